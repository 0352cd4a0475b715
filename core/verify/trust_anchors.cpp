#include "core/verify/trust_anchors.h"

#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/ossl/trust_store.h"
#include "core/ossl/x509_fields.h"
#include "core/pki/oid_names.h"

#include <openssl/objects.h>

#include <algorithm>

namespace certwright::verify {

using namespace Qt::StringLiterals;

namespace {

/// Null when there is none.
ossl::X509Stack bearers(X509_STORE *store, const QByteArray &subjectDer)
{
    const auto *position = reinterpret_cast<const unsigned char *>(subjectDer.constData());
    const ossl::X509Name name(d2i_X509_NAME(nullptr, &position, subjectDer.size()));
    const ossl::X509StoreContext context(X509_STORE_CTX_new());
    if (!name || !context || X509_STORE_CTX_init(context.get(), store, nullptr, nullptr) != 1)
        return nullptr;
    return ossl::X509Stack(X509_STORE_CTX_get1_certs(context.get(), name.get()));
}

QStringList usagesOf(const STACK_OF(ASN1_OBJECT) * usages)
{
    QStringList names;
    for (int i = 0; i < sk_ASN1_OBJECT_num(usages); ++i) {
        const QString oid = ossl::oidText(sk_ASN1_OBJECT_value(usages, i), ossl::OidForm::Digits);
        const QString name = pki::oidName(oid);
        names.append(name.isEmpty() ? oid : name);
    }
    return names;
}

/// Adds each usage, by its name or in digits, to one of the lists of settings.
bool addUsages(X509 *certificate, const QStringList &usages, int (*add)(X509 *, const ASN1_OBJECT *))
{
    return std::all_of(usages.cbegin(), usages.cend(), [&](const QString &usage) {
        const QString named = pki::oidNamed(usage);
        const QByteArray oid = (named.isEmpty() ? usage : named).toLatin1();
        const ossl::Asn1Object object(OBJ_txt2obj(oid.constData(), 1));
        return object && add(certificate, object.get()) == 1; // keeps a copy
    });
}

bool limit(X509 *certificate, const AnchorSettings &settings)
{
    return addUsages(certificate, settings.trustedFor, X509_add1_trust_object)
        && addUsages(certificate, settings.rejectedFor, X509_add1_reject_object);
}

} // namespace

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
    QList<LimitedAnchor> anchors;
    for (const pki::Certificate &root : roots)
        anchors.append({root});
    return limited(anchors);
}

Result<TrustAnchors> TrustAnchors::limited(const QList<LimitedAnchor> &roots)
{
    const ossl::ErrorScope scope;
    ossl::X509StoreHandle store(X509_STORE_new());
    if (!store)
        return ossl::takeError(ErrorCode::OpenSslFailed, {u"X509_STORE_new"_s});
    for (const LimitedAnchor &root : roots) {
        const ossl::X509Cert certificate = ossl::x509FromDer(root.certificate.der());
        if (!certificate || !limit(certificate.get(), root.settings))
            return ossl::takeError(ErrorCode::DamagedObject, {root.certificate.displayTitle()});
        if (X509_STORE_add_cert(store.get(), certificate.get()) != 1) // takes its own reference
            return ossl::takeError(ErrorCode::OpenSslFailed, {u"X509_STORE_add_cert"_s});
    }
    return TrustAnchors(std::make_shared<const ossl::TrustStore>(std::move(store), ossl::AnchorKind::Any));
}

Result<TrustAnchors> TrustAnchors::only(const pki::Certificate &anchor) const
{
    return limited({{anchor, settingsOf(anchor)}});
}

AnchorSettings TrustAnchors::settingsOf(const pki::Certificate &anchor) const
{
    const ossl::ErrorScope scope;
    const ossl::X509Stack found = bearers(m_store->get(), anchor.subjectDer());
    for (int i = 0; i < sk_X509_num(found.get()); ++i) {
        X509 *one = sk_X509_value(found.get(), i);
        if (ossl::toDer(i2d_X509, one) == anchor.der())
            return {usagesOf(X509_get0_trust_objects(one)), usagesOf(X509_get0_reject_objects(one))};
    }
    return {};
}

QList<pki::Certificate> TrustAnchors::named(const QByteArray &subjectDer) const
{
    const ossl::ErrorScope scope;
    const ossl::X509Stack found = bearers(m_store->get(), subjectDer);
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
