#include "app/cli/generated_passphrase.h"

#include "core/base/atomic_file.h"
#include "core/secrets/passphrase.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

namespace certwright::cli {

namespace {

constexpr std::chrono::seconds patience{60};
constexpr std::chrono::milliseconds pause{10};

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
    return GeneratedPassphrase(absolute, std::move(passphrase));
}

GeneratedPassphrase::GeneratedPassphrase(QString path, SecureBytes passphrase)
    : m_path(std::move(path))
    , m_passphrase(std::move(passphrase))
{
}

void GeneratedPassphrase::discard() const
{
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
