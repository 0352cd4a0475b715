#include "core/tls/check_job.h"
#include "tests/support/scripted_server.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QTimeZone>

using namespace certwright;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::ScriptedServer;
using tls::AddressResult;
using tls::CheckJob;

namespace {

constexpr auto shortBudget = 400ms;

tls::CheckRequest requestFor(const QTcpServer &server)
{
    tls::CheckRequest request{
        {server.serverAddress().toString(), server.serverPort()}, *verify::TrustAnchors::of({}), {}};
    request.limits.connect = shortBudget;
    request.limits.handshake = shortBudget;
    return request;
}

QByteArray alert(char description)
{
    return QByteArray("\x15\x03\x03\x00\x02\x02", 6) + description;
}

QList<QByteArray> eachByteOf(const QByteArray &bytes)
{
    QList<QByteArray> pieces;
    for (const char byte : bytes)
        pieces.append(QByteArray(1, byte));
    return pieces;
}

qsizetype openFiles()
{
    return QDir(u"/proc/self/fd"_s).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size();
}

} // namespace

/// Servers that do everything but TLS: each ends in its own error, in time, with what had been learned.
class MisbehavingServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

    void aServerThatHangsRunsIntoTheDeadline()
    {
        const ScriptedServer server;

        const AddressResult answer = check(requestFor(server));

        QCOMPARE(answer.error->code, ErrorCode::HandshakeTimedOut);
        QCOMPARE(answer.error->args, QStringList{where(server)});
        QVERIFY(answer.times.connect >= 0);
        QVERIFY(answer.times.handshake >= 350);
    }

    void aServerThatDripsDoesNotPutOffTheDeadline()
    {
        const QByteArray start("\x16\x03\x03\x40\x00\x02\x00\x3f\xfc\x03\x03", 11);
        const ScriptedServer server(
            [start](QTcpSocket *socket) { test::drip(socket, eachByteOf(start + QByteArray(500, 'x')), 50); });

        const AddressResult answer = check(requestFor(server));

        QCOMPARE(answer.error->code, ErrorCode::HandshakeTimedOut);
        QCOMPARE(answer.error->args, (QStringList{where(server), u"started"_s}));
        QVERIFY(answer.times.handshake < 2000);
    }

    void aServerThatClosesIsSaidToHaveClosed()
    {
        const ScriptedServer server([](QTcpSocket *socket) { socket->disconnectFromHost(); });

        const AddressResult answer = check(requestFor(server));

        QCOMPARE(answer.error->code, ErrorCode::HandshakeClosed);
        QCOMPARE(answer.error->args, QStringList{where(server)});
    }

    void aServerThatResetsIsSaidToHaveClosed()
    {
        const ScriptedServer server([](QTcpSocket *socket) {
            QObject::connect(socket, &QTcpSocket::readyRead, socket, &QTcpSocket::abort); // unread bytes: a reset
        });

        QCOMPARE(check(requestFor(server)).error->code, ErrorCode::HandshakeClosed);
    }

    void aServerThatClosesAtOnceIsNotWrittenTo()
    {
        const ScriptedServer server([](QTcpSocket *socket) { socket->abort(); });

        for (int i = 0; i < 20; ++i)
            QCOMPARE(check(requestFor(server)).error->code, ErrorCode::HandshakeClosed);
    }

    void plainTextIsRecognised_data()
    {
        QTest::addColumn<QByteArray>("greeting");
        QTest::addColumn<QString>("protocol");
        QTest::addColumn<QString>("upgrade");

        QTest::newRow("SMTP") << QByteArray("220 mail.test ESMTP\r\n") << u"SMTP"_s << u"starttls"_s;
        QTest::newRow("SSH") << QByteArray("SSH-2.0-x\r\n") << u"SSH"_s << QString();
        QTest::newRow("NATS") << QByteArray("INFO {\"tls_required\":true} \r\n") << u"NATS"_s << u"nats"_s;
        QTest::newRow("unknown") << QByteArray("who are you?\r\n") << QString() << QString();
        QTest::newRow("no end of line") << QByteArray("SSH-2.0-x") << u"SSH"_s << QString();
        QTest::newRow("one letter") << QByteArray("x") << QString() << QString();
        QTest::newRow("a megabyte of text")
            << QByteArray("* OK ") + QByteArray(1 << 20, 'x') << u"IMAP"_s << u"starttls"_s;
    }

    void plainTextIsRecognised()
    {
        QFETCH(const QByteArray, greeting);
        QFETCH(const QString, protocol);
        QFETCH(const QString, upgrade);
        const ScriptedServer server([greeting](QTcpSocket *socket) { socket->write(greeting); });

        const AddressResult answer = check(requestFor(server));

        QCOMPARE(answer.error->code, ErrorCode::NotTls);
        QCOMPARE(answer.error->args.mid(0, 2), (QStringList{where(server), protocol}));
        QCOMPARE(answer.error->args.value(2), upgrade);
    }

    void plainTextThatDripsIsRecognised()
    {
        const ScriptedServer server(
            [](QTcpSocket *socket) { test::drip(socket, eachByteOf("+OK ready but slow"), 30); });

        const AddressResult answer = check(requestFor(server));

        QCOMPARE(answer.error->code, ErrorCode::NotTls);
        QCOMPARE(answer.error->args.value(1), u"POP3"_s);
    }

    void anHttpServerThatAnswersTheHelloIsRecognised()
    {
        const ScriptedServer server([](QTcpSocket *socket) {
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
                socket->disconnectFromHost();
            });
        });

        const AddressResult answer = check(requestFor(server));

        QCOMPARE(answer.error->code, ErrorCode::NotTls);
        QCOMPARE(answer.error->args.value(1), u"HTTP"_s);
    }

    void garbageIsAHandshakeThatFailed_data()
    {
        QTest::addColumn<QByteArray>("garbage");

        QTest::newRow("zeroes") << QByteArray(1000, '\0');
        QTest::newRow("all ones") << QByteArray(1000, '\xff');
        QTest::newRow("record of an unknown version") << QByteArray("\x16\x7f\x7f\x00\x04\x02\x00\x00\x00", 9);
        QTest::newRow("record too long") << QByteArray("\x16\x03\x03\xff\xff", 5) + QByteArray(70000, 'x');
        QTest::newRow("a client's hello") << QByteArray("\x16\x03\x01\x00\x05\x01\x00\x00\x01\x00", 10);
        QTest::newRow("broken hello") << QByteArray("\x16\x03\x03\x00\x08\x02\x00\x00\x04\x03\x03\x00\x00", 13);
    }

    void garbageIsAHandshakeThatFailed()
    {
        QFETCH(const QByteArray, garbage);
        const ScriptedServer server([garbage](QTcpSocket *socket) { socket->write(garbage); });

        const AddressResult answer = check(requestFor(server));

        QCOMPARE(answer.error->code, ErrorCode::HandshakeFailed);
        QVERIFY(!answer.error->detail.isEmpty());
        QVERIFY(answer.chain.isEmpty());
    }

    void anAlertIsNamed_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("name");

        QTest::newRow("handshake_failure") << 40 << u"handshake_failure"_s;
        QTest::newRow("protocol_version") << 70 << u"protocol_version"_s;
        QTest::newRow("unrecognized_name") << 112 << u"unrecognized_name"_s;
        QTest::newRow("unknown") << 200 << u"alert 200"_s;
    }

    void anAlertIsNamed()
    {
        QFETCH(const int, number);
        QFETCH(const QString, name);
        const ScriptedServer server([number](QTcpSocket *socket) {
            socket->write(alert(static_cast<char>(number)));
            socket->disconnectFromHost();
        });

        const AddressResult answer = check(requestFor(server));

        QCOMPARE(answer.error->code, ErrorCode::HandshakeAlert);
        QCOMPARE(answer.error->args, (QStringList{where(server), name}));
    }

    void aServerThatSendsWithoutEndIsCutOff()
    {
        const ScriptedServer server([](QTcpSocket *socket) {
            socket->write(QByteArray("\x16\x03\x03\x40\x00\x02\x00\x3f\xfc\x03\x03", 11) + QByteArray(10'000, 'x'));
        });
        tls::CheckRequest request = requestFor(server);
        request.limits.maxBytes = 5000;

        const AddressResult answer = check(request);

        QCOMPARE(answer.error->code, ErrorCode::HandshakeFailed);
        QVERIFY2(answer.error->detail.contains(u"5000"_s), qPrintable(answer.error->detail));
        QVERIFY(answer.times.handshake < 350);
    }

    void aClosedPortRefuses()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const tls::CheckRequest request = requestFor(server);
        server.close();

        const AddressResult answer = check(request);

        QCOMPARE(answer.error->code, ErrorCode::ConnectionRefused);
        QCOMPARE(answer.error->args, QStringList{request.target.toString()});
        QCOMPARE(answer.times.handshake, -1);
        QCOMPARE(answer.address, u"127.0.0.1"_s);
    }

    /// A full backlog makes Linux drop further connection attempts: to the client the server does not answer at all.
    void aServerThatDoesNotAcceptRunsIntoTheDeadline()
    {
        QTcpServer server;
        server.setListenBacklogSize(1);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        server.pauseAccepting();
        for (int i = 0; i < 4; ++i) {
            auto *waiting = new QTcpSocket(&server);
            waiting->connectToHost(server.serverAddress(), server.serverPort());
            waiting->waitForConnected(50);
        }

        const AddressResult answer = check(requestFor(server));

        QCOMPARE(answer.error->code, ErrorCode::ConnectionTimedOut);
        QVERIFY(answer.times.connect >= 350);
    }

    void onlyNamesGoIntoServerNameIndication_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("sent");

        QTest::newRow("name") << u"localhost"_s << true;
        QTest::newRow("IPv4") << u"127.0.0.1"_s << false;
    }

    void onlyNamesGoIntoServerNameIndication()
    {
        QFETCH(const QString, host);
        QFETCH(const bool, sent);
        const ScriptedServer server;
        tls::CheckRequest request = requestFor(server);
        request.target.host = host;
        CheckJob job(request, m_clock);

        job.start();
        QTRY_VERIFY(job.isFinished());

        QVERIFY(server.received().startsWith("\x16\x03\x01"));
        QCOMPARE(server.received().contains(host.toLatin1()), sent);
    }

    void nothingIsLeftOpen()
    {
        const ScriptedServer hanging;
        check(requestFor(hanging)); // whatever is opened once and kept
        for (QTcpSocket *socket : hanging.findChildren<QTcpSocket *>())
            delete socket;
        const qsizetype before = openFiles();

        for (int i = 0; i < 20; ++i) {
            CheckJob job(requestFor(hanging), m_clock);
            job.start();
            QTRY_COMPARE(hanging.connectionCount(), i + 2);
            if (i % 2 == 0)
                job.cancel();
        }
        for (QTcpSocket *socket : hanging.findChildren<QTcpSocket *>())
            delete socket;

        QTRY_VERIFY(openFiles() <= before);
    }

private:
    AddressResult check(const tls::CheckRequest &request)
    {
        CheckJob job(request, m_clock);
        const QSignalSpy finished(&job, &CheckJob::finished);
        job.start();
        if (!QTest::qWaitFor([&finished] { return finished.count() == 1; }, 10'000))
            qFatal("the job did not finish");
        const tls::TargetResult &result = job.result();
        if (result.error || result.addresses.size() != 1 || result.ok() || !result.addresses.first().error)
            qFatal("one address with an error was expected");
        return result.addresses.first();
    }

    static QString where(const QTcpServer &server) { return u"127.0.0.1:"_s + QString::number(server.serverPort()); }

    FixedClock m_clock{QDateTime(QDate(2030, 1, 1), QTime(0, 0), QTimeZone::utc())};
};

QTEST_GUILESS_MAIN(MisbehavingServerTest)
#include "misbehaving_server_test.moc"
