#include "app/cli/moment.h"

#include <QTimeZone>

namespace certwright::cli {

using namespace Qt::StringLiterals;

std::optional<QDateTime> momentOf(const QString &text)
{
    const QDate day = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (day.isValid())
        return QDateTime(day, QTime(0, 0), QTimeZone::utc());
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    const bool zoned = moment.isValid() && moment.timeSpec() != Qt::LocalTime;
    return zoned ? std::optional(moment.toUTC()) : std::nullopt;
}

} // namespace certwright::cli
