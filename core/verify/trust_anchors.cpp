#include "core/verify/trust_anchors.h"

#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/ossl/trust_store.h"

namespace certwright::verify {

using namespace Qt::StringLiterals;

TrustAnchors::TrustAnchors(std::shared_ptr<const ossl::TrustStore> store)
    : m_store(std::move(store))
{
}

Result<TrustAnchors> TrustAnchors::system()
{
    const ossl::ErrorScope scope;
    ossl::X509StoreHandle store(X509_STORE_new());
    if (!store || X509_STORE_set_default_paths(store.get()) != 1)
        return ossl::takeError(ErrorCode::OpenSslFailed, {u"X509_STORE_set_default_paths"_s});
    return TrustAnchors(std::make_shared<const ossl::TrustStore>(std::move(store), ossl::AnchorKind::SelfSigned));
}

Result<TrustAnchors> TrustAnchors::of(const QList<pki::Certificate> &roots)
{
    const ossl::ErrorScope scope;
    ossl::X509StoreHandle store(X509_STORE_new());
    if (!store)
        return ossl::takeError(ErrorCode::OpenSslFailed, {u"X509_STORE_new"_s});
    for (const pki::Certificate &root : roots) {
        const ossl::X509Cert certificate = ossl::x509FromDer(root.der());
        if (!certificate)
            return ossl::takeError(ErrorCode::DamagedObject, {root.displayTitle()});
        if (X509_STORE_add_cert(store.get(), certificate.get()) != 1) // takes its own reference
            return ossl::takeError(ErrorCode::OpenSslFailed, {u"X509_STORE_add_cert"_s});
    }
    return TrustAnchors(std::make_shared<const ossl::TrustStore>(std::move(store), ossl::AnchorKind::Any));
}

QList<pki::Certificate> TrustAnchors::named(const QByteArray &subjectDer) const
{
    const ossl::ErrorScope scope;
    const auto *position = reinterpret_cast<const unsigned char *>(subjectDer.constData());
    const ossl::X509Name name(d2i_X509_NAME(nullptr, &position, subjectDer.size()));
    const ossl::X509StoreContext context(X509_STORE_CTX_new());
    if (!name || !context || X509_STORE_CTX_init(context.get(), m_store->get(), nullptr, nullptr) != 1)
        return {};
    const ossl::X509Stack found(X509_STORE_CTX_get1_certs(context.get(), name.get()));
    QList<pki::Certificate> anchors;
    for (int i = 0; i < sk_X509_num(found.get()); ++i) {
        Result<pki::Certificate> anchor
            = pki::Certificate::parse(ossl::toDer(i2d_X509, sk_X509_value(found.get(), i)), {});
        if (anchor && (m_store->kind() == ossl::AnchorKind::Any || anchor->isSelfIssued()))
            anchors.append(std::move(anchor).value());
    }
    return anchors;
}

bool TrustAnchors::contains(const pki::Certificate &certificate) const
{
    return named(certificate.subjectDer()).contains(certificate);
}

} // namespace certwright::verify
