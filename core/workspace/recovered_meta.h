#pragma once

#include "core/workspace/layout.h"
#include "core/workspace/meta.h"

namespace certwright::workspace {

/// What a certificate's meta.json would say, as far as the certificate, its key file and the authorities of the
/// workspace tell: its issuer by the key identifier (RFC 5280 4.2.1.1), its purpose by the extended key usage. Blocks.
CertificateMeta recoveredMeta(const Layout &layout, const CertificateId &id, const pki::Certificate &certificate);

} // namespace certwright::workspace
