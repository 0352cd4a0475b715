#include "app/cli/stored_names.h"

#include "core/workspace/entries.h"
#include "core/workspace/workspace.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

/// What the shell would make of a word: quotes and backslashes gone.
QString unquoted(const QString &word)
{
    QString plain;
    QChar quote;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar c = word[i];
        const bool isQuote = c == u'"' || c == u'\'';
        if (isQuote && (quote.isNull() || quote == c))
            quote = quote.isNull() ? c : QChar();
        else if (c == u'\\' && quote != u'\'' && i + 1 < word.size())
            plain += word[++i];
        else
            plain += c;
    }
    return plain;
}

/// Some shells hand over words as they were typed, others as they will be.
QString folderFrom(const QString &word)
{
    const QString typed = QFileInfo::exists(word) ? word : unquoted(word);
    return typed.startsWith(u"~/") ? QDir::homePath() + typed.mid(1) : typed;
}

/// Bash takes --workspace=DIR apart at the equals sign.
QString folderIn(const QStringList &words)
{
    static const QString option = u"--workspace"_s;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i].startsWith(option + u'='))
            return folderFrom(words[i].mid(option.size() + 1));
        if (words[i] == option)
            return folderFrom(words.value(i + 1) == u"=" ? words.value(i + 2) : words.value(i + 1));
    }
    return {};
}

bool isOneLine(const QString &name)
{
    return std::all_of(name.begin(), name.end(), [](QChar c) { return c.isPrint(); });
}

} // namespace

QStringList storedNames(const QString &what, const QStringList &words)
{
    using workspace::Portability;
    const QString folder = folderIn(words);
    const auto workspace = folder.isEmpty()
        ? workspace::Workspace::open(workspace::Workspace::defaultRoot(), Portability::Personal)
        : workspace::Workspace::open(QDir::current().absoluteFilePath(folder), Portability::Portable);
    if (!workspace)
        return {};
    QStringList names;
    if (what == u"certificates")
        names = workspace::folderNames(workspace::Layout(workspace->root()).certificates());
    if (what == u"authorities") {
        for (const workspace::AuthorityRecord &authority : workspace->authorityList().authorities)
            names << authority.name;
    }
    names.removeIf([](const QString &name) { return !isOneLine(name); });
    names.sort();
    return names;
}

} // namespace certwright::cli
