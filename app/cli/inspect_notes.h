#pragma once

#include "app/cli/revocation_notes.h"
#include "app/cli/shared_factor_notes.h"
#include "app/cli/signature_notes.h"

#include <QJsonObject>

namespace certwright::cli {

/// What can be told of all inputs together, once they were added. Cheap to copy.
class InspectNotes final
{
public:
    /// Keeps of the next input what is needed later.
    void add(const QString &source, const QList<inspect::FoundObject> &objects);

    /// Whether there is anything to judge.
    bool canTell() const;

    /// The same, judged. May take long: not on the main thread.
    InspectNotes judged(const QDateTime &at, const std::function<bool()> &stop) const;

    QJsonObject facts() const;
    QString text() const { return m_factors.text() + m_signatures.text() + m_revocation.text(); }

private:
    int m_inputs = 0;
    HeldCertificates m_certificates;
    SharedFactorNotes m_factors;
    SignatureNotes m_signatures;
    RevocationNotes m_revocation;
};

} // namespace certwright::cli
