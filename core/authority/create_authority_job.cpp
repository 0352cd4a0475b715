#include "core/async/run.h"
#include "core/authority/authority_jobs.h"
#include "core/authority/issue_work.h"
#include "core/authority/protection.h"
#include "core/workspace/layout.h"
#include "core/workspace/writable.h"

#include <utility>

namespace certwright::authority {

using namespace Qt::StringLiterals;

using AuthorityResult = Result<workspace::AuthorityRecord>;

namespace {

constexpr int steps = 3;

/// Said before anybody is asked for a passphrase; addAuthority() checks again under its lock.
Status checkRoomFor(const workspace::Workspace &workspace, const QString &name)
{
    const Result<QList<workspace::AuthorityRecord>> existing = workspace.authorities();
    if (!existing)
        return existing.error();
    for (const workspace::AuthorityRecord &authority : *existing) {
        if (authority.name.compare(name, Qt::CaseInsensitive) == 0)
            return Error{ErrorCode::AuthorityExists, {name}};
    }
    const workspace::Layout layout(workspace.root());
    return workspace::checkWritable({layout.root(), layout.authorities()});
}

} // namespace

class CreateAuthorityJob::Private
{
public:
    Private(CreateAuthorityJob *job, Services given, CreateAuthorityRequest wanted)
        : q(job)
        , services(std::move(given))
        , request(std::move(wanted))
        , flow(services, {request.plan.name, request.protection, request.passphraseKind, false})
    {
    }

    void start();
    void onRoomChecked(const Status &room);
    void onProtected(Result<Protection> protection);
    void onCreated(AuthorityResult created);
    void end(AuthorityResult outcome);

    CreateAuthorityJob *q;
    Services services;
    CreateAuthorityRequest request;
    ProtectionFlow flow;
    std::shared_ptr<CommitGate> gate = std::make_shared<CommitGate>();
    AuthorityResult result = Error{ErrorCode::Internal, {u"CreateAuthorityJob"_s}};
    bool ending = false;
};

void CreateAuthorityJob::Private::start()
{
    if (const Status fine = checkPlan(request.plan); !fine)
        return end(fine.error());
    q->reportProgress(0, steps);
    async::run(
        q,
        [workspace = services.workspace, name = request.plan.name](
            const async::StopRequested &) { return checkRoomFor(workspace, name); },
        [this](const Status &room) { onRoomChecked(room); });
}

void CreateAuthorityJob::Private::onRoomChecked(const Status &room)
{
    if (ending)
        return;
    if (!room)
        return end(room.error());
    q->reportProgress(1, steps);
    flow.start([this](Result<Protection> protection) { onProtected(std::move(protection)); });
}

void CreateAuthorityJob::Private::onProtected(Result<Protection> protection)
{
    if (!protection)
        return end(protection.error());
    q->reportProgress(2, steps);
    const WorkInput input{services.workspace, services.clock->now(), gate};
    const auto shared = std::make_shared<const Protection>(*std::move(protection));
    async::run(
        q,
        [input, plan = request.plan, shared](
            const async::StopRequested &) { return createAuthority(input, plan, *shared); },
        [this](AuthorityResult created) { onCreated(std::move(created)); });
}

void CreateAuthorityJob::Private::onCreated(AuthorityResult created)
{
    if (ending)
        return;
    if (created)
        flow.keep();
    end(std::move(created));
}

void CreateAuthorityJob::Private::end(AuthorityResult outcome)
{
    if (std::exchange(ending, true))
        return;
    result = std::move(outcome);
    flow.abandon([this] { q->finish(); });
}

CreateAuthorityJob::CreateAuthorityJob(Services services, CreateAuthorityRequest request, QObject *parent)
    : Job(parent)
    , d(std::make_unique<Private>(this, std::move(services), std::move(request)))
{
}

CreateAuthorityJob::~CreateAuthorityJob()
{
    if (!d->gate->close())
        d->flow.keep(); // the files are being written, so their secret stays
}

void CreateAuthorityJob::start()
{
    d->start();
}

void CreateAuthorityJob::cancel()
{
    if (d->gate->close())
        d->end(Error{ErrorCode::Cancelled});
}

const AuthorityResult &CreateAuthorityJob::result() const
{
    return d->result;
}

bool CreateAuthorityJob::isMakingKey() const
{
    return d->gate->isMakingKey();
}

} // namespace certwright::authority
