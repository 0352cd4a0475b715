#pragma once

#include <QByteArrayView>

namespace certwright::inspect {

/// What a DER structure can only be, by its outermost elements.
enum class Shape {
    None, ///< none of those below
    Certificate, ///< RFC 5280 4.1
    Request, ///< RFC 2986 4
    RevocationList, ///< RFC 5280 5.1
    OcspResponse, ///< RFC 6960 4.2.1
    OcspRequest, ///< RFC 6960 4.1.1
    Pkcs8, ///< RFC 5958 2
    EncryptedPkcs8, ///< RFC 5958 3
    Pkcs1Key, ///< RFC 8017 A.1.2
    Sec1Key, ///< RFC 5915 3
    DsaKey, ///< OpenSSL's own
    PublicKeyInfo, ///< RFC 5280 4.1.2.7
    Pkcs1PublicKey, ///< RFC 8017 A.1.1
    Pkcs7, ///< RFC 5652 3
    Pkcs12, ///< RFC 7292 4
    PkiPath, ///< X.509 7.5.1: a SEQUENCE OF Certificate
    Spkac, ///< SignedPublicKeyAndChallenge
};

/// Of exactly one element; looks no deeper than it must. That the shape is right does not mean that the rest is.
Shape shapeOf(QByteArrayView der);

/// Whether the bytes begin as a certificate does (version 3, and a name not far behind), whatever the lengths in it
/// say: then what has no shape is a damaged one.
bool beginsLikeCertificate(QByteArrayView data);

/// Whether a PKCS#12 file (RFC 7292 4) begins there, whole or not: its version and the type of its content.
bool beginsLikePkcs12(QByteArrayView data);

} // namespace certwright::inspect
