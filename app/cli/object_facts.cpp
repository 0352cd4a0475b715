#include "app/cli/object_facts.h"

#include "app/cli/json_extensions.h"
#include "app/cli/json_facts.h"
#include "core/pki/ocsp_response.h"
#include "core/pki/request.h"
#include "core/pki/revocation_list.h"
#include "ui/text/error_text.h"

#include <QCryptographicHash>

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

void merge(QJsonObject &facts, const QJsonObject &more)
{
    for (auto fact = more.begin(); fact != more.end(); ++fact)
        facts.insert(fact.key(), fact.value());
}

void addCertificateFacts(QJsonObject &facts, const FoundObject &object, const QDateTime &now)
{
    const pki::Certificate &certificate = *object.certificate;
    merge(facts, certificateFacts(certificate));
    facts.insert(u"extensions"_s, extensionFacts(certificate.extensions()));
    addExpiry(facts, verify::expiryAt(certificate.notBefore(), certificate.notAfter(), now));
    if (object.trust) {
        facts.insert(u"trust"_s,
            QJsonObject{{u"alias"_s, textOrNull(object.trust->alias)},
                {u"trusted_for"_s, QJsonArray::fromStringList(object.trust->trustedFor)},
                {u"rejected_for"_s, QJsonArray::fromStringList(object.trust->rejectedFor)}});
    }
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

void addRequestFacts(QJsonObject &facts, const FoundObject &object)
{
    const Result<pki::CertificateRequest> request = pki::CertificateRequest::parse(object.der, {});
    if (!request)
        return;
    facts.insert(u"subject"_s, request->subject());
    facts.insert(u"sans"_s, nameFacts(request->subjectAltNames()));
    facts.insert(u"signature_algorithm"_s, request->signatureAlgorithm());
    facts.insert(u"signature_ok"_s, signatureKey(request->selfSignature()));
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
    facts.insert(u"revoked"_s, static_cast<qint64>(list->count()));
    facts.insert(u"is_delta"_s, list->isDelta());
    facts.insert(u"extensions"_s, extensionFacts(list->extensions()));
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
        answers << QJsonObject{{u"serial"_s, jsonHex(answer.serial)}, {u"state"_s, stateKey(answer.state)},
            {u"revoked_at"_s, timeOrNull(answer.revokedAt)}, {u"reason"_s, textOrNull(answer.reason)},
            {u"this_update"_s, timeOrNull(answer.thisUpdate)}, {u"next_update"_s, timeOrNull(answer.nextUpdate)}};
    }
    facts.insert(u"status"_s, static_cast<int>(response->status()));
    facts.insert(u"responder"_s, textOrNull(response->responderName()));
    facts.insert(u"produced_at"_s, timeOrNull(response->producedAt()));
    facts.insert(u"signature_algorithm"_s, textOrNull(response->signatureAlgorithm()));
    facts.insert(u"responses"_s, answers);
}

QJsonObject factsOf(const FoundObject &object, const QDateTime &now)
{
    QJsonObject facts{{u"kind"_s, inspect::kindKey(object.kind)}, {u"format"_s, inspect::formatKey(object.format)},
        {u"location"_s, QJsonObject{{u"offset"_s, object.offset}, {u"size"_s, object.size}}},
        {u"label"_s, textOrNull(object.label)}, {u"name"_s, textOrNull(object.name)},
        {u"container"_s, object.container < 0 ? QJsonValue() : QJsonValue(object.container)},
        {u"encrypted"_s, object.encrypted},
        {u"problem"_s, object.problem ? QJsonValue(errorFacts(*object.problem)) : QJsonValue()}};
    if (!object.der.isEmpty())
        facts.insert(u"sha256"_s, jsonHex(QCryptographicHash::hash(object.der, QCryptographicHash::Sha256)));
    if (object.key)
        facts.insert(u"key"_s, keyFacts(*object.key));
    if (!object.spkiSha256.isEmpty())
        facts.insert(u"spki_sha256"_s, jsonHex(object.spkiSha256));
    if (object.certificate)
        addCertificateFacts(facts, object, now);
    else if (object.kind == ObjectKind::Csr)
        addRequestFacts(facts, object);
    else if (object.kind == ObjectKind::Crl)
        addListFacts(facts, object);
    else if (object.kind == ObjectKind::OcspResponse)
        addOcspFacts(facts, object);
    else if (object.integrity != Integrity::NotApplicable)
        facts.insert(u"integrity"_s, integrityKey(object.integrity));
    return facts;
}

QString kindText(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Certificate:
        return u"Certificate"_s;
    case ObjectKind::Csr:
        return u"Certificate request (PKCS#10)"_s;
    case ObjectKind::Crl:
        return u"Revocation list (CRL)"_s;
    case ObjectKind::OcspResponse:
        return u"Revocation answer (OCSP)"_s;
    case ObjectKind::PrivateKey:
        return u"Private key"_s;
    case ObjectKind::PublicKey:
        return u"Public key"_s;
    case ObjectKind::Pkcs7:
        return u"Bundle of certificates (PKCS#7)"_s;
    case ObjectKind::Pkcs12:
        return u"Key and certificates (PKCS#12)"_s;
    case ObjectKind::PkiPath:
        return u"Chain of certificates (PKIPath)"_s;
    case ObjectKind::Jks:
        return u"Java key store (JKS)"_s;
    case ObjectKind::Jceks:
        return u"Java key store (JCEKS)"_s;
    case ObjectKind::Spkac:
        return u"Certificate request (SPKAC)"_s;
    case ObjectKind::Unknown:
        return u"Something unknown"_s;
    }
    return {};
}

QString formatText(inspect::ObjectFormat format)
{
    switch (format) {
    case inspect::ObjectFormat::Pem:
        return u"PEM"_s;
    case inspect::ObjectFormat::Der:
        return u"DER"_s;
    case inspect::ObjectFormat::Base64:
        return u"base64"_s;
    case inspect::ObjectFormat::Jwk:
        return u"JWK"_s;
    case inspect::ObjectFormat::Pvk:
        return u"PVK"_s;
    case inspect::ObjectFormat::OpenSsh:
        return u"OpenSSH"_s;
    case inspect::ObjectFormat::Jks:
        return u"Java"_s;
    }
    return {};
}

QString integrityText(Integrity integrity)
{
    switch (integrity) {
    case Integrity::NotApplicable:
        return {};
    case Integrity::NotChecked:
        return u"not checked"_s;
    case Integrity::Checked:
        return u"checked: nothing was changed"_s;
    case Integrity::Broken:
        return u"broken: something was changed"_s;
    }
    return {};
}

void addKindLines(FactLines &lines, const FoundObject &object)
{
    const auto request = object.kind == ObjectKind::Csr ? pki::CertificateRequest::parse(object.der, {})
                                                        : Error{ErrorCode::NotACertificate};
    const auto list = object.kind == ObjectKind::Crl ? pki::RevocationList::parse(object.der, {})
                                                     : Error{ErrorCode::NotACertificate};
    if (request) {
        lines.add(u"Subject"_s, request->subject());
        lines.add(u"Names"_s, listText(readableNames(request->subjectAltNames())));
    }
    if (list) {
        lines.add(u"Issuer"_s, list->issuer());
        lines.add(u"Next update"_s, list->nextUpdate().isValid() ? jsonTime(list->nextUpdate()) : QString());
        lines.add(u"Revoked"_s, QString::number(list->count()));
    }
    if (object.key)
        lines.add(u"Key"_s, object.key->label);
    lines.add(u"Key SHA-256"_s, pki::colonHex(object.spkiSha256));
}

} // namespace

QJsonArray objectFacts(const QList<FoundObject> &objects, const QDateTime &now)
{
    QMap<int, QJsonArray> members;
    for (int i = 0; i < objects.size(); ++i) {
        if (objects[i].container >= 0)
            members[objects[i].container].append(i);
    }
    QJsonArray all;
    for (int i = 0; i < objects.size(); ++i) {
        QJsonObject facts = factsOf(objects[i], now);
        if (inspect::isContainer(objects[i].kind))
            facts.insert(u"members"_s, members.value(i));
        all.append(facts);
    }
    return all;
}

QString objectText(const FoundObject &object, const QDateTime &now)
{
    FactLines lines;
    lines.add(u"Name"_s, object.name);
    lines.add(u"Label"_s, object.kind == ObjectKind::Unknown ? object.label : QString());
    if (object.certificate)
        addCertificate(lines, *object.certificate, now);
    else
        addKindLines(lines, object);
    lines.add(u"Checksum"_s, integrityText(object.integrity));
    lines.add(u"Encrypted"_s, object.encrypted ? u"yes; its passphrase is needed to see more"_s : QString());
    if (object.problem && !object.encrypted)
        lines.add(u"Problem"_s, text::errorText(*object.problem));
    const QString place = object.container < 0
        ? u"%1, at byte %2"_s.arg(formatText(object.format), QString::number(object.offset))
        : u"inside"_s;
    return u"\n%1 (%2)\n"_s.arg(kindText(object.kind), place) + lines.toString()
        + (object.certificate ? extensionText(object.certificate->extensions()) : QString());
}

} // namespace certwright::cli
