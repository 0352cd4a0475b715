#include "core/revocation/crl_entries.h"

#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/ossl/handles.h"

#include <array>

namespace certwright::revocation {

struct CrlEntries::Parsed {
    ossl::X509RevocationList list;
};

namespace {

ossl::X509RevocationList parsed(const QByteArray &der)
{
    const auto *position = reinterpret_cast<const unsigned char *>(der.constData());
    return ossl::X509RevocationList(d2i_X509_CRL(nullptr, &position, der.size()));
}

QString reasonOf(X509_REVOKED *entry)
{
    const ossl::Asn1Enumerated reason(
        static_cast<ASN1_ENUMERATED *>(X509_REVOKED_get_ext_d2i(entry, NID_crl_reason, nullptr, nullptr)));
    constexpr std::array names{"unspecified", "keyCompromise", "cACompromise", "affiliationChanged", "superseded",
        "cessationOfOperation", "certificateHold", "", "removeFromCRL", "privilegeWithdrawn", "aACompromise"};
    const long value = reason ? ASN1_ENUMERATED_get(reason.get()) : -1;
    const bool known = value >= 0 && value < static_cast<long>(names.size());
    return known ? QString::fromLatin1(names[static_cast<std::size_t>(value)]) : QString();
}

} // namespace

CrlEntries::CrlEntries(const QByteArray &list)
    : m_parsed(std::make_shared<const Parsed>(Parsed{parsed(list)}))
{
}

CrlEntry CrlEntries::about(const pki::Certificate &certificate) const
{
    const ossl::ErrorScope scope;
    const ossl::X509Cert subject = ossl::x509FromDer(certificate.der());
    X509_CRL *list = m_parsed->list.get();
    X509_REVOKED *entry = nullptr;
    const int found = list && subject ? X509_CRL_get0_by_cert(list, &entry, subject.get()) : 0;
    constexpr int removed = 2;
    if (found == removed)
        return {CrlEntry::Kind::Removed};
    if (found != 1 || !entry)
        return {};
    return {CrlEntry::Kind::Revoked, ossl::toDateTime(X509_REVOKED_get0_revocationDate(entry)), reasonOf(entry)};
}

ListSigned listSignedBy(const QByteArray &list, const pki::Certificate &issuer)
{
    const ossl::ErrorScope scope;
    const ossl::X509RevocationList whole = parsed(list);
    const ossl::X509Cert certificate = ossl::x509FromDer(issuer.der());
    EVP_PKEY *key = certificate ? X509_get0_pubkey(certificate.get()) : nullptr;
    if (!whole || !key)
        return ListSigned::Unreadable;
    return X509_CRL_verify(whole.get(), key) == 1 ? ListSigned::Yes : ListSigned::No;
}

} // namespace certwright::revocation
