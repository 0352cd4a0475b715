#include "app/cli/inspect_notes.h"

namespace certwright::cli {

using namespace Qt::StringLiterals;

void InspectNotes::add(const QString &source, const QList<inspect::FoundObject> &objects)
{
    m_certificates.add(m_inputs, objects);
    m_factors.add(source, objects);
    m_signatures.add(source, objects);
    m_revocation.add(source, objects);
    ++m_inputs;
}

bool InspectNotes::canTell() const
{
    return !m_factors.isEmpty() || !m_signatures.isEmpty() || (!m_revocation.isEmpty() && !m_certificates.isEmpty());
}

InspectNotes InspectNotes::judged(const QDateTime &at, const std::function<bool()> &stop) const
{
    InspectNotes notes = *this;
    notes.m_factors.judge(stop);
    const bool needsPile = m_signatures.needSigners() || !m_revocation.isEmpty();
    const HeldCertificates::Pile pile = needsPile ? m_certificates.pile() : HeldCertificates::Pile();
    notes.m_signatures.judge(pile.certificates, stop);
    if (!m_revocation.isEmpty() && !m_certificates.isEmpty())
        notes.m_revocation.judge(pile, at, stop);
    return notes;
}

QJsonObject InspectNotes::facts() const
{
    return {{u"shared_factors"_s, m_factors.facts()}, {u"signatures"_s, m_signatures.facts()},
        {u"revocation"_s, m_revocation.facts()}};
}

} // namespace certwright::cli
