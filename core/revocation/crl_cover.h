#pragma once

#include "core/pki/revocation_list.h"
#include "core/revocation/revocation.h"

namespace certwright::revocation {

/// Why a list of which OpenSSL says that it is none for the certificate is none (RFC 5280 5.2.5 and 6.3.3 (b)).
Problem whyNotCovered(const pki::RevocationList &list, const Subject &subject);

/// Which part of its issuer's certificates the list is about; empty: all of them.
QByteArray partOf(const pki::RevocationList &list);

} // namespace certwright::revocation
