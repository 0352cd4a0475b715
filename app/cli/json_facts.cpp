#include "app/cli/json_facts.h"

#include "app/cli/facts_text.h"
#include "core/deploy/trust_commands.h"
#include "core/inspect/error_place.h"
#include "core/pki/key_info.h"
#include "core/pki/oid_names.h"
#include "core/pki/serial_number.h"
#include "core/workspace/stored_key.h"
#include "ui/text/error_text.h"
#include "ui/text/finding_text.h"

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

QString protectionKey(workspace::KeyProtection protection)
{
    switch (protection) {
    case workspace::KeyProtection::Keyring:
        return u"keyring"_s;
    case workspace::KeyProtection::Passphrase:
        return u"passphrase"_s;
    case workspace::KeyProtection::Destroyed:
        return u"destroyed"_s;
    }
    return {};
}

QString placeKey(deploy::TrustPlace place)
{
    switch (place) {
    case deploy::TrustPlace::SystemStore:
        return u"system"_s;
    case deploy::TrustPlace::BrowserStore:
        return u"chromium"_s;
    case deploy::TrustPlace::FirefoxProfile:
        return u"firefox"_s;
    }
    return {};
}

} // namespace

QString severityKey(Severity severity)
{
    switch (severity) {
    case Severity::Notice:
        return u"notice"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Error:
        return u"error"_s;
    }
    return {};
}

QString jsonTime(const QDateTime &utc)
{
    return !utc.isValid() ? QString() : utc.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'Z';
}

QString jsonHex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject errorFacts(const Error &error)
{
    QJsonObject facts{
        {u"code"_s, text::errorName(error)}, {u"text"_s, text::errorText(error)}, {u"hint"_s, text::errorHint(error)}};
    if (!error.detail.isEmpty())
        facts.insert(u"detail"_s, error.detail);
    if (const std::optional<qsizetype> offset = inspect::offsetOf(error))
        facts.insert(u"location"_s, QJsonObject{{u"offset"_s, *offset}});
    return facts;
}

QJsonArray reportProblems(Output &output, const QList<Error> &problems)
{
    QJsonArray facts;
    for (const Error &problem : problems) {
        facts << errorFacts(problem);
        output.note(text::errorText(problem));
        output.note(text::errorHint(problem));
    }
    return facts;
}

QJsonObject workspaceFacts(const workspace::Workspace &workspace)
{
    return {{u"folder"_s, workspace.root()}, {u"exists"_s, workspace.exists()}};
}

QJsonArray reasonFacts(const Findings &findings)
{
    QJsonArray facts;
    for (const Finding &finding : findings) {
        const QJsonValue certificate = finding.certificate < 0 ? QJsonValue() : QJsonValue(finding.certificate);
        facts << QJsonObject{{u"id"_s, findingName(finding.id)}, {u"text"_s, text::findingText(finding)},
            {u"certificate"_s, certificate}};
    }
    return facts;
}

QJsonArray findingFacts(const Findings &findings)
{
    QJsonArray facts;
    for (const Finding &finding : findings) {
        facts << QJsonObject{{u"id"_s, findingName(finding.id)}, {u"severity"_s, severityKey(finding.severity)},
            {u"text"_s, text::findingText(finding)}, {u"hint"_s, text::findingHint(finding)}};
    }
    return facts;
}

QJsonArray nameFacts(const pki::GeneralNames &names)
{
    QJsonArray facts;
    for (const pki::GeneralName &name : names) {
        const auto [typeId, named] = pki::otherNameParts(name);
        QJsonObject fact{{u"type"_s, pki::nameTypeKey(name.type)}, {u"value"_s, named.isEmpty() ? name.value : named}};
        if (!typeId.isEmpty()) {
            const QString known = pki::oidName(typeId);
            fact.insert(u"form"_s, known.isEmpty() ? typeId : known);
        }
        facts << fact;
    }
    return facts;
}

QJsonObject keyFacts(const pki::KeyInfo &key)
{
    return {{u"type"_s, key.type}, {u"bits"_s, key.bits}, {u"curve"_s, textOrNull(key.curve)},
        {u"oid"_s, textOrNull(pki::keyOid(key))}};
}

QJsonValue pssFacts(const std::optional<pki::PssParameters> &pss)
{
    if (!pss)
        return {};
    return QJsonObject{{u"hash"_s, pss->hash}, {u"mgf"_s, pss->mask}, {u"mgf_hash"_s, textOrNull(pss->maskHash)},
        {u"salt_length"_s, pss->saltLength}};
}

QJsonObject certificateFacts(const pki::Certificate &certificate)
{
    QJsonObject key = keyFacts(certificate.keyInfo());
    if (const auto restriction = pki::pssRestrictionOfKey(certificate.publicKeyDer()))
        key.insert(u"restriction"_s, pssFacts(restriction));
    return {{u"sha256"_s, jsonHex(certificate.sha256())}, {u"sha1"_s, jsonHex(certificate.sha1())},
        {u"spki_sha256"_s, jsonHex(certificate.spkiSha256())}, {u"subject"_s, certificate.subject()},
        {u"issuer"_s, certificate.issuer()}, {u"serial"_s, pki::serialHex(certificate.serialNumber())},
        {u"not_before"_s, jsonTime(certificate.notBefore())}, {u"not_after"_s, jsonTime(certificate.notAfter())},
        {u"sans"_s, nameFacts(certificate.subjectAltNames())}, {u"key"_s, key},
        {u"signature_algorithm"_s, certificate.signatureAlgorithm()},
        {u"signature_parameters"_s, pssFacts(pki::pssParametersOfSigned(certificate.der()))},
        {u"key_usage"_s, QJsonArray::fromStringList(certificate.keyUsage())},
        {u"extended_key_usage"_s, QJsonArray::fromStringList(certificate.extendedKeyUsage())},
        {u"is_ca"_s, certificate.isCa()}};
}

QJsonObject fileFacts(const workspace::CertificateFiles &files)
{
    return {{u"cert"_s, files.cert}, {u"chain"_s, textOrNull(files.chain)}, {u"fullchain"_s, files.fullchain},
        {u"key"_s, textOrNull(files.key)}, {u"authority"_s, textOrNull(files.authority)}};
}

QJsonObject recordFacts(const workspace::CertificateRecord &record, const verify::Expiry &expiry)
{
    QJsonObject facts{{u"id"_s, record.id.raw()}, {u"names"_s, QJsonArray::fromStringList(valuesOf(record.names))},
        {u"purpose"_s, purposeKey(record.purpose)}, {u"key_type"_s, record.keyType},
        {u"key_encrypted"_s, record.keyEncrypted}, {u"issuer"_s, record.issuerName},
        {u"authority"_s, textOrNull(record.authority.raw())}, {u"sha256"_s, jsonHex(record.sha256)},
        {u"not_before"_s, jsonTime(record.notBefore)}, {u"not_after"_s, jsonTime(record.notAfter)},
        {u"files"_s, fileFacts(record.files)}};
    addExpiry(facts, expiry);
    return facts;
}

QJsonObject authorityFacts(const workspace::AuthorityRecord &authority, const verify::Expiry &expiry)
{
    const std::optional<pki::NameConstraints> constraints = authority.certificate.nameConstraints();
    QJsonObject facts{{u"id"_s, authority.id.raw()}, {u"name"_s, authority.name}, {u"default"_s, authority.isDefault},
        {u"protection"_s, protectionKey(authority.protection)},
        {u"can_sign"_s, authority.canSign() && workspace::checkKeyFile(authority)},
        {u"permits"_s, QJsonArray::fromStringList(constraints ? constraints->summary() : QStringList())},
        {u"constrained"_s, constraints.has_value()}, {u"subject"_s, authority.certificate.subject()},
        {u"key"_s, keyFacts(authority.certificate.keyInfo())}, {u"sha256"_s, jsonHex(authority.certificate.sha256())},
        {u"not_before"_s, jsonTime(authority.certificate.notBefore())},
        {u"not_after"_s, jsonTime(authority.certificate.notAfter())},
        {u"files"_s, QJsonObject{{u"cert"_s, authority.certificateFile}, {u"key"_s, textOrNull(authority.keyFile)}}}};
    addExpiry(facts, expiry);
    return facts;
}

QJsonArray trustFacts(const workspace::AuthorityRecord &authority)
{
    QJsonArray facts;
    for (const deploy::TrustCommands &place : deploy::trustCommandsFor(authority)) {
        facts << QJsonObject{
            {u"place"_s, placeKey(place.place)}, {u"trust"_s, place.trust}, {u"untrust"_s, place.untrust}};
    }
    return facts;
}

QString expiryKey(verify::ExpiryState state)
{
    switch (state) {
    case verify::ExpiryState::NotYetValid:
        return u"not-yet-valid"_s;
    case verify::ExpiryState::InOrder:
        return u"in-order"_s;
    case verify::ExpiryState::Due:
        return u"due"_s;
    case verify::ExpiryState::Expired:
        return u"expired"_s;
    }
    return {};
}

QString purposeKey(workspace::LeafPurpose purpose)
{
    switch (purpose) {
    case workspace::LeafPurpose::Server:
        return u"server"_s;
    case workspace::LeafPurpose::Client:
        return u"client"_s;
    case workspace::LeafPurpose::ServerAndClient:
        return u"both"_s;
    }
    return {};
}

void addExpiry(QJsonObject &facts, const verify::Expiry &expiry)
{
    if (!expiry.isReadable) {
        facts.insert(u"state"_s, u"unreadable"_s);
        for (const auto &number : {u"days_left"_s, u"lifetime_days"_s, u"lifetime_left"_s})
            facts.insert(number, QJsonValue());
        return;
    }
    facts.insert(u"state"_s, expiryKey(expiry.state));
    facts.insert(u"days_left"_s, expiry.daysLeft);
    facts.insert(u"lifetime_days"_s, expiry.lifetimeDays);
    constexpr double percent = 100;
    facts.insert(u"lifetime_left"_s, percentLeft(expiry) / percent);
}

QStringList valuesOf(const pki::GeneralNames &names)
{
    QStringList values;
    for (const pki::GeneralName &name : names)
        values << name.value;
    return values;
}

} // namespace certwright::cli
