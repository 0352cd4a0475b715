#pragma once

#include "app/cli/held_certificates.h"
#include "core/inspect/object.h"
#include "core/revocation/find_revoked.h"

#include <QJsonValue>

#include <functional>
#include <optional>

namespace certwright::cli {

/// Which certificates in all inputs were revoked, say the revocation lists and OCSP responses in them, whatever the
/// order.
class RevocationNotes final
{
public:
    void add(const QString &source, const QList<inspect::FoundObject> &objects);

    /// Whether there is no list or answer that might tell.
    bool isEmpty() const { return m_files.isEmpty(); }

    /// Once all inputs were added. Blocks, may take long.
    void judge(const HeldCertificates::Pile &pile, const QDateTime &at, const std::function<bool()> &stop);

    /// {complete, revoked[]}, where input and object count in inputs[] and its objects[]; null when nothing could tell.
    QJsonValue facts() const;

    /// A line each, or that there is none; empty when nothing could tell.
    QString text() const;

private:
    /// Where a certificate stands, and what was found out of it.
    struct Note {
        int input = 0;
        int object = 0;
        QString source;
        QString title;
        QString revokedTitle; ///< of the certificate that was revoked: itself, or one above it
        bool isOwn = true;
        revocation::Revocation verdict;
    };
    struct Answer {
        QList<Note> revoked;
        bool isComplete = true; ///< false when there was too much to look up
    };

    QStringList m_sources; ///< by input
    revocation::RevocationFiles m_files;
    std::optional<Answer> m_answer;
};

} // namespace certwright::cli
