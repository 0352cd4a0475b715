#include "ui/models/exporting.h"

#include "core/convert/save.h"
#include "core/pki/key_info.h"
#include "core/workspace/stored_files.h"

#include <QFileInfo>

namespace certwright::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxFileSize = 1024 * 1024;

/// What a link leads to is replaced, not the link.
QString targetOf(const QString &path)
{
    const QFileInfo info(path);
    return info.isSymLink() && info.exists() ? info.canonicalFilePath() : path;
}

Status copyCertificate(const QString &from, const QString &to)
{
    const Result<pki::Certificate> certificate = readFile(from, maxFileSize).andThen([&from](const QByteArray &pem) {
        return pki::Certificate::parse(pem, from);
    });
    if (!certificate)
        return certificate.error();
    return convert::saveFile(targetOf(to), certificate->toPem(), {FileAccess::Public, IfExists::Replace});
}

convert::Format formatOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Certificate:
    case ExportFormat::AllPem:
    case ExportFormat::Pem:
        return convert::Format::Pem;
    case ExportFormat::FullChain:
        return convert::Format::FullChain;
    case ExportFormat::CertificateDer:
    case ExportFormat::KeyDer:
    case ExportFormat::Der:
        return convert::Format::Der;
    case ExportFormat::Pkcs7:
    case ExportFormat::AllPkcs7:
        return convert::Format::Pkcs7;
    case ExportFormat::Pkcs12:
    case ExportFormat::Pkcs12Compatible:
        return convert::Format::Pkcs12;
    case ExportFormat::Jks:
        return convert::Format::Jks;
    case ExportFormat::Key:
    case ExportFormat::EncryptedKey:
        return convert::Format::Key;
    case ExportFormat::TrustPkcs12:
        return convert::Format::TrustPkcs12;
    case ExportFormat::TrustJks:
        return convert::Format::TrustJks;
    }
    return convert::Format::Pem;
}

QString endingOf(ExportFormat format)
{
    switch (formatOf(format)) {
    case convert::Format::Pem:
        return u".pem"_s;
    case convert::Format::FullChain:
        return u"-fullchain.pem"_s;
    case convert::Format::Der:
        return u".der"_s;
    case convert::Format::Key:
        return u".key"_s;
    case convert::Format::Pkcs7:
    case convert::Format::Pkcs7Pem:
        return u".p7b"_s;
    case convert::Format::PkiPath:
        return u".pkipath"_s;
    case convert::Format::Pkcs12:
    case convert::Format::TrustPkcs12:
        return u".p12"_s;
    case convert::Format::Jks:
    case convert::Format::TrustJks:
        return u".jks"_s;
    }
    return {};
}

/// A certificate with its files in the workspace.
class WorkspaceExport final : public Exportable
{
public:
    explicit WorkspaceExport(const workspace::CertificateRecord &record)
        : m_record(record)
    {
    }

    QString title() const override { return m_record.title(); }
    ExportOrigin origin() const override { return ExportOrigin::Workspace; }
    QString baseName() const override { return m_record.id.raw(); }

    QList<ExportFormat> formats() const override
    {
        return {ExportFormat::FullChain, ExportFormat::Certificate, ExportFormat::CertificateDer, ExportFormat::Pkcs7,
            ExportFormat::Pkcs12, ExportFormat::Pkcs12Compatible, ExportFormat::Jks, ExportFormat::EncryptedKey,
            ExportFormat::Key};
    }

    Hindrance hindrance(ExportFormat format) const override
    {
        if (!holdsKey(format))
            return Hindrance::None;
        if (m_record.files.key.isEmpty())
            return Hindrance::KeyNotInWorkspace;
        return m_record.keyEncrypted && format != ExportFormat::EncryptedKey ? Hindrance::KeyEncrypted
                                                                             : Hindrance::None;
    }

    bool wantsPassphrase(ExportFormat format) const override
    {
        return holdsKey(format) && format != ExportFormat::Key && !m_record.keyEncrypted;
    }

    Result<Exported> write(const ExportOrder &order, const async::StopRequested &stop) const override
    {
        if (order.format == ExportFormat::EncryptedKey && m_record.keyEncrypted)
            return copyKey(order.path);
        const Result<convert::Pile> pile = read(order.format);
        if (!pile)
            return pile.error();
        convert::EncodeOptions options;
        options.name = m_record.title();
        return writePile(*pile, {}, options, order, stop);
    }

private:
    Result<Exported> copyKey(const QString &path) const
    {
        const Result<pki::Certificate> leaf = workspace::readLeaf(m_record.files);
        if (!leaf)
            return leaf.error();
        const Result<SecureBytes> key = workspace::readKeyPem(m_record);
        if (!key)
            return key.error();
        const Status saved = convert::saveFile(targetOf(path), key->view(), {FileAccess::Private, IfExists::Replace});
        if (!saved)
            return saved.error();
        return Exported{path, {}, pki::keyInfoOfPublicKey(leaf->publicKeyDer())};
    }

    void addRoot(convert::Pile &pile) const
    {
        if (const Result<pki::Certificate> root = workspace::readRoot(m_record.files))
            pile.certificates << *root;
    }

    Result<convert::Pile> read(ExportFormat format) const
    {
        const bool isAlone = format == ExportFormat::Certificate || format == ExportFormat::CertificateDer;
        const auto chain = isAlone
            ? workspace::readLeaf(m_record.files).map([](const pki::Certificate &leaf) { return QList{leaf}; })
            : workspace::readFullchain(m_record.files);
        if (!chain)
            return chain.error();
        convert::Pile pile{*chain, {}};
        if (!isAlone && format != ExportFormat::FullChain) // servers send no root
            addRoot(pile);
        if (!holdsKey(format))
            return pile;
        const Result<pki::PrivateKey> key = workspace::readKey(m_record);
        if (!key)
            return key.error();
        pile.keys << *key;
        return pile;
    }

    const workspace::CertificateRecord m_record;
};

} // namespace

bool holdsKey(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Certificate:
    case ExportFormat::FullChain:
    case ExportFormat::CertificateDer:
    case ExportFormat::Pkcs7:
    case ExportFormat::AllPem:
    case ExportFormat::AllPkcs7:
    case ExportFormat::TrustPkcs12:
    case ExportFormat::TrustJks:
    case ExportFormat::Pem:
    case ExportFormat::Der:
        return false;
    case ExportFormat::Pkcs12:
    case ExportFormat::Pkcs12Compatible:
    case ExportFormat::Jks:
    case ExportFormat::Key:
    case ExportFormat::EncryptedKey:
    case ExportFormat::KeyDer:
        return true;
    }
    return false;
}

std::shared_ptr<const Exportable> exportableOf(const workspace::CertificateRecord &record)
{
    return std::make_shared<const WorkspaceExport>(record);
}

QString exportSuggestion(const Exportable &what, ExportFormat format)
{
    return what.baseName() + endingOf(format);
}

Result<Exported> writePile(const convert::Pile &pile, const QList<convert::Given> &given,
    const convert::EncodeOptions &options, const ExportOrder &order, const async::StopRequested &stop)
{
    convert::EncodeOptions all = options;
    all.format = formatOf(order.format);
    all.password = order.password.get();
    all.now = order.now;
    if (order.format == ExportFormat::Pkcs12Compatible)
        all.strength = pki::Pkcs12Strength::Compatible;
    const Result<convert::EncodedFile> file = convert::encode(pile, all);
    if (!file)
        return file.error();
    if (stop())
        return Error{ErrorCode::Cancelled};
    const FileAccess access = file->key ? FileAccess::Private : FileAccess::Public;
    const Status saved = convert::saveFile(targetOf(order.path), file->content.view(), {access, IfExists::Replace});
    if (!saved)
        return saved.error();
    Exported exported{order.path, file->certificates, {}, file->others, convert::leftOut(given, *file)};
    if (file->key)
        exported.key = pki::keyInfoOfPublicKey(file->key->publicKeyDer());
    exported.javaRefusal = convert::javaRefusal(*file, all.format);
    exported.isClosedToJava = order.password && !convert::isOpenToJava(all.format, *order.password);
    return exported;
}

QFuture<Result<Exported>> exportTo(
    QObject *context, const ExportOrder &order, std::function<void(const Result<Exported> &)> done)
{
    return async::run(
        context, [order](const async::StopRequested &stop) { return order.what->write(order, stop); }, std::move(done));
}

void exportFile(QObject *context, const QString &from, const QString &to, std::function<void(Status)> done)
{
    async::run(
        context, [from, to](const async::StopRequested &) { return copyCertificate(from, to); }, std::move(done));
}

} // namespace certwright::ui
