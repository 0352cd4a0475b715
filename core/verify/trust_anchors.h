#pragma once

#include "core/base/result.h"
#include "core/pki/certificate.h"

#include <memory>

namespace certwright::verify {

/// The roots a path may end in. Built once (the system's take 20 to 30 ms), shared by all checks, safe across threads.
class TrustAnchors final
{
public:
    /// OpenSSL's default file and folder, SSL_CERT_FILE and SSL_CERT_DIR honoured. Blocks.
    static Result<TrustAnchors> system();

    /// Exactly these.
    static Result<TrustAnchors> of(const QList<pki::Certificate> &roots);

    struct Store;
    const Store &store() const { return *m_store; }

private:
    explicit TrustAnchors(std::shared_ptr<const Store> store);
    std::shared_ptr<const Store> m_store;
};

} // namespace certwright::verify
