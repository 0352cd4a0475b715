#include "core/inspect/match.h"

#include <QHash>

#include <algorithm>

namespace certwright::inspect {

namespace {

class Matcher final
{
public:
    explicit Matcher(const QList<MatchInput> &inputs)
        : m_inputs(inputs)
    {
    }

    Matching run()
    {
        for (int input = 0; input < m_inputs.size(); ++input) {
            for (int object = 0; object < m_inputs[input].objects.size(); ++object)
                sort({input, object});
        }
        adoptIssuers();
        m_result.groups.removeIf([](const MatchGroup &group) { return group.members.isEmpty(); });
        return std::move(m_result);
    }

private:
    const FoundObject &at(const MatchMember &member) const { return m_inputs[member.input].objects[member.object]; }

    void sort(const MatchMember &member)
    {
        const FoundObject &object = at(member);
        if (object.kind == ObjectKind::PrivateKey && object.problem
            && object.problem->code == ErrorCode::DamagedObject) {
            m_result.damaged << member;
            return;
        }
        if (object.keyIdentity.isEmpty()) {
            if (object.encrypted)
                m_result.locked << member;
            return;
        }
        auto known = m_groupOf.constFind(object.keyIdentity);
        if (known == m_groupOf.constEnd()) {
            known = m_groupOf.insert(object.keyIdentity, m_result.groups.size());
            m_result.groups << MatchGroup{object.spkiSha256, {}, {}, {}};
        }
        MatchGroup &group = m_result.groups[*known];
        group.members << member;
        if (!group.key && object.key)
            group.key = object.key;
    }

    /// An authority's certificate that stands alone, perhaps given more than once.
    bool isLoneAuthority(const MatchGroup &group) const
    {
        return !group.members.isEmpty()
            && std::all_of(group.members.cbegin(), group.members.cend(), [this](const MatchMember &member) {
                   const FoundObject &object = at(member);
                   return object.kind == ObjectKind::Certificate && object.certificate && object.certificate->isCa();
               });
    }

    /// From every group that is more than a lone authority upwards, each authority once.
    void adoptIssuers()
    {
        QMultiHash<QByteArray, qsizetype> authorities;
        QList<qsizetype> others;
        for (qsizetype index = 0; index < m_result.groups.size(); ++index) {
            const MatchGroup &group = m_result.groups[index];
            if (isLoneAuthority(group))
                authorities.insert(at(group.members.first()).certificate->subjectDer(), index);
            else
                others << index;
        }
        for (const qsizetype index : std::as_const(others))
            climb(index, authorities);
    }

    void climb(qsizetype index, QMultiHash<QByteArray, qsizetype> &authorities)
    {
        QList<MatchMember> below = m_result.groups[index].members;
        while (!below.isEmpty()) {
            const std::optional<pki::Certificate> &certificate = at(below.takeLast()).certificate;
            if (!certificate)
                continue;
            for (const qsizetype above : authorities.values(certificate->issuerDer())) {
                if (!mayHaveIssued(above, *certificate))
                    continue;
                authorities.remove(certificate->issuerDer(), above);
                const QList<MatchMember> adopted = std::exchange(m_result.groups[above].members, {});
                m_result.groups[index].issuers += adopted;
                below += adopted;
            }
        }
    }

    bool mayHaveIssued(qsizetype group, const pki::Certificate &certificate) const
    {
        const QByteArray own = at(m_result.groups[group].members.first()).certificate->subjectKeyId();
        return own.isEmpty() || certificate.authorityKeyId().isEmpty() || own == certificate.authorityKeyId();
    }

    const QList<MatchInput> &m_inputs;
    QHash<QByteArray, qsizetype> m_groupOf;
    Matching m_result;
};

} // namespace

bool Matching::belongTogether() const
{
    return locked.isEmpty() && damaged.isEmpty() && groups.size() == 1 && groups.first().members.size() > 1;
}

Matching match(const QList<MatchInput> &inputs)
{
    return Matcher(inputs).run();
}

} // namespace certwright::inspect
