#include "app/cli/passphrase_source.h"

#include "app/cli/descriptor_reader.h"
#include "app/cli/exit_code.h"
#include "app/cli/prompt.h"
#include "app/cli/secret_file.h"
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

/// A locked keyring finds nothing either; which it is may be known.
QString notFoundSentence(const QString &lock, const QString &kept, const QString &way)
{
    if (lock == u"open")
        return u"The keyring is open, and the password of this authority is not in it any more. Bring the keyring "
               "back from a backup (Ctrl+C stops here), or type the password if you have it elsewhere.\n"_s;
    if (lock == u"locked")
        return kept + u"is locked."_s + way;
    return kept + u"did not give it: it is locked, or the password is not in it any more."_s + way;
}

/// A person never saw the passphrase that a keyring keeps, so it is the keyring that wants opening.
QString keyringSentence(const Error &problem)
{
    const QString kept = u"The keyring keeps the password of this authority, and "_s;
    const QString way = u" Open it and try again (Ctrl+C stops here), or type the password if you have it.\n"_s;
    switch (problem.code) {
    case ErrorCode::KeyringEntryNotFound:
        return notFoundSentence(problem.args.value(1), kept, way);
    case ErrorCode::KeyringDenied:
        return kept + u"was not opened: its question was dismissed."_s + way;
    case ErrorCode::TimedOut:
        return kept + u"did not answer in time."_s + way;
    case ErrorCode::KeyringUnavailable:
        return u"A keyring keeps the password of this authority, and there is none here."_s + way;
    case ErrorCode::KeyringFailed:
        return kept + u"could not give it (%1)."_s.arg(problem.args.value(1)) + way;
    default:
        return kept + u"what it gave does not open the key."_s + way;
    }
}

const QString inputTitle = u"The password of what is read"_s;

QString dashed(Option option)
{
    for (const VerbSpec &verb : verbs()) {
        for (const OptionSpec &spec : verb.options) {
            if (spec.id == option)
                return u"--"_s + QString::fromLatin1(spec.name);
        }
    }
    return {};
}

/// Those that say where a secret comes from.
QList<Option> secretOptions(Verb verb)
{
    QList<Option> options;
    for (const OptionSpec &spec : specOf(verb).options) {
        const QString name = QString::fromLatin1(spec.name);
        if (name.endsWith(u"-fd"_s) || name.endsWith(u"-file"_s))
            options << spec.id;
    }
    return options;
}

QString unlockQuestion(const PassphraseRequest &request)
{
    QString question = u"Password of the authority “%1”"_s.arg(request.subject);
    if (!request.signing.isEmpty())
        question += u", to sign for %1"_s.arg(request.signing.mid(0, 5).join(u", "_s));
    if (request.signing.size() > 5)
        question += u" and %1 more"_s.arg(request.signing.size() - 5);
    if (request.previousWasWrong)
        return u"That password does not open it. "_s + question;
    return request.keyringProblem ? keyringSentence(*request.keyringProblem) + question : question;
}

/// A new secret is any, not a certain one.
QString asQuestion(const QString &title)
{
    return title.startsWith(u"The password for"_s) ? u'A' + title.mid(3) : title;
}

} // namespace

struct CliPassphraseSource::Way {
    Option descriptor;
    Option file;
    QString title; ///< to begin a sentence with
    Repetition repetition = Repetition::Twice;
    QString subject;
    QString question = asQuestion(title);

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
        if (repetition == Repetition::Twice)
            error.args.append(newSecret.toString());
        return error;
    }
};

CliPassphraseSource::CliPassphraseSource(const Invocation &invocation, Note note)
    : m_invocation(invocation)
    , m_note(std::move(note))
{
}

CliPassphraseSource::~CliPassphraseSource() = default;

bool CliPassphraseSource::hasAuthorityOption() const
{
    return m_invocation.has(Option::PassphraseFd) || m_invocation.has(Option::PassphraseFile)
        || m_known.count(Option::PassphraseFd) > 0;
}

bool CliPassphraseSource::hasNewAuthorityOption() const
{
    return m_invocation.has(Option::NewPassphraseFd) || m_invocation.has(Option::NewPassphraseFile);
}

bool CliPassphraseSource::canAsk() const
{
    return hasAuthorityOption() || hasNewAuthorityOption() || Terminal::isThere();
}

void CliPassphraseSource::stopAsking()
{
    if (m_terminal)
        m_terminal->showInput();
    m_terminal.reset();
}

void CliPassphraseSource::answerAuthoritiesWith(const SecureBytes &passphrase)
{
    m_known.insert_or_assign(Option::PassphraseFd, passphrase.clone());
}

void CliPassphraseSource::request(QObject *context, const PassphraseRequest &request, Done done)
{
    const Way way = wayFor(request);
    m_unlockWasAsked = m_unlockWasAsked || request.purpose == PassphrasePurpose::UnlockAuthority;
    const bool fromOption = m_known.count(way.descriptor) > 0;
    if (!request.previousWasWrong || !fromOption)
        return obtain(context, way, std::move(done));
    m_missing = missingFrom(way);
    answerLater(context, done, {ErrorCode::WrongPassphrase, {request.subject}}); // it would be wrong again
}

void CliPassphraseSource::requestKeyPassphrase(QObject *context, const QString &certificate, Done done)
{
    obtain(context,
        {Option::KeyPassphraseFd, Option::KeyPassphraseFile, u"The password of the key of “%1”"_s.arg(certificate),
            Repetition::Once, certificate, u"Password of the key of “%1”"_s.arg(certificate)},
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
    obtain(context, {Option::PasswordFd, Option::PasswordFile, inputTitle, Repetition::Once, {}, question},
        std::move(done));
}

void CliPassphraseSource::offerInputPassword(QObject *context, const QString &question, Done done)
{
    obtain(context, {Option::PasswordFd, Option::PasswordFile, inputTitle, Repetition::OnceOrNothing, {}, question},
        std::move(done));
}

bool CliPassphraseSource::hasOutPassword() const
{
    return m_invocation.has(Option::OutPasswordFd) || m_invocation.has(Option::OutPasswordFile);
}

void CliPassphraseSource::requestOutPassword(QObject *context, const QString &file, Done done)
{
    obtain(context,
        {Option::OutPasswordFd, Option::OutPasswordFile, u"The password for %1"_s.arg(file), Repetition::Twice, file},
        std::move(done));
}

CliPassphraseSource::Way CliPassphraseSource::wayFor(const PassphraseRequest &request) const
{
    const QString &subject = request.subject;
    switch (request.purpose) {
    case PassphrasePurpose::UnlockAuthority:
        return {Option::PassphraseFd, Option::PassphraseFile, u"The password of the authority “%1”"_s.arg(subject),
            Repetition::Once, subject, unlockQuestion(request)};
    case PassphrasePurpose::NewAuthority:
        return {Option::PassphraseFd, Option::PassphraseFile, u"The password for the new authority “%1”"_s.arg(subject),
            Repetition::Twice, subject};
    case PassphrasePurpose::ChangeAuthority: {
        const bool plain = !hasNewAuthorityOption()
            && !m_unlockWasAsked; // nothing but the new one is wanted, so it is the one given
        return {plain ? Option::PassphraseFd : Option::NewPassphraseFd,
            plain ? Option::PassphraseFile : Option::NewPassphraseFile,
            u"The new password for the authority “%1”"_s.arg(subject), Repetition::Twice, subject};
    }
    case PassphrasePurpose::ProtectKey:
        return {Option::KeyPassphraseFd, Option::KeyPassphraseFile, u"The password for the key of “%1”"_s.arg(subject),
            Repetition::Twice, subject};
    case PassphrasePurpose::ProtectPkcs12: {
        const QString kind = m_invocation.value(Option::Format) == u"jks" ? u"JKS"_s : u"PKCS#12"_s;
        return {Option::P12PasswordFd, Option::P12PasswordFile,
            u"The password for the %1 file of “%2”"_s.arg(kind, subject), Repetition::Twice, subject};
    }
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
    m_missing = missingFrom(way);
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
        const Status good = answer ? way.check(*answer) : answer.error();
        if (!good) {
            m_missing = missingFrom(way);
            return done(good.error());
        }
        m_known.insert_or_assign(way.descriptor, answer->clone());
        done(std::move(answer));
    };
    if (m_invocation.has(way.file)) {
        if (const QString exposed = exposureNote(m_invocation.value(way.file)); !exposed.isEmpty())
            m_note(exposed);
        DescriptorReader::readFirstLine(context, m_invocation.value(way.file), remember);
    } else {
        const QString number = m_invocation.value(way.descriptor);
        const QString name = u"descriptor %1 of %2"_s.arg(number, dashed(way.descriptor));
        DescriptorReader::read(context, {number.toInt(), name}, remember);
    }
}

CliPassphraseSource::Missing CliPassphraseSource::missingFrom(const Way &way) const
{
    const Option given = m_invocation.has(way.file) ? way.file : way.descriptor;
    if (!m_invocation.has(given))
        return {way.descriptor, way.title, {}};
    const QString source = m_invocation.value(given);
    Missing missing{way.descriptor, way.title, dashed(given) + u' ' + source};
    for (const Option other : secretOptions(*m_invocation.verb))
        missing.sharesSource = missing.sharesSource || (other != given && m_invocation.value(other) == source);
    return missing;
}

} // namespace certwright::cli
