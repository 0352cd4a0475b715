#include "core/revocation/crl_check.h"

#include "core/ossl/error_queue.h"
#include "core/revocation/age.h"
#include "core/revocation/crl_cover.h"
#include "core/revocation/crl_entries.h"
#include "core/revocation/crl_problem.h"
#include "core/revocation/issuer_key.h"
#include "core/verify/access_urls.h"
#include "core/verify/path.h"

#include <QSet>

#include <algorithm>

namespace certwright::revocation {

using namespace Qt::StringLiterals;

namespace {

/// A list, and what was found out about it.
struct Candidate {
    pki::RevocationList list;
    QString where;
    Problem problem = Problem::None; ///< of a delta until its base is found: DeltaWithoutBase
    QString detail = {};
    bool isStale = false; ///< out of date and else in order
    std::shared_ptr<const CrlEntries> entries = {}; ///< once they were asked for

    bool counts() const { return problem == Problem::None || problem == Problem::OnlySomeReasons; }

    bool isNewerThan(const Candidate &other) const { return isNewer(list, other.list); }
};

using Candidates = QList<Candidate>;

/// A list that counts, and what it says of a certificate.
struct Reading {
    const Candidate *of;
    CrlEntry entry;
};

using Readings = QList<Reading>;
using Kind = CrlEntry::Kind;

/// Its entries are parsed when they are first asked for.
Reading readingOf(Candidate &candidate, const pki::Certificate &certificate)
{
    if (!candidate.entries)
        candidate.entries = std::make_shared<const CrlEntries>(candidate.list.der());
    return {&candidate, candidate.entries->about(certificate)};
}

Revocation setAside(const Candidate &candidate)
{
    Revocation result{State::Unknown};
    result.where = candidate.where;
    result.problem = candidate.problem;
    result.detail = candidate.detail;
    result.thisUpdate = candidate.list.thisUpdate().toUTC();
    result.nextUpdate = candidate.list.nextUpdate().toUTC();
    return result;
}

Revocation revokedBy(const Reading &reading)
{
    Revocation result = setAside(*reading.of);
    result.state = State::Revoked;
    result.problem = Problem::None;
    result.revokedAt = reading.entry.revokedAt;
    result.reason = reading.entry.reason;
    return result;
}

} // namespace

/// Judges list after list, then reads what those say that count.
class CrlCheck::Examination final
{
public:
    explicit Examination(const CrlQuery &query)
        : m_query(query)
        , m_subject{query.path.at(0), query.path.at(1)}
        , m_isTakenForRoot(isTakenForRoot(query.path.first()))
        , m_path(upToSeemingRoot(query.path))
        , m_anchors(verify::TrustAnchors::of({m_path.last()}))
    {
        if (!m_anchors)
            return;
        sort();
        m_deciding = choose();
        if (!m_deciding.isEmpty())
            matchDeltas();
    }

    QList<Revocation> about(const pki::Certificate &certificate)
    {
        if (!m_anchors)
            return {nothing()};
        QList<Revocation> answers;
        if (!m_deciding.isEmpty())
            answers.append(decided(certificate));
        else if (const std::optional<Revocation> revoked = staleRevocation(certificate))
            answers.append(*revoked);
        for (const Candidates *list : {&m_bases, &m_deltas}) {
            for (const Candidate &candidate : *list) {
                if (candidate.problem != Problem::None && candidate.problem != Problem::OtherCertificate)
                    answers.append(setAside(candidate));
            }
        }
        for (const QString &name : std::as_const(m_unreadable))
            answers.append({State::Unknown, Source::None, name, Problem::Unusable});
        if (!m_deciding.isEmpty() && m_deltas.isEmpty() && answers.first().state != State::Revoked)
            answers += deltaNotes(certificate);
        return answers.isEmpty() ? QList{nothing()} : answers;
    }

    int judged() const { return static_cast<int>(m_bases.size() + m_deltas.size()); }

private:
    /// Judges what is by the issuer or may be about its certificates; lists given twice count once.
    void sort()
    {
        for (const NamedCrl &named : m_query.lists) {
            const Result<pki::RevocationList> list = pki::RevocationList::parse(named.der, named.where);
            if (!list && !m_unreadable.contains(named.where))
                m_unreadable.append(named.where);
            if (!list || (!isSameName(list->issuerDer(), m_subject.issuer.subjectDer()) && !list->isIndirect()))
                continue;
            Candidates &target = list->isDelta() ? m_deltas : m_bases;
            const auto known
                = std::find_if(target.begin(), target.end(), [&list](const auto &one) { return one.list == *list; });
            if (known == target.end())
                target.append(list->isDelta() ? Candidate{*list, named.where, Problem::DeltaWithoutBase}
                                              : examined({*list, named.where}));
            else if (!known->where.split(u", "_s).contains(named.where))
                known->where += u", "_s + named.where;
        }
    }

    /// OpenSSL judges, with the path's anchor as the only one; what it says of the certificate itself is not our
    /// question.
    Findings judge(const QList<QByteArray> &lists) const
    {
        verify::PathQuery query{m_path + m_query.pile, *m_anchors, m_query.at, verify::Purpose::Any};
        query.end = verify::PathEnd::AnyAnchor;
        query.crls = lists;
        Findings findings = verify::verifyPath(query).reasons;
        findings.removeIf([](const Finding &finding) { return finding.certificate > 0; });
        return findings;
    }

    Candidate withCause(Candidate candidate) const
    {
        const ListProblem told
            = revocation::withCause({candidate.problem, candidate.detail}, candidate.list, m_subject.issuer);
        candidate.problem = told.problem;
        candidate.detail = told.detail;
        return candidate;
    }

    Candidate examined(Candidate candidate) const
    {
        if (m_isTakenForRoot) {
            candidate.problem = problemByKey(candidate.list, m_subject, m_query.at);
            candidate.isStale = candidate.problem == Problem::OutOfDate || candidate.problem == Problem::TooOld;
            return withCause(candidate);
        }
        QSet<Problem> problems;
        for (const Finding &finding : judge({candidate.list.der()})) {
            problems.insert(problemOf(finding.id));
            if (finding.id == FindingId::PathCrlUnusable)
                candidate.detail = finding.args.value(1);
        }
        const Problem why
            = problems.contains(Problem::OtherCertificate) ? whyNotCovered(candidate.list, m_subject) : Problem::None;
        candidate.problem = mostTelling(problems, why);
        problems.remove(Problem::None);
        if (candidate.counts() && ageProblem(candidate.list, m_query.at) == Problem::TooOld) {
            candidate.problem = Problem::TooOld;
            problems = {Problem::OutOfDate};
        }
        candidate.isStale = problems == QSet{Problem::OutOfDate};
        return withCause(candidate);
    }

    /// The newest list, and newer ones that cover some reasons each; the others are superseded.
    Candidates choose()
    {
        QList<Candidate *> usable;
        for (Candidate &candidate : m_bases) {
            if (candidate.counts())
                usable.append(&candidate);
        }
        std::stable_sort(usable.begin(), usable.end(), [](const auto *a, const auto *b) { return a->isNewerThan(*b); });
        Candidates deciding;
        QSet<QByteArray> parts;
        bool isWhole = false;
        for (Candidate *candidate : usable) {
            const QByteArray part = partOf(candidate->list);
            if (isWhole || parts.contains(part)) {
                candidate->problem = Problem::Superseded;
                continue;
            }
            isWhole = candidate->problem == Problem::None;
            parts.insert(part);
            deciding.append(*candidate);
            candidate->problem = Problem::None; // it decides, alone or not
        }
        return deciding;
    }

    /// Finds the base of each delta; the newest of a base counts (RFC 5280 5.2.4).
    void matchDeltas()
    {
        std::stable_sort(
            m_deltas.begin(), m_deltas.end(), [](const auto &a, const auto &b) { return a.isNewerThan(b); });
        for (Candidate &delta : m_deltas) {
            const auto base = std::find_if(m_deciding.cbegin(), m_deciding.cend(),
                [&delta](const Candidate &one) { return isChangeTo(delta.list, one.list); });
            const qsizetype index = base - m_deciding.cbegin();
            // Its base was believed, so the same key has to have signed it.
            delta.problem = base == m_deciding.cend() ? Problem::DeltaWithoutBase
                                                      : keyProblem(delta.list, m_subject.issuer, m_query.at);
            const bool isLater = std::any_of(
                m_changes.cbegin(), m_changes.cend(), [index](const Change &other) { return other.base == index; });
            if (delta.problem == Problem::None && isLater)
                delta.problem = Problem::Superseded;
            delta = withCause(delta);
            if (delta.problem == Problem::None)
                m_changes.append({index, delta});
        }
    }

    /// What the lists say together; a delta changes what its base says.
    Revocation decided(const pki::Certificate &certificate)
    {
        Readings readings;
        for (Candidate &candidate : m_deciding)
            readings.append(readingOf(candidate, certificate));
        for (Change &change : m_changes) {
            const Reading later = readingOf(change.list, certificate);
            if (later.entry.kind != Kind::None)
                readings[change.base].entry = {};
            readings.append(later);
        }
        return said(readings);
    }

    Revocation said(const Readings &readings)
    {
        Revocation result{State::Good};
        QStringList names;
        const Candidate *newest = nullptr;
        for (const Reading &reading : readings) {
            if (reading.entry.kind == Kind::Revoked)
                return revokedBy(reading);
            if (!names.contains(reading.of->where))
                names.append(reading.of->where);
            newest = newest && !reading.of->isNewerThan(*newest) ? newest : reading.of;
        }
        result.where = names.join(u", "_s);
        result.thisUpdate = newest->list.thisUpdate().toUTC();
        result.nextUpdate = newest->list.nextUpdate().toUTC();
        if (!coverEverything()) {
            result.state = State::Unknown;
            result.problem = Problem::OnlySomeReasons;
        }
        return result;
    }

    bool coverEverything()
    {
        if (!m_covers) {
            const auto isWhole = [](const Candidate &one) { return one.problem == Problem::None; };
            m_covers = std::any_of(m_deciding.cbegin(), m_deciding.cend(), isWhole) || coverItTogether();
        }
        return *m_covers;
    }

    bool coverItTogether() const
    {
        QList<QByteArray> lists;
        for (const Candidate &candidate : m_deciding)
            lists.append(candidate.list.der());
        const Findings findings = judge(lists);
        return std::none_of(findings.cbegin(), findings.cend(),
            [](const Finding &finding) { return problemOf(finding.id) != Problem::None; });
    }

    /// Nobody takes back a revocation by letting the list run out; nothing unless the last list of its part has one.
    std::optional<Revocation> staleRevocation(const pki::Certificate &certificate)
    {
        for (Candidate &one : m_bases) {
            const auto supersedes = [&one](const Candidate &other) {
                return other.isStale && partOf(other.list) == partOf(one.list) && other.isNewerThan(one);
            };
            if (!one.isStale || std::any_of(m_bases.cbegin(), m_bases.cend(), supersedes))
                continue;
            if (const Reading reading = readingOf(one, certificate); reading.entry.kind == Kind::Revoked)
                return revokedBy(reading);
        }
        return std::nullopt;
    }

    /// Nobody gave the later changes that the certificate or a list names: what the list says may be overtaken.
    QList<Revocation> deltaNotes(const pki::Certificate &certificate) const
    {
        const QStringList ofAll = verify::accessUrls(certificate).deltas;
        QList<Revocation> notes;
        for (const Candidate &base : m_deciding) {
            const QStringList urls = ofAll + verify::deltaUrls(base.list.der());
            if (!urls.isEmpty())
                notes.append({State::Unknown, Source::None, base.where, Problem::DeltaNotUsed, urls.first()});
        }
        return notes;
    }

    Revocation nothing() const
    {
        Revocation result{State::Unknown};
        result.problem = Problem::OtherCertificate;
        QStringList names;
        for (const NamedCrl &named : m_query.lists) {
            if (!names.contains(named.where))
                names.append(named.where);
        }
        result.where = names.join(u", "_s);
        return result;
    }

    /// A delta that counts, and the index of the list it changes.
    struct Change {
        qsizetype base;
        Candidate list;
    };

    const CrlQuery m_query;
    const Subject m_subject;
    const bool m_isTakenForRoot; ///< the certificate that is meant
    const QList<pki::Certificate> m_path;
    const Result<verify::TrustAnchors> m_anchors;
    Candidates m_bases;
    Candidates m_deltas;
    Candidates m_deciding;
    QList<Change> m_changes;
    std::optional<bool> m_covers;
    QStringList m_unreadable;
};

CrlCheck::CrlCheck(const CrlQuery &query)
{
    const ossl::ErrorScope scope;
    if (query.path.size() >= 2)
        m_examination = std::make_unique<Examination>(query);
}

CrlCheck::~CrlCheck() = default;

QList<Revocation> CrlCheck::about(const pki::Certificate &certificate)
{
    const ossl::ErrorScope scope;
    return m_examination ? m_examination->about(certificate) : QList<Revocation>();
}

int CrlCheck::judged() const
{
    return m_examination ? m_examination->judged() : 0;
}

QList<Revocation> checkCrls(const CrlQuery &query)
{
    CrlCheck check(query);
    return query.path.isEmpty() ? QList<Revocation>() : check.about(query.path.first());
}

} // namespace certwright::revocation
