#pragma once

#include "core/authority/authority_jobs.h"
#include "core/net/network_client.h"
#include "core/secrets/keychain_store.h"
#include "ui/models/inventory_controller.h"
#include "ui/models/keyring_state.h"
#include "ui/models/settings.h"
#include "ui/models/watched_keyring.h"
#include "ui/pages/workbench.h"
#include "ui/prompts/window_passphrases.h"
#include "ui/prompts/window_prompts.h"
#include "ui/theme/theme.h"

namespace certwright::gui {

/// Builds the program's services once and hands references down; the members' order is their lifetime.
class Composition final
{
public:
    Composition(ui::Settings &settings, const workspace::Workspace &workspace);

    /// Shows the window at once; workspace and files are read after the first paint.
    void show(const QStringList &files);

private:
    void applyTheme();

    SystemClock m_clock;
    ui::Settings &m_settings;
    ui::Theme m_theme;
    secrets::KeychainStore m_keychain;
    ui::WindowPassphrases m_passphrases;
    ui::WindowPrompts m_prompts;
    ui::KeyringState m_keyring;
    ui::WatchedKeyring m_watched;
    secrets::SecretStore *m_secrets; ///< null in a portable workspace
    ui::InventoryController m_inventory;
    net::NetworkClient m_http;
    ui::Workbench m_workbench;
};

} // namespace certwright::gui
