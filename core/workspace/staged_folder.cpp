#include "core/workspace/staged_folder.h"

#include "core/workspace/slug.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

namespace certwright::workspace {

using namespace Qt::StringLiterals;

namespace {

const QString hiddenPattern = u".certwright-*"_s;
constexpr qint64 leftoverSeconds = 3600;
constexpr int attempts = 100; ///< how often another process may take the name we chose

QString hiddenTemplate(const QString &parent)
{
    return parent + u"/.certwright-XXXXXX"_s;
}

Error unwritable(const QString &path, int number)
{
    if (number == ENOSPC || number == EDQUOT)
        return {ErrorCode::DiskFull, {path}};
    return {ErrorCode::FileUnwritable, {path, QString::fromLocal8Bit(std::strerror(number != 0 ? number : EACCES))}};
}

} // namespace

Result<std::unique_ptr<StagedFolder>> StagedFolder::create(const QString &parent)
{
    if (Status made = makePrivateFolder(parent); !made)
        return made.error();
    errno = 0;
    auto folder = std::unique_ptr<StagedFolder>(new StagedFolder(parent));
    if (!folder->m_folder.isValid())
        return unwritable(parent, errno);
    return folder;
}

StagedFolder::StagedFolder(const QString &parent)
    : m_parent(parent)
    , m_folder(hiddenTemplate(parent))
{
}

Status StagedFolder::add(QStringView name, QByteArrayView content, FileAccess access)
{
    return createFile(m_folder.path() + u'/' + name, content, access, m_content);
}

Result<QString> StagedFolder::commit(const QString &slug, FolderSync &sync)
{
    if (Status durable = m_content.flush(); !durable)
        return durable.error();
    FolderSync folder;
    folder.add(m_folder.path());
    folder.flush();
    const auto exists = [this](const QString &name) { return QFileInfo::exists(m_parent + u'/' + name); };
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const QString name = freeSlug(slug, exists);
        errno = 0;
        if (QDir().rename(m_folder.path(), m_parent + u'/' + name)) {
            m_folder.setAutoRemove(false);
            sync.add(m_parent);
            return name;
        }
        const int number = errno;
        if (!exists(name))
            return unwritable(m_parent + u'/' + name, number);
    }
    return Error{ErrorCode::WorkspaceBusy, {m_parent}};
}

Status removeFolder(const QString &path)
{
    QTemporaryDir hidden(hiddenTemplate(QFileInfo(path).absolutePath()));
    errno = 0;
    if (!hidden.isValid() || !QDir().rename(path, hidden.path() + u"/gone"_s))
        return unwritable(path, errno);
    return ok();
}

void removeLeftovers(const QString &parent)
{
    const QDateTime limit = QDateTime::currentDateTimeUtc().addSecs(-leftoverSeconds);
    const auto hidden = QDir(parent).entryInfoList({hiddenPattern}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo &folder : hidden) {
        if (folder.lastModified() < limit)
            QDir(folder.absoluteFilePath()).removeRecursively();
    }
}

} // namespace certwright::workspace
