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
    QByteArrayView secret = {}; ///< the private exponent; with all three that follow or none: then they are computed,
    QByteArrayView prime1 = {}; ///< which takes up to half a second at 4096 bits if the numbers are hostile
    QByteArrayView prime2 = {};
    QByteArrayView coefficient = {};
};

struct DsaParts {
    QByteArrayView prime;
    QByteArrayView order;
    QByteArrayView generator;
    QByteArrayView publicKey;
    QByteArrayView secret = {};
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

/// Private keys that are a seed: ML-DSA (FIPS 204 6.1). Only of an algorithm that this OpenSSL has.
struct SeedParts {
    const char *algorithm;
    QByteArrayView publicKey;
    QByteArrayView seed;
};

std::optional<ossl::Key> keyOf(const RsaParts &parts);
std::optional<ossl::Key> keyOf(const DsaParts &parts);
std::optional<ossl::Key> keyOf(const EcParts &parts);
std::optional<ossl::Key> keyOf(const RawParts &parts);
std::optional<ossl::Key> keyOf(const SeedParts &parts);

} // namespace certwright::pki
