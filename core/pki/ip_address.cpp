#include "core/pki/ip_address.h"

#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace certwright::pki {

namespace {

constexpr int v4Size = 4;
constexpr int v6Size = 16;

/// Decimal without sign, blanks or leading zeros (octal to some programs); -1 when it is none.
int smallNumber(QStringView text, int highest)
{
    const bool plain = !text.isEmpty() && text.size() <= 3 && (text.size() == 1 || text[0] != u'0')
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const int number = plain ? text.toInt() : -1;
    return number <= highest ? number : -1;
}

QByteArray v4Octets(QStringView text)
{
    QByteArray octets;
    const QList<QStringView> parts = text.split(u'.');
    if (parts.size() != v4Size)
        return {};
    for (const QStringView part : parts) {
        const int number = smallNumber(part, 255);
        if (number < 0)
            return {};
        octets.append(static_cast<char>(number));
    }
    return octets;
}

QByteArray v6Octets(QStringView text)
{
    constexpr QStringView allowed = u"0123456789abcdefABCDEF:.";
    if (text.size() > 45 || !text.contains(u':')
        || !std::all_of(text.begin(), text.end(), [&](QChar c) { return allowed.contains(c); }))
        return {};
    const bool looseColon
        = (text.startsWith(u':') && !text.startsWith(u"::")) || (text.endsWith(u':') && !text.endsWith(u"::"));
    if (looseColon) // OpenSSL takes `:` for `::`
        return {};
    const ossl::ErrorScope scope;
    const ossl::Asn1OctetString octets(a2i_IPADDRESS(text.toLatin1().constData()));
    return ossl::bytesOf(octets.get());
}

using Groups = std::array<unsigned, 8>;

struct Run {
    int start = -1;
    int length = 0;
};

/// RFC 5952 4.2.2 and 4.2.3: the longest run of zero groups, the first one among equals, never a single group.
Run longestZeroRun(const Groups &groups)
{
    Run best;
    Run current;
    for (int i = 0; i < 8; ++i) {
        if (groups[static_cast<std::size_t>(i)] != 0) {
            current = {};
            continue;
        }
        current = {current.length == 0 ? i : current.start, current.length + 1};
        if (current.length > best.length)
            best = current;
    }
    return best.length > 1 ? best : Run{};
}

QString hexGroups(const Groups &groups, int from, int to)
{
    QStringList parts;
    for (int i = from; i < to; ++i)
        parts.append(QString::number(groups[static_cast<std::size_t>(i)], 16));
    return parts.join(u':');
}

QString v4Text(QByteArrayView octets)
{
    QStringList parts;
    for (const char octet : octets)
        parts.append(QString::number(static_cast<uchar>(octet)));
    return parts.join(u'.');
}

QString v6Text(QByteArrayView octets)
{
    const QByteArray mapped = QByteArray(10, '\0') + QByteArray(2, '\xff');
    if (octets.startsWith(mapped)) // RFC 5952 5
        return u"::ffff:" + v4Text(octets.sliced(12));
    Groups groups{};
    qsizetype at = 0;
    for (unsigned &group : groups) {
        group = static_cast<unsigned>(static_cast<uchar>(octets[at]) << 8U | static_cast<uchar>(octets[at + 1]));
        at += 2;
    }
    const Run run = longestZeroRun(groups);
    if (run.length == 0)
        return hexGroups(groups, 0, 8);
    return hexGroups(groups, 0, run.start) + u"::" + hexGroups(groups, run.start + run.length, 8);
}

QByteArray maskOf(int prefix, qsizetype size)
{
    QByteArray mask(size, '\0');
    for (int bit = 0; bit < prefix; ++bit)
        mask[bit / 8]
            = static_cast<char>(static_cast<uchar>(mask.at(bit / 8)) | (0x80U >> static_cast<unsigned>(bit % 8)));
    return mask;
}

QByteArray masked(QByteArrayView octets, const QByteArray &mask)
{
    QByteArray result(octets.size(), '\0');
    for (qsizetype i = 0; i < octets.size(); ++i)
        result[i] = static_cast<char>(octets[i] & mask.at(i));
    return result;
}

} // namespace

QByteArray ipOctets(QStringView text)
{
    const QByteArray octets = v4Octets(text);
    return octets.isEmpty() ? v6Octets(text) : octets;
}

QString ipText(QByteArrayView octets)
{
    if (octets.size() == v4Size)
        return v4Text(octets);
    return octets.size() == v6Size ? v6Text(octets) : QString();
}

bool IpRange::contains(QByteArrayView octets) const
{
    return !isEmpty() && octets.size() == address.size() && masked(octets, mask) == address;
}

int IpRange::prefix() const
{
    for (int bits = 0; bits <= 8 * static_cast<int>(mask.size()); ++bits) {
        if (maskOf(bits, mask.size()) == mask)
            return bits;
    }
    return -1;
}

QString IpRange::text() const
{
    const int bits = prefix();
    return ipText(address) + u'/' + (bits < 0 ? ipText(mask) : QString::number(bits));
}

IpRange parseIpRange(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    const QByteArray octets = ipOctets(slash < 0 ? text : text.first(slash));
    const int bits = 8 * static_cast<int>(octets.size());
    const int prefix = slash < 0 ? bits : smallNumber(text.sliced(slash + 1), bits);
    if (octets.isEmpty() || prefix < 0)
        return {};
    const QByteArray mask = maskOf(prefix, octets.size());
    return {masked(octets, mask), mask};
}

} // namespace certwright::pki
