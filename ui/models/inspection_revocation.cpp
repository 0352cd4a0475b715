// What the lists and answers that are open say of the certificates beside them.

#include "ui/models/inspection_model.h"
#include "ui/widgets/table_roles.h"

#include <QSet>

namespace certwright::ui {

revocation::RevocationFiles InspectionModel::revocationFiles() const
{
    revocation::RevocationFiles files;
    for (const Entry &entry : m_entries) {
        if (!entry.object || entry.object->problem || entry.object->der.isEmpty())
            continue;
        if (entry.object->kind == inspect::ObjectKind::Crl)
            files.crls.append({entry.object->der, entry.source});
        if (entry.object->kind == inspect::ObjectKind::OcspResponse)
            files.ocsp.append({entry.source, entry.object->der});
    }
    return files;
}

void InspectionModel::judgeRevocation(const QDateTime &at)
{
    m_revoking.cancel();
    RevocationPile pile{{}, revocationFiles()};
    if (pile.files.isEmpty())
        return;
    for (int i = 0; i < m_entries.size(); ++i) {
        if (const auto &object = m_entries.at(i).object; object && object->certificate)
            pile.certificates.insert(i, *object->certificate);
    }
    if (!pile.certificates.isEmpty())
        m_revoking = lookForRevoked(this, pile, at, [this](const OpenRevocations &found) { takeRevoked(found); });
}

/// A newer list may take back what an older one said.
void InspectionModel::takeRevoked(const OpenRevocations &found)
{
    for (int i = 0; i < m_entries.size(); ++i) {
        const auto one = found.found.constFind(i);
        m_entries[i].revoked = one == found.found.cend() ? std::nullopt : std::optional(*one);
    }
    m_isRevocationKnown = found.isComplete;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT revocationJudged();
}

int InspectionModel::revokedCount() const
{
    QSet<QByteArray> revoked; // one may be open several times, in files of different kinds
    for (const Entry &entry : m_entries) {
        if (entry.revoked && entry.revoked->isOwn && entry.object && entry.object->certificate)
            revoked.insert(entry.object->certificate->sha256());
    }
    return static_cast<int>(revoked.size());
}

} // namespace certwright::ui
