#include "ui/text/finding_text.h"

#include "ui/text/fill.h"
#include "ui/text/finding_words.h"
#include "ui/text/format_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace certwright::text {

namespace {

/// One case per id and no default, so that the compiler names a finding nobody worded.
std::span<const FindingWords> topicOf(FindingId id)
{
    switch (id) {
    case FindingId::PathExpired:
    case FindingId::PathNotYetValid:
    case FindingId::PathIssuerNotFound:
    case FindingId::PathUntrustedRoot:
    case FindingId::PathSelfSignedLeaf:
    case FindingId::PathBadSignature:
    case FindingId::PathNotACa:
    case FindingId::PathTooLong:
    case FindingId::PathNameNotPermitted:
    case FindingId::PathWrongPurpose:
    case FindingId::PathUnhandledCritical:
    case FindingId::PathWeakKey:
    case FindingId::PathWeakSignature:
    case FindingId::PathOther:
        return pathFindings();
    case FindingId::HostMismatch:
    case FindingId::HostNoNames:
        return hostFindings();
    case FindingId::NameUnderscore:
    case FindingId::NameConverted:
    case FindingId::NameDuplicate:
    case FindingId::NameSingleWildcardLevel:
        return nameFindings();
    case FindingId::ValidityShortened:
    case FindingId::ValidityOver825:
    case FindingId::KeyTypeNotForBrowsers:
    case FindingId::ThrowAwayAuthority:
    case FindingId::RootNotTrusted:
        return issuingFindings();
    }
    return {};
}

const FindingWords &wordsFor(FindingId id)
{
    const std::span<const FindingWords> topic = topicOf(id);
    const auto found = std::find_if(topic.begin(), topic.end(), [id](const auto &words) { return words.id == id; });
    Q_ASSERT(found != topic.end()); // the unit test asks for every id
    return *found;
}

/// Core gives moments as RFC 3339; people get them in their own form.
QStringList readable(const QStringList &args)
{
    QStringList shown;
    for (const QString &arg : args) {
        const bool looksLikeMoment = arg.size() >= 20 && arg[4] == u'-' && arg[10] == u'T' && arg.endsWith(u'Z');
        const QDateTime moment = looksLikeMoment ? QDateTime::fromString(arg, Qt::ISODate) : QDateTime();
        shown << (moment.isValid() ? momentText(moment) : arg);
    }
    return shown;
}

QString worded(const char *source, const FindingWords &words, const QStringList &args)
{
    if (!source)
        return {};
    const int count = words.counted > 0 ? args.value(words.counted - 1).toInt() : -1;
    return fill(QCoreApplication::translate(findingContext, source, nullptr, count), readable(args));
}

} // namespace

QString findingText(const Finding &finding)
{
    const FindingWords &words = wordsFor(finding.id);
    return worded(words.text, words, finding.args);
}

QString findingHint(const Finding &finding)
{
    const FindingWords &words = wordsFor(finding.id);
    return worded(words.hint, words, finding.args);
}

} // namespace certwright::text
