#pragma once

#include "core/pki/revocation_list.h"
#include "core/revocation/revocation.h"

namespace certwright::revocation {

/// Why a list of which OpenSSL says that it is none for the certificate is none (RFC 5280 5.2.5 and 6.3.3 (b)).
Problem whyNotCovered(const pki::RevocationList &list, const Subject &subject);

/// RFC 5280 7.1: whether two names (DER) are the same one.
bool isSameName(const QByteArray &left, const QByteArray &right);

/// Whether a delta has a critical extension that nobody here knows.
bool hasUnknownCritical(const pki::RevocationList &list);

/// Whether the list does not say when it ends, and is older than mostListAge.
bool isTooOld(const pki::RevocationList &list, const QDateTime &at);

/// Which part of its issuer's certificates the list is about; empty: all of them.
QByteArray partOf(const pki::RevocationList &list);

} // namespace certwright::revocation
