#include "ui/models/inventory_controller.h"

#include "core/async/run.h"

#include <QDir>
#include <QFileInfo>

namespace certwright::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int debounceMs = 150;
constexpr int tickMs = 60'000;

template <typename Records, typename Id>
auto findById(const Records &records, const Id &id) -> const typename Records::value_type *
{
    const auto found = std::find_if(records.begin(), records.end(), [&id](const auto &r) { return r.id == id; });
    return found == records.end() ? nullptr : &*found;
}

} // namespace

InventoryController::InventoryController(workspace::Workspace workspace, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_workspace(std::move(workspace))
    , m_clock(clock)
    , m_now(clock.now())
{
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(debounceMs);
    m_minute.setInterval(tickMs);
    connect(&m_debounce, &QTimer::timeout, this, &InventoryController::refresh);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_debounce.start(); });
    connect(&m_minute, &QTimer::timeout, this, &InventoryController::tick);
    m_minute.start();
}

const workspace::CertificateRecord *InventoryController::certificate(const CertificateId &id) const
{
    return findById(m_inventory.certificates, id);
}

const workspace::AuthorityRecord *InventoryController::authority(const AuthorityId &id) const
{
    return findById(m_inventory.authorities, id);
}

void InventoryController::refresh()
{
    m_debounce.stop();
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    async::run(
        this, [workspace = m_workspace](const async::StopRequested &) { return workspace.inventory(); },
        [this](Result<workspace::Inventory> result) { take(std::move(result)); });
}

void InventoryController::take(Result<workspace::Inventory> result)
{
    m_running = false;
    m_now = m_clock.now();
    if (result) {
        m_inventory = std::move(result).value();
        m_error.reset();
        m_loaded = true;
        m_hadEntries = m_hadEntries || !m_inventory.authorities.isEmpty() || !m_inventory.certificates.isEmpty();
        if (isGone())
            m_error = Error{ErrorCode::WorkspaceUnusable, {m_workspace.root(), u"gone"_s}};
    } else {
        m_error = result.error();
    }
    watch();
    Q_EMIT changed();
    Q_EMIT refreshed();
    if (std::exchange(m_again, false))
        refresh();
}

/// Moved away, or on a disk that was taken out: that is no workspace in which nothing was made yet.
bool InventoryController::isGone() const
{
    return m_hadEntries && !QFileInfo::exists(m_workspace.root());
}

// The index lives in the root and changes when it is read, so the root is watched only until its folders exist.
void InventoryController::watch()
{
    const QDir root(m_workspace.root());
    QStringList wanted;
    for (const QString &folder : {u"authorities"_s, u"certificates"_s}) {
        if (root.exists(folder))
            wanted.append(root.filePath(folder));
    }
    for (const workspace::AuthorityRecord &authority : m_inventory.authorities)
        wanted.append(QFileInfo(authority.certificateFile).absolutePath());
    if (wanted.size() < 2 && root.exists())
        wanted.append(root.absolutePath());
    if (isGone()) // it may be brought back
        wanted.append(QFileInfo(root.absolutePath()).absolutePath());

    const QStringList watched = m_watcher.directories();
    for (const QString &folder : watched) {
        if (!wanted.contains(folder))
            m_watcher.removePath(folder);
    }
    for (const QString &folder : std::as_const(wanted)) {
        if (!watched.contains(folder))
            m_watcher.addPath(folder);
    }
}

void InventoryController::tick()
{
    m_now = m_clock.now();
    Q_EMIT changed();
}

} // namespace certwright::ui
