#include "app/cli/slow_note.h"

#include <algorithm>
#include <unistd.h>
#include <utility>

namespace certwright::cli {

namespace {

constexpr int patienceMs = 300;
constexpr int lookAgainMs = 50;

} // namespace

SlowNote::SlowNote(Output &output, const CliPassphraseSource &passphrases, QObject *parent)
    : QObject(parent)
    , m_output(output)
    , m_passphrases(passphrases)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SlowNote::onTime);
}

void SlowNote::start(const QString &words, IsBeingDone isBeingDone)
{
    m_words = words;
    m_isBeingDone = std::move(isBeingDone);
    m_doneSince.start();
    if (m_output.form() == OutputForm::Text && ::isatty(STDERR_FILENO) == 1)
        m_timer.start(m_isBeingDone ? lookAgainMs : patienceMs);
}

void SlowNote::onTime()
{
    if (m_isBeingDone && !m_isBeingDone())
        m_doneSince.start();
    const qint64 spent = std::min(m_passphrases.sinceLastAnswer(), m_doneSince.elapsed());
    if (spent >= patienceMs)
        m_output.note(m_words);
    else
        m_timer.start(m_isBeingDone ? lookAgainMs : static_cast<int>(patienceMs - spent));
}

} // namespace certwright::cli
