#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QSet>
#include <QString>

#include <vector>

namespace certwright {

/// Who may read a file. Private is 0600, Public 0644, whatever the umask says.
enum class FileAccess { Private, Public };

/// What to do when the file is there already.
enum class IfExists { Replace, Refuse };

/// Remembers folders whose entries changed and makes them durable once, at the end of a batch.
/// Belongs to one task; whatever was not flushed is flushed on destruction.
class FolderSync final
{
public:
    FolderSync() = default;
    ~FolderSync();
    FolderSync(const FolderSync &) = delete;
    FolderSync &operator=(const FolderSync &) = delete;

    void add(const QString &folder);
    void flush();

private:
    QSet<QString> m_folders;
};

struct WriteOptions {
    FileAccess access = FileAccess::Public;
    IfExists ifExists = IfExists::Replace;
};

/// Writes the file whole or not at all: a temporary file beside it with its final mode from the first byte, fsync,
/// rename; the folder is noted in `sync`. Fails with FileUnwritable, DiskFull or FileExists and then leaves everything
/// as it was. Blocks: never call it on the GUI thread.
Status writeFile(const QString &path, QByteArrayView content, const WriteOptions &options, FolderSync &sync);

/// Files that are written but need not be on disk yet. Making them durable together costs the disk one journal commit,
/// one after the other costs one each. Belongs to one task; what is not flushed is only closed.
class FileSync final
{
public:
    FileSync() = default;
    ~FileSync();
    FileSync(const FileSync &) = delete;
    FileSync &operator=(const FileSync &) = delete;

    /// Takes over a duplicate of the open file's descriptor and lets the disk begin.
    void add(const QString &path, int descriptor);

    /// The entries of a folder, too. One that cannot be opened or synced is passed over.
    void addFolder(const QString &folder);

    /// All files are durable when this returns success; FileUnwritable or DiskFull name the first that is not.
    /// Waits for all of them at the same time.
    Status flush();

private:
    enum class Kind { File, Folder };
    struct Open {
        QString path;
        int descriptor;
        Kind kind;
    };
    void closeAll();

    std::vector<Open> m_files;
};

/// Creates a file in a folder that nobody sees yet, so that it needs no temporary name: with its final mode from the
/// first byte; durable once `sync` is flushed. Fails as writeFile() does with IfExists::Refuse; what was begun is
/// removed.
Status createFile(const QString &path, QByteArrayView content, FileAccess access, FileSync &sync);

/// Creates the folder and its missing parents with mode 0700; an existing folder is left as it is.
Status makePrivateFolder(const QString &path);

/// FileTooLarge for what has more than `limit` bytes, which it names in whole MB (10^6 bytes).
Error fileTooLarge(const QString &name, qint64 limit);

/// Reads a whole file of at most `limit` bytes. FileNotFound, FileUnreadable, FileTooLarge.
Result<QByteArray> readFile(const QString &path, qint64 limit);

} // namespace certwright
