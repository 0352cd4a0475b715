#pragma once

#include "core/verify/expiry.h"
#include "core/workspace/records.h"

#include <QCoreApplication>
#include <QString>

namespace certwright::ui {

/// Short forms for dense cells; whole sentences come from ui/text.
class DisplayText final
{
    Q_DECLARE_TR_FUNCTIONS(certwright::ui::DisplayText)

public:
    /// "24 Nov" within a year of now, "24 Nov 2031" beyond it.
    static QString shortDate(const QDateTime &utc, const QDateTime &now);

    /// "3 d"; empty once it is over.
    static QString daysLeft(const verify::Expiry &expiry);

    /// "61 of 90 days left", "Ended", "90 days, not begun yet".
    static QString lifetime(const verify::Expiry &expiry);

    /// "Server certificate from Harbour Dev CA"
    static QString origin(const workspace::CertificateRecord &record);

    /// "P-256" for "ECDSA P-256"; other labels unchanged.
    static QString shortKey(const QString &keyLabel);

    /// Expiry for a list: "Expired yesterday at 09:14.", "Expires on Tuesday 24 Nov."
    static QString attention(const workspace::CertificateRecord &record, const QDateTime &now);

    /// "7E:40:D1:5B:93:…:0C:A6"
    static QString shortFingerprint(const QByteArray &hash);

    /// One part a line, at most `most` of them and how many more there are.
    static QString lines(const QStringList &parts, qsizetype most = 50);

    /// "a", "a and b", "a, b and c"
    static QString joined(const QStringList &parts);

    /// The same with at most `most` parts: "a, b and 38 more". `unlisted` is how many there are beside the parts.
    static QString joinedShort(const QStringList &parts, qsizetype most = 4, qsizetype unlisted = 0);
};

} // namespace certwright::ui
