#include "core/pki/certificate_builder.h"

#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/ossl/key.h"
#include "core/pki/name_codec.h"

#include <openssl/objects.h>

#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace certwright::pki {

namespace {

constexpr int serialBits = 159; // positive in 20 octets (RFC 5280 4.1.2.2)

/// Who signs; no certificate means that the new one signs itself.
struct Issuer {
    const Certificate *certificate;
    const ossl::Key &key;
};

Error failed(const char *step)
{
    return ossl::takeError(ErrorCode::OpenSslFailed, {QString::fromLatin1(step)});
}

bool setSerial(X509 *certificate)
{
    const ossl::BigNum number(BN_new());
    do {
        if (!number || BN_rand(number.get(), serialBits, BN_RAND_TOP_ANY, BN_RAND_BOTTOM_ANY) != 1)
            return false;
    } while (BN_is_zero(number.get()));
    return BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool setValidity(X509 *certificate, const CertificateTemplate &what)
{
    const ossl::Asn1Time notBefore = ossl::toAsn1Time(what.notBefore);
    const ossl::Asn1Time notAfter = ossl::toAsn1Time(what.notAfter);
    return notBefore && notAfter && X509_set1_notBefore(certificate, notBefore.get()) == 1
        && X509_set1_notAfter(certificate, notAfter.get()) == 1;
}

/// UTF8String (RFC 5280 4.1.2.4); an empty value adds nothing.
bool addAttribute(X509_NAME *name, int nid, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    return utf8.isEmpty()
        || X509_NAME_add_entry_by_NID(name, nid, MBSTRING_UTF8,
               reinterpret_cast<const unsigned char *>(utf8.constData()), static_cast<int>(utf8.size()), -1, 0)
        == 1;
}

bool setSubject(X509 *certificate, const CertificateTemplate &what)
{
    const ossl::X509Name name(X509_NAME_new());
    return name && addAttribute(name.get(), NID_organizationName, what.organization)
        && addAttribute(name.get(), NID_commonName, what.commonName)
        && X509_set_subject_name(certificate, name.get()) == 1;
}

/// The issuer's name is copied octet for octet.
bool setIssuer(X509 *certificate, const Issuer &issuer)
{
    if (issuer.certificate == nullptr)
        return X509_set_issuer_name(certificate, X509_get_subject_name(certificate)) == 1;
    const QByteArray der = issuer.certificate->subjectDer();
    const auto *position = reinterpret_cast<const unsigned char *>(der.constData());
    const ossl::X509Name name(d2i_X509_NAME(nullptr, &position, der.size()));
    return name && X509_set_issuer_name(certificate, name.get()) == 1;
}

enum class Critical { No = 0, Yes = 1 };

bool addExtension(X509 *certificate, int nid, void *value, Critical critical)
{
    return value != nullptr
        && X509_add1_ext_i2d(certificate, nid, value, static_cast<int>(critical), X509V3_ADD_DEFAULT) == 1;
}

bool addEncoded(X509 *certificate, int nid, const QByteArray &der, Critical critical)
{
    const ossl::Asn1OctetString octets(ASN1_OCTET_STRING_new());
    if (!octets
        || ASN1_OCTET_STRING_set(
               octets.get(), reinterpret_cast<const unsigned char *>(der.constData()), static_cast<int>(der.size()))
            != 1)
        return false;
    const ossl::X509Extension extension(
        X509_EXTENSION_create_by_NID(nullptr, nid, static_cast<int>(critical), octets.get()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool addBasicConstraints(X509 *certificate, const CertificateTemplate &what)
{
    const ossl::BasicConstraints constraints(BASIC_CONSTRAINTS_new());
    if (!constraints)
        return false;
    constraints->ca = what.isCa ? 0xff : 0;
    if (what.isCa && what.pathLength) {
        constraints->pathlen = ASN1_INTEGER_new();
        if (constraints->pathlen == nullptr || ASN1_INTEGER_set(constraints->pathlen, *what.pathLength) != 1)
            return false;
    }
    return addExtension(certificate, NID_basic_constraints, constraints.get(), Critical::Yes);
}

bool addKeyUsage(X509 *certificate, KeyUsages usages)
{
    struct Bit {
        KeyUsage usage;
        int number;
    };
    constexpr std::array bits{Bit{KeyUsage::DigitalSignature, 0}, Bit{KeyUsage::KeyEncipherment, 2},
        Bit{KeyUsage::KeyCertSign, 5}, Bit{KeyUsage::CrlSign, 6}};
    const ossl::Asn1BitString string(ASN1_BIT_STRING_new());
    for (const Bit &bit : bits) {
        if (usages.testFlag(bit.usage) && (!string || ASN1_BIT_STRING_set_bit(string.get(), bit.number, 1) != 1))
            return false;
    }
    return usages == KeyUsages() || addExtension(certificate, NID_key_usage, string.get(), Critical::Yes);
}

bool addExtendedUsage(X509 *certificate, ExtendedUsages usages)
{
    struct Purpose {
        ExtendedUsage usage;
        int nid;
    };
    constexpr std::array purposes{Purpose{ExtendedUsage::ServerAuth, NID_server_auth},
        Purpose{ExtendedUsage::ClientAuth, NID_client_auth},
        Purpose{ExtendedUsage::EmailProtection, NID_email_protect}};
    const ossl::ExtendedKeyUsage list(sk_ASN1_OBJECT_new_null());
    for (const Purpose &purpose : purposes) {
        if (usages.testFlag(purpose.usage) && sk_ASN1_OBJECT_push(list.get(), OBJ_nid2obj(purpose.nid)) == 0)
            return false;
    }
    return usages == ExtendedUsages() || addExtension(certificate, NID_ext_key_usage, list.get(), Critical::No);
}

/// RFC 5280 4.2.1.2 method (1): SHA-1 of the key's bit string, as OpenSSL's `hash`; an identifier, not a safeguard.
QByteArray keyIdOf(const X509 *certificate)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    if (X509_pubkey_digest(certificate, EVP_sha1(), digest.data(), &size) != 1)
        return {};
    return {reinterpret_cast<const char *>(digest.data()), static_cast<qsizetype>(size)};
}

bool setOctets(ASN1_OCTET_STRING *string, const QByteArray &octets)
{
    return string != nullptr && !octets.isEmpty()
        && ASN1_OCTET_STRING_set(
               string, reinterpret_cast<const unsigned char *>(octets.constData()), static_cast<int>(octets.size()))
        == 1;
}

bool addSubjectKeyId(X509 *certificate)
{
    const ossl::Asn1OctetString id(ASN1_OCTET_STRING_new());
    return setOctets(id.get(), keyIdOf(certificate))
        && addExtension(certificate, NID_subject_key_identifier, id.get(), Critical::No);
}

/// keyid alone. An issuer without an SKI of its own (foreign roots) has none to point to: then the hash of its key.
bool addAuthorityKeyId(X509 *certificate, const Issuer &issuer)
{
    if (issuer.certificate == nullptr)
        return true;
    QByteArray octets = issuer.certificate->subjectKeyId();
    if (octets.isEmpty())
        octets = keyIdOf(ossl::x509FromDer(issuer.certificate->der()).get());
    const ossl::AuthorityKeyId id(AUTHORITY_KEYID_new());
    if (!id)
        return false;
    id->keyid = ASN1_OCTET_STRING_new();
    return setOctets(id->keyid, octets)
        && addExtension(certificate, NID_authority_key_identifier, id.get(), Critical::No);
}

/// RFC 5280 4.2.1.6: "If the subject field contains an empty sequence, then … subjectAltName extension … MUST" be
/// critical.
Status addNames(X509 *certificate, const CertificateTemplate &what)
{
    if (what.names.isEmpty())
        return ok();
    const Critical critical = what.commonName.isEmpty() && what.organization.isEmpty() ? Critical::Yes : Critical::No;
    const Result<QByteArray> encoded = encodeSubjectAltName(what.names);
    if (!encoded)
        return encoded.error();
    return addEncoded(certificate, NID_subject_alt_name, *encoded, critical) ? ok() : Status(failed("subjectAltName"));
}

Status addNameConstraints(X509 *certificate, const CertificateTemplate &what)
{
    if (!what.isCa || what.nameConstraints.isEmpty())
        return ok();
    const Result<QByteArray> encoded = encodeNameConstraints(what.nameConstraints);
    if (!encoded)
        return encoded.error();
    return addEncoded(certificate, NID_name_constraints, *encoded, Critical::Yes) ? ok()
                                                                                  : Status(failed("nameConstraints"));
}

/// Null where the algorithm brings its own (Ed25519, Ed448, ML-DSA); else one as strong as the key.
const EVP_MD *digestFor(EVP_PKEY *key)
{
    // Asked by name: OpenSSL 3.0's query by NID fails where the answer is "none".
    std::array<char, 80> name{};
    const bool isMandatory = EVP_PKEY_get_default_digest_name(key, name.data(), name.size()) == 2;
    if (isMandatory && std::string_view(name.data()) == SN_undef)
        return nullptr;
    const int strength = EVP_PKEY_get_security_bits(key);
    if (strength >= 256)
        return EVP_sha512();
    return strength >= 192 ? EVP_sha384() : EVP_sha256();
}

Result<Certificate> sign(const CertificateTemplate &what, const ossl::Key &subjectKey, const Issuer &issuer)
{
    const ossl::ErrorScope scope;
    const ossl::X509Cert made(X509_new());
    X509 *certificate = made.get();
    if (!made || X509_set_version(certificate, X509_VERSION_3) != 1 || !setSerial(certificate)
        || !setValidity(certificate, what) || !setSubject(certificate, what) || !setIssuer(certificate, issuer)
        || X509_set_pubkey(certificate, subjectKey.get()) != 1)
        return failed("X509 fields");
    if (!addBasicConstraints(certificate, what) || !addKeyUsage(certificate, what.keyUsage)
        || !addExtendedUsage(certificate, what.extendedUsage) || !addSubjectKeyId(certificate)
        || !addAuthorityKeyId(certificate, issuer))
        return failed("X509 extensions");
    for (const Status &added : {addNames(certificate, what), addNameConstraints(certificate, what)}) {
        if (!added)
            return added.error();
    }
    if (X509_sign(certificate, issuer.key.get(), digestFor(issuer.key.get())) <= 0)
        return failed("X509_sign");
    return Certificate::parse(ossl::toDer(i2d_X509, certificate), what.commonName);
}

} // namespace

Result<Certificate> signRoot(const CertificateTemplate &what, const PrivateKey &key)
{
    return sign(what, key.handle(), {nullptr, key.handle()});
}

Result<Certificate> signCertificate(const CertificateTemplate &what, const PrivateKey &subjectKey,
    const Certificate &issuer, const PrivateKey &issuerKey)
{
    return sign(what, subjectKey.handle(), {&issuer, issuerKey.handle()});
}

} // namespace certwright::pki
