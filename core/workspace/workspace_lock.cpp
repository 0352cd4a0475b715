#include "core/workspace/workspace_lock.h"

#include "core/base/atomic_file.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <chrono>
#include <cstring>

namespace certwright::workspace {

namespace {

constexpr std::chrono::milliseconds patience = std::chrono::seconds(10);

/// Whoever dies between making the lock and writing its name leaves an empty file, which QLockFile takes for held for
/// ever. Nobody takes that long over it. True when one was removed.
bool removeHalfMade(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile() || info.size() != 0)
        return false;
    const bool isOld = info.lastModified().msecsTo(QDateTime::currentDateTime()) >= patience.count();
    return isOld && QFile::remove(path);
}

} // namespace

WorkspaceLock::WorkspaceLock(const Layout &layout)
    : m_file(layout.lock())
    , m_status(acquire(layout))
{
}

Status WorkspaceLock::acquire(const Layout &layout)
{
    if (Status made = makePrivateFolder(layout.root()); !made)
        return made;
    m_file.setStaleLockTime(0); // only a dead owner makes it stale, never time: a laptop may sleep while it is held
    removeHalfMade(layout.lock());
    const int wait = static_cast<int>(patience.count());
    errno = 0;
    if (m_file.tryLock(wait) || (removeHalfMade(layout.lock()) && m_file.tryLock(wait)))
        return ok();
    const int number = errno;
    switch (m_file.error()) {
    case QLockFile::LockFailedError:
        return Error{ErrorCode::WorkspaceBusy, {layout.root()}};
    case QLockFile::UnknownError: // Qt says so when the lock's few bytes cannot be written, and of an immutable folder
        if (!QFileInfo(layout.root()).isWritable())
            return Error{ErrorCode::FileUnwritable, {layout.lock(), QString::fromLocal8Bit(std::strerror(EPERM))}};
        if (number != EMFILE && number != ENFILE && number != EFBIG)
            return Error{ErrorCode::DiskFull, {layout.lock()}};
        return Error{ErrorCode::FileUnwritable, {layout.lock(), QString::fromLocal8Bit(std::strerror(number))}};
    case QLockFile::NoError:
    case QLockFile::PermissionError:
        break;
    }
    return Error{ErrorCode::FileUnwritable, {layout.lock(), QString::fromLocal8Bit(std::strerror(EACCES))}};
}

} // namespace certwright::workspace
