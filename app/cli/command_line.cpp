#include "app/cli/command_line.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

/// Every option of every verb once; arity is the same wherever a name occurs.
QList<OptionSpec> allOptions()
{
    QList<OptionSpec> all;
    const auto add = [&all](std::span<const OptionSpec> options) {
        for (const OptionSpec &option : options) {
            if (std::none_of(all.cbegin(), all.cend(), [&](const auto &known) { return known.id == option.id; }))
                all << option;
        }
    };
    for (const VerbSpec &verb : verbs())
        add(verb.options);
    add(globalOptions());
    return all;
}

QString dashed(const OptionSpec &option)
{
    return u"--"_s + QString::fromLatin1(option.name);
}

QStringList dashedNames(const QList<OptionSpec> &options)
{
    QStringList names;
    for (const OptionSpec &option : options)
        names << dashed(option);
    return names;
}

QStringList verbNames()
{
    QStringList names;
    for (const VerbSpec &verb : verbs())
        names << QString::fromLatin1(verb.name);
    return names;
}

QString helpHint(std::optional<Verb> verb)
{
    return verb ? u"See certwright-cli %1 --help."_s.arg(QString::fromLatin1(specOf(*verb).name))
                : u"See certwright-cli --help."_s;
}

/// Reads the words one after the other; the verb is made out at the end, so that options may stand before it.
class Parser
{
public:
    explicit Parser(const QStringList &words)
        : m_words(words)
    {
    }

    std::variant<Invocation, UsageError> parse()
    {
        readWords();
        findVerb();
        if (m_error.isEmpty() && m_result.verb && !m_result.has(Option::Help))
            checkVerb(specOf(*m_result.verb));
        if (m_error.isEmpty())
            return m_result;
        return UsageError{
            m_error, m_hint.isEmpty() ? helpHint(m_result.verb) : m_hint, m_result.verb, m_words.contains(u"--json"_s)};
    }

private:
    void complain(const QString &text, const QString &hint = {})
    {
        if (m_error.isEmpty()) {
            m_error = text;
            m_hint = hint;
        }
    }

    void readWords()
    {
        bool optionsEnded = false;
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            const QString &word = m_words[i];
            if (optionsEnded || word == u"-" || !word.startsWith(u'-'))
                m_positional << word;
            else if (word == u"--")
                optionsEnded = true;
            else
                i = readOption(i);
        }
    }

    /// Returns the index of the last word that belongs to the option.
    qsizetype readOption(qsizetype index)
    {
        const QString word = m_words[index] == u"-h" ? u"--help"_s : m_words[index];
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.left(equals);
        const auto found = std::find_if(
            m_known.cbegin(), m_known.cend(), [&](const auto &option) { return dashed(option) == name; });
        if (found == m_known.cend()) {
            m_unknown << name;
            return index;
        }
        if (!found->takesValue()) {
            if (equals >= 0)
                complain(u"The option %1 takes no value."_s.arg(name));
            remember(*found, {});
            return index;
        }
        if (equals < 0 && index + 1 >= m_words.size()) {
            complain(u"The option %1 needs a value (%2)."_s.arg(name, QString::fromLatin1(found->metavar)));
            return index;
        }
        if (equals < 0 && isLikeOption(m_words[index + 1])) {
            complainOfOptionAsValue(*found, m_words[index + 1]);
            return index;
        }
        remember(*found, equals >= 0 ? word.mid(equals + 1) : m_words[index + 1]);
        return equals >= 0 ? index : index + 1;
    }

    /// What hardly anybody means as a value.
    static bool isLikeOption(const QString &word) { return word.startsWith(u"--"_s) || word == u"-h"; }

    void complainOfOptionAsValue(const OptionSpec &option, const QString &value)
    {
        const QString name = dashed(option);
        const bool isPath = option.kind == ValueKind::File || option.kind == ValueKind::Folder
            || option.kind == ValueKind::AuthorityOrFile;
        const bool isFree = isPath || option.kind == ValueKind::Text || option.kind == ValueKind::Authority
            || option.kind == ValueKind::Certificate;
        const QString orPath = isPath ? u" or %1 ./%2"_s.arg(name, value) : QString();
        complain(u"The option %1 needs a value (%2), and “%3” looks like an option."_s.arg(
                     name, QString::fromLatin1(option.metavar), value),
            isFree ? u"If it is the value, write %1=%2%3."_s.arg(name, value, orPath) : QString());
    }

    void remember(const OptionSpec &option, const QString &value) { m_result.options.insert(option.id, value); }

    void findVerb()
    {
        if (m_positional.isEmpty()) {
            complainOfUnknown(m_known);
            return;
        }
        for (const VerbSpec &verb : verbs()) {
            const QStringList words = QString::fromLatin1(verb.name).split(u' ');
            if (m_positional.mid(0, words.size()) == words) {
                m_result.verb = verb.id;
                m_result.arguments = m_positional.mid(words.size());
                return;
            }
        }
        complainOfVerb();
    }

    void complainOfVerb()
    {
        const QString first = m_positional.first();
        QStringList second;
        for (const QString &name : verbNames()) {
            if (name.startsWith(first + u' '))
                second << name.section(u' ', 1);
        }
        if (!second.isEmpty() && m_positional.size() == 1 && m_result.has(Option::Help))
            m_result.group = first;
        else if (!second.isEmpty())
            complain(u"After %1 comes one of: %2."_s.arg(first, second.join(u", "_s)),
                u"See certwright-cli %1 --help."_s.arg(first));
        else
            complainOfUnknownVerb(first);
    }

    void complainOfUnknownVerb(const QString &word)
    {
        const QString guess = nearest(word, verbNames());
        complain(
            u"There is no command %1."_s.arg(word), guess.isEmpty() ? QString() : u"Did you mean %1?"_s.arg(guess));
    }

    bool complainOfUnknown(const QList<OptionSpec> &options)
    {
        if (m_unknown.isEmpty())
            return false;
        const QString guess = nearest(m_unknown.first(), dashedNames(options));
        complain(u"There is no option %1."_s.arg(m_unknown.first()),
            guess.isEmpty() ? QString() : u"Did you mean %1?"_s.arg(guess));
        return true;
    }

    void checkVerb(const VerbSpec &verb)
    {
        const QList<OptionSpec> options = optionsOf(verb);
        if (complainOfUnknown(options))
            return;
        const QString name = QString::fromLatin1(verb.name);
        for (const OptionSpec &given : std::as_const(m_known)) {
            const auto takes = [&given](const OptionSpec &option) { return option.id == given.id; };
            if (m_result.has(given.id) && std::none_of(options.cbegin(), options.cend(), takes))
                return complain(u"%1 does not take the option %2."_s.arg(name, dashed(given)));
        }
        checkValues(options);
        if (m_result.arguments.size() < verb.fewest)
            complainOfTooFew(verb);
        else if (verb.most >= 0 && m_result.arguments.size() > verb.most)
            complain(u"%1 does not know what to do with “%2”."_s.arg(name, m_result.arguments[verb.most]));
    }

    void complainOfTooFew(const VerbSpec &verb)
    {
        const QString name = QString::fromLatin1(verb.name);
        const QString arguments = QString::fromLatin1(verb.arguments);
        if (verb.most < 0)
            complain(u"%1 needs at least one %2."_s.arg(name, arguments.chopped(3))); // without the dots
        else if (verb.most == 1)
            complain(u"%1 needs one argument: %2."_s.arg(name, arguments));
        else
            complain(u"%1 needs %2 arguments: %3."_s.arg(name, QString::number(verb.most), arguments));
    }

    void checkValues(const QList<OptionSpec> &options)
    {
        for (const OptionSpec &option : options) {
            if (option.takesValue() && !option.repeatable && m_result.values(option.id).size() > 1)
                complain(u"The option %1 was given twice."_s.arg(dashed(option)));
            for (const QString &value : m_result.values(option.id))
                checkValue(option, value);
        }
        checkTwins(options);
    }

    /// A secret comes from a descriptor or from a file, or is made; with two of them nobody knows which one is meant.
    void checkTwins(const QList<OptionSpec> &options)
    {
        for (const Option given : {Option::PassphraseFd, Option::PassphraseFile}) {
            if (m_result.has(Option::GeneratePassphraseFile) && m_result.has(given))
                complain(u"--generate-passphrase-file and %1 cannot both be given."_s.arg(
                    given == Option::PassphraseFd ? u"--passphrase-fd"_s : u"--passphrase-file"_s));
        }
        const QString descriptor = u"-fd"_s;
        for (const OptionSpec &option : options) {
            const QString name = dashed(option);
            if (!name.endsWith(descriptor) || !m_result.has(option.id))
                continue;
            const QString twin = name.chopped(descriptor.size()) + u"-file"_s;
            for (const OptionSpec &other : options) {
                if (dashed(other) == twin && m_result.has(other.id))
                    complain(u"%1 and %2 cannot both be given."_s.arg(name, twin));
            }
        }
    }

    /// Where others mean standard input or output by it, a file of that name is hardly meant.
    void complainOfHyphen(const OptionSpec &option)
    {
        const QString name = dashed(option);
        if (option.id == Option::Out || option.id == Option::P12 || option.id == Option::GeneratePassphraseFile)
            return complain(
                u"%1 takes the name of a file, not “-”."_s.arg(name), u"For a file of that name, write ./-."_s);
        complain(u"%1 takes the name of a file, not “-”."_s.arg(name),
            u"For standard input, use %1-fd 0; for a file of that name, write ./-."_s.arg(name.chopped(5)));
    }

    bool takesHyphen(const OptionSpec &option) const
    {
        const bool writes = option.id == Option::Out && m_result.verb != Verb::Convert;
        return !writes && option.id != Option::P12 && !dashed(option).endsWith(u"-file"_s);
    }

    void checkValue(const OptionSpec &option, const QString &value)
    {
        if (value == u"-" && !takesHyphen(option))
            return complainOfHyphen(option);
        if (option.takesValue() && value.isEmpty())
            return complain(u"The value of %1 is empty."_s.arg(dashed(option)));
        const bool isNumber = option.kind == ValueKind::Number || option.kind == ValueKind::Descriptor;
        bool fits = true;
        if (isNumber && (value.toInt(&fits) < 0 || !fits))
            return complain(u"%1 takes a whole number, not “%2”."_s.arg(dashed(option), value));
        const QStringList choices = choicesOf(option.choices);
        // Key types depend on OpenSSL; core has the last word on them.
        if (choices.isEmpty() || choices.contains(value) || option.id == Option::KeyType)
            return;
        complain(u"%1 cannot be “%2”."_s.arg(dashed(option), value), u"It is one of: %1."_s.arg(choices.join(u", "_s)));
    }

    const QStringList &m_words;
    const QList<OptionSpec> m_known = allOptions();
    QStringList m_positional;
    QStringList m_unknown;
    Invocation m_result;
    QString m_error;
    QString m_hint;
};

/// Levenshtein's distance.
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const qsizetype changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[at + 1];
            row[at + 1] = std::min({changed, diagonal + 1, row[at] + 1});
        }
    }
    return row.back();
}

} // namespace

QStringList Invocation::values(Option option) const
{
    QStringList all = options.values(option); // the latest first
    std::reverse(all.begin(), all.end());
    return all;
}

std::variant<Invocation, UsageError> parseCommandLine(const QStringList &arguments)
{
    return Parser(arguments).parse();
}

QString nearest(const QString &typed, const QStringList &candidates)
{
    QString best;
    qsizetype bestDistance = std::max<qsizetype>(2, typed.size() / 3) + 1;
    for (const QString &candidate : candidates) {
        const qsizetype found = distance(typed, candidate);
        if (found < bestDistance) {
            best = candidate;
            bestDistance = found;
        }
    }
    return best;
}

} // namespace certwright::cli
