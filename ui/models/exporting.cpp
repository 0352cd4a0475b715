#include "ui/models/exporting.h"

#include "core/async/run.h"
#include "core/base/atomic_file.h"
#include "core/pki/pkcs12.h"

namespace certwright::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxFileSize = 1024 * 1024;

Status copyFile(const QString &from, const QString &to)
{
    const Result<QByteArray> data = readFile(from, maxFileSize);
    if (!data)
        return data.error();
    FolderSync sync;
    return writeFile(to, *data, {FileAccess::Public, IfExists::Replace}, sync);
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

Status writePkcs12(const ExportOrder &order)
{
    const workspace::CertificateFiles &files = order.record.files;
    Result<QList<pki::Certificate>> chain = readCertificates(files.fullchain);
    if (!chain)
        return chain.error();
    const Result<pki::PrivateKey> key = readKey(files.key);
    if (!key)
        return key.error();
    const pki::Certificate leaf = chain->takeFirst();
    if (const Result<QList<pki::Certificate>> roots = readCertificates(files.authority))
        *chain += *roots;
    const Result<SecureBytes> file = pki::toPkcs12({leaf, *key, *chain, order.record.title()}, *order.password);
    if (!file)
        return file.error();
    FolderSync sync;
    return writeFile(order.path, file->view(), {FileAccess::Private, IfExists::Replace}, sync);
}

Status writeExport(const ExportOrder &order)
{
    switch (order.format) {
    case ExportFormat::Certificate:
        return copyFile(order.record.files.cert, order.path);
    case ExportFormat::FullChain:
        return copyFile(order.record.files.fullchain, order.path);
    case ExportFormat::Pkcs12:
        return writePkcs12(order);
    }
    return ok();
}

} // namespace

QString exportSuggestion(const workspace::CertificateRecord &record, ExportFormat format)
{
    const QString id = record.id.raw();
    switch (format) {
    case ExportFormat::Certificate:
        return id + u".pem"_s;
    case ExportFormat::FullChain:
        return id + u"-fullchain.pem"_s;
    case ExportFormat::Pkcs12:
        return id + u".p12"_s;
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
