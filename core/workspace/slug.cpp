#include "core/workspace/slug.h"

namespace certwright::workspace {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxLength = 100;

bool isPlain(QChar character)
{
    const char16_t c = character.unicode();
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'_' || c == u'-';
}

QString replacement(QChar character)
{
    switch (character.unicode()) {
    case u'*':
        return u"_wildcard"_s;
    case u':':
    case u'/':
    case u'@':
        return u"_"_s;
    default:
        return character.isMark() ? QString() : u"-"_s;
    }
}

} // namespace

QString slugFor(const QString &text)
{
    QString slug;
    const QString plain = text.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar character : plain)
        slug += isPlain(character) ? QString(character) : replacement(character);
    slug.truncate(maxLength);
    while (slug.endsWith(u'.')) // Windows drops it
        slug.chop(1);
    if (slug.isEmpty())
        return u"unnamed"_s;
    if (slug.front() == u'.' || slug.front() == u'-') // neither hidden nor taken for an option
        slug[0] = u'_';
    return slug;
}

QString freeSlug(const QString &slug, const std::function<bool(const QString &)> &taken)
{
    QString candidate = slug;
    for (int number = 2; taken(candidate); ++number)
        candidate = slug + u'-' + QString::number(number);
    return candidate;
}

} // namespace certwright::workspace
