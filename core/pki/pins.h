#pragma once

#include "core/pki/certificate.h"

namespace certwright::pki {

/// The short forms by which other programs recognize a certificate or its key.
enum class PinKind {
    SpkiSha256Hex, ///< SHA-256 of the SubjectPublicKeyInfo, lower-case hex: NATS `pinned_certs`
    SpkiSha256Base64, ///< the same as HPKP, curl and Java clients write it: pin-sha256
    Dane311, ///< TLSA record data for the certificate itself (RFC 6698 2.1): "3 1 1 …"
    Dane211, ///< TLSA record data for an authority: "2 1 1 …"
    Sha256, ///< fingerprint of the certificate, colon hex
    Sha1,
    KeyIdRfc5280Method1, ///< RFC 5280 4.2.1.2 (1): SHA-1 of the key, lower-case hex
    KeyIdRfc5280Method2, ///< (2): 0100 and the last 60 bits of it
    JwkThumbprint, ///< RFC 7638 with SHA-256, base64url
    SshFingerprint, ///< "SHA256:…" as ssh-keygen -l prints it
};

struct Pin {
    PinKind kind;
    QString value;

    friend bool operator==(const Pin &, const Pin &) = default;
};

/// All that there are, in the order of PinKind: Dane211 of authorities only, the last two of the key types they know.
QList<Pin> pinsOf(const Certificate &certificate);

// The same of a SubjectPublicKeyInfo (DER); empty when it is none, or of a type the form does not know.
QByteArray keyIdMethod1(const QByteArray &spki); ///< raw, 20 octets
QByteArray keyIdMethod2(const QByteArray &spki); ///< raw, 8 octets
QString jwkThumbprint(const QByteArray &spki);
QString sshFingerprint(const QByteArray &spki);

/// The stable key used in JSON: spki_sha256, pin_sha256, dane_3_1_1, dane_2_1_1, sha256, sha1, key_id_1, key_id_2,
/// jwk_thumbprint, ssh_sha256.
QString pinKey(PinKind kind);

} // namespace certwright::pki
