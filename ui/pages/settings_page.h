#pragma once

#include "ui/pages/page_context.h"
#include "ui/window/page.h"

class QComboBox;

namespace certwright::ui {

class Banner;
class StatusLabel;

/// How the window looks and speaks, where the workspace is, what signs by default, whether the keyring answers.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(const PageContext &context, QWidget *parent = nullptr);
    ~SettingsPage() override;

    QString title() const override { return tr("Settings"); }
    void focusFirst() override;

private:
    QWidget *buildLook();
    QWidget *buildWorkspace();
    QWidget *buildKeyring();
    void updateAuthorities();
    void showKeyring();

    PageContext m_context;
    QComboBox *m_theme = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_default = nullptr;
    QStringList m_defaultState;
    Banner *m_restart = nullptr;
    StatusLabel *m_keyring = nullptr;
};

} // namespace certwright::ui
