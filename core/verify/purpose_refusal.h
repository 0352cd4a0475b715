#pragma once

#include "core/verify/path.h"

namespace certwright::verify {

/// Which part of a certificate speaks against a purpose.
enum class PurposeRefusal {
    Unknown, ///< none that we know of
    ExtendedKeyUsage, ///< RFC 5280 4.2.1.12: does not name the purpose, or is missing where it has to be there
    ExtendedKeyUsageNotAlone, ///< RFC 3161 2.3: names other purposes beside timeStamping
    ExtendedKeyUsageNotCritical, ///< RFC 3161 2.3
    KeyUsage, ///< RFC 5280 4.2.1.3: has none of the usages that the purpose needs
    KeyUsageTooWide, ///< time stamps: has usages beside those
    NetscapeCertType,
};

/// As whom a certificate of a path is judged.
enum class PathRole { Leaf, Authority };

/// keyUsage, netscape-cert-type …; empty for ExtendedKeyUsage and Unknown.
QString refusalKey(PurposeRefusal refusal);

/// What of a certificate makes OpenSSL refuse it for a purpose; ask only when it did. In the order in which people have
/// to mend it: extended key usage, key usage, Netscape's type.
PurposeRefusal whyRefused(const pki::Certificate &certificate, Purpose purpose, PathRole role);

/// PathWrongPurpose about a certificate of the path; for another reason than its extended key usage with refusalKey()
/// as a third argument, empty when it is not known, and the usages of which a leaf needs one as a fourth.
Finding wrongPurpose(const pki::Certificate &certificate, int index, Purpose purpose, PurposeRefusal why);

} // namespace certwright::verify
