#include "core/inspect/match.h"

#include <QHash>
#include <QSet>

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
        nameIssuers();
        m_result.groups.removeIf([](const MatchGroup &group) { return group.members.isEmpty(); });
        return std::move(m_result);
    }

private:
    struct Authority {
        MatchMember member;
        qsizetype group = 0;
    };

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
        return std::all_of(group.members.cbegin(), group.members.cend(),
            [this](const MatchMember &member) { return isAuthority(at(member)); });
    }

    static bool isAuthority(const FoundObject &object)
    {
        return object.kind == ObjectKind::Certificate && object.certificate && object.certificate->isCa();
    }

    /// Of each group that has authorities, each of them once.
    void noteAuthorities()
    {
        for (qsizetype index = 0; index < m_result.groups.size(); ++index) {
            if (isLoneAuthority(m_result.groups[index]))
                m_lone.insert(index);
            QSet<QByteArray> seen;
            for (const MatchMember &member : std::as_const(m_result.groups[index].members)) {
                const FoundObject &object = at(member);
                if (!isAuthority(object) || seen.contains(object.certificate->der()))
                    continue;
                seen.insert(object.certificate->der());
                const Authority authority{member, index};
                m_byName.insert(object.certificate->subjectDer(), authority);
                m_byKeyId.insert({object.certificate->subjectDer(), object.certificate->subjectKeyId()}, authority);
            }
        }
    }

    /// From every group that is more than a lone authority upwards; those that match nothing else are no groups then.
    void nameIssuers()
    {
        noteAuthorities();
        for (qsizetype index = 0; index < m_result.groups.size(); ++index) {
            if (!m_lone.contains(index))
                climb(index);
        }
        for (const qsizetype index : std::as_const(m_adopted))
            m_result.groups[index].members.clear();
    }

    /// The nearest first.
    void climb(qsizetype index)
    {
        constexpr qsizetype most = 100; // as long as the chains of a hostile pile may be
        QList<MatchMember> &issuers = m_result.groups[index].issuers;
        const QList<MatchMember> members = m_result.groups[index].members;
        QSet<QByteArray> named;
        for (qsizetype i = 0; i < members.size() + issuers.size(); ++i) {
            const FoundObject &below = at(i < members.size() ? members[i] : issuers[i - members.size()]);
            for (const Authority &above : below.certificate ? issuersOf(*below.certificate) : QList<Authority>()) {
                const bool isNew = m_lone.contains(above.group) && !m_adopted.contains(above.group);
                const QByteArray der = at(above.member).certificate->der();
                if (above.group == index || named.contains(der) || (!isNew && issuers.size() >= most))
                    continue;
                for (const MatchMember &member : isNew ? adopted(above.group) : QList<MatchMember>{above.member}) {
                    named.insert(at(member).certificate->der());
                    issuers << member;
                }
            }
        }
    }

    /// With all that was given of it, so that each file is named somewhere.
    QList<MatchMember> adopted(qsizetype group)
    {
        m_adopted.insert(group);
        return m_result.groups[group].members;
    }

    /// By names and, where both sides have one, key identifiers.
    QList<Authority> issuersOf(const pki::Certificate &certificate) const
    {
        constexpr qsizetype most = 32; // a hostile pile has thousands of one name
        QList<Authority> found;
        const auto take = [&found](auto range) {
            for (auto one = range.first; one != range.second && found.size() < most; ++one)
                found << *one;
        };
        if (certificate.authorityKeyId().isEmpty()) {
            take(m_byName.equal_range(certificate.issuerDer()));
            return found;
        }
        take(m_byKeyId.equal_range({certificate.issuerDer(), certificate.authorityKeyId()}));
        take(m_byKeyId.equal_range({certificate.issuerDer(), QByteArray()}));
        return found;
    }

    const QList<MatchInput> &m_inputs;
    QHash<QByteArray, qsizetype> m_groupOf;
    QSet<qsizetype> m_lone; ///< groups of nothing but authorities' certificates
    QSet<qsizetype> m_adopted; ///< those of them that issued something
    QMultiHash<QByteArray, Authority> m_byName;
    QMultiHash<std::pair<QByteArray, QByteArray>, Authority> m_byKeyId; ///< by name and own key identifier, if any
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
