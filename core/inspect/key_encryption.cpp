#include "core/inspect/key_encryption.h"

#include "core/pki/asn1_value.h"
#include "core/pki/der_element.h"
#include "core/pki/oid_names.h"
#include "core/pki/printable.h"

#include <algorithm>

namespace certwright::inspect {

using namespace Qt::StringLiterals;
using namespace pki;

namespace {

constexpr QLatin1String pbes2("1.2.840.113549.1.5.13");
constexpr QLatin1String pbkdf2("1.2.840.113549.1.5.12");
constexpr QLatin1String scrypt("1.3.6.1.4.1.11591.4.11");
constexpr QLatin1String keyProtector("1.3.6.1.4.1.42.2.17.1.1"); // Java's names for its own two, of JKS and JCEKS
constexpr QLatin1String javaTripleDes("1.3.6.1.4.1.42.2.19.1");

QByteArrayView contentOf(const std::optional<DerElement> &element)
{
    return element ? element->content : QByteArrayView();
}

/// An AlgorithmIdentifier taken apart.
struct Algorithm {
    QString oid;
    QByteArrayView parameters; ///< content of the SEQUENCE they are; empty when they are none

    explicit Algorithm(const std::optional<DerElement> &element)
    {
        DerReader parts(contentOf(element));
        oid = oidDotted(contentOf(parts.next(OidTag)));
        parameters = contentOf(parts.next(SequenceTag));
    }

    QString name() const
    {
        if (oid == keyProtector)
            return u"KeyProtector"_s;
        if (oid == javaTripleDes)
            return u"PBEWithMD5AndTripleDES"_s;
        const QString known = oidName(oid);
        return known.isEmpty() ? oid : known;
    }
};

quint64 countOf(const std::optional<DerElement> &integer)
{
    const std::optional<qint64> value = integer ? integerValue(integer->content) : std::nullopt;
    return value && *value > 0 ? static_cast<quint64>(*value) : 0;
}

/// RFC 8018 A.2: salt, rounds, the length of the key, and the function, whose default is HMAC with SHA-1.
void readPbkdf2(QByteArrayView parameters, KeyEncryption &encryption)
{
    DerReader parts(parameters);
    parts.next();
    encryption.rounds = countOf(parts.next(IntegerTag));
    parts.next(IntegerTag);
    const std::optional<DerElement> function = parts.next(SequenceTag);
    encryption.function = function ? Algorithm(function).name() : u"hmacWithSHA1"_s;
    encryption.derivation = u"PBKDF2 with %1"_s.arg(encryption.function);
}

/// RFC 7914 7.1: salt, N, r, p.
void readScrypt(QByteArrayView parameters, KeyEncryption &encryption)
{
    DerReader parts(parameters);
    parts.next(OctetStringTag);
    encryption.derivation = u"scrypt"_s;
    encryption.rounds = countOf(parts.next(IntegerTag));
}

void readPbes2(QByteArrayView parameters, KeyEncryption &encryption)
{
    DerReader parts(parameters);
    const Algorithm function(parts.next(SequenceTag));
    encryption.scheme = u"PBES2"_s;
    encryption.cipher = Algorithm(parts.next(SequenceTag)).name().toUpper();
    if (function.oid == pbkdf2)
        readPbkdf2(function.parameters, encryption);
    else if (function.oid == scrypt)
        readScrypt(function.parameters, encryption);
    else
        encryption.derivation = function.name();
}

} // namespace

KeyEncryption encryptionOfPkcs8(QByteArrayView der)
{
    const std::optional<DerElement> outer = firstElement(der);
    const std::optional<DerElement> algorithm = DerReader(contentOf(outer)).next(SequenceTag);
    return encryptionOfAlgorithm(algorithm ? algorithm->encoding : QByteArrayView());
}

KeyEncryption encryptionOfAlgorithm(QByteArrayView der)
{
    KeyEncryption encryption;
    const Algorithm algorithm(firstElement(der));
    if (algorithm.oid == pbes2) {
        readPbes2(algorithm.parameters, encryption);
        return encryption;
    }
    encryption.scheme = algorithm.name();
    DerReader old(algorithm.parameters); // RFC 8018 A.3, RFC 7292 C: salt and rounds
    old.next(OctetStringTag);
    encryption.rounds = countOf(old.next(IntegerTag));
    return encryption;
}

KeyEncryption encryptionOfHeaders(const QByteArray &headers)
{
    constexpr QByteArrayView field("DEK-Info:");
    const qsizetype at = headers.indexOf(field);
    const QByteArray rest = at < 0 ? QByteArray() : headers.mid(at + field.size()).trimmed();
    const auto isName = [](char c) { return c != ',' && c != '\n'; };
    const auto end = std::find_if_not(rest.cbegin(), rest.cend(), isName);
    // EVP_BytesToKey() of OpenSSL: one round.
    return {u"Proc-Type"_s, printableAscii(rest.first(end - rest.cbegin())), u"MD5"_s, 1};
}

} // namespace certwright::inspect
