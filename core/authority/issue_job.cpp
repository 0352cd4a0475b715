#include "core/async/run.h"
#include "core/authority/authority_jobs.h"
#include "core/authority/decide.h"
#include "core/authority/issue_work.h"
#include "core/authority/protection.h"
#include "core/authority/unlock.h"

#include <optional>
#include <utility>

namespace certwright::authority {

using namespace Qt::StringLiterals;

namespace {

constexpr int steps = 3;
constexpr int mostBeaten = 100; ///< far more than processes start at once

QStringList displayNames(const pki::GeneralNames &names)
{
    QStringList texts;
    for (const pki::GeneralName &name : names)
        texts << pki::displayName(name);
    return texts;
}

IssueOutcome outcomeOf(const WrittenLeaf &written, bool authorityIsNew)
{
    const workspace::AuthorityRecord &authority = written.authority;
    IssueOutcome outcome{written.certificate, authority, written.key, authorityIsNew, written.findings};
    if (!authority.canSign())
        outcome.findings << Finding{FindingId::ThrowAwayAuthority, Severity::Warning, -1, {authority.name}};
    outcome.findings << Finding{
        FindingId::RootNotTrusted, Severity::Notice, -1, {authority.name, authority.certificateFile}};
    return outcome;
}

} // namespace

class IssueJob::Private
{
public:
    Private(IssueJob *job, Services given, IssueRequest wanted)
        : q(job)
        , services(std::move(given))
        , request(std::move(wanted))
    {
    }

    void start();
    void onDecided(const Result<Decision> &decided);
    void askForKeyPassphrase();
    void proceed();
    void useExisting();
    void onExistingTried(const Status &status);
    void makeNew();
    void onProtected(Result<Protection> protection);
    void onIssued(const Result<WrittenLeaf> &written);
    bool choosesItself() const;
    void startAgain();
    void end(Result<IssueOutcome> outcome);
    void finishNow() { q->finish(); }
    WorkInput input() const { return {services.workspace, now, gate}; }

    /// Filled on the pool, read when that work is done.
    using LeafSlot = std::optional<WrittenLeaf>;

    IssueJob *q;
    Services services;
    IssueRequest request;
    QDateTime now;
    QObject life; ///< what is asked for goes to nobody once this is gone
    Decision decision;
    LeafInput leaf;
    std::unique_ptr<UnlockFlow> unlock;
    std::unique_ptr<ProtectionFlow> protection;
    std::shared_ptr<LeafSlot> written = std::make_shared<LeafSlot>();
    std::shared_ptr<CommitGate> gate = std::make_shared<CommitGate>();
    Result<IssueOutcome> result = Error{ErrorCode::Internal, {u"IssueJob"_s}};
    bool ending = false;
    int beaten = 0; ///< how often another process was first
};

void IssueJob::Private::start()
{
    now = services.clock->now();
    leaf.plan = request.plan;
    q->reportProgress(0, steps);
    if (request.seen && request.choice != AuthorityChoice::Named) // nothing is left to read
        return onDecided(decideAuthority(services.workspace, request, now));
    async::run(
        &life,
        [workspace = services.workspace, request = request, now = now](
            const async::StopRequested &) { return decideAuthority(workspace, request, now); },
        [this](const Result<Decision> &decided) { onDecided(decided); });
}

void IssueJob::Private::onDecided(const Result<Decision> &decided)
{
    if (ending)
        return;
    if (!decided)
        return end(decided.error());
    decision = *decided;
    q->reportProgress(1, steps);
    if (request.encryptKey && !leaf.keyPassphrase)
        askForKeyPassphrase();
    else
        proceed();
}

void IssueJob::Private::askForKeyPassphrase()
{
    const QString subject = displayNames(request.plan.names).value(0);
    services.passphrases->request(
        &life, {secrets::PassphrasePurpose::ProtectKey, subject}, [this](Result<SecureBytes> typed) {
            if (ending)
                return;
            if (!typed)
                return end(typed.error());
            if (typed->isEmpty())
                return end(Error{ErrorCode::PassphraseEmpty});
            leaf.keyPassphrase = std::make_shared<const SecureBytes>(*std::move(typed));
            proceed();
        });
}

void IssueJob::Private::proceed()
{
    if (decision.existing)
        useExisting();
    else
        makeNew();
}

void IssueJob::Private::useExisting()
{
    const auto attempt = [slot = written, work = input(), wanted = leaf, authority = *decision.existing](
                             const SecureBytes &passphrase) -> Status {
        Result<WrittenLeaf> made = issueFrom(work, wanted, authority, passphrase);
        if (!made)
            return made.error();
        slot->emplace(*std::move(made));
        return ok();
    };
    unlock = std::make_unique<UnlockFlow>(services, *decision.existing, displayNames(request.plan.names), attempt);
    unlock->start([this](const Status &status) { onExistingTried(status); });
}

void IssueJob::Private::onExistingTried(const Status &status)
{
    if (ending)
        return;
    onIssued(status ? Result<WrittenLeaf>(**written) : status.error());
}

void IssueJob::Private::makeNew()
{
    protection = std::make_unique<ProtectionFlow>(services,
        ProtectionRequest{
            decision.fresh.name, NewKeyProtection::Automatic, request.newAuthorityPassphrase, decision.mayThrowAway});
    protection->start([this](Result<Protection> found) { onProtected(std::move(found)); });
}

void IssueJob::Private::onProtected(Result<Protection> found)
{
    if (ending)
        return;
    if (!found)
        return end(found.error());
    q->reportProgress(2, steps);
    if (found->keeping == workspace::KeyProtection::Destroyed)
        decision.fresh.name = decision.throwAwayName;
    const auto shared = std::make_shared<const Protection>(*std::move(found));
    async::run(
        &life,
        [work = input(), wanted = leaf, plan = decision.fresh, shared](
            const async::StopRequested &) { return issueFromNew(work, wanted, plan, *shared); },
        [this](const Result<WrittenLeaf> &made) { onIssued(made); });
}

void IssueJob::Private::onIssued(const Result<WrittenLeaf> &made)
{
    if (ending)
        return;
    const bool isTaken = !made && made.error().code == ErrorCode::AuthorityExists;
    if (isTaken && choosesItself() && beaten < mostBeaten)
        return startAgain();
    if (!made)
        return end(made.error());
    if (protection)
        protection->keep();
    end(outcomeOf(*made, !decision.existing));
}

/// Whether the name of a further authority is ours to choose, so that another will do.
bool IssueJob::Private::choosesItself() const
{
    return request.choice == AuthorityChoice::Automatic
        || (request.choice == AuthorityChoice::NewExact && request.authority.isEmpty());
}

/// Several first uses at the same time: another process made the authority, so this one signs with that, or takes the
/// next free name where each makes its own.
void IssueJob::Private::startAgain()
{
    ++beaten;
    request.seen.reset();
    gate = std::make_shared<CommitGate>();
    protection->abandon([this] {
        if (ending)
            return finishNow();
        protection.release()->deleteLater(); // it is on the stack
        start();
    });
}

void IssueJob::Private::end(Result<IssueOutcome> outcome)
{
    if (std::exchange(ending, true))
        return;
    result = std::move(outcome);
    if (protection)
        protection->abandon([this] { finishNow(); });
    else
        finishNow();
}

IssueJob::IssueJob(Services services, IssueRequest request, QObject *parent)
    : Job(parent)
    , d(std::make_unique<Private>(this, std::move(services), std::move(request)))
{
}

IssueJob::~IssueJob()
{
    if (!d->gate->close() && d->protection)
        d->protection->keep(); // the files are being written, so their secret stays
}

void IssueJob::start()
{
    d->start();
}

void IssueJob::cancel()
{
    if (d->gate->close())
        d->end(Error{ErrorCode::Cancelled});
}

const Result<IssueOutcome> &IssueJob::result() const
{
    return d->result;
}

bool IssueJob::isMakingKey() const
{
    return d->gate->isMakingKey();
}

} // namespace certwright::authority
