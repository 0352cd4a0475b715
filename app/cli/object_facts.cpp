#include "app/cli/object_facts.h"

#include "app/cli/json_extensions.h"
#include "app/cli/json_facts.h"
#include "app/cli/key_findings.h"
#include "core/pki/ocsp_response.h"
#include "core/pki/pins.h"
#include "core/pki/request.h"
#include "core/pki/revocation_list.h"
#include "core/pki/serial_number.h"
#include "core/pki/sha.h"
#include "core/pki/spkac.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace certwright::cli {

using namespace Qt::StringLiterals;
using inspect::FoundObject;
using inspect::Integrity;
using inspect::ObjectKind;

namespace {

QJsonValue integrityKey(Integrity integrity)
{
    switch (integrity) {
    case Integrity::NotApplicable:
        return {};
    case Integrity::Absent:
        return u"absent"_s;
    case Integrity::NotChecked:
        return u"not-checked"_s;
    case Integrity::Checked:
        return u"checked"_s;
    case Integrity::Broken:
        return u"broken"_s;
    }
    return {};
}

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(jsonTime(time)) : QJsonValue();
}

/// Piece by piece: bundles hold thousands, and one object of everything is sorted anew with each member.
void writeCertificate(JsonStream &stream, const FoundObject &object, const QDateTime &now)
{
    const pki::Certificate &certificate = *object.certificate;
    QJsonObject lifetime;
    addExpiry(lifetime, verify::expiryAt(certificate.notBefore(), certificate.notAfter(), now));
    stream.members(certificateFacts(certificate));
    if (const QString ssh = pki::sshFingerprint(certificate.publicKeyDer()); !ssh.isEmpty())
        stream.member(u"ssh_sha256"_s, ssh);
    stream.member(u"extensions"_s, extensionFacts(certificate.extensions()));
    stream.members(lifetime);
    if (object.trust)
        stream.member(u"trust"_s, trustFacts(*object.trust));
}

QJsonValue signatureKey(pki::SelfSignature signature)
{
    switch (signature) {
    case pki::SelfSignature::Good:
        return true;
    case pki::SelfSignature::Bad:
        return false;
    case pki::SelfSignature::Unsupported:
        return {};
    }
    return {};
}

/// A challenge password has no value here: it is a secret.
QJsonArray attributeFacts(const pki::CertificateRequest &request)
{
    QJsonArray facts;
    for (const pki::RequestAttribute &attribute : request.attributes()) {
        facts << QJsonObject{{u"oid"_s, attribute.oid}, {u"name"_s, textOrNull(attribute.name)},
            {u"value"_s, textOrNull(attribute.value)}};
    }
    return facts;
}

void addSpkacFacts(QJsonObject &facts, const FoundObject &object)
{
    const Result<pki::Spkac> spkac = pki::readSpkac(object.der, {});
    if (!spkac)
        return;
    facts.insert(u"challenge"_s, textOrNull(spkac->challenge));
    facts.insert(u"signature_ok"_s, spkac->signatureGood);
}

/// What an extension lists, without the digits behind a name; empty when it is absent or malformed.
QJsonArray valuesIn(const QList<pki::RawExtension> &extensions, QStringView oid)
{
    const auto found = std::find_if(extensions.cbegin(), extensions.cend(),
        [oid](const pki::RawExtension &extension) { return extension.oid == oid; });
    const pki::DecodedExtension decoded = found != extensions.cend() ? pki::decode(*found) : pki::DecodedExtension();
    if (found != extensions.cend() && !decoded.readable)
        return {};
    QJsonArray values;
    for (const pki::ExtensionField &field : decoded.fields)
        values << field.value.section(u" ("_s, 0, 0);
    return values;
}

/// The same as a certificate has, of the extensions that are asked for.
void addUsages(QJsonObject &facts, const QList<pki::RawExtension> &extensions)
{
    facts.insert(u"key_usage"_s, valuesIn(extensions, u"2.5.29.15"));
    facts.insert(u"extended_key_usage"_s, valuesIn(extensions, u"2.5.29.37"));
    facts.insert(u"is_ca"_s, valuesIn(extensions, u"2.5.29.19").at(0) == u"TRUE"_s);
}

void addRequestFacts(QJsonObject &facts, const FoundObject &object)
{
    const Result<pki::CertificateRequest> request = pki::CertificateRequest::parse(object.der, {});
    if (!request)
        return;
    facts.insert(u"subject"_s, request->subject());
    facts.insert(u"sans"_s, nameFacts(request->subjectAltNames()));
    facts.insert(u"signature_algorithm"_s, request->signatureAlgorithm());
    facts.insert(u"signature_parameters"_s, pssFacts(pki::pssParametersOfSigned(request->der())));
    facts.insert(u"has_challenge_password"_s, request->hasChallengePassword());
    facts.insert(u"attributes"_s, attributeFacts(*request));
    facts.insert(u"signature_ok"_s, signatureKey(request->selfSignature()));
    addUsages(facts, request->extensions());
    facts.insert(u"extensions"_s, extensionFacts(request->extensions()));
}

void addListFacts(QJsonObject &facts, const FoundObject &object)
{
    const Result<pki::RevocationList> list = pki::RevocationList::parse(object.der, {});
    if (!list)
        return;
    facts.insert(u"issuer"_s, list->issuer());
    facts.insert(u"number"_s, textOrNull(jsonHex(list->number())));
    facts.insert(u"this_update"_s, timeOrNull(list->thisUpdate()));
    facts.insert(u"next_update"_s, timeOrNull(list->nextUpdate()));
    facts.insert(u"signature_algorithm"_s, list->signatureAlgorithm());
    facts.insert(u"signature_parameters"_s, pssFacts(pki::pssParametersOfSigned(list->der())));
    facts.insert(u"revoked"_s, static_cast<qint64>(list->count()));
    facts.insert(u"is_delta"_s, list->isDelta());
    facts.insert(u"base_number"_s, textOrNull(jsonHex(list->baseNumber())));
    facts.insert(u"is_indirect"_s, list->isIndirect());
    facts.insert(u"authority_key_id"_s, textOrNull(jsonHex(list->authorityKeyId())));
    facts.insert(u"extensions"_s, extensionFacts(list->extensions()));
}

/// As many as the list has, each written at once: there are lists of a million.
void writeEntries(JsonStream &stream, const FoundObject &object)
{
    const Result<pki::RevocationList> list = pki::RevocationList::parse(object.der, {});
    if (!list)
        return;
    stream.beginArray(u"entries"_s);
    for (qsizetype at = 0; at < list->count(); ++at) {
        const pki::RevokedEntry entry = list->entry(at);
        stream.item(QJsonObject{{u"serial"_s, pki::serialHex(entry.serial)}, {u"date"_s, timeOrNull(entry.date)},
            {u"reason"_s, textOrNull(entry.reason)}});
    }
    stream.end();
}

QString stateKey(pki::OcspState state)
{
    switch (state) {
    case pki::OcspState::Good:
        return u"good"_s;
    case pki::OcspState::Revoked:
        return u"revoked"_s;
    case pki::OcspState::Unknown:
        return u"unknown"_s;
    }
    return {};
}

void addOcspFacts(QJsonObject &facts, const FoundObject &object)
{
    const Result<pki::OcspResponse> response = pki::OcspResponse::parse(object.der, {});
    if (!response)
        return;
    QJsonArray answers;
    for (const pki::OcspSingleResponse &answer : response->responses()) {
        answers << QJsonObject{{u"serial"_s, pki::serialHex(answer.serial)}, {u"state"_s, stateKey(answer.state)},
            {u"revoked_at"_s, timeOrNull(answer.revokedAt)}, {u"reason"_s, textOrNull(answer.reason)},
            {u"this_update"_s, timeOrNull(answer.thisUpdate)}, {u"next_update"_s, timeOrNull(answer.nextUpdate)},
            {u"hash_algorithm"_s, answer.hashAlgorithm}, {u"issuer_name_hash"_s, jsonHex(answer.issuerNameHash)},
            {u"issuer_key_hash"_s, jsonHex(answer.issuerKeyHash)}};
    }
    QJsonArray sent;
    for (const pki::Certificate &certificate : response->certificates())
        sent << QJsonObject{{u"subject"_s, certificate.subject()}, {u"sha256"_s, jsonHex(certificate.sha256())}};
    facts.insert(u"certificates"_s, sent);
    facts.insert(u"extensions"_s, extensionFacts(response->extensions()));
    facts.insert(u"has_nonce"_s, response->hasNonce());
    facts.insert(u"responder_key_hash"_s, textOrNull(jsonHex(response->responderKeyHash())));
    facts.insert(u"status"_s, static_cast<int>(response->status()));
    facts.insert(u"responder"_s, textOrNull(response->responderName()));
    facts.insert(u"produced_at"_s, timeOrNull(response->producedAt()));
    facts.insert(u"signature_algorithm"_s, textOrNull(response->signatureAlgorithm()));
    facts.insert(u"signature_parameters"_s, pssFacts(response->pssParameters()));
    facts.insert(u"responses"_s, answers);
}

QJsonObject encryptionFacts(const inspect::KeyEncryption &encryption)
{
    return {{u"scheme"_s, encryption.scheme}, {u"cipher"_s, textOrNull(encryption.cipher)},
        {u"derivation"_s, textOrNull(encryption.derivation)},
        {u"rounds"_s, encryption.rounds == 0 ? QJsonValue() : QJsonValue(static_cast<qint64>(encryption.rounds))}};
}

QJsonArray partyFacts(const QList<inspect::CmsParty> &parties)
{
    QJsonArray facts;
    for (const inspect::CmsParty &party : parties) {
        facts << QJsonObject{{u"kind"_s, party.kind}, {u"issuer"_s, textOrNull(party.issuer)},
            {u"serial"_s, textOrNull(pki::serialHex(party.serial))}, {u"key_id"_s, textOrNull(jsonHex(party.keyId))},
            {u"subject"_s, textOrNull(party.subject)}};
    }
    return facts;
}

QJsonObject messageFacts(const inspect::CmsFacts &cms)
{
    return {{u"type"_s, cms.type}, {u"signers"_s, partyFacts(cms.signers)},
        {u"recipients"_s, partyFacts(cms.recipients)}, {u"cipher"_s, textOrNull(cms.cipher)},
        {u"content_type"_s, textOrNull(cms.contentType)}, {u"is_content_beside"_s, !cms.besideContent.isEmpty()},
        {u"stamped_at"_s, textOrNull(jsonTime(cms.stampedAt))},
        {u"content_size"_s, cms.contentSize < 0 ? QJsonValue() : QJsonValue(cms.contentSize)}};
}

/// What every kind has.
QJsonObject factsOf(const FoundObject &object)
{
    QJsonObject facts{{u"kind"_s, inspect::kindKey(object.kind)}, {u"format"_s, inspect::formatKey(object.format)},
        {u"location"_s, QJsonObject{{u"offset"_s, object.offset}, {u"size"_s, object.size}}},
        {u"label"_s, textOrNull(object.label)}, {u"name"_s, textOrNull(object.name)},
        {u"container"_s, object.container < 0 ? QJsonValue() : QJsonValue(object.container)},
        {u"encrypted"_s, object.encrypted},
        {u"problem"_s, object.problem ? QJsonValue(errorFacts(*object.problem)) : QJsonValue()}};
    if (object.integrity != Integrity::NotApplicable)
        facts.insert(u"integrity"_s, integrityKey(object.integrity));
    if (object.encryption)
        facts.insert(u"encryption"_s, encryptionFacts(*object.encryption));
    if (object.cms)
        facts.insert(u"cms"_s, messageFacts(*object.cms));
    return facts;
}

/// What is known of the content of anything but a certificate.
QJsonObject contentFacts(const FoundObject &object)
{
    QJsonObject facts;
    if (!object.der.isEmpty())
        facts.insert(u"sha256"_s, jsonHex(pki::sha256(object.der)));
    else if (!object.storeSha256.isEmpty())
        facts.insert(u"sha256"_s, jsonHex(object.storeSha256));
    if (object.key)
        facts.insert(u"key"_s, keyFacts(*object.key));
    if (!object.spkiSha256.isEmpty())
        facts.insert(u"spki_sha256"_s, jsonHex(object.spkiSha256));
    if (const QString ssh = pki::sshFingerprint(object.publicKey); !ssh.isEmpty())
        facts.insert(u"ssh_sha256"_s, ssh);
    if (object.kind == ObjectKind::Csr)
        addRequestFacts(facts, object);
    else if (object.kind == ObjectKind::Crl)
        addListFacts(facts, object);
    else if (object.kind == ObjectKind::OcspResponse)
        addOcspFacts(facts, object);
    else if (object.kind == ObjectKind::Spkac)
        addSpkacFacts(facts, object);
    return facts;
}

} // namespace

QJsonObject trustFacts(const inspect::TrustSettings &trust)
{
    return {{u"alias"_s, textOrNull(trust.alias)}, {u"trusted_for"_s, QJsonArray::fromStringList(trust.trustedFor)},
        {u"rejected_for"_s, QJsonArray::fromStringList(trust.rejectedFor)}};
}

void writeObjects(JsonStream &stream, QList<FoundObject> &objects, const QDateTime &now)
{
    QHash<int, QJsonArray> members;
    for (int i = 0; i < objects.size(); ++i) {
        if (objects.at(i).container >= 0)
            members[objects.at(i).container].append(i);
    }
    for (int i = 0; i < objects.size(); ++i) {
        FoundObject object = std::exchange(objects[i], {});
        stream.beginObject();
        stream.members(factsOf(object));
        if (object.certificate)
            writeCertificate(stream, object, now);
        else
            stream.members(contentFacts(object));
        if (const std::optional<Findings> findings = keyFindings(object, objects.size()))
            stream.member(u"findings"_s, findingFacts(*findings));
        if (inspect::isContainer(object))
            stream.member(u"members"_s, members.value(i));
        if (object.kind == ObjectKind::Crl)
            writeEntries(stream, object);
        stream.end();
    }
}

} // namespace certwright::cli
