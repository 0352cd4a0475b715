#include "app/cli/generated_passphrase.h"

#include "core/base/atomic_file.h"
#include "core/secrets/passphrase.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace certwright::cli {

namespace {

constexpr std::chrono::seconds patience{60};
constexpr std::chrono::milliseconds pause{10};

bool isPrivateFile(int descriptor, qsizetype size)
{
    constexpr mode_t others = S_IRWXG | S_IRWXO;
    struct stat status { };
    return ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode) && status.st_uid == ::geteuid()
        && (status.st_mode & others) == 0 && status.st_size == size;
}

/// RFC 4648 section 5.
bool isOfBase64Url(char character)
{
    const auto byte = static_cast<unsigned char>(character);
    return std::isalnum(byte) != 0 || byte == '-' || byte == '_';
}

} // namespace

Result<GeneratedPassphrase> GeneratedPassphrase::create(const QString &path)
{
    SecureBytes passphrase = secrets::generatePassphrase();
    SecureBytes line(passphrase.size() + 1);
    std::copy_n(passphrase.data(), passphrase.size(), line.data());
    line.data()[passphrase.size()] = '\n';
    const QString absolute = QDir::current().absoluteFilePath(path);
    FolderSync sync;
    Status written = writeFile(absolute, line.view(), {FileAccess::Private, IfExists::Refuse}, sync);
    if (!written)
        return written.error();
    return GeneratedPassphrase(absolute, std::move(passphrase), Origin::Made);
}

Result<GeneratedPassphrase> GeneratedPassphrase::takeUp(const QString &path)
{
    const QString absolute = QDir::current().absoluteFilePath(path);
    const Error other{ErrorCode::FileExists, {absolute}};
    const int descriptor
        = ::open(QFile::encodeName(absolute).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return other;
    SecureBytes line(secrets::generatePassphrase().size() + 1);
    const bool isOurs
        = isPrivateFile(descriptor, line.size()) && ::read(descriptor, line.data(), line.size()) == line.size();
    ::close(descriptor);
    const QByteArrayView text = line.view().chopped(1);
    if (!isOurs || line.view().back() != '\n' || !std::all_of(text.begin(), text.end(), isOfBase64Url))
        return other;
    return GeneratedPassphrase(absolute, SecureBytes(text), Origin::TakenUp);
}

GeneratedPassphrase::GeneratedPassphrase(QString path, SecureBytes passphrase, Origin origin)
    : m_path(std::move(path))
    , m_passphrase(std::move(passphrase))
    , m_origin(origin)
{
}

void GeneratedPassphrase::discard() const
{
    if (m_origin == Origin::Made)
        QFile::remove(m_path);
}

FolderTurn::FolderTurn(const QString &folder, const async::StopRequested &stopRequested)
    : m_descriptor(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
{
    const auto end = std::chrono::steady_clock::now() + patience;
    while (m_descriptor >= 0 && ::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0) {
        if ((errno != EWOULDBLOCK && errno != EINTR) || stopRequested() || std::chrono::steady_clock::now() > end)
            return;
        std::this_thread::sleep_for(pause);
    }
}

FolderTurn::~FolderTurn()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace certwright::cli
