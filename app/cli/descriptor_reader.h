#pragma once

#include "core/base/result.h"
#include "core/base/secure_bytes.h"

#include <QObject>

#include <functional>

class QSocketNotifier;

namespace certwright::cli {

/// How much of a descriptor is wanted.
enum class ReadExtent {
    Line, ///< up to the next line feed, which is eaten; nothing after it is touched
    Everything,
};

/// Reads a file descriptor (pipe, file or terminal) without ever blocking the event loop or a thread.
/// Deletes itself after `done`, which is not called once the parent is gone.
class DescriptorReader final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<SecureBytes>)>;

    struct Source {
        int descriptor;
        QString name; ///< for the sentence of a failure
        ReadExtent extent = ReadExtent::Line;
        qsizetype limit = 4096; ///< FileTooLarge beyond
        bool closeAfterwards = false;
        bool isAlone = false; ///< nobody else reads on, so more than the line may be read
        bool endIsRefusal = false; ///< Cancelled when it ends before anything came: Ctrl+D on a terminal
        int patienceMs = 0; ///< FileUnreadable when no program has opened a pipe for writing by then; 0: for ever
    };

    static void read(QObject *parent, const Source &source, Done done);

    /// Opens the file, which may be a pipe or a device, and reads all of it.
    static void readAll(QObject *parent, const QString &path, qsizetype limit, Done done);

    /// Opens the file and reads its first line.
    static void readFirstLine(QObject *parent, const QString &path, Done done);

private:
    DescriptorReader(QObject *parent, const Source &source, Done done);
    ~DescriptorReader() override;

    void readSome();
    void consume(const char *bytes, qsizetype got);
    void giveUpUnlessWritten();
    bool take(QByteArrayView bytes);
    void finish(Result<SecureBytes> result);

    Source m_source;
    Done m_done;
    QSocketNotifier *m_notifier;
    SecureBytes m_buffer;
    qsizetype m_size = 0;
};

} // namespace certwright::cli
