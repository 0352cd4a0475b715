#include "core/base/atomic_file.h"

#include "core/base/leftovers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <system_error>
#include <thread>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace certwright {

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions privateMode = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions publicMode = privateMode | QFile::ReadGroup | QFile::ReadOther;

Error writeError(const QString &path, int number)
{
    if (number == ENOSPC || number == EDQUOT)
        return {ErrorCode::DiskFull, {path}};
    return {ErrorCode::FileUnwritable, {path, QString::fromLocal8Bit(std::strerror(number))}};
}

#ifdef Q_OS_UNIX
bool syncDescriptor(int descriptor)
{
    return ::fsync(descriptor) == 0;
}

int keepOpen(int descriptor)
{
    const int copy = ::fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
#ifdef Q_OS_LINUX
    // Starts writing without waiting: the blocks of all files are then part of the one journal commit that follows.
    if (copy >= 0)
        ::sync_file_range(copy, 0, 0, SYNC_FILE_RANGE_WRITE);
#endif
    return copy;
}

void closeDescriptor(int descriptor)
{
    if (descriptor >= 0)
        ::close(descriptor);
}

int openFolder(const QString &folder)
{
    return ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

void syncFolder(const QString &folder)
{
    const int descriptor = openFolder(folder);
    if (descriptor < 0)
        return;
    ::fsync(descriptor); // Some file systems cannot; the file itself is durable by then.
    ::close(descriptor);
}

/// FAT and some network file systems have no hard links.
bool isLinkless(int number)
{
    return number == EPERM || number == EOPNOTSUPP || number == ENOSYS || number == EMLINK;
}

bool renameWithoutReplacing(const QByteArray &from, const QByteArray &to)
{
#ifdef RENAME_NOREPLACE
    return ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0;
#else
    Q_UNUSED(from)
    Q_UNUSED(to)
    errno = EPERM;
    return false;
#endif
}

/// Puts `temporary` in its place; never replaces a file that appeared meanwhile when `ifExists` is Refuse.
bool moveIntoPlace(const QString &temporary, const QString &path, IfExists ifExists)
{
    const QByteArray from = QFile::encodeName(temporary);
    const QByteArray to = QFile::encodeName(path);
    if (ifExists == IfExists::Replace)
        return ::rename(from.constData(), to.constData()) == 0;
    if (::link(from.constData(), to.constData()) == 0) {
        ::unlink(from.constData());
        return true;
    }
    return isLinkless(errno) && renameWithoutReplacing(from, to);
}
#else
bool syncDescriptor(int)
{
    return true;
}

int keepOpen(int descriptor)
{
    return descriptor;
}

void closeDescriptor(int) { }

int openFolder(const QString &)
{
    return -1;
}

void syncFolder(const QString &) { }

bool moveIntoPlace(const QString &temporary, const QString &path, IfExists ifExists)
{
    if (ifExists == IfExists::Replace)
        QFile::remove(path);
    return QFile::rename(temporary, path);
}
#endif

Status fill(QFile &file, QByteArrayView content, FileAccess access, const QString &path)
{
    errno = 0;
    if (!file.setPermissions(access == FileAccess::Private ? privateMode : publicMode))
        return writeError(path, errno != 0 ? errno : EPERM);
    errno = 0;
    const bool written = file.write(content.data(), content.size()) == content.size() && file.flush();
    return written ? ok() : Status(writeError(path, errno != 0 ? errno : EIO));
}

/// 0, or the number of what went wrong; a negative descriptor is that number.
int syncProblem(int descriptor)
{
    if (descriptor < 0)
        return -descriptor;
    errno = 0;
    if (syncDescriptor(descriptor))
        return 0;
    return errno != 0 ? errno : EIO;
}

/// False when the system has no thread to spare.
template <typename Work>
bool startHelper(std::vector<std::jthread> &helpers, const Work &work)
{
    try {
        helpers.emplace_back(work);
        return true;
    } catch (const std::system_error &) {
        return false;
    }
}

/// Content and mode are on disk when this returns success.
Status fillDurably(QFile &file, QByteArrayView content, FileAccess access, const QString &path)
{
    if (Status filled = fill(file, content, access, path); !filled)
        return filled;
    const int problem = syncProblem(file.handle());
    return problem == 0 ? ok() : Status(writeError(path, problem));
}

} // namespace

FolderSync::~FolderSync()
{
    flush();
}

void FolderSync::add(const QString &folder)
{
    m_folders.insert(folder);
}

void FolderSync::flush()
{
    for (const QString &folder : std::as_const(m_folders))
        syncFolder(folder);
    m_folders.clear();
}

Status writeFile(const QString &path, QByteArrayView content, const WriteOptions &options, FolderSync &sync)
{
    const QFileInfo info(path);
    if (info.isDir())
        return writeError(path, EISDIR);
    if (options.ifExists == IfExists::Refuse && (info.exists() || info.isSymLink()))
        return Error{ErrorCode::FileExists, {path}};

    QTemporaryFile file(info.absolutePath() + u'/' + temporaryPrefix + u"XXXXXX" + temporaryFileSuffix);
    errno = 0;
    if (!file.open()) // created with mode 0600
        return writeError(path, errno != 0 ? errno : EACCES);
    holdOpen(file.handle());
    if (Status filled = fillDurably(file, content, options.access, path); !filled)
        return filled;

    errno = 0;
    if (!moveIntoPlace(file.fileName(), path, options.ifExists))
        return errno == EEXIST ? Error{ErrorCode::FileExists, {path}} : writeError(path, errno);
    file.setAutoRemove(false);
    sync.add(info.absolutePath());
    return ok();
}

FileSync::~FileSync()
{
    closeAll();
}

void FileSync::add(const QString &path, int descriptor)
{
    const int copy = keepOpen(descriptor);
    if (copy >= 0) {
        m_files.push_back({path, copy, Kind::File});
        return;
    }
    if (const int problem = syncProblem(descriptor); problem != 0) // no room for one more that is open: durable at once
        m_files.push_back({path, -problem, Kind::File});
}

void FileSync::addFolder(const QString &folder)
{
    if (const int descriptor = openFolder(folder); descriptor >= 0)
        m_files.push_back({folder, descriptor, Kind::Folder});
}

Status FileSync::flush()
{
    std::vector<int> problems(m_files.size(), 0);
    {
        std::vector<std::jthread> helpers; // each waits for the disk, and the disk serves all of them with one flush
        for (std::size_t i = 1; i < m_files.size(); ++i) {
            const auto sync = [&file = m_files[i], &problem = problems[i]] { problem = syncProblem(file.descriptor); };
            if (!startHelper(helpers, sync))
                sync();
        }
        if (!m_files.empty())
            problems[0] = syncProblem(m_files[0].descriptor);
    }
    Status status = ok();
    for (std::size_t i = 0; status && i < m_files.size(); ++i) {
        if (problems[i] != 0 && m_files[i].kind == Kind::File) // some file systems cannot sync folders
            status = writeError(m_files[i].path, problems[i]);
    }
    closeAll();
    return status;
}

void FileSync::closeAll()
{
    for (const Open &file : m_files)
        closeDescriptor(file.descriptor);
    m_files.clear();
}

Status createFile(const QString &path, QByteArrayView content, FileAccess access, FileSync &sync)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, privateMode)) {
        const int number = errno;
        return number == EEXIST ? Error{ErrorCode::FileExists, {path}} : writeError(path, number);
    }
    Status filled = fill(file, content, access, path);
    if (filled)
        sync.add(path, file.handle());
    else
        file.remove();
    return filled;
}

namespace {

/// 0, or the number of what went wrong.
int makeFolder(const QString &path)
{
#ifdef Q_OS_UNIX
    return ::mkdir(QFile::encodeName(path).constData(), 0700) == 0 ? 0 : errno; // QDir hides the reason
#else
    return QDir().mkdir(path) ? 0 : EACCES;
#endif
}

} // namespace

Status makePrivateFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return ok();
    if (info.exists())
        return writeError(path, ENOTDIR);
    if (const QString parent = info.absolutePath(); parent != info.absoluteFilePath()) {
        if (Status made = makePrivateFolder(parent); !made)
            return made;
    }
    const int problem = makeFolder(path);
    return problem == 0 || QFileInfo(path).isDir() ? ok() : Status(writeError(path, problem));
}

namespace {

/// What lies in a folder that nobody may enter is not known to be missing.
Error missing(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat status { };
    if (::stat(QFile::encodeName(path).constData(), &status) != 0 && errno == EACCES)
        return {ErrorCode::FileUnreadable, {path, QString::fromLocal8Bit(std::strerror(EACCES))}};
#endif
    return {ErrorCode::FileNotFound, {path}};
}

} // namespace

Error fileTooLarge(const QString &name, qint64 limit)
{
    constexpr qint64 megabyte = 1'000'000;
    return {ErrorCode::FileTooLarge, {name, QString::number(std::max<qint64>(1, limit / megabyte))}};
}

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    const Error tooLarge = fileTooLarge(path, limit);
    QFile file(path);
    if (!file.exists())
        return missing(path);
    if (QFileInfo(file).isDir())
        return Error{ErrorCode::FileUnreadable, {path, QString::fromLocal8Bit(std::strerror(EISDIR))}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, {path, file.errorString()}};
    if (file.size() > limit)
        return tooLarge;
    QByteArray content = file.read(limit + 1); // also bounds devices and pipes, whose size() says 0
    if (content.size() > limit)
        return tooLarge;
    return content;
}

} // namespace certwright
