#include "core/authority/unlock.h"

#include "core/async/run.h"
#include "core/authority/protection.h"

#include <QMetaObject>

#include <utility>

namespace certwright::authority {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxWrong = 3;

/// Why the keyring did not help, where it is plain; see start().
QString reasonOf(const Error &keyringProblem)
{
    switch (keyringProblem.code) {
    case ErrorCode::KeyringEntryNotFound: {
        const QString lock = keyringProblem.args.value(1);
        return lock == u"open" ? u"gone"_s : lock == u"locked" ? u"locked"_s : u"not found"_s;
    }
    case ErrorCode::KeyringUnavailable:
        return u"absent"_s;
    case ErrorCode::WrongPassphrase:
        return u"wrong"_s;
    default:
        return {};
    }
}

} // namespace

UnlockFlow::UnlockFlow(
    const Services &services, workspace::AuthorityRecord authority, QStringList signing, Attempt attempt)
    : m_services(services)
    , m_authority(std::move(authority))
    , m_signing(std::move(signing))
    , m_attempt(std::move(attempt))
{
}

void UnlockFlow::start(Done done)
{
    m_done = std::move(done);
    secrets::SecretStore *keyring = keyringOf(m_services);
    if (m_authority.protection != workspace::KeyProtection::Keyring)
        return ask();
    if (keyring == nullptr) {
        m_keyringProblem = Error{ErrorCode::KeyringUnavailable, {m_authority.name}};
        return ask();
    }
    keyring->read(this, m_authority.keyringEntry, [this](Result<SecureBytes> secret) {
        if (secret)
            return tryWith(*std::move(secret), Origin::Keyring);
        m_keyringProblem = secret.error();
        ask();
    });
}

void UnlockFlow::ask()
{
    if (!m_services.passphrases->canAsk()) {
        QMetaObject::invokeMethod(
            this, [this] { m_done(locked(ErrorCode::AuthorityLocked)); }, Qt::QueuedConnection);
        return;
    }
    const secrets::PassphraseRequest request{
        secrets::PassphrasePurpose::UnlockAuthority, m_authority.name, m_signing, m_wrong > 0, m_keyringProblem};
    m_services.passphrases->request(this, request, [this](Result<SecureBytes> typed) {
        if (typed)
            return tryWith(*std::move(typed), Origin::Person);
        onUnanswered(typed.error());
    });
}

void UnlockFlow::tryWith(SecureBytes passphrase, Origin origin)
{
    const auto shared = std::make_shared<const SecureBytes>(std::move(passphrase));
    async::run(
        this, [attempt = m_attempt, shared](const async::StopRequested &) { return attempt(*shared); },
        [this, origin](const Status &status) { onTried(status, origin); });
}

void UnlockFlow::onTried(const Status &status, Origin origin)
{
    if (status || status.error().code != ErrorCode::WrongPassphrase)
        return m_done(status);
    if (origin == Origin::Keyring) {
        m_keyringProblem = status.error();
        return ask();
    }
    if (++m_wrong >= maxWrong)
        return m_done(isOutOfReach() ? locked(ErrorCode::AuthorityLocked) : status);
    ask();
}

void UnlockFlow::onUnanswered(const Error &error)
{
    if (isOutOfReach() && error.code == ErrorCode::WrongPassphrase) // a source that has no other to give
        return m_done(locked(ErrorCode::AuthorityLocked));
    if (error.code != ErrorCode::PromptUnavailable)
        return m_done(error);
    m_done(locked(m_wrong > 0 && !isOutOfReach() ? ErrorCode::WrongPassphrase : ErrorCode::AuthorityLocked));
}

/// Nobody knows a passphrase that was made for a keyring, and a portable workspace asks none.
bool UnlockFlow::isOutOfReach() const
{
    return m_authority.protection == workspace::KeyProtection::Keyring
        && m_services.workspace.portability() == workspace::Portability::Portable;
}

Error UnlockFlow::locked(ErrorCode code) const
{
    Error error{code, {m_authority.name}, m_keyringProblem ? m_keyringProblem->detail : QString()};
    if (m_authority.protection == workspace::KeyProtection::Passphrase)
        error.args << u"typed"_s;
    else if (isOutOfReach())
        error.args << u"portable"_s;
    else if (const QString reason = m_keyringProblem ? reasonOf(*m_keyringProblem) : QString(); !reason.isEmpty())
        error.args << reason;
    return error;
}

} // namespace certwright::authority
