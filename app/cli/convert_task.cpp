#include "app/cli/convert_task.h"

#include "app/cli/delivery.h"
#include "app/cli/facts_text.h"
#include "core/async/run.h"
#include "core/convert/naming.h"
#include "core/convert/save.h"
#include "core/pki/key_info.h"
#include "core/secrets/passphrase.h"
#include "ui/text/error_text.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <unistd.h>

namespace certwright::cli {

using namespace Qt::StringLiterals;
using convert::Format;
using inspect::ObjectKind;

namespace {

QString inputHint()
{
    return u"Use --password-file FILE or --password-fd N for what is read, or run this in a terminal."_s;
}

QString outputHint()
{
    return u"Use --out-password-file FILE or --out-password-fd N for what is written, or run this in a terminal."_s;
}

/// What helps here, where that is something else than elsewhere.
QString hintFor(const Error &error)
{
    switch (error.code) {
    case ErrorCode::PassphraseNeeded:
        return inputHint();
    case ErrorCode::WrongPassphrase:
        if (error.args.size() > 1)
            return text::errorHint(error);
        return u"Try another with --password-file or --password-fd; capital letters and blanks count."_s;
    case ErrorCode::SeveralCertificates:
        return u"Name the one that is meant with --pick: its name, or the digits beside it."_s;
    case ErrorCode::SeveralKeys:
        return u"Name the one that is meant with --pick and the digits beside it: %1."_s.arg(error.args.value(0));
    case ErrorCode::KeyNotGiven:
        if (!convert::needsPassword(convert::parseFormat(error.args.value(0)).value_or(Format::Key)))
            return text::errorHint(error);
        return u"Give the file of the private key as well. For certificates that Java shall trust, use --to trust-p12 "
               u"or "
               u"trust-jks."_s;
    case ErrorCode::FileExists:
        return u"Choose another name, or add --force to replace that file."_s;
    default:
        return text::errorHint(error);
    }
}

/// Whether a key that is locked could be the one that is missing.
bool lacksKey(const Error &error)
{
    return error.code == ErrorCode::KeyNotGiven || error.code == ErrorCode::KeyMismatch;
}

/// Another password may help, which is asked for elsewhere.
bool isLocking(const std::optional<Error> &problem)
{
    return !problem || problem->code == ErrorCode::PassphraseNeeded || problem->code == ErrorCode::WrongPassphrase;
}

/// Nothing is missing when it was given, but could not be read.
Error problemBehind(const Error &error, const ConvertIntake &intake)
{
    if (error.code != ErrorCode::KeyNotGiven && error.code != ErrorCode::CertificateNotGiven)
        return error;
    const bool isKey = error.code == ErrorCode::KeyNotGiven;
    for (const convert::Given &given : intake.given) {
        const ObjectKind kind = given.object.kind;
        const bool isMeant = !isKey || kind == ObjectKind::PrivateKey || kind == ObjectKind::Unknown;
        if (isMeant && !isLocking(given.object.problem))
            return *given.object.problem;
    }
    return error;
}

/// What a link leads to is replaced, not the link.
QString targetOf(const QString &path)
{
    const QFileInfo info(path);
    return info.isSymLink() && info.exists() ? info.canonicalFilePath() : path;
}

qsizetype countOf(const ConvertIntake &intake, const convert::EncodeOptions &options)
{
    QSet<QByteArray> different;
    for (const inspect::FoundObject &object : intake.pile.others) {
        if (object.kind == options.kind && (options.pick.isEmpty() || convert::isCalled(object, options.pick)))
            different << object.der;
    }
    return different.size();
}

} // namespace

ConvertTask::ConvertTask(Context &context)
    : Task(context)
    , m_passwords(context.passphrases())
{
}

bool ConvertTask::isPemOrDer() const
{
    return m_options.format == Format::Pem || m_options.format == Format::Der;
}

ConvertTask::Complaint ConvertTask::complaint() const
{
    const Invocation &given = invocation();
    if (!given.has(Option::To) || !given.has(Option::Out))
        return {u"convert needs --to FORMAT and --out FILE."_s,
            u"For example: certwright-cli convert server.pem server.key --to p12 --out server.p12"_s};
    if (given.arguments.count(u"-"_s) > 1)
        return {u"Standard input can be read once only."_s, u"Give - once."_s};
    const bool isPkcs12 = m_options.format == Format::Pkcs12 || m_options.format == Format::TrustPkcs12;
    if (given.has(Option::Compatible) && !isPkcs12)
        return {u"--compatible is for --to p12 and trust-p12 only."_s, u"Leave it out."_s};
    if (given.has(Option::Kind) && !isPemOrDer())
        return {u"--kind is for --to pem and der only."_s, u"Leave it out."_s};
    if (given.has(Option::Name) && !convert::namesEntries(m_options.format))
        return {u"--name is for key stores and truststores only."_s, u"Leave it out."_s};
    if (given.value(Option::Out) == u"-" && given.json())
        return {u"--json and --out - both want standard output."_s, u"Name a file, or leave --json out."_s};
    return {};
}

void ConvertTask::start()
{
    const QString to = invocation().value(Option::To);
    m_options.format = convert::parseFormat(to).value_or(Format::Pem);
    if (const Complaint wrong = complaint(); !wrong.text.isEmpty())
        return failUsage(wrong.text, wrong.hint);
    m_options.name = invocation().value(Option::Name);
    m_options.pick = invocation().value(Option::Pick);
    m_options.now = context().clock().now();
    if (invocation().has(Option::Compatible))
        m_options.strength = pki::Pkcs12Strength::Compatible;
    if (invocation().value(Option::Out) == u"-")
        return readInput();
    m_path = QDir::cleanPath(QDir::current().absoluteFilePath(invocation().value(Option::Out)));
    checkOutput();
}

void ConvertTask::checkOutput()
{
    const bool isForced = invocation().has(Option::Force);
    async::run(
        this,
        [path = m_path, isForced](const async::StopRequested &) {
            return isForced ? checkReplaceable(targetOf(path)) : checkDeliverable({path});
        },
        [this](const Status &free) {
            if (free)
                readInput();
            else
                refuse(free.error());
        });
}

void ConvertTask::readInput()
{
    readInputFiles(this, invocation().arguments, [this](const Result<InputFiles> &files) {
        if (!files)
            refuse(files.error());
        else
            m_passwords.readOption(this, [this, files = *files](const Result<bool> &read) { openWith(files, read); });
    });
}

void ConvertTask::openWith(const InputFiles &files, const Result<bool> &password)
{
    if (password)
        open(files);
    else
        fail(password.error(), inputHint());
}

void ConvertTask::open(const InputFiles &files)
{
    async::run(
        this,
        [files, passwords = m_passwords.known()](const async::StopRequested &) { return takeIn(files, passwords); },
        [this, files](const Result<ConvertIntake> &intake) {
            if (intake)
                take(*intake, files);
            else
                refuse(intake.error());
        });
}

void ConvertTask::take(ConvertIntake intake, const InputFiles &files)
{
    if (intake.lockedStore)
        return lockedOut(*intake.lockedStore, files);
    if (const Complaint wrong = complaintAbout(intake); !wrong.text.isEmpty())
        return failUsage(wrong.text, wrong.hint);
    if (isPemOrDer()) {
        const QList<ObjectKind> kinds = writableKinds(intake);
        if (kinds.isEmpty() && !invocation().has(Option::Kind))
            return refuse(problemBehind({ErrorCode::CertificateNotGiven}, intake));
        m_options.kind = parseKind(invocation().value(Option::Kind)).value_or(kinds.value(0));
    }
    if (isPemOrDer() && m_options.kind == ObjectKind::PublicKey)
        intake.pile.others = publicKeysIn(intake);
    if (const Complaint wrong = complaintAboutKind(intake); !wrong.text.isEmpty())
        return failUsage(wrong.text, wrong.hint);
    Status chosen = convert::checkChoice(intake.pile, m_options);
    if (chosen && intake.lockedKey && convert::holdsPrivateKey(m_options))
        chosen = convert::checkBesideLocked(intake.pile, m_options.pick);
    if (!chosen && lacksKey(chosen.error()) && convert::holdsPrivateKey(m_options) && intake.lockedKey)
        return lockedOut(*intake.lockedKey, files);
    if (!chosen)
        return refuse(problemBehind(chosen.error(), intake));
    if (const Complaint wrong = complaintAboutOutput(); !wrong.text.isEmpty())
        return failUsage(wrong.text, wrong.hint);
    if (m_options.name.isEmpty() && convert::holdsPrivateKey(m_options))
        m_options.name = intake.alias;
    protect(intake);
}

void ConvertTask::lockedOut(const LockedPart &locked, const InputFiles &files)
{
    const QString &source = locked.source;
    if (!m_passwords.mayAsk(source)) {
        if (m_passwords.wereTried(source) && locked.error.code == ErrorCode::WrongPassphrase)
            return refuse(locked.error); // which knows whether it opened the keystore around it
        return refuse(
            {m_passwords.wereTried(source) ? ErrorCode::WrongPassphrase : ErrorCode::PassphraseNeeded, {source}});
    }
    const bool isOfKey = locked.error.args.value(1) == u"entry";
    m_passwords.ask(this, source, isOfKey ? InputPasswords::Need::WantedOfKey : InputPasswords::Need::Wanted,
        [this, files](const Result<bool> &typed) { openWith(files, typed); });
}

ConvertTask::Complaint ConvertTask::complaintAbout(const ConvertIntake &intake) const
{
    const QString &pick = m_options.pick;
    const auto isMeant = [&pick](const convert::Given &given) { return convert::isCalled(given.object, pick); };
    if (!pick.isEmpty() && std::none_of(intake.given.cbegin(), intake.given.cend(), isMeant))
        return {u"Nothing of what was given goes by “%1”."_s.arg(pick),
            u"--pick takes a subject or name, or eight or more digits of a SHA-256; “inspect” shows them."_s};
    const QList<ObjectKind> kinds = writableKinds(intake);
    if (!isPemOrDer() || invocation().has(Option::Kind) || kinds.size() < 2)
        return {};
    QStringList phrases;
    QStringList options;
    for (const ObjectKind kind : kinds) {
        phrases << kindPhrase(kind);
        options << u"--kind "_s + inspect::kindKey(kind);
    }
    return {u"There is no certificate in what was given, but %1."_s.arg(listText(phrases)),
        u"Say what is to be written: %1."_s.arg(options.join(u" or "_s))};
}

ConvertTask::Complaint ConvertTask::complaintAboutKind(const ConvertIntake &intake) const
{
    const ObjectKind kind = m_options.kind;
    if (!isPemOrDer() || kind == ObjectKind::Certificate || kind == ObjectKind::PrivateKey)
        return {};
    const qsizetype count = countOf(intake, m_options);
    if (count == 0)
        return {u"What is to be written is %1, and there is none in what was given."_s.arg(kindPhrase(kind)),
            u"“inspect” shows what is in a file."_s};
    if (count > 1 && m_options.format == Format::Der)
        return {u"A DER file holds %1, but %2 different ones were given."_s.arg(kindPhrase(kind)).arg(count),
            u"Name the one that is meant with --pick, or write them all with --to pem."_s};
    if (kind == ObjectKind::OcspResponse && m_options.format == Format::Pem)
        return {u"There is no PEM form of an OCSP response."_s, u"Use --to der."_s};
    return {};
}

ConvertTask::Complaint ConvertTask::complaintAboutOutput()
{
    const bool hasPassword = context().passphrases().hasOutPassword();
    const bool isKey = convert::holdsPrivateKey(m_options);
    if (hasPassword && !isKey && !convert::needsPassword(m_options.format))
        return {u"What is to be written holds no private key, so --out-password-file and --out-password-fd protect "
                u"nothing."_s,
            u"Leave them out; --password-file and --password-fd open what is read."_s};
    const bool isTerminal = isToStandardOutput() && ::isatty(STDOUT_FILENO) != 0;
    if (isTerminal && !convert::isText(m_options.format))
        return {u"This format is binary and not for a terminal."_s, u"Name a file with --out."_s};
    if (isTerminal && isKey && !hasPassword)
        return {u"Private keys are not shown on a terminal."_s, u"Name a file with --out."_s};
    return {};
}

void ConvertTask::protect(const ConvertIntake &intake)
{
    CliPassphraseSource &passphrases = context().passphrases();
    if (!convert::needsPassword(m_options.format) && !passphrases.hasOutPassword())
        return write(intake, {});
    const QString name = isToStandardOutput() ? u"what is written"_s : m_path;
    passphrases.requestOutPassword(this, name, [this, intake](Result<SecureBytes> password) {
        if (password)
            write(intake, std::make_shared<const SecureBytes>(*std::move(password)));
        else if (password.error().code == ErrorCode::PassphraseEmpty)
            fail(password.error(), outputHint());
        else
            fail(password.error());
    });
}

void ConvertTask::write(const ConvertIntake &intake, const Secret &password)
{
    const WriteOptions how{FileAccess::Public, invocation().has(Option::Force) ? IfExists::Replace : IfExists::Refuse};
    async::run(
        this,
        [intake, options = m_options, how, password, path = m_path](const async::StopRequested &) {
            convert::EncodeOptions all = options;
            all.password = password.get();
            return written(intake, all, how, path);
        },
        [this](const Result<Written> &result) {
            if (result)
                report(*result);
            else
                refuse(result.error());
        });
}

Result<ConvertTask::Written> ConvertTask::written(
    const ConvertIntake &intake, const convert::EncodeOptions &options, const WriteOptions &how, const QString &path)
{
    Result<convert::EncodedFile> file = convert::encode(intake.pile, options);
    if (!file)
        return file.error();
    WriteOptions all = how;
    all.access = file->key ? FileAccess::Private : FileAccess::Public;
    if (!path.isEmpty()) {
        if (const Status saved = convert::saveFile(targetOf(path), file->content.view(), all); !saved)
            return saved.error();
    }
    Written result;
    result.file.path = path;
    result.file.format = options.format;
    result.file.sha256 = QCryptographicHash::hash(file->content.view(), QCryptographicHash::Sha256);
    result.file.certificates = file->certificates;
    result.file.others = file->others;
    result.file.leftOut = convert::leftOut(intake.given, *file);
    result.file.unreadable = intake.unreadable;
    result.file.hasShortPassword = options.password != nullptr && !secrets::checkNewPassphrase(*options.password);
    result.file.isClosedToJava
        = options.password != nullptr && !convert::isOpenToJava(options.format, *options.password);
    result.file.javaRefusal = convert::javaRefusal(*file, options.format);
    result.file.isUnlocked = file->key && options.password == nullptr && wasEncrypted(intake, *file->key);
    result.file.isReordered = !convert::namesEntries(options.format) && isReordered(intake.pile, *file);
    if (file->key) {
        const QByteArray half = file->key->publicKeyDer();
        result.file.key = pki::keyInfoOfPublicKey(half);
        result.file.keySha256 = QCryptographicHash::hash(half, QCryptographicHash::Sha256);
    }
    if (path.isEmpty())
        result.content = std::make_shared<const SecureBytes>(std::move(file->content));
    return result;
}

void ConvertTask::report(const Written &written)
{
    const ExitCode code = written.file.isIncomplete() ? ExitCode::Wrong : ExitCode::Fine;
    for (const QString &warning : warningsOf(written.file))
        output().note(warning);
    if (!isToStandardOutput())
        return succeed({{u"files"_s, QJsonArray{convertedFacts(written.file)}}}, convertedText(written.file), code);
    output().raw(written.content->view());
    if (const QString left = leftOutText(written.file); !left.isEmpty())
        output().note(left.chopped(1));
    succeed({}, {}, code);
}

void ConvertTask::refuse(const Error &error)
{
    fail(error, hintFor(error));
}

} // namespace certwright::cli
