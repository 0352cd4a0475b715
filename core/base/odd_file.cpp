#include "core/base/odd_file.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <sys/stat.h>

namespace certwright {

using namespace Qt::StringLiterals;

namespace {

/// Nothing for files and folders.
std::optional<Error> byMode(const QString &path, mode_t mode)
{
    const auto reason = [&path](const QString &kind) {
        return Error{ErrorCode::FileUnreadable, {path, qt_error_string(EOPNOTSUPP), kind}};
    };
    if (S_ISFIFO(mode))
        return reason(u"pipe"_s);
    if (S_ISSOCK(mode))
        return reason(u"socket"_s);
    if (S_ISCHR(mode) || S_ISBLK(mode))
        return reason(u"device"_s);
    return std::nullopt;
}

/// Of a relative path Qt answers a wrong place.
QString targetOf(const QString &path)
{
    return QFileInfo(QFileInfo(path).absoluteFilePath()).symLinkTarget();
}

bool isLink(const QByteArray &path)
{
    struct stat status { };
    return ::lstat(path.constData(), &status) == 0 && S_ISLNK(status.st_mode);
}

} // namespace

std::optional<Error> whyNoFile(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status { };
    if (::stat(name.constData(), &status) == 0)
        return byMode(path, status.st_mode);
    const int number = errno;
    if (!isLink(name))
        return std::nullopt;
    if (number == ELOOP)
        return Error{ErrorCode::FileUnreadable, {path, qt_error_string(ELOOP), u"looping-link"_s}};
    if (number == ENOENT || number == ENOTDIR)
        return Error{ErrorCode::FileUnreadable, {path, targetOf(path), u"dead-link"_s}};
    return std::nullopt;
}

Error linkNotFollowed(const QString &path)
{
    return {ErrorCode::FileUnreadable, {path, targetOf(path), u"linked-folder"_s}};
}

bool isLinkNotFollowed(const Error &error)
{
    return error.code == ErrorCode::FileUnreadable && error.args.value(2) == u"linked-folder";
}

} // namespace certwright
