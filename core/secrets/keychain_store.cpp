#include "core/secrets/keychain_store.h"

#include "core/secrets/keychain_call.h"
#include "core/secrets/keyring_lock.h"
#include "core/secrets/passphrase.h"

#include <QFileInfo>
#include <QPointer>

#include <utility>

namespace certwright::secrets {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"Certwright"_s;

/// False when there cannot be a keyring, so that nothing is loaded and no deadline is waited for.
bool mayHaveKeyring()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") || qEnvironmentVariableIsSet("DISPLAY"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + u"/bus"_s);
#else
    return true;
#endif
}

Error notFound(const QString &entry, KeyringLock lock)
{
    Error error{ErrorCode::KeyringEntryNotFound, {entry}};
    if (lock != KeyringLock::Unknown)
        error.args << (lock == KeyringLock::Open ? u"open"_s : u"locked"_s);
    return error;
}

/// Hands on what a read came to; why nothing was found is asked first.
void answerRead(QObject *context, const SecretStore::ReadDone &done, Result<SecureBytes> secret)
{
    if (secret || secret.error().code != ErrorCode::KeyringEntryNotFound)
        return done(std::move(secret));
    const QString entry = secret.error().args.value(0);
    askKeyringLock(context, [done, entry](KeyringLock lock) { done(notFound(entry, lock)); });
}

template <typename Done>
bool refusedEarly(QObject *context, const Done &done)
{
    if (mayHaveKeyring())
        return false;
    QMetaObject::invokeMethod(
        context,
        [done] {
            done(Error{ErrorCode::KeyringUnavailable, {u"no session bus"_s}});
        },
        Qt::QueuedConnection);
    return true;
}

Availability availabilityFrom(const Error &error)
{
    const bool locked = error.code == ErrorCode::KeyringDenied || error.code == ErrorCode::KeyringEntryNotFound
        || error.code == ErrorCode::TimedOut;
    return locked ? Availability::Locked : Availability::Unavailable;
}

} // namespace

KeychainStore::KeychainStore(std::chrono::milliseconds deadline)
    : m_deadline(deadline)
{
}

void KeychainStore::read(QObject *context, const QString &entry, ReadDone done)
{
    if (refusedEarly(context, done))
        return;
    auto job = std::make_unique<QKeychain::ReadPasswordJob>(service);
    QKeychain::ReadPasswordJob &reading = *job;
    job->setKey(entry);
    KeychainCall::start(std::move(job), m_deadline,
        [&reading, context = QPointer<QObject>(context), done = std::move(done)](const Status &status) {
            QByteArray data = status ? reading.binaryData() : QByteArray();
            if (context)
                answerRead(
                    context, done, status ? Result<SecureBytes>(SecureBytes(QByteArrayView(data))) : status.error());
            return data;
        });
}

void KeychainStore::write(QObject *context, const QString &entry, SecureBytes secret, Done done)
{
    if (refusedEarly(context, done))
        return;
    auto job = std::make_unique<QKeychain::WritePasswordJob>(service);
    job->setKey(entry);
    QString text = QString::fromUtf8(secret.view());
    job->setTextData(text);
    wipe(text);
    KeychainCall::start(std::move(job), m_deadline,
        [context = QPointer<QObject>(context), done = std::move(done)](const Status &status) {
            if (context)
                done(status);
            return QByteArray();
        });
}

void KeychainStore::remove(QObject *context, const QString &entry, Done done)
{
    if (refusedEarly(context, done))
        return;
    auto job = std::make_unique<QKeychain::DeletePasswordJob>(service);
    job->setKey(entry);
    KeychainCall::start(std::move(job), m_deadline,
        [context = QPointer<QObject>(context), done = std::move(done)](const Status &status) {
            const bool gone = status || status.error().code == ErrorCode::KeyringEntryNotFound;
            if (context)
                done(gone ? ok() : status);
            return QByteArray();
        });
}

void KeychainStore::probe(QObject *context, ProbeDone done)
{
    const SecureBytes unique = generatePassphrase();
    const QString entry = u"probe/"_s + QString::fromLatin1(unique.data(), 12);
    const auto expected = std::make_shared<SecureBytes>(generatePassphrase());
    write(context, entry, expected->clone(), [=, this](const Status &written) {
        if (!written)
            return done(availabilityFrom(written.error()));
        read(context, entry, [=, this](const Result<SecureBytes> &secret) {
            const bool same = secret && secret->view() == expected->view();
            const Availability found = same ? Availability::Available
                : secret                    ? Availability::Unavailable
                                            : availabilityFrom(secret.error());
            remove(context, entry, [done, found](const Status &) { done(found); });
        });
    });
}

} // namespace certwright::secrets
