#include "ui/widgets/combo_box.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QStyledItemDelegate>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <array>

namespace certwright::ui {

namespace {

/// Whether Qt would choose another entry for it without opening the list.
bool choosesInPassing(const QKeyEvent &event)
{
    constexpr std::array keys{Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End};
    const bool moves = std::find(keys.cbegin(), keys.cend(), event.key()) != keys.cend();
    const bool isText = !event.text().isEmpty() && event.text().at(0).isPrint();
    return moves || (isText && !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier)));
}

} // namespace

ComboBox::ComboBox(Entries entries, QWidget *parent)
    : QComboBox(parent)
    , m_entries(entries)
{
    setFocusPolicy(Qt::StrongFocus); // the wheel does not give it the focus
    setItemDelegate(new QStyledItemDelegate(this)); // its own does not ask the style how an entry looks
}

ComboBox::~ComboBox() = default;

QSize ComboBox::minimumSizeHint() const
{
    constexpr int letters = 10;
    constexpr int besideText = 48;
    const QSize hint = QComboBox::minimumSizeHint();
    return {std::min(hint.width(), letters * fontMetrics().averageCharWidth() + besideText), hint.height()};
}

bool ComboBox::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const bool isCut = width() < sizeHint().width();
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), isCut ? currentText() : QString(), this);
        return true;
    }
    return QComboBox::event(event);
}

void ComboBox::showEvent(QShowEvent *event)
{
    QComboBox::showEvent(event);
    ensureLabel();
}

// On X11 and Wayland Qt gives the value as the name of a combo box; what it is for is heard from its label alone, which
// must be a sibling.
void ComboBox::ensureLabel()
{
    if (!parentWidget() || accessibleName().isEmpty())
        return;
    const auto labels = parentWidget()->findChildren<QLabel *>(Qt::FindDirectChildrenOnly);
    if (std::any_of(labels.cbegin(), labels.cend(), [this](const QLabel *label) { return label->buddy() == this; }))
        return;
    auto *label = new QLabel(accessibleName(), parentWidget());
    label->hide();
    label->setBuddy(this);
}

void ComboBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus() && m_entries == Entries::ChooseOnly)
        QComboBox::wheelEvent(event);
    else
        event->ignore(); // the page scrolls
}

void ComboBox::keyPressEvent(QKeyEvent *event)
{
    if (m_entries == Entries::ChooseOnly || !choosesInPassing(*event))
        return QComboBox::keyPressEvent(event);
    showPopup();
    event->accept();
}

} // namespace certwright::ui
