#pragma once

#include <QString>

namespace certwright {

/// The beginning of the names of temporary files and folders, and the end of those of files.
inline constexpr QStringView temporaryPrefix = u".certwright-";
inline constexpr QStringView temporaryFileSuffix = u".part";

/// Marks an open temporary file or folder as in use, for other processes too, until the descriptor is closed or its
/// process dies. Without effect where the file system knows no locks.
void holdOpen(int descriptor);

/// The same by path, for as long as this lives.
class TemporaryHold final
{
public:
    explicit TemporaryHold(const QString &path);
    ~TemporaryHold();
    Q_DISABLE_COPY_MOVE(TemporaryHold)

private:
    int m_descriptor;
};

/// Whether everything with such a name is ours, or only the files, whose names nobody else makes.
enum class LeftoverScope { Everything, FilesOnly };

/// Removes what programs of ours that died left in `folder`: temporary files and folders that are this person's and
/// that no process holds. Age proves nothing: what is seconds old may not be held yet, and where other computers write
/// too, whose locks do not show here, all is left. Blocks.
void removeLeftovers(const QString &folder, LeftoverScope scope);

} // namespace certwright
