#include "core/workspace/index_row.h"

#include "core/workspace/meta.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace certwright::workspace {

using namespace Qt::StringLiterals;

namespace {

/// Seconds: the resolution of a certificate's own times.
double secondsOf(const QDateTime &time)
{
    return static_cast<double>(time.toSecsSinceEpoch());
}

QDateTime timeFrom(const QJsonValue &value)
{
    return QDateTime::fromSecsSinceEpoch(value.toInteger()).toUTC();
}

} // namespace

QByteArray toRow(const CertificateRecord &record)
{
    QJsonArray names;
    for (const pki::GeneralName &name : record.names)
        names << static_cast<int>(name.type) << name.value;
    const QJsonObject object{
        {u"names"_s, names},
        {u"authority"_s, record.authority.raw()},
        {u"issuer"_s, record.issuerName},
        {u"not_before"_s, secondsOf(record.notBefore)},
        {u"not_after"_s, secondsOf(record.notAfter)},
        {u"created_at"_s, secondsOf(record.createdAt)},
        {u"key_type"_s, record.keyType},
        {u"key_label"_s, record.keyLabel},
        {u"sha256"_s, QString::fromLatin1(record.sha256.toHex())},
        {u"purpose"_s, purposeKey(record.purpose)},
        {u"key_encrypted"_s, record.keyEncrypted},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<CertificateRecord> recordFromRow(const CertificateId &id, const QByteArray &row)
{
    const QJsonObject object = QJsonDocument::fromJson(row).object();
    const auto purpose = purposeFrom(object.value(u"purpose"_s).toString());
    if (!purpose)
        return {};
    CertificateRecord record{
        .id = id,
        .names = {},
        .authority = AuthorityId(object.value(u"authority"_s).toString()),
        .issuerName = object.value(u"issuer"_s).toString(),
        .notBefore = timeFrom(object.value(u"not_before"_s)),
        .notAfter = timeFrom(object.value(u"not_after"_s)),
        .createdAt = timeFrom(object.value(u"created_at"_s)),
        .keyType = object.value(u"key_type"_s).toString(),
        .keyLabel = object.value(u"key_label"_s).toString(),
        .sha256 = QByteArray::fromHex(object.value(u"sha256"_s).toString().toLatin1()),
        .purpose = *purpose,
        .keyEncrypted = object.value(u"key_encrypted"_s).toBool(),
        .files = {},
    };
    const QJsonArray names = object.value(u"names"_s).toArray();
    for (qsizetype i = 0; i + 1 < names.size(); i += 2)
        record.names << pki::GeneralName{static_cast<pki::NameType>(names.at(i).toInt()), names.at(i + 1).toString()};
    return record;
}

} // namespace certwright::workspace
