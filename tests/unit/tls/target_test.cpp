#include "core/tls/target.h"

#include <QTest>

using namespace certwright;
using namespace Qt::StringLiterals;
using tls::Target;

class TargetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void targetsAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");

        QTest::newRow("host") << u"example.test"_s << u"example.test"_s << 443;
        QTest::newRow("host and port") << u"example.test:8443"_s << u"example.test"_s << 8443;
        QTest::newRow("one label") << u"localhost:1"_s << u"localhost"_s << 1;
        QTest::newRow("blanks around") << u"  example.test:65535 "_s << u"example.test"_s << 65535;
        QTest::newRow("capitals") << u"EXAMPLE.test"_s << u"example.test"_s << 443;
        QTest::newRow("trailing dot") << u"example.test.:443"_s << u"example.test"_s << 443;
        QTest::newRow("IDN") << u"bücher.test:8443"_s << u"xn--bcher-kva.test"_s << 8443;
        QTest::newRow("IPv4") << u"127.0.0.1"_s << u"127.0.0.1"_s << 443;
        QTest::newRow("IPv4 and port") << u"127.0.0.1:80"_s << u"127.0.0.1"_s << 80;
        QTest::newRow("IPv6 alone") << u"::1"_s << u"::1"_s << 443;
        QTest::newRow("IPv6 in brackets") << u"[::1]"_s << u"::1"_s << 443;
        QTest::newRow("IPv6 in brackets and port") << u"[2001:DB8:0::1]:8443"_s << u"2001:db8::1"_s << 8443;
        QTest::newRow("URL") << u"https://example.test"_s << u"example.test"_s << 443;
        QTest::newRow("URL with all parts") << u"HTTPS://example.test:8443/a:b?c#d"_s << u"example.test"_s << 8443;
        QTest::newRow("URL with query alone") << u"https://example.test?a=b"_s << u"example.test"_s << 443;
        QTest::newRow("URL with IPv6") << u"https://[::1]:8443/"_s << u"::1"_s << 8443;
        QTest::newRow("underscore") << u"my_host.test"_s << u"my_host.test"_s << 443;
    }

    void targetsAreReadAsPeopleWriteThem()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, host);
        QFETCH(const int, port);

        const Result<Target> target = Target::parse(text);

        QVERIFY(target);
        QCOMPARE(target->host, host);
        QCOMPARE(static_cast<int>(target->port), port);
        QCOMPARE(*Target::parse(target->toString()), *target);
    }

    void whatIsNoTargetIsRefused_data()
    {
        QTest::addColumn<QString>("text");

        for (const QString &text : {u""_s, u" "_s, u":443"_s, u"example.test:"_s, u"example.test:0"_s,
                 u"example.test:65536"_s, u"example.test:-1"_s, u"example.test:+1"_s, u"example.test:https"_s,
                 u"example.test: 443"_s, u"a..b"_s, u"*.example.test"_s, u"[::1"_s, u"[::1]443"_s, u"[]:443"_s,
                 u"[example.test]:443"_s, u"[127.0.0.1]:443"_s, u"http://example.test"_s, u"https://"_s,
                 u"https:///path"_s, u"user@example.test"_s, u"https://user:pw@example.test/"_s, u"a b.test"_s,
                 u"a/b"_s, u"::1:xyz"_s, u"fe80::1%eth0"_s, u"a\nb.test"_s, QString(300, u'a')})
            QTest::newRow(qPrintable(u"\"%1\""_s.arg(text))) << text;
    }

    void whatIsNoTargetIsRefused()
    {
        QFETCH(const QString, text);

        const Result<Target> target = Target::parse(text);

        QVERIFY(!target);
        QCOMPARE(target.error().code, ErrorCode::TargetInvalid);
        QCOMPARE(target.error().args.value(0), text);
    }

    void aNumberAloneIsNoHost_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("args");

        const QString number = u"number"_s;
        QTest::newRow("a port") << u" 47007"_s << QStringList{u"47007"_s, u"port alone"_s};
        QTest::newRow("too large for a port") << u"2130706433"_s << QStringList{u"2130706433"_s, number};
        QTest::newRow("with a port") << u"47007:443"_s << QStringList{u"47007:443"_s, number};
        QTest::newRow("no address") << u"256.1.1.1"_s << QStringList{u"256.1.1.1"_s, number};
        QTest::newRow("two parts") << u"127.1"_s << QStringList{u"127.1"_s, number};
        QTest::newRow("hexadecimal") << u"0x7F000001:443"_s << QStringList{u"0x7F000001:443"_s, number};
    }

    /// The system would take each for an address (inet_aton), 47007 for 0.0.183.159.
    void aNumberAloneIsNoHost()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, args);

        const Result<Target> target = Target::parse(text);

        QVERIFY(!target);
        QCOMPARE(target.error().code, ErrorCode::TargetInvalid);
        QCOMPARE(target.error().args, args);
    }

    void iPv6IsShownInBrackets()
    {
        QCOMPARE((Target{u"::1"_s, 8443}).toString(), u"[::1]:8443"_s);
        QCOMPARE((Target{u"127.0.0.1"_s, 443}).toString(), u"127.0.0.1:443"_s);
    }
};

QTEST_GUILESS_MAIN(TargetTest)
#include "target_test.moc"
