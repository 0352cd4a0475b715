#include "ui/theme/reading_direction.h"

#include <QGuiApplication>
#include <QRegularExpression>

#include <algorithm>

namespace certwright::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar popIsolate(0x2069);
constexpr QChar rightToLeftMark(0x200F);

/// Tags, entities and what is isolated already, to be kept; or, as "foreign", words that belong together: an address, a
/// path, a date, a name of several words with what stands in brackets after it. Marks before a word belong to it unless
/// a letter of the sentence stands before them, marks after it to the sentence.
const QRegularExpression &parts()
{
    // The comma belongs to numbers only.
    static const QString letter = u"(?:(?<=\\d),(?=\\d)|[^\\s\\p{Hebrew}\\p{Arabic}“”„\"‘’«»()<>,;"
                                  "\\x{200E}\\x{200F}\\x{2066}-\\x{2069}])"_s;
    static const QString word
        = u"(?:(?<![\\p{Hebrew}\\p{Arabic}])(?![0-9A-Za-z])%1)*+[0-9A-Za-z]%1*(?<![.:!?…])"_s.arg(letter);
    static const QString words = u"%1(?: %1)*"_s.arg(word);
    static const QRegularExpression all(
        u"<[^>]*>|&\\w+;|\\x{2066}[^\\x{2069}]*\\x{2069}|(?<foreign>%1(?: \\(%1\\))?)"_s.arg(words));
    return all;
}

} // namespace

QString isolatedLtr(const QString &value)
{
    return leftToRightIsolate + value + popIsolate;
}

bool hasRightToLeftLetter(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
        [](QChar letter) { return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL; });
}

QString inReadingDirection(const QString &text)
{
    if (!QGuiApplication::isRightToLeft() || text.isEmpty())
        return text;
    if (!hasRightToLeftLetter(text))
        return text.startsWith(leftToRightIsolate) ? text : isolatedLtr(text);
    QString result = text.isRightToLeft() ? QString() : QString(rightToLeftMark);
    qsizetype place = 0;
    auto found = parts().globalMatch(text);
    while (found.hasNext()) {
        const auto part = found.next();
        const bool isForeign = part.capturedLength(u"foreign"_s) > 0;
        result += QStringView(text).mid(place, part.capturedStart() - place);
        result += isForeign ? isolatedLtr(part.captured()) : part.captured();
        place = part.capturedEnd();
    }
    return result + QStringView(text).mid(place);
}

} // namespace certwright::ui
