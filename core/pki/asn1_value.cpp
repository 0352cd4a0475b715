#include "core/pki/asn1_value.h"

#include "core/ossl/error_queue.h"
#include "core/ossl/handles.h"
#include "core/ossl/x509_fields.h"
#include "core/pki/oid_names.h"
#include "core/pki/printable.h"

#include <QStringDecoder>
#include <QTimeZone>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace certwright::pki {

namespace {

constexpr qsizetype maxOidOctets = 128;
constexpr qsizetype maxShownText = 4096; // characters of a string: enough for any name, little for a window

/// For arcs over 64 bits, such as the UUIDs below 2.25.
QString longOid(QByteArrayView content)
{
    const ossl::ErrorScope scope;
    QByteArray der(1, '\x06');
    if (content.size() >= 0x80)
        der += '\x81';
    der += static_cast<char>(content.size());
    der += content.toByteArray();
    const auto *position = reinterpret_cast<const unsigned char *>(der.constData());
    const ossl::Asn1Object object(d2i_ASN1_OBJECT(nullptr, &position, der.size()));
    return ossl::oidText(object.get(), ossl::OidForm::Digits);
}

/// The first subidentifier holds two arcs (X.690 8.19.4).
QString firstArcs(quint64 value)
{
    const quint64 root = std::min<quint64>(value / 40, 2);
    return QString::number(root) + u'.' + QString::number(value - root * 40);
}

QString twosComplement(QByteArrayView content)
{
    quint64 value = (content[0] & 0x80) != 0 ? std::numeric_limits<quint64>::max() : 0;
    for (const char octet : content)
        value = value << 8 | static_cast<uchar>(octet);
    return QString::number(static_cast<qint64>(value));
}

bool areDigits(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// The number in two digits at that place.
int pair(QByteArrayView text, qsizetype at)
{
    return (text[at] - '0') * 10 + (text[at + 1] - '0');
}

int milliseconds(QByteArrayView fraction)
{
    int value = 0;
    for (qsizetype at = 0; at < 3; ++at)
        value = value * 10 + (at < fraction.size() ? fraction[at] - '0' : 0);
    return value;
}

QString fromCharacters(QByteArrayView content, QStringConverter::Encoding encoding)
{
    QStringDecoder decode(encoding, QStringConverter::Flag::Stateless);
    return decode(content);
}

} // namespace

QString oidDotted(QByteArrayView content)
{
    if (content.isEmpty() || content.size() > maxOidOctets || (content.back() & 0x80) != 0)
        return {};
    QString text;
    quint64 arc = 0;
    bool isStart = true;
    for (const char character : content) {
        const auto octet = static_cast<uchar>(character);
        if (isStart && octet == 0x80) // X.690 8.19.2: not in more octets than needed
            return {};
        if (arc >> 57 != 0)
            return longOid(content);
        arc = arc << 7 | (octet & 0x7fU);
        isStart = (octet & 0x80) == 0;
        if (!isStart)
            continue;
        text += text.isEmpty() ? firstArcs(arc) : u'.' + QString::number(arc);
        arc = 0;
    }
    return text;
}

QString oidWithName(QByteArrayView content)
{
    const QString dotted = oidDotted(content);
    const QString name = oidName(dotted);
    return name.isEmpty() ? dotted : QString(dotted + u" ("_s + name + u')');
}

QString integerText(QByteArrayView content)
{
    if (content.isEmpty())
        return {};
    return content.size() <= 8 ? twosComplement(content) : hexText(content);
}

QByteArrayView unsignedOctets(QByteArrayView content)
{
    return content.size() > 1 && content[0] == 0 ? content.sliced(1) : content;
}

QString algorithmName(QByteArrayView content)
{
    const std::optional<DerElement> id = firstElement(content);
    const QString dotted = id && id->is(OidTag) ? oidDotted(id->content) : QString();
    const QString name = oidName(dotted);
    return name.isEmpty() ? dotted : name;
}

std::optional<qint64> integerValue(QByteArrayView content)
{
    if (content.isEmpty() || content.size() > 8)
        return std::nullopt;
    return twosComplement(content).toLongLong();
}

QDateTime timeValue(Asn1Tag tag, QByteArrayView content)
{
    const qsizetype yearDigits = tag == UtcTimeTag ? 2 : 4;
    if (!content.endsWith('Z'))
        return {};
    QByteArrayView digits = content.chopped(1);
    QByteArrayView fraction;
    if (const qsizetype dot = digits.indexOf('.'); dot >= 0 && tag == GeneralizedTimeTag) {
        fraction = digits.sliced(dot + 1);
        digits = digits.first(dot);
    }
    const bool hasSeconds = digits.size() == yearDigits + 10;
    if ((!hasSeconds && digits.size() != yearDigits + 8) || !areDigits(digits) || !areDigits(fraction))
        return {};
    // RFC 5280 4.1.2.5.1: "Where YY is greater than or equal to 50, the year SHALL be interpreted as 19YY".
    const int two = pair(digits, 0);
    const int year = yearDigits == 4 ? two * 100 + pair(digits, 2) : two + (two >= 50 ? 1900 : 2000);
    const QDate date(year, pair(digits, yearDigits), pair(digits, yearDigits + 2));
    const QTime time(pair(digits, yearDigits + 4), pair(digits, yearDigits + 6),
        hasSeconds ? pair(digits, yearDigits + 8) : 0, milliseconds(fraction));
    return date.isValid() && time.isValid() ? QDateTime(date, time, QTimeZone::utc()) : QDateTime();
}

QString timeText(const QDateTime &time)
{
    const QDateTime utc = time.toUTC(); // a time in the zone UTC would end in +00:00
    return utc.toString(utc.time().msec() != 0 ? Qt::ISODateWithMs : Qt::ISODate);
}

QString stringText(Asn1Tag tag, QByteArrayView content)
{
    const QByteArrayView shown = content.first(std::min(content.size(), maxShownText));
    const QString more = shown.size() < content.size() ? u"…"_s : QString();
    switch (tag) {
    case Utf8StringTag:
        return printable(QString::fromUtf8(shown)) + more;
    case UniversalStringTag:
        return printable(fromCharacters(shown, QStringConverter::Utf32BE)) + more;
    case BmpStringTag:
        return printable(fromCharacters(shown, QStringConverter::Utf16BE)) + more;
    default: // the others are ASCII; what is not is read as people mean it
        return printable(QString::fromLatin1(shown)) + more;
    }
}

QString hexText(QByteArrayView octets, qsizetype limit)
{
    const QByteArrayView shown = octets.first(std::min(octets.size(), limit));
    const QString text = QString::fromLatin1(shown.toByteArray().toHex(':'));
    return shown.size() < octets.size() ? QString(text + u":…"_s) : text;
}

QList<int> setBits(QByteArrayView content)
{
    QList<int> bits;
    for (int bit = 0; bit < 64 && bit / 8 + 1 < content.size(); ++bit) {
        if ((static_cast<uchar>(content[bit / 8 + 1]) & (0x80 >> bit % 8)) != 0)
            bits.append(bit);
    }
    return bits;
}

bool isStringTag(quint32 tag)
{
    switch (tag) {
    case Utf8StringTag:
    case NumericStringTag:
    case PrintableStringTag:
    case T61StringTag:
    case Ia5StringTag:
    case GraphicStringTag:
    case VisibleStringTag:
    case GeneralStringTag:
    case UniversalStringTag:
    case BmpStringTag:
        return true;
    default:
        return false;
    }
}

namespace {

/// A context tag hides the type; what is visible ASCII throughout was meant as text.
QString implicitText(QByteArrayView content)
{
    const auto isVisible = [](char c) { return c >= 0x20 && c < 0x7f; };
    if (content.isEmpty() || !std::all_of(content.begin(), content.end(), isVisible))
        return hexText(content);
    return stringText(Ia5StringTag, content);
}

QString bitStringText(QByteArrayView content)
{
    if (content.isEmpty())
        return {};
    if (content.size() > 9)
        return hexText(content.sliced(1));
    QString text;
    const qsizetype count = (content.size() - 1) * 8 - std::min<qsizetype>(content[0] & 7, (content.size() - 1) * 8);
    for (qsizetype bit = 0; bit < count; ++bit)
        text += (static_cast<uchar>(content[bit / 8 + 1]) & (0x80 >> bit % 8)) != 0 ? u'1' : u'0';
    return text;
}

QString shownTime(Asn1Tag tag, QByteArrayView content)
{
    const QDateTime time = timeValue(tag, content);
    return time.isValid() ? timeText(time) : stringText(Ia5StringTag, content);
}

QString booleanText(QByteArrayView content)
{
    if (content.size() != 1)
        return hexText(content);
    return content[0] == 0 ? u"FALSE"_s : u"TRUE"_s;
}

} // namespace

QString primitiveText(const DerElement &element)
{
    const QByteArrayView content = element.content;
    if (element.tagClass != Asn1Class::Universal)
        return implicitText(content);
    if (isStringTag(element.tag))
        return stringText(static_cast<Asn1Tag>(element.tag), content);
    switch (element.tag) {
    case BooleanTag:
        return booleanText(content);
    case IntegerTag:
    case EnumeratedTag:
        return integerText(content);
    case OidTag: {
        const QString text = oidWithName(content);
        return text.isEmpty() ? hexText(content) : text;
    }
    case BitStringTag:
        return bitStringText(content);
    case UtcTimeTag:
        return shownTime(UtcTimeTag, content);
    case GeneralizedTimeTag:
        return shownTime(GeneralizedTimeTag, content);
    default:
        return hexText(content);
    }
}

bool isObjectIdentifier(QByteArrayView content)
{
    bool begins = true;
    for (const char octet : content) {
        if (begins && octet == '\x80')
            return false;
        begins = (static_cast<quint8>(octet) & 0x80U) == 0;
    }
    return begins && !content.isEmpty();
}

bool isMinimalInteger(QByteArrayView content)
{
    if (content.size() < 2)
        return content.size() == 1;
    const bool isNegative = (static_cast<quint8>(content[1]) & 0x80U) != 0;
    return !(content[0] == 0 && !isNegative) && !(content[0] == '\xff' && isNegative);
}

} // namespace certwright::pki
