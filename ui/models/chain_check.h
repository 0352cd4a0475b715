#pragma once

#include "core/base/result.h"
#include "core/lint/lint.h"
#include "core/revocation/file_answers.h"
#include "core/revocation/issuer_fetch_job.h"
#include "core/revocation/revocation_job.h"
#include "core/verify/judged_paths.h"
#include "ui/models/judge_by.h"

#include <QObject>

#include <functional>

namespace certwright::ui {

/// A certificate with what came along, and by what it is judged.
struct ChainSubject {
    QList<pki::Certificate> given; ///< the certificate first
    QList<pki::Certificate> roots = {}; ///< of its own authority; empty: the system's
    QDateTime at; ///< now
    QString host = {}; ///< empty: the host name is not judged
    JudgeBy by = {};
    revocation::RevocationFiles lists = {}; ///< open beside it; they count as far as they decide
    QList<pki::Certificate> inFile = {}; ///< as a file has them for servers, whose order counts; empty where none does

    /// The moment that the verdicts are about.
    QDateTime moment() const { return by.at.value_or(at); }
    /// What the certificate is judged for unless the person says otherwise: what it is made for.
    verify::Purpose usualPurpose() const;
};

/// What was found out about a chain.
struct ChainCheck {
    ChainSubject subject; ///< `given` less what the person leaves out
    verify::TrustAnchors anchors;
    verify::Verdicts verdicts;
    QList<verify::JudgedPath> paths = {}; ///< each of the verdicts' paths by itself, in their order
    QList<lint::LintReport> policy = {}; ///< as lint::examinePath(); each by the profile that fits
    QList<revocation::CertificateRevocation> revocation = {}; ///< counted in the path's verdict already
    QList<revocation::FetchedIssuer> fetched = {};

    bool isFetched(const pki::Certificate &certificate) const;
    /// Whether its issuer is missing and there is an address to fetch it from.
    bool canFetch() const;
    /// Whether this path is good: nothing speaks against it, revocation included.
    bool isGood(const verify::JudgedPath &path) const;
    /// With answers that were asked for live.
    ChainCheck withAnswers(const QList<revocation::CertificateRevocation> &answers) const;
};

using ChainDone = std::function<void(Result<ChainCheck>)>;

/// Reads the files and judges on the pool; `done` follows later in context's thread, not at all when context dies
/// first. `fetched` belongs to the chain, but not to what was given.
void checkChain(
    QObject *context, const ChainSubject &subject, const QList<revocation::FetchedIssuer> &fetched, ChainDone done);

} // namespace certwright::ui
