#pragma once

#include "core/pki/revocation_list.h"
#include "core/revocation/revocation.h"

namespace certwright::revocation {

/// Why a list of which OpenSSL says that it is none for the certificate is none (RFC 5280 5.2.5 and 6.3.3 (b)).
Problem whyNotCovered(const pki::RevocationList &list, const Subject &subject);

/// RFC 5280 7.1: whether two names (DER) are the same one.
bool isSameName(const QByteArray &left, const QByteArray &right);

/// The critical extensions of a list that nobody here knows, as OIDs.
QStringList unknownCriticals(const pki::RevocationList &list);

/// Which of two lists says more of the present: by thisUpdate, and then by number.
bool isNewer(const pki::RevocationList &list, const pki::RevocationList &than);

/// RFC 5280 5.2.4: whether a delta tells changes to this list, and not yet those that are in it.
bool isChangeTo(const pki::RevocationList &delta, const pki::RevocationList &base);

/// Which part of its issuer's certificates the list is about; empty: all of them.
QByteArray partOf(const pki::RevocationList &list);

/// All in a certificate, but its name and serial number, that decides which lists of its issuer are about it.
QByteArray crlScope(const pki::Certificate &certificate);

} // namespace certwright::revocation
