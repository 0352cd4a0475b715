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

} // namespace certwright::verify
