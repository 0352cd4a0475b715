#include "core/revocation/crl_check.h"

#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/ossl/handles.h"
#include "core/revocation/crl_cover.h"
#include "core/verify/access_urls.h"
#include "core/verify/path.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace certwright::revocation {

using namespace Qt::StringLiterals;

namespace {

ossl::X509RevocationList parsed(const QByteArray &der)
{
    const auto *position = reinterpret_cast<const unsigned char *>(der.constData());
    return ossl::X509RevocationList(d2i_X509_CRL(nullptr, &position, der.size()));
}

bool isNumberLower(const QByteArray &left, const QByteArray &right)
{
    return left.size() != right.size() ? left.size() < right.size() : left < right;
}

QString reasonOf(X509_REVOKED *entry)
{
    const ossl::Asn1Enumerated reason(
        static_cast<ASN1_ENUMERATED *>(X509_REVOKED_get_ext_d2i(entry, NID_crl_reason, nullptr, nullptr)));
    constexpr std::array names{"unspecified", "keyCompromise", "cACompromise", "affiliationChanged", "superseded",
        "cessationOfOperation", "certificateHold", "", "removeFromCRL", "privilegeWithdrawn", "aACompromise"};
    const long value = reason ? ASN1_ENUMERATED_get(reason.get()) : -1;
    const bool known = value >= 0 && value < static_cast<long>(names.size());
    return known ? QString::fromLatin1(names[static_cast<std::size_t>(value)]) : QString();
}

/// What a list says of the certificate.
enum class Entry { None, Revoked, Removed };

/// A list, and what was found out about it.
struct Candidate {
    pki::RevocationList list;
    QString where;
    Problem problem = Problem::None; ///< of a delta until its base is found: DeltaWithoutBase
    QString detail = {};
    Entry entry = Entry::None;
    QDateTime revokedAt = {};
    QString reason = {};
    bool isStale = false; ///< out of date and else in order

    bool counts() const { return problem == Problem::None || problem == Problem::OnlySomeReasons; }

    bool isNewerThan(const Candidate &other) const
    {
        if (list.thisUpdate() != other.list.thisUpdate())
            return list.thisUpdate() > other.list.thisUpdate();
        return isNumberLower(other.list.number(), list.number());
    }
};

using Candidates = QList<Candidate>;

Problem problemOf(FindingId id)
{
    switch (id) {
    case FindingId::PathCrlMissing:
        return Problem::OtherCertificate;
    case FindingId::PathCrlExpired:
        return Problem::OutOfDate;
    case FindingId::PathCrlNotYetValid:
        return Problem::NotYetValid;
    case FindingId::PathCrlBadSignature:
        return Problem::BadSignature;
    case FindingId::PathCrlUnusable:
        return Problem::Unusable;
    default:
        return Problem::None;
    }
}

/// A forged list is forged whatever it covers; one about others need not be in time.
Problem mostTelling(const QSet<Problem> &problems, Problem whyNotCovered)
{
    if (problems.contains(Problem::BadSignature))
        return Problem::BadSignature;
    if (whyNotCovered != Problem::None && whyNotCovered != Problem::OnlySomeReasons)
        return whyNotCovered;
    for (const Problem problem : {Problem::NotYetValid, Problem::OutOfDate, Problem::Unusable}) {
        if (problems.contains(problem))
            return problem;
    }
    return whyNotCovered;
}

/// One question: judges list after list.
class Examination final
{
public:
    explicit Examination(const CrlQuery &query)
        : m_query(query)
        , m_subject{query.path.at(0), query.path.at(1)}
        , m_anchors(verify::TrustAnchors::of({query.path.last()}))
        , m_certificate(ossl::x509FromDer(query.path.at(0).der()))
        , m_issuer(ossl::x509FromDer(query.path.at(1).der()))
    {
    }

    QList<Revocation> run()
    {
        if (!m_anchors || !m_certificate || !m_issuer)
            return {nothing()};
        sort();
        const Candidates deciding = choose();
        QList<Revocation> answers;
        if (!deciding.isEmpty())
            answers.append(withDelta(deciding));
        else if (const Candidate *revoking = staleRevocation())
            answers.append(revokedBy(*revoking));
        for (const Candidates *list : {&m_bases, &m_deltas}) {
            for (const Candidate &candidate : *list) {
                if (candidate.problem != Problem::None && candidate.problem != Problem::OtherCertificate)
                    answers.append(setAside(candidate));
            }
        }
        for (const QString &name : std::as_const(m_unreadable))
            answers.append({State::Unknown, Source::None, name, Problem::Unusable});
        if (!deciding.isEmpty() && m_deltas.isEmpty() && answers.first().state != State::Revoked)
            answers += deltaNotes(deciding);
        return answers.isEmpty() ? QList{nothing()} : answers;
    }

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
        verify::PathQuery query{m_query.path + m_query.pile, *m_anchors, m_query.at, verify::Purpose::Any};
        query.end = verify::PathEnd::AnyAnchor;
        query.crls = lists;
        Findings findings = verify::verifyPath(query).reasons;
        findings.removeIf([](const Finding &finding) { return finding.certificate > 0; });
        return findings;
    }

    Candidate examined(Candidate candidate) const
    {
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
        if (candidate.counts() && isTooOld(candidate.list, m_query.at)) {
            candidate.problem = Problem::TooOld;
            problems = {Problem::OutOfDate};
        }
        candidate.isStale = problems == QSet{Problem::OutOfDate};
        readEntry(candidate);
        return candidate;
    }

    void readEntry(Candidate &candidate) const
    {
        const ossl::X509RevocationList list = parsed(candidate.list.der());
        X509_REVOKED *entry = nullptr;
        const int found = list ? X509_CRL_get0_by_cert(list.get(), &entry, m_certificate.get()) : 0;
        constexpr int removed = 2;
        candidate.entry = found == 1 ? Entry::Revoked : found == removed ? Entry::Removed : Entry::None;
        if (candidate.entry == Entry::Revoked) {
            candidate.revokedAt = ossl::toDateTime(X509_REVOKED_get0_revocationDate(entry));
            candidate.reason = reasonOf(entry);
        }
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

    /// Nobody takes back a revocation by letting the list run out; null unless the last list of its part has one.
    const Candidate *staleRevocation() const
    {
        for (const Candidate &one : m_bases) {
            const auto supersedes = [&one](const Candidate &other) {
                return other.isStale && partOf(other.list) == partOf(one.list) && other.isNewerThan(one);
            };
            if (one.isStale && one.entry == Entry::Revoked
                && std::none_of(m_bases.cbegin(), m_bases.cend(), supersedes))
                return &one;
        }
        return nullptr;
    }

    /// What the lists say together; a delta changes what its base says (RFC 5280 5.2.4).
    Revocation withDelta(const Candidates &deciding)
    {
        std::stable_sort(
            m_deltas.begin(), m_deltas.end(), [](const auto &a, const auto &b) { return a.isNewerThan(b); });
        Candidates changed = deciding;
        QSet<qsizetype> bases;
        for (Candidate &delta : m_deltas) {
            const auto base = std::find_if(deciding.cbegin(), deciding.cend(),
                [&delta](const Candidate &one) { return isChangeTo(delta.list, one.list); });
            const qsizetype index = base - deciding.cbegin();
            delta.problem = base == deciding.cend() ? Problem::DeltaWithoutBase : deltaProblem(delta);
            if (delta.problem == Problem::None && bases.contains(index))
                delta.problem = Problem::Superseded;
            if (delta.problem != Problem::None)
                continue;
            bases.insert(index);
            readEntry(delta);
            if (delta.entry != Entry::None)
                changed[index].entry = Entry::None;
            changed.append(delta);
        }
        return said(changed);
    }

    static bool isChangeTo(const pki::RevocationList &delta, const pki::RevocationList &base)
    {
        return delta.issuerDer() == base.issuerDer() && partOf(delta) == partOf(base)
            && delta.authorityKeyId() == base.authorityKeyId() && !base.number().isEmpty()
            && !isNumberLower(base.number(), delta.baseNumber()) && isNumberLower(base.number(), delta.number());
    }

    /// Its base was believed, so the same key has to have signed it.
    Problem deltaProblem(const Candidate &delta) const
    {
        const ossl::X509RevocationList list = parsed(delta.list.der());
        EVP_PKEY *key = X509_get0_pubkey(m_issuer.get());
        if (!isSameName(delta.list.issuerDer(), m_subject.issuer.subjectDer()))
            return Problem::SignerUnknown;
        if (!list || !key || hasUnknownCritical(delta.list))
            return Problem::Unusable;
        if (X509_CRL_verify(list.get(), key) != 1)
            return Problem::BadSignature;
        if (delta.list.thisUpdate() > m_query.at)
            return Problem::NotYetValid;
        if (isTooOld(delta.list, m_query.at))
            return Problem::TooOld;
        const QDateTime end = delta.list.nextUpdate();
        return end.isValid() && end < m_query.at ? Problem::OutOfDate : Problem::None;
    }

    Revocation said(const Candidates &lists) const
    {
        Revocation result{State::Good};
        QStringList names;
        const Candidate *newest = nullptr;
        for (const Candidate &candidate : lists) {
            if (candidate.entry == Entry::Revoked)
                return revokedBy(candidate);
            if (!names.contains(candidate.where))
                names.append(candidate.where);
            newest = newest && !candidate.isNewerThan(*newest) ? newest : &candidate;
        }
        result.where = names.join(u", "_s);
        result.thisUpdate = newest->list.thisUpdate().toUTC();
        result.nextUpdate = newest->list.nextUpdate().toUTC();
        if (!coverEverything(lists)) {
            result.state = State::Unknown;
            result.problem = Problem::OnlySomeReasons;
        }
        return result;
    }

    bool coverEverything(const Candidates &lists) const
    {
        QList<QByteArray> bases;
        for (const Candidate &candidate : lists) {
            if (candidate.list.isDelta())
                continue;
            if (candidate.problem == Problem::None)
                return true;
            bases.append(candidate.list.der());
        }
        const Findings findings = judge(bases);
        return std::none_of(findings.cbegin(), findings.cend(),
            [](const Finding &finding) { return problemOf(finding.id) != Problem::None; });
    }

    Revocation revokedBy(const Candidate &candidate) const
    {
        Revocation result = setAside(candidate);
        result.state = State::Revoked;
        result.problem = Problem::None;
        result.revokedAt = candidate.revokedAt;
        result.reason = candidate.reason;
        return result;
    }

    static Revocation setAside(const Candidate &candidate)
    {
        Revocation result{State::Unknown};
        result.where = candidate.where;
        result.problem = candidate.problem;
        result.detail = candidate.detail;
        result.thisUpdate = candidate.list.thisUpdate().toUTC();
        result.nextUpdate = candidate.list.nextUpdate().toUTC();
        return result;
    }

    /// Nobody gave the later changes that the certificate or a list names: what the list says may be overtaken.
    QList<Revocation> deltaNotes(const Candidates &deciding) const
    {
        const QStringList ofAll = verify::accessUrls(m_subject.certificate).deltas;
        QList<Revocation> notes;
        for (const Candidate &base : deciding) {
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

    const CrlQuery &m_query;
    const Subject m_subject;
    const Result<verify::TrustAnchors> m_anchors;
    const ossl::X509Cert m_certificate;
    const ossl::X509Cert m_issuer;
    Candidates m_bases;
    Candidates m_deltas;
    QStringList m_unreadable;
};

} // namespace

QList<Revocation> checkCrls(const CrlQuery &query)
{
    const ossl::ErrorScope scope;
    return query.path.size() < 2 ? QList<Revocation>() : Examination(query).run();
}

} // namespace certwright::revocation
