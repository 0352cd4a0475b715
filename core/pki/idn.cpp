#include "core/pki/idn.h"

#include <QSet>
#include <QStringList>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace certwright::pki {

namespace {

constexpr QStringView acePrefix = u"xn--";

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// QUrl hides labels of top-level domains outside its own list unless told otherwise.
QString decoded(const QString &label)
{
    return QUrl::fromAce(label.toLatin1(), QUrl::IgnoreIDNWhitelist);
}

QString encoded(QStringView label)
{
    return QString::fromLatin1(QUrl::toAce(label.toString(), QUrl::IgnoreIDNWhitelist));
}

QSet<QChar::Script> scriptsOf(QStringView text)
{
    QSet<QChar::Script> scripts;
    for (const char32_t character : text.toUcs4())
        scripts.insert(QChar::script(character));
    scripts.remove(QChar::Script_Common);
    scripts.remove(QChar::Script_Inherited);
    return scripts;
}

/// UTS 39 5.2 "highly restrictive", shortened: one script, or Latin with the scripts of Japanese, Korean or Chinese.
bool mixesScriptsSafely(const QSet<QChar::Script> &scripts)
{
    using Scripts = QSet<QChar::Script>;
    const Scripts japanese{QChar::Script_Latin, QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Katakana};
    const Scripts korean{QChar::Script_Latin, QChar::Script_Han, QChar::Script_Hangul};
    const Scripts chinese{QChar::Script_Latin, QChar::Script_Han, QChar::Script_Bopomofo};
    return scripts.size() <= 1 || japanese.contains(scripts) || korean.contains(scripts) || chinese.contains(scripts);
}

/// Cyrillic and Greek letters that look like Latin ones: a label of nothing else pretends to be Latin.
bool isAllLookAlikes(QStringView text)
{
    constexpr QStringView lookAlikes = u"асԁеһіјӏорԛѕԝхуъьҽпгѵѡүґɡαικνορτυχϲјѕ0123456789-";
    return !isAscii(text) && std::all_of(text.begin(), text.end(), [&](QChar c) { return lookAlikes.contains(c); });
}

/// An A-label must decode, and encode to itself again; other ASCII labels are what they are.
bool isSoundAscii(const QString &label)
{
    if (!label.startsWith(acePrefix))
        return isAscii(label);
    const QString text = decoded(label);
    return text != label && encoded(text) == label;
}

} // namespace

QString toAsciiLabel(QStringView label)
{
    if (isAscii(label)) {
        const QString lower = label.toString().toLower();
        return isSoundAscii(lower) ? lower : QString();
    }
    // RFC 5891 4.2.3.1: no Unicode label with hyphens in the third and fourth place.
    const QString ascii = label.mid(2).startsWith(u"--") ? QString() : encoded(label);
    return !ascii.contains(u'.') && isSoundAscii(ascii) ? ascii : QString();
}

QString toAsciiHost(QStringView host)
{
    QStringList labels;
    for (const QStringView label : host.split(u'.')) {
        const QString ascii = label == u"*" ? u"*"_s : toAsciiLabel(label);
        if (ascii.isEmpty() && !label.isEmpty())
            return {};
        labels.append(ascii);
    }
    return labels.join(u'.');
}

QString toUnicodeLabel(QStringView label)
{
    QString same = label.toString();
    if (!label.startsWith(acePrefix))
        return same;
    const QString text = decoded(same);
    const bool safe = encoded(text) == same && mixesScriptsSafely(scriptsOf(text)) && !isAllLookAlikes(text);
    return safe ? text : same;
}

} // namespace certwright::pki
