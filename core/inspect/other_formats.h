#pragma once

#include "core/inspect/gathering.h"

namespace certwright::inspect {

// Each adds what it finds and answers whether the input is of its kind.

/// The keys of a JWK, of a JWK Set or of a JSON text with such keys, and the certificates in their "x5c".
bool readJwks(const QByteArray &data, Gathering &gathering);

/// Keys of OpenSSH, public keys as RFC 4716 has them, PVK and CryptoAPI's blobs, the line of `openssl spkac`.
bool readKeyFile(const QByteArray &data, Gathering &gathering);

/// The decoded body of an OPENSSH PRIVATE KEY block.
void addOpenSshKey(const QByteArray &body, FoundObject object, Gathering &gathering);

/// Certificates and signed data at any offset, `shift` octets behind the start of the input.
bool readCarved(QByteArrayView data, qsizetype shift, Gathering &gathering);

/// The same inside of octets that stood encoded at the place of `base`.
bool readCarvedAt(QByteArrayView octets, const FoundObject &base, Gathering &gathering);

} // namespace certwright::inspect
