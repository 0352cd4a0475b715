#pragma once

#include <QByteArray>
#include <QFile>
#include <QMap>
#include <QString>

namespace certwright::test {

/// One file or folder: its mode, and what is in it.
struct SnapshotEntry {
    QFile::Permissions mode;
    QByteArray content;

    friend bool operator==(const SnapshotEntry &, const SnapshotEntry &) = default;
};

/// Everything below a folder, hidden things too, by relative path. Empty when there is no folder.
/// Two equal ones show that something left every file as it was.
QMap<QString, SnapshotEntry> snapshot(const QString &folder);

/// The paths of all files below `folder` in which `needle` occurs.
QStringList filesWith(const QString &folder, const QByteArray &needle);

} // namespace certwright::test
