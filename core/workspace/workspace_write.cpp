#include "core/base/new_folders.h"
#include "core/workspace/certificate_files.h"
#include "core/workspace/entries.h"
#include "core/workspace/own_file.h"
#include "core/workspace/slug.h"
#include "core/workspace/staged_folder.h"
#include "core/workspace/workspace.h"
#include "core/workspace/workspace_lock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace certwright::workspace {

using namespace Qt::StringLiterals;

namespace {

const QString firstKeyName = u"key.pem"_s;

Status writeSettings(const Layout &layout, const Settings &settings, FolderSync &sync)
{
    return writeFile(layout.settings(), toJson(settings), {FileAccess::Private, IfExists::Replace}, sync);
}

/// What is wrong with workspace.json is never mended by overwriting it.
Status makeDefaultIfFirst(const Layout &layout, const AuthorityId &id, FolderSync &sync, bool &isDefault)
{
    const Result<Settings> settings = readSettings(layout);
    if (!settings)
        return ok();
    const AuthorityId current = settings->defaultAuthority;
    if (!current.isEmpty() && QFileInfo::exists(layout.folder(current)))
        return ok();
    Status written = writeSettings(layout, {id}, sync);
    isDefault = written.hasValue();
    return written;
}

Status fillAuthority(StagedFolder &folder, const NewAuthority &authority, const AuthorityMeta &meta)
{
    if (Status done = folder.add(certName, authority.certificate.toPem(), FileAccess::Public); !done)
        return done;
    if (!meta.keyFile.isEmpty()) {
        if (Status done = folder.add(meta.keyFile, authority.encryptedKeyPem, FileAccess::Private); !done)
            return done;
    }
    return folder.add(metaName, toJson(meta), FileAccess::Private);
}

/// Keys no meta.json speaks of: the former one, or one whose writer died before it was committed.
void removeOtherKeys(const QString &folder, const QString &current)
{
    const QStringList keys = QDir(folder).entryList({u"key*.pem"_s}, QDir::Files);
    for (const QString &name : keys) {
        if (name != current)
            QFile::remove(folder + u'/' + name);
    }
}

QString freeKeyName(const QString &folder)
{
    const QString base
        = freeSlug(u"key"_s, [&](const QString &name) { return QFileInfo::exists(folder + u'/' + name + u".pem"_s); });
    return base + u".pem"_s;
}

} // namespace

Result<AuthorityRecord> Workspace::addAuthority(const NewAuthority &authority, FolderSync &sync) const
{
    const Layout layout(m_root);
    NewFolders folders(sync); // outlives the lock, whose file lies in one of them
    if (const Status made = folders.make(layout.root()); !made)
        return made.error();
    const WorkspaceLock lock(layout);
    if (!lock.status())
        return lock.status().error();
    if (const Status readable = checkReadable(layout.authorities()); !readable)
        return readable.error(); // its name may be in use
    const QList<AuthorityRecord> existing = readAuthorities(layout).authorities;
    for (const AuthorityRecord &other : existing) {
        if (other.name.compare(authority.name, Qt::CaseInsensitive) == 0)
            return Error{ErrorCode::AuthorityExists, {authority.name}};
    }
    const bool hasKey = !authority.encryptedKeyPem.isEmpty();
    const AuthorityMeta meta{authority.name, hasKey ? authority.protection : KeyProtection::Destroyed,
        hasKey ? authority.keyringEntry : QString(), hasKey ? firstKeyName : QString(), authority.createdAt};
    if (const Status made = folders.make(layout.authorities()); !made)
        return made.error();
    const auto folder = StagedFolder::create(layout.authorities());
    if (!folder)
        return folder.error();
    if (const Status filled = fillAuthority(**folder, authority, meta); !filled)
        return filled.error();
    const Result<QString> name = (*folder)->commit(slugFor(authority.name), sync);
    if (!name)
        return name.error();
    AuthorityRecord record = recordOf(layout, AuthorityId(*name), authority.certificate, meta);
    if (!hasKey || authority.becomesDefault == BecomesDefault::Never)
        return record;
    if (const Status chosen = makeDefaultIfFirst(layout, record.id, sync, record.isDefault); !chosen) {
        static_cast<void>(removeFolder(layout.folder(record.id)));
        return chosen.error();
    }
    return record;
}

Status Workspace::discardAuthority(const AuthorityRecord &authority) const
{
    const Layout layout(m_root);
    const WorkspaceLock lock(layout); // a full disk gives it to nobody, and is the reason to take back
    if (!lock.status() && lock.status().error().code != ErrorCode::DiskFull)
        return lock.status().error();
    const Result<Settings> settings = readSettings(layout);
    if (settings && settings->defaultAuthority == authority.id)
        QFile::remove(layout.settings());
    return removeFolder(layout.folder(authority.id));
}

Result<CertificateRecord> Workspace::addCertificate(const NewCertificate &certificate, FolderSync &sync) const
{
    const Layout layout(m_root);
    NewFolders folders(sync);
    if (const Status made = folders.make(layout.certificates()); !made)
        return made.error();
    const auto folder = StagedFolder::create(layout.certificates());
    if (!folder)
        return folder.error();
    if (const Status filled = fillCertificate(**folder, certificate); !filled)
        return filled.error();
    const QString wanted = certificate.names.isEmpty() ? QString() : certificate.names.first().value;
    const Result<QString> name = (*folder)->commit(slugFor(wanted), sync);
    if (!name)
        return name.error();
    return recordWritten(layout, CertificateId(*name), certificate);
}

Result<AuthorityRecord> Workspace::replaceAuthorityKey(const AuthorityRecord &authority,
    const QByteArray &encryptedKeyPem, KeyProtection protection, const QString &keyringEntry) const
{
    const Layout layout(m_root);
    const WorkspaceLock lock(layout);
    if (!lock.status())
        return lock.status().error();
    const Result<AuthorityRecord> current = readAuthority(layout, authority.id);
    if (!current)
        return current.error();
    const QString folder = layout.folder(authority.id);
    const AuthorityMeta meta{current->name, protection, keyringEntry, freeKeyName(folder), current->createdAt};
    FolderSync sync;
    const QString keyPath = folder + u'/' + meta.keyFile;
    if (const Status done = writeFile(keyPath, encryptedKeyPem, {FileAccess::Private, IfExists::Refuse}, sync); !done)
        return done.error();
    sync.flush(); // the key is durable before meta.json names it
    const QString metaPath = folder + u'/' + metaName;
    if (const Status done = writeFile(metaPath, toJson(meta), {FileAccess::Private, IfExists::Replace}, sync); !done) {
        QFile::remove(keyPath);
        return done.error();
    }
    sync.flush();
    removeOtherKeys(folder, meta.keyFile);
    AuthorityRecord record = recordOf(layout, authority.id, current->certificate, meta);
    record.isDefault = authority.isDefault;
    return record;
}

Status Workspace::setDefaultAuthority(const AuthorityId &id) const
{
    const Layout layout(m_root);
    const Result<AuthorityRecord> record = readAuthority(layout, id);
    if (!record)
        return record.error();
    const WorkspaceLock lock(layout);
    if (!lock.status())
        return lock.status();
    if (const Result<Settings> settings = readSettings(layout); !settings)
        return settings.error();
    FolderSync sync;
    return writeSettings(layout, {id}, sync);
}

} // namespace certwright::workspace
