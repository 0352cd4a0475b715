#pragma once

#include <QObject>

namespace certwright::async {

/// Something with steps that takes time. Lives in the thread that made it; a subclass adds `result()`,
/// which is valid once finished() was emitted. A cancelled job's result is ErrorCode::Cancelled.
class Job : public QObject
{
    Q_OBJECT

public:
    explicit Job(QObject *parent = nullptr);
    ~Job() override;

    /// Returns at once; finished() follows exactly once and never from inside start(). Call it once.
    virtual void start() = 0;

    /// May be repeated, and after the end; finished() follows (once) and the result is ErrorCode::Cancelled.
    virtual void cancel() = 0;

    bool isFinished() const { return m_state == State::Finished; }

Q_SIGNALS:
    /// `total` is 0 while it is not known.
    void progressed(int done, int total, QPrivateSignal);
    void finished(QPrivateSignal);

protected:
    /// True from the first finish() on; later steps look at it and stop.
    bool isFinishing() const { return m_state != State::Open; }

    void reportProgress(int done, int total);

    /// Queues finished(); a second call does nothing.
    void finish();

private:
    enum class State { Open, Finishing, Finished };
    State m_state = State::Open;
};

} // namespace certwright::async
