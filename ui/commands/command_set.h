#pragma once

#include "ui/commands/command.h"

#include <QAction>
#include <QHash>
#include <QObject>
#include <QPushButton>

namespace certwright::ui {

class Theme;

/// All commands as actions. The one place that enables them: by comparing their requirements with the selection.
class CommandSet final : public QObject
{
    Q_OBJECT

public:
    /// desk and theme must outlive the set.
    CommandSet(const Theme &theme, Desk &desk, QObject *parent = nullptr);
    ~CommandSet() override;

    void setSelection(const Selection &selection);
    const Selection &selection() const { return m_selection; }
    /// Whether anything was opened or pasted, whatever is selected.
    void setSomethingOpen(bool isOpen);

    /// Never null; the text is that of its button, without "…" where none is wanted.
    QAction *action(CommandId id) const { return m_actions.value(id); }
    const std::vector<std::unique_ptr<Command>> &commands() const { return m_commands; }

    /// A button that triggers the command and is enabled with it.
    QPushButton *makeButton(CommandId id, QWidget *parent = nullptr) const;

private:
    void trigger(const Command &command);
    void enable();
    Requirements met() const;

    const Theme &m_theme;
    Desk &m_desk;
    std::vector<std::unique_ptr<Command>> m_commands;
    QHash<CommandId, QAction *> m_actions;
    Selection m_selection;
    bool m_isSomethingOpen = false;
};

/// Makes button a face of action: a click triggers it, enabled state and tooltip follow.
void bindButton(QPushButton *button, QAction *action);

} // namespace certwright::ui
