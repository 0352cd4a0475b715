// Loaded before everything else: notes in the file SYNC_WITNESS what is written, made durable, moved, made and removed,
// one "WHAT DEVICE:INODE" a line. Device and inode stay the same when the name changes; whoever comes after what was
// removed may get them again.
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

template <typename Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

void note(const char *what, const struct stat &entry)
{
    const char *path = std::getenv("SYNC_WITNESS");
    const int before = errno;
    const int file = path ? ::open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600) : -1;
    if (file >= 0) {
        char line[80];
        const int size = std::snprintf(line, sizeof line, "%s %llu:%llu\n", what,
            static_cast<unsigned long long>(entry.st_dev), static_cast<unsigned long long>(entry.st_ino));
        ::syscall(SYS_write, file, line, static_cast<size_t>(size)); // not the function below
        ::close(file);
    }
    errno = before;
}

void noteOpen(const char *what, int descriptor)
{
    struct stat entry { };
    if (::fstat(descriptor, &entry) == 0 && (S_ISREG(entry.st_mode) || S_ISDIR(entry.st_mode)))
        note(what, entry);
}

void notePath(const char *what, const char *path)
{
    struct stat entry { };
    if (::lstat(path, &entry) == 0)
        note(what, entry);
}

} // namespace

extern "C" {

ssize_t write(int descriptor, const void *bytes, size_t size)
{
    noteOpen("write", descriptor);
    return real<decltype(write)>("write")(descriptor, bytes, size);
}

int fsync(int descriptor)
{
    const int result = real<decltype(fsync)>("fsync")(descriptor);
    if (result == 0)
        noteOpen("sync", descriptor);
    return result;
}

int fdatasync(int descriptor)
{
    const int result = real<decltype(fdatasync)>("fdatasync")(descriptor);
    if (result == 0)
        noteOpen("sync", descriptor);
    return result;
}

int rename(const char *from, const char *to) noexcept
{
    notePath("move", from);
    return real<decltype(rename)>("rename")(from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    notePath("move", from);
    return real<decltype(renameat2)>("renameat2")(fromFolder, from, toFolder, to, flags);
}

int link(const char *from, const char *to) noexcept
{
    notePath("move", from);
    return real<decltype(link)>("link")(from, to);
}

int unlink(const char *path) noexcept
{
    struct stat entry { };
    if (::lstat(path, &entry) == 0 && entry.st_nlink == 1)
        note("gone", entry);
    return real<decltype(unlink)>("unlink")(path);
}

int rmdir(const char *path) noexcept
{
    struct stat entry { };
    const bool isKnown = ::lstat(path, &entry) == 0;
    const int result = real<decltype(rmdir)>("rmdir")(path);
    if (result == 0 && isKnown)
        note("gone", entry);
    return result;
}

int mkdir(const char *path, mode_t mode) noexcept
{
    const int result = real<decltype(mkdir)>("mkdir")(path, mode);
    if (result == 0)
        notePath("make", path);
    return result;
}

} // extern "C"
