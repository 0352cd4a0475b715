#include "core/async/run.h"
#include "core/authority/authority_jobs.h"
#include "core/authority/issue_work.h"
#include "core/authority/unlock.h"
#include "core/workspace/layout.h"
#include "core/workspace/stored_key.h"
#include "core/workspace/writable.h"

#include <optional>
#include <utility>

namespace certwright::authority {

using namespace Qt::StringLiterals;

namespace {

constexpr int steps = 2;

/// What lies there, and what shall be made of it.
struct Renewal {
    workspace::CertificateRecord certificate;
    workspace::AuthorityRecord authority;
    IssuePlan plan;
};

/// All that can be refused without signing is refused here. Blocks.
Result<Renewal> prepareRenewal(const workspace::Workspace &workspace, const RenewRequest &request, const QDateTime &now)
{
    const Result<workspace::CertificateRecord> certificate = workspace.certificate(request.certificate);
    if (!certificate)
        return certificate.error();
    const Result<IssuePlan> plan = renewalPlan(*certificate, request.days);
    if (!plan)
        return plan.error();
    const Result<workspace::AuthorityRecord> authority = workspace.authority(certificate->authority.raw());
    if (!authority)
        return authority.error();
    if (!authority->canSign())
        return Error{ErrorCode::AuthorityKeyDestroyed, {authority->name}};
    if (const Result<Findings> fine = checkPlan(*plan, *authority, now); !fine)
        return fine.error();
    if (const Status key = workspace::checkKeyFile(*authority); !key)
        return key.error();
    const workspace::Layout layout(workspace.root());
    if (const Status fine = workspace::checkWritable({layout.root(), layout.certificates()}); !fine)
        return fine.error();
    return Renewal{*certificate, *authority, *plan};
}

RenewOutcome outcomeOf(const RenewedLeaf &renewed)
{
    const WrittenLeaf &leaf = renewed.leaf;
    return {{leaf.certificate, leaf.authority, leaf.key, false, leaf.findings}, renewed.previous};
}

} // namespace

class RenewJob::Private
{
public:
    Private(RenewJob *job, Services given, RenewRequest wanted)
        : q(job)
        , services(std::move(given))
        , request(std::move(wanted))
    {
    }

    void start();
    void onPrepared(const Result<Renewal> &prepared);
    void askForKeyPassphrase();
    void sign();
    void onTried(const Status &status);
    void end(Result<RenewOutcome> outcome);

    /// Filled on the pool, read when that work is done.
    using LeafSlot = std::optional<RenewedLeaf>;

    RenewJob *q;
    Services services;
    RenewRequest request;
    QDateTime now;
    QObject life; ///< what is asked for goes to nobody once this is gone
    std::optional<Renewal> renewal;
    LeafInput leaf;
    std::unique_ptr<UnlockFlow> unlock;
    std::shared_ptr<LeafSlot> written = std::make_shared<LeafSlot>();
    std::shared_ptr<CommitGate> gate = std::make_shared<CommitGate>();
    Result<RenewOutcome> result = Error{ErrorCode::Internal, {u"RenewJob"_s}};
    bool ending = false;
};

void RenewJob::Private::start()
{
    now = services.clock->now();
    q->reportProgress(0, steps);
    async::run(
        &life,
        [workspace = services.workspace, request = request, now = now](
            const async::StopRequested &) { return prepareRenewal(workspace, request, now); },
        [this](const Result<Renewal> &prepared) { onPrepared(prepared); });
}

void RenewJob::Private::onPrepared(const Result<Renewal> &prepared)
{
    if (ending)
        return;
    if (!prepared)
        return end(prepared.error());
    renewal = *prepared;
    leaf.plan = renewal->plan;
    q->reportProgress(1, steps);
    if (renewal->certificate.keyEncrypted)
        askForKeyPassphrase();
    else
        sign();
}

void RenewJob::Private::askForKeyPassphrase()
{
    const QString subject = renewal->certificate.title();
    services.passphrases->request(
        &life, {secrets::PassphrasePurpose::ProtectKey, subject}, [this](Result<SecureBytes> typed) {
            if (ending)
                return;
            if (!typed)
                return end(typed.error());
            if (typed->isEmpty())
                return end(Error{ErrorCode::PassphraseEmpty});
            leaf.keyPassphrase = std::make_shared<const SecureBytes>(*std::move(typed));
            sign();
        });
}

void RenewJob::Private::sign()
{
    const WorkInput input{services.workspace, now, gate};
    const auto attempt = [slot = written, input, wanted = leaf, authority = renewal->authority,
                             id = renewal->certificate.id](const SecureBytes &passphrase) -> Status {
        Result<RenewedLeaf> made = renewFrom(input, wanted, authority, passphrase, id);
        if (!made)
            return made.error();
        slot->emplace(*std::move(made));
        return ok();
    };
    unlock = std::make_unique<UnlockFlow>(
        services, renewal->authority, QStringList{renewal->certificate.title()}, attempt);
    unlock->start([this](const Status &status) { onTried(status); });
}

void RenewJob::Private::onTried(const Status &status)
{
    if (!ending)
        end(status ? Result<RenewOutcome>(outcomeOf(**written)) : status.error());
}

void RenewJob::Private::end(Result<RenewOutcome> outcome)
{
    if (std::exchange(ending, true))
        return;
    result = std::move(outcome);
    q->finish();
}

RenewJob::RenewJob(Services services, RenewRequest request, QObject *parent)
    : Job(parent)
    , d(std::make_unique<Private>(this, std::move(services), std::move(request)))
{
}

RenewJob::~RenewJob()
{
    d->gate->close();
}

void RenewJob::start()
{
    d->start();
}

void RenewJob::cancel()
{
    if (d->gate->close())
        d->end(Error{ErrorCode::Cancelled});
}

const Result<RenewOutcome> &RenewJob::result() const
{
    return d->result;
}

bool RenewJob::isMakingKey() const
{
    return d->gate->isMakingKey();
}

} // namespace certwright::authority
