#pragma once

#include "core/async/job.h"
#include "core/authority/plans.h"
#include "core/base/clock.h"
#include "core/pki/private_key.h"
#include "core/secrets/passphrase.h"
#include "core/secrets/secret_store.h"
#include "core/workspace/workspace.h"

#include <memory>
#include <optional>

namespace certwright::authority {

// Cancelling any of these jobs leaves nothing behind. It comes too late once the files are being written, a matter of
// milliseconds: then the job ends as if nothing had been said, and its result tells what was written.

/// What the jobs work with; all must outlive them. `secrets` is null in a portable workspace.
struct Services {
    workspace::Workspace workspace;
    secrets::SecretStore *secrets;
    secrets::PassphraseSource *passphrases;
    const Clock *clock;
};

/// How a new authority's key is protected.
enum class NewKeyProtection {
    Automatic, ///< the keyring if it works, else a passphrase asked for, else fail with PromptUnavailable
    Passphrase, ///< always asked for
};

struct CreateAuthorityRequest {
    AuthorityPlan plan;
    NewKeyProtection protection = NewKeyProtection::Automatic;
    pki::PassphraseKind passphraseKind = pki::PassphraseKind::Typed; ///< of one that is asked for
};

/// Makes an authority and writes it. The secret is in the keyring (and read back) before the key file appears;
/// when anything fails or is cancelled, neither stays behind.
class CreateAuthorityJob final : public async::Job
{
    Q_OBJECT

public:
    CreateAuthorityJob(Services services, CreateAuthorityRequest request, QObject *parent = nullptr);
    ~CreateAuthorityJob() override;
    void start() override;
    void cancel() override;
    const Result<workspace::AuthorityRecord> &result() const;
    bool isMakingKey() const; ///< right now, which can take seconds

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Which authority shall sign.
enum class AuthorityChoice {
    Automatic, ///< chooseAuthority(); the first use makes one named "Certwright"
    Named, ///< IssueRequest::authority
    NewExact, ///< a further authority limited to exactly these names
};

struct IssueRequest {
    IssuePlan plan;
    AuthorityChoice choice = AuthorityChoice::Automatic;
    QString authority = {}; ///< id or name, for Named; the new name for NewExact (may be empty)
    QList<pki::Permit> permits = {}; ///< on top of the recommended ones, for an authority made at its first use
    bool encryptKey = false; ///< the passphrase is asked for (ProtectKey)
    pki::PassphraseKind newAuthorityPassphrase = pki::PassphraseKind::Typed;
    std::optional<workspace::AuthorityList> seen = {}; ///< what lies there, from a caller that has just read it
};

struct IssueOutcome {
    workspace::CertificateRecord certificate;
    workspace::AuthorityRecord authority;
    pki::PrivateKey key; ///< for a .p12 in the same breath
    bool authorityIsNew = false;
    Findings findings;
};

/// Chooses or makes the authority, gets its passphrase (keyring first, then asks; a wrong one is asked for again, three
/// times in all), makes key and leaf off the thread, writes both. Without keyring, terminal and option a throw-away
/// authority signs only while the workspace has none (finding ThrowAwayAuthority); else AuthorityLocked.
class IssueJob final : public async::Job
{
    Q_OBJECT

public:
    IssueJob(Services services, IssueRequest request, QObject *parent = nullptr);
    ~IssueJob() override;
    void start() override;
    void cancel() override;
    const Result<IssueOutcome> &result() const;
    bool isMakingKey() const; ///< right now, which can take seconds

private:
    class Private;
    std::unique_ptr<Private> d;
};

struct RenewRequest {
    CertificateId certificate;
    std::optional<int> days = {}; ///< else as long as the old one
};

struct RenewOutcome {
    IssueOutcome issued;
    workspace::CertificateRecord previous; ///< with the files where they are kept now
};

/// Issues a certificate of the workspace once more, with a new key, by the authority that issued it, and puts the files
/// in the place of the old ones; those are kept beside. Passphrases as with IssueJob; an encrypted key stays encrypted,
/// for a passphrase that is asked for (ProtectKey). NotIssuedHere, AuthorityKeyDestroyed, AuthorityExpired …
class RenewJob final : public async::Job
{
    Q_OBJECT

public:
    RenewJob(Services services, RenewRequest request, QObject *parent = nullptr);
    ~RenewJob() override;
    void start() override;
    void cancel() override;
    const Result<RenewOutcome> &result() const;
    bool isMakingKey() const; ///< right now, which can take seconds

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Re-encrypts an authority's key for a passphrase that is asked for; the keyring entry goes when the file is written.
class ChangePassphraseJob final : public async::Job
{
    Q_OBJECT

public:
    ChangePassphraseJob(Services services, QString authority, QObject *parent = nullptr);
    ~ChangePassphraseJob() override;
    void start() override;
    void cancel() override;
    const Result<workspace::AuthorityRecord> &result() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace certwright::authority
