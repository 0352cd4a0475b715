#include "core/revocation/find_revoked.h"

#include "core/pki/ocsp_response.h"
#include "core/pki/revocation_list.h"
#include "core/revocation/budget.h"
#include "core/revocation/crl_cover.h"
#include "core/revocation/issuer_index.h"
#include "core/revocation/issuer_key.h"

#include <QSet>

#include <algorithm>

namespace certwright::revocation {

namespace {

/// A list that can be read.
struct List {
    NamedCrl named;
    int issuer; ///< IssuerIndex::nameId()
    bool isIndirect;
    QByteArray keyId;
};

/// Certificates of one issuer that the same lists are about.
struct Group {
    int issuer;
    QList<int> members;
};

/// Only certificates whose serial number a list or an answer names are looked at, and those below what was revoked.
class Search final
{
public:
    Search(const RevokedQuery &query, const std::function<bool()> &stop, const RevokedLimits &limits)
        : m_query(query)
        , m_stop(stop)
        , m_budget(limits.octets)
        , m_index(query.certificates, query.anchors, limits.issuers)
    {
    }

    RevokedSearch run()
    {
        for (int i = 0; i < m_query.certificates.size(); ++i) {
            m_issuerNames.append(m_index.issuerName(i));
            if (m_index.numberOf(m_query.certificates.at(i)) == i)
                m_bySerial[m_query.certificates.at(i).serialNumber()].append(i);
        }
        readLists();
        readAnswers();
        askAnswers();
        askLists();
        takeVerdicts();
        spread();
        return result();
    }

private:
    bool isStopped()
    {
        m_isStopped = m_isStopped || (m_stop && m_stop());
        return m_isStopped;
    }

    void readLists()
    {
        for (const NamedCrl &named : m_query.files.crls) {
            const Result<pki::RevocationList> list = pki::RevocationList::parse(named.der, named.where);
            if (!list || isStopped())
                continue;
            const List one{named, m_index.nameId(list->issuerDer()), list->isIndirect(), list->authorityKeyId()};
            QSet<QByteArray> serials; // each once, however often the list names it
            for (qsizetype at = 0; at < list->count(); ++at) {
                if (const QByteArray serial = list->serialAt(at); m_bySerial.contains(serial))
                    serials.insert(serial);
            }
            for (const QByteArray &serial : std::as_const(serials)) {
                for (const int number : m_bySerial.value(serial)) {
                    if (one.isIndirect || m_issuerNames.at(number) == one.issuer)
                        m_listed.insert(number);
                }
            }
            m_lists.append(one);
        }
    }

    void readAnswers()
    {
        for (int i = 0; i < m_query.files.ocsp.size() && !isStopped(); ++i) {
            const auto &[name, content] = m_query.files.ocsp.at(i);
            const Result<pki::OcspResponse> response = pki::OcspResponse::parse(content, name);
            QSet<QByteArray> serials;
            for (const pki::OcspSingleResponse &answer :
                response ? response->responses() : QList<pki::OcspSingleResponse>()) {
                if (answer.state == pki::OcspState::Revoked)
                    serials.insert(answer.serial);
            }
            for (const QByteArray &serial : std::as_const(serials)) {
                for (const int number : m_bySerial.value(serial)) {
                    if (!m_budget.take(content.size()))
                        return;
                    m_answered[number].append(i);
                }
            }
        }
    }

    void askAnswers()
    {
        if (m_answered.isEmpty())
            return;
        Signers signers(m_query.certificates);
        for (auto one = m_answered.cbegin(); one != m_answered.cend() && !isStopped(); ++one) {
            const QList<int> issuers = m_index.issuersOf(one.key());
            if (issuers.isEmpty())
                continue;
            const OcspQuery query{{m_index.at(one.key()), m_index.at(issuers.first())}, m_query.at, nullptr, &signers};
            for (const int answer : *one) {
                if (isStopped())
                    return;
                ++m_judged;
                m_said[one.key()] += ocspFileAnswers({m_query.files.ocsp.at(answer)}, query);
            }
        }
    }

    void askLists()
    {
        QHash<QByteArray, Group> groups;
        for (const int number : std::as_const(m_listed)) {
            const QList<int> issuers = isStopped() ? QList<int>() : m_index.issuersOf(number);
            if (issuers.isEmpty())
                continue;
            Group &group = groups[QByteArray::number(issuers.first()) + ' ' + crlScope(m_index.at(number))];
            group.issuer = issuers.first();
            // The lists are judged for the first one; OpenSSL does it best for what it does not take for a root.
            group.members.insert(isTakenForRoot(m_index.at(number)) ? group.members.size() : 0, number);
        }
        for (const Group &group : std::as_const(groups)) {
            if (isStopped())
                return;
            askListsAbout(group);
        }
    }

    void askListsAbout(const Group &group)
    {
        CrlQuery query{{}, {m_index.at(group.members.first())}, m_query.at};
        query.path += m_index.wayUp(group.issuer);
        const int name = m_index.subjectName(group.issuer);
        for (const List &list : std::as_const(m_lists)) {
            if (list.issuer != name && !list.isIndirect)
                continue;
            if (!m_budget.take(list.named.der.size()))
                return;
            query.lists.append(list.named);
            addSigners(query, list);
        }
        CrlCheck check(query);
        m_judged += check.judged();
        for (const int number : group.members)
            m_said[number] += crlFileAnswers(check, m_index.at(number));
    }

    /// Who may have signed it in place of the issuer, and what leads from there to the root.
    void addSigners(CrlQuery &query, const List &list)
    {
        for (const int signer : m_index.named(list.issuer, list.keyId).numbers) {
            if (query.path.contains(m_index.at(signer)) || query.pile.contains(m_index.at(signer)))
                continue;
            for (const pki::Certificate &certificate : m_index.wayUp(signer)) {
                if (!query.path.contains(certificate) && !query.pile.contains(certificate))
                    query.pile.append(certificate);
            }
        }
    }

    void takeVerdicts()
    {
        for (auto one = m_said.cbegin(); one != m_said.cend(); ++one) {
            const Revocation verdict = CertificateRevocation::verdictOf(*one);
            if (verdict.state != State::Revoked)
                continue;
            m_verdicts.insert(one.key(), verdict);
            m_lost.insert(one.key(), one.key());
        }
    }

    /// Level by level down to whoever was issued by what is lost, and by nobody else.
    void spread()
    {
        QSet<int> names;
        for (auto one = m_lost.cbegin(); one != m_lost.cend(); ++one)
            names.insert(m_index.subjectName(one.key()));
        constexpr int mostLevels = 12;
        for (int level = 0; level < mostLevels && !names.isEmpty(); ++level)
            names = lostBelow(names);
    }

    /// The names of those that are lost now too.
    QSet<int> lostBelow(const QSet<int> &names)
    {
        QSet<int> more;
        for (int i = 0; i < m_query.certificates.size() && !isStopped(); ++i) {
            if (m_lost.contains(i) || m_index.numberOf(m_query.certificates.at(i)) != i
                || !names.contains(m_issuerNames.at(i)))
                continue;
            const QList<int> issuers = m_index.issuersOf(i);
            const auto isLost = [this](int issuer) { return m_lost.contains(issuer); };
            if (issuers.isEmpty() || !std::all_of(issuers.cbegin(), issuers.cend(), isLost))
                continue;
            m_lost.insert(i, m_lost.value(issuers.first()));
            more.insert(m_index.subjectName(i));
        }
        return more;
    }

    RevokedSearch result()
    {
        RevokedSearch found;
        for (int i = 0; i < m_query.certificates.size(); ++i) {
            const int number = m_index.numberOf(m_query.certificates.at(i));
            if (const int by = m_lost.value(number, -1); by >= 0)
                found.revoked.insert(i, {m_verdicts.value(by), by == number ? i : by});
        }
        found.complete = m_index.isComplete() && !m_budget.isUsedUp() && !m_isStopped;
        found.signatures = m_index.signatures() + m_judged;
        return found;
    }

    const RevokedQuery &m_query;
    const std::function<bool()> &m_stop;
    Budget m_budget;
    IssuerIndex m_index;
    QHash<QByteArray, QList<int>> m_bySerial;
    QList<int> m_issuerNames; ///< IssuerIndex::nameId() of each
    QList<List> m_lists;
    QSet<int> m_listed; ///< certificates that some list may name
    QHash<int, QList<int>> m_answered; ///< by certificate the answers that may be about it
    QHash<int, QList<Revocation>> m_said; ///< by certificate
    QHash<int, Revocation> m_verdicts; ///< by certificate that was revoked
    QHash<int, int> m_lost; ///< by certificate: which revoked one it stands below, or itself
    int m_judged = 0;
    bool m_isStopped = false;
};

} // namespace

RevokedSearch findRevoked(const RevokedQuery &query, const std::function<bool()> &stop, const RevokedLimits &limits)
{
    return Search(query, stop, limits).run();
}

} // namespace certwright::revocation
