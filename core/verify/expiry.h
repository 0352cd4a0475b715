#pragma once

#include <QDateTime>

namespace certwright::verify {

/// How a lifetime stands at one moment. Due: less left than min(30 days, one third of the lifetime).
enum class ExpiryState { NotYetValid, InOrder, Due, Expired };

struct Expiry {
    ExpiryState state = ExpiryState::InOrder;
    qint64 secondsLeft = 0; ///< negative once expired
    int daysLeft = 0; ///< whole days until the end, or since it if negative; 0 within a day on either side
    int lifetimeDays = 0; ///< whole days from notBefore to notAfter, rounded to the nearest
    double shareLeft = 0; ///< 0 to 1 of the lifetime
    QDateTime begins = {}; ///< notBefore
    bool isReadable = true; ///< false where a date is none: Expired, for want of proof, and the numbers say nothing
};

/// notAfter itself is still valid (RFC 5280 4.1.2.5).
Expiry expiryAt(const QDateTime &notBefore, const QDateTime &notAfter, const QDateTime &now);

} // namespace certwright::verify
