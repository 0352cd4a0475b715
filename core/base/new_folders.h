#pragma once

#include "core/base/atomic_file.h"

#include <QStringList>

namespace certwright {

/// The folders that one task makes on its way. Those that are still empty at its end are removed, so that a task that
/// failed leaves none behind; of the others, the folder each lies in is noted in `sync`, which must live longer.
/// Folders that somebody else made are never touched. Belongs to one task; blocks.
class NewFolders final
{
public:
    explicit NewFolders(FolderSync &sync)
        : m_sync(sync)
    {
    }
    ~NewFolders();
    NewFolders(const NewFolders &) = delete;
    NewFolders &operator=(const NewFolders &) = delete;

    /// As makePrivateFolder() does, and fails.
    Status make(const QString &path);

private:
    FolderSync &m_sync;
    QStringList m_made; ///< a folder before the one it lies in
};

} // namespace certwright
