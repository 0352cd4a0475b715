#include "ui/dialogs/refusal_box.h"

#include "ui/text/error_text.h"
#include "ui/theme/reading_direction.h"

#include <QCoreApplication>

namespace certwright::ui {

std::unique_ptr<QMessageBox> makeRefusalBox(const Error &error)
{
    auto box = std::make_unique<QMessageBox>(QMessageBox::Critical, QCoreApplication::applicationName(),
        inReadingDirection(text::errorText(error)), QMessageBox::Close);
    box->setInformativeText(inReadingDirection(text::errorHint(error)));
    return box;
}

} // namespace certwright::ui
