#include "app/cli/stop_signals.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace certwright::cli {

namespace {

volatile std::sig_atomic_t writeEnd = -1;

/// Only what POSIX calls async-signal-safe.
extern "C" void onStopSignal(int)
{
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(writeEnd, &byte, 1);
}

void handle(int signal, void (*handler)(int), int flags)
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    ::sigaction(signal, &action, nullptr);
}

/// A program started in the background or by nohup ignores some of them; that is kept.
void handleUnlessIgnored(int signal)
{
    struct sigaction before = {};
    if (::sigaction(signal, nullptr, &before) == 0 && before.sa_handler != SIG_IGN)
        handle(signal, onStopSignal, SA_RESTART);
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_readEnd = ends[0];
    writeEnd = ends[1];
    auto *notifier = new QSocketNotifier(m_readEnd, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &StopSignals::receive);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        handleUnlessIgnored(signal);
}

StopSignals::~StopSignals()
{
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        handle(signal, SIG_DFL, 0);
    ::close(m_readEnd);
    ::close(writeEnd);
    writeEnd = -1;
}

void StopSignals::receive()
{
    char byte = 0;
    [[maybe_unused]] const ssize_t got = ::read(m_readEnd, &byte, 1);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        handle(signal, SIG_DFL, 0); // the second one ends the program
    Q_EMIT stopRequested();
}

} // namespace certwright::cli
