#pragma once

#include "core/base/secure_bytes.h"
#include "core/pki/private_key.h"
#include "core/workspace/records.h"

namespace certwright::workspace {

// What the files of a certificate hold, read now and only when it is what it should be: nobody gets rubbish, or what
// belongs to another certificate, for the parts of this one. All of them block. FileUnreadable; WorkspaceFileDamaged
// with what is wrong behind the path ("missing", "damaged", "foreign") where a renewal mends it.

/// The certificate alone.
Result<pki::Certificate> readLeaf(const CertificateFiles &files);

/// What a server sends: the certificate, then the issuer of each.
Result<QList<pki::Certificate>> readFullchain(const CertificateFiles &files);

/// The intermediates, of which there is a file.
Result<QList<pki::Certificate>> readChain(const CertificateFiles &files);

/// The certificate of the authority that signed it. AuthorityFileDamaged, with "foreign" behind the path for another.
Result<pki::Certificate> readRoot(const CertificateFiles &files);

/// `passphrase` opens an encrypted key; null says that it is not. KeyMismatch, PassphraseNeeded, WrongPassphrase.
Result<pki::PrivateKey> readKey(const CertificateRecord &certificate, const SecureBytes *passphrase = nullptr);

/// The key as PKCS#8 PEM. An encrypted one stays so: whether it belongs to the certificate is not known then.
Result<SecureBytes> readKeyPem(const CertificateRecord &certificate);

/// Whether a server can be pointed at the full chain and the key, of which there is a file.
Status checkServable(const CertificateRecord &certificate);

} // namespace certwright::workspace
