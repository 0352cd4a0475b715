#include "ui/text/format_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace certwright::text {

using namespace Qt::StringLiterals;

namespace {

struct Format {
    Q_DECLARE_TR_FUNCTIONS(certwright::text::Format)
};

QString timeText(const QDateTime &utc)
{
    return QLocale().toString(utc.toLocalTime().time(), QLocale::ShortFormat);
}

/// Calendar days in the person's time zone from the moment the expiry was computed for to its end.
qint64 calendarDaysLeft(const verify::Expiry &expiry, const QDateTime &notAfter)
{
    const QDateTime now = notAfter.addSecs(-expiry.secondsLeft);
    return now.toLocalTime().date().daysTo(notAfter.toLocalTime().date());
}

QString endsSentence(const verify::Expiry &expiry, const QDateTime &notAfter)
{
    if (expiry.daysLeft > 0)
        return grouped(Format::tr("Valid for %n more day(s).", nullptr, expiry.daysLeft), expiry.daysLeft);
    if (calendarDaysLeft(expiry, notAfter) > 0)
        return Format::tr("Expires tomorrow at %1.").arg(timeText(notAfter));
    return Format::tr("Expires today at %1.").arg(timeText(notAfter));
}

QString endedSentence(const verify::Expiry &expiry, const QDateTime &notAfter)
{
    if (const int days = -expiry.daysLeft; days > 0)
        return grouped(Format::tr("Expired %n day(s) ago, on %1.", nullptr, days), days).arg(dateText(notAfter));
    if (calendarDaysLeft(expiry, notAfter) < 0)
        return Format::tr("Expired yesterday at %1.").arg(timeText(notAfter));
    return Format::tr("Expired today at %1.").arg(timeText(notAfter));
}

} // namespace

QString dateText(const QDateTime &utc)
{
    if (!utc.isValid())
        return Format::tr("unreadable date");
    //: A date with a short month; letters as in QLocale::toString()
    return QLocale().toString(utc.toLocalTime().date(), Format::tr("d MMM yyyy"));
}

QString momentText(const QDateTime &utc)
{
    if (!utc.isValid())
        return Format::tr("unreadable date");
    const QDateTime local = utc.toLocalTime();
    //: A date with the whole month, and the time; letters as in QLocale::toString()
    return QLocale().toString(local, Format::tr("d MMMM yyyy, HH:mm:ss")) + u' ' + local.timeZoneAbbreviation();
}

QString expirySentence(const verify::Expiry &expiry, const QDateTime &notAfter)
{
    if (!expiry.isReadable)
        return Format::tr("A date in it cannot be read, so nobody can tell whether it is valid.");
    switch (expiry.state) {
    case verify::ExpiryState::NotYetValid:
        return Format::tr("Not valid before %1; ends on %2.").arg(momentText(expiry.begins), dateText(notAfter));
    case verify::ExpiryState::InOrder:
    case verify::ExpiryState::Due:
        return endsSentence(expiry, notAfter);
    case verify::ExpiryState::Expired:
        return endedSentence(expiry, notAfter);
    }
    return {};
}

QString expiryShort(const verify::Expiry &expiry)
{
    if (expiry.state == verify::ExpiryState::NotYetValid)
        return Format::tr("not valid yet");
    if (!expiry.isReadable)
        return Format::tr("unreadable date");
    if (expiry.state == verify::ExpiryState::Expired) {
        const int days = -expiry.daysLeft;
        return days > 0 ? grouped(Format::tr("%n day(s) ago", nullptr, days), days) : Format::tr("just expired");
    }
    if (expiry.daysLeft <= 0)
        return Format::tr("within a day");
    return grouped(Format::tr("in %n day(s)", nullptr, expiry.daysLeft), expiry.daysLeft);
}

QString grouped(const QString &sentence, int number)
{
    const QString digits = QString::number(number);
    const QString shown = QLocale().toString(number);
    return digits == shown ? sentence : QString(sentence).replace(digits, shown);
}

QString listNumberText(const QByteArray &number)
{
    constexpr qsizetype longest = 8;
    bool isNumber = false;
    const quint64 value = number.size() > longest ? 0 : number.toHex().toULongLong(&isNumber, 16);
    return isNumber ? QString::number(value) : pki::colonHex(number);
}

QString purposeText(workspace::LeafPurpose purpose)
{
    switch (purpose) {
    case workspace::LeafPurpose::Server:
        return Format::tr("Server");
    case workspace::LeafPurpose::Client:
        return Format::tr("Client");
    case workspace::LeafPurpose::ServerAndClient:
        return Format::tr("Server and client");
    }
    return {};
}

} // namespace certwright::text
