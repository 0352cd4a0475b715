#pragma once

#include "core/base/result.h"

#include <QMessageBox>

#include <memory>

namespace certwright::ui {

/// Says why there is no window at all, and what to do; it is all that a program started from a menu can say.
std::unique_ptr<QMessageBox> makeRefusalBox(const Error &error);

} // namespace certwright::ui
