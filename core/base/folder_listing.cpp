#include "core/base/folder_listing.h"

#include "core/base/odd_file.h"

#include <QDir>

#include <cerrno>

namespace certwright {

namespace {

constexpr int maxFolderDepth = 32;

class Walk final
{
public:
    explicit Walk(const std::function<bool()> &stop)
        : m_stop(stop)
    {
    }

    void enter(const QString &path, int depth)
    {
        if (m_isFull || (m_stop && m_stop()))
            return;
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
        if (entry.isDir() && !entry.isSymLink())
            return enter(path, depth + 1);
        m_isFull = m_listing.files.size() >= maxListedFiles;
        if (m_isFull)
            return;
        if (entry.isDir())
            m_listing.errors.append(linkNotFollowed(path));
        else if (entry.isFile())
            m_listing.files.append(path);
        else // a pipe or device could block for ever
            m_listing.errors.append(
                whyNoFile(path).value_or(Error{ErrorCode::FileUnreadable, {path, qt_error_string(EACCES)}}));
    }

    const std::function<bool()> &m_stop;
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
