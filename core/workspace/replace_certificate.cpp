#include "core/workspace/certificate_files.h"
#include "core/workspace/entries.h"
#include "core/workspace/own_file.h"
#include "core/workspace/slug.h"
#include "core/workspace/workspace.h"
#include "core/workspace/workspace_lock.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace certwright::workspace {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView filesOfASet[] = {certName, chainName, fullchainName, leafKeyName, metaName};

bool belongsToSet(const QString &name)
{
    return std::find(std::begin(filesOfASet), std::end(filesOfASet), name) != std::end(filesOfASet);
}

/// `previous/2027-12-27`, with a number when there is one already.
QString nameForPrevious(const CertificateRecord &certificate)
{
    const QString below = certificate.files.folder + u'/' + previousName + u'/';
    const QString day = certificate.notAfter.toUTC().date().toString(Qt::ISODate);
    const QString name = freeSlug(day, [&](const QString &taken) { return QFileInfo::exists(below + taken); });
    return previousName.toString() + u'/' + name;
}

Status checkMovable(const QString &folder)
{
    if (Status readable = checkReadable(folder); !readable)
        return readable;
    if (QFileInfo(folder).isWritable())
        return ok();
    return Error{ErrorCode::FileUnwritable, {folder, QString::fromLocal8Bit(std::strerror(EACCES)), u"folder"_s}};
}

/// Whether all that lies in the old folder can be seen, and be taken out of it. Somebody protected it otherwise, and
/// would keep private keys in a folder that nobody can clear away.
Status checkAllMovable(const QString &folder)
{
    Status movable = checkMovable(folder);
    QDirIterator below(
        folder, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (movable && below.hasNext())
        movable = checkMovable(below.next());
    return movable;
}

/// The old set goes below `name`; what else lies in the folder keeps its place.
Status keepOld(StagedFolder &folder, const QString &old, const QString &name)
{
    const QStringList entries
        = QDir(old).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &entry : entries) {
        const QString target = belongsToSet(entry) ? name + u'/' + entry : entry;
        if (Status kept = folder.addSame(old + u'/' + entry, target); !kept)
            return kept;
    }
    return ok();
}

QString movedTo(const QString &folder, const QString &path)
{
    return path.isEmpty() ? QString() : folder + u'/' + QFileInfo(path).fileName();
}

CertificateRecord recordAt(CertificateRecord record, const QString &folder)
{
    const CertificateFiles &files = record.files;
    record.files = {folder, movedTo(folder, files.cert), movedTo(folder, files.chain), movedTo(folder, files.fullchain),
        movedTo(folder, files.key), files.authority};
    return record;
}

} // namespace

Result<ReplacedCertificate> Workspace::replaceCertificate(
    const CertificateId &id, const NewCertificate &certificate) const
{
    const Layout layout(m_root);
    const WorkspaceLock lock(layout);
    if (!lock.status())
        return lock.status().error();
    clearLeftovers();
    restoreInterrupted(layout.certificates());
    const Result<ReadCertificate> read = readCertificate(layout, id);
    if (!read)
        return read.error();
    const CertificateRecord &current = read->record;
    if (const Status movable = checkAllMovable(current.files.folder); !movable)
        return movable.error();
    const auto folder = StagedFolder::create(layout.certificates());
    if (!folder)
        return folder.error();
    if (const Status filled = fillCertificate(**folder, certificate); !filled)
        return filled.error();
    const QString previous = nameForPrevious(current);
    if (const Status kept = keepOld(**folder, current.files.folder, previous); !kept)
        return kept.error();
    if (const Status replaced = (*folder)->replace(id.raw()); !replaced)
        return replaced.error();
    return ReplacedCertificate{
        recordWritten(layout, id, certificate), recordAt(current, layout.folder(id) + u'/' + previous)};
}

} // namespace certwright::workspace
