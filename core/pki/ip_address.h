#pragma once

#include <QByteArray>
#include <QString>

namespace certwright::pki {

/// The 4 or 16 octets of an IP literal; empty when it is none. No brackets, no zone, no short or octal IPv4 forms.
QByteArray ipOctets(QStringView text);

/// Dotted decimal, or RFC 5952 for 16 octets; empty for any other size.
QString ipText(QByteArrayView octets);

/// An address range: both parts 4 or both 16 octets, as iPAddress constraints hold them (RFC 5280 4.2.1.10).
struct IpRange {
    QByteArray address; ///< host bits cleared
    QByteArray mask;

    bool isEmpty() const { return address.isEmpty(); }
    bool contains(QByteArrayView octets) const;
    int prefix() const; ///< -1 when the mask has a hole
    QString text() const; ///< CIDR, or address/mask when the mask has a hole
};

/// `10.0.0.0/8`, or an address alone for a range of one; empty when it is neither.
IpRange parseIpRange(QStringView text);

} // namespace certwright::pki
