#include "core/net/network_client.h"

#include "tests/support/scripted_server.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace certwright;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A server that answers whatever comes with these bytes and closes.
test::ScriptedServer *answering(QObject *parent, const QByteArray &bytes)
{
    auto *server = new test::ScriptedServer([bytes](QTcpSocket *socket) {
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, bytes] {
            socket->write(bytes);
            socket->disconnectFromHost();
        });
    });
    server->setParent(parent);
    return server;
}

QUrl urlOf(const QTcpServer *server, const QString &path = u"/"_s)
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(QString::number(server->serverPort()), path));
}

QByteArray ok(const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// What arrived, in lower case: names of header fields have no case (RFC 9110 5.1), and Qt has changed its own.
QByteArray headersOf(const test::ScriptedServer *server)
{
    return server->received().toLower();
}

} // namespace

class NetworkClientTest : public QObject
{
    Q_OBJECT

private:
    /// The outcome as a word: the body, or the error's number.
    Result<net::HttpAnswer> fetch(const net::HttpRequest &request)
    {
        net::HttpFetch *fetch = m_client.makeFetch(request, this);
        QSignalSpy finished(fetch, &async::Job::finished);
        fetch->start();
        if (!QTest::qWaitFor([&finished] { return finished.count() == 1; }, 8000))
            return Error{ErrorCode::Internal, {u"it never ends"_s}};
        Result<net::HttpAnswer> result = fetch->result();
        fetch->deleteLater();
        return result;
    }

    ErrorCode failure(const net::HttpRequest &request)
    {
        const Result<net::HttpAnswer> result = fetch(request);
        return result ? ErrorCode::Internal : result.error().code;
    }

    net::NetworkClient m_client;

private Q_SLOTS:
    void anAnswerArrives()
    {
        const auto *server = answering(this, ok("hello"));

        const Result<net::HttpAnswer> result = fetch({urlOf(server)});

        QVERIFY(result);
        QCOMPARE(result->body, "hello");
        QVERIFY(server->received().startsWith("GET / HTTP/1.1\r\n"));
        QVERIFY(headersOf(server).contains("accept-encoding: identity"));
    }

    void aBodyIsPosted()
    {
        const auto *server = answering(this, ok("fine"));

        const Result<net::HttpAnswer> result
            = fetch({urlOf(server, u"/ocsp"_s), "question", "application/ocsp-request"});

        QVERIFY(result);
        QVERIFY(server->received().startsWith("POST /ocsp HTTP/1.1\r\n"));
        QVERIFY(headersOf(server).contains("content-type: application/ocsp-request"));
        QVERIFY(server->received().endsWith("question"));
    }

    void aStatusIsNamed()
    {
        const auto *server = answering(this, "HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\ngone");

        const Result<net::HttpAnswer> result = fetch({urlOf(server)});

        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::AnswerRefused);
        QCOMPARE(result.error().args.value(1), u"404"_s);
    }

    void whatDripsEndsAtTheDeadline()
    {
        const test::ScriptedServer server([](QTcpSocket *socket) {
            QList<QByteArray> pieces(100, "x");
            pieces.prepend("HTTP/1.1 200 OK\r\nContent-Length: 101\r\n\r\n");
            test::drip(socket, pieces, 50);
        });
        net::HttpRequest request{urlOf(&server)};
        request.idle = 5s;
        request.deadline = 400ms;
        QElapsedTimer timer;
        timer.start();

        QCOMPARE(failure(request), ErrorCode::ConnectionTimedOut);
        QVERIFY(timer.elapsed() < 4000);
    }

    void whatSaysNothingIsIdle()
    {
        const test::ScriptedServer server;
        net::HttpRequest request{urlOf(&server)};
        request.idle = 200ms;
        request.deadline = 7s;

        QCOMPARE(failure(request), ErrorCode::ConnectionTimedOut);
    }

    void whatIsEndlessIsCutAtTheCap()
    {
        const test::ScriptedServer server([](QTcpSocket *socket) {
            socket->write("HTTP/1.1 200 OK\r\n\r\n");
            QObject::connect(
                socket, &QTcpSocket::bytesWritten, socket, [socket] { socket->write(QByteArray(16 * 1024, 'x')); });
        });

        const Result<net::HttpAnswer> result = fetch({urlOf(&server)});

        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::AnswerTooLarge);
        QCOMPARE(result.error().args.value(1), u"64"_s);
    }

    void aLengthOverTheCapIsNotAwaited()
    {
        const test::ScriptedServer server(
            [](QTcpSocket *socket) { socket->write("HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\nx"); });

        QCOMPARE(failure({urlOf(&server)}), ErrorCode::AnswerTooLarge);
    }

    void exactlyTheCapIsFine()
    {
        const auto *server = answering(this, ok(QByteArray(1000, 'x')));
        net::HttpRequest request{urlOf(server)};
        request.mostBytes = 1000;

        QVERIFY(fetch(request));
        request.mostBytes = 999;
        QCOMPARE(failure(request), ErrorCode::AnswerTooLarge);
    }

    void anAnswerThatIsCutOffFails()
    {
        const auto *server = answering(this, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort");

        QCOMPARE(failure({urlOf(server)}), ErrorCode::ConnectionFailed);
    }

    void noHttpAtAllFails()
    {
        const auto *server = answering(this, "220 smtp.test ESMTP\r\n");

        const ErrorCode code = failure({urlOf(server)});

        QVERIFY(code == ErrorCode::ConnectionFailed || code == ErrorCode::AnswerRefused);
    }

    void redirectsInCirclesEnd()
    {
        const auto *server = answering(this, "HTTP/1.1 302 Found\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n");

        QCOMPARE(failure({urlOf(server)}), ErrorCode::TooManyRedirects);
        QVERIFY(server->connectionCount() <= 5);
    }

    void aRedirectIsFollowed()
    {
        const auto *goal = answering(this, ok("there"));
        const auto *server = answering(this,
            "HTTP/1.1 301 Moved\r\nLocation: " + urlOf(goal, u"/x"_s).toEncoded() + "\r\nContent-Length: 0\r\n\r\n");

        const Result<net::HttpAnswer> result = fetch({urlOf(server)});

        QVERIFY(result);
        QCOMPARE(result->body, "there");
        QCOMPARE(result->url, urlOf(goal, u"/x"_s));
    }

    void aRedirectToAFileIsRefused()
    {
        const auto *server
            = answering(this, "HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n");

        QVERIFY(!fetch({urlOf(server)}));
    }

    void nobodyThereIsRefused()
    {
        QUrl url;
        {
            const test::ScriptedServer server;
            url = urlOf(&server);
        }

        QCOMPARE(failure({url}), ErrorCode::ConnectionRefused);
    }

    void onlyHttpIsFetched_data()
    {
        QTest::addColumn<QString>("url");
        for (const QString &url : {u"ldap://ldap.test/cn=x"_s, u"file:///etc/passwd"_s, u"ftp://a.test/x"_s,
                 u"http:///x"_s, u"data:,x"_s, u""_s, u"//a.test/x"_s})
            QTest::newRow(qPrintable(url)) << url;
    }

    void onlyHttpIsFetched()
    {
        QFETCH(const QString, url);

        QCOMPARE(failure({QUrl(url)}), ErrorCode::UrlInvalid);
    }

    void cancellingEndsAtOnce()
    {
        const test::ScriptedServer server;
        net::HttpFetch *fetch = m_client.makeFetch({urlOf(&server)}, this);
        QSignalSpy finished(fetch, &async::Job::finished);

        fetch->start();
        QTRY_COMPARE(server.connectionCount(), 1);
        fetch->cancel();
        fetch->cancel();

        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(!fetch->result());
        QCOMPARE(fetch->result().error().code, ErrorCode::Cancelled);
    }

    void cancellingBeforeTheStartIsFine()
    {
        net::HttpFetch *fetch = m_client.makeFetch({QUrl(u"http://127.0.0.1:1/"_s)}, this);
        QSignalSpy finished(fetch, &async::Job::finished);

        fetch->cancel();
        fetch->start();

        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(fetch->result().error().code, ErrorCode::Cancelled);
    }

    void aFetchMayBeDestroyedWhileItRuns()
    {
        const test::ScriptedServer server;
        net::HttpFetch *fetch = m_client.makeFetch({urlOf(&server)}, this);
        fetch->start();
        QTRY_COMPARE(server.connectionCount(), 1);

        const QPointer<net::HttpFetch> alive(fetch);
        fetch->deleteLater();

        QTRY_VERIFY(!alive);
    }
};

QTEST_GUILESS_MAIN(NetworkClientTest)
#include "network_client_test.moc"
