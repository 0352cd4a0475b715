#include "app/cli/input_opener.h"

#include "app/cli/input_reader.h"
#include "app/cli/passphrase_source.h"
#include "core/async/run.h"
#include "core/pki/sha.h"

#include <algorithm>
#include <utility>

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

bool isLocked(const inspect::FoundObject &object, InputOpener::Wanted wanted)
{
    const bool isAsked = wanted == InputOpener::Wanted::Everything || inspect::isContainer(object);
    return isAsked && object.problem && !isOpenBut(*object.problem)
        && (object.problem->code == ErrorCode::PassphraseNeeded || object.problem->code == ErrorCode::WrongPassphrase);
}

/// How much a password could still tell.
qsizetype lockedIn(const inspect::ReadResult &content, InputOpener::Wanted wanted)
{
    return std::count_if(content.objects.cbegin(), content.objects.cend(),
        [wanted](const inspect::FoundObject &object) { return isLocked(object, wanted); });
}

/// Whether a keystore opened but for a key, which has a password of its own.
bool hasKeyOfItsOwn(const inspect::ReadResult &content)
{
    return std::any_of(content.objects.cbegin(), content.objects.cend(), [](const inspect::FoundObject &object) {
        return object.problem && object.problem->code == ErrorCode::WrongPassphrase
            && object.problem->args.value(1) == u"entry";
    });
}

/// An input, and what may open it.
struct Attempt {
    QByteArray data;
    QString source;
    Passwords passwords;
    InputOpener::Wanted wanted;
    bool isPasswordGiven; ///< by an option: then it is meant for every input, and checks what is not locked too
};

/// What the password that opens most of it finds.
inspect::ReadResult unlocked(const Attempt &attempt, const async::StopRequested &stop)
{
    if (attempt.isPasswordGiven && attempt.wanted == InputOpener::Wanted::Everything)
        return inspect::readObjects(attempt.data, attempt.source, {attempt.passwords.constFirst().get(), stop});
    inspect::ReadResult best = inspect::readObjects(attempt.data, attempt.source, {nullptr, stop});
    for (const auto &password : attempt.passwords) {
        const qsizetype locked = lockedIn(best, attempt.wanted);
        if (locked == 0 || stop())
            break;
        inspect::ReadResult other = inspect::readObjects(attempt.data, attempt.source, {password.get(), stop});
        if (lockedIn(other, attempt.wanted) <= locked) // of equals the later one, which knows that it is wrong
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

QList<Error> problemsIn(const OpenedInput &input)
{
    QList<Error> problems = input.content.errors;
    problems.removeIf([](const Error &error) {
        return error.code == ErrorCode::PassphraseNeeded || error.code == ErrorCode::WrongPassphrase;
    });
    for (const inspect::FoundObject &object : input.content.objects) {
        if (inspect::isContainer(object) && object.encrypted && object.problem)
            problems << *object.problem;
    }
    return problems;
}

QString kindOrName(const inspect::FoundObject &object)
{
    if (inspect::isSshCertificate(object))
        return u"ssh-certificate"_s;
    return inspect::isOcspRequest(object) ? u"ocsp-request"_s : inspect::kindKey(object.kind);
}

bool isOpenBut(const Error &error)
{
    return error.code == ErrorCode::WrongPassphrase && error.args.value(1) == u"keystore";
}

Error whyNoCertificate(const inspect::ReadResult &read, const QString &source)
{
    if (!read.errors.isEmpty())
        return read.errors.first();
    for (const inspect::FoundObject &object : read.objects) {
        if (object.problem && object.kind != inspect::ObjectKind::PrivateKey)
            return *object.problem;
    }
    const auto first = std::find_if(read.objects.cbegin(), read.objects.cend(),
        [](const inspect::FoundObject &object) { return !inspect::isContainer(object); });
    QStringList arguments{source};
    if (first != read.objects.cend())
        arguments << kindOrName(*first);
    return {ErrorCode::NotACertificate, arguments};
}

/// One input on its way.
struct InputOpener::Opening {
    QString argument; ///< empty: the bytes were there
    QString source;
    Done done;
    QByteArray data = {};
    bool wasAsked = false;
    qsizetype locked = 0; ///< before the last attempt

    Opening(QString what, QString name, Done then)
        : argument(std::move(what))
        , source(std::move(name))
        , done(std::move(then))
    {
    }
    Opening(const Opening &) = delete;
    Opening &operator=(const Opening &) = delete;
    ~Opening() { wipe(data); } // it may hold keys
};

InputOpener::InputOpener(CliPassphraseSource &passphrases, QObject *parent, Wanted wanted)
    : QObject(parent)
    , m_passwords(passphrases)
    , m_wanted(wanted)
{
}

void InputOpener::open(const QString &argument, Done done)
{
    const auto opening = std::make_shared<Opening>(argument, inputName(argument), std::move(done));
    start(opening, [this, opening] { read(opening); });
}

void InputOpener::openBytes(const QString &source, const QByteArray &data, Done done)
{
    const auto opening = std::make_shared<Opening>(QString(), source, std::move(done));
    opening->data = data;
    start(opening, [this, opening] { examine(opening); });
}

void InputOpener::start(const std::shared_ptr<Opening> &opening, const std::function<void()> &go)
{
    m_passwords.startOver();
    m_passwords.readOption(this, [opening, go](const Result<bool> &read) {
        if (read)
            go();
        else
            opening->done(read.error());
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
    const Attempt attempt{opening->data, opening->source, m_passwords.known(), m_wanted, m_passwords.isGivenByOption()};
    async::run(
        this,
        [attempt](const async::StopRequested &stop) {
            return OpenedInput{attempt.source, unlocked(attempt, stop), attempt.data.size(), pki::sha256(attempt.data)};
        },
        [this, opening](OpenedInput input) { // which may be large
            const qsizetype before = std::exchange(opening->locked, lockedIn(input.content, m_wanted));
            const bool wasOfUse = opening->wasAsked && opening->locked < before;
            if (opening->wasAsked && !wasOfUse)
                m_passwords.forgetLast();
            if (opening->locked > 0 && !wasOfUse && m_passwords.mayAsk(opening->source))
                ask(opening, std::move(input));
            else
                opening->done(std::move(input));
        });
}

void InputOpener::ask(const std::shared_ptr<Opening> &opening, OpenedInput input)
{
    opening->wasAsked = true;
    const auto need
        = hasKeyOfItsOwn(input.content) ? InputPasswords::Need::OptionalOfKey : InputPasswords::Need::Optional;
    m_passwords.ask(this, opening->source, need, [this, opening, input = std::move(input)](const Result<bool> &typed) {
        if (typed && *typed)
            examine(opening);
        else
            opening->done(input);
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
