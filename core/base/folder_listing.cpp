#include "core/base/folder_listing.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <cerrno>
#include <sys/stat.h>

namespace certwright {

namespace {

constexpr int maxFolderDepth = 32;

/// Why a link leads nowhere: ENOENT or ELOOP.
int whyMissing(const QString &path)
{
    struct stat status { };
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? ENOENT : errno;
}

class Walk final
{
public:
    explicit Walk(const std::function<bool()> &stop)
        : m_stop(stop)
    {
    }

    void enter(const QString &path, int depth)
    {
        const QString canonical = QFileInfo(path).canonicalFilePath();
        if (m_isFull || (m_stop && m_stop()) || m_seen.contains(canonical))
            return;
        m_seen.insert(canonical);
        const QDir folder(path);
        if (depth > maxFolderDepth || !QFileInfo(path).isReadable() || !folder.isReadable()) {
            m_listing.errors.append(
                {ErrorCode::FileUnreadable, {path, qt_error_string(depth > maxFolderDepth ? ELOOP : EACCES)}});
            return;
        }
        const QFileInfoList entries
            = folder.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
        for (const QFileInfo &entry : entries)
            take(entry, depth);
    }

    FolderListing takeListing(const QString &root)
    {
        if (m_isFull)
            m_listing.errors.append({ErrorCode::TooManyFiles, {root, QString::number(maxListedFiles)}});
        return std::move(m_listing);
    }

private:
    void take(const QFileInfo &entry, int depth)
    {
        const QString path = entry.filePath();
        if (entry.isDir())
            return enter(path, depth + 1);
        m_isFull = m_listing.files.size() >= maxListedFiles;
        if (m_isFull)
            return;
        if (entry.isFile())
            m_listing.files.append(path);
        else if (entry.isSymLink() && !entry.exists())
            m_listing.errors.append({ErrorCode::FileUnreadable, {path, qt_error_string(whyMissing(path))}});
        else // a pipe or device could block for ever
            m_listing.errors.append({ErrorCode::FileUnreadable, {path, qt_error_string(EOPNOTSUPP)}});
    }

    const std::function<bool()> &m_stop;
    QSet<QString> m_seen;
    FolderListing m_listing;
    bool m_isFull = false;
};

} // namespace

FolderListing listFolder(const QString &path, const std::function<bool()> &stop)
{
    Walk walk(stop);
    walk.enter(path, 0);
    return walk.takeListing(path);
}

} // namespace certwright
