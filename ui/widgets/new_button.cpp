#include "ui/widgets/new_button.h"

#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace certwright::ui {

NewButton::NewButton(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_main(makeButton(theme, tr("New"), ButtonKind::Primary, IconName::Plus, this))
    , m_arrow(makeIconButton(theme, IconName::ChevronDown, tr("More that can be made"), ButtonKind::Primary, this))
    , m_menu(new QMenu(this))
{
    setButtonSegment(m_main, ButtonSegment::Leading);
    setButtonSegment(m_arrow, ButtonSegment::Trailing);
    setLargeButton(m_main);
    setLargeButton(m_arrow);
    m_arrow->setFixedWidth(theme.scaled(29));
    m_menu->setAccessibleName(tr("New"));
    m_menu->setToolTipsVisible(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_main);
    layout->addWidget(m_arrow);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_arrow, &QPushButton::clicked, this, &NewButton::openMenu);
    connect(m_main, &QPushButton::clicked, this, [this] {
        if (!m_menu->actions().isEmpty())
            m_menu->actions().constFirst()->trigger();
    });
}

QAction *NewButton::addEntry(
    IconName icon, const QString &title, const QString &explanation, const QKeySequence &shortcut)
{
    QAction *action = m_menu->addAction(m_theme.icon(icon, ColorRole::Text2), title + u'\n' + explanation);
    action->setShortcut(shortcut);
    action->setToolTip(title);
    if (m_menu->actions().size() == 1)
        m_main->setToolTip(title);
    // The menu is hidden most of the time; the key must work all the same.
    addAction(action);
    return action;
}

void NewButton::addSeparator()
{
    m_menu->addSeparator();
}

void NewButton::openMenu()
{
    const QSize size = m_menu->sizeHint();
    const int x = layoutDirection() == Qt::LeftToRight ? width() - size.width() : 0;
    m_menu->popup(mapToGlobal(QPoint(x, height() + 4)));
    if (!m_menu->actions().isEmpty())
        m_menu->setActiveAction(m_menu->actions().constFirst());
}

} // namespace certwright::ui
