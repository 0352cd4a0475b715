#pragma once

#include "core/base/result.h"
#include "core/pki/certificate.h"
#include "core/pki/private_key.h"

#include <QList>

#include <optional>

namespace certwright::convert {

/// What the files given hold, in the order found. The same certificate or key may stand in it twice.
struct Pile {
    QList<pki::Certificate> certificates;
    QList<pki::PrivateKey> keys;
};

/// The one certificate that is meant, and what belongs to it.
struct Selection {
    pki::Certificate leaf;
    QList<pki::Certificate> issuers; ///< each signed the one before; the root last, when it was given
    std::optional<pki::PrivateKey> key;
    QList<pki::Certificate> others; ///< certificates of the pile that belong to neither
};

/// With keys, the certificate of the key; else the one that issued none of the others. Refuses to guess:
/// CertificateNotGiven, SeveralCertificates (which lists them), KeyMismatch for a key none of the certificates has.
Result<Selection> select(const Pile &pile);

/// The issuers of a certificate that are in the pile, by name and signature, nearest first. Where this OpenSSL does not
/// know the algorithm, the name and the key identifier decide.
QList<pki::Certificate> issuersOf(const pki::Certificate &leaf, const QList<pki::Certificate> &pile);

/// Each certificate once, in the order found.
QList<pki::Certificate> distinct(const QList<pki::Certificate> &certificates);

/// The private key of a pile: KeyNotGiven, SeveralKeys when there are different ones; `purpose` names the format.
Result<pki::PrivateKey> onlyKey(const Pile &pile, const QString &purpose);

} // namespace certwright::convert
