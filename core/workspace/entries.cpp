#include "core/workspace/entries.h"

#include "core/workspace/own_file.h"
#include "core/workspace/recovered_meta.h"
#include "core/workspace/slug.h"
#include "core/workspace/stored_key.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace certwright::workspace {

using namespace Qt::StringLiterals;

namespace {

Result<pki::Certificate> readCert(const QString &folder, ErrorCode code)
{
    const QString path = folder + u'/' + certName;
    const Result<QByteArray> content = readOwnFile(path, code);
    if (!content)
        return content.error();
    Result<pki::Certificate> certificate = pki::Certificate::parse(*content, path);
    if (!certificate)
        return damaged(code, path, certificate.error());
    return certificate;
}

Result<AuthorityMeta> readAuthorityMeta(const QString &folder)
{
    const QString path = folder + u'/' + metaName;
    return readOwnFile(path, ErrorCode::AuthorityFileDamaged).andThen([&](const QByteArray &content) {
        return parseAuthorityMeta(content, path);
    });
}

Result<CertificateMeta> readCertificateMeta(const QString &folder)
{
    const QString path = folder + u'/' + metaName;
    return readOwnFile(path, ErrorCode::WorkspaceFileDamaged).andThen([&](const QByteArray &content) {
        return parseCertificateMeta(content, path);
    });
}

QString pathIfThere(const QString &folder, QStringView name)
{
    const QString path = folder + u'/' + name;
    return QFileInfo::exists(path) ? path : QString();
}

/// There is no such folder, as far as anybody may tell.
Error notThere(const QString &parent, const Error &missing)
{
    const Status readable = checkReadable(parent);
    return readable ? missing : readable.error();
}

/// Whose certificate may not be seen is not without one.
QString certificateOf(const Layout &layout, const AuthorityId &authority)
{
    if (authority.isEmpty())
        return {};
    const QString path = pathIfThere(layout.folder(authority), certName);
    const bool hidden
        = path.isEmpty() && (!checkReadable(layout.authorities()) || !checkReadable(layout.folder(authority)));
    return hidden ? layout.folder(authority) + u'/' + certName : path;
}

} // namespace

QStringList folderNames(const QString &parent)
{
    return QDir(parent).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Unsorted);
}

AuthorityRecord recordOf(
    const Layout &layout, const AuthorityId &id, const pki::Certificate &certificate, const AuthorityMeta &meta)
{
    const QString folder = layout.folder(id);
    return {
        .id = id,
        .name = meta.name,
        .certificate = certificate,
        .certificateFile = folder + u'/' + certName,
        .keyFile = meta.keyFile.isEmpty() ? QString() : folder + u'/' + meta.keyFile,
        .protection = meta.protection,
        .keyringEntry = meta.keyringEntry,
        .createdAt = meta.createdAt,
    };
}

Result<AuthorityRecord> readAuthority(const Layout &layout, const AuthorityId &id)
{
    const QString folder = layout.folder(id);
    if (!Layout::isFolderName(id.raw()) || !QFileInfo(folder).isDir())
        return notThere(layout.authorities(), {ErrorCode::AuthorityNotFound, {id.raw()}});
    const Result<AuthorityMeta> meta = readAuthorityMeta(folder);
    if (!meta)
        return meta.error();
    const Result<pki::Certificate> certificate = readCert(folder, ErrorCode::AuthorityFileDamaged);
    if (!certificate)
        return certificate.error();
    return recordOf(layout, id, *certificate, *meta);
}

AuthorityList readAuthorities(const Layout &layout)
{
    AuthorityList list;
    const Result<Settings> settings = readSettings(layout);
    if (!settings)
        list.settingsProblem = settings.error();
    if (const Status readable = checkReadable(layout.authorities()); !readable) {
        list.problems << readable.error();
        return list;
    }
    const QStringList names = folderNames(layout.authorities());
    for (const QString &name : names) {
        Result<AuthorityRecord> record = readAuthority(layout, AuthorityId(name));
        if (!record) {
            list.problems << record.error();
            continue;
        }
        if (const Status key = checkKeyFile(*record); !key)
            list.problems << key.error(); // its certificate is still of use
        record->isDefault = settings && settings->defaultAuthority == record->id;
        list.authorities << *std::move(record);
    }
    std::sort(list.authorities.begin(), list.authorities.end(), [](const auto &a, const auto &b) {
        const int order = a.name.compare(b.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return list;
}

std::optional<Error> damageOf(const Layout &layout, const QString &idOrName)
{
    if (const Status readable = checkReadable(layout.authorities()); !readable)
        return readable.error();
    for (const QString &id : folderNames(layout.authorities())) {
        const Result<AuthorityRecord> record = readAuthority(layout, AuthorityId(id));
        if (record)
            continue;
        const Result<AuthorityMeta> meta = readAuthorityMeta(layout.folder(AuthorityId(id)));
        const bool named = meta && meta->name.compare(idOrName, Qt::CaseInsensitive) == 0;
        if (named || id == idOrName || id == slugFor(idOrName))
            return record.error();
    }
    return {};
}

Result<Settings> readSettings(const Layout &layout)
{
    const Result<QByteArray> content = readOwnFile(layout.settings(), ErrorCode::WorkspaceSettingsDamaged);
    if (!content && !QFileInfo::exists(layout.settings()))
        return Settings{};
    if (!content)
        return content.error();
    return parseSettings(*content, layout.settings());
}

CertificateFiles filesOf(const Layout &layout, const CertificateId &id, const AuthorityId &authority)
{
    const QString folder = layout.folder(id);
    return {
        .folder = folder,
        .cert = folder + u'/' + certName,
        .chain = pathIfThere(folder, chainName),
        .fullchain = folder + u'/' + fullchainName,
        .key = pathIfThere(folder, leafKeyName),
        .authority = certificateOf(layout, authority),
    };
}

CertificateRecord recordOf(const CertificateId &id, const pki::Certificate &certificate, const CertificateMeta &meta)
{
    return {
        .id = id,
        .names = certificate.subjectAltNames(),
        .authority = meta.authority,
        .issuerName = certificate.issuerCommonName(),
        .notBefore = certificate.notBefore(),
        .notAfter = certificate.notAfter(),
        .createdAt = meta.createdAt,
        .keyType = meta.keyType,
        .keyLabel = certificate.keyInfo().label,
        .sha256 = certificate.sha256(),
        .purpose = meta.purpose,
        .keyEncrypted = meta.keyEncrypted,
        .files = {},
    };
}

Result<ReadCertificate> readCertificate(const Layout &layout, const CertificateId &id)
{
    const QString folder = layout.folder(id);
    if (!Layout::isFolderName(id.raw()) || !QFileInfo(folder).isDir())
        return notThere(layout.certificates(), {ErrorCode::CertificateNotFound, {id.raw()}});
    const Result<CertificateMeta> meta = readCertificateMeta(folder);
    if (!meta && meta.error().code == ErrorCode::WorkspaceFileNewer)
        return meta.error();
    const Result<pki::Certificate> certificate = readCert(folder, ErrorCode::WorkspaceFileDamaged);
    if (!certificate)
        return meta ? certificate.error() : meta.error();
    ReadCertificate read{recordOf(id, *certificate, meta ? *meta : recoveredMeta(layout, id, *certificate))};
    read.record.files = filesOf(layout, id, read.record.authority);
    if (!meta) {
        read.problem = meta.error();
        if (read.problem->code == ErrorCode::WorkspaceFileDamaged)
            read.problem->args << u"recovered"_s;
    }
    return read;
}

} // namespace certwright::workspace
