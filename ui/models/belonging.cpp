#include "ui/models/belonging.h"

#include "core/pki/key_info.h"
#include "core/revocation/signature.h"
#include "ui/models/inspection_words.h"
#include "ui/text/format_text.h"

#include <algorithm>

namespace certwright::ui {

Belonging::Belonging(QList<inspect::MatchInput> inputs)
    : m_inputs(std::move(inputs))
{
    for (const inspect::MatchGroup &group : inspect::match(m_inputs).groups) {
        const Group known{group.members + signersOf(group), group.members.size()};
        for (const inspect::MatchMember &member : known.all)
            m_groupsOf[{member.input, member.object}].append(m_groups.size());
        m_groups.append(known);
    }
}

const std::optional<pki::Certificate> &Belonging::certificateOf(const inspect::MatchMember &member) const
{
    return m_inputs.at(member.input).objects.at(member.object).certificate;
}

/// Matching goes by names and key identifiers; whoever merely bears the name of an issuer does not belong here.
QList<inspect::MatchMember> Belonging::signersOf(const inspect::MatchGroup &group) const
{
    QMultiHash<QByteArray, pki::Certificate> issued; // by the name of the issuer
    const auto note = [this, &issued](const inspect::MatchMember &member) {
        if (const std::optional<pki::Certificate> &certificate = certificateOf(member))
            issued.insert(certificate->issuerDer(), *certificate);
    };
    std::for_each(group.members.cbegin(), group.members.cend(), note);
    QList<inspect::MatchMember> signers;
    for (const inspect::MatchMember &member : group.issuers) { // each behind what it issued
        if (!hasSigned(*certificateOf(member), issued))
            continue;
        signers.append(member);
        note(member);
    }
    return signers;
}

/// Where this OpenSSL cannot tell, names have to do.
bool Belonging::hasSigned(const pki::Certificate &issuer, const QMultiHash<QByteArray, pki::Certificate> &issued)
{
    if (pki::isUnknown(issuer.keyInfo()))
        return true;
    int left = 20; // a hostile pile has thousands of one name
    const auto [first, last] = issued.equal_range(issuer.subjectDer());
    return std::any_of(first, last, [&issuer, &left](const pki::Certificate &certificate) {
        return --left < 0 || revocation::isSignedBy(certificate, issuer);
    });
}

QList<inspect::MatchMember> Belonging::relatedTo(const inspect::MatchMember &member, const Group &group) const
{
    const bool isCertificate = certificateOf(member).has_value();
    const bool isSigner = group.all.indexOf(member) >= group.sameKey;
    QList<inspect::MatchMember> related;
    for (qsizetype i = 0; i < group.all.size(); ++i) {
        const inspect::MatchMember &other = group.all[i];
        const bool sameKey = i < group.sameKey && !isSigner;
        if (other != member && (sameKey || (isCertificate && certificateOf(other))))
            related.append(other);
    }
    return related;
}

QStringList Belonging::with(int input, int object) const
{
    constexpr qsizetype enough = 20;
    QList<inspect::MatchMember> related;
    QSet<std::pair<int, int>> seen;
    for (const qsizetype group : m_groupsOf.value({input, object})) { // an authority may have issued for several
        for (const inspect::MatchMember &member : relatedTo({input, object}, m_groups.at(group))) {
            if (!seen.contains({member.input, member.object}))
                related.append(member);
            seen.insert({member.input, member.object});
        }
    }
    QStringList lines;
    for (const inspect::MatchMember &member : related.first(std::min(enough, related.size())))
        lines.append(line(member));
    if (const qsizetype more = related.size() - lines.size(); more > 0)
        lines.append(text::grouped(tr("And %n more", nullptr, static_cast<int>(more)), static_cast<int>(more)));
    return lines;
}

QString Belonging::line(const inspect::MatchMember &member) const
{
    const inspect::MatchInput &input = m_inputs.at(member.input);
    const inspect::FoundObject &object = input.objects.at(member.object);
    const QString kind = InspectionWords::kind(object);
    if (object.certificate)
        return tr("%1 %2 in %3").arg(kind, object.certificate->displayTitle(), input.source);
    //: The kind of an object and the file it was found in: "Private key in server.key"
    return tr("%1 in %2").arg(kind, input.source);
}

} // namespace certwright::ui
