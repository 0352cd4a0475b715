#include "ui/dialogs/refusal_box.h"

#include "ui/text/error_text.h"
#include "ui/theme/reading_direction.h"

#include <QCoreApplication>

namespace certwright::ui {

using namespace Qt::StringLiterals;

std::unique_ptr<QMessageBox> makeRefusalBox(const Error &error, QWidget *parent)
{
    auto box = std::make_unique<QMessageBox>(QMessageBox::Critical, QCoreApplication::applicationName(),
        inReadingDirection(text::errorText(error)), QMessageBox::Close, parent);
    box->setObjectName(u"refusalBox"_s);
    box->setInformativeText(inReadingDirection(text::errorHint(error)));
    return box;
}

} // namespace certwright::ui
