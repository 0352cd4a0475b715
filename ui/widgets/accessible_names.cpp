#include "ui/widgets/accessible_names.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace certwright::ui {

using namespace Qt::StringLiterals;

namespace {

/// The class and its catalogue of words for controls that Qt makes itself.
class PartNames final
{
    Q_DECLARE_TR_FUNCTIONS(certwright::ui::PartNames)

public:
    static QString clear(const QString &field) { return tr("Clear: %1", "button in the field %1").arg(field); }
    static QString list(const QString &box) { return tr("Choices: %1", "list of the box %1").arg(box); }
};

} // namespace

void nameComboBox(QComboBox *box, const QString &name)
{
    box->setAccessibleName(name);
    box->view()->setAccessibleName(PartNames::list(name));
    box->view()->window()->setAccessibleName(PartNames::list(name));
    if (QLineEdit *field = box->lineEdit())
        nameClearableField(field, name);
}

void nameClearableField(QLineEdit *field, const QString &name)
{
    field->setAccessibleName(name);
    field->setClearButtonEnabled(true);
    const auto buttons = field->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        button->setAccessibleName(PartNames::clear(name));
        button->setToolTip(PartNames::clear(name));
    }
}

QString withoutColon(const QString &words)
{
    static const QString ends = u" :\u00A0\u202F\uFF1A"_s; // with the blanks before it, and the full-width one
    qsizetype size = words.size();
    while (size > 0 && ends.contains(words[size - 1]))
        --size;
    return words.first(size);
}

void announce(QWidget *widget, const QString &sentence)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(widget, sentence);
#else
    Q_UNUSED(sentence)
    QAccessibleEvent event(widget, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}

} // namespace certwright::ui
