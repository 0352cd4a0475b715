#include "core/deploy/quoting.h"

#include <algorithm>

namespace certwright::deploy {

using namespace Qt::StringLiterals;

namespace {

bool hasControlCharacter(const QString &value)
{
    return std::any_of(value.cbegin(), value.cend(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

/// Both servers read C-like strings between double quotes.
QString doubleQuoted(QString value)
{
    value.replace(u'\\', u"\\\\"_s);
    value.replace(u'"', u"\\\""_s);
    return u'"' + value + u'"';
}

bool isPlainInShell(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z') || (code >= u'0' && code <= u'9')
        || u"/._-:+@%,="_s.contains(c);
}

} // namespace

std::optional<QString> nginxQuoted(const QString &value)
{
    if (hasControlCharacter(value) || value.contains(u'$'))
        return std::nullopt;
    return doubleQuoted(value);
}

std::optional<QString> natsQuoted(const QString &value)
{
    if (hasControlCharacter(value))
        return std::nullopt;
    return doubleQuoted(value);
}

QString shellQuoted(const QString &value)
{
    if (!value.isEmpty() && std::all_of(value.cbegin(), value.cend(), isPlainInShell))
        return value;
    QString quoted = value;
    quoted.replace(u'\'', u"'\\''"_s);
    return u'\'' + quoted + u'\'';
}

} // namespace certwright::deploy
