#include "tests/support/pty.h"

#include <QFile>

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <vector>

namespace certwright::test {

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::seconds patience(20);

} // namespace

PtyProgram::PtyProgram(const QString &program, const QStringList &arguments)
{
    std::vector<QByteArray> words{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        words.push_back(argument.toUtf8());
    std::vector<char *> argv;
    for (QByteArray &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    m_child = ::forkpty(&m_master, nullptr, nullptr, nullptr);
    if (m_child == 0) {
        ::execv(argv[0], argv.data());
        ::_exit(127);
    }
}

PtyProgram::~PtyProgram()
{
    if (m_child > 0) {
        ::kill(m_child, SIGKILL);
        ::waitpid(m_child, nullptr, 0);
    }
    ::close(m_master);
}

bool PtyProgram::waitFor(const QByteArray &text)
{
    const auto deadline = Clock::now() + patience;
    while (Clock::now() < deadline) {
        if (const qsizetype found = m_transcript.indexOf(text, m_seen); found >= 0) {
            m_seen = found + text.size();
            return true;
        }
        if (!readSome(std::chrono::milliseconds(100)))
            return false;
    }
    return false;
}

bool PtyProgram::readSome(std::chrono::milliseconds atMost)
{
    pollfd wait{m_master, POLLIN, 0};
    if (::poll(&wait, 1, static_cast<int>(atMost.count())) <= 0)
        return true;
    char bytes[4096];
    const ssize_t got = ::read(m_master, bytes, sizeof bytes);
    if (got <= 0)
        return false; // EIO once the program is gone
    m_transcript.append(bytes, got);
    return true;
}

void PtyProgram::type(const QByteArray &keys)
{
    [[maybe_unused]] const ssize_t written = ::write(m_master, keys.constData(), static_cast<std::size_t>(keys.size()));
}

bool PtyProgram::echoes() const
{
    termios settings = {};
    return ::tcgetattr(m_master, &settings) == 0 && (settings.c_lflag & ECHO) != 0;
}

void PtyProgram::sendSignal(int signal)
{
    ::kill(m_child, signal);
}

int PtyProgram::exitCode()
{
    const auto deadline = Clock::now() + patience;
    while (readSome(std::chrono::milliseconds(20)) && Clock::now() < deadline) { }
    int status = 0;
    while (::waitpid(m_child, &status, WNOHANG) == 0) {
        if (Clock::now() > deadline)
            return -1000;
        ::usleep(2000);
    }
    m_child = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

} // namespace certwright::test
