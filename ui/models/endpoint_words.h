#pragma once

#include "core/tls/check_job.h"
#include "ui/theme/status_kind.h"
#include "ui/widgets/chain_view.h"

#include <QCoreApplication>

namespace certwright::ui {

/// A verdict in words: a state, a few words for the corner of its card, a sentence.
struct Judgement {
    StatusKind kind = StatusKind::Unknown;
    QString brief;
    QString sentence;
};

/// What a check of a server means. Verdicts stay apart: chain, hostname, expiry.
class EndpointWords final
{
    Q_DECLARE_TR_FUNCTIONS(certwright::ui::EndpointWords)

public:
    /// Whether at least one address ended its handshake; if not, only failure() applies.
    static bool wasReached(const tls::TargetResult &result);

    /// Why no address could be judged.
    static Error failure(const tls::TargetResult &result);

    /// The one sentence over all, its brief being the explanation below.
    static Judgement verdict(const tls::TargetResult &result);

    static Judgement chain(const tls::TargetResult &result);
    static Judgement hostname(const tls::TargetResult &result);
    static Judgement expiry(const tls::TargetResult &result);
    /// The address whose certificate ends first; null when no date is known.
    static const tls::AddressResult *firstToEnd(const tls::TargetResult &result);

    /// "2 certificates sent, none is missing.", then what else is to be said of the order and of those not needed.
    static QString sent(const tls::AddressResult &address);
    /// The cards and arrows of the way that was verified, or of the one that comes furthest; `now` is for their dates.
    static QList<ChainCard> cards(const tls::AddressResult &address, const QDateTime &now);
    static QList<ChainLink> links(const tls::AddressResult &address);
};

} // namespace certwright::ui
