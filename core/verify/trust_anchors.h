#pragma once

#include "core/base/result.h"
#include "core/pki/certificate.h"

#include <memory>

namespace certwright::ossl {
class TrustStore;
}

namespace certwright::verify {

/// What OpenSSL's TRUSTED CERTIFICATE adds to an anchor: extended key usages by their names or in digits.
struct AnchorSettings {
    QStringList trustedFor = {}; ///< empty: for everything that is not rejected
    QStringList rejectedFor = {};
};

/// A certificate to trust as far as its settings permit.
struct LimitedAnchor {
    pki::Certificate certificate;
    AnchorSettings settings = {};
};

/// The roots a path may end in. Built once (the system's take 20 to 30 ms), shared by all checks, safe across threads.
class TrustAnchors final
{
public:
    /// OpenSSL's default file and folder, SSL_CERT_FILE and SSL_CERT_DIR honoured. Blocks.
    static Result<TrustAnchors> system();

    /// Exactly these; a path may end in an intermediate given here (RFC 5280 6.1.1 (d) asks no anchor to be
    /// self-signed).
    static Result<TrustAnchors> of(const QList<pki::Certificate> &roots);

    /// The same with settings. Of one certificate that is there twice the first one counts, as OpenSSL has it.
    static Result<TrustAnchors> limited(const QList<LimitedAnchor> &roots);

    /// Only this one, which may be none of these; it keeps the settings that it has here.
    Result<TrustAnchors> only(const pki::Certificate &anchor) const;

    /// What is set for it; nothing where it is none of these.
    AnchorSettings settingsOf(const pki::Certificate &anchor) const;

    /// Those with this subject (DER; compared as RFC 5280 7.1 has it). Reads the system's folder where it must: blocks.
    QList<pki::Certificate> named(const QByteArray &subjectDer) const;

    /// Whether a path may end in it.
    bool contains(const pki::Certificate &certificate) const;

    const ossl::TrustStore &store() const { return *m_store; }

private:
    explicit TrustAnchors(std::shared_ptr<const ossl::TrustStore> store);
    std::shared_ptr<const ossl::TrustStore> m_store;
};

} // namespace certwright::verify
