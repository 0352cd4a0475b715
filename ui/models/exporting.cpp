#include "ui/models/exporting.h"

#include "core/async/run.h"
#include "core/convert/encode.h"
#include "core/convert/save.h"

namespace certwright::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxFileSize = 1024 * 1024;

Status copyFile(const QString &from, const QString &to)
{
    const Result<QByteArray> data = readFile(from, maxFileSize);
    if (!data)
        return data.error();
    return convert::saveFile(to, *data, {FileAccess::Public, IfExists::Replace});
}

Result<QList<pki::Certificate>> readCertificates(const QString &path)
{
    return readFile(path, maxFileSize).andThen([&path](QByteArray data) { return pki::parseCertificates(data, path); });
}

Result<pki::PrivateKey> readKey(const QString &path)
{
    Result<QByteArray> data = readFile(path, maxFileSize);
    if (!data)
        return data.error();
    Result<pki::PrivateKey> key = pki::PrivateKey::parse(*data, nullptr, path);
    wipe(*data);
    return key;
}

convert::EncodeOptions optionsOf(const ExportOrder &order)
{
    convert::EncodeOptions options;
    options.name = order.record.title();
    options.password = order.password.get();
    options.now = order.now;
    if (order.format == ExportFormat::Pkcs7)
        options.format = convert::Format::Pkcs7;
    else
        options.format = order.format == ExportFormat::Jks ? convert::Format::Jks : convert::Format::Pkcs12;
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
        const Result<pki::PrivateKey> key = readKey(files.key);
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
    case ExportFormat::Pkcs7:
    case ExportFormat::Pkcs12:
    case ExportFormat::Pkcs12Compatible:
    case ExportFormat::Jks:
        return writeBundle(order);
    }
    return ok();
}

} // namespace

bool holdsKey(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Certificate:
    case ExportFormat::FullChain:
    case ExportFormat::Pkcs7:
        return false;
    case ExportFormat::Pkcs12:
    case ExportFormat::Pkcs12Compatible:
    case ExportFormat::Jks:
        return true;
    }
    return false;
}

QString exportSuggestion(const workspace::CertificateRecord &record, ExportFormat format)
{
    const QString id = record.id.raw();
    switch (format) {
    case ExportFormat::Certificate:
        return id + u".pem"_s;
    case ExportFormat::FullChain:
        return id + u"-fullchain.pem"_s;
    case ExportFormat::Pkcs7:
        return id + u".p7b"_s;
    case ExportFormat::Pkcs12:
    case ExportFormat::Pkcs12Compatible:
        return id + u".p12"_s;
    case ExportFormat::Jks:
        return id + u".jks"_s;
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
