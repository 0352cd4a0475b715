#include "app/cli/completions.h"

#include "app/cli/command_table.h"

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

/// The first words of verbs of two words, and what these are for.
struct VerbGroup {
    const char *name;
    const char *summary; ///< one line, without a full stop
};

constexpr VerbGroup groups[] = {
    {"ca", "Make, list and show local authorities, and choose the default one"},
    {"deploy", "Show how a server uses a certificate"},
};

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

/// Inside single quotes, for all three shells.
QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

/// The verbs' first words, each once, and for those with two words the second ones.
QStringList firstWords()
{
    QStringList words;
    for (const VerbSpec &verb : verbs())
        words << latin(verb.name).section(u' ', 0, 0);
    words.removeDuplicates();
    return words;
}

QStringList secondWords(const QString &first)
{
    QStringList words;
    for (const VerbSpec &verb : verbs()) {
        if (latin(verb.name).startsWith(first + u' '))
            words << latin(verb.name).section(u' ', 1);
    }
    return words;
}

/// What each shell offers for a value.
struct Actions {
    QString bash = u":"_s;
    QString zsh = u" "_s;
    QString fish = u" -f"_s;
};

/// Names that lie in the workspace come from the program itself: see storedNames().
Actions actionsFor(ValueKind kind)
{
    const QString files = u"COMPREPLY=($(compgen -f -- \"$cur\"))"_s;
    switch (kind) {
    case ValueKind::File:
        return {files, u"_files"_s, u" -F"_s};
    case ValueKind::Folder:
        return {u"COMPREPLY=($(compgen -d -- \"$cur\"))"_s, u"_files -/"_s, u" -F"_s};
    case ValueKind::Certificate:
        return {u"_certwright_cli_stored certificates"_s, u"_certwright_cli_certificates"_s,
            u" -f -a '(__certwright_cli_stored certificates)'"_s};
    case ValueKind::Authority:
        return {u"_certwright_cli_stored authorities"_s, u"_certwright_cli_authorities"_s,
            u" -f -a '(__certwright_cli_stored authorities)'"_s};
    case ValueKind::AuthorityOrFile:
        return {files + u"; _certwright_cli_stored authorities"_s, u"_certwright_cli_authorities_and_files"_s,
            u" -F -a '(__certwright_cli_stored authorities)'"_s};
    case ValueKind::None:
    case ValueKind::Text:
    case ValueKind::Number:
    case ValueKind::Descriptor:
    case ValueKind::Choice:
        break;
    }
    return {};
}

QString bashAction(ValueKind kind, const char *choices)
{
    return *choices ? u"COMPREPLY=($(compgen -W '%1' -- \"$cur\"))"_s.arg(latin(choices)) : actionsFor(kind).bash;
}

/// "--days|--years)" branches: what comes after an option that takes a value.
QString bashValueCases()
{
    QString cases;
    QStringList seen;
    for (const VerbSpec &verb : verbs()) {
        for (const OptionSpec &option : optionsOf(verb)) {
            const QString key = latin(verb.name) + u'/' + latin(option.name);
            if (!option.takesValue() || seen.contains(key))
                continue;
            seen << key;
            cases += u"        '%1/--%2') %3; return ;;\n"_s.arg(
                latin(verb.name), latin(option.name), bashAction(option.kind, option.choices));
        }
    }
    return cases;
}

QString bashVerbCases()
{
    QString cases;
    for (const VerbSpec &verb : verbs()) {
        QStringList options;
        for (const OptionSpec &option : optionsOf(verb))
            options << u"--"_s + latin(option.name);
        cases += u"        '%1')\n            if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '%2' -- \"$cur\"))\n"
                 "            else %3; fi ;;\n"_s.arg(
                     latin(verb.name), options.join(u' '), bashAction(verb.argumentKind, verb.argumentChoices));
    }
    for (const QString &first : firstWords()) {
        if (const QStringList second = secondWords(first); !second.isEmpty())
            cases += u"        '%1') COMPREPLY=($(compgen -W '%2' -- \"$cur\")) ;;\n"_s.arg(first, second.join(u' '));
    }
    return cases;
}

QString zshValue(const char *metavar, ValueKind kind, const char *choices)
{
    const QString action = *choices ? u"("_s + latin(choices) + u")"_s : actionsFor(kind).zsh;
    return u':' + latin(metavar).replace(u':', u' ') + u':' + action;
}

QString zshOption(const OptionSpec &option)
{
    QString help = latin(option.help);
    help.replace(u'[', u'(').replace(u']', u')').replace(u':', u',');
    const QString spec = (option.repeatable ? u"*--"_s : u"--"_s) + latin(option.name) + u'[' + help + u']';
    return quoted(option.takesValue() ? spec + zshValue(option.metavar, option.kind, option.choices) : spec);
}

QString zshVerbCase(const VerbSpec &verb)
{
    QString text = u"        '%1') _arguments "_s.arg(latin(verb.name));
    for (const OptionSpec &option : optionsOf(verb))
        text += u"\\\n            "_s + zshOption(option) + u' ';
    if (*verb.arguments) {
        const QString value = zshValue(verb.arguments, verb.argumentKind, verb.argumentChoices);
        text += u"\\\n            "_s + quoted(u'*' + value) + u' ';
    }
    return text + u";;\n"_s;
}

QString fishOption(const OptionSpec &option, const QString &condition)
{
    QString line = u"complete -c certwright-cli -n %1 -l %2 -d %3"_s.arg(
        condition, latin(option.name), quoted(latin(option.help)));
    if (!option.takesValue())
        return line + u'\n';
    line += u" -r"_s + actionsFor(option.kind).fish;
    if (*option.choices)
        line += u" -a "_s + quoted(latin(option.choices));
    return line + u'\n';
}

QString fishCondition(const VerbSpec &verb)
{
    const QStringList words = latin(verb.name).split(u' ');
    QString condition;
    for (const QString &word : words)
        condition += (condition.isEmpty() ? u""_s : u"; and "_s) + u"__fish_seen_subcommand_from "_s + word;
    return quoted(condition);
}

QString fishSummary(const QString &name)
{
    for (const VerbSpec &verb : verbs()) {
        if (latin(verb.name) == name)
            return u" -d "_s + quoted(latin(verb.summary));
    }
    for (const VerbGroup &group : groups) {
        if (latin(group.name) == name)
            return u" -d "_s + quoted(latin(group.summary));
    }
    return {};
}

QString fishArguments(const VerbSpec &verb)
{
    const QString condition = fishCondition(verb);
    if (*verb.argumentChoices)
        return u"complete -c certwright-cli -n %1 -f -a %2\n"_s.arg(condition, quoted(latin(verb.argumentChoices)));
    return u"complete -c certwright-cli -n %1%2\n"_s.arg(condition, actionsFor(verb.argumentKind).fish);
}

} // namespace

QString bashCompletion()
{
    return u"# bash completion for certwright-cli\n"
           "_certwright_cli_stored() {\n"
           "    local name plain=${cur//\\\\/}\n"
           "    plain=${plain#[\\\"\\']}\n"
           "    while IFS= read -r name; do\n"
           "        [[ $name == \"$plain\"* ]] && COMPREPLY+=(\"$name\")\n"
           "    done < <(\"${COMP_WORDS[0]/#\\~/$HOME}\" --complete \"$1\" \"${COMP_WORDS[@]:1}\" 2>/dev/null)\n"
           "}\n"
           "_certwright_cli() {\n"
           "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} verb='' word i\n"
           "    if [[ $cur == = ]]; then cur=''\n"
           "    elif [[ $prev == = ]]; then prev=${COMP_WORDS[COMP_CWORD-2]}; fi\n"
           "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
           "        word=${COMP_WORDS[i]}\n"
           "        case $verb/$word in\n"
           "        */-*) ;;\n"
           "        /*) verb=$word ;;\n"
           "        ca/*|deploy/*) verb=\"$verb $word\" ;;\n"
           "        esac\n"
           "    done\n"
           "    COMPREPLY=()\n"
           "    case \"$verb/$prev\" in\n"_s
        + bashValueCases() + u"    esac\n    case \"$verb\" in\n        '') COMPREPLY=($(compgen -W '"_s
        + firstWords().join(u' ') + u" --help' -- \"$cur\")) ;;\n"_s + bashVerbCases()
        + u"    esac\n}\ncomplete -o filenames -F _certwright_cli certwright-cli\n"_s;
}

QString zshCompletion()
{
    QString text = u"#compdef certwright-cli\n# zsh completion for certwright-cli\n"
                   "_certwright_cli_stored() {\n"
                   "    local -a names\n"
                   "    names=(${(f)\"$(\"${${(Q)words[1]}/#\\~/$HOME}\" --complete $1 \"${(@Q)words[2,-1]}\" "
                   "2>/dev/null)\"})\n"
                   "    compadd \"${@[2,-1]}\" -a names\n"
                   "}\n"
                   "_certwright_cli_certificates() { _certwright_cli_stored certificates \"$@\" }\n"
                   "_certwright_cli_authorities() { _certwright_cli_stored authorities \"$@\" }\n"
                   "_certwright_cli_authorities_and_files() {\n"
                   "    _alternative 'authorities:authority:_certwright_cli_authorities' 'files:file:_files'\n"
                   "}\n"
                   "_certwright_cli() {\n"
                   "    local verb='' word\n"
                   "    for word in ${words[2,CURRENT-1]}; do\n"
                   "        case $verb/$word in\n"
                   "        */-*) ;;\n"
                   "        /*) verb=$word ;;\n"
                   "        ca/*|deploy/*) verb=\"$verb $word\" ;;\n"
                   "        esac\n"
                   "    done\n"
                   "    case $verb in\n        '') compadd -- "_s
        + firstWords().join(u' ') + u" --help ;;\n"_s;
    for (const QString &first : firstWords()) {
        if (const QStringList second = secondWords(first); !second.isEmpty())
            text += u"        '%1') compadd -- %2 ;;\n"_s.arg(first, second.join(u' '));
    }
    for (const VerbSpec &verb : verbs())
        text += zshVerbCase(verb);
    return text
        + u"    esac\n}\nif [[ $funcstack[1] == _certwright-cli ]]; then\n    _certwright_cli \"$@\"\n"
          "else\n    compdef _certwright_cli certwright-cli\nfi\n"_s;
}

QString fishCompletion()
{
    QString text = u"# fish completion for certwright-cli\n"
                   "function __certwright_cli_stored\n"
                   "    set -l words (commandline -op)\n"
                   "    command $words[1] --complete $argv[1] $words[2..-1] 2>/dev/null\n"
                   "end\n"
                   "complete -c certwright-cli -f\n"_s;
    for (const QString &first : firstWords()) {
        text += u"complete -c certwright-cli -n __fish_use_subcommand -a %1%2\n"_s.arg(first, fishSummary(first));
        const QStringList second = secondWords(first);
        for (const QString &word : second)
            text += u"complete -c certwright-cli -n '__fish_seen_subcommand_from %1; "
                    "and not __fish_seen_subcommand_from %2' -a %3%4\n"_s.arg(
                        first, second.join(u' '), word, fishSummary(first + u' ' + word));
    }
    for (const VerbSpec &verb : verbs()) {
        text += fishArguments(verb);
        for (const OptionSpec &option : optionsOf(verb))
            text += fishOption(option, fishCondition(verb));
    }
    return text;
}

} // namespace certwright::cli
