#pragma once

#include "core/verify/expiry.h"
#include "core/workspace/records.h"

#include <QString>

namespace certwright::text {

/// "21 Jan 2027" in the person's locale and time zone.
QString dateText(const QDateTime &utc);

/// "21 January 2027, 09:14:07 CET": to the second, with the zone.
QString momentText(const QDateTime &utc);

/// "Valid for 61 more days.", "Expires today at 14:02.", "Expired 3 days ago, on 21 Jan 2027."
QString expirySentence(const verify::Expiry &expiry, const QDateTime &notAfter);

/// "in 61 days", "today", "3 days ago"
QString expiryShort(const verify::Expiry &expiry);

/// A sentence of tr() in which %n became the digits of this number, with these as the person's locale groups them:
/// "Valid for 3,649 more days.". Call it before anything else is filled in.
QString grouped(const QString &sentence, int number);

/// The number of a revocation list in digits while people would recognise it, else "0A:1B:…".
QString listNumberText(const QByteArray &number);

QString purposeText(workspace::LeafPurpose purpose);

} // namespace certwright::text
