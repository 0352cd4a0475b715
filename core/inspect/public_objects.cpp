#include "core/inspect/public_objects.h"

#include "core/inspect/ber_cursor.h"
#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/ossl/x509_fields.h"
#include "core/pki/oid_names.h"
#include "core/pki/printable.h"
#include "core/pki/revocation_list.h"

#include <openssl/objects.h>

namespace certwright::inspect {

namespace {

template <typename HandleType, auto Decode>
bool isWhole(QByteArrayView der)
{
    const auto *begin = reinterpret_cast<const unsigned char *>(der.data());
    const auto *position = begin;
    const HandleType object(Decode(nullptr, &position, static_cast<long>(der.size())));
    return object && position == begin + der.size();
}

QStringList purposesOf(const STACK_OF(ASN1_OBJECT) * purposes)
{
    QStringList names;
    for (int i = 0; i < sk_ASN1_OBJECT_num(purposes); ++i) {
        const QString oid = ossl::oidText(sk_ASN1_OBJECT_value(purposes, i), ossl::OidForm::Digits);
        const QString name = pki::oidName(oid);
        names.append(name.isEmpty() ? oid : name);
    }
    return names;
}

} // namespace

bool isReadable(ObjectKind kind, QByteArrayView der)
{
    const ossl::ErrorScope scope;
    if (kind == ObjectKind::Csr)
        return isWhole<ossl::X509Request, d2i_X509_REQ>(der);
    if (kind == ObjectKind::Crl) // OpenSSL takes ten times its size and a second for a million entries
        return pki::RevocationList::parse(der.toByteArray(), {}).hasValue();
    if (kind == ObjectKind::OcspResponse)
        return isWhole<ossl::OcspResponse, d2i_OCSP_RESPONSE>(der);
    if (kind == ObjectKind::Pkcs7)
        return isWhole<ossl::Pkcs7, d2i_PKCS7>(der);
    if (kind == ObjectKind::Pkcs12)
        return isWhole<ossl::Pkcs12, d2i_PKCS12>(der);
    return kind == ObjectKind::Spkac && isWhole<ossl::SignedKey, d2i_NETSCAPE_SPKI>(der);
}

QByteArrayView publicKeyInside(ObjectKind kind, QByteArrayView der)
{
    const std::optional<BerElement> outer = BerCursor(der).next();
    const std::optional<BerElement> body = outer ? BerCursor(outer->content).next() : std::nullopt;
    BerCursor parts(body ? body->content : QByteArrayView());
    if (kind == ObjectKind::Csr) { // RFC 2986 4.1: version, subject, subjectPKInfo
        parts.next();
        parts.next();
    } else if (kind != ObjectKind::Spkac) {
        return {};
    }
    const std::optional<BerElement> key = parts.next(tag::sequence);
    return key ? key->encoding : QByteArrayView();
}

QByteArray wrappedRsaKey(QByteArrayView der)
{
    const ossl::ErrorScope scope;
    const ossl::PublicKeyInfo info(X509_PUBKEY_new());
    ossl::OwnedBytes key(
        static_cast<unsigned char *>(OPENSSL_memdup(der.data(), static_cast<std::size_t>(der.size()))));
    if (!info || !key
        || X509_PUBKEY_set0_param(info.get(), OBJ_nid2obj(NID_rsaEncryption), V_ASN1_NULL, nullptr, key.get(),
               static_cast<int>(der.size()))
            != 1)
        return {};
    static_cast<void>(key.release()); // the structure's now
    return ossl::toDer(i2d_X509_PUBKEY, info.get());
}

std::optional<TrustedCertificate> trustedCertificate(QByteArrayView der)
{
    const ossl::ErrorScope scope;
    const auto *begin = reinterpret_cast<const unsigned char *>(der.data());
    const auto *position = begin;
    const ossl::X509Cert certificate(d2i_X509_AUX(nullptr, &position, static_cast<long>(der.size())));
    if (!certificate || position != begin + der.size())
        return std::nullopt;
    TrustedCertificate trusted{ossl::toDer(i2d_X509, certificate.get()), {}};
    int size = 0;
    const unsigned char *alias = X509_alias_get0(certificate.get(), &size);
    if (alias != nullptr)
        trusted.settings.alias
            = pki::printable(QString::fromUtf8(QByteArrayView(reinterpret_cast<const char *>(alias), size)));
    trusted.settings.trustedFor = purposesOf(X509_get0_trust_objects(certificate.get()));
    trusted.settings.rejectedFor = purposesOf(X509_get0_reject_objects(certificate.get()));
    return trusted;
}

} // namespace certwright::inspect
