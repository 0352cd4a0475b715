#pragma once

#include "core/base/result.h"
#include "core/base/secure_bytes.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace certwright::cli {

/// A file that was read; it may hold private keys.
struct InputFile {
    QString source; ///< for sentences
    std::shared_ptr<const SecureBytes> data;
    bool isFromFolder = false; ///< nobody named it, so it may be anything

    /// A copy for readers that want one; the caller wipes it.
    QByteArray bytes() const { return data->view().toByteArray(); }
};

/// Whether an error about such a file means that something is wrong: a folder may hold anything.
bool isFailure(const Error &error, bool isFromFolder);

/// Reads the files of a command line in order; `-` is standard input, a folder stands for all files below it. `done`
/// follows later, once, in context's thread: all of them, or the first failure, such as EmptyInput for an empty folder
/// and FileTooLarge for more than is held at once.
void readInputFiles(
    QObject *context, const QStringList &paths, std::function<void(const Result<QList<InputFile>> &)> done);

} // namespace certwright::cli
