#include "core/tls/check_job.h"

#include "core/async/run.h"
#include "core/tls/address_probe.h"
#include "core/tls/sent_chain.h"

#include <QElapsedTimer>
#include <QHostInfo>
#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace certwright::tls {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxAtOnce = 8;
constexpr int maxAddresses = 64; // of one name; more is an accident or an attack

QList<QHostAddress> eachOnce(const QList<QHostAddress> &addresses)
{
    QList<QHostAddress> unique;
    for (const QHostAddress &address : addresses) {
        if (!unique.contains(address) && unique.size() < maxAddresses)
            unique.append(address);
    }
    return unique;
}

/// Qt 6.4 leaks the functor of a lookup that is aborted or whose context dies, so each one is let run to its end with a
/// context of its own; QHostInfo resolves in threads of its own.
void askSystem(const QString &host, const std::function<void(const QHostInfo &)> &done)
{
    auto *receiver = new QObject;
    QHostInfo::lookupHost(host, receiver, [receiver, done](const QHostInfo &info) {
        receiver->deleteLater();
        done(info);
    });
}

} // namespace

class CheckJob::Private
{
public:
    Private(CheckJob *job, CheckRequest what, const Clock &time)
        : q(job)
        , request(std::move(what))
        , clock(time)
    {
        deadline.setSingleShot(true);
        QObject::connect(&deadline, &QTimer::timeout, q, [this] { onResolveDeadline(); });
    }

    void resolve();
    void onResolved(const QHostInfo &info);
    void onResolveDeadline();
    void probeAll(const QList<QHostAddress> &found, int resolveMs);
    void probeMore();
    void collect(int index);
    void judge(int index);
    void settle();
    void fail(const Error &error);
    void cancel();

    CheckJob *q;
    CheckRequest request;
    const Clock &clock;
    TargetResult result;
    std::shared_ptr<const ProbeContext> context;
    QTimer deadline;
    QElapsedTimer resolveClock;
    QList<QHostAddress> addresses;
    QList<AddressProbe *> probes; ///< by index; null before the start and after the end
    QList<QFuture<AddressResult>> judgements;
    int started = 0;
    int settled = 0;
};

void CheckJob::Private::resolve()
{
    if (const QHostAddress literal(request.target.host); !literal.isNull()) {
        probeAll({literal}, 0);
        return;
    }
    deadline.start(request.limits.resolve);
    resolveClock.start();
    const Lookup &lookup = request.lookup ? request.lookup : Lookup(askSystem);
    lookup(request.target.host, [job = QPointer(q)](const QHostInfo &info) {
        if (job)
            job->d->onResolved(info);
    });
}

void CheckJob::Private::onResolved(const QHostInfo &info)
{
    if (q->isFinishing())
        return;
    deadline.stop();
    if (info.error() != QHostInfo::NoError || info.addresses().isEmpty())
        fail({ErrorCode::HostNotFound, {request.target.host}, info.errorString()});
    else
        probeAll(eachOnce(info.addresses()), static_cast<int>(resolveClock.elapsed()));
}

void CheckJob::Private::onResolveDeadline()
{
    fail({ErrorCode::TimedOut, {u"DNS"_s}});
}

void CheckJob::Private::probeAll(const QList<QHostAddress> &found, int resolveMs)
{
    addresses = found;
    probes.resize(found.size());
    for (const QHostAddress &address : found) {
        AddressResult unanswered;
        unanswered.address = address.toString();
        unanswered.times.resolve = resolveMs;
        result.addresses.append(unanswered);
    }
    probeMore();
}

void CheckJob::Private::probeMore()
{
    const auto running
        = std::count_if(probes.cbegin(), probes.cend(), [](const auto *probe) { return probe != nullptr; });
    for (auto free = maxAtOnce - running; free > 0 && started < addresses.size(); --free) {
        const int index = started++;
        auto *probe = new AddressProbe(addresses.at(index), request.target, request.limits, context, q);
        probes[index] = probe;
        // Queued, because a probe may end inside its own start() or inside a slot of its socket.
        QObject::connect(
            probe, &AddressProbe::done, q, [this, index] { collect(index); }, Qt::QueuedConnection);
        probe->start();
    }
}

void CheckJob::Private::collect(int index)
{
    AddressProbe *probe = probes.at(index);
    if (probe == nullptr)
        return;
    probes[index] = nullptr;
    AddressResult &answer = result.addresses[index];
    const int resolveMs = answer.times.resolve;
    answer = probe->result();
    answer.times.resolve = resolveMs;
    probe->deleteLater();
    if (answer.chain.isEmpty()) {
        settle();
    } else {
        const pki::Certificate &leaf = answer.chain.first();
        answer.expiry = verify::expiryAt(leaf.notBefore(), leaf.notAfter(), result.checkedAt);
        judge(index);
    }
    probeMore();
}

/// Off the thread: a hostile chain can take long to verify.
void CheckJob::Private::judge(int index)
{
    const auto work
        = [answer = result.addresses.at(index), anchors = request.anchors, at = result.checkedAt,
              host = request.target.host](const async::StopRequested &) { return judged(answer, host, anchors, at); };
    judgements.append(async::run(q, work, [this, index](const AddressResult &answer) {
        result.addresses[index] = answer;
        settle();
    }));
}

void CheckJob::Private::settle()
{
    if (q->isFinishing())
        return;
    ++settled;
    q->reportProgress(settled, static_cast<int>(addresses.size()));
    if (settled == addresses.size())
        q->finish();
}

void CheckJob::Private::fail(const Error &error)
{
    result.error = error;
    q->finish();
}

void CheckJob::Private::cancel()
{
    deadline.stop();
    for (QFuture<AddressResult> &judgement : judgements)
        judgement.cancel();
    fail({ErrorCode::Cancelled});
    for (qsizetype i = 0; i < probes.size(); ++i) {
        if (probes.at(i) != nullptr) {
            probes.at(i)->stop({ErrorCode::Cancelled});
            const int resolveMs = result.addresses.at(i).times.resolve;
            result.addresses[i] = probes.at(i)->result();
            result.addresses[i].times.resolve = resolveMs;
            std::exchange(probes[i], nullptr)->deleteLater();
        } else if (i >= started) {
            result.addresses[i].error = Error{ErrorCode::Cancelled};
        }
    }
}

CheckJob::CheckJob(CheckRequest request, const Clock &clock, QObject *parent)
    : Check(parent)
    , d(std::make_unique<Private>(this, std::move(request), clock))
{
    d->result.target = d->request.target;
}

CheckJob::~CheckJob() = default;

void CheckJob::start()
{
    if (isFinishing())
        return;
    d->result.checkedAt = d->clock.now();
    Result<std::shared_ptr<const ProbeContext>> context = ProbeContext::create();
    if (!context) {
        d->fail(context.error());
        return;
    }
    d->context = std::move(*context);
    d->resolve();
}

void CheckJob::cancel()
{
    if (!isFinishing())
        d->cancel();
}

const TargetResult &CheckJob::result() const
{
    return d->result;
}

} // namespace certwright::tls
