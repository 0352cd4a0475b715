#include "core/pki/printable.h"

#include <algorithm>

namespace certwright::pki {

namespace {

/// Of ASCII, as nearly every name is all through.
bool isVisible(char32_t character)
{
    return character >= ' ' && character < 0x7f;
}

bool isHidden(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString hexEscape(QByteArrayView octets)
{
    QString text;
    for (const char octet : octets)
        text += QLatin1Char('\\')
            + QStringLiteral("%1").arg(static_cast<uchar>(octet), 2, 16, QLatin1Char('0')).toUpper();
    return text;
}

} // namespace

QString printable(QStringView text)
{
    if (std::all_of(text.begin(), text.end(), [](QChar character) { return isVisible(character.unicode()); }))
        return text.toString();
    QString shown;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t character = isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        const QStringView piece = text.mid(i, isPair ? 2 : 1);
        const QByteArray octets = QChar::isSurrogate(character) ? QByteArray("\xef\xbf\xbd") : piece.toUtf8();
        shown += isHidden(character) ? hexEscape(octets) : piece.toString();
        i += isPair ? 1 : 0;
    }
    return shown;
}

QString printableAscii(QByteArrayView bytes)
{
    const auto isPlain
        = [](char octet) { return octet != ' ' && octet != '\\' && isVisible(static_cast<uchar>(octet)); };
    if (std::all_of(bytes.begin(), bytes.end(), isPlain))
        return QString::fromLatin1(bytes);
    QString shown;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (isPlain(bytes[i]))
            shown += QLatin1Char(bytes[i]);
        else
            shown += hexEscape(bytes.sliced(i, 1));
    }
    return shown;
}

} // namespace certwright::pki
