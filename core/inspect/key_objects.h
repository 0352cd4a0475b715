#pragma once

#include "core/inspect/gathering.h"
#include "core/pki/pem.h"

namespace certwright::inspect {

/// A private key in DER of any of its shapes. What this OpenSSL does not know is a private key all the same.
void addPrivateKey(QByteArrayView der, FoundObject object, Gathering &gathering);

/// The same of a PEM block, which may have its own encryption in its headers.
void addPemKey(const pki::PemBlock &block, FoundObject object, Gathering &gathering);

/// A key of an algorithm that this OpenSSL lacks, which is no failure.
void addUnknownKey(pki::KeyInfo key, FoundObject object, Gathering &gathering);

/// Completes and adds the object of a key that was opened, or of one that was not.
void addKey(Result<pki::PrivateKey> key, FoundObject object, Gathering &gathering);

/// Whether the failure means that a passphrase is missing or another one is needed.
bool isLockedBy(const Error &error);

} // namespace certwright::inspect
