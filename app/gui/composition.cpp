#include "app/gui/composition.h"

#include <QTimer>

namespace certwright::gui {

namespace {

ui::Theme::Mode modeOf(ui::ThemeChoice choice)
{
    switch (choice) {
    case ui::ThemeChoice::System:
        return ui::Theme::Mode::System;
    case ui::ThemeChoice::Light:
        return ui::Theme::Mode::Light;
    case ui::ThemeChoice::Dark:
        return ui::Theme::Mode::Dark;
    }
    return ui::Theme::Mode::System;
}

/// The style must be in place before the first widget is made.
ui::Theme &installed(ui::Theme &theme)
{
    theme.install();
    return theme;
}

} // namespace

Composition::Composition(ui::Settings &settings, const workspace::Workspace &workspace)
    : m_settings(settings)
    , m_theme(modeOf(settings.theme()))
    , m_passphrases(m_theme)
    , m_keyring(workspace.portability() == workspace::Portability::Portable ? nullptr : &m_keychain)
    , m_watched(m_keychain, m_keyring)
    , m_secrets(workspace.portability() == workspace::Portability::Portable ? nullptr : &m_watched)
    , m_inventory(workspace, m_clock)
    , m_workbench({installed(m_theme), m_clock, settings, m_inventory, m_keyring, m_prompts,
          {workspace, m_secrets, &m_passphrases, &m_clock}, &m_http})
{
    m_passphrases.setWindow(&m_workbench.window());
    m_prompts.setWindow(&m_workbench.window());
    QObject::connect(&settings, &ui::Settings::themeChanged, &m_theme, [this] { applyTheme(); });
}

void Composition::applyTheme()
{
    m_theme.setMode(modeOf(m_settings.theme()));
}

void Composition::show(const QStringList &files)
{
    // The keyring is left alone: asking a locked one would greet the person with the system's prompt.
    m_workbench.window().show();
    QTimer::singleShot(0, &m_workbench, [this, files] {
        m_inventory.refresh();
        m_workbench.inspectFiles(files);
    });
}

} // namespace certwright::gui
