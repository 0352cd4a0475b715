#pragma once

#include "core/base/result.h"
#include "core/workspace/records.h"

namespace certwright::workspace {

/// What authorities/<slug>/meta.json says beyond the certificate.
struct AuthorityMeta {
    QString name;
    KeyProtection protection = KeyProtection::Keyring;
    QString keyringEntry;
    QString keyFile; ///< name beside meta.json; empty when destroyed. Changing it is what commits a new key.
    QDateTime createdAt;
};

/// What certificates/<slug>/meta.json says beyond the certificate.
struct CertificateMeta {
    AuthorityId authority;
    QDateTime createdAt;
    QString keyType;
    LeafPurpose purpose = LeafPurpose::Server;
    bool keyEncrypted = false;
};

/// What workspace.json says.
struct Settings {
    AuthorityId defaultAuthority;
};

QByteArray toJson(const AuthorityMeta &meta);
QByteArray toJson(const CertificateMeta &meta);
QByteArray toJson(const Settings &settings);

/// `path` names the file. AuthorityFileDamaged, WorkspaceFileDamaged or WorkspaceSettingsDamaged for what is not ours,
/// WorkspaceFileNewer for what a later version wrote.
Result<AuthorityMeta> parseAuthorityMeta(const QByteArray &json, const QString &path);
Result<CertificateMeta> parseCertificateMeta(const QByteArray &json, const QString &path);
Result<Settings> parseSettings(const QByteArray &json, const QString &path);

QString purposeKey(LeafPurpose purpose);
std::optional<LeafPurpose> purposeFrom(QStringView key);

} // namespace certwright::workspace
