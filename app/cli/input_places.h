#pragma once

#include "core/base/error.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace certwright::cli {

/// A file that is meant: it was named, or it lies in a folder that was.
struct InputPlace {
    QString path;
    bool isFromFolder = false; ///< nobody named it, so it may be anything
};

/// What a command line means, and what of it cannot be had.
struct InputPlaces {
    struct Lost {
        QString source; ///< for sentences
        Error error;
    };

    QList<InputPlace> places;
    QList<Lost> lost; ///< folders and what is in them, EmptyInput among them
};

/// `-` and files stand for themselves, a folder for all files below it. Blocks; `stop` may be null.
InputPlaces inputPlaces(const QStringList &arguments, const std::function<bool()> &stop);

/// Whether an error about such a file means that something is wrong: a folder may hold anything, links to other folders
/// among it.
bool isFailure(const Error &error, bool isFromFolder);

/// Whether it is a folderError().
bool isFolder(const Error &error);

/// FileUnreadable: a file was wanted there, and it is a folder.
Error folderError(const QString &path);

} // namespace certwright::cli
