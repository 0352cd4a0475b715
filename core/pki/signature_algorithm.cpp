#include "core/pki/signature_algorithm.h"

#include "core/pki/asn1_value.h"
#include "core/pki/der_element.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace certwright::pki {

namespace {

constexpr auto rsassaPss = "1.2.840.113549.1.1.10"_L1;
constexpr auto mgf1 = "1.2.840.113549.1.1.8"_L1;

struct Named {
    QLatin1String oid;
    QLatin1String hash;
};

constexpr Named hashes[] = {
    {"1.2.840.113549.2.2"_L1, "MD2"_L1},
    {"1.2.840.113549.2.4"_L1, "MD4"_L1},
    {"1.2.840.113549.2.5"_L1, "MD5"_L1},
    {"1.3.14.3.2.26"_L1, "SHA-1"_L1},
    {"2.16.840.1.101.3.4.2.4"_L1, "SHA-224"_L1},
    {"2.16.840.1.101.3.4.2.1"_L1, "SHA-256"_L1},
    {"2.16.840.1.101.3.4.2.2"_L1, "SHA-384"_L1},
    {"2.16.840.1.101.3.4.2.3"_L1, "SHA-512"_L1},
    {"2.16.840.1.101.3.4.2.5"_L1, "SHA-512/224"_L1},
    {"2.16.840.1.101.3.4.2.6"_L1, "SHA-512/256"_L1},
    {"2.16.840.1.101.3.4.2.7"_L1, "SHA3-224"_L1},
    {"2.16.840.1.101.3.4.2.8"_L1, "SHA3-256"_L1},
    {"2.16.840.1.101.3.4.2.9"_L1, "SHA3-384"_L1},
    {"2.16.840.1.101.3.4.2.10"_L1, "SHA3-512"_L1},
};

constexpr Named signatures[] = {
    {"1.2.840.113549.1.1.2"_L1, "MD2"_L1},
    {"1.2.840.113549.1.1.3"_L1, "MD4"_L1},
    {"1.2.840.113549.1.1.4"_L1, "MD5"_L1},
    {"1.3.14.3.2.3"_L1, "MD5"_L1},
    {"1.2.840.113549.1.1.5"_L1, "SHA-1"_L1},
    {"1.2.840.10045.4.1"_L1, "SHA-1"_L1},
    {"1.2.840.10040.4.3"_L1, "SHA-1"_L1},
    {"1.3.14.3.2.27"_L1, "SHA-1"_L1},
    {"1.3.14.3.2.29"_L1, "SHA-1"_L1},
    {"1.2.840.113549.1.1.14"_L1, "SHA-224"_L1},
    {"1.2.840.10045.4.3.1"_L1, "SHA-224"_L1},
    {"2.16.840.1.101.3.4.3.1"_L1, "SHA-224"_L1},
    {"1.2.840.113549.1.1.11"_L1, "SHA-256"_L1},
    {"1.2.840.10045.4.3.2"_L1, "SHA-256"_L1},
    {"2.16.840.1.101.3.4.3.2"_L1, "SHA-256"_L1},
    {"1.2.840.113549.1.1.12"_L1, "SHA-384"_L1},
    {"1.2.840.10045.4.3.3"_L1, "SHA-384"_L1},
    {"1.2.840.113549.1.1.13"_L1, "SHA-512"_L1},
    {"1.2.840.10045.4.3.4"_L1, "SHA-512"_L1},
};

QString hashIn(std::span<const Named> table, const QString &oid)
{
    const auto row = std::find_if(table.begin(), table.end(), [&oid](const Named &one) { return one.oid == oid; });
    return row == table.end() ? QString() : QString(row->hash);
}

/// An AlgorithmIdentifier taken apart.
struct Algorithm {
    QString oid;
    std::optional<DerElement> parameters;
};

std::optional<Algorithm> algorithmIn(QByteArrayView encoding)
{
    const std::optional<DerElement> whole = firstElement(encoding);
    DerReader reader(whole && whole->is(SequenceTag) ? whole->content : QByteArrayView());
    const std::optional<DerElement> oid = reader.next(OidTag);
    if (!oid)
        return std::nullopt;
    return Algorithm{oidDotted(oid->content), reader.next()};
}

/// The name of a hash by its AlgorithmIdentifier, else its OID; empty for what is none.
QString hashName(QByteArrayView encoding)
{
    const std::optional<Algorithm> hash = algorithmIn(encoding);
    const QString oid = hash ? hash->oid : QString();
    const QString name = hashIn(hashes, oid);
    return name.isEmpty() ? oid : name;
}

bool readMask(PssParameters &parameters, QByteArrayView encoding)
{
    const std::optional<Algorithm> mask = algorithmIn(encoding);
    if (!mask || mask->oid.isEmpty())
        return false;
    const bool isMgf1 = mask->oid == mgf1;
    parameters.mask = isMgf1 ? u"MGF1"_s : mask->oid;
    parameters.maskHash = isMgf1 && mask->parameters ? hashName(mask->parameters->encoding) : QString();
    return !isMgf1 || !parameters.maskHash.isEmpty();
}

bool readSalt(PssParameters &parameters, QByteArrayView encoding)
{
    const std::optional<DerElement> number = firstElement(encoding);
    const std::optional<qint64> length
        = number && number->is(IntegerTag) ? integerValue(number->content) : std::nullopt;
    parameters.saltLength = length.value_or(-1);
    return parameters.saltLength >= 0;
}

/// RFC 4055 3.1: each field has a default, which are SHA-1, MGF1 with SHA-1 and 20 octets.
std::optional<PssParameters> readPss(QByteArrayView content)
{
    PssParameters parameters{u"SHA-1"_s, u"MGF1"_s, u"SHA-1"_s, 20};
    DerReader reader(content);
    if (const std::optional<DerElement> hash = reader.nextContext(0))
        parameters.hash = hashName(hash->content);
    const std::optional<DerElement> mask = reader.nextContext(1);
    const std::optional<DerElement> salt = reader.nextContext(2);
    reader.nextContext(3); // the trailer is one and the same
    const bool isReadable = !parameters.hash.isEmpty() && (!mask || readMask(parameters, mask->content))
        && (!salt || readSalt(parameters, salt->content)) && reader.atEnd();
    return isReadable ? std::optional(parameters) : std::nullopt;
}

} // namespace

std::optional<PssParameters> pssParameters(QByteArrayView algorithm)
{
    const std::optional<Algorithm> parts = algorithmIn(algorithm);
    if (!parts || parts->oid != rsassaPss || !parts->parameters || !parts->parameters->is(SequenceTag))
        return std::nullopt;
    return readPss(parts->parameters->content);
}

std::optional<PssParameters> pssParametersOfSigned(QByteArrayView object)
{
    const std::optional<DerElement> whole = firstElement(object);
    DerReader reader(whole ? whole->content : QByteArrayView());
    reader.next(SequenceTag); // what is signed
    const std::optional<DerElement> algorithm = reader.next(SequenceTag);
    return algorithm ? pssParameters(algorithm->encoding) : std::nullopt;
}

std::optional<PssParameters> pssRestrictionOfKey(QByteArrayView spki)
{
    const std::optional<DerElement> whole = firstElement(spki);
    DerReader reader(whole ? whole->content : QByteArrayView());
    const std::optional<DerElement> algorithm = reader.next(SequenceTag);
    return algorithm ? pssParameters(algorithm->encoding) : std::nullopt;
}

QString signatureHash(QByteArrayView algorithm)
{
    const std::optional<Algorithm> parts = algorithmIn(algorithm);
    if (!parts)
        return {};
    const std::optional<PssParameters> pss = pssParameters(algorithm);
    return pss ? pss->hash : hashIn(signatures, parts->oid);
}

} // namespace certwright::pki
