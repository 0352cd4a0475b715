#include "core/workspace/folder_swap.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#endif

namespace certwright::workspace {

using namespace Qt::StringLiterals;

namespace {

const QString asidePrefix = u".replaced-"_s;

Error unwritable(const QString &path, int number)
{
    return {ErrorCode::FileUnwritable, {path, QString::fromLocal8Bit(std::strerror(number != 0 ? number : EACCES))}};
}

QString asideOf(const QString &folder)
{
    const QFileInfo info(folder);
    return info.absolutePath() + u'/' + asidePrefix + info.fileName();
}

QStringList asideNames(const QString &parent)
{
    return QDir(parent).entryList({asidePrefix + u'*'}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks);
}

bool exchange(const QString &one, const QString &other)
{
#if defined(Q_OS_LINUX) && defined(RENAME_EXCHANGE)
    return ::renameat2(AT_FDCWD, QFile::encodeName(one).constData(), AT_FDCWD, QFile::encodeName(other).constData(),
               RENAME_EXCHANGE)
        == 0;
#else
    static_cast<void>(one);
    static_cast<void>(other);
    return false;
#endif
}

Status swapInTwoSteps(const QString &fresh, const QString &folder)
{
    const QString aside = asideOf(folder);
    errno = 0;
    if (!QDir().rename(folder, aside))
        return unwritable(folder, errno);
    if (!QDir().rename(fresh, folder)) {
        const int number = errno;
        QDir().rename(aside, folder);
        return unwritable(folder, number);
    }
    QDir().rename(aside, fresh);
    return ok();
}

} // namespace

Status swapFolders(const QString &fresh, const QString &folder, SwapWay way)
{
    if (!QFileInfo(fresh).isDir() || !QFileInfo(folder).isDir())
        return unwritable(folder, ENOENT);
    if (way == SwapWay::AtOnce && exchange(fresh, folder))
        return ok();
    return swapInTwoSteps(fresh, folder);
}

bool hasInterrupted(const QString &parent)
{
    return !asideNames(parent).isEmpty();
}

void restoreInterrupted(const QString &parent)
{
    for (const QString &name : asideNames(parent)) {
        const QString aside = parent + u'/' + name;
        const QString folder = parent + u'/' + name.mid(asidePrefix.size());
        if (!QFileInfo::exists(folder))
            QDir().rename(aside, folder);
        else
            QDir(aside).removeRecursively();
    }
}

} // namespace certwright::workspace
