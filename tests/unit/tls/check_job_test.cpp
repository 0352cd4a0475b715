#include "core/tls/check_job.h"

#include "tests/support/scripted_server.h"

#include <QElapsedTimer>
#include <QHostInfo>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QTimeZone>

using namespace certwright;
using namespace Qt::StringLiterals;
using test::ScriptedServer;
using tls::AddressResult;
using tls::CheckJob;
using tls::TargetResult;

namespace {

tls::CheckRequest requestFor(const QString &host, quint16 port)
{
    return {{host, port}, *verify::TrustAnchors::of({}), {}};
}

AddressResult fine(const QString &address)
{
    AddressResult result;
    result.address = address;
    result.path = verify::PathVerdict{true, {}, {}};
    result.hostname = verify::HostVerdict{true, {}};
    return result;
}

AddressResult failed(const QString &address, ErrorCode code)
{
    AddressResult result;
    result.address = address;
    result.error = Error{code, {address}};
    return result;
}

TargetResult targetOf(const QList<AddressResult> &addresses)
{
    TargetResult result;
    result.addresses = addresses;
    return result;
}

} // namespace

/// The job's contract: finished exactly once, cancellable at any moment, partial results kept.
class CheckJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

    void finishedNeverComesFromInsideStart()
    {
        CheckJob job(requestFor(u"127.0.0.1"_s, closedPort()), m_clock);
        const QSignalSpy finished(&job, &CheckJob::finished);

        job.start();
        QCOMPARE(finished.count(), 0);

        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(job.result().checkedAt, m_clock.now());
        QCOMPARE(job.result().target.host, u"127.0.0.1"_s);
    }

    void cancellingEndsItAtOnceAtAnyMoment_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("turns");

        for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s}) {
            for (const int turns : {0, 1, 2, 3, 5, 8, 13})
                QTest::newRow(qPrintable(u"%1 after %2 turns of the loop"_s.arg(host).arg(turns))) << host << turns;
        }
    }

    void cancellingEndsItAtOnceAtAnyMoment()
    {
        QFETCH(const QString, host);
        QFETCH(const int, turns);
        const ScriptedServer hanging;
        CheckJob job(requestFor(host, hanging.serverPort()), m_clock);
        const QSignalSpy finished(&job, &CheckJob::finished);

        job.start();
        for (int i = 0; i < turns; ++i)
            QCoreApplication::processEvents();
        job.cancel();
        job.cancel();

        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(job.result().error->code, ErrorCode::Cancelled);
        for (const AddressResult &address : job.result().addresses)
            QVERIFY(address.error);
        job.cancel();
        QCoreApplication::processEvents();
        QCOMPARE(finished.count(), 1);
    }

    void cancellingBeforeTheStartLeavesNothingToDo()
    {
        const ScriptedServer hanging;
        CheckJob job(requestFor(u"127.0.0.1"_s, hanging.serverPort()), m_clock);
        const QSignalSpy finished(&job, &CheckJob::finished);

        job.cancel();
        job.start();

        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(job.result().error->code, ErrorCode::Cancelled);
        QCOMPARE(hanging.connectionCount(), 0);
    }

    void cancellingAfterTheEndChangesNothing()
    {
        CheckJob job(requestFor(u"127.0.0.1"_s, closedPort()), m_clock);
        job.start();
        QTRY_VERIFY(job.isFinished());

        job.cancel();

        QVERIFY(!job.result().error);
        QCOMPARE(job.result().addresses.first().error->code, ErrorCode::ConnectionRefused);
    }

    void destroyingARunningJobIsSafe()
    {
        const ScriptedServer hanging;
        for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s, u"no-such-host.invalid"_s}) {
            for (int turns = 0; turns < 4; ++turns) {
                CheckJob job(requestFor(host, hanging.serverPort()), m_clock);
                job.start();
                for (int i = 0; i < turns; ++i)
                    QCoreApplication::processEvents();
            }
        }
        QCoreApplication::processEvents();
    }

    void aNameThatDoesNotExistIsSaid()
    {
        CheckJob job(requestFor(u"no-such-host.invalid"_s, 443), m_clock);
        job.start();

        QTRY_VERIFY(job.isFinished());

        QVERIFY(job.result().addresses.isEmpty());
        QVERIFY(job.result().error);
        QVERIFY(!job.result().ok());
        if (job.result().error->code == ErrorCode::TimedOut)
            QSKIP("the resolver of this computer does not answer");
        QCOMPARE(job.result().error->code, ErrorCode::HostNotFound);
        QCOMPARE(job.result().error->args, QStringList{u"no-such-host.invalid"_s});
    }

    void aResolverThatNeverAnswersRunsIntoTheDeadline()
    {
        std::function<void(const QHostInfo &)> answer;
        tls::CheckRequest request = requestFor(u"slow.test"_s, 443);
        request.limits.resolve = std::chrono::milliseconds(100);
        request.lookup = [&answer](const QString &, const auto &done) { answer = done; };
        CheckJob job(request, m_clock);
        QSignalSpy finished(&job, &CheckJob::finished);
        QElapsedTimer elapsed;
        elapsed.start();

        job.start();
        QTRY_COMPARE(finished.count(), 1);

        QVERIFY(elapsed.elapsed() >= 90);
        QVERIFY(job.result().error.has_value());
        QCOMPARE(job.result().error->code, ErrorCode::TimedOut);
        QCOMPARE(job.result().error->args, QStringList{u"DNS"_s});
        answer(QHostInfo()); // too late, and nobody minds
        QCoreApplication::processEvents();
        QCOMPARE(finished.count(), 1);
        QVERIFY(job.result().addresses.isEmpty());
    }

    void anAnswerAfterTheJobIsGoneIsNobodys()
    {
        std::function<void(const QHostInfo &)> answer;
        tls::CheckRequest request = requestFor(u"slow.test"_s, 443);
        request.lookup = [&answer](const QString &, const auto &done) { answer = done; };
        {
            CheckJob job(request, m_clock);
            job.start();
        }

        answer(QHostInfo());

        QVERIFY(answer);
    }

    void aNameIsResolvedAndEachAddressAnswersForItself()
    {
        const ScriptedServer server([](QTcpSocket *socket) { socket->write("SSH-2.0-x\r\n"); });
        CheckJob job(requestFor(u"localhost"_s, server.serverPort()), m_clock);
        const QSignalSpy progressed(&job, &CheckJob::progressed);
        job.start();

        QTRY_VERIFY(job.isFinished());

        const QList<AddressResult> &addresses = job.result().addresses;
        QVERIFY(!addresses.isEmpty());
        QCOMPARE(progressed.count(), addresses.size());
        for (const AddressResult &address : addresses) {
            QVERIFY(address.times.resolve >= 0);
            QVERIFY(address.times.connect >= 0);
            const bool isServer = address.address == u"127.0.0.1";
            QCOMPARE(address.error->code, isServer ? ErrorCode::NotTls : ErrorCode::ConnectionRefused);
        }
    }

    void manyJobsAtOnceAllEnd()
    {
        constexpr int count = 100;
        const ScriptedServer server([](QTcpSocket *socket) { socket->disconnectFromHost(); });
        std::vector<std::unique_ptr<CheckJob>> jobs;
        int ended = 0;

        for (int i = 0; i < count; ++i) {
            jobs.push_back(std::make_unique<CheckJob>(requestFor(u"127.0.0.1"_s, server.serverPort()), m_clock));
            connect(jobs.back().get(), &CheckJob::finished, this, [&ended] { ++ended; });
            jobs.back()->start();
        }

        QTRY_COMPARE(ended, count);
        for (const auto &job : jobs)
            QCOMPARE(job->result().addresses.first().error->code, ErrorCode::HandshakeClosed);
    }

    void aTargetIsInOrderWhenEveryAddressIs_data()
    {
        QTest::addColumn<QList<AddressResult>>("addresses");
        QTest::addColumn<bool>("ok");

        const AddressResult refusingLoopback = failed(u"::1"_s, ErrorCode::ConnectionRefused);
        AddressResult wrongHost = fine(u"192.0.2.1"_s);
        wrongHost.hostname = verify::HostVerdict{false, {}};
        QTest::newRow("none") << QList<AddressResult>{} << false;
        QTest::newRow("one") << QList{fine(u"192.0.2.1"_s)} << true;
        QTest::newRow("two") << QList{fine(u"192.0.2.1"_s), fine(u"2001:db8::1"_s)} << true;
        QTest::newRow("one of two refuses")
            << QList{fine(u"192.0.2.1"_s), failed(u"2001:db8::1"_s, ErrorCode::ConnectionRefused)} << false;
        QTest::newRow("wrong host") << QList{wrongHost} << false;
        QTest::newRow("the other loopback refuses") << QList{refusingLoopback, fine(u"127.0.0.1"_s)} << true;
        QTest::newRow("the other loopback hangs")
            << QList{failed(u"::1"_s, ErrorCode::HandshakeTimedOut), fine(u"127.0.0.1"_s)} << false;
        QTest::newRow("every loopback refuses") << QList{refusingLoopback} << false;
    }

    void aTargetIsInOrderWhenEveryAddressIs()
    {
        QFETCH(const QList<AddressResult>, addresses);
        QFETCH(const bool, ok);

        QCOMPARE(targetOf(addresses).ok(), ok);
    }

private:
    static quint16 closedPort()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }

    FixedClock m_clock{QDateTime(QDate(2030, 1, 1), QTime(0, 0), QTimeZone::utc())};
};

QTEST_GUILESS_MAIN(CheckJobTest)
#include "check_job_test.moc"
