#pragma once

#include "core/inspect/object.h"

#include <QByteArrayView>

namespace certwright::inspect {

/// Of an EncryptedPrivateKeyInfo (RFC 5958 3): PBES2, PBES1, the ciphers of PKCS#12 and those of Java. Needs no
/// algorithm of OpenSSL; what is damaged stays empty.
KeyEncryption encryptionOfPkcs8(QByteArrayView der);

/// Of an AlgorithmIdentifier (DER), as PKCS#12 and CMS have it too.
KeyEncryption encryptionOfAlgorithm(QByteArrayView der);

/// Of the headers of a PEM block, `DEK-Info: AES-128-CBC,0123…` (RFC 1421 4.6.1.3), as OpenSSL of old wrote them.
KeyEncryption encryptionOfHeaders(const QByteArray &headers);

} // namespace certwright::inspect
