#pragma once

#include "ui/models/chain_check.h"
#include "ui/theme/status_kind.h"
#include "ui/widgets/chain_view.h"
#include "ui/widgets/given_strip.h"

#include <QCoreApplication>

namespace certwright::ui {

/// A verdict as one line of the Chain tab.
struct VerdictLine {
    StatusKind kind = StatusKind::Unknown;
    QString text;
};

/// What is said of a chain. Path, strict checks, host name and policy are told apart.
class ChainWords final
{
    Q_DECLARE_TR_FUNCTIONS(certwright::ui::ChainWords)

public:
    static QList<VerdictLine> path(const ChainCheck &check);
    static QList<VerdictLine> strict(const ChainCheck &check);
    static QList<VerdictLine> hostname(const ChainCheck &check);
    static QList<VerdictLine> policy(const ChainCheck &check);
    /// Empty when nobody was asked.
    static QList<VerdictLine> revocation(
        const QList<revocation::CertificateRevocation> &answers, const QList<pki::Certificate> &path);

    /// "1 certificate given, 2 expected."
    static QString count(const ChainCheck &check);
    /// Order, duplicates, strangers, a root that nobody needs; empty when there is nothing to say.
    static QString remarks(const verify::GivenChain &given, const QList<pki::Certificate> &certificates);
    /// One box for each, by its dates and by the verdict on its path, which may be null; those that nobody needs there
    /// are told apart.
    static QList<GivenStrip::Item> boxes(const verify::GivenChain &given, const QList<pki::Certificate> &certificates,
        const QDateTime &at, const verify::PathVerdict *verdict = nullptr);
    /// What pressing the button does, with the address.
    static QString offer(const ChainCheck &check);
    /// "Repaired chain: 1 missing certificate was fetched from …"; empty when nothing was fetched.
    static QString repaired(const ChainCheck &check);
    /// That there are more paths than those that are drawn; empty when these are all.
    static QString further(const ChainCheck &check);
    /// The name of one path among several: by where it ends.
    static QString pathTitle(const verify::CandidatePath &path);

    /// Where the issuer is missing, a card and an arrow for it end the chain.
    static QList<ChainCard> cards(const ChainCheck &check, const verify::CandidatePath &path);
    static QList<ChainLink> links(const verify::CandidatePath &path);
    /// The card that stands for the issuer of the last certificate; `why` is its second line.
    static ChainCard missing(const pki::Certificate &last, const QString &why);
    /// The card that stands for it where it is on the chain already.
    static ChainCard again(const pki::Certificate &last);

private:
    static VerdictLine findingsLine(const lint::LintReport &report);
    static QString valid(const ChainSubject &subject, const QString &root);
    static QString anchorOrigin(const ChainSubject &subject);
};

} // namespace certwright::ui
