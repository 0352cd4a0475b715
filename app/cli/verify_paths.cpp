#include "app/cli/verify_paths.h"

#include "app/cli/facts_text.h"
#include "app/cli/json_facts.h"
#include "core/pki/printable.h"
#include "ui/text/finding_text.h"
#include "ui/text/title_text.h"

#include <algorithm>

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShown = 8; // besides the verified one

QJsonArray numbers(const QList<int> &values)
{
    QJsonArray array;
    for (const int value : values)
        array << value;
    return array;
}

QJsonValue missingFacts(const std::optional<verify::MissingIssuer> &missing)
{
    if (!missing)
        return QJsonValue::Null;
    QJsonArray otherKeys;
    for (const pki::Certificate &certificate : missing->ofOtherKeys)
        otherKeys << jsonHex(certificate.sha256());
    return QJsonObject{{u"certificate"_s, missing->of.displayTitle()}, {u"issuer"_s, missing->issuer},
        {u"urls"_s, QJsonArray::fromStringList(missing->urls)}, {u"other_keys"_s, otherKeys}};
}

QString goalKey(verify::PathGoal goal)
{
    switch (goal) {
    case verify::PathGoal::Anchor:
        return u"anchor"_s;
    case verify::PathGoal::UntrustedRoot:
        return u"untrusted-root"_s;
    case verify::PathGoal::IssuerMissing:
        return u"issuer-missing"_s;
    case verify::PathGoal::WrongKey:
        return u"wrong-key"_s;
    case verify::PathGoal::TooDeep:
        return u"too-deep"_s;
    case verify::PathGoal::Loop:
        return u"loop"_s;
    }
    return {};
}

QString linkKey(verify::LinkState state)
{
    switch (state) {
    case verify::LinkState::Signed:
        return u"signed"_s;
    case verify::LinkState::NameOnly:
        return u"name-only"_s;
    case verify::LinkState::Unchecked:
        return u"unchecked"_s;
    }
    return {};
}

QJsonObject pathFacts(const verify::JudgedPath &judged)
{
    QJsonArray certificates;
    for (const pki::Certificate &certificate : judged.path.certificates)
        certificates << QJsonObject{
            {u"subject"_s, certificate.subject()}, {u"sha256"_s, jsonHex(certificate.sha256())}};
    QJsonArray links;
    for (const verify::LinkState link : judged.path.links)
        links << linkKey(link);
    return {{u"ends"_s, goalKey(judged.path.goal)}, {u"certificates"_s, certificates}, {u"links"_s, links},
        {u"ok"_s, judged.verdict.ok}, {u"reasons"_s, reasonFacts(judged.verdict.reasons)},
        {u"verified"_s, judged.isVerified}, {u"given"_s, givenFacts(judged.given)}};
}

/// An issuer that is not among the files: where it came from all the same, or why there is none.
QString missingText(
    const VerifyReport &report, const verify::PathVerdict &verdict, const verify::MissingIssuer &missing)
{
    const QList<pki::Certificate> &path = verdict.path;
    const QString title = missing.of.displayTitle();
    const qsizetype next = path.indexOf(missing.of) + 1;
    const QString source = next > 0 && next < path.size() ? sourceKey(report, verdict, next) : QString();
    if (source == u"untrusted")
        return u"The issuer of “%1” is not among them; it came with --untrusted: %2."_s.arg(title, missing.issuer);
    if (source == u"fetched")
        return u"The issuer of “%1” is not among them; it was fetched: %2."_s.arg(title, missing.issuer);
    const QString where = missing.urls.isEmpty() ? QString() : u" It is at %1."_s.arg(pki::printable(missing.urls[0]));
    if (!missing.ofOtherKeys.isEmpty())
        return u"The “%1” that is given did not issue “%2”: its key is another one. The right one is not given."_s.arg(
                   missing.issuer, title)
            + where;
    return u"The issuer of “%1” is not given: %2."_s.arg(title, missing.issuer) + where;
}

/// What a step of the path is known to be, where it is not what it should be.
QString linkText(const verify::CandidatePath &path, qsizetype index)
{
    switch (index == 0 ? verify::LinkState::Signed : path.links.at(index - 1)) {
    case verify::LinkState::Signed:
        break;
    case verify::LinkState::NameOnly:
        return u", another key signed"_s;
    case verify::LinkState::Unchecked:
        return u", signature not checked"_s;
    }
    return {};
}

QString pathText(const VerifyReport &report, const verify::JudgedPath &judged)
{
    const QList<pki::Certificate> &certificates = judged.path.certificates;
    FactLines lines;
    lines.add(u"Path"_s, verdictText(judged.verdict.ok, judged.verdict.reasons));
    lines.add(u"Given"_s, givenText(report, judged.verdict, judged.given));
    for (qsizetype i = 0; i < certificates.size(); ++i)
        lines.add(i == 0 ? u"Chain"_s : u"issued by"_s,
            u"%1 (%2%3)"_s.arg(
                certificates[i].displayTitle(), sourceKey(report, judged.verdict, i), linkText(judged.path, i)));
    if (judged.path.goal == verify::PathGoal::IssuerMissing)
        lines.add(u"issued by"_s, u"%1 (missing)"_s.arg(certificates.last().issuerCommonName()));
    if (judged.path.goal == verify::PathGoal::Loop)
        lines.add(u"issued by"_s, u"%1 (stands above already)"_s.arg(certificates.last().issuerCommonName()));
    return lines.toString();
}

QString numberText(const VerifyReport &report, qsizetype index)
{
    return u"%1 of %2"_s.arg(index + 1).arg(report.paths.size());
}

} // namespace

QString sourceKey(const VerifyReport &report, const verify::PathVerdict &path, qsizetype index)
{
    const pki::Certificate &certificate = path.path.at(index);
    if (path.ok && index == path.path.size() - 1)
        return u"anchor"_s;
    if (report.query.given.contains(certificate))
        return u"given"_s;
    const auto isIt = [&](const revocation::FetchedIssuer &issuer) { return issuer.certificate == certificate; };
    if (std::any_of(report.fetched.cbegin(), report.fetched.cend(), isIt))
        return u"fetched"_s;
    return report.query.untrusted.contains(certificate) ? u"untrusted"_s : u"anchor"_s;
}

QJsonObject givenFacts(const verify::GivenChain &given)
{
    return {{u"in_order"_s, given.inOrder}, {u"duplicates"_s, numbers(given.duplicates)},
        {u"extra"_s, numbers(given.extra)}, {u"root"_s, given.root < 0 ? QJsonValue() : QJsonValue(given.root)},
        {u"missing"_s, missingFacts(given.missing)}};
}

QString givenText(const VerifyReport &report, const verify::PathVerdict &path, const verify::GivenChain &given)
{
    QStringList sentences;
    if (!given.inOrder)
        sentences << u"The certificates are not in order: each has to be followed by the one that signed it."_s;
    if (!given.duplicates.isEmpty())
        sentences << u"Some are given twice."_s;
    QStringList extra;
    for (const int index : given.extra)
        extra << text::titleAmong(report.query.given.at(index), report.query.given);
    if (!extra.isEmpty())
        sentences << u"Some are not needed: %1."_s.arg(listText(extra));
    if (given.root >= 0)
        sentences << u"The root is given too; nobody needs it."_s;
    if (given.missing)
        sentences << missingText(report, path, *given.missing);
    return sentences.isEmpty() ? u"complete and in order"_s : sentences.join(u' ');
}

QString verdictText(bool ok, const Findings &reasons)
{
    QStringList sentences;
    for (const Finding &reason : reasons)
        sentences << text::findingText(reason);
    return ok ? u"in order"_s : sentences.join(u' ');
}

QJsonArray pathsFacts(const VerifyReport &report)
{
    QJsonArray facts;
    for (const verify::JudgedPath &path : report.paths)
        facts << pathFacts(path);
    return facts;
}

QString whichPathText(const VerifyReport &report)
{
    for (qsizetype i = 0; i < report.paths.size(); ++i) {
        if (report.paths[i].isVerified && report.paths.size() > 1)
            return numberText(report, i) + u"; the others stand below"_s;
    }
    return {};
}

QString otherPathsText(const VerifyReport &report)
{
    QString text;
    qsizetype shown = 0;
    for (qsizetype i = 0; i < report.paths.size() && shown < mostShown; ++i) {
        if (report.paths[i].isVerified || report.paths.size() < 2)
            continue;
        text += u"\nPath %1\n"_s.arg(numberText(report, i)) + pathText(report, report.paths[i]);
        ++shown;
    }
    const auto isOther = [](const verify::JudgedPath &path) { return !path.isVerified; };
    const qsizetype more = std::count_if(report.paths.cbegin(), report.paths.cend(), isOther) - shown;
    if (shown == mostShown && more > 0)
        text += u"\nThere are more paths, %1 in number; --json tells them all.\n"_s.arg(more);
    if (!report.verdicts.pathsComplete)
        text += u"\nThere may be further paths: too many are possible to follow all. The shortest to a trusted "
                u"authority "
                "were looked for first.\n"_s;
    return text;
}

} // namespace certwright::cli
