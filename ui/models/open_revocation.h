#pragma once

#include "core/revocation/file_answers.h"

#include <QFuture>
#include <QHash>

#include <functional>

namespace certwright::ui {

/// What the lists and answers that are open decide of a path, as revocation::fileAnswers(). Of certificates they do not
/// decide nothing is said, since nobody chose them for these.
QList<revocation::CertificateRevocation> openAnswers(const revocation::RevocationFiles &open,
    const QList<pki::Certificate> &path, const QDateTime &at, const QList<pki::Certificate> &pile);

/// That a certificate was revoked, or one on its path.
struct OpenRevocation {
    revocation::Revocation verdict;
    QString title; ///< of the one that was revoked
    bool isOwn = true;

    friend bool operator==(const OpenRevocation &, const OpenRevocation &) = default;
};

/// All that is open and plays a part in it.
struct RevocationPile {
    QHash<int, pki::Certificate> certificates; ///< by entry
    revocation::RevocationFiles files;
};

using OpenRevocations = QHash<int, OpenRevocation>; ///< by entry

/// Judges by the roots of the system and those that are open. Works on the pool; `done` follows later in context's
/// thread, unless the returned future is cancelled.
QFuture<OpenRevocations> lookForRevoked(QObject *context, const RevocationPile &pile, const QDateTime &at,
    std::function<void(const OpenRevocations &)> done);

} // namespace certwright::ui
