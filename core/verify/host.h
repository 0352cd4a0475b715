#pragma once

#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/pki/certificate.h"

namespace certwright::verify {

inline const QString namesUnreadable = QStringLiteral("names-unreadable");

/// Whether the certificate names the host (RFC 9525): SAN only, never the CN; addresses and names apart.
struct HostVerdict {
    bool ok = false;
    /// HostMismatch, with an address that stands as a DNS name as a third argument; or HostNoNames, with
    /// namesUnreadable as a second one where the alternative names are there, but cannot be read.
    Findings reasons;
};

/// A host as DNS and TLS want it: lower-case A-labels, converted label by label (RFC 5890), one trailing dot dropped;
/// an IP literal in its canonical form. NameEmpty, NameEmptyLabel, LabelTooLong, NameTooLong or NameInvalid.
Result<QString> asciiHost(QStringView host);

/// `host` is a DNS name (Unicode is converted, one trailing dot dropped) or an IP literal without brackets.
HostVerdict verifyHost(const pki::Certificate &leaf, const QString &host);

} // namespace certwright::verify
