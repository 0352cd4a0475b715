#pragma once

#include "core/async/job.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace certwright::ui {

class StatusLine;

/// Owns the running jobs, so that leaving a page never stops one, and shows those that take over 300 ms in the status
/// line with Cancel.
class JobTracker final : public QObject
{
    Q_OBJECT

public:
    explicit JobTracker(StatusLine &line, QObject *parent = nullptr);

    /// Takes the job over and starts it; `words` say what is being done. Deleted some time after it has finished.
    void start(async::Job *job, const QString &words);

    /// The same for work that is no job: returns an id for finish(); `cancel` is called when the person asks.
    QString begin(const QString &words, std::function<void()> cancel);
    /// `result`, if any, is shown for some seconds.
    void finish(const QString &id, const QString &result = {});

    bool isBusy() const { return !m_cancels.isEmpty(); }

private:
    StatusLine &m_line;
    QHash<QString, std::function<void()>> m_cancels;
    int m_next = 0;
};

} // namespace certwright::ui
