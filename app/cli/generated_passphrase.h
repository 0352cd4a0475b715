#pragma once

#include "core/async/run.h"
#include "core/base/result.h"
#include "core/base/secure_bytes.h"

#include <QString>

namespace certwright::cli {

/// A passphrase nobody has to remember, kept in a file for --passphrase-file.
class GeneratedPassphrase final
{
public:
    /// Makes it and writes the file, mode 0600. FileExists, FileUnwritable. Blocks.
    static Result<GeneratedPassphrase> create(const QString &path);

    /// The one of a first use that was ended before its authority was there: only from a file of our own user, mode
    /// 0600, that holds nothing but what create() writes. FileExists for any other. Blocks.
    static Result<GeneratedPassphrase> takeUp(const QString &path);

    const SecureBytes &passphrase() const { return m_passphrase; }
    const QString &path() const { return m_path; }

    /// Takes the file back, when nothing was protected with it after all. One that was taken up stays.
    void discard() const;

private:
    enum class Origin { Made, TakenUp };
    GeneratedPassphrase(QString path, SecureBytes passphrase, Origin origin);

    QString m_path;
    SecureBytes m_passphrase;
    Origin m_origin;
};

/// Makes programs that would generate the same file do it one after the other: held while the file and what it protects
/// are made. Ends with the process at the latest and leaves nothing behind.
class FolderTurn final
{
public:
    /// Waits a minute at most. Held all the same when the wait was in vain or the folder cannot be locked: no file is
    /// ever written over. Blocks.
    FolderTurn(const QString &folder, const async::StopRequested &stopRequested);
    ~FolderTurn();
    Q_DISABLE_COPY_MOVE(FolderTurn)

private:
    int m_descriptor;
};

} // namespace certwright::cli
