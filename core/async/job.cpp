#include "core/async/job.h"

#include <QMetaObject>

namespace certwright::async {

Job::Job(QObject *parent)
    : QObject(parent)
{
}

Job::~Job() = default;

void Job::reportProgress(int done, int total)
{
    if (m_state == State::Open)
        Q_EMIT progressed(done, total, QPrivateSignal());
}

void Job::finish()
{
    if (m_state != State::Open)
        return;
    m_state = State::Finishing;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_state = State::Finished;
            Q_EMIT finished(QPrivateSignal());
        },
        Qt::QueuedConnection);
}

} // namespace certwright::async
