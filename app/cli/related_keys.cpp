#include "app/cli/related_keys.h"

#include "app/cli/facts_text.h"

#include <QJsonArray>

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

/// RFC 4055 1.2: a key for RSASSA-PSS is for nothing else, so programs take none of them for the other.
QString sentence(const QList<int> &same, const QList<inspect::MatchGroup> &groups)
{
    QStringList labels;
    for (const int index : same)
        labels << groups[index].key.value_or(pki::KeyInfo()).label;
    labels.removeDuplicates();
    return (labels.size() > 1 ? u"These have the same RSA numbers under different algorithms (%1), so they do not "
                                "belong together"_s
                              : u"These have the same RSA numbers with different parameters (%1), so they do not "
                                "belong together"_s)
        .arg(listText(labels));
}

} // namespace

QString sameNumbersText(const QList<int> &same, const QList<inspect::MatchGroup> &groups)
{
    return sentence(same, groups) + u':';
}

QJsonObject sameNumbersFacts(const QList<int> &same, const QList<inspect::MatchGroup> &groups)
{
    QJsonArray places;
    for (const int index : same)
        places << index;
    const QString text = sentence(same, groups) + u'.';
    return {{u"relation"_s, u"same-rsa-numbers"_s}, {u"groups"_s, places}, {u"text"_s, text}};
}

} // namespace certwright::cli
