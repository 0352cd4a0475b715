#pragma once

#include "core/base/result.h"
#include "core/revocation/issuer_fetch_job.h"
#include "core/verify/verdicts.h"

#include <QObject>

#include <functional>

namespace certwright::ui {

/// A certificate with what came along, and by what it is judged.
struct ChainSubject {
    QList<pki::Certificate> given; ///< the certificate first
    QList<pki::Certificate> roots = {}; ///< of its own authority; empty: the system's
    QDateTime at;
    QString host = {}; ///< empty: the host name is not judged
};

/// What was found out about a chain.
struct ChainCheck {
    ChainSubject subject;
    verify::TrustAnchors anchors;
    verify::Verdicts verdicts;
    QList<revocation::FetchedIssuer> fetched = {};

    bool isFetched(const pki::Certificate &certificate) const;
    /// Whether its issuer is missing and there is an address to fetch it from.
    bool canFetch() const;
};

using ChainDone = std::function<void(Result<ChainCheck>)>;

/// Judges on the pool; `done` follows later in context's thread, not at all when context dies first.
/// `fetched` belongs to the chain, but not to what was given.
void checkChain(
    QObject *context, const ChainSubject &subject, const QList<revocation::FetchedIssuer> &fetched, ChainDone done);

} // namespace certwright::ui
