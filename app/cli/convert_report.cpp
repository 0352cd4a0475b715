#include "app/cli/convert_report.h"

#include "app/cli/input_opener.h"
#include "app/cli/json_facts.h"
#include "app/cli/object_facts.h"
#include "core/base/odd_file.h"
#include "core/convert/naming.h"
#include "core/secrets/passphrase.h"
#include "ui/text/error_text.h"

#include <QCryptographicHash>

#include <algorithm>

namespace certwright::cli {

using namespace Qt::StringLiterals;
using convert::LeftOut;
using convert::LeftOutReason;
using inspect::FoundObject;
using inspect::ObjectKind;

namespace {

QJsonObject certificateEntry(const pki::Certificate &certificate)
{
    return {{u"kind"_s, u"certificate"_s}, {u"subject"_s, certificate.subject()},
        {u"sha256"_s, jsonHex(certificate.sha256())}, {u"not_after"_s, jsonTime(certificate.notAfter())}};
}

QJsonObject objectEntry(const FoundObject &object)
{
    if (object.certificate)
        return certificateEntry(*object.certificate);
    QJsonObject entry{{u"kind"_s, inspect::kindKey(object.kind)}};
    if (const QString subject = convert::subjectOf(object); !subject.isEmpty())
        entry.insert(u"subject"_s, subject);
    if (!object.der.isEmpty())
        entry.insert(u"sha256"_s, jsonHex(QCryptographicHash::hash(object.der, QCryptographicHash::Sha256)));
    if (object.key)
        entry.insert(u"key"_s, keyFacts(*object.key));
    if (!object.spkiSha256.isEmpty())
        entry.insert(u"spki_sha256"_s, jsonHex(object.spkiSha256));
    return entry;
}

QJsonObject leftOutEntry(const LeftOut &left)
{
    QJsonObject entry = objectEntry(left.what.object);
    entry.insert(u"source"_s, left.what.source);
    entry.insert(u"reason"_s, convert::reasonKey(left.reason));
    if (left.what.object.problem)
        entry.insert(u"problem"_s, errorFacts(*left.what.object.problem));
    if (left.reason == LeftOutReason::TrustSettings)
        entry.insert(u"trust"_s, trustFacts(*left.what.object.trust));
    return entry;
}

QJsonObject unreadableEntry(const UnreadablePart &part)
{
    return {{u"kind"_s, inspect::kindKey(ObjectKind::Unknown)}, {u"source"_s, part.source},
        {u"reason"_s, convert::reasonKey(LeftOutReason::Unreadable)}, {u"problem"_s, errorFacts(part.error)}};
}

/// "the certificate “server.test”", "a private key (RSA 2048)"
QString phraseOf(const FoundObject &object)
{
    if (object.certificate)
        return u"the certificate “%1”"_s.arg(object.certificate->displayTitle());
    if (inspect::isSecretKey(object))
        return u"the secret key of a symmetric cipher"_s;
    const QString subject = convert::subjectOf(object);
    const QString label = object.key ? object.key->label : QString();
    QString phrase = kindPhrase(object.kind);
    if (!subject.isEmpty())
        phrase += (object.kind == ObjectKind::Csr ? u" “%1”"_s : u" of “%1”"_s).arg(subject);
    return label.isEmpty() ? phrase : phrase + u" (%1)"_s.arg(label);
}

/// "Left out: of the certificate “one” in ca.pem, its alias “my server”, what it is trusted for (serverAuth): only …"
QString trustLine(const LeftOut &left)
{
    const inspect::TrustSettings &trust = *left.what.object.trust;
    QStringList settings;
    if (!trust.alias.isEmpty())
        settings << u"its alias “%1”"_s.arg(trust.alias);
    if (!trust.trustedFor.isEmpty())
        settings << u"what it is trusted for (%1)"_s.arg(trust.trustedFor.join(u", "_s));
    if (!trust.rejectedFor.isEmpty())
        settings << u"what it is rejected for (%1)"_s.arg(trust.rejectedFor.join(u", "_s));
    return u"Left out: of %1 in %2, %3: only OpenSSL’s TRUSTED CERTIFICATE holds that.\n"_s.arg(
        phraseOf(left.what.object), left.what.source, settings.join(u", "_s));
}

QString lineOf(const LeftOut &left)
{
    const QString what = u"Left out: %1 in %2"_s.arg(phraseOf(left.what.object), left.what.source);
    switch (left.reason) {
    case LeftOutReason::NotNeeded:
        return what + u".\n"_s;
    case LeftOutReason::Duplicate:
        return what + u"; it is in the file already.\n"_s;
    case LeftOutReason::Locked:
        return what + u"; it is locked.\n"_s;
    case LeftOutReason::Unreadable:
        return what
            + u"; it could not be read. %1\n"_s.arg(
                left.what.object.problem ? text::errorText(*left.what.object.problem) : QString());
    case LeftOutReason::TrustSettings:
        return trustLine(left);
    }
    return {};
}

/// As in inspect: what is locked is no failure unless a password was given that does not open it.
bool hasWrongPassword(const LeftOut &left)
{
    const std::optional<Error> &problem = left.what.object.problem;
    return left.reason == LeftOutReason::Locked && problem && problem->code == ErrorCode::WrongPassphrase;
}

/// No other program has trouble with it, and nobody else can tell from what Java says that it is about the curve.
QString javaText(convert::JavaRefusal refusal)
{
    return refusal == convert::JavaRefusal::ExplicitCurve
        ? u"The curve of a key in this file is spelled out instead of named (explicit EC parameters): Java’s keytool, "
          u"and programs like it, refuse the whole file. “openssl pkey -ec_param_enc named_curve” names the curve of a "
          u"private key; a certificate must be issued anew for that key."_s
        : u"The point of a key in this file is compressed: Java’s keytool, and programs like it, refuse the whole "
          u"file. A certificate with the uncompressed point must be issued for that key."_s;
}

QString orderText(const ConvertedFile &file)
{
    if (!file.isReordered)
        return {};
    return file.format == convert::Format::PkiPath
        ? u"The certificates were put in order: each one is followed by what it issued.\n"_s
        : u"The certificates were put in order: each one is followed by its issuers.\n"_s;
}

} // namespace

bool ConvertedFile::isIncomplete() const
{
    return std::any_of(
               unreadable.cbegin(), unreadable.cend(), [](const UnreadablePart &part) { return part.isFailure; })
        || std::any_of(leftOut.cbegin(), leftOut.cend(),
            [](const LeftOut &left) { return left.reason == LeftOutReason::Unreadable || hasWrongPassword(left); });
}

QJsonObject convertedFacts(const ConvertedFile &file)
{
    QJsonArray contains;
    if (file.key)
        contains << QJsonObject{{u"kind"_s, u"private-key"_s}, {u"key"_s, keyFacts(*file.key)},
            {u"spki_sha256"_s, jsonHex(file.keySha256)}};
    for (const pki::Certificate &certificate : file.certificates)
        contains << certificateEntry(certificate);
    for (const FoundObject &object : file.others)
        contains << objectEntry(object);
    QJsonArray leftOut;
    for (const LeftOut &left : file.leftOut)
        leftOut << leftOutEntry(left);
    for (const UnreadablePart &part : file.unreadable)
        leftOut << unreadableEntry(part);
    return {{u"path"_s, file.path}, {u"format"_s, convert::formatKey(file.format)}, {u"sha256"_s, jsonHex(file.sha256)},
        {u"contains"_s, contains}, {u"left_out"_s, leftOut}, {u"reordered"_s, file.isReordered},
        {u"private_key"_s, file.key.has_value()}, {u"short_password"_s, file.hasShortPassword},
        {u"non_ascii_password"_s, file.isClosedToJava}, {u"encryption_removed"_s, file.isUnlocked},
        {u"java_refuses"_s, file.javaRefusal ? QJsonValue(convert::refusalKey(*file.javaRefusal)) : QJsonValue()}};
}

QString convertedText(const ConvertedFile &file)
{
    QString text = u"%1 was written and read back. It holds:\n"_s.arg(file.path);
    if (file.key)
        text += u"  a private key (%1)\n"_s.arg(file.key->label);
    for (const pki::Certificate &certificate : file.certificates)
        text += u"  the certificate “%1”\n"_s.arg(certificate.displayTitle());
    for (const FoundObject &object : file.others)
        text += u"  %1\n"_s.arg(phraseOf(object));
    text += orderText(file) + leftOutText(file);
    return text
        + (file.key ? u"It holds a private key: keep it secret (mode 0600).\n"_s : u"It holds no private key.\n"_s);
}

QStringList warningsOf(const ConvertedFile &file)
{
    QStringList warnings;
    if (file.hasShortPassword)
        warnings << u"The password has fewer than %1 characters: whoever has the file can find it by trying. Use a "
                    "longer one where the program that reads it lets you."_s.arg(secrets::minPassphraseLength);
    if (file.isClosedToJava)
        warnings << closedToJavaText();
    if (file.javaRefusal)
        warnings << javaText(*file.javaRefusal);
    if (file.isUnlocked)
        warnings << u"The private key was encrypted, and this copy is not: whoever can read it has the key. "
                    "--out-password-file FILE or --out-password-fd N encrypts the copy."_s;
    return warnings;
}

QString unreadableLine(const UnreadablePart &part)
{
    const QString why = text::errorText(part.error);
    if (isOpenBut(part.error) || isLinkNotFollowed(part.error))
        return why + u'\n';
    return (part.isWhole ? u"Left out: %1, which could not be read. %2\n"_s
                         : u"Left out: a part of %1 that could not be read. %2\n"_s)
        .arg(part.source, why);
}

QString leftOutText(const ConvertedFile &file)
{
    QString text;
    for (const LeftOut &left : file.leftOut)
        text += lineOf(left);
    for (const UnreadablePart &part : file.unreadable)
        text += unreadableLine(part);
    return text;
}

QString closedToJavaText()
{
    return u"The password has characters beyond ASCII: Java’s keytool, and programs like it, cannot open a PKCS #12 "
           u"file with it. Use only unaccented letters, digits and signs where such a program shall read it."_s;
}

QString kindPhrase(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Certificate:
        return u"a certificate"_s;
    case ObjectKind::Csr:
        return u"a certificate request"_s;
    case ObjectKind::Crl:
        return u"a revocation list"_s;
    case ObjectKind::OcspResponse:
        return u"an OCSP response"_s;
    case ObjectKind::PrivateKey:
        return u"a private key"_s;
    case ObjectKind::PublicKey:
        return u"a public key"_s;
    case ObjectKind::Pkcs7:
        return u"a PKCS#7 bundle"_s;
    case ObjectKind::Pkcs12:
        return u"a PKCS#12 file"_s;
    case ObjectKind::PkiPath:
        return u"a PKIPath"_s;
    case ObjectKind::Jks:
    case ObjectKind::Jceks:
        return u"a Java key store"_s;
    case ObjectKind::Spkac:
        return u"a certificate request (SPKAC)"_s;
    case ObjectKind::Unknown:
        return u"something unknown"_s;
    }
    return {};
}

} // namespace certwright::cli
