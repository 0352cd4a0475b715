#include "ui/commands/command_set.h"

#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"

namespace certwright::ui {

namespace {

bool meets(Requirements met, const Command &command)
{
    return (met & command.requirements()) == command.requirements();
}

} // namespace

CommandSet::CommandSet(const Theme &theme, Desk &desk, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_desk(desk)
    , m_commands(allCommands())
{
    for (const std::unique_ptr<Command> &command : m_commands) {
        auto *action = new QAction(command->text(), this);
        if (command->icon() != IconName::None)
            action->setIcon(theme.icon(command->icon()));
        action->setShortcut(command->shortcut());
        const Command *raw = command.get();
        connect(action, &QAction::triggered, this, [this, raw] { trigger(*raw); });
        m_actions.insert(command->id(), action);
    }
    enable();
}

CommandSet::~CommandSet() = default;

void CommandSet::setSelection(const Selection &selection)
{
    m_selection = selection;
    enable();
}

void CommandSet::setSomethingOpen(bool isOpen)
{
    m_isSomethingOpen = isOpen;
    enable();
}

Requirements CommandSet::met() const
{
    Requirements met = m_selection.met();
    met.setFlag(Requirement::SomethingOpen, m_isSomethingOpen);
    return met;
}

void CommandSet::enable()
{
    const Requirements met = this->met();
    for (const std::unique_ptr<Command> &command : m_commands) {
        QAction *action = m_actions.value(command->id());
        const bool applies = meets(met, *command);
        action->setStatusTip(applies ? QString() : command->hindrance(m_selection));
        action->setEnabled(applies);
    }
}

void CommandSet::trigger(const Command &command)
{
    if (meets(met(), command))
        command.run(m_desk, m_selection);
}

QPushButton *CommandSet::makeButton(CommandId id, QWidget *parent) const
{
    const auto found
        = std::find_if(m_commands.begin(), m_commands.end(), [id](const auto &c) { return c->id() == id; });
    QPushButton *button = ui::makeButton(m_theme, (*found)->text(), ButtonKind::Normal, (*found)->icon(), parent);
    bindButton(button, action(id));
    return button;
}

void bindButton(QPushButton *button, QAction *action)
{
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        const QString hindrance = action->statusTip();
        if (!hindrance.isEmpty() || !action->shortcut().isEmpty())
            button->setToolTip(hindrance.isEmpty() ? action->shortcut().toString(QKeySequence::NativeText) : hindrance);
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
}

} // namespace certwright::ui
