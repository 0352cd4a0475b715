#pragma once

#include <QByteArray>
#include <QStringList>

#include <chrono>

namespace certwright::test {

/// A program with a terminal of its own, as a person has it. Killed when it is still there at the end.
class PtyProgram final
{
public:
    PtyProgram(const QString &program, const QStringList &arguments);
    ~PtyProgram();
    PtyProgram(const PtyProgram &) = delete;
    PtyProgram &operator=(const PtyProgram &) = delete;

    /// Reads until the text was seen after what waitFor() saw last; false at the deadline.
    bool waitFor(const QByteArray &text);

    void type(const QByteArray &keys);

    /// Whether the terminal shows what is typed.
    bool echoes() const;

    void sendSignal(int signal);

    /// Waits for the end; the exit code, or minus the signal that ended it, or -1000 at the deadline.
    int exitCode();

    /// Everything the terminal showed so far.
    const QByteArray &transcript() const { return m_transcript; }

private:
    bool readSome(std::chrono::milliseconds atMost);

    int m_master = -1;
    pid_t m_child = -1;
    QByteArray m_transcript;
    qsizetype m_seen = 0;
};

} // namespace certwright::test
