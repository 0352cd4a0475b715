#include "core/async/run.h"
#include "core/authority/authority_jobs.h"
#include "core/authority/issue_work.h"
#include "core/authority/protection.h"
#include "core/authority/unlock.h"
#include "core/workspace/layout.h"
#include "core/workspace/stored_key.h"
#include "core/workspace/writable.h"

#include <optional>
#include <utility>

namespace certwright::authority {

using namespace Qt::StringLiterals;

using AuthorityResult = Result<workspace::AuthorityRecord>;

namespace {

/// What can be refused before anybody is asked for a passphrase.
AuthorityResult ifReplaceable(const workspace::Workspace &workspace, const workspace::AuthorityRecord &authority)
{
    if (!authority.canSign())
        return Error{ErrorCode::AuthorityKeyDestroyed, {authority.name}};
    if (const Status key = workspace::checkKeyFile(authority); !key)
        return key.error();
    const workspace::Layout layout(workspace.root());
    if (const Status fine = workspace::checkWritable({layout.root(), layout.folder(authority.id)}); !fine)
        return fine.error();
    return authority;
}

} // namespace

class ChangePassphraseJob::Private
{
public:
    Private(ChangePassphraseJob *job, Services given, QString name)
        : q(job)
        , services(std::move(given))
        , authority(std::move(name))
    {
    }

    void start();
    void onFound(const AuthorityResult &found);
    void onUnlocked(const Status &unlocked);
    void onNewPassphrase(Result<SecureBytes> typed);
    void onReplaced(const AuthorityResult &replaced);
    void end(AuthorityResult outcome);

    /// The key while it is open: filled on the pool, read when that work is done.
    using OpenSlot = std::optional<OpenAuthority>;

    ChangePassphraseJob *q;
    Services services;
    QString authority;
    QObject life; ///< what is asked for goes to nobody once this is gone
    std::unique_ptr<UnlockFlow> unlock;
    std::shared_ptr<OpenSlot> open = std::make_shared<OpenSlot>();
    std::optional<workspace::AuthorityRecord> record;
    std::shared_ptr<CommitGate> gate = std::make_shared<CommitGate>();
    AuthorityResult result = Error{ErrorCode::Internal, {u"ChangePassphraseJob"_s}};
    bool ending = false;
};

void ChangePassphraseJob::Private::start()
{
    async::run(
        &life,
        [workspace = services.workspace, name = authority](const async::StopRequested &) {
            return workspace.authority(name).andThen(
                [&](const workspace::AuthorityRecord &found) { return ifReplaceable(workspace, found); });
        },
        [this](const AuthorityResult &found) { onFound(found); });
}

void ChangePassphraseJob::Private::onFound(const AuthorityResult &found)
{
    if (ending)
        return;
    if (!found)
        return end(found.error());
    record = *found;
    const auto attempt = [slot = open, target = *found](const SecureBytes &passphrase) -> Status {
        Result<OpenAuthority> opened = openAuthority(target, passphrase);
        if (!opened)
            return opened.error();
        slot->emplace(*std::move(opened));
        return ok();
    };
    unlock = std::make_unique<UnlockFlow>(services, *found, QStringList(), attempt);
    unlock->start([this](const Status &unlocked) { onUnlocked(unlocked); });
}

void ChangePassphraseJob::Private::onUnlocked(const Status &unlocked)
{
    if (ending)
        return;
    if (!unlocked)
        return end(unlocked.error());
    if (!services.passphrases->canAsk())
        return end(Error{ErrorCode::PromptUnavailable, {record->name}});
    services.passphrases->request(&life, {secrets::PassphrasePurpose::ChangeAuthority, record->name},
        [this](Result<SecureBytes> typed) { onNewPassphrase(std::move(typed)); });
}

void ChangePassphraseJob::Private::onNewPassphrase(Result<SecureBytes> typed)
{
    if (ending)
        return;
    if (!typed)
        return end(typed.error());
    if (const Status fine = secrets::checkNewPassphrase(*typed); !fine)
        return end(fine.error());
    const auto passphrase = std::make_shared<const SecureBytes>(*std::move(typed));
    async::run(
        &life,
        [workspace = services.workspace, target = *record, key = (*open)->key, passphrase, gate = gate](
            const async::StopRequested &) -> AuthorityResult {
            const Result<QByteArray> pem = key.toEncryptedPem(*passphrase, pki::PassphraseKind::Typed);
            if (!pem)
                return pem.error();
            if (!gate->enter())
                return Error{ErrorCode::Cancelled};
            return workspace.replaceAuthorityKey(target, *pem, workspace::KeyProtection::Passphrase, {});
        },
        [this](const AuthorityResult &replaced) { onReplaced(replaced); });
}

void ChangePassphraseJob::Private::onReplaced(const AuthorityResult &replaced)
{
    if (ending)
        return;
    secrets::SecretStore *keyring = keyringOf(services);
    if (!replaced || record->keyringEntry.isEmpty() || keyring == nullptr)
        return end(replaced);
    // What stays in the keyring when this fails opens nothing any more.
    keyring->remove(&life, record->keyringEntry, [this, replaced](const Status &) { end(replaced); });
}

void ChangePassphraseJob::Private::end(AuthorityResult outcome)
{
    if (std::exchange(ending, true))
        return;
    result = std::move(outcome);
    q->finish();
}

ChangePassphraseJob::ChangePassphraseJob(Services services, QString authority, QObject *parent)
    : Job(parent)
    , d(std::make_unique<Private>(this, std::move(services), std::move(authority)))
{
}

ChangePassphraseJob::~ChangePassphraseJob()
{
    d->gate->close();
}

void ChangePassphraseJob::start()
{
    d->start();
}

void ChangePassphraseJob::cancel()
{
    if (d->gate->close())
        d->end(Error{ErrorCode::Cancelled});
}

const AuthorityResult &ChangePassphraseJob::result() const
{
    return d->result;
}

} // namespace certwright::authority
