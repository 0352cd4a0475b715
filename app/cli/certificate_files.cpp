#include "app/cli/certificate_files.h"

#include "core/base/atomic_file.h"

namespace certwright::cli {

Result<QList<pki::Certificate>> readCertificates(const QString &path)
{
    const Result<QByteArray> content = readFile(path, inspect::maxInputSize);
    if (!content)
        return content.error();
    const inspect::ReadResult read = inspect::readObjects(*content, path);
    QList<pki::Certificate> certificates;
    for (const inspect::FoundObject &object : read.objects) {
        if (object.certificate && object.kind == inspect::ObjectKind::Certificate)
            certificates.append(*object.certificate);
    }
    if (!certificates.isEmpty())
        return certificates;
    return whyNoCertificate(read, path);
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

} // namespace certwright::cli
