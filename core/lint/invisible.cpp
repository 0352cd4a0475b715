#include "core/lint/invisible.h"

#include <QChar>
#include <QList>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace certwright::lint {

namespace {

/// A character with what decides whether it is at home there.
struct TextPlace {
    uint character;
    uint before; ///< the marks that any letter can have are left out; 0 when there is none
    uint after;
    bool isInTextFromRightToLeft;
};

bool isFromRightToLeft(uint character)
{
    const QChar::Direction direction = QChar::direction(character);
    return QChar::isLetter(character) && (direction == QChar::DirR || direction == QChar::DirAL);
}

/// Those whose letters change beside others, and so are written with U+200C and U+200D (UAX #31, 2.3).
bool joinsItsLetters(uint character)
{
    static const QList<QChar::Script> scripts{QChar::Script_Arabic, QChar::Script_Syriac, QChar::Script_Mandaic,
        QChar::Script_Nko, QChar::Script_Mongolian, QChar::Script_PhagsPa, QChar::Script_Manichaean,
        QChar::Script_HanifiRohingya, QChar::Script_Sogdian, QChar::Script_Adlam, QChar::Script_Devanagari,
        QChar::Script_Bengali, QChar::Script_Gurmukhi, QChar::Script_Gujarati, QChar::Script_Oriya, QChar::Script_Tamil,
        QChar::Script_Telugu, QChar::Script_Kannada, QChar::Script_Malayalam, QChar::Script_Sinhala,
        QChar::Script_Tibetan, QChar::Script_Myanmar, QChar::Script_Khmer, QChar::Script_Balinese,
        QChar::Script_Javanese, QChar::Script_Sundanese, QChar::Script_MeeteiMayek, QChar::Script_Chakma,
        QChar::Script_Newa, QChar::Script_Tirhuta, QChar::Script_Grantha};
    return (QChar::isLetter(character) || QChar::isMark(character)) && scripts.contains(QChar::script(character));
}

/// What a joiner makes one picture of: a symbol, a tone of skin behind it, or the choice of its colours.
bool isPicture(uint character)
{
    constexpr uint colours = 0xfe0f;
    const QChar::Category category = QChar::category(character);
    return category == QChar::Symbol_Other || (category == QChar::Symbol_Modifier && character > 0xffff)
        || character == colours;
}

/// UAX #31, 2.3: between letters that join, where they change how these look. Before what is no letter as well: a word
/// may end with one.
bool joinsHere(const TextPlace &place)
{
    if (isPicture(place.before))
        return isPicture(place.after);
    const bool isLast = !QChar::isLetter(place.after) && QChar::category(place.after) != QChar::Other_Format;
    return joinsItsLetters(place.before) && (isLast || joinsItsLetters(place.after));
}

/// Unicode's controls of direction (UAX #9), and what takes no room: names look like others by them. The single marks
/// of direction are at home in text from right to left.
bool isInvisible(const TextPlace &place)
{
    const uint c = place.character;
    if (c == 0x061c || c == 0x200e || c == 0x200f)
        return !place.isInTextFromRightToLeft;
    if (c == 0x200c || c == 0x200d)
        return !joinsHere(place);
    const bool isDirection = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    return isDirection || c == 0x00ad || c == 0x200b || c == 0x2060 || c == 0xfeff;
}

bool belongsToAnyLetter(uint character)
{
    return QChar::isMark(character) && QChar::script(character) == QChar::Script_Inherited && !isPicture(character);
}

} // namespace

QString invisibleIn(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    const bool isFromRight = std::any_of(characters.cbegin(), characters.cend(), isFromRightToLeft);
    QStringList numbers;
    uint before = 0;
    for (qsizetype at = 0; at < characters.size(); ++at) {
        const uint character = characters.at(at);
        if (isInvisible({character, before, characters.value(at + 1), isFromRight}))
            numbers << u"U+%1"_s.arg(QString::number(character, 16).toUpper(), 4, u'0');
        before = belongsToAnyLetter(character) ? before : character;
    }
    numbers.removeDuplicates();
    return numbers.join(u", ");
}

} // namespace certwright::lint
