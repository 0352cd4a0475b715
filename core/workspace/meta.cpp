#include "core/workspace/meta.h"

#include "core/workspace/layout.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace certwright::workspace {

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;

constexpr std::array<std::pair<LeafPurpose, QStringView>, 3> purposes{{
    {LeafPurpose::Server, u"server"},
    {LeafPurpose::Client, u"client"},
    {LeafPurpose::ServerAndClient, u"both"},
}};

constexpr std::array<std::pair<KeyProtection, QStringView>, 3> protections{{
    {KeyProtection::Keyring, u"keyring"},
    {KeyProtection::Passphrase, u"passphrase"},
    {KeyProtection::Destroyed, u"destroyed"},
}};

template <typename Table, typename Value>
QString keyOf(const Table &table, Value value)
{
    for (const auto &[candidate, key] : table) {
        if (candidate == value)
            return key.toString();
    }
    return {};
}

template <typename Value, std::size_t Size>
std::optional<Value> valueOf(const std::array<std::pair<Value, QStringView>, Size> &table, QStringView key)
{
    for (const auto &[value, candidate] : table) {
        if (candidate == key)
            return value;
    }
    return {};
}

QByteArray written(QJsonObject object)
{
    object.insert(u"version"_s, version);
    return QJsonDocument(object).toJson();
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QDateTime timeFrom(const QJsonObject &object, const QString &key)
{
    return QDateTime::fromString(object.value(key).toString(), Qt::ISODate).toUTC();
}

Result<QJsonObject> parsed(const QByteArray &json, const Error &damaged)
{
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(json, &problem).object();
    const int found = object.value(u"version"_s).toInt();
    if (found > version)
        return Error{ErrorCode::WorkspaceFileNewer, damaged.args, u"version %1"_s.arg(found)};
    if (found != version)
        return Error{damaged.code, damaged.args, problem.errorString()};
    return object;
}

} // namespace

QString purposeKey(LeafPurpose purpose)
{
    return keyOf(purposes, purpose);
}

std::optional<LeafPurpose> purposeFrom(QStringView key)
{
    return valueOf(purposes, key);
}

QByteArray toJson(const AuthorityMeta &meta)
{
    QJsonObject object{
        {u"name"_s, meta.name},
        {u"key_protection"_s, keyOf(protections, meta.protection)},
        {u"created_at"_s, timeText(meta.createdAt)},
    };
    if (!meta.keyringEntry.isEmpty())
        object.insert(u"keyring_entry"_s, meta.keyringEntry);
    if (!meta.keyFile.isEmpty())
        object.insert(u"key_file"_s, meta.keyFile);
    return written(object);
}

QByteArray toJson(const CertificateMeta &meta)
{
    return written({
        {u"authority"_s, meta.authority.raw()},
        {u"created_at"_s, timeText(meta.createdAt)},
        {u"key_type"_s, meta.keyType},
        {u"purpose"_s, purposeKey(meta.purpose)},
        {u"key_encrypted"_s, meta.keyEncrypted},
    });
}

QByteArray toJson(const Settings &settings)
{
    return written({{u"default_authority"_s, settings.defaultAuthority.raw()}});
}

Result<AuthorityMeta> parseAuthorityMeta(const QByteArray &json, const QString &path)
{
    const Error damaged{ErrorCode::AuthorityFileDamaged, {path}};
    const Result<QJsonObject> object = parsed(json, damaged);
    if (!object)
        return object.error();
    const auto protection = valueOf(protections, object->value(u"key_protection"_s).toString());
    const AuthorityMeta meta{
        .name = object->value(u"name"_s).toString(),
        .protection = protection.value_or(KeyProtection::Destroyed),
        .keyringEntry = object->value(u"keyring_entry"_s).toString(),
        .keyFile = object->value(u"key_file"_s).toString(),
        .createdAt = timeFrom(*object, u"created_at"_s),
    };
    const bool keyNamed = Layout::isFolderName(meta.keyFile);
    const bool keyFits = meta.protection == KeyProtection::Destroyed ? meta.keyFile.isEmpty() : keyNamed;
    const bool entryFits = (meta.protection == KeyProtection::Keyring) == !meta.keyringEntry.isEmpty();
    if (!protection || meta.name.isEmpty() || !keyFits || !entryFits || !meta.createdAt.isValid())
        return damaged;
    return meta;
}

Result<CertificateMeta> parseCertificateMeta(const QByteArray &json, const QString &path)
{
    const Error damaged{ErrorCode::WorkspaceFileDamaged, {path}};
    const Result<QJsonObject> object = parsed(json, damaged);
    if (!object)
        return object.error();
    const auto purpose = purposeFrom(object->value(u"purpose"_s).toString());
    const CertificateMeta meta{
        .authority = AuthorityId(object->value(u"authority"_s).toString()),
        .createdAt = timeFrom(*object, u"created_at"_s),
        .keyType = object->value(u"key_type"_s).toString(),
        .purpose = purpose.value_or(LeafPurpose::Server),
        .keyEncrypted = object->value(u"key_encrypted"_s).toBool(),
    };
    const bool authorityFits = meta.authority.isEmpty() || Layout::isFolderName(meta.authority.raw());
    if (!purpose || !authorityFits || !meta.createdAt.isValid())
        return damaged;
    return meta;
}

Result<Settings> parseSettings(const QByteArray &json, const QString &path)
{
    return parsed(json, {ErrorCode::WorkspaceSettingsDamaged, {path}}).map([](const QJsonObject &object) {
        return Settings{AuthorityId(object.value(u"default_authority"_s).toString())};
    });
}

} // namespace certwright::workspace
