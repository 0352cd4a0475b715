#include "core/verify/host.h"

#include "core/base/atomic_file.h"
#include "tests/support/program.h"

#include <QTest>

using namespace certwright;
using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(CERTWRIGHT_TEST_DATA) + u"/verify/hosts/"_s;

pki::Certificate load(const QString &name)
{
    return *pki::Certificate::parse(*readFile(folder + name, 1 << 20), name);
}

} // namespace

class HostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyNamesInTheSanCount_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("matches");
        QTest::addColumn<bool>("askOpenssl"); // where its command line takes the same input

        QTest::newRow("exact") << u"example.test"_s << true << true;
        QTest::newRow("case does not matter") << u"EXAMPLE.Test"_s << true << true;
        QTest::newRow("one trailing dot is dropped") << u"example.test."_s << true << false;
        QTest::newRow("two trailing dots are not") << u"example.test.."_s << false << false;
        QTest::newRow("below a wildcard") << u"a.example.test"_s << true << true;
        QTest::newRow("two levels below a wildcard") << u"a.b.example.test"_s << false << true;
        QTest::newRow("a wildcard as host") << u"*.example.test"_s << false << false;
        QTest::newRow("suffix alone") << u"test"_s << false << true;
        QTest::newRow("longer name with the same end") << u"badexample.test"_s << false << true;
        QTest::newRow("partial wildcard") << u"foo.partial.test"_s << false << false;
        QTest::newRow("double wildcard") << u"a.b.double.test"_s << false << true;
        QTest::newRow("IDN typed as Unicode") << u"bücher.test"_s << true << false;
        QTest::newRow("IDN in capitals") << u"BÜCHER.test"_s << true << false;
        QTest::newRow("IDN as A-label") << u"xn--bcher-kva.test"_s << true << true;
        QTest::newRow("IDN below a wildcard") << u"bücher.example.test"_s << true << false;
        QTest::newRow("common name") << u"cn-only.test"_s << false << true;
        QTest::newRow("host of the e-mail address") << u"mail.test"_s << false << true;
        QTest::newRow("host of the URI") << u"uri.test"_s << false << true;
        QTest::newRow("IPv4") << u"192.0.2.1"_s << true << true;
        QTest::newRow("another IPv4") << u"192.0.2.2"_s << false << true;
        QTest::newRow("IPv4 that stands as a DNS name") << u"192.0.2.9"_s << false << true;
        QTest::newRow("IPv6") << u"2001:db8::1"_s << true << true;
        QTest::newRow("IPv6 written out") << u"2001:0DB8:0:0:0:0:0:1"_s << true << true;
        QTest::newRow("another IPv6") << u"2001:db8::2"_s << false << true;
        QTest::newRow("empty") << u""_s << false << false;
        QTest::newRow("a dot") << u"."_s << false << false;
        QTest::newRow("leading dot") << u".example.test"_s << false << false;
        QTest::newRow("blank inside") << u"example .test"_s << false << false;
        QTest::newRow("NUL inside") << u"example.test\0.evil.test"_s << false << false;
    }

    void onlyNamesInTheSanCount()
    {
        QFETCH(const QString, host);
        QFETCH(const bool, matches);

        const verify::HostVerdict verdict = verify::verifyHost(load(u"hosts.pem"_s), host);

        QCOMPARE(verdict.ok, matches);
        QCOMPARE(verdict.reasons.isEmpty(), matches);
        if (!matches) {
            QCOMPARE(verdict.reasons.first().id, FindingId::HostMismatch);
            QCOMPARE(verdict.reasons.first().args.value(0), host);
            QCOMPARE(verdict.reasons.first().severity, Severity::Error);
        }
    }

    void anAddressThatStandsAsADnsNameIsToldAsSuch()
    {
        const auto namedInstead = [](const QString &host) {
            return verify::verifyHost(load(u"hosts.pem"_s), host).reasons.value(0).args.value(2);
        };

        QCOMPARE(namedInstead(u"192.0.2.9"_s), u"192.0.2.9"_s);
        QCOMPARE(namedInstead(u"192.0.2.8"_s), QString());
        QCOMPARE(namedInstead(u"other.test"_s), QString());
    }

    void opensslAgrees_data() { onlyNamesInTheSanCount_data(); }

    void opensslAgrees()
    {
        QFETCH(const QString, host);
        QFETCH(const bool, matches);
        QFETCH(const bool, askOpenssl);
        const QString openssl = test::findProgram(u"openssl"_s);
        if (openssl.isEmpty() || !askOpenssl)
            QSKIP(askOpenssl ? "openssl is not there" : "not for the command line");

        const QString option = pki::isIpLiteral(host) ? u"-verify_ip"_s : u"-verify_hostname"_s;
        const test::RunResult result = test::run(openssl,
            {u"verify"_s, u"-attime"_s, u"1893456000"_s, u"-CAfile"_s, folder + u"hosts.pem", option, host,
                folder + u"hosts.pem"});

        QVERIFY(result.finished);
        QVERIFY2(result.ok() == matches, result.report().constData());
    }

    void aMismatchNamesWhatTheCertificateHolds()
    {
        const verify::HostVerdict verdict = verify::verifyHost(load(u"hosts.pem"_s), u"other.test"_s);

        const QString names = verdict.reasons.first().args.value(1);
        QVERIFY2(names.startsWith(u"example.test, *.example.test, "_s), qPrintable(names));
        QVERIFY(names.contains(u"192.0.2.1"_s));
        QVERIFY(!names.contains(u"mail.test"_s));
    }

    void aMismatchNamesWhatIsThereTwiceOnce()
    {
        const verify::HostVerdict verdict
            = verify::verifyHost(load(u"../../inspect/difference/twice.pem"_s), u"other.test"_s);

        QCOMPARE(verdict.reasons.first().args.value(1), u"a.test, old.test"_s);
    }

    void aCertificateWithoutNamesIsSaidToHaveNone_data()
    {
        QTest::addColumn<QString>("file");

        QTest::newRow("no SAN at all") << u"cnonly.pem"_s;
        QTest::newRow("an e-mail address only") << u"mailonly.pem"_s;
    }

    void aCertificateWithoutNamesIsSaidToHaveNone()
    {
        QFETCH(const QString, file);

        const verify::HostVerdict verdict = verify::verifyHost(load(file), u"cn-only.test"_s);

        QVERIFY(!verdict.ok);
        QCOMPARE(verdict.reasons, (Findings{{FindingId::HostNoNames, Severity::Error, 0, {u"cn-only.test"_s}}}));
    }

    /// tests/data/unreadable/make.sh: a name in it says that it is longer than the list.
    void namesThatCannotBeReadAreNotSaidToBeAbsent()
    {
        const QString path = QStringLiteral(CERTWRIGHT_TEST_DATA "/unreadable/names.pem");
        const Result<pki::Certificate> certificate = pki::Certificate::parse(*readFile(path, 1 << 20), path);
        QVERIFY(certificate);

        const verify::HostVerdict verdict = verify::verifyHost(*certificate, u"names.test"_s);

        QVERIFY(!verdict.ok);
        QCOMPARE(verdict.reasons,
            (Findings{{FindingId::HostNoNames, Severity::Error, 0, {u"names.test"_s, verify::namesUnreadable}}}));
    }

    void hostsBecomeWhatDnsWants_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("ascii");

        QTest::newRow("plain") << u"Example.Test"_s << u"example.test"_s;
        QTest::newRow("trailing dot") << u"example.test."_s << u"example.test"_s;
        QTest::newRow("one label") << u"localhost"_s << u"localhost"_s;
        QTest::newRow("underscore") << u"a_b.test"_s << u"a_b.test"_s;
        QTest::newRow("IDN") << u"Bücher.test"_s << u"xn--bcher-kva.test"_s;
        QTest::newRow("ideographic full stop") << u"bücher。test"_s << u"xn--bcher-kva.test"_s;
        QTest::newRow("IPv4") << u"127.0.0.1"_s << u"127.0.0.1"_s;
        QTest::newRow("IPv6") << u"0:0:0:0:0:0:0:1"_s << u"::1"_s;
    }

    void hostsBecomeWhatDnsWants()
    {
        QFETCH(const QString, host);
        QFETCH(const QString, ascii);

        const Result<QString> result = verify::asciiHost(host);

        QVERIFY(result);
        QCOMPARE(*result, ascii);
    }

    void whatIsNoHostIsRefused_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<ErrorCode>("code");

        QTest::newRow("empty") << u""_s << ErrorCode::NameEmpty;
        QTest::newRow("two dots") << u"a..test"_s << ErrorCode::NameEmptyLabel;
        QTest::newRow("a dot alone") << u"."_s << ErrorCode::NameEmptyLabel;
        QTest::newRow("wildcard") << u"*.test"_s << ErrorCode::NameInvalid;
        QTest::newRow("slash") << u"a/b"_s << ErrorCode::NameInvalid;
        QTest::newRow("control character") << u"a\nb.test"_s << ErrorCode::NameInvalid;
        QTest::newRow("long label") << QString(64, u'a') + u".test" << ErrorCode::LabelTooLong;
        QTest::newRow("long host") << QString(u"abcdefghi."_s).repeated(26) + u"test" << ErrorCode::NameTooLong;
    }

    void whatIsNoHostIsRefused()
    {
        QFETCH(const QString, host);
        QFETCH(const ErrorCode, code);

        const Result<QString> result = verify::asciiHost(host);

        QVERIFY(!result);
        QCOMPARE(result.error().code, code);
    }
};

QTEST_GUILESS_MAIN(HostTest)
#include "host_test.moc"
