#pragma once

#include "core/inspect/gathering.h"

namespace certwright::inspect {

// Each adds what it finds and answers whether the input is of its kind.

/// JWK and JWK Sets, keys of OpenSSH, public keys as RFC 4716 has them, PVK and CryptoAPI's blobs, the line of `openssl
/// spkac`.
bool readKeyFile(const QByteArray &data, Gathering &gathering);

/// The decoded body of an OPENSSH PRIVATE KEY block.
void addOpenSshKey(const QByteArray &body, FoundObject object, Gathering &gathering);

/// Certificates and signed data at any offset, `shift` octets behind the start of the input.
bool readCarved(QByteArrayView data, qsizetype shift, Gathering &gathering);

/// The same inside of octets that stood encoded at the place of `base`.
bool readCarvedAt(QByteArrayView octets, const FoundObject &base, Gathering &gathering);

} // namespace certwright::inspect
