#include "core/workspace/entries.h"

#include "core/base/atomic_file.h"
#include "core/workspace/recovered_meta.h"
#include "core/workspace/slug.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace certwright::workspace {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxFileSize = 4LL * 1024 * 1024;

/// Whatever is wrong with a file of ours, the entry is damaged; the system's words go into the detail.
Error damaged(ErrorCode code, const QString &path, const Error &cause)
{
    return {code, {path}, cause.detail.isEmpty() ? cause.args.value(1) : cause.detail};
}

Result<QByteArray> readPart(const QString &path, ErrorCode code)
{
    Result<QByteArray> content = readFile(path, maxFileSize);
    if (!content)
        return damaged(code, path, content.error());
    return content;
}

Result<pki::Certificate> readCert(const QString &folder, ErrorCode code)
{
    const QString path = folder + u'/' + certName;
    const Result<QByteArray> content = readPart(path, code);
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
    return readPart(path, ErrorCode::AuthorityFileDamaged).andThen([&](const QByteArray &content) {
        return parseAuthorityMeta(content, path);
    });
}

Result<CertificateMeta> readCertificateMeta(const QString &folder)
{
    const QString path = folder + u'/' + metaName;
    return readPart(path, ErrorCode::WorkspaceFileDamaged).andThen([&](const QByteArray &content) {
        return parseCertificateMeta(content, path);
    });
}

/// What is wrong with an authority's key as a file; whether a passphrase opens it shows when it signs.
std::optional<Error> keyDamage(const AuthorityRecord &authority)
{
    if (authority.keyFile.isEmpty())
        return {};
    const Result<QByteArray> content = readPart(authority.keyFile, ErrorCode::AuthorityFileDamaged);
    if (!content)
        return content.error();
    if (!content->contains("-----BEGIN ENCRYPTED PRIVATE KEY-----"))
        return Error{ErrorCode::AuthorityFileDamaged, {authority.keyFile}};
    return {};
}

QString pathIfThere(const QString &folder, QStringView name)
{
    const QString path = folder + u'/' + name;
    return QFileInfo::exists(path) ? path : QString();
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
        return Error{ErrorCode::AuthorityNotFound, {id.raw()}};
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
    const QStringList names = folderNames(layout.authorities());
    for (const QString &name : names) {
        Result<AuthorityRecord> record = readAuthority(layout, AuthorityId(name));
        if (!record) {
            list.problems << record.error();
            continue;
        }
        if (const std::optional<Error> damage = keyDamage(*record))
            list.problems << *damage; // its certificate is still of use
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
    const Result<QByteArray> content = readFile(layout.settings(), maxFileSize);
    if (!content && content.error().code == ErrorCode::FileNotFound)
        return Settings{};
    if (!content)
        return damaged(ErrorCode::WorkspaceSettingsDamaged, layout.settings(), content.error());
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
        .authority = authority.isEmpty() ? QString() : pathIfThere(layout.folder(authority), certName),
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
        return Error{ErrorCode::CertificateNotFound, {id.raw()}};
    const Result<CertificateMeta> meta = readCertificateMeta(folder);
    const bool isDamaged = !meta && meta.error().code == ErrorCode::WorkspaceFileDamaged;
    if (!meta && !isDamaged)
        return meta.error();
    const Result<pki::Certificate> certificate = readCert(folder, ErrorCode::WorkspaceFileDamaged);
    if (!certificate)
        return isDamaged ? meta.error() : certificate.error();
    ReadCertificate read{recordOf(id, *certificate, isDamaged ? recoveredMeta(layout, id, *certificate) : *meta)};
    read.record.files = filesOf(layout, id, read.record.authority);
    if (isDamaged) {
        read.problem = meta.error();
        read.problem->args << u"recovered"_s;
    }
    return read;
}

} // namespace certwright::workspace
