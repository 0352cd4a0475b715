#pragma once

#include "core/base/result.h"
#include "core/inspect/object.h"
#include "core/pki/certificate.h"
#include "core/pki/private_key.h"

#include <QList>

#include <optional>

namespace certwright::convert {

/// What the files given hold, in the order found. The same thing may stand in it twice.
struct Pile {
    QList<pki::Certificate> certificates;
    QList<pki::PrivateKey> keys;
    QList<inspect::FoundObject> others = {}; ///< requests, revocation lists, answers and public keys
};

/// The one certificate that is meant, and what belongs to it.
struct Selection {
    pki::Certificate leaf;
    QList<pki::Certificate> issuers; ///< each signed the one before; the root last, when it was given
    std::optional<pki::PrivateKey> key;
    QList<pki::Certificate> others; ///< certificates of the pile that belong to neither
};

/// With keys, the certificate that one of them belongs to, and rather one that issued none of the others; without, the
/// one that issued none. `pick`, unless empty, decides between several; see isCalled(). Refuses to guess:
/// CertificateNotGiven, SeveralCertificates (which lists them), KeyMismatch when no key belongs to a certificate.
Result<Selection> select(const Pile &pile, const QString &pick = {});

/// The issuers of a certificate that are in the pile, by name and signature, nearest first. Where this OpenSSL does not
/// know the algorithm, the name and the key identifier decide.
QList<pki::Certificate> issuersOf(const pki::Certificate &leaf, const QList<pki::Certificate> &pile);

/// Each certificate once, in the order found.
QList<pki::Certificate> distinct(const QList<pki::Certificate> &certificates);

/// Each certificate once: those that issued none of the others in the order found, each followed by its issuers unless
/// they stand before; then what belongs to none.
QList<pki::Certificate> inChains(const QList<pki::Certificate> &certificates);

/// The private key that is meant: the only one, else that of the certificate select() would take. KeyNotGiven and
/// SeveralKeys (which lists them, also in its argument); KeyMismatch where there are certificates and the key belongs
/// to none. `purpose` names the format.
Result<pki::PrivateKey> selectKey(const Pile &pile, const QString &purpose, const QString &pick = {});

/// SeveralCertificates or SeveralKeys where a key that stays locked could be meant as well as the one that is open, for
/// nobody knows which certificate is its own. `pick` decides.
Status checkBesideLocked(const Pile &pile, const QString &pick);

} // namespace certwright::convert
