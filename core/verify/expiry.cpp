#include "core/verify/expiry.h"

#include <algorithm>

namespace certwright::verify {

namespace {

constexpr qint64 day = 24 * 60 * 60;
constexpr qint64 dueBefore = 30 * day;

ExpiryState stateAt(qint64 secondsUntilStart, qint64 secondsLeft, qint64 lifetime)
{
    if (secondsLeft < 0)
        return ExpiryState::Expired;
    if (secondsUntilStart > 0)
        return ExpiryState::NotYetValid;
    return secondsLeft < dueBefore && secondsLeft < lifetime / 3 ? ExpiryState::Due : ExpiryState::InOrder;
}

} // namespace

Expiry expiryAt(const QDateTime &notBefore, const QDateTime &notAfter, const QDateTime &now)
{
    if (!notBefore.isValid() || !notAfter.isValid()) {
        Expiry unreadable;
        unreadable.state = ExpiryState::Expired;
        unreadable.isReadable = false;
        return unreadable;
    }
    const qint64 start = notBefore.toSecsSinceEpoch();
    const qint64 end = notAfter.toSecsSinceEpoch();
    const qint64 moment = now.toSecsSinceEpoch();
    // RFC 5280 4.1.2.5: "the period of time from notBefore through notAfter, inclusive".
    const qint64 lifetime = std::max<qint64>(end - start + 1, 0);

    Expiry expiry;
    expiry.begins = notBefore;
    expiry.secondsLeft = end - moment;
    expiry.daysLeft = static_cast<int>(expiry.secondsLeft / day);
    expiry.lifetimeDays = static_cast<int>((lifetime + day / 2) / day);
    expiry.state = stateAt(start - moment, expiry.secondsLeft, lifetime);
    if (lifetime > 0) {
        const double left = static_cast<double>(expiry.secondsLeft + 1) / static_cast<double>(lifetime);
        expiry.shareLeft = std::clamp(left, 0.0, 1.0);
    }
    return expiry;
}

} // namespace certwright::verify
