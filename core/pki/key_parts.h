#pragma once

#include <QByteArrayView>

#include <optional>

namespace certwright::ossl {
class Key;
}

namespace certwright::pki {

// Keys from the numbers they consist of, as forms other than DER hold them. All numbers are big endian without sign;
// an empty secret makes a public key. Nothing comes back when they are out of range or do not belong together.

struct RsaParts {
    QByteArrayView modulus;
    QByteArrayView exponent;
    QByteArrayView secret = {}; ///< the private exponent; needs all three that follow, since
    QByteArrayView prime1 = {}; ///< without them no PKCS#8 can be written (RFC 8017 A.1.2)
    QByteArrayView prime2 = {};
    QByteArrayView coefficient = {};
};

struct EcParts {
    const char *group; ///< OpenSSL's name: "P-256"
    QByteArrayView point; ///< SEC 1 2.3.3, compressed or not
    QByteArrayView secret = {};
};

/// Keys that are plain octets: Ed25519, Ed448, X25519, X448.
struct RawParts {
    const char *algorithm;
    QByteArrayView publicKey;
    QByteArrayView secret = {};
};

std::optional<ossl::Key> keyOf(const RsaParts &parts);
std::optional<ossl::Key> keyOf(const EcParts &parts);
std::optional<ossl::Key> keyOf(const RawParts &parts);

} // namespace certwright::pki
