#include "core/tls/plain_text.h"

#include "core/tls/names.h"

#include <QTest>

using namespace certwright;
using namespace Qt::StringLiterals;

class PlainTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstWordsGiveAProtocolAway_data()
    {
        QTest::addColumn<QByteArray>("received");
        QTest::addColumn<QString>("protocol");

        QTest::newRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\n") << u"HTTP"_s;
        QTest::newRow("HTTP 0.9") << QByteArray("<html>\r\n<head>") << u"HTTP"_s;
        QTest::newRow("SSH") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << u"SSH"_s;
        QTest::newRow("SMTP") << QByteArray("220 mail.test ESMTP Postfix\r\n") << u"SMTP"_s;
        QTest::newRow("SMTP in several lines") << QByteArray("220-mail.test\r\n220 go\r\n") << u"SMTP"_s;
        QTest::newRow("FTP") << QByteArray("220 (vsFTPd 3.0.3)\r\n") << u"FTP"_s;
        QTest::newRow("IMAP") << QByteArray("* OK [CAPABILITY IMAP4rev1] ready\r\n") << u"IMAP"_s;
        QTest::newRow("IMAP that says good-bye") << QByteArray("* BYE too many connections\r\n") << u"IMAP"_s;
        QTest::newRow("POP3") << QByteArray("+OK Dovecot ready.\r\n") << u"POP3"_s;
        QTest::newRow("NATS") << QByteArray("INFO {\"server_id\":\"N\"} \r\n") << u"NATS"_s;
        QTest::newRow("something else") << QByteArray("hello\r\n") << QString();
        QTest::newRow("MySQL") << QByteArray("\x4a\x00\x00\x00\x0a"
                                             "8.0.36\x00",
            12) << u"MySQL"_s;
        QTest::newRow("MySQL that refuses") << QByteArray("\x45\x00\x00\x00\xff\x6a\x04Host", 11) << u"MySQL"_s;
    }

    void firstWordsGiveAProtocolAway()
    {
        QFETCH(const QByteArray, received);
        QFETCH(const QString, protocol);

        QCOMPARE(tls::classify(received), tls::FirstBytes::PlainText);
        QVERIFY(tls::isEnoughToGuess(received) || protocol == u"HTTP");
        QCOMPARE(tls::plainTextProtocol(received), protocol);
    }

    void recordsAndGarbageAreLeftToOpenssl_data()
    {
        QTest::addColumn<QByteArray>("received");

        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("handshake record") << QByteArray("\x16\x03\x03\x00\x7a", 5);
        QTest::newRow("first byte of a handshake record") << QByteArray("\x16", 1);
        QTest::newRow("alert") << QByteArray("\x15\x03\x03\x00\x02\x02\x28", 7);
        QTest::newRow("zeroes") << QByteArray(100, '\0');
        QTest::newRow("all ones") << QByteArray(100, '\xff');
        QTest::newRow("four bytes, no MySQL yet") << QByteArray("\x01\x00\x00\x00", 4);
    }

    void recordsAndGarbageAreLeftToOpenssl()
    {
        QFETCH(const QByteArray, received);

        QCOMPARE(tls::classify(received), tls::FirstBytes::Tls);
    }

    void halfALineIsNotEnough()
    {
        QVERIFY(!tls::isEnoughToGuess("SSH"));
        QVERIFY(tls::isEnoughToGuess("SSH-2.0\n"));
        QVERIFY(tls::isEnoughToGuess(QByteArray(256, 'x')));
    }

    void aGreetingTellsOfTlsToCome_data()
    {
        QTest::addColumn<QByteArray>("received");
        QTest::addColumn<tls::Upgrade>("upgrade");

        const QByteArray longId(300, 'N');
        QTest::newRow("SMTP") << QByteArray("220 mail.test ESMTP\r\n") << tls::Upgrade::StartTls;
        QTest::newRow("FTP") << QByteArray("220 (vsFTPd 3.0.3)\r\n") << tls::Upgrade::StartTls;
        QTest::newRow("IMAP") << QByteArray("* OK ready\r\n") << tls::Upgrade::StartTls;
        QTest::newRow("POP3") << QByteArray("+OK ready\r\n") << tls::Upgrade::StartTls;
        QTest::newRow("NATS with TLS") << QByteArray(
            "INFO {\"server_id\":\"" + longId + "\",\"tls_required\":true}\r\n")
                                       << tls::Upgrade::Nats;
        QTest::newRow("NATS that offers TLS")
            << QByteArray("INFO {\"server_id\":\"N\", \"tls_available\": true}\r\n") << tls::Upgrade::Nats;
        QTest::newRow("NATS without") << QByteArray("INFO {\"server_id\":\"N\"}\r\n") << tls::Upgrade::None;
        QTest::newRow("NATS that denies it") << QByteArray("INFO {\"tls_required\":false}\r\n") << tls::Upgrade::None;
        QTest::newRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\n") << tls::Upgrade::None;
        QTest::newRow("nothing known") << QByteArray("hello\r\n") << tls::Upgrade::None;
    }

    void aGreetingTellsOfTlsToCome()
    {
        QFETCH(const QByteArray, received);
        QFETCH(const tls::Upgrade, upgrade);

        QCOMPARE(tls::upgradeAfter(received), upgrade);
    }

    void theLineOfNatsIsReadToItsEnd()
    {
        const QByteArray start = "INFO {\"server_id\":\"" + QByteArray(300, 'N');

        QVERIFY(!tls::isEnoughToGuess(start));
        QVERIFY(tls::isEnoughToGuess(QByteArray(start + "\"}\r\n")));
        QVERIFY(tls::isEnoughToGuess(QByteArray(start + QByteArray(4096, 'x'))));
    }

    void alertsHaveTheNamesOfTheStandard()
    {
        QCOMPARE(tls::alertName(40), u"handshake_failure"_s);
        QCOMPARE(tls::alertName(112), u"unrecognized_name"_s);
        QCOMPARE(tls::alertName(116), u"certificate_required"_s);
        QCOMPARE(tls::alertName(200), u"alert 200"_s);
    }

    void groupsHaveTheNamesPeopleKnow()
    {
        QCOMPARE(tls::groupName(u"prime256v1"_s), u"P-256"_s);
        QCOMPARE(tls::groupName(u"secp384r1"_s), u"P-384"_s);
        QCOMPARE(tls::groupName(u"x25519"_s), u"X25519"_s);
        QCOMPARE(tls::groupName(u"X25519MLKEM768"_s), u"X25519MLKEM768"_s);
        QCOMPARE(tls::groupName(QString()), QString());
    }
};

QTEST_GUILESS_MAIN(PlainTextTest)
#include "plain_text_test.moc"
