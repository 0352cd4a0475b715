#pragma once

#include "core/base/atomic_file.h"
#include "core/base/leftovers.h"
#include "core/workspace/folder_swap.h"

#include <QTemporaryDir>

#include <functional>

namespace certwright::workspace {

/// A folder that is filled under a hidden name and then appears as a whole, or not at all: what was not committed is
/// removed on destruction. It is held meanwhile, so that removeLeftovers() clears only what a crash left.
class StagedFolder final
{
public:
    /// `parent` is made when missing.
    static Result<std::unique_ptr<StagedFolder>> create(const QString &parent);
    ~StagedFolder();
    Q_DISABLE_COPY_MOVE(StagedFolder)

    Status add(QStringView name, QByteArrayView content, FileAccess access);

    /// Lets the file or folder of this workspace lie here too, under `name` (a path below this folder): by hard links,
    /// or as a copy where the file system has none. Links are not followed.
    Status addSame(const QString &source, const QString &name);

    /// Gives the folder the first free name made from `slug`, never one in use, and returns it. What lies in the folder
    /// is durable by then; the parent is noted in `sync`.
    Result<QString> commit(const QString &slug, FolderSync &sync);

    /// Puts the folder in the place of the one of that name, which disappears. At every moment, also after a crash,
    /// there is the old or the new one as a whole. All is durable when this returns. The caller holds the workspace's
    /// lock.
    Status replace(const QString &name, SwapWay way = SwapWay::AtOnce);

private:
    Status makeDurable();
    Status named(const Status &status) const;

    explicit StagedFolder(const QString &parent);

    QString m_parent;
    QTemporaryDir m_folder;
    TemporaryHold m_hold;
    bool m_isCommitted = false;
    FileSync m_content;
};

/// Takes a folder out of sight in one step, then deletes what is in it. Needs no room on the disk.
Status removeFolder(const QString &path);

} // namespace certwright::workspace
