#pragma once

#include "core/base/result.h"

#include <QMessageBox>

#include <memory>

namespace certwright::ui {

/// Says why what a person asked for was not done, and what to do: where no page has a place for it, or there is no
/// window at all. It stays until it is closed.
std::unique_ptr<QMessageBox> makeRefusalBox(const Error &error, QWidget *parent = nullptr);

} // namespace certwright::ui
