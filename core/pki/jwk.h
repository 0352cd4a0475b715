#pragma once

#include "core/base/result.h"
#include "core/pki/private_key.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace certwright::pki {

/// One JSON Web Key (RFC 7517). Its private members never leave it but as PrivateKey.
struct Jwk {
    QString type; ///< "RSA", "EC", "OKP", "oct", or one we do not know
    QString curve = {}; ///< as written: "P-256", "Ed25519"
    QString id = {}; ///< "kid", hidden characters escaped
    QString use = {}; ///< "sig", "enc"
    bool isPrivate = false; ///< it says it holds the private half (for oct: always)
    QByteArray spki = {}; ///< DER; empty for oct and for what is not known
    std::optional<PrivateKey> key = {};
    QList<QByteArray> certificates = {}; ///< of "x5c" (4.7), DER, not parsed; empty where there is none in its place
    /// Members that say something else than the first certificate (RFC 7517 4.7 to 4.9: MUST match): "x5c" where its
    /// key is another one, "x5t", "x5t#S256" where they are no fingerprints of it.
    QStringList contradictions = {};
    QStringList unreadable = {}; ///< members of these that hold no certificate or no fingerprint
    QStringList misencoded = {}; ///< members of these that were read, though not encoded as RFC 7517 wants
    qsizetype offset = 0; ///< of its object in the text
    qsizetype size = 0;
    std::optional<Error> problem = {}; ///< UnsupportedAlgorithm (a type or curve), DamagedObject
};

/// Whether the text is a JWK or a JWK Set by its form (an object with "kty", or with "keys" of such objects), or holds
/// keys that are certainly such.
bool isJwk(QByteArrayView text);

/// The keys, in order. DamagedObject when there is none.
Result<QList<Jwk>> readJwk(QByteArrayView text, const QString &source);

/// What such a text holds beside its keys.
struct BesideJwk {
    QList<qsizetype> strays; ///< offsets of what stands among the keys of a set (RFC 7517 5.1) and is none
    /// The text with blanks in place of what readJwk() takes from it. The caller wipes it: something secret may be
    /// left.
    QByteArray rest;
};

/// Of a text that isJwk().
BesideJwk besideJwk(QByteArrayView text);

} // namespace certwright::pki
