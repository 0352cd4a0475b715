#include "core/secrets/keychain_call.h"

#include "core/base/secure_bytes.h"

#include <QCoreApplication>
#include <QThread>

#include <utility>

namespace certwright::secrets {

using namespace Qt::StringLiterals;

namespace {

/// libsecret hands on what D-Bus says, under one code for all of it.
bool saysNoService(const QString &message)
{
    return message.contains(u"ServiceUnknown"_s) || message.contains(u"was not provided by any"_s)
        || message.contains(u"D-Bus"_s) || message.contains(u"dbus-launch"_s)
        || message.contains(u"Could not connect"_s);
}

Status statusOf(const QKeychain::Job &job)
{
    const QString entry = job.key();
    const QString message = job.errorString();
    switch (job.error()) {
    case QKeychain::NoError:
        return ok();
    case QKeychain::EntryNotFound:
        return Error{ErrorCode::KeyringEntryNotFound, {entry}};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return Error{ErrorCode::KeyringDenied, {entry}, message};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Error{ErrorCode::KeyringUnavailable, {message}};
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    if (saysNoService(message))
        return Error{ErrorCode::KeyringUnavailable, {message}};
    return Error{ErrorCode::KeyringFailed, {entry, message}};
}

} // namespace

void KeychainCall::start(std::unique_ptr<QKeychain::Job> job, std::chrono::milliseconds deadline, Finished finished)
{
    job->setAutoDelete(false);
    job->setInsecureFallback(false);
    auto *call = new KeychainCall(std::move(job), std::move(finished));
    call->m_timer.start(deadline);
    call->m_job->start();
}

KeychainCall::KeychainCall(std::unique_ptr<QKeychain::Job> job, Finished finished)
    : m_job(std::move(job))
    , m_finished(std::move(finished))
{
    if (QCoreApplication::instance()->thread() == thread())
        setParent(QCoreApplication::instance()); // what hangs until the end goes with the program
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &KeychainCall::onDeadline);
    // Queued: the job is then no longer on the stack and may be destroyed.
    connect(m_job.get(), &QKeychain::Job::finished, this, &KeychainCall::onJobFinished, Qt::QueuedConnection);
}

void KeychainCall::onJobFinished()
{
    m_timer.stop();
    QByteArray secret;
    if (const Finished finished = std::exchange(m_finished, nullptr))
        secret = finished(statusOf(*m_job));
    m_job.reset();
    wipe(secret);
    deleteLater();
}

void KeychainCall::onDeadline()
{
    if (const Finished finished = std::exchange(m_finished, nullptr))
        finished(Error{ErrorCode::TimedOut, {u"keyring"_s}});
}

} // namespace certwright::secrets
