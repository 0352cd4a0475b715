#include "app/cli/object_text.h"

#include "app/cli/json_extensions.h"
#include "app/cli/object_words.h"
#include "ui/text/error_text.h"
#include "ui/text/finding_text.h"
#include "ui/text/message_text.h"

namespace certwright::cli {

using namespace Qt::StringLiterals;
using inspect::FoundObject;
using inspect::Integrity;
using inspect::ObjectKind;

namespace {

/// What is no object of ours, by the label of its block.
QString unknownText(const FoundObject &object)
{
    if (object.label.startsWith(u"OpenVPN"))
        return u"OpenVPN static key: a shared secret, no certificate"_s;
    if (isKeyParameters(object))
        return u"Parameters of a key"_s;
    if (isSerializedStore(object))
        return u"Certificate store of Windows (SST)"_s;
    if (isOcspRequest(object))
        return u"Question to an OCSP server (OCSP request)"_s;
    if (isSecretKey(object))
        return u"Secret key of a symmetric cipher"_s;
    return object.encrypted ? u"Locked content"_s : u"Something unknown"_s;
}

QString kindText(const FoundObject &object)
{
    switch (object.kind) {
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
        return isSshCertificate(object) ? u"SSH certificate: a public key that an authority of SSH signed"_s
                                        : u"Public key"_s;
    case ObjectKind::Pkcs7:
        return messageHeading(object);
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
        return unknownText(object);
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
    case inspect::ObjectFormat::Hex:
        return u"hexadecimal"_s;
    case inspect::ObjectFormat::Jwk:
        return u"JWK"_s;
    case inspect::ObjectFormat::Pvk:
        return u"PVK"_s;
    case inspect::ObjectFormat::MsBlob:
        return u"MSBLOB"_s;
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
    case Integrity::Absent:
        return u"none (no MAC): nothing tells whether it was changed"_s;
    case Integrity::NotChecked:
        return u"not checked"_s;
    case Integrity::Checked:
        return u"checked: nothing was changed"_s;
    case Integrity::Broken:
        return u"broken: something was changed"_s;
    }
    return {};
}

/// What OpenSSL's TRUSTED CERTIFICATE adds.
void addTrust(FactLines &lines, const inspect::TrustSettings &trust)
{
    const bool says = !trust.alias.isEmpty() || !trust.trustedFor.isEmpty() || !trust.rejectedFor.isEmpty();
    lines.add(u"Alias"_s, trust.alias);
    lines.add(u"Trusted for"_s, trust.trustedFor.join(u", "_s));
    lines.add(u"Rejected for"_s, trust.rejectedFor.join(u", "_s));
    lines.add(u"Trust"_s, says ? QString() : u"nothing is set: it counts as any other certificate"_s);
}

ObjectWords certificateWords(const FoundObject &object, const QDateTime &now)
{
    ObjectWords words;
    if (!object.certificate)
        return words;
    addCertificate(words.lines, *object.certificate, now);
    if (object.trust)
        addTrust(words.lines, *object.trust);
    words.tail = extensionText(object.certificate->extensions());
    return words;
}

/// Whose words have it already.
bool isKey(const FoundObject &object)
{
    return object.kind == ObjectKind::PrivateKey || object.kind == ObjectKind::PublicKey;
}

ObjectWords wordsOf(const FoundObject &object, const QDateTime &now)
{
    switch (object.kind) {
    case ObjectKind::Certificate:
        return certificateWords(object, now);
    case ObjectKind::Csr:
        return requestWords(object);
    case ObjectKind::Crl:
        return listWords(object, now);
    case ObjectKind::OcspResponse:
        return answerWords(object, now);
    case ObjectKind::PrivateKey:
    case ObjectKind::PublicKey:
        return keyWords(object);
    case ObjectKind::Pkcs7:
        return messageWords(object);
    case ObjectKind::Spkac:
        return spkacWords(object);
    case ObjectKind::Pkcs12:
    case ObjectKind::PkiPath:
    case ObjectKind::Jks:
    case ObjectKind::Jceks:
    case ObjectKind::Unknown:
        break;
    }
    ObjectWords words;
    if (isSecretKey(object))
        words.sentence = u"Whoever has it can both lock and open what it protects, so it is not shown."_s;
    else if (object.encrypted)
        words.sentence = u"It is locked: its password is needed to see more."_s;
    if (isKeyParameters(object) && object.key)
        words.lines.add(u"For"_s, keyText(*object.key));
    return words;
}

/// Where the heading does not say it already.
bool hasOwnLabel(const FoundObject &object)
{
    return object.kind == ObjectKind::Unknown && !isSerializedStore(object) && !isOcspRequest(object);
}

QString heading(const FoundObject &object)
{
    const bool isBinary = isSerializedStore(object) && object.format == inspect::ObjectFormat::Der; // no ASN.1
    const QString format = isBinary ? u"binary"_s : formatText(object.format);
    const QString place
        = object.container < 0 ? u"%1, at byte %2"_s.arg(format, QString::number(object.offset)) : u"inside"_s;
    return u"\n%1 (%2)\n"_s.arg(kindText(object), place);
}

/// The only sentence above needs no repetition; of several nobody could tell which one is meant.
QString problemText(const Error &problem, const QList<Error> &said)
{
    const bool isSaid = said.size() == 1 && said.first().code == problem.code && said.first().args == problem.args;
    return isSaid ? u"as said above"_s : text::errorText(problem);
}

} // namespace

QString objectText(const FoundObject &object, const AboutObject &about)
{
    ObjectWords words = wordsOf(object, about.now);
    FactLines lines;
    lines.add(u"Name"_s, object.name);
    lines.add(u"Label"_s, hasOwnLabel(object) ? object.label : QString());
    lines.append(words.lines);
    if (object.encryption && !isKey(object))
        lines.add(u"Encryption"_s, text::encryptionText(*object.encryption));
    lines.add(u"Checksum"_s, integrityText(object.integrity));
    if (object.problem && !object.encrypted)
        lines.add(u"Problem"_s, problemText(*object.problem, about.said));
    for (const Finding &finding : about.findings)
        lines.add(u"Weak key"_s, text::findingText(finding));
    const QString sentence = words.sentence.isEmpty() ? QString() : u"  "_s + words.sentence + u'\n';
    return heading(object) + sentence + lines.toString() + words.tail;
}

} // namespace certwright::cli
