#include "core/workspace/staged_folder.h"

#include "core/workspace/slug.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <system_error>

namespace certwright::workspace {

using namespace Qt::StringLiterals;

namespace {

constexpr int attempts = 100; ///< how often another process may take the name we chose

QString hiddenTemplate(const QString &parent)
{
    return parent + u'/' + temporaryPrefix + u"XXXXXX";
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
    , m_hold(m_folder.path())
{
    m_folder.setAutoRemove(false); // it would tell standard error what it cannot remove
}

StagedFolder::~StagedFolder()
{
    if (m_folder.isValid() && !m_isCommitted)
        QDir(m_folder.path()).removeRecursively(); // a leftover, if that fails
}

Status StagedFolder::add(QStringView name, QByteArrayView content, FileAccess access)
{
    return named(createFile(m_folder.path() + u'/' + name, content, access, m_content));
}

/// Nobody knows the hidden folder and its files are gone soon, so a failure names the folder it lies in.
Status StagedFolder::named(const Status &status) const
{
    if (status || !status.error().args.value(0).startsWith(m_folder.path()))
        return status;
    Error error = status.error();
    error.args[0] = m_parent;
    return error;
}

Status StagedFolder::addSame(const QString &source, const QString &name)
{
    namespace fs = std::filesystem;
    const QString target = m_folder.path() + u'/' + name;
    if (Status made = makePrivateFolder(QFileInfo(target).absolutePath()); !made)
        return named(made);
    const fs::path from = QFileInfo(source).filesystemFilePath();
    const fs::path to = QFileInfo(target).filesystemFilePath();
    constexpr auto whole = fs::copy_options::recursive | fs::copy_options::copy_symlinks;
    std::error_code problem;
    fs::copy(from, to, whole | fs::copy_options::create_hard_links, problem);
    if (!problem)
        return ok();
    fs::remove_all(to, problem); // what the links began
    fs::copy(from, to, whole, problem);
    return problem ? named(unwritable(target, problem.value())) : ok();
}

/// The files that were added and all folders; copies are synced as well, for links it costs nothing.
Status StagedFolder::makeDurable()
{
    m_content.addFolder(m_folder.path());
    QDirIterator below(m_folder.path(), QDir::Dirs | QDir::Hidden | QDir::NoSymLinks | QDir::NoDotAndDotDot,
        QDirIterator::Subdirectories);
    while (below.hasNext())
        m_content.addFolder(below.next());
    return named(m_content.flush());
}

Status StagedFolder::replace(const QString &name, SwapWay way)
{
    if (Status durable = makeDurable(); !durable)
        return durable;
    if (Status swapped = swapFolders(m_folder.path(), m_parent + u'/' + name, way); !swapped)
        return swapped;
    FolderSync parent; // on disk before the old folder, now under the hidden name, is removed
    parent.add(m_parent);
    return ok();
}

Result<QString> StagedFolder::commit(const QString &slug, FolderSync &sync)
{
    if (Status durable = makeDurable(); !durable)
        return durable.error();
    const auto exists = [this](const QString &name) { return QFileInfo::exists(m_parent + u'/' + name); };
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const QString name = freeSlug(slug, exists);
        errno = 0;
        if (QDir().rename(m_folder.path(), m_parent + u'/' + name)) {
            m_isCommitted = true;
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
    const QString hidden
        = QFileInfo(path).absolutePath() + u'/' + temporaryPrefix + QUuid::createUuid().toString(QUuid::WithoutBraces);
    errno = 0;
    if (!QDir().rename(path, hidden))
        return unwritable(path, errno);
    QDir(hidden).removeRecursively(); // a leftover, if that fails
    return ok();
}

} // namespace certwright::workspace
