#include "core/base/new_folders.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace certwright {

namespace {

/// The folder and those above it that are not there yet, the outermost first.
QStringList missingFolders(const QString &path)
{
    QStringList missing;
    QFileInfo info(path);
    while (!info.exists() && info.absolutePath() != info.absoluteFilePath()) {
        missing.prepend(info.absoluteFilePath());
        info = QFileInfo(info.absolutePath());
    }
    return missing;
}

} // namespace

NewFolders::~NewFolders()
{
    for (const QString &folder : std::as_const(m_made)) {
        if (!QDir().rmdir(folder)) // which removes nothing but an empty one
            m_sync.add(QFileInfo(folder).absolutePath());
    }
}

Status NewFolders::make(const QString &path)
{
    constexpr QFile::Permissions mode = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    const QStringList missing = missingFolders(path);
    for (const QString &folder : missing) {
        if (QDir().mkdir(folder, mode)) // false when another task was first: then it is not ours
            m_made.prepend(folder);
    }
    return makePrivateFolder(path); // knows the reason
}

} // namespace certwright
