#pragma once

#include "core/verify/path.h"

#include <optional>

namespace certwright::verify {

/// The link at which a chain breaks off.
struct MissingIssuer {
    pki::Certificate of; ///< whose issuer is missing
    QString issuer; ///< its name as the certificate has it
    QStringList urls; ///< where it can be had (caIssuers); may be empty
    QList<pki::Certificate> ofOtherKeys = {}; ///< given, of that name, but of another key than the one that signed it
};

/// A chain as it was given, apart from whether it can be repaired. Indices count in what was given.
struct GivenChain {
    /// RFC 8446 4.4.2: the end certificate first, and each certifies the one before it; extra ones that follow it and
    /// duplicates do not count.
    bool inOrder = true;
    QList<int> duplicates; ///< given before
    QList<int> extra; ///< on no way from the leaf to where the path ends
    int root = -1; ///< a self-signed certificate on the path that was given too; nobody needs it
    std::optional<MissingIssuer> missing; ///< the first issuer on the path that was not given; roots need not be
};

/// The certificate a pile is about: the first one, unless it is an authority's and there is a better one.
int leafIndex(const QList<pki::Certificate> &given);

/// `path` is the one of the verdict, ok or not; its last certificate is taken for the anchor when `ok`.
GivenChain reportGiven(const QList<pki::Certificate> &given, const PathVerdict &path);

} // namespace certwright::verify
