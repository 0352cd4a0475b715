#include "app/cli/convert_task.h"

#include "app/cli/delivery.h"
#include "app/cli/facts_text.h"
#include "app/cli/json_facts.h"
#include "core/async/run.h"
#include "core/convert/save.h"
#include "core/inspect/reader.h"
#include "core/pki/key_info.h"

#include <QCryptographicHash>
#include <QDir>

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

/// Without the keys where none is wanted: a locked key is then no hindrance.
Result<QList<pki::PrivateKey>> keysOf(const QByteArray &bytes, const SecureBytes *password, const QString &source)
{
    Result<QList<pki::PrivateKey>> keys = inspect::readPrivateKeys(bytes, password, source);
    if (!keys && keys.error().code == ErrorCode::NotAPrivateKey)
        return QList<pki::PrivateKey>();
    return keys;
}

bool holdsKeys(const QList<inspect::FoundObject> &objects)
{
    return std::any_of(objects.cbegin(), objects.cend(), [](const inspect::FoundObject &object) {
        return object.kind == inspect::ObjectKind::PrivateKey || inspect::isContainer(object.kind);
    });
}

bool isLockedContainer(const inspect::FoundObject &object)
{
    return object.encrypted && inspect::isContainer(object.kind);
}

/// A problem that hides certificates; what a locked key says is heard when its key is wanted.
std::optional<Error> problemOf(const inspect::ReadResult &found)
{
    const auto matters = [](const Error &error) {
        return error.code != ErrorCode::PassphraseNeeded && error.code != ErrorCode::WrongPassphrase;
    };
    const auto first = std::find_if(found.errors.cbegin(), found.errors.cend(), matters);
    return first == found.errors.cend() ? std::nullopt : std::optional(*first);
}

QJsonObject certificateEntry(const pki::Certificate &certificate)
{
    return {{u"kind"_s, u"certificate"_s}, {u"subject"_s, certificate.subject()},
        {u"sha256"_s, jsonHex(certificate.sha256())}, {u"not_after"_s, jsonTime(certificate.notAfter())}};
}

} // namespace

void ConvertTask::start()
{
    if (!invocation().has(Option::To) || !invocation().has(Option::Out))
        return failUsage(u"convert needs --to FORMAT and --out FILE."_s,
            u"For example: certwright-cli convert server.pem server.key --to p12 --out server.p12"_s);
    if (invocation().arguments.count(u"-"_s) > 1)
        return failUsage(u"Standard input can be read once only."_s, u"Give - once."_s);
    m_format = convert::parseFormat(invocation().value(Option::To)).value_or(convert::Format::Pem);
    if (invocation().has(Option::Compatible) && m_format != convert::Format::Pkcs12)
        return failUsage(u"--compatible is for --to p12 only."_s, u"Leave it out."_s);
    m_path = QDir::cleanPath(QDir::current().absoluteFilePath(invocation().value(Option::Out)));
    async::run(
        this, [path = m_path](const async::StopRequested &) { return checkDeliverable({path}); },
        [this](const Status &free) {
            if (!free)
                return fail(free.error());
            readInputFiles(this, invocation().arguments, [this](const Result<QList<InputFile>> &files) {
                if (files)
                    takePassword(*files);
                else
                    fail(files.error());
            });
        });
}

void ConvertTask::takePassword(const QList<InputFile> &files)
{
    if (context().passphrases().hasInputOption())
        askToOpen(files, {});
    else
        open(files, {});
}

void ConvertTask::askToOpen(const QList<InputFile> &files, const QString &question)
{
    context().passphrases().requestInputPassword(this, question, [this, files](Result<SecureBytes> password) {
        if (password)
            open(files, std::make_shared<const SecureBytes>(*std::move(password)));
        else
            fail(password.error());
    });
}

void ConvertTask::open(const QList<InputFile> &files, const Secret &password)
{
    async::run(
        this,
        [files, password, format = m_format](
            const async::StopRequested &) { return opened(files, password.get(), format); },
        [this, files, password](const Result<Opened> &result) {
            if (!result)
                return fail(result.error());
            if (result->locked.isEmpty())
                return protect(result->pile);
            if (password)
                return fail({ErrorCode::WrongPassphrase, {result->locked}});
            if (!context().passphrases().canAskForInput())
                return fail({ErrorCode::PassphraseNeeded, {result->locked}});
            askToOpen(files, u"Password of %1"_s.arg(result->locked));
        });
}

Result<ConvertTask::Opened> ConvertTask::opened(
    const QList<InputFile> &files, const SecureBytes *password, convert::Format format)
{
    Opened result;
    for (const InputFile &file : files) {
        QByteArray bytes = file.bytes();
        const inspect::ReadResult found = inspect::readObjects(bytes, file.source, {password});
        const bool wantsKeys = convert::holdsPrivateKey(format) && holdsKeys(found.objects);
        const Result<QList<pki::PrivateKey>> keys
            = wantsKeys ? keysOf(bytes, password, file.source) : QList<pki::PrivateKey>();
        wipe(bytes);
        if (const std::optional<Error> problem = problemOf(found))
            return *problem;
        for (const inspect::FoundObject &object : found.objects) {
            if (object.certificate)
                result.pile.certificates << *object.certificate;
            if (isLockedContainer(object) && result.locked.isEmpty())
                result.locked = file.source;
        }
        if (!keys && keys.error().code != ErrorCode::PassphraseNeeded)
            return keys.error();
        if (!keys && result.locked.isEmpty())
            result.locked = file.source;
        result.pile.keys += keys.valueOr({});
    }
    return result;
}

void ConvertTask::protect(const convert::Pile &pile)
{
    CliPassphraseSource &passphrases = context().passphrases();
    if (!convert::needsPassword(m_format) && !(m_format == convert::Format::Key && passphrases.hasOutPassword()))
        return write(pile, {});
    // Said before a password is asked for in vain.
    if (pile.keys.isEmpty())
        return fail({ErrorCode::KeyNotGiven, {convert::formatKey(m_format)}});
    passphrases.requestOutPassword(this, m_path, [this, pile](Result<SecureBytes> password) {
        if (password)
            write(pile, std::make_shared<const SecureBytes>(*std::move(password)));
        else
            fail(password.error());
    });
}

void ConvertTask::write(const convert::Pile &pile, const Secret &password)
{
    convert::EncodeOptions options;
    options.format = m_format;
    options.name = invocation().value(Option::Name);
    options.now = context().clock().now();
    if (invocation().has(Option::Compatible))
        options.strength = pki::Pkcs12Strength::Compatible;
    async::run(
        this,
        [pile, options, password, path = m_path](const async::StopRequested &) {
            convert::EncodeOptions all = options;
            all.password = password.get();
            return written(pile, all, path);
        },
        [this](const Result<Written> &result) {
            if (result)
                report(*result);
            else
                fail(result.error());
        });
}

Result<ConvertTask::Written> ConvertTask::written(
    const convert::Pile &pile, const convert::EncodeOptions &options, const QString &path)
{
    const Result<convert::EncodedFile> file = convert::encode(pile, options);
    if (!file)
        return file.error();
    const FileAccess access = file->key ? FileAccess::Private : FileAccess::Public;
    if (const Status saved = convert::saveFile(path, file->content.view(), {access, IfExists::Refuse}); !saved)
        return saved.error();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(file->content.view());
    Written written{path, hash.result(), file->certificates, file->leftOut, {}};
    if (file->key)
        written.key = pki::keyInfoOfPublicKey(file->key->publicKeyDer());
    return written;
}

void ConvertTask::report(const Written &written)
{
    QJsonArray contains;
    QString text = u"%1 was written and read back. It holds:\n"_s.arg(written.path);
    if (written.key) {
        contains << QJsonObject{{u"kind"_s, u"private-key"_s}, {u"key"_s, keyFacts(*written.key)}};
        text += u"  a private key (%1)\n"_s.arg(written.key->label);
    }
    for (const pki::Certificate &certificate : written.certificates) {
        contains << certificateEntry(certificate);
        text += u"  the certificate “%1”\n"_s.arg(certificate.displayTitle());
    }
    QJsonArray leftOut;
    for (const pki::Certificate &certificate : written.leftOut) {
        leftOut << certificateEntry(certificate);
        text += u"Left out: the certificate “%1”.\n"_s.arg(certificate.displayTitle());
    }
    text += written.key ? u"It holds a private key: keep it secret (mode 0600).\n"_s : u"It holds no private key.\n"_s;
    const QJsonObject file{{u"path"_s, written.path}, {u"format"_s, convert::formatKey(m_format)},
        {u"sha256"_s, jsonHex(written.sha256)}, {u"contains"_s, contains}, {u"left_out"_s, leftOut},
        {u"private_key"_s, written.key.has_value()}};
    succeed({{u"files"_s, QJsonArray{file}}}, text);
}

} // namespace certwright::cli
