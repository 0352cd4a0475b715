#include "core/authority/protection.h"

#include "core/workspace/slug.h"

#include <QCoreApplication>
#include <QMetaObject>

#include <utility>

namespace certwright::authority {

using namespace Qt::StringLiterals;

namespace {

/// Readable in the keyring's own window, and never the same twice.
QString freshEntry(const QString &authorityName)
{
    const SecureBytes random = secrets::generatePassphrase();
    const QByteArray unique = QByteArray(random.data(), 9);
    return u"authority/"_s + workspace::slugFor(authorityName) + u'/' + QString::fromLatin1(unique);
}

} // namespace

secrets::SecretStore *keyringOf(const Services &services)
{
    return services.workspace.portability() == workspace::Portability::Portable ? nullptr : services.secrets;
}

ProtectionFlow::ProtectionFlow(const Services &services, ProtectionRequest request)
    : m_services(services)
    , m_request(std::move(request))
{
}

ProtectionFlow::~ProtectionFlow()
{
    if (m_secret != Secret::None && QCoreApplication::instance() != nullptr)
        m_services.secrets->remove(QCoreApplication::instance(), m_entry, [](const Status &) {});
}

void ProtectionFlow::start(Done done)
{
    m_done = std::move(done);
    if (m_request.wish == NewKeyProtection::Automatic && keyringOf(m_services) != nullptr)
        storeSecret();
    else
        ask();
}

void ProtectionFlow::storeSecret()
{
    m_entry = freshEntry(m_request.authorityName);
    m_passphrase = secrets::generatePassphrase();
    m_secret = Secret::BeingWritten;
    m_services.secrets->write(this, m_entry, m_passphrase.clone(), [this](const Status &status) { onStored(status); });
}

void ProtectionFlow::onStored(const Status &status)
{
    m_secret = status ? Secret::Written : Secret::None;
    if (m_gone)
        return status ? removeSecret() : m_gone();
    if (!status) {
        noteKeyringProblem(status.error());
        return ask();
    }
    m_services.secrets->read(this, m_entry, [this](const Result<SecureBytes> &secret) { onReadBack(secret); });
}

void ProtectionFlow::onReadBack(const Result<SecureBytes> &secret)
{
    if (m_gone)
        return; // removed meanwhile
    if (secret && secret->view() == m_passphrase.view()) {
        return answer(Protection{
            workspace::KeyProtection::Keyring, m_entry, std::move(m_passphrase), pki::PassphraseKind::Random});
    }
    if (!secret)
        noteKeyringProblem(secret.error());
    m_secret = Secret::None; // a keyring that does not give back what it took is none
    m_services.secrets->remove(this, m_entry, [this](const Status &) { ask(); });
}

/// A keyring that is there but locked or dismissed is not the lack of one: its owner can open it.
void ProtectionFlow::noteKeyringProblem(const Error &error)
{
    if (error.code == ErrorCode::KeyringUnavailable)
        return;
    m_request.mayThrowAway = false;
    m_keyringProblem = error;
}

/// For the log: what the keyring said.
QString ProtectionFlow::keyringWords() const
{
    if (!m_keyringProblem)
        return {};
    return m_keyringProblem->detail.isEmpty() ? m_keyringProblem->args.join(u": "_s) : m_keyringProblem->detail;
}

void ProtectionFlow::abandon(std::function<void()> gone)
{
    m_done = nullptr;
    m_gone = std::move(gone);
    if (m_secret == Secret::None)
        m_gone();
    else if (m_secret == Secret::Written)
        removeSecret();
}

void ProtectionFlow::removeSecret()
{
    m_secret = Secret::None;
    m_services.secrets->remove(this, m_entry, [this](const Status &) { m_gone(); });
}

void ProtectionFlow::ask()
{
    if (m_gone)
        return;
    if (m_services.passphrases->canAsk()) {
        m_services.passphrases->request(this,
            {secrets::PassphrasePurpose::NewAuthority, m_request.authorityName, {}, false, m_keyringProblem},
            [this](Result<SecureBytes> typed) { onAnswer(std::move(typed)); });
        return;
    }
    Error nobody{ErrorCode::PromptUnavailable, {m_request.authorityName}, keyringWords()};
    if (m_keyringProblem)
        nobody.args << u"keyring"_s;
    Result<Protection> last = nobody;
    if (m_request.mayThrowAway)
        last = Protection{};
    const auto late = std::make_shared<Result<Protection>>(std::move(last));
    QMetaObject::invokeMethod(
        this, [this, late] { answer(std::move(*late)); }, Qt::QueuedConnection);
}

void ProtectionFlow::onAnswer(Result<SecureBytes> typed)
{
    if (!typed)
        return answer(typed.error());
    if (typed->isEmpty())
        return answer(Error{ErrorCode::PassphraseEmpty});
    if (m_request.typedKind == pki::PassphraseKind::Typed) {
        if (const Status fine = secrets::checkNewPassphrase(*typed); !fine)
            return answer(fine.error());
    }
    answer(Protection{workspace::KeyProtection::Passphrase, {}, *std::move(typed), m_request.typedKind});
}

void ProtectionFlow::answer(Result<Protection> protection)
{
    if (const Done done = std::exchange(m_done, nullptr))
        done(std::move(protection));
}

} // namespace certwright::authority
