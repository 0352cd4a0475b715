#include "ui/models/certificate_details.h"

#include "core/async/run.h"
#include "core/base/atomic_file.h"
#include "core/base/secure_bytes.h"
#include "core/inspect/reader.h"
#include "core/pki/key_identity.h"
#include "core/workspace/layout.h"

#include <QDir>

namespace certwright::ui {

namespace {

constexpr qint64 maxFileSize = 1024 * 1024;

Result<QList<pki::Certificate>> readCertificates(const QString &path)
{
    return readFile(path, maxFileSize).andThen([&path](QByteArray data) { return pki::parseCertificates(data, path); });
}

KeyState keyStateOf(const QString &path, const pki::Certificate &certificate)
{
    if (path.isEmpty())
        return KeyState::None;
    Result<QByteArray> data = readFile(path, maxFileSize);
    if (!data)
        return KeyState::Unreadable;
    const inspect::ReadResult found = inspect::readObjects(*data, path);
    wipe(*data);
    for (const inspect::FoundObject &object : found.objects) {
        if (object.kind != inspect::ObjectKind::PrivateKey)
            continue;
        if (object.encrypted)
            return KeyState::Encrypted;
        return object.keyIdentity == pki::keyIdentity(certificate.publicKeyDer()) ? KeyState::Matches
                                                                                  : KeyState::Differs;
    }
    return KeyState::Unreadable;
}

void judgePath(CertificateDetails &details, const QList<pki::Certificate> &roots, const QDateTime &now)
{
    const Result<verify::TrustAnchors> anchors = verify::TrustAnchors::of(roots);
    if (!anchors)
        return;
    details.path = verify::verifyPath({QList<pki::Certificate>{details.certificate} + details.others, *anchors, now,
        verify::Purpose::Any, verify::Strictness::Strict});
}

Result<CertificateDetails> readDetails(const workspace::CertificateRecord &record, const QDateTime &now)
{
    Result<QList<pki::Certificate>> chain = readCertificates(record.files.fullchain);
    if (!chain)
        return chain.error();
    CertificateDetails details{chain->takeFirst(), *chain, record, {}, KeyState::None, {}, {}};
    details.key = keyStateOf(record.files.key, details.certificate);
    details.replacedFolder = QDir(record.files.folder).filePath(workspace::previousName.toString());
    details.replaced
        = static_cast<int>(QDir(details.replacedFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size());
    if (record.files.authority.isEmpty())
        return details;
    if (const Result<QList<pki::Certificate>> roots = readCertificates(record.files.authority)) {
        judgePath(details, *roots, now);
        details.others += *roots;
        details.roots = *roots;
    }
    return details;
}

} // namespace

void loadDetails(QObject *context, const workspace::CertificateRecord &record, const QDateTime &now, DetailsDone done)
{
    async::run(
        context, [record, now](const async::StopRequested &) { return readDetails(record, now); }, std::move(done));
}

} // namespace certwright::ui
