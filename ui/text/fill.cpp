#include "ui/text/fill.h"

namespace certwright::text {

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
        filled += args.value(place - 1);
        ++i;
    }
    return filled;
}

} // namespace certwright::text
