#pragma once

#include "app/cli/output.h"
#include "app/cli/passphrase_source.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

namespace certwright::cli {

/// One line on the terminal when something takes over 300 ms; the time in which a question waits, or in which something
/// else is done, does not count.
/// Nothing without a terminal on standard error, and nothing in Json.
class SlowNote final : public QObject
{
    Q_OBJECT

public:
    SlowNote(Output &output, const CliPassphraseSource &passphrases, QObject *parent);

    using IsBeingDone = std::function<bool()>;

    /// Waits from now on, with these words, until it is destroyed or stopped. `isBeingDone` tells whether what the
    /// words say is being done at this moment; without it, it always is.
    void start(const QString &words, IsBeingDone isBeingDone = {});
    void stop() { m_timer.stop(); }

private:
    void onTime();

    Output &m_output;
    const CliPassphraseSource &m_passphrases;
    QString m_words;
    IsBeingDone m_isBeingDone;
    QElapsedTimer m_doneSince;
    QTimer m_timer;
};

} // namespace certwright::cli
