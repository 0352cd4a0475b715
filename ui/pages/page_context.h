#pragma once

#include "core/authority/authority_jobs.h"
#include "core/base/clock.h"
#include "core/net/http_client.h"
#include "ui/commands/desk.h"

namespace certwright::ui {

class CommandSet;
class InventoryController;
class JobTracker;
class KeyringState;
class Prompts;
class Settings;
class Theme;

/// What the window is given by whoever builds it; all of it outlives the window.
struct Environment {
    Theme &theme;
    const Clock &clock;
    Settings &settings;
    InventoryController &inventory;
    KeyringState &keyring;
    Prompts &prompts;
    authority::Services services;
    net::HttpClient *http = nullptr; ///< null: nothing is fetched
};

/// What every page works with.
struct PageContext {
    Environment env;
    Desk &desk;
    CommandSet &commands;
    JobTracker &jobs;

    const Theme &theme() const { return env.theme; }
};

} // namespace certwright::ui
