#pragma once

#include "core/base/clock.h"
#include "core/workspace/workspace.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <optional>

namespace certwright::ui {

/// Keeps the inventory of a workspace fresh for everything on the screen: reads it on the pool, at first after
/// refresh(), then whenever the folders change. Values only; what it hands out never changes under its reader.
class InventoryController final : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive the controller. Reads nothing yet.
    InventoryController(workspace::Workspace workspace, const Clock &clock, QObject *parent = nullptr);

    const workspace::Workspace &workspace() const { return m_workspace; }

    /// The last inventory read; empty before the first one.
    const workspace::Inventory &inventory() const { return m_inventory; }

    /// Whether an inventory was read at all.
    bool isLoaded() const { return m_loaded; }

    /// Why the last reading failed; the inventory is the one before it then, or empty when the whole folder is gone.
    const std::optional<Error> &error() const { return m_error; }

    /// The moment every page shows; moves once a minute, with changed().
    const QDateTime &now() const { return m_now; }

    /// By id; nullptr when it is gone.
    const workspace::CertificateRecord *certificate(const CertificateId &id) const;
    const workspace::AuthorityRecord *authority(const AuthorityId &id) const;

public Q_SLOTS:
    /// Reads again; several calls while one reading runs cause one more.
    void refresh();

Q_SIGNALS:
    /// Inventory or moment are others now.
    void changed();
    /// A reading ended, well or not.
    void refreshed();

private:
    void take(Result<workspace::Inventory> result);
    bool isGone() const;
    void watch();
    void tick();

    workspace::Workspace m_workspace;
    const Clock &m_clock;
    workspace::Inventory m_inventory;
    std::optional<Error> m_error;
    QDateTime m_now;
    QFileSystemWatcher m_watcher;
    QTimer m_debounce;
    QTimer m_minute;
    bool m_loaded = false;
    bool m_hadEntries = false; ///< at any time
    bool m_running = false;
    bool m_again = false;
};

} // namespace certwright::ui
