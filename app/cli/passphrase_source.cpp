#include "app/cli/passphrase_source.h"

#include "app/cli/descriptor_reader.h"
#include "app/cli/exit_code.h"
#include "app/cli/prompt.h"
#include "app/cli/terminal.h"

#include <limits>

namespace certwright::cli {

using namespace Qt::StringLiterals;
using secrets::PassphrasePurpose;
using secrets::PassphraseRequest;

namespace {

void answerLater(QObject *context, const CliPassphraseSource::Done &done, const Error &error)
{
    QMetaObject::invokeMethod(
        context, [done, error] { done(error); }, Qt::QueuedConnection);
}

/// A person never saw the passphrase that a keyring keeps, so it is the keyring that wants opening.
QString keyringSentence(const Error &problem)
{
    const QString kept = u"The keyring keeps the passphrase of this authority, and "_s;
    const QString way = u" Open it and try again (Ctrl+C stops here), or type the passphrase if you have it.\n"_s;
    switch (problem.code) {
    case ErrorCode::KeyringEntryNotFound:
        return kept + u"did not give it: it may be locked."_s + way;
    case ErrorCode::KeyringDenied:
        return kept + u"was not opened: its question was dismissed."_s + way;
    case ErrorCode::TimedOut:
        return kept + u"did not answer in time."_s + way;
    case ErrorCode::KeyringUnavailable:
        return u"A keyring keeps the passphrase of this authority, and there is none here."_s + way;
    default:
        return kept + u"what it gave does not open the key."_s + way;
    }
}

QString unlockQuestion(const PassphraseRequest &request)
{
    QString question = u"Passphrase of the authority “%1”"_s.arg(request.subject);
    if (!request.signing.isEmpty())
        question += u", to sign for %1"_s.arg(request.signing.mid(0, 5).join(u", "_s));
    if (request.signing.size() > 5)
        question += u" and %1 more"_s.arg(request.signing.size() - 5);
    if (request.previousWasWrong)
        return u"That passphrase does not open it. "_s + question;
    return request.keyringProblem ? keyringSentence(*request.keyringProblem) + question : question;
}

} // namespace

struct CliPassphraseSource::Way {
    Option descriptor;
    Option file;
    QString question;
    Repetition repetition = Repetition::Twice;
    QString subject;

    bool isPassword() const
    {
        return descriptor == Option::P12PasswordFd || descriptor == Option::OutPasswordFd
            || descriptor == Option::PasswordFd;
    }

    /// Whether this will do as the answer: PassphraseEmpty, PassphraseTooShort. The program that is to read what is
    /// written may insist on a password, so there a short one is no failure; convert warns of it.
    Status check(const SecureBytes &answer) const
    {
        const bool isNew = repetition == Repetition::Twice && descriptor != Option::OutPasswordFd;
        Status good = isNew    ? secrets::checkNewPassphrase(answer)
            : answer.isEmpty() ? Status(Error{ErrorCode::PassphraseEmpty})
                               : ok();
        if (good)
            return good;
        Error error = good.error();
        if (isPassword())
            error.args.append(u"password"_s);
        if (repetition == Repetition::Twice)
            error.args.append(newSecret.toString());
        return error;
    }
};

CliPassphraseSource::CliPassphraseSource(const Invocation &invocation)
    : m_invocation(invocation)
{
}

CliPassphraseSource::~CliPassphraseSource() = default;

bool CliPassphraseSource::hasAuthorityOption() const
{
    return m_invocation.has(Option::PassphraseFd) || m_invocation.has(Option::PassphraseFile)
        || m_known.count(Option::PassphraseFd) > 0;
}

bool CliPassphraseSource::canAsk() const
{
    const bool givesNew = m_invocation.has(Option::NewPassphraseFd) || m_invocation.has(Option::NewPassphraseFile);
    return hasAuthorityOption() || givesNew || Terminal::isThere();
}

void CliPassphraseSource::stopAsking()
{
    if (m_terminal)
        m_terminal->showInput();
    m_terminal.reset();
}

void CliPassphraseSource::answerNewAuthoritiesWith(const SecureBytes &passphrase)
{
    m_known.insert_or_assign(Option::PassphraseFd, passphrase.clone());
}

void CliPassphraseSource::request(QObject *context, const PassphraseRequest &request, Done done)
{
    const Way way = wayFor(request);
    m_unlockWasAsked = m_unlockWasAsked || request.purpose == PassphrasePurpose::UnlockAuthority;
    const bool fromOption = m_known.count(way.descriptor) > 0;
    if (request.previousWasWrong && fromOption) // it would be wrong again
        answerLater(context, done, {ErrorCode::WrongPassphrase, {request.subject}});
    else
        obtain(context, way, std::move(done));
}

void CliPassphraseSource::requestKeyPassphrase(QObject *context, const QString &certificate, Done done)
{
    obtain(context,
        {Option::KeyPassphraseFd, Option::KeyPassphraseFile, u"Passphrase of the key of “%1”"_s.arg(certificate),
            Repetition::Once, certificate},
        std::move(done));
}

bool CliPassphraseSource::hasInputOption() const
{
    return m_invocation.has(Option::PasswordFd) || m_invocation.has(Option::PasswordFile);
}

bool CliPassphraseSource::canAskForInput() const
{
    return !hasInputOption() && Terminal::isThere();
}

void CliPassphraseSource::requestInputPassword(QObject *context, const QString &question, Done done)
{
    obtain(context, {Option::PasswordFd, Option::PasswordFile, question, Repetition::Once, {}}, std::move(done));
}

void CliPassphraseSource::offerInputPassword(QObject *context, const QString &question, Done done)
{
    obtain(
        context, {Option::PasswordFd, Option::PasswordFile, question, Repetition::OnceOrNothing, {}}, std::move(done));
}

bool CliPassphraseSource::hasOutPassword() const
{
    return m_invocation.has(Option::OutPasswordFd) || m_invocation.has(Option::OutPasswordFile);
}

void CliPassphraseSource::requestOutPassword(QObject *context, const QString &file, Done done)
{
    obtain(context,
        {Option::OutPasswordFd, Option::OutPasswordFile, u"A password for %1"_s.arg(file), Repetition::Twice, file},
        std::move(done));
}

CliPassphraseSource::Way CliPassphraseSource::wayFor(const PassphraseRequest &request) const
{
    const QString &subject = request.subject;
    switch (request.purpose) {
    case PassphrasePurpose::UnlockAuthority:
        return {Option::PassphraseFd, Option::PassphraseFile, unlockQuestion(request), Repetition::Once, subject};
    case PassphrasePurpose::NewAuthority:
        return {Option::PassphraseFd, Option::PassphraseFile, u"A passphrase for the new authority “%1”"_s.arg(subject),
            Repetition::Twice, subject};
    case PassphrasePurpose::ChangeAuthority: {
        const bool given = m_invocation.has(Option::NewPassphraseFd) || m_invocation.has(Option::NewPassphraseFile);
        const bool plain = !given && !m_unlockWasAsked; // nothing but the new one is wanted, so it is the one given
        return {plain ? Option::PassphraseFd : Option::NewPassphraseFd,
            plain ? Option::PassphraseFile : Option::NewPassphraseFile,
            u"The new passphrase for the authority “%1”"_s.arg(subject), Repetition::Twice, subject};
    }
    case PassphrasePurpose::ProtectKey:
        return {Option::KeyPassphraseFd, Option::KeyPassphraseFile, u"A passphrase for the key of “%1”"_s.arg(subject),
            Repetition::Twice, subject};
    case PassphrasePurpose::ProtectPkcs12:
        return {Option::P12PasswordFd, Option::P12PasswordFile,
            u"A password for the PKCS#12 file of “%1”"_s.arg(subject), Repetition::Twice, subject};
    case PassphrasePurpose::OpenFile:
        return {
            Option::PasswordFd, Option::PasswordFile, u"The password of %1"_s.arg(subject), Repetition::Once, subject};
    }
    return {};
}

void CliPassphraseSource::obtain(QObject *context, const Way &way, Done done)
{
    if (const auto known = m_known.find(way.descriptor); known != m_known.end()) {
        auto answer = std::make_shared<SecureBytes>(known->second.clone());
        QMetaObject::invokeMethod(
            context, [done, answer] { done(std::move(*answer)); }, Qt::QueuedConnection);
        return;
    }
    if (m_invocation.has(way.descriptor) || m_invocation.has(way.file))
        return readOption(context, way, std::move(done));
    if (!m_terminal)
        m_terminal = Terminal::open();
    if (m_terminal)
        return ask(context, way, std::move(done));
    m_unanswered = way.descriptor;
    answerLater(context, done, {ErrorCode::PromptUnavailable, {way.subject}});
}

void CliPassphraseSource::ask(QObject *context, const Way &way, Done done)
{
    m_asking = true;
    const auto check = [way](const SecureBytes &answer) { return way.check(answer); };
    Prompt::ask(
        context, m_terminal, {way.question, way.repetition, check}, [this, done = std::move(done)](auto answer) {
            m_asking = false;
            m_answered.start();
            done(std::move(answer));
        });
}

qint64 CliPassphraseSource::sinceLastAnswer() const
{
    if (m_asking)
        return 0;
    return m_answered.isValid() ? m_answered.elapsed() : std::numeric_limits<qint64>::max();
}

void CliPassphraseSource::readOption(QObject *context, const Way &way, Done done)
{
    auto remember = [this, way, done = std::move(done)](Result<SecureBytes> answer) {
        if (!answer)
            return done(answer.error());
        if (const Status good = way.check(*answer); !good)
            return done(good.error());
        m_known.insert_or_assign(way.descriptor, answer->clone());
        done(std::move(answer));
    };
    if (m_invocation.has(way.file)) {
        DescriptorReader::readFirstLine(context, m_invocation.value(way.file), remember);
    } else {
        const QString number = m_invocation.value(way.descriptor);
        DescriptorReader::read(context, {number.toInt(), u"descriptor %1"_s.arg(number)}, remember);
    }
}

} // namespace certwright::cli
