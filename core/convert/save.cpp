#include "core/convert/save.h"

#include "core/base/secure_bytes.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace certwright::convert {

Status saveFile(const QString &path, QByteArrayView content, const WriteOptions &options)
{
    FolderSync sync;
    Status written = writeFile(path, content, options, sync);
    if (!written)
        return written;
    Result<QByteArray> back = readFile(path, content.size());
    const bool same = back && QByteArrayView(*back) == content;
    if (back)
        wipe(*back);
    if (same)
        return ok();
    if (options.ifExists == IfExists::Refuse)
        QFile::remove(path);
    return Error{ErrorCode::FileUnwritable, {path, u"what was read back differs"_s}};
}

} // namespace certwright::convert
