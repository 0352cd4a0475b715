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
    using enum FindingId;
    // Several cases stand on a line.
    // clang-format off
    switch (id) {
    case PathExpired: case PathNotYetValid: case PathIssuerNotFound: case PathUntrustedRoot:
    case PathSelfSignedLeaf: case PathBadSignature: case PathNotACa: case PathTooLong:
    case PathNameNotPermitted: case PathWrongPurpose: case PathUnhandledCritical: case PathWeakKey:
    case PathWeakSignature: case PathRevoked: case PathCrlMissing: case PathCrlExpired:
    case PathCrlNotYetValid: case PathCrlBadSignature: case PathCrlUnusable: case PathPartialAnchor:
    case PathRevocationUnknown: case PathPolicyMissing: case PathPolicyMalformed: case PathLoop:
    case PathOther:
        return pathFindings();
    case StrictAuthorityKeyIdMissing: case StrictSubjectKeyIdMissing: case StrictBasicConstraintsNotCritical:
    case StrictKeyUsageMissing: case StrictPathLengthMisplaced: case StrictCertSignWithoutCa:
    case StrictNameEmpty: case StrictSanNotCritical: case StrictSanEmpty: case StrictAlgorithmsDiffer:
    case StrictExtensionCritical: case StrictVersionTooOld: case StrictExplicitCurve:
    case StrictCommonNameNotInSan: case StrictEkuMissing: case StrictEkuAny: case StrictEkuMixed:
    case StrictEkuCritical: case StrictEkuEmpty: case StrictRootEku: case StrictLeafIsCa:
    case StrictConstraintsInLeaf: case StrictConstraintsNotCritical: case StrictConstraintsEmpty:
    case StrictConstraintLeadingDot: case StrictPolicyConstraintsNotCritical: case StrictSanCharacter:
    case StrictSanUnderscore: case StrictSanEmptyLabel: case StrictSanWildcard: case StrictSanCritical:
    case StrictSerialNotPositive: case StrictSerialTooLong: case StrictDsaKey: case StrictRsaSizeOdd:
    case StrictRootAuthorityKeyId: case StrictExtensionMalformed: case StrictExtensionTwice:
    case StrictCrlWithoutNumber:
        return strictFindings();
    case HostMismatch: case HostNoNames: case StapleMissing:
        return hostFindings();
    case NameUnderscore: case NameConverted: case NameDuplicate: case NameSingleWildcardLevel:
        return nameFindings();
    case ValidityShortened: case ValidityOver825: case KeyTypeNotForBrowsers: case ThrowAwayAuthority:
    case RootNotTrusted:
        return issuingFindings();
    case FindingId::KeyRoca:
    case FindingId::KeyDebianWeak:
    case FindingId::KeyClosePrimes:
    case FindingId::KeySharedFactor:
    case FindingId::KeySmallFactor:
    case FindingId::KeyModulusPrime:
    case FindingId::KeyExponentUnusable:
    case FindingId::KeyExponentSmall:
    case FindingId::KeyTooShort:
    case FindingId::KeyTooLong:
    case FindingId::KeyPointInvalid:
    case FindingId::KeyCurveSpelledOut:
        return keyFindings();
    }
    // clang-format on
    return {};
}

const FindingWords &wordsFor(FindingId id)
{
    const std::span<const FindingWords> topic = topicOf(id);
    const auto found = std::find_if(topic.begin(), topic.end(), [id](const auto &words) { return words.id == id; });
    Q_ASSERT(found != topic.end()); // the unit test asks for every id
    return *found;
}

/// Further arguments may make it a case of its own.
const FindingWords &wordsOf(const Finding &finding)
{
    if (finding.id == FindingId::PathOther && finding.args.size() > 2)
        return finding.args.size() > 3 ? unreadParametersWords() : unreadAlgorithmWords();
    if (const FindingWords *words = finding.id == FindingId::PathOther ? plainWords(finding.args.value(1)) : nullptr)
        return *words;
    if (finding.id == FindingId::PathNameNotPermitted && finding.args.size() > 2)
        return excludedByWildcardWords();
    if (finding.id == FindingId::PathNameNotPermitted && finding.args.size() > 1)
        return refusedNamesWords();
    if (finding.id == FindingId::PathUntrustedRoot && finding.args.size() > 2)
        return trustedForOthersWords();
    if (finding.id == FindingId::PathUntrustedRoot && finding.args.size() > 1)
        return rejectedAnchorWords();
    if (finding.id == FindingId::PathNotACa && finding.args.size() > 1)
        return mayNotSignWords();
    if (finding.id == FindingId::PathWrongPurpose && finding.args.size() > 2)
        return refusalWords(finding.args[2]);
    if (finding.id == FindingId::HostMismatch && finding.args.size() > 2)
        return addressAsNameWords();
    if (finding.id == FindingId::HostNoNames && finding.args.value(1) == u"names-unreadable")
        return unreadableNamesWords();
    if (finding.id == FindingId::HostNoNames && finding.args.size() > 1)
        return uriAsNameWords();
    return wordsFor(finding.id);
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
    const QString sentence = QCoreApplication::translate(findingContext, source, nullptr, count);
    return fill(count < 0 ? sentence : grouped(sentence, count), readable(args));
}

} // namespace

QString findingText(const Finding &finding)
{
    const FindingWords &words = wordsOf(finding);
    return worded(words.text, words, finding.args);
}

QString findingHint(const Finding &finding)
{
    const FindingWords &words = wordsOf(finding);
    return worded(words.hint, words, finding.args);
}

} // namespace certwright::text
