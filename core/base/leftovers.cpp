#include "core/base/leftovers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <system_error>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <ctime>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <linux/magic.h>
#include <sys/vfs.h>
#endif

namespace certwright {

using namespace Qt::StringLiterals;

#ifdef Q_OS_UNIX
namespace {

constexpr std::time_t secondsUntilHeld = 10; ///< far more than pass between making a thing and holding it

int openToHold(const QString &path)
{
    return ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
}

/// Of the names alone: a folder of a thousand certificates is read for every one that is added.
QStringList temporaryNames(const QString &folder, LeftoverScope scope)
{
    QStringList names;
    std::error_code problem;
    std::filesystem::directory_iterator entry(QFileInfo(folder).filesystemFilePath(), problem);
    for (; !problem && entry != std::filesystem::directory_iterator(); entry.increment(problem)) {
        const QString name = QFile::decodeName(QByteArray::fromStdString(entry->path().filename().string()));
        if (name.startsWith(temporaryPrefix)
            && (scope == LeftoverScope::Everything || name.endsWith(temporaryFileSuffix)))
            names << name;
    }
    return names;
}

/// Whether another computer may hold what lies there: its locks are not seen here. Of the file system itself, since a
/// folder that is no mount of its own, as in a chroot, has no entry among the mounts.
bool isShared(const QString &folder)
{
#ifdef Q_OS_LINUX
    constexpr quint32 shared[] = {NFS_SUPER_MAGIC, SMB_SUPER_MAGIC, CIFS_SUPER_MAGIC, SMB2_SUPER_MAGIC, V9FS_MAGIC,
        AFS_SUPER_MAGIC, CODA_SUPER_MAGIC, CEPH_SUPER_MAGIC, OCFS2_SUPER_MAGIC, FUSE_SUPER_MAGIC};
    struct statfs status { };
    return ::statfs(QFile::encodeName(folder).constData(), &status) != 0
        || std::find(std::begin(shared), std::end(shared), static_cast<quint32>(status.f_type)) != std::end(shared);
#else
    Q_UNUSED(folder)
    return true;
#endif
}

/// Of this person, and old enough to be held if anybody did.
bool mayBeLeft(const struct stat &status)
{
    return status.st_uid == ::geteuid() && (S_ISREG(status.st_mode) || S_ISDIR(status.st_mode))
        && status.st_mtime + secondsUntilHeld < std::time(nullptr);
}

void removeUnlessHeld(const QString &path, LeftoverScope scope)
{
    const int descriptor = openToHold(path);
    struct stat status { };
    const bool isLeft = descriptor >= 0 && ::fstat(descriptor, &status) == 0 && mayBeLeft(status)
        && ::flock(descriptor, LOCK_EX | LOCK_NB) == 0;
    if (isLeft && S_ISREG(status.st_mode))
        QFile::remove(path);
    else if (isLeft && scope == LeftoverScope::Everything)
        QDir(path).removeRecursively();
    if (descriptor >= 0)
        ::close(descriptor);
}

} // namespace

void holdOpen(int descriptor)
{
    static_cast<void>(::flock(descriptor, LOCK_EX | LOCK_NB));
}

TemporaryHold::TemporaryHold(const QString &path)
    : m_descriptor(-1)
{
    const int before = errno; // whose path could not be made says why
    m_descriptor = openToHold(path);
    if (m_descriptor >= 0)
        holdOpen(m_descriptor);
    errno = before;
}

TemporaryHold::~TemporaryHold()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void removeLeftovers(const QString &folder, LeftoverScope scope)
{
    const QStringList names = temporaryNames(folder, scope);
    if (names.isEmpty() || isShared(folder))
        return;
    for (const QString &name : names)
        removeUnlessHeld(folder + u'/' + name, scope);
}
#else
void holdOpen(int) { }

TemporaryHold::TemporaryHold(const QString &)
    : m_descriptor(-1)
{
}

TemporaryHold::~TemporaryHold() = default;

void removeLeftovers(const QString &, LeftoverScope) { }
#endif

} // namespace certwright
