#include "app/cli/delivery.h"

#include "core/convert/save.h"
#include "core/secrets/passphrase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

/// The nearest folder above that is there already.
QString existingParent(const QString &folder)
{
    QString parent = folder;
    while (!QFileInfo::exists(parent) && QFileInfo(parent).absolutePath() != parent)
        parent = QFileInfo(parent).absolutePath();
    return parent;
}

Status checkFolder(const QString &path, MissingFolder missing)
{
    const QString parent = QFileInfo(path).absolutePath();
    const QString folder = existingParent(parent);
    if (missing == MissingFolder::Refuse && folder != parent && QFileInfo(folder).isDir())
        return Error{ErrorCode::FileUnwritable, {path, u"there is no folder %1"_s.arg(parent)}};
    QTemporaryFile probe(folder + u"/.certwright-XXXXXX"_s);
    if (!QFileInfo(folder).isDir() || !probe.open())
        return Error{ErrorCode::FileUnwritable,
            {path, QFileInfo(folder).isDir() ? probe.errorString() : u"%1 is a file"_s.arg(folder)}};
    return ok();
}

} // namespace

Status checkReplaceable(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return Error{ErrorCode::FileUnwritable,
            {path, info.isDir() ? u"it is a folder"_s : u"it is no file that could be replaced"_s}};
    return checkFolder(path, MissingFolder::Refuse);
}

Status checkDeliverable(const QStringList &paths, MissingFolder missing)
{
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (info.exists() || info.isSymLink())
            return Error{ErrorCode::FileExists, {path}};
        if (Status usable = checkFolder(path, missing); !usable)
            return usable;
    }
    return ok();
}

QStringList missingFolders(const QString &folder)
{
    QStringList missing;
    const QString there = existingParent(folder);
    for (QString path = folder; path != there; path = QFileInfo(path).absolutePath())
        missing << path;
    return missing;
}

Status deliver(const std::vector<Delivery> &files)
{
    QStringList done;
    for (const Delivery &file : files) {
        Status written = convert::saveFile(file.path, file.content.view(), {file.access, IfExists::Refuse});
        if (written) {
            done << file.path;
            continue;
        }
        for (const QString &path : std::as_const(done))
            QFile::remove(path);
        return written;
    }
    return ok();
}

workspace::CertificateFiles copiesIn(const QString &folder, const workspace::CertificateFiles &files)
{
    const QDir target(QDir::current().absoluteFilePath(folder));
    const auto copy = [&target](const QString &file) {
        return file.isEmpty() ? QString() : QDir::cleanPath(target.filePath(QFileInfo(file).fileName()));
    };
    workspace::CertificateFiles copies;
    copies.folder = target.absolutePath();
    copies.cert = copy(files.cert);
    copies.chain = copy(files.chain);
    copies.fullchain = copy(files.fullchain);
    copies.key = copy(files.key);
    copies.authority = files.authority.isEmpty() ? QString() : QDir::cleanPath(target.filePath(u"authority.pem"_s));
    return copies;
}

Result<GeneratedPassphrase> GeneratedPassphrase::create(const QString &path)
{
    SecureBytes passphrase = secrets::generatePassphrase();
    SecureBytes line(passphrase.size() + 1);
    std::copy_n(passphrase.data(), passphrase.size(), line.data());
    line.data()[passphrase.size()] = '\n';
    const QString absolute = QDir::current().absoluteFilePath(path);
    FolderSync sync;
    Status written = writeFile(absolute, line.view(), {FileAccess::Private, IfExists::Refuse}, sync);
    if (!written)
        return written.error();
    return GeneratedPassphrase(absolute, std::move(passphrase));
}

GeneratedPassphrase::GeneratedPassphrase(QString path, SecureBytes passphrase)
    : m_path(std::move(path))
    , m_passphrase(std::move(passphrase))
{
}

void GeneratedPassphrase::discard() const
{
    QFile::remove(m_path);
}

} // namespace certwright::cli
