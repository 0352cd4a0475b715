#include "app/cli/descriptor_reader.h"

#include "core/base/atomic_file.h"

#include <QFile>
#include <QSocketNotifier>
#include <QTimer>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int writerPatienceMs = 60'000;

/// Never waits for the other end of a pipe. -1 with errno when it fails.
int openForReading(const QString &path)
{
    return ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
}

Error unreadable(const QString &name, int number)
{
    return {ErrorCode::FileUnreadable, {name, QString::fromLocal8Bit(std::strerror(number))}};
}

Error openingError(const QString &path, int number)
{
    return number == ENOENT ? Error{ErrorCode::FileNotFound, {path}} : unreadable(path, number);
}

void answerLater(QObject *parent, const DescriptorReader::Done &done, const Error &error)
{
    QMetaObject::invokeMethod(
        parent, [done, error] { done(error); }, Qt::QueuedConnection);
}

bool isOrdinaryFile(int descriptor)
{
    struct stat status { };
    return ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
}

} // namespace

void DescriptorReader::read(QObject *parent, const Source &source, Done done)
{
    if (::fcntl(source.descriptor, F_GETFD) < 0)
        answerLater(parent, done, unreadable(source.name, errno));
    else
        new DescriptorReader(parent, source, std::move(done));
}

void DescriptorReader::readAll(QObject *parent, const QString &path, qsizetype limit, Done done)
{
    const int descriptor = openForReading(path);
    if (descriptor < 0)
        return answerLater(parent, done, openingError(path, errno));
    Source source{descriptor, path, ReadExtent::Everything, limit};
    source.closeAfterwards = true;
    source.patienceMs = writerPatienceMs;
    new DescriptorReader(parent, source, std::move(done));
}

void DescriptorReader::readFirstLine(QObject *parent, const QString &path, Done done)
{
    const int descriptor = openForReading(path);
    if (descriptor < 0)
        return answerLater(parent, done, openingError(path, errno));
    Source source{descriptor, path};
    source.closeAfterwards = true;
    source.patienceMs = writerPatienceMs;
    source.isAlone = isOrdinaryFile(descriptor); // a pipe's next line may be for another option
    new DescriptorReader(parent, source, std::move(done));
}

DescriptorReader::DescriptorReader(QObject *parent, const Source &source, Done done)
    : QObject(parent)
    , m_source(source)
    , m_done(std::move(done))
    , m_notifier(new QSocketNotifier(source.descriptor, QSocketNotifier::Read, this))
{
    connect(m_notifier, &QSocketNotifier::activated, this, &DescriptorReader::readSome);
    if (source.patienceMs > 0)
        QTimer::singleShot(source.patienceMs, this, &DescriptorReader::giveUpUnlessWritten);
}

DescriptorReader::~DescriptorReader()
{
    if (m_source.closeAfterwards)
        ::close(m_source.descriptor);
}

void DescriptorReader::readSome()
{
    // One byte at a time for a line: what comes after it belongs to the next reader.
    char bytes[65536];
    const bool isLine = m_source.extent == ReadExtent::Line;
    const std::size_t wanted = isLine && !m_source.isAlone ? 1 : sizeof bytes;
    const ssize_t got = ::read(m_source.descriptor, bytes, wanted);
    if (got < 0 && errno != EAGAIN && errno != EINTR)
        finish(unreadable(m_source.name, errno));
    if (got < 0)
        return;
    consume(bytes, got);
    wipe(bytes, static_cast<std::size_t>(got));
}

/// Nothing at all is the end.
void DescriptorReader::consume(const char *bytes, qsizetype got)
{
    const qsizetype lineSize = std::find(bytes, bytes + got, '\n') - bytes;
    const bool lineEnded = m_source.extent == ReadExtent::Line && lineSize < got;
    if (!take({bytes, lineEnded ? lineSize : got})) {
        finish(fileTooLarge(m_source.name, m_source.limit));
    } else if (got == 0 && m_size == 0 && m_source.endIsRefusal) {
        finish(Error{ErrorCode::Cancelled});
    } else if (lineEnded || got == 0) {
        m_buffer.shrink(m_size);
        finish(std::move(m_buffer));
    }
}

/// A pipe without any writer reads as ended; one with a writer that has nothing yet to say would block.
void DescriptorReader::giveUpUnlessWritten()
{
    char byte = 0;
    if (!m_done || m_size > 0)
        return;
    const ssize_t got = ::read(m_source.descriptor, &byte, 1);
    if (got > 0)
        consume(&byte, got);
    if (got != 0)
        return;
    finish(Error{ErrorCode::FileUnreadable,
        {m_source.name,
            u"it is a pipe, and no program wrote into it for %1 seconds"_s.arg(m_source.patienceMs / 1000)}});
}

bool DescriptorReader::take(QByteArrayView bytes)
{
    if (m_size + bytes.size() > m_source.limit)
        return false;
    if (m_size + bytes.size() > m_buffer.size()) {
        SecureBytes larger(std::max<qsizetype>(2 * m_buffer.size(), m_size + bytes.size()));
        std::copy_n(m_buffer.data(), m_size, larger.data());
        m_buffer = std::move(larger);
    }
    std::copy_n(bytes.data(), bytes.size(), m_buffer.data() + m_size);
    m_size += bytes.size();
    return true;
}

void DescriptorReader::finish(Result<SecureBytes> result)
{
    m_notifier->setEnabled(false);
    deleteLater();
    const Done done = std::move(m_done);
    if (result && m_source.extent == ReadExtent::Line && result->view().endsWith('\r'))
        result->shrink(result->size() - 1);
    done(std::move(result));
}

} // namespace certwright::cli
