#pragma once

#include <QApplication>

#include <memory>

namespace certwright::gui {

/// The application, or a sentence on stderr and exit code 3 where no window can be opened. argc must outlive it.
std::unique_ptr<QApplication> applicationOrExit(int &argc, char **argv);

} // namespace certwright::gui
