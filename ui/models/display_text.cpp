#include "ui/models/display_text.h"

#include "ui/text/format_text.h"

#include <QLocale>

#include <algorithm>

namespace certwright::ui {

using namespace Qt::StringLiterals;

QString DisplayText::shortDate(const QDateTime &utc, const QDateTime &now)
{
    const qint64 days = qAbs(now.daysTo(utc));
    //: Date within a year, in the manner of QDate::toString()
    const QString format = days < 330 ? tr("d MMM") : tr("d MMM yyyy");
    return QLocale().toString(utc.toLocalTime().date(), format);
}

QString DisplayText::daysLeft(const verify::Expiry &expiry)
{
    if (expiry.state == verify::ExpiryState::Expired)
        return {};
    //: Days left, as short as possible, for a table cell
    return tr("%1 d").arg(QLocale().toString(expiry.daysLeft));
}

QString DisplayText::lifetime(const verify::Expiry &expiry)
{
    if (expiry.state == verify::ExpiryState::Expired)
        return expiry.isReadable ? tr("Ended") : tr("A date cannot be read");
    if (expiry.state == verify::ExpiryState::NotYetValid)
        return text::grouped(tr("%n day(s), not begun yet", nullptr, expiry.lifetimeDays), expiry.lifetimeDays);
    const QString sentence = tr("%1 of %n days left", nullptr, expiry.lifetimeDays);
    return text::grouped(sentence, expiry.lifetimeDays).arg(QLocale().toString(expiry.daysLeft));
}

QString DisplayText::origin(const workspace::CertificateRecord &record)
{
    const QString issuer = record.issuerName;
    switch (record.purpose) {
    case workspace::LeafPurpose::Server:
        return tr("Server certificate from %1").arg(issuer);
    case workspace::LeafPurpose::Client:
        return tr("Client certificate from %1").arg(issuer);
    case workspace::LeafPurpose::ServerAndClient:
        return tr("Server and client certificate from %1").arg(issuer);
    }
    return issuer;
}

QString DisplayText::shortKey(const QString &keyLabel)
{
    static const QString prefix = u"ECDSA "_s;
    return keyLabel.startsWith(prefix) ? keyLabel.mid(prefix.size()) : keyLabel;
}

QString DisplayText::shortFingerprint(const QByteArray &hash)
{
    constexpr qsizetype head = 5;
    constexpr qsizetype tail = 2;
    return pki::colonHex(hash.left(head)) + u":…:"_s + pki::colonHex(hash.right(tail));
}

QString DisplayText::attention(const workspace::CertificateRecord &record, const QDateTime &now)
{
    const verify::Expiry expiry = verify::expiryAt(record.notBefore, record.notAfter, now);
    //: A day within the next weeks, in the manner of QDate::toString()
    const QString day = QLocale().toString(record.notAfter.toLocalTime().date(), tr("dddd d MMM"));
    const QString expires = expiry.state == verify::ExpiryState::Due && expiry.daysLeft > 0
        ? tr("Expires on %1.").arg(day)
        : text::expirySentence(expiry, record.notAfter);
    //: %1 is a sentence such as "Expires in 3 days.", %2 the name of an authority
    return record.authority.isEmpty() ? expires : tr("%1 You issued it from %2.").arg(expires, record.issuerName);
}

QString DisplayText::lines(const QStringList &parts, qsizetype most)
{
    if (parts.size() <= most)
        return parts.join(u'\n');
    const auto more = static_cast<int>(parts.size() - most);
    return parts.first(most).join(u'\n') + u'\n' + text::grouped(tr("… and %n more, see Fields", nullptr, more), more);
}

QString DisplayText::joined(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.value(0);
    //: The last two of a list: %1 may already hold several, with commas
    return tr("%1 and %2").arg(QStringList(parts.mid(0, parts.size() - 1)).join(tr(", ")), parts.last());
}

QString DisplayText::joinedShort(const QStringList &parts, qsizetype most, qsizetype unlisted)
{
    if (unlisted == 0 && parts.size() <= most)
        return joined(parts);
    const qsizetype shown = std::min(parts.size(), most - 1);
    const auto more = static_cast<int>(parts.size() + unlisted - shown);
    //: The end of a list that is too long to be shown: %1 are its first, with commas
    const QString rest = text::grouped(tr("%1 and %n more", nullptr, more), more);
    return rest.arg(QStringList(parts.first(shown)).join(tr(", ")));
}

} // namespace certwright::ui
