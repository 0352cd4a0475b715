#include "ui/text/fill.h"

#include "core/pki/printable.h"

#include <algorithm>

namespace certwright::text {

namespace {

bool leavesItsLine(QChar character)
{
    const QChar::Category category = character.category();
    return category == QChar::Other_Control || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph;
}

QString onOneLine(const QString &argument)
{
    if (std::none_of(argument.cbegin(), argument.cend(), leavesItsLine))
        return argument;
    QString shown;
    for (const QChar character : argument)
        shown += leavesItsLine(character) ? pki::printable(QString(character)) : QString(character);
    return shown;
}

} // namespace

QString fill(const QString &sentence, const QStringList &args)
{
    QString filled;
    filled.reserve(sentence.size());
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int place = sentence[i] == u'%' && i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
        if (place < 1) {
            filled += sentence[i];
            continue;
        }
        filled += onOneLine(args.value(place - 1));
        ++i;
    }
    return filled;
}

} // namespace certwright::text
