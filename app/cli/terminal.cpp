#include "app/cli/terminal.h"

#include <cstddef>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace certwright::cli {

std::unique_ptr<Terminal> Terminal::open()
{
    // A program fed from a pipe or from /dev/null is part of a script: nobody looks at the terminal.
    if (::isatty(STDIN_FILENO) == 0)
        return nullptr;
    const int descriptor = ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    return descriptor < 0 ? nullptr : std::unique_ptr<Terminal>(new Terminal(descriptor));
}

bool Terminal::isThere()
{
    return open() != nullptr;
}

Terminal::Terminal(int descriptor)
    : m_descriptor(descriptor)
{
}

Terminal::~Terminal()
{
    showInput();
    ::close(m_descriptor);
}

void Terminal::say(const QString &text) const
{
    const QByteArray bytes = text.toUtf8();
    [[maybe_unused]] const ssize_t written
        = ::write(m_descriptor, bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

void Terminal::hideInput()
{
    auto before = std::make_unique<termios>();
    if (m_before || ::tcgetattr(m_descriptor, before.get()) != 0)
        return;
    termios hidden = *before;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    hidden.c_lflag |= ICANON | ISIG;
    // TCSAFLUSH forgets what was typed before the question.
    if (::tcsetattr(m_descriptor, TCSAFLUSH, &hidden) == 0)
        m_before = std::move(before);
}

void Terminal::forgetTyped()
{
    ::tcflush(m_descriptor, TCIFLUSH);
}

void Terminal::showInput()
{
    if (m_before)
        ::tcsetattr(m_descriptor, TCSAFLUSH, m_before.get());
    m_before.reset();
}

} // namespace certwright::cli
