#pragma once

#include "core/base/finding.h"
#include "core/pki/certificate.h"
#include "core/verify/path.h"
#include "core/workspace/records.h"
#include "ui/models/inspection.h"
#include "ui/models/open_revocation.h"

#include <QObject>

#include <functional>
#include <optional>

namespace certwright::ui {

/// What is known of the private key beside a certificate.
enum class KeyState { None, Matches, Differs, Encrypted, Unreadable };

/// Where something was found that is not of the workspace. Offset and size are of the object, or of what it is inside.
struct FoundPlace {
    QString source = {}; ///< file name, or what to call pasted text
    QString path = {}; ///< absolute; empty for pasted text
    qint64 fileSize = -1; ///< of all that was read; -1 when nothing was
    QByteArray fileSha256 = {}; ///< raw; empty when nothing was read
    qsizetype offset = 0;
    qsizetype size = 0;
    QString inside = {}; ///< the container it is a member of, for people
    QString name = {}; ///< alias or friendly name there
    QString form = {}; ///< "PEM, “CERTIFICATE”"
    QString trust = {}; ///< what OpenSSL's TRUSTED CERTIFICATE adds, for people
    InputOrigin origin = InputOrigin::File;
};

/// Everything the certificate pane shows.
struct CertificateDetails {
    pki::Certificate certificate;
    QList<pki::Certificate> others = {}; ///< issuers that came with it, root last if known
    std::optional<workspace::CertificateRecord> record = {}; ///< absent when it is not of the workspace
    std::optional<verify::PathVerdict> path = {}; ///< against its own authority; absent when that is unknown
    KeyState key = KeyState::None;
    std::optional<FoundPlace> place = {}; ///< for certificates that are not of the workspace
    QList<pki::Certificate> roots = {}; ///< its own authority's, the last of `others`; empty when that is unknown
    int replaced = 0; ///< sets of files that renewals replaced
    QString replacedFolder = {}; ///< where they are kept
    QStringList belongs = {}; ///< what belongs together with it among what was opened
    Findings keyFindings = {}; ///< what its key shares with others among what was opened
    QList<pki::Certificate> beside = {}; ///< all that came in the same file; empty where that says nothing
    /// The chain in its PEM file, in the order there, of which it is the end certificate; else empty.
    QList<pki::Certificate> chainInFile = {};
    revocation::RevocationFiles lists = {}; ///< what is open beside it that tells of revocation
    std::optional<OpenRevocation> revoked = {}; ///< what these come to
};

using DetailsDone = std::function<void(Result<CertificateDetails>)>;

/// Reads the files of a certificate on the pool; `done` follows later in context's thread.
void loadDetails(QObject *context, const workspace::CertificateRecord &record, const QDateTime &now, DetailsDone done);

} // namespace certwright::ui
