#pragma once

#include "app/cli/output.h"
#include "app/cli/passphrase_source.h"

#include <QTimer>

namespace certwright::cli {

/// One line on the terminal when something takes over 300 ms; the time in which a question waits does not count.
/// Nothing without a terminal on standard error, and nothing in Json.
class SlowNote final : public QObject
{
    Q_OBJECT

public:
    SlowNote(Output &output, const CliPassphraseSource &passphrases, QObject *parent);

    /// Waits from now on, with these words, until it is destroyed or stopped.
    void start(const QString &words);
    void stop() { m_timer.stop(); }

private:
    void onTime();

    Output &m_output;
    const CliPassphraseSource &m_passphrases;
    QString m_words;
    QTimer m_timer;
};

} // namespace certwright::cli
