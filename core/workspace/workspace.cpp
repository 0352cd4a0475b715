#include "core/workspace/workspace.h"

#include "core/workspace/entries.h"
#include "core/workspace/folder_swap.h"
#include "core/workspace/index.h"
#include "core/workspace/layout.h"
#include "core/workspace/own_file.h"
#include "core/workspace/staged_folder.h"
#include "core/workspace/workspace_lock.h"
#include "core/workspace/writable.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

namespace certwright::workspace {

using namespace Qt::StringLiterals;

namespace {

/// Nothing when one of the two files is missing: then the entry is read, and the reading says what is wrong.
std::optional<FileStamp> stampOf(const QString &folder)
{
    const QFileInfo meta(folder + u'/' + metaName);
    const QFileInfo cert(folder + u'/' + certName);
    if (!meta.isFile() || !cert.isFile())
        return {};
    return FileStamp{
        meta.lastModified().toMSecsSinceEpoch(), meta.size(), cert.lastModified().toMSecsSinceEpoch(), cert.size()};
}

/// Goes through the certificates once, taking from the index what has not changed.
class CertificateScan final
{
public:
    CertificateScan(const Layout &layout, Inventory &inventory)
        : m_layout(layout)
        , m_inventory(inventory)
    {
    }

    void run()
    {
        const QStringList names = folderNames(m_layout.certificates());
        const std::unique_ptr<Index> index = Index::open(m_layout.index());
        if (index)
            m_indexed = index->read();
        m_inventory.certificates.reserve(names.size());
        for (const QString &name : names)
            visit(CertificateId(name));
        if (index && (!m_changed.isEmpty() || !m_indexed.isEmpty()))
            index->update(m_changed, m_indexed.keys());
    }

private:
    void visit(const CertificateId &id)
    {
        const std::optional<FileStamp> stamp = stampOf(m_layout.folder(id));
        const auto known = m_indexed.constFind(id);
        if (known != m_indexed.cend() && stamp == known->stamp) {
            keep(known->record);
            m_indexed.erase(known); // what is left at the end is gone from disk
            return;
        }
        const Result<ReadCertificate> read = readCertificate(m_layout, id);
        if (!read) {
            m_inventory.problems << read.error();
            return;
        }
        keep(read->record);
        if (read->problem) { // told each time, so the index does not learn of it
            m_inventory.problems << *read->problem;
            return;
        }
        m_indexed.remove(id);
        if (stamp)
            m_changed << IndexedCertificate{*stamp, read->record};
    }

    void keep(CertificateRecord record)
    {
        record.files = filesOf(m_layout, record.id, record.authority);
        m_inventory.certificates << std::move(record);
    }

    const Layout &m_layout;
    Inventory &m_inventory;
    QHash<CertificateId, IndexedCertificate> m_indexed;
    QList<IndexedCertificate> m_changed;
};

void nameIssuers(Inventory &inventory)
{
    QHash<AuthorityId, QString> names;
    for (const AuthorityRecord &authority : std::as_const(inventory.authorities))
        names.insert(authority.id, authority.name);
    for (CertificateRecord &certificate : inventory.certificates)
        certificate.issuerName = names.value(certificate.authority, certificate.issuerName);
}

QString reasonOf(int number)
{
    return QString::fromLocal8Bit(std::strerror(number));
}

} // namespace

QString Workspace::defaultRoot()
{
    // Without HOME, Qt takes the root of the file system for the home.
    const QString homeless = QDir::cleanPath(QDir::rootPath() + u".local/share"_s);
    QString data = QDir::cleanPath(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    // XDG Base Directory Specification: "If an implementation encounters a relative path … it should consider the path
    // invalid and ignore it."
    if (QDir::isRelativePath(data))
        data = QDir::cleanPath(QDir::homePath() + u"/.local/share"_s);
    if (QDir::isRelativePath(data) || (data == homeless && qEnvironmentVariableIsEmpty("HOME")))
        return {};
    return data + u"/certwright"_s;
}

Result<Workspace> Workspace::open(const QString &root, Portability portability)
{
    if (root.isEmpty())
        return Error{ErrorCode::WorkspaceUnusable, {QString(), u"no home"_s}};
    const QString path = QDir::cleanPath(QFileInfo(root).absoluteFilePath());
    const QFileInfo existing = nearestExisting(path);
    if (!existing.isDir())
        return Error{ErrorCode::WorkspaceUnusable, {path, reasonOf(ENOTDIR)}};
    if (!existing.isReadable() || !existing.isExecutable())
        return Error{ErrorCode::WorkspaceUnusable, {path, reasonOf(EACCES)}};
    return Workspace(path, portability);
}

Workspace::Workspace(QString root, Portability portability)
    : m_root(std::move(root))
    , m_portability(portability)
{
}

bool Workspace::exists() const
{
    const Layout layout(m_root);
    return QFileInfo::exists(layout.authorities()) || QFileInfo::exists(layout.certificates())
        || QFileInfo::exists(layout.settings());
}

std::optional<Error> Workspace::settingsProblem() const
{
    const Result<Settings> settings = readSettings(Layout(m_root));
    return settings ? std::nullopt : std::optional(settings.error());
}

Result<Inventory> Workspace::inventory() const
{
    const Layout layout(m_root);
    const AuthorityList list = readAuthorities(layout);
    Inventory inventory{list.authorities, {}, list.allProblems()};
    clearLeftovers();
    if (const Status readable = checkReadable(layout.certificates()); !readable) {
        inventory.problems << readable.error();
    } else if (QFileInfo(layout.certificates()).isDir()) {
        if (hasInterrupted(layout.certificates())) {
            if (const WorkspaceLock lock(layout); lock.status()) // whoever holds it may be in the middle of a swap
                restoreInterrupted(layout.certificates());
        }
        CertificateScan(layout, inventory).run();
    }
    nameIssuers(inventory);
    std::sort(inventory.certificates.begin(), inventory.certificates.end(),
        [](const auto &a, const auto &b) { return a.notAfter != b.notAfter ? a.notAfter < b.notAfter : a.id < b.id; });
    return inventory;
}

void Workspace::clearLeftovers() const
{
    const Layout layout(m_root);
    for (const QString &folder : {layout.root(), layout.certificates(), layout.authorities()})
        removeLeftovers(folder, LeftoverScope::Everything);
    for (const QString &id : folderNames(layout.authorities()))
        removeLeftovers(layout.folder(AuthorityId(id)), LeftoverScope::Everything);
}

Result<QList<AuthorityRecord>> Workspace::authorities() const
{
    AuthorityList list = authorityList();
    if (const QList<Error> problems = list.allProblems(); list.authorities.isEmpty() && !problems.isEmpty())
        return problems.first(); // there is one, and nobody may take this for the first use
    return std::move(list.authorities);
}

AuthorityList Workspace::authorityList() const
{
    return readAuthorities(Layout(m_root));
}

Result<AuthorityRecord> Workspace::authority(const QString &idOrName) const
{
    const Layout layout(m_root);
    AuthorityList list = readAuthorities(layout);
    const auto findBy = [&list](const auto &matches) {
        return std::find_if(list.authorities.cbegin(), list.authorities.cend(), matches);
    };
    auto found = findBy([&](const AuthorityRecord &record) { return record.id.raw() == idOrName; });
    if (found == list.authorities.cend()) {
        found = findBy(
            [&](const AuthorityRecord &record) { return record.name.compare(idOrName, Qt::CaseInsensitive) == 0; });
    }
    if (found != list.authorities.cend())
        return *found;
    return damageOf(layout, idOrName).value_or(Error{ErrorCode::AuthorityNotFound, {idOrName}});
}

Result<CertificateRecord> Workspace::certificate(const CertificateId &id) const
{
    const Layout layout(m_root);
    Result<ReadCertificate> read = readCertificate(layout, id);
    if (!read)
        return read.error();
    CertificateRecord &record = read->record;
    if (!record.authority.isEmpty()) {
        if (const Result<AuthorityRecord> issuer = readAuthority(layout, record.authority))
            record.issuerName = issuer->name;
    }
    return std::move(record);
}

} // namespace certwright::workspace
