#include "ui/models/belonging.h"

#include "ui/models/inspection_words.h"
#include "ui/text/format_text.h"

namespace certwright::ui {

Belonging::Belonging(QList<inspect::MatchInput> inputs)
    : m_inputs(std::move(inputs))
{
    for (const inspect::MatchGroup &group : inspect::match(m_inputs).groups) {
        const QList<inspect::MatchMember> all = group.members + group.issuers;
        for (const inspect::MatchMember &member : all)
            m_groupOf.insert({member.input, member.object}, m_groups.size());
        m_groups.append(all);
    }
}

QStringList Belonging::with(int input, int object) const
{
    const auto group = m_groupOf.constFind({input, object});
    if (group == m_groupOf.constEnd())
        return {};
    constexpr qsizetype enough = 20;
    const QList<inspect::MatchMember> &all = m_groups.at(*group);
    QStringList lines;
    for (qsizetype i = 0; i < all.size() && lines.size() < enough; ++i) {
        if (all[i] != inspect::MatchMember{input, object})
            lines.append(line(all[i]));
    }
    if (const qsizetype more = all.size() - 1 - lines.size(); more > 0)
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
