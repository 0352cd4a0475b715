#include "core/async/run.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <atomic>
#include <memory>

using namespace certwright;

namespace {

/// Work that ends only when nobody wants it any more; says so through `stopped`.
auto endlessWork(QSemaphore &started, std::atomic<bool> &stopped)
{
    return [&started, &stopped](const async::StopRequested &stop) {
        started.release();
        while (!stop())
            QThread::yieldCurrentThread();
        stopped = true;
        return 0;
    };
}

} // namespace

/// Every promise in the comment of async::run, one slot each; also meant for asan and tsan.
class RunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QThreadPool::globalInstance()->waitForDone(); }

    void theWorkRunsOnThePoolAndDoneInTheContextsThread()
    {
        QThread *workThread = nullptr;
        QThread *doneThread = nullptr;
        int result = 0;
        QObject context;

        async::run(
            &context,
            [&workThread](const async::StopRequested &) {
                workThread = QThread::currentThread();
                return 42;
            },
            [&](int value) {
                result = value;
                doneThread = QThread::currentThread();
            });

        QTRY_COMPARE(result, 42);
        QCOMPARE(doneThread, context.thread());
        QVERIFY(workThread != context.thread());
    }

    void doneFollowsTheContextIntoAnotherThread()
    {
        QThread thread;
        QObject context;
        context.moveToThread(&thread);
        std::atomic<QThread *> doneThread = nullptr;
        thread.start();

        QMetaObject::invokeMethod(&context, [&] {
            async::run(
                &context, [](const async::StopRequested &) { return 1; },
                [&](int) { doneThread = QThread::currentThread(); });
        });

        QTRY_COMPARE(doneThread.load(), &thread);
        thread.quit();
        thread.wait();
    }

    void doneIsNeverCalledBeforeRunReturns()
    {
        bool returned = false;
        int calls = 0;
        QObject context;

        QFuture<int> future = async::run(
            &context, [](const async::StopRequested &) { return 1; },
            [&](int) {
                QVERIFY(returned);
                ++calls;
            });
        future.waitForFinished();
        QCOMPARE(calls, 0);
        returned = true;

        QTRY_COMPARE(calls, 1);
    }

    void destroyingTheContextDropsDone()
    {
        bool called = false;
        QFuture<int> future;
        {
            QObject context;
            future = async::run(
                &context, [](const async::StopRequested &) { return 1; }, [&called](int) { called = true; });
            future.waitForFinished();
        }
        QCoreApplication::processEvents();

        QVERIFY(!called);
    }

    void destroyingTheContextCancelsTheWork()
    {
        QSemaphore started;
        std::atomic<bool> stopped = false;
        bool called = false;
        auto context = std::make_unique<QObject>();
        async::run(context.get(), endlessWork(started, stopped), [&called](int) { called = true; });
        started.acquire();

        context.reset();

        QTRY_VERIFY(stopped.load());
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

    void cancellingTheFutureStopsTheWorkAndDropsDone()
    {
        QSemaphore started;
        std::atomic<bool> stopped = false;
        bool called = false;
        QObject context;
        QFuture<int> future = async::run(&context, endlessWork(started, stopped), [&called](int) { called = true; });
        started.acquire();

        future.cancel();

        QTRY_VERIFY(stopped.load());
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(!called);
        QTRY_VERIFY(context.children().isEmpty());
    }

    void cancellingAfterTheWorkEndedStillDropsDone()
    {
        bool called = false;
        QObject context;
        QFuture<int> future = async::run(
            &context, [](const async::StopRequested &) { return 1; }, [&called](int) { called = true; });
        future.waitForFinished();

        future.cancel();
        QTRY_VERIFY(context.children().isEmpty());

        QVERIFY(!called);
    }

    void doneMayDestroyTheContext()
    {
        bool called = false;
        auto *context = new QObject;

        async::run(
            context, [](const async::StopRequested &) { return 1; },
            [&called, context](int) {
                delete context;
                called = true;
            });

        QTRY_VERIFY(called);
    }

    void aMoveOnlyResultIsHandedOver()
    {
        int value = 0;
        QObject context;

        async::run(
            &context, [](const async::StopRequested &) { return std::make_unique<int>(5); },
            [&value](const std::unique_ptr<int> &result) { value = *result; });

        QTRY_COMPARE(value, 5);
    }

    void manyRunsAtOnceAllEndAndLeaveNothing()
    {
        constexpr int runs = 500;
        int sum = 0;
        QObject context;

        for (int i = 0; i < runs; ++i)
            async::run(
                &context, [i](const async::StopRequested &) { return i; }, [&sum](int value) { sum += value; });

        QTRY_COMPARE(sum, runs * (runs - 1) / 2);
        QTRY_VERIFY(context.children().isEmpty());
    }

    void contextsThatComeAndGoAreSafe()
    {
        constexpr int rounds = 200;
        for (int i = 0; i < rounds; ++i) {
            auto context = std::make_unique<QObject>();
            async::run(
                context.get(), [](const async::StopRequested &stop) { return stop(); }, [](bool) {});
            if (i % 2 == 0)
                QCoreApplication::processEvents();
        }
        QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000));
    }
};

QTEST_GUILESS_MAIN(RunTest)
#include "run_test.moc"
