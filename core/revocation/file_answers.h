#pragma once

#include "core/revocation/revocation_job.h"
#include "core/verify/path.h"

namespace certwright::revocation {

/// What was given in files to tell whether certificates were revoked.
struct RevocationFiles {
    QList<QByteArray> crls = {}; ///< DER
    QStringList crlNames = {}; ///< of the files, for people
    QList<QPair<QString, QByteArray>> ocsp = {}; ///< name and answer

    bool isEmpty() const { return crls.isEmpty() && ocsp.isEmpty(); }
};

/// `files` and what one more holds: CRLs in DER or PEM, or an OCSP answer. NotARevocationList when it is neither.
Result<RevocationFiles> withFile(RevocationFiles files, const QByteArray &data, const QString &name);

/// What the files say of each certificate of a path (leaf first) but its last. Answers about others are left out above
/// the leaf.
QList<CertificateRevocation> fileAnswers(
    const RevocationFiles &files, const QList<pki::Certificate> &path, const QDateTime &at);

/// A revoked certificate makes its path wrong, whoever said so (RFC 5280 6.1.3 (a)(3)).
verify::PathVerdict withRevoked(verify::PathVerdict path, const QList<CertificateRevocation> &answers);

} // namespace certwright::revocation
