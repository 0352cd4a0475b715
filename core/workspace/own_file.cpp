#include "core/workspace/own_file.h"

#include "core/base/atomic_file.h"

#include <QFileInfo>

#include <cerrno>
#include <cstring>

namespace certwright::workspace {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxFileSize = 4LL * 1024 * 1024;

} // namespace

Error damaged(ErrorCode code, const QString &path, const Error &cause)
{
    if (cause.code == ErrorCode::FileUnreadable && !QFileInfo(path).isDir())
        return cause;
    return {code, {path}, cause.detail.isEmpty() ? cause.args.value(1) : cause.detail};
}

Result<QByteArray> readOwnFile(const QString &path, ErrorCode code)
{
    Result<QByteArray> content = readFile(path, maxFileSize);
    if (!content)
        return damaged(code, path, content.error());
    return content;
}

Status checkReadable(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.isDir() || (info.isReadable() && info.isExecutable()))
        return ok();
    return Error{ErrorCode::FileUnreadable, {folder, QString::fromLocal8Bit(std::strerror(EACCES)), u"folder"_s}};
}

} // namespace certwright::workspace
