#include "app/cli/descriptor_reader.h"

#include <QFile>
#include <QSocketNotifier>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace certwright::cli {

namespace {

Error unreadable(const QString &name, int number)
{
    return {ErrorCode::FileUnreadable, {name, QString::fromLocal8Bit(std::strerror(number))}};
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

void DescriptorReader::readFirstLine(QObject *parent, const QString &path, Done done)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        const bool missing = errno == ENOENT;
        answerLater(parent, done, missing ? Error{ErrorCode::FileNotFound, {path}} : unreadable(path, errno));
        return;
    }
    Source source{descriptor, path};
    source.closeAfterwards = true;
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
    const ssize_t lineSize = std::find(bytes, bytes + got, '\n') - bytes;
    const bool lineEnded = isLine && lineSize < got;
    const bool taken = take({bytes, lineEnded ? lineSize : got});
    wipe(bytes, static_cast<std::size_t>(got));
    if (!taken) {
        const qsizetype megabytes = (m_source.limit + 1024 * 1024 - 1) / (1024 * 1024);
        finish(Error{ErrorCode::FileTooLarge, {m_source.name, QString::number(megabytes)}});
    } else if (got == 0 && m_size == 0 && m_source.endIsRefusal) {
        finish(Error{ErrorCode::Cancelled});
    } else if (lineEnded || got == 0) {
        m_buffer.shrink(m_size);
        finish(std::move(m_buffer));
    }
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
