#pragma once

#include "core/inspect/gathering.h"

namespace certwright::inspect {

// Each adds the container and behind it its members; what is wrong inside is a problem of the container or the member.

/// PKCS#7 and CMS (RFC 5652): what signed and plain data carry, certificates and revocation lists; what is encrypted
/// stays closed.
void readPkcs7(QByteArrayView der, FoundObject base, Gathering &gathering);

/// A SEQUENCE OF Certificate (X.509 7.5.1).
void readPkiPath(QByteArrayView der, FoundObject base, Gathering &gathering);

/// RFC 7292. Tries no password and the empty one without being asked, then the one that is known.
void readPkcs12(QByteArrayView der, FoundObject base, Gathering &gathering);

/// Java's keystores; certificates need no password.
void readKeystore(QByteArrayView data, FoundObject base, Gathering &gathering);

/// A serialized certificate store of Windows, and where it is damaged what can be carved out of the rest. Answers how
/// many octets it takes; what stands behind them was not looked at.
qsizetype readStore(QByteArrayView data, const FoundObject &base, Gathering &gathering);

} // namespace certwright::inspect
