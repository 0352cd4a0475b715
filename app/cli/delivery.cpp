#include "app/cli/delivery.h"

#include "core/base/leftovers.h"
#include "core/convert/save.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <filesystem>
#include <system_error>

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

/// What the system itself says of a path that no file can have, for instance because it is too long.
Status checkPath(const QString &path)
{
    std::error_code problem;
    static_cast<void>(std::filesystem::symlink_status(QFileInfo(path).filesystemAbsoluteFilePath(), problem));
    const bool mayBeMade = !problem || problem == std::errc::no_such_file_or_directory;
    if (mayBeMade || problem == std::errc::not_a_directory) // the folder is looked at anyway
        return ok();
    return Error{ErrorCode::FileUnwritable, {path, QString::fromLocal8Bit(problem.message().c_str())}};
}

/// Writes a file as it will be done and removes it: now a full disk shows, and a file system that cannot keep a key
/// from others. The size is that of all that is delivered at once.
Status tryWriting(const QString &folder, const QString &path)
{
    constexpr qsizetype size = 32 * 1024;
    removeLeftovers(folder, LeftoverScope::FilesOnly);
    const QString probe
        = folder + u'/' + temporaryPrefix + QUuid::createUuid().toString(QUuid::WithoutBraces) + temporaryFileSuffix;
    FolderSync sync;
    Status written = writeFile(probe, QByteArray(size, '\0'), {FileAccess::Private, IfExists::Refuse}, sync);
    QFile::remove(probe);
    if (written)
        return written;
    Error error = written.error();
    error.args[0] = path;
    return error;
}

Status checkFolder(const QString &path, MissingFolder missing)
{
    if (Status possible = checkPath(path); !possible)
        return possible;
    const QString parent = QFileInfo(path).absolutePath();
    const QString folder = existingParent(parent);
    if (!QFileInfo(folder).isDir())
        return Error{ErrorCode::FileUnwritable, {path, u"%1 is a file"_s.arg(folder)}};
    if (missing == MissingFolder::Refuse && folder != parent)
        return Error{ErrorCode::FileUnwritable, {path, u"there is no folder %1"_s.arg(parent)}};
    return tryWriting(folder, path);
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
    QSet<QString> checked;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (info.exists() || info.isSymLink())
            return Error{ErrorCode::FileExists, {path}};
        const bool isNew = !checked.contains(info.absolutePath());
        if (Status usable = isNew ? checkFolder(path, missing) : checkPath(path); !usable)
            return usable;
        checked.insert(info.absolutePath());
    }
    return ok();
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

} // namespace certwright::cli
