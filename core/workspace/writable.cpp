#include "core/workspace/writable.h"

#include <QStorageInfo>

#include <cerrno>
#include <cstring>

namespace certwright::workspace {

using namespace Qt::StringLiterals;

namespace {

/// 0 when something could be made there.
int hindranceOf(const QFileInfo &folder)
{
    if (!folder.isDir())
        return ENOTDIR;
    if (folder.isWritable() && folder.isExecutable())
        return 0;
    return QStorageInfo(folder.absoluteFilePath()).isReadOnly() ? EROFS : EACCES;
}

} // namespace

QFileInfo nearestExisting(const QString &path)
{
    QFileInfo info(path);
    while (!info.exists() && !info.isRoot() && info.absolutePath() != info.absoluteFilePath())
        info = QFileInfo(info.absolutePath());
    return info;
}

Status checkWritable(const QStringList &folders)
{
    for (const QString &folder : folders) {
        const QFileInfo nearest = nearestExisting(folder);
        if (const int number = hindranceOf(nearest); number != 0)
            return Error{ErrorCode::FileUnwritable,
                {nearest.absoluteFilePath(), QString::fromLocal8Bit(std::strerror(number)), u"workspace"_s}};
    }
    return ok();
}

} // namespace certwright::workspace
