#pragma once

#include "core/base/finding.h"
#include "core/pki/certificate.h"
#include "core/verify/path.h"

#include <QList>

namespace certwright::verify {

/// One complaint of OpenSSL: an X509_V_ERR number and the certificate of the path it is about.
struct PathComplaint {
    int code = 0;
    int certificate = 0;
    QDateTime revoked = {}; ///< when it is about a revoked certificate

    friend bool operator==(const PathComplaint &, const PathComplaint &) = default;
};

/// Every complaint as a finding, each reason once, in OpenSSL's order. Drops what the query's second makes untrue
/// (OpenSSL calls notAfter itself expired) and what only repeats another reason about the same certificate.
/// What OpenSSL calls weak since it lacks the algorithm is PathOther without words, but that algorithm as a third
/// argument; PathNotACa about a key that may not sign, though basic constraints are in order, has keyCertSign as a
/// second one. PathUntrustedRoot about an anchor that its own settings reject tells what for, or else what alone it is
/// trusted for, and what was asked. PathWrongPurpose tells what refused, see wrongPurpose(). PathOther has a key
/// instead of OpenSSL's words for what has a sentence of its own: time, constraint, name, too-many-names, extension.
Findings findingsFor(
    const QList<PathComplaint> &complaints, const QList<pki::Certificate> &path, const PathQuery &query);

/// Whether this OpenSSL knows the signature's algorithm, and its parameters can be read.
bool isSignatureReadable(const pki::Certificate &certificate);

/// What PathOther says, beside the title, of a certificate whose signature's algorithm this OpenSSL does not know; with
/// "parameters" as a last one where it knows that, and cannot read its parameters (RFC 4055 3.1).
QStringList unreadSignatureArgs(const pki::Certificate &certificate);

} // namespace certwright::verify
