#include "ui/models/exporting.h"

#include "core/async/run.h"
#include "core/convert/encode.h"
#include "core/convert/save.h"
#include "core/workspace/stored_key.h"

namespace certwright::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxFileSize = 1024 * 1024;

Status copyFile(const QString &from, const QString &to, FileAccess access = FileAccess::Public)
{
    const Result<QByteArray> data = readFile(from, maxFileSize);
    if (!data)
        return data.error();
    return convert::saveFile(to, *data, {access, IfExists::Replace});
}

Result<QList<pki::Certificate>> readCertificates(const QString &path)
{
    return readFile(path, maxFileSize).andThen([&path](QByteArray data) { return pki::parseCertificates(data, path); });
}

convert::Format formatOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Certificate:
        return convert::Format::Pem;
    case ExportFormat::FullChain:
        return convert::Format::FullChain;
    case ExportFormat::CertificateDer:
        return convert::Format::Der;
    case ExportFormat::Pkcs7:
        return convert::Format::Pkcs7;
    case ExportFormat::Pkcs12:
    case ExportFormat::Pkcs12Compatible:
        return convert::Format::Pkcs12;
    case ExportFormat::Jks:
        return convert::Format::Jks;
    case ExportFormat::Key:
    case ExportFormat::EncryptedKey:
        return convert::Format::Key;
    }
    return convert::Format::Pem;
}

convert::EncodeOptions optionsOf(const ExportOrder &order)
{
    convert::EncodeOptions options;
    options.format = formatOf(order.format);
    options.name = order.record.title();
    options.password = order.password.get();
    options.now = order.now;
    if (order.format == ExportFormat::Pkcs12Compatible)
        options.strength = pki::Pkcs12Strength::Compatible;
    return options;
}

Status writeBundle(const ExportOrder &order)
{
    const workspace::CertificateFiles &files = order.record.files;
    const Result<QList<pki::Certificate>> chain = readCertificates(files.fullchain);
    if (!chain)
        return chain.error();
    convert::Pile pile{*chain, {}};
    pile.certificates += readCertificates(files.authority).valueOr({});
    if (holdsKey(order.format)) {
        const Result<pki::PrivateKey> key = workspace::readPrivateKey(files.key);
        if (!key)
            return key.error();
        pile.keys << *key;
    }
    const Result<convert::EncodedFile> file = convert::encode(pile, optionsOf(order));
    if (!file)
        return file.error();
    const FileAccess access = file->key ? FileAccess::Private : FileAccess::Public;
    return convert::saveFile(order.path, file->content.view(), {access, IfExists::Replace});
}

Status writeExport(const ExportOrder &order)
{
    switch (order.format) {
    case ExportFormat::Certificate:
        return copyFile(order.record.files.cert, order.path);
    case ExportFormat::FullChain:
        return copyFile(order.record.files.fullchain, order.path);
    case ExportFormat::EncryptedKey:
        if (order.record.keyEncrypted)
            return copyFile(order.record.files.key, order.path, FileAccess::Private);
        return writeBundle(order);
    default:
        return writeBundle(order);
    }
}

} // namespace

bool holdsKey(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Certificate:
    case ExportFormat::FullChain:
    case ExportFormat::CertificateDer:
    case ExportFormat::Pkcs7:
        return false;
    case ExportFormat::Pkcs12:
    case ExportFormat::Pkcs12Compatible:
    case ExportFormat::Jks:
    case ExportFormat::Key:
    case ExportFormat::EncryptedKey:
        return true;
    }
    return false;
}

bool wantsPassphrase(const workspace::CertificateRecord &record, ExportFormat format)
{
    return holdsKey(format) && format != ExportFormat::Key && !record.keyEncrypted;
}

bool canExport(const workspace::CertificateRecord &record, ExportFormat format)
{
    if (!holdsKey(format))
        return true;
    return !record.files.key.isEmpty() && (!record.keyEncrypted || format == ExportFormat::EncryptedKey);
}

QString exportSuggestion(const workspace::CertificateRecord &record, ExportFormat format)
{
    const QString id = record.id.raw();
    switch (format) {
    case ExportFormat::Certificate:
        return id + u".pem"_s;
    case ExportFormat::FullChain:
        return id + u"-fullchain.pem"_s;
    case ExportFormat::CertificateDer:
        return id + u".der"_s;
    case ExportFormat::Pkcs7:
        return id + u".p7b"_s;
    case ExportFormat::Pkcs12:
    case ExportFormat::Pkcs12Compatible:
        return id + u".p12"_s;
    case ExportFormat::Jks:
        return id + u".jks"_s;
    case ExportFormat::Key:
    case ExportFormat::EncryptedKey:
        return id + u".key"_s;
    }
    return id;
}

void exportCertificate(QObject *context, const ExportOrder &order, std::function<void(Status)> done)
{
    async::run(
        context, [order](const async::StopRequested &) { return writeExport(order); }, std::move(done));
}

void exportFile(QObject *context, const QString &from, const QString &to, std::function<void(Status)> done)
{
    async::run(
        context, [from, to](const async::StopRequested &) { return copyFile(from, to); }, std::move(done));
}

} // namespace certwright::ui
