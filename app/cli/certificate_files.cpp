#include "app/cli/certificate_files.h"

#include "core/base/atomic_file.h"

namespace certwright::cli {

namespace {

Result<inspect::ReadResult> readAll(const QString &path)
{
    return readFile(path, inspect::maxInputSize).map([&path](const QByteArray &content) {
        return inspect::readObjects(content, path);
    });
}

} // namespace

Result<QList<pki::Certificate>> readCertificates(const QString &path)
{
    const Result<inspect::ReadResult> read = readAll(path);
    if (!read)
        return read.error();
    QList<pki::Certificate> certificates;
    for (const inspect::FoundObject &object : read->objects) {
        if (object.certificate && object.kind == inspect::ObjectKind::Certificate)
            certificates.append(*object.certificate);
    }
    if (!certificates.isEmpty())
        return certificates;
    return read->errors.isEmpty() ? Error{ErrorCode::NotACertificate, {path}} : read->errors.first();
}

Result<QList<QByteArray>> readDer(const QString &path, inspect::ObjectKind kind, ErrorCode missing)
{
    const Result<inspect::ReadResult> read = readAll(path);
    if (!read)
        return read.error();
    QList<QByteArray> found;
    for (const inspect::FoundObject &object : read->objects) {
        if (object.kind == kind && !object.der.isEmpty())
            found.append(object.der);
    }
    if (found.isEmpty())
        return Error{missing, {path}};
    return found;
}

} // namespace certwright::cli
