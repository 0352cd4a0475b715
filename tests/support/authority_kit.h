#pragma once

#include "core/authority/authority_jobs.h"
#include "core/authority/signing.h"
#include "core/secrets/memory_store.h"
#include "tests/support/scripted_passphrases.h"

#include <QTemporaryDir>

namespace certwright::test {

/// A workspace in a folder of its own, with a keyring in memory, scripted answers and a clock that stands still:
/// all that the authority's jobs need.
class AuthorityKit
{
public:
    AuthorityKit();

    QString root() const { return m_folder.path() + QStringLiteral("/workspace"); }
    workspace::Workspace workspace(workspace::Portability portability = workspace::Portability::Personal) const;
    authority::Services services();
    authority::Services portableServices();

    secrets::MemoryStore keyring;
    ScriptedPassphrases passphrases;
    FixedClock clock;

private:
    QTemporaryDir m_folder;
};

/// Names that must be fine.
pki::GeneralNames namesOf(const QStringList &typed);

/// A request to issue for such names, all else as recommended.
authority::IssueRequest issueRequest(const QStringList &typed);

/// Starts the job and runs the event loop until it has finished; false at the deadline.
bool finish(async::Job &job);

/// What `openssl verify -x509_strict` says; empty when it accepts the leaf. `purpose` is sslserver or sslclient.
QByteArray strictVerdict(const QString &leafFile, const QString &rootFile, const QString &purpose);

/// Writes a text to a file below the folder and returns its path.
QString put(const QTemporaryDir &folder, const QString &name, const QByteArray &content);

} // namespace certwright::test
