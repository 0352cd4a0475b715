#include "core/async/job.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace certwright;

namespace {

/// Ends when the test says so; or within start(), when `endsAtOnce`.
class SampleJob final : public async::Job
{
public:
    enum class Outcome { None, Done, Cancelled };

    void start() override
    {
        if (endsAtOnce)
            end(Outcome::Done);
    }

    void cancel() override
    {
        if (!isFinishing())
            end(Outcome::Cancelled);
    }

    void end(Outcome with)
    {
        outcome = with;
        finish();
    }

    void progress(int done, int total) { reportProgress(done, total); }

    bool endsAtOnce = false;
    Outcome outcome = Outcome::None;
};

} // namespace

class JobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finishedNeverComesFromInsideStart()
    {
        SampleJob job;
        job.endsAtOnce = true;
        const QSignalSpy finished(&job, &async::Job::finished);

        job.start();
        QCOMPARE(finished.count(), 0);
        QVERIFY(!job.isFinished());

        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(job.isFinished());
    }

    void finishedComesExactlyOnce()
    {
        SampleJob job;
        const QSignalSpy finished(&job, &async::Job::finished);
        job.start();

        job.end(SampleJob::Outcome::Done);
        job.end(SampleJob::Outcome::Done);
        QTRY_COMPARE(finished.count(), 1);
        job.end(SampleJob::Outcome::Done);
        QCoreApplication::processEvents();

        QCOMPARE(finished.count(), 1);
    }

    void cancelMayBeRepeatedAndComeAfterTheEnd()
    {
        SampleJob job;
        const QSignalSpy finished(&job, &async::Job::finished);
        job.start();

        job.cancel();
        job.cancel();
        QTRY_COMPARE(finished.count(), 1);
        job.cancel();
        QCoreApplication::processEvents();

        QCOMPARE(finished.count(), 1);
        QCOMPARE(job.outcome, SampleJob::Outcome::Cancelled);
    }

    void cancelAfterTheLastStepDoesNotChangeTheOutcome()
    {
        SampleJob job;
        job.start();
        job.end(SampleJob::Outcome::Done);

        job.cancel();

        QTRY_VERIFY(job.isFinished());
        QCOMPARE(job.outcome, SampleJob::Outcome::Done);
    }

    void progressEndsWithTheLastStep()
    {
        SampleJob job;
        QSignalSpy progressed(&job, &async::Job::progressed);
        job.start();

        job.progress(1, 3);
        job.end(SampleJob::Outcome::Done);
        job.progress(2, 3);

        QCOMPARE(progressed.count(), 1);
        QCOMPARE(progressed.first().at(0).toInt(), 1);
        QCOMPARE(progressed.first().at(1).toInt(), 3);
    }

    void destroyingAJobDropsFinished()
    {
        int calls = 0;
        {
            SampleJob job;
            connect(&job, &async::Job::finished, this, [&calls] { ++calls; });
            job.end(SampleJob::Outcome::Done);
        }

        QCoreApplication::processEvents();

        QCOMPARE(calls, 0);
    }

    void aSlotMayDestroyTheJob()
    {
        auto *job = new SampleJob;
        bool called = false;
        connect(job, &async::Job::finished, this, [&called, job] {
            called = true;
            job->deleteLater();
        });
        const QPointer<SampleJob> watched = job;

        job->end(SampleJob::Outcome::Done);

        QTRY_VERIFY(watched.isNull());
        QVERIFY(called);
    }
};

QTEST_GUILESS_MAIN(JobTest)
#include "job_test.moc"
