#include "app/cli/export_task.h"

#include "app/cli/convert_report.h"
#include "app/cli/json_facts.h"
#include "core/async/run.h"
#include "core/convert/encode.h"
#include "core/workspace/stored_files.h"

#include <QDir>
#include <QHash>

#include <unistd.h>

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

bool isSecret(const QString &format)
{
    return format == u"key" || format == u"p12" || format == u"jks";
}

bool isBinary(const QString &format)
{
    return format == u"der" || format == u"p7b";
}

/// The forms that the workspace has no file of.
std::optional<convert::Format> madeFormat(const QString &format)
{
    const bool made = format == u"p12" || format == u"jks" || format == u"p7b";
    return made ? convert::parseFormat(format) : std::nullopt;
}

/// The workspace's own file of a format that is one.
QString fileOf(const QString &format, const workspace::CertificateFiles &files)
{
    const QHash<QString, QString> own{{u"pem"_s, files.cert}, {u"der"_s, files.cert}, {u"fullchain"_s, files.fullchain},
        {u"chain"_s, files.chain}, {u"key"_s, files.key}, {u"root"_s, files.authority}};
    return own.value(format);
}

/// QtConcurrent copies what it returns, so a secret goes in a box.
using Box = std::shared_ptr<SecureBytes>;

QByteArray pemOf(const QList<pki::Certificate> &certificates)
{
    QByteArray pem;
    for (const pki::Certificate &certificate : certificates)
        pem += certificate.toPem();
    return pem;
}

Result<QByteArray> readPublicPart(const QString &format, const workspace::CertificateFiles &files)
{
    if (format == u"fullchain")
        return workspace::readFullchain(files).map(pemOf);
    if (format == u"chain")
        return workspace::readChain(files).map(pemOf);
    const auto one = format == u"root" ? workspace::readRoot(files) : workspace::readLeaf(files);
    if (!one)
        return one.error();
    return format == u"der" ? one->der() : one->toPem();
}

Result<Box> readPart(const QString &format, const workspace::CertificateRecord &record)
{
    if (format == u"key") {
        return workspace::readKeyPem(record).map(
            [](SecureBytes pem) { return std::make_shared<SecureBytes>(std::move(pem)); });
    }
    return readPublicPart(format, record.files).map([](const QByteArray &content) {
        return std::make_shared<SecureBytes>(QByteArrayView(content));
    });
}

Result<Box> makeBundle(
    const workspace::CertificateRecord &record, const SecureBytes &keyPassphrase, const convert::EncodeOptions &options)
{
    convert::Pile pile;
    if (convert::holdsPrivateKey(options.format)) {
        const Result<pki::PrivateKey> key = workspace::readKey(record, record.keyEncrypted ? &keyPassphrase : nullptr);
        if (!key)
            return key.error();
        pile.keys << *key;
    }
    const Result<QList<pki::Certificate>> chain = workspace::readFullchain(record.files);
    if (!chain)
        return chain.error();
    pile.certificates = *chain;
    if (const Result<pki::Certificate> root = workspace::readRoot(record.files))
        pile.certificates << *root;
    Result<convert::EncodedFile> file = convert::encode(pile, options);
    if (!file)
        return file.error();
    return std::make_shared<SecureBytes>(std::move(file->content));
}

} // namespace

void ExportTask::start()
{
    m_format = invocation().has(Option::Format) ? invocation().value(Option::Format) : u"pem"_s;
    if (isSecret(m_format) && !invocation().has(Option::Out))
        return failUsage(u"--format %1 needs --out FILE: private keys are not printed."_s.arg(m_format),
            u"Name a file that is not there yet."_s);
    if (invocation().has(Option::Compatible) && m_format != u"p12")
        return failUsage(u"--compatible is for --format p12 only."_s, u"Leave it out."_s);
    if (const QString unused = unusedSecret(); !unused.isEmpty())
        return failUsage(u"%1 is for --format p12 and jks only."_s.arg(unused),
            m_format == u"key" ? u"Leave it out: the key is copied as it is. certwright-cli convert encrypts one."_s
                               : u"Leave it out."_s);
    const Result<workspace::Workspace> workspace = context().workspace();
    if (!workspace)
        return fail(workspace.error());
    const QStringList out = invocation().values(Option::Out);
    async::run(
        this,
        [workspace = *workspace, id = CertificateId(invocation().arguments.first()), out](
            const async::StopRequested &) -> Result<workspace::CertificateRecord> {
            if (Status free = checkDeliverable(out); !free)
                return free.error();
            return workspace.certificate(id);
        },
        [this](const Result<workspace::CertificateRecord> &record) {
            if (record)
                collect(*record);
            else
                fail(record.error());
        });
}

/// A secret that was given and protects or opens nothing is hardly meant so.
QString ExportTask::unusedSecret() const
{
    if (isSecret(m_format) && madeFormat(m_format))
        return {};
    for (const Option option :
        {Option::KeyPassphraseFd, Option::KeyPassphraseFile, Option::P12PasswordFd, Option::P12PasswordFile}) {
        for (const OptionSpec &spec : specOf(*invocation().verb).options) {
            if (spec.id == option && invocation().has(option))
                return u"--"_s + QString::fromLatin1(spec.name);
        }
    }
    return {};
}

void ExportTask::collect(const workspace::CertificateRecord &record)
{
    m_record = record;
    if (isSecret(m_format) && madeFormat(m_format))
        return askForKey();
    if (madeFormat(m_format))
        return bundle();
    if (m_format != u"key" && fileOf(m_format, record.files).isEmpty())
        return failUsage(u"The certificate “%1” has no part for --format %2."_s.arg(record.id.raw(), m_format),
            m_format == u"chain" ? u"Its authority signed it directly, so no certificates lie between; use fullchain."_s
                                 : u"Choose another format."_s);
    async::run(
        this, [format = m_format, record](const async::StopRequested &) { return readPart(format, record); },
        [this](const Result<Box> &content) {
            if (content)
                write(std::move(**content));
            else
                fail(content.error());
        });
}

void ExportTask::askForKey()
{
    if (!m_record->keyEncrypted)
        return askPkcs12Password();
    context().passphrases().requestKeyPassphrase(this, m_record->title(), [this](Result<SecureBytes> passphrase) {
        if (!passphrase)
            return fail(passphrase.error());
        m_keyPassphrase = std::move(*passphrase);
        askPkcs12Password();
    });
}

void ExportTask::askPkcs12Password()
{
    const secrets::PassphraseRequest request{secrets::PassphrasePurpose::ProtectPkcs12, m_record->title()};
    context().passphrases().request(this, request, [this](Result<SecureBytes> password) {
        if (!password)
            return fail(password.error());
        m_password = std::move(*password);
        m_isClosedToJava = !convert::isOpenToJava(*madeFormat(m_format), m_password);
        bundle();
    });
}

void ExportTask::bundle()
{
    auto keyPassphrase = std::make_shared<const SecureBytes>(std::move(m_keyPassphrase));
    auto password = std::make_shared<const SecureBytes>(std::move(m_password));
    convert::EncodeOptions options;
    options.format = *madeFormat(m_format);
    options.name = invocation().has(Option::Name) ? invocation().value(Option::Name) : m_record->title();
    options.now = context().clock().now();
    if (invocation().has(Option::Compatible))
        options.strength = pki::Pkcs12Strength::Compatible;
    async::run(
        this,
        [record = *m_record, keyPassphrase, password, options](const async::StopRequested &) {
            convert::EncodeOptions all = options;
            all.password = password.get();
            return makeBundle(record, *keyPassphrase, all);
        },
        [this](const Result<Box> &content) {
            if (content)
                write(std::move(**content));
            else
                fail(content.error());
        });
}

void ExportTask::write(SecureBytes content)
{
    if (!invocation().has(Option::Out))
        return print(content);
    const QString path = QDir::cleanPath(QDir::current().absoluteFilePath(invocation().value(Option::Out)));
    auto files = std::make_shared<std::vector<Delivery>>();
    files->push_back({path, std::move(content), isSecret(m_format) ? FileAccess::Private : FileAccess::Public});
    async::run(
        this, [files](const async::StopRequested &) { return deliver(*files); },
        [this, path](const Status &delivered) {
            if (!delivered)
                return fail(delivered.error());
            if (m_isClosedToJava)
                output().note(closedToJavaText());
            succeedInWorkspace({{u"id"_s, m_record->id.raw()}, {u"format"_s, m_format}, {u"file"_s, path},
                                   {u"non_ascii_password"_s, m_isClosedToJava}},
                u"%1 was written and read back.\n"_s.arg(path));
        });
}

void ExportTask::print(const SecureBytes &content)
{
    if (output().form() == OutputForm::Json) {
        const QString text = isBinary(m_format) ? QString::fromLatin1(content.view().toByteArray().toBase64())
                                                : QString::fromLatin1(content.view());
        return succeedInWorkspace({{u"id"_s, m_record->id.raw()}, {u"format"_s, m_format}, {u"file"_s, QJsonValue()},
                                      {u"content"_s, text}, {u"non_ascii_password"_s, false}},
            {});
    }
    if (isBinary(m_format) && ::isatty(STDOUT_FILENO) != 0)
        return failUsage(u"This format is binary and not for a terminal."_s, u"Add --out FILE."_s);
    output().raw(content.view());
    succeedInWorkspace({}, {});
}

} // namespace certwright::cli
