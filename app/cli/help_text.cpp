#include "app/cli/help_text.h"

#include <algorithm>

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineWidth = 80;
constexpr int labelColumn = 4;
constexpr int helpColumn = 8;

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

QString optionBlock(const OptionSpec &option)
{
    QString help = latin(option.help);
    if (*option.choices)
        help += u" One of: "_s + choicesOf(option.choices).join(u", "_s) + u'.';
    return QString(labelColumn, u' ') + optionLabel(option) + u'\n' + wrapped(help, lineWidth, helpColumn) + u'\n';
}

QString exampleLines(const char *examples)
{
    QString text;
    for (const QString &line : latin(examples).split(u'\n', Qt::SkipEmptyParts))
        text += u"    certwright-cli "_s + line.section(u" # "_s, 0, 0) + u'\n';
    return text;
}

QString paragraphs(const char *description)
{
    QString text;
    for (const QString &paragraph : latin(description).split(u"\n\n"_s, Qt::SkipEmptyParts))
        text += u'\n' + wrapped(paragraph, lineWidth, 0) + u'\n';
    return text;
}

} // namespace

QString wrapped(const QString &text, int width, int indent)
{
    const QString margin(indent, u' ');
    QString result;
    QString line = margin;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (line.size() > indent && line.size() + 1 + word.size() > width) {
            result += line + u'\n';
            line = margin;
        }
        line += (line.size() > indent ? u" "_s : QString()) + word;
    }
    return result + line;
}

QString synopsis(const VerbSpec &verb)
{
    const QString arguments = latin(verb.arguments);
    return u"certwright-cli "_s + latin(verb.name) + u" [OPTION...]"_s
        + (arguments.isEmpty() ? QString() : u' ' + arguments);
}

QString optionLabel(const OptionSpec &option)
{
    const QString name = u"--"_s + latin(option.name);
    return option.takesValue() ? name + u' ' + latin(option.metavar) : name;
}

QString programHelp(const QString &group)
{
    QString text = group.isEmpty()
        ? u"Certwright makes, inspects and checks certificates.\n\nUsage: certwright-cli VERB [OPTION...]\n\n"_s
        : u"Usage: certwright-cli %1 VERB [OPTION...]\n\n"_s.arg(group);
    for (const VerbSpec &verb : verbs()) {
        if (!group.isEmpty() && !latin(verb.name).startsWith(group + u' '))
            continue;
        const QString left = latin(verb.name) + u' ' + latin(verb.arguments) + u' ';
        text += u"  "_s + left.leftJustified(24) + latin(verb.summary) + u".\n"_s;
    }
    text += u"\nOptions of every verb:\n"_s;
    for (const OptionSpec &option : globalOptions())
        text += optionBlock(option);
    const QString verb = group.isEmpty() ? u"VERB"_s : group + u" VERB"_s;
    return text + u"\ncertwright-cli %1 --help explains a verb. The manual page has it all.\n"_s.arg(verb);
}

QString verbHelp(const VerbSpec &verb)
{
    QString text = latin(verb.summary) + u".\n\nUsage: "_s + synopsis(verb) + u'\n' + paragraphs(verb.description);
    text += u"\nOptions:\n"_s;
    for (const OptionSpec &option : optionsOf(verb))
        text += optionBlock(option);
    if (const QString examples = exampleLines(verb.examples); !examples.isEmpty())
        text += u"\nExamples:\n"_s + examples;
    return text;
}

} // namespace certwright::cli
