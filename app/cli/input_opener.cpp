#include "app/cli/input_opener.h"

#include "app/cli/input_reader.h"
#include "app/cli/passphrase_source.h"
#include "core/async/run.h"

#include <algorithm>

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAttempts = 3;

using Passwords = QList<std::shared_ptr<const SecureBytes>>;

/// How many containers keep what they hold.
qsizetype lockedIn(const inspect::ReadResult &content)
{
    return std::count_if(content.objects.cbegin(), content.objects.cend(), [](const inspect::FoundObject &object) {
        return inspect::isContainer(object.kind) && object.encrypted && object.problem;
    });
}

/// What the password that opens most of it finds.
inspect::ReadResult unlocked(
    const QByteArray &data, const QString &source, const Passwords &passwords, const async::StopRequested &stop)
{
    inspect::ReadResult best = inspect::readObjects(data, source, {nullptr, stop});
    for (const auto &password : passwords) {
        if (lockedIn(best) == 0 || stop())
            break;
        inspect::ReadResult other = inspect::readObjects(data, source, {password.get(), stop});
        if (lockedIn(other) <= lockedIn(best)) // of equals the later one, which knows that the password is wrong
            best = std::move(other);
    }
    return best;
}

} // namespace

Result<QList<pki::Certificate>> certificatesIn(const OpenedInput &input)
{
    QList<pki::Certificate> certificates;
    for (const inspect::FoundObject &object : input.content.objects) {
        if (object.certificate && object.kind == inspect::ObjectKind::Certificate)
            certificates.append(*object.certificate);
    }
    if (!certificates.isEmpty())
        return certificates;
    return whyNoCertificate(input.content, input.source);
}

Error whyNoCertificate(const inspect::ReadResult &read, const QString &source)
{
    if (!read.errors.isEmpty())
        return read.errors.first();
    for (const inspect::FoundObject &object : read.objects) {
        if (object.problem)
            return *object.problem;
    }
    return {ErrorCode::NotACertificate, {source}};
}

/// One input on its way.
struct InputOpener::Opening {
    QString argument;
    Done done;
    QByteArray data = {};
    int attempts = 0;

    Opening(QString what, Done then)
        : argument(std::move(what))
        , done(std::move(then))
    {
    }
    Opening(const Opening &) = delete;
    Opening &operator=(const Opening &) = delete;
    ~Opening() { wipe(data); } // it may hold keys
};

InputOpener::InputOpener(CliPassphraseSource &passphrases, QObject *parent)
    : QObject(parent)
    , m_passphrases(passphrases)
{
}

void InputOpener::open(const QString &argument, Done done)
{
    const auto opening = std::make_shared<Opening>(argument, std::move(done));
    if (!m_passphrases.hasInputOption() || !m_passwords.isEmpty())
        return read(opening);
    m_passphrases.requestInputPassword(this, {}, [this, opening](Result<SecureBytes> password) {
        if (!password)
            return opening->done(password.error());
        m_passwords.append(std::make_shared<const SecureBytes>(std::move(password).value()));
        read(opening);
    });
}

void InputOpener::read(const std::shared_ptr<Opening> &opening)
{
    readInput(this, opening->argument, [this, opening](const Result<QByteArray> &content) {
        if (!content)
            return opening->done(content.error());
        opening->data = *content;
        examine(opening);
    });
}

void InputOpener::examine(const std::shared_ptr<Opening> &opening)
{
    async::run(
        this,
        [opening, passwords = m_passwords](const async::StopRequested &stop) {
            return unlocked(opening->data, inputName(opening->argument), passwords, stop);
        },
        [this, opening](const inspect::ReadResult &content) {
            const bool isLocked = lockedIn(content) > 0;
            if (isLocked && opening->attempts > 0)
                m_passwords.removeLast(); // typed, and of no use
            if (isLocked && m_passphrases.canAskForInput() && opening->attempts < mostAttempts)
                ask(opening, content);
            else
                opening->done(OpenedInput{inputName(opening->argument), content});
        });
}

void InputOpener::ask(const std::shared_ptr<Opening> &opening, const inspect::ReadResult &content)
{
    const QString question = (opening->attempts > 0 ? u"That password does not open it. "_s : QString())
        + u"Password of “%1” (nothing to leave it locked)"_s.arg(inputName(opening->argument));
    ++opening->attempts;
    m_passphrases.offerInputPassword(this, question, [this, opening, content](Result<SecureBytes> password) {
        if (!password || password->isEmpty())
            return opening->done(OpenedInput{inputName(opening->argument), content});
        m_passwords.append(std::make_shared<const SecureBytes>(std::move(password).value()));
        examine(opening);
    });
}

void InputOpener::openAll(const QStringList &arguments, AllDone done)
{
    openRest(arguments, {}, done);
}

void InputOpener::openRest(const QStringList &arguments, const QList<OpenedInput> &opened, const AllDone &done)
{
    if (opened.size() == arguments.size())
        return done(opened);
    open(arguments.at(opened.size()), [this, arguments, opened, done](const Result<OpenedInput> &input) {
        if (input)
            openRest(arguments, opened + QList{*input}, done);
        else
            done(input.error());
    });
}

} // namespace certwright::cli
