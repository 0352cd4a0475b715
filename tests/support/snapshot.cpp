#include "tests/support/snapshot.h"

#include <QDir>
#include <QDirIterator>

namespace certwright::test {

QMap<QString, SnapshotEntry> snapshot(const QString &folder)
{
    QMap<QString, SnapshotEntry> entries;
    const QDir base(folder);
    QDirIterator walk(folder, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        QFile file(path);
        const QByteArray content
            = walk.fileInfo().isFile() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        entries.insert(base.relativeFilePath(path), {walk.fileInfo().permissions(), content});
    }
    return entries;
}

QStringList filesWith(const QString &folder, const QByteArray &needle)
{
    QStringList found;
    const QMap<QString, SnapshotEntry> entries = snapshot(folder);
    for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry) {
        if (entry->content.contains(needle))
            found << entry.key();
    }
    return found;
}

} // namespace certwright::test
