#include "ui/models/inspection_words.h"

#include "core/base/odd_file.h"
#include "core/inspect/cms_facts.h"
#include "core/pki/key_info.h"
#include "ui/text/error_text.h"
#include "ui/text/format_text.h"

#include <QLocale>

namespace certwright::ui {

using namespace Qt::StringLiterals;
using inspect::Integrity;
using inspect::ObjectKind;

QString InspectionWords::kind(const inspect::FoundObject &object)
{
    switch (object.kind) {
    case ObjectKind::Certificate:
        return tr("Certificate");
    case ObjectKind::Csr:
        return tr("Signing request (CSR)");
    case ObjectKind::Crl:
        return tr("Revocation list (CRL)");
    case ObjectKind::OcspResponse:
        return tr("Revocation answer (OCSP)");
    case ObjectKind::PrivateKey:
        return tr("Private key");
    case ObjectKind::PublicKey:
        return inspect::isSshCertificate(object) ? tr("SSH certificate") : tr("Public key");
    case ObjectKind::Pkcs7:
        if (object.cms && inspect::isEncrypted(*object.cms))
            return tr("Encrypted message (CMS)");
        if (object.cms && !object.cms->signers.isEmpty())
            return tr("Signed message (CMS)");
        return tr("Certificate bundle (PKCS #7)");
    case ObjectKind::Pkcs12:
        return tr("Key store (PKCS #12)");
    case ObjectKind::PkiPath:
        return tr("Certificate chain (PKIPath)");
    case ObjectKind::Jks:
        return tr("Java key store (JKS)");
    case ObjectKind::Jceks:
        return tr("Java key store (JCEKS)");
    case ObjectKind::Spkac:
        return tr("Signing request (SPKAC)");
    case ObjectKind::Unknown:
        if (inspect::isSecretKey(object))
            return tr("Secret key");
        if (inspect::isSerializedStore(object))
            return tr("Certificate store (SST)");
        if (inspect::isOcspRequest(object))
            return tr("OCSP request");
        if (inspect::isKeyParameters(object))
            return tr("Parameters of a key");
        return object.encrypted ? tr("Locked content") : tr("Something else");
    }
    return {};
}

QString InspectionWords::format(const inspect::FoundObject &object)
{
    if (object.format == inspect::ObjectFormat::Pem && !object.label.isEmpty())
        return tr("PEM, “%1”").arg(object.label);
    if (inspect::isSerializedStore(object) && object.format == inspect::ObjectFormat::Der)
        return object.label; // no ASN.1
    return inspect::formatKey(object.format).toUpper();
}

QString InspectionWords::unreadable(const Error &error)
{
    const QString what = error.args.value(2); // as core/base/odd_file.h has it
    if (isLinkNotFollowed(error))
        return tr("Left out: a link to a folder");
    if (what == u"dead-link")
        return tr("Not readable: a link to something that is not there");
    if (what == u"looping-link")
        return tr("Not readable: a link that leads back to itself");
    if (what == u"pipe" || what == u"socket" || what == u"device")
        return tr("Not readable: no ordinary file");
    return tr("Not readable: %1").arg(error.args.value(1));
}

QString InspectionWords::damaged(const Error &error)
{
    const QString reason = error.args.value(3); // as inspect::damagedAt() has it
    const QString kind = error.args.value(1);
    if (kind == u"jwk")
        return reason == u"x5c" ? tr("Key and certificate differ") : tr("Names another certificate");
    if (kind == u"jwk encoding")
        return tr("“%1” is encoded wrongly").arg(reason);
    if (kind == u"jwk unreadable")
        return tr("Not readable: “%1”").arg(reason);
    if (kind == u"jwk entry")
        return tr("No key among the keys");
    return reason == u"encoding" ? tr("Not readable: wrongly encoded") : tr("Not readable: it is damaged");
}

QString InspectionWords::reading(const Error &error)
{
    switch (error.code) {
    case ErrorCode::FileNotFound:
        return tr("Not readable: there is no such file");
    case ErrorCode::FileUnreadable:
        return unreadable(error);
    case ErrorCode::FileTooLarge:
        return tr("Not readable: larger than %1 MB").arg(error.args.value(1));
    case ErrorCode::EmptyInput:
        return tr("Not readable: it is empty");
    case ErrorCode::DamagedObject:
        return damaged(error);
    case ErrorCode::TrailingData:
        return tr("Not readable: something follows it");
    case ErrorCode::ObjectCutOff:
        return tr("Not readable: it is cut off");
    case ErrorCode::UnsupportedAlgorithm:
        if (error.args.value(0) == u"bcrypt")
            return tr("Locked: Botan’s library is not installed");
        return tr("Not readable: OpenSSL has no %1").arg(error.args.value(0));
    case ErrorCode::NestedTooDeeply:
        return tr("Not readable: nested too deeply");
    default:
        return {};
    }
}

QString InspectionWords::wrongPassphrase(const Error &error)
{
    const QString about = error.args.value(1); // of a Java keystore
    if (about == u"entry")
        return tr("Locked: it has a password of its own");
    if (about == u"digest")
        return tr("Not checked: wrong password, or changed");
    return about == u"keystore" ? tr("Not checked: another password, or changed") : tr("Locked: wrong password");
}

QString InspectionWords::reason(const Error &error, InputOrigin origin)
{
    if (const QString words = reading(error); !words.isEmpty())
        return words;
    switch (error.code) {
    case ErrorCode::NotACertificate:
    case ErrorCode::NotACertificateFile:
        return origin == InputOrigin::Pasted ? tr("No certificate or key") : tr("Not a certificate file");
    case ErrorCode::PassphraseNeeded:
        return tr("Locked: it needs its password");
    case ErrorCode::WrongPassphrase:
        return wrongPassphrase(error);
    case ErrorCode::LegacyProviderMissing:
        return tr("Locked: OpenSSL has no %1").arg(error.args.value(1));
    case ErrorCode::DerivationTooCostly:
        return tr("Locked: opening it takes more rounds than Certwright does");
    case ErrorCode::DerivationTooLarge:
        return tr("Locked: opening it takes too much memory");
    case ErrorCode::BlockNotClosed:
        return tr("Its END line is missing");
    case ErrorCode::UnknownObject:
        return tr("Unknown: %1").arg(error.args.value(1));
    case ErrorCode::UnreadableRest:
        return tr("%1 belong to nothing", "2,048 bytes").arg(bytes(error.args.value(2).toInt()));
    case ErrorCode::TooManyObjects:
    case ErrorCode::TooManyFiles:
        return tr("Too many: reading stopped");
    case ErrorCode::Cancelled:
        return tr("Reading was stopped");
    default:
        return text::errorText(error);
    }
}

QString InspectionWords::hint(const Error &error, InputOrigin origin)
{
    const bool isNothing = error.code == ErrorCode::EmptyInput || error.code == ErrorCode::NotACertificate
        || error.code == ErrorCode::NotACertificateFile;
    if (isNothing && origin == InputOrigin::Pasted)
        return tr("Copy all of a certificate, request or key, from BEGIN to END or its base64 alone, and paste again.");
    return text::errorHint(error);
}

StatusKind InspectionWords::statusOf(const Error &error)
{
    if (isLinkNotFollowed(error))
        return StatusKind::Notice;
    switch (error.code) {
    case ErrorCode::NotACertificate:
    case ErrorCode::NotACertificateFile:
    case ErrorCode::Cancelled:
        return StatusKind::Notice;
    case ErrorCode::PassphraseNeeded:
    case ErrorCode::WrongPassphrase:
    case ErrorCode::LegacyProviderMissing:
    case ErrorCode::DerivationTooCostly:
    case ErrorCode::DerivationTooLarge:
    case ErrorCode::UnknownObject:
        return StatusKind::Unknown;
    case ErrorCode::BlockNotClosed:
    case ErrorCode::UnreadableRest:
    case ErrorCode::TooManyObjects:
    case ErrorCode::TooManyFiles:
        return StatusKind::DueSoon;
    default:
        return StatusKind::Problem;
    }
}

QString InspectionWords::integrity(Integrity integrity)
{
    switch (integrity) {
    case Integrity::NotApplicable:
        return {};
    case Integrity::Absent:
        return tr("None (no MAC): nothing tells whether it was changed");
    case Integrity::NotChecked:
        return tr("Not checked; that takes the password");
    case Integrity::Checked:
        return tr("Right: nothing was changed");
    case Integrity::Broken:
        return tr("Wrong: something was changed");
    }
    return {};
}

QString InspectionWords::trust(const inspect::TrustSettings &settings)
{
    QStringList lines;
    if (!settings.alias.isEmpty())
        lines.append(tr("Called “%1”").arg(settings.alias));
    if (!settings.trustedFor.isEmpty())
        lines.append(tr("Trusted for %1").arg(settings.trustedFor.join(u", "_s)));
    if (!settings.rejectedFor.isEmpty())
        lines.append(tr("Refused for %1").arg(settings.rejectedFor.join(u", "_s)));
    return lines.join(u'\n');
}

QString InspectionWords::place(const FoundPlace &place)
{
    //: The place of an object in its file
    return tr("%1 from byte %2 on").arg(bytes(place.size), QLocale().toString(place.offset));
}

QString InspectionWords::key(const pki::KeyInfo &key)
{
    if (!pki::isUnusual(key))
        return key.label;
    const QString oid = pki::keyOid(key);
    const QString name
        = key.label == oid ? tr("Unknown (%1)").arg(oid) : tr("%1 (%2)", "ML-DSA-65, its OID").arg(key.label, oid);
    constexpr int bitsPerOctet = 8;
    return key.bits == 0 ? name : tr("%1, %2", "a key, 1,952 bytes").arg(name, bytes(key.bits / bitsPerOctet));
}

QString InspectionWords::bytes(qint64 count)
{
    const auto number = static_cast<int>(count); // what is read is limited to far less
    return text::grouped(tr("%n byte(s)", nullptr, number), number);
}

} // namespace certwright::ui
