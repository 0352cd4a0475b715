#include "core/pki/serial_number.h"

#include "core/pki/asn1_value.h"
#include "core/pki/certificate.h"

namespace certwright::pki {

namespace {

bool isNegative(QByteArrayView octets)
{
    return !octets.isEmpty() && (static_cast<quint8>(octets.front()) & 0x80U) != 0;
}

/// Two's complement of a negative number, turned over; without octets that are only its sign.
QByteArray magnitude(const QByteArray &octets)
{
    if (!isNegative(octets))
        return unsignedOctets(octets).toByteArray();
    QByteArray turned = octets;
    bool carry = true;
    for (qsizetype at = turned.size() - 1; at >= 0; --at) {
        const auto inverted = static_cast<quint8>(~static_cast<quint8>(turned.at(at)));
        const auto sum = static_cast<quint8>(inverted + (carry ? 1 : 0));
        turned[at] = static_cast<char>(sum);
        carry = carry && sum == 0;
    }
    return unsignedOctets(turned).toByteArray();
}

} // namespace

QByteArrayView serialOctets(QByteArrayView content)
{
    const auto isRedundant = [](QByteArrayView octets) {
        return (octets[0] == '\0' && !isNegative(octets.sliced(1)))
            || (octets[0] == '\xff' && isNegative(octets.sliced(1)));
    };
    while (content.size() > 1 && isRedundant(content))
        content = content.sliced(1);
    return content;
}

QString serialHex(const QByteArray &octets)
{
    const QString digits = QString::fromLatin1(magnitude(octets).toHex());
    return isNegative(octets) ? u'-' + digits : digits;
}

QString serialText(const QByteArray &octets)
{
    const QString digits = colonHex(magnitude(octets));
    return isNegative(octets) ? u'-' + digits : digits;
}

} // namespace certwright::pki
