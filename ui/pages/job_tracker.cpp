#include "ui/pages/job_tracker.h"

#include "ui/window/status_line.h"

namespace certwright::ui {

JobTracker::JobTracker(StatusLine &line, QObject *parent)
    : QObject(parent)
    , m_line(line)
{
    connect(&line, &StatusLine::cancelRequested, this, [this](const QString &id) {
        if (const auto cancel = m_cancels.value(id))
            cancel();
    });
}

void JobTracker::start(async::Job *job, const QString &words)
{
    job->setParent(this);
    const QString id = begin(words, [job] { job->cancel(); });
    connect(job, &async::Job::finished, this, [this, job, id] {
        finish(id);
        job->deleteLater();
    });
    connect(job, &async::Job::progressed, this, [this, id, words](int done, int total) {
        if (m_cancels.contains(id))
            m_line.setJob(id, words, done, total);
    });
    job->start();
}

QString JobTracker::begin(const QString &words, std::function<void()> cancel)
{
    const QString id = QString::number(++m_next);
    m_cancels.insert(id, std::move(cancel));
    m_line.setJob(id, words); // which shows it once it lasts
    return id;
}

void JobTracker::finish(const QString &id, const QString &result)
{
    if (m_cancels.remove(id))
        m_line.finishJob(id, result);
}

} // namespace certwright::ui
