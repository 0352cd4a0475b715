#include "app/cli/slow_note.h"

#include <unistd.h>

namespace certwright::cli {

namespace {

constexpr int patienceMs = 300;

} // namespace

SlowNote::SlowNote(Output &output, const CliPassphraseSource &passphrases, QObject *parent)
    : QObject(parent)
    , m_output(output)
    , m_passphrases(passphrases)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SlowNote::onTime);
}

void SlowNote::start(const QString &words)
{
    m_words = words;
    if (m_output.form() == OutputForm::Text && ::isatty(STDERR_FILENO) == 1)
        m_timer.start(patienceMs);
}

void SlowNote::onTime()
{
    const qint64 sinceAnswer = m_passphrases.sinceLastAnswer();
    if (sinceAnswer < patienceMs)
        m_timer.start(static_cast<int>(patienceMs - sinceAnswer));
    else
        m_output.note(m_words);
}

} // namespace certwright::cli
