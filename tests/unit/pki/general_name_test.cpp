#include "core/pki/general_name.h"

#include "core/pki/printable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace certwright::pki;

class GeneralNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesHaveOneCanonicalText_data();
    void addressesHaveOneCanonicalText();
    void everythingElseIsNoAddress_data();
    void everythingElseIsNoAddress();
    void aLabelsAreShownInUnicodeWhereThatIsSafe_data();
    void aLabelsAreShownInUnicodeWhereThatIsSafe();
    void hiddenCharactersAreShownEscaped_data();
    void hiddenCharactersAreShownEscaped();
};

void GeneralNameTest::addressesHaveOneCanonicalText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");

    for (const char *same : {"0.0.0.0", "255.255.255.255", "127.0.0.1", "::", "::1", "fe80::1", "2001:db8::1:0:0:1",
             "::ffff:192.0.2.1", "1:2:3:4:5:6:7:8"})
        QTest::newRow(same) << QString::fromLatin1(same) << QString::fromLatin1(same);
    // RFC 5952 4 and 5, with their own examples
    QTest::newRow("leading zeros") << u"2001:0db8::0001"_s << u"2001:db8::1"_s;
    QTest::newRow("shorten as much as possible") << u"2001:db8:0:0:0:0:2:1"_s << u"2001:db8::2:1"_s;
    QTest::newRow("not one group alone") << u"2001:db8::1:1:1:1:1"_s << u"2001:db8:0:1:1:1:1:1"_s;
    QTest::newRow("the longest run") << u"2001:0:0:1:0:0:0:1"_s << u"2001:0:0:1::1"_s;
    QTest::newRow("the first of equal runs") << u"2001:db8:0:0:1:0:0:1"_s << u"2001:db8::1:0:0:1"_s;
    QTest::newRow("lower case") << u"2001:DB8::ABCD"_s << u"2001:db8::abcd"_s;
    QTest::newRow("mapped in hex") << u"::ffff:c000:201"_s << u"::ffff:192.0.2.1"_s;
    QTest::newRow("run at the end") << u"1:0:0:0:0:0:0:0"_s << u"1::"_s;
}

void GeneralNameTest::addressesHaveOneCanonicalText()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);

    QCOMPARE(canonicalIp(text), canonical);
    QVERIFY(isIpLiteral(text));
}

void GeneralNameTest::everythingElseIsNoAddress_data()
{
    QTest::addColumn<QString>("text");

    for (const char *text : {"", "1", "1.2.3", "1.2.3.4.5", "1.2.3.256", "01.2.3.4", "1.2.3.-4", "1.2.3.+4", " 1.2.3.4",
             "1.2.3.4 ", "1.2.3.4/8", "0x7f.0.0.1", ":", ":::", "1::2::3", "12345::", "g::", "1:2:3:4:5:6:7",
             "1:2:3:4:5:6:7:8:9", "[::1]", "::1%eth0", "::1.2.3", "1.2.3.4::", "localhost"})
        QTest::newRow(*text == '\0' ? "empty" : text) << QString::fromLatin1(text);
    QTest::newRow("Arabic digits") << u"١.٢.٣.٤"_s;
    QTest::newRow("over-long") << QString(100'000, u':');
}

void GeneralNameTest::everythingElseIsNoAddress()
{
    QFETCH(QString, text);

    QVERIFY(!isIpLiteral(text));
    QCOMPARE(canonicalIp(text), QString());
}

void GeneralNameTest::aLabelsAreShownInUnicodeWhereThatIsSafe_data()
{
    QTest::addColumn<QString>("held");
    QTest::addColumn<QString>("shown");

    QTest::newRow("ASCII") << u"app.test"_s << u"app.test"_s;
    QTest::newRow("umlaut") << u"*.xn--bcher-kva.test"_s << u"*.bücher.test"_s;
    QTest::newRow("Japanese") << u"xn--r8jz45g.xn--zckzah"_s << u"例え.テスト"_s;
    QTest::newRow("Cyrillic word") << u"xn--e1afmkfd.xn--p1ai"_s << u"пример.рф"_s;
    QTest::newRow("apple in Cyrillic") << u"xn--80ak6aa92e.com"_s << u"xn--80ak6aa92e.com"_s;
    QTest::newRow("mixed scripts") << u"xn--pypal-4ve.com"_s << u"xn--pypal-4ve.com"_s;
    QTest::newRow("damaged A-label") << u"xn--999999999.test"_s << u"xn--999999999.test"_s;
}

void GeneralNameTest::aLabelsAreShownInUnicodeWhereThatIsSafe()
{
    QFETCH(QString, held);
    QFETCH(QString, shown);

    QCOMPARE(displayName({NameType::Dns, held}), shown);
    QCOMPARE(displayName({NameType::Email, u"a@%1"_s.arg(held)}), u"a@%1"_s.arg(shown));
    QCOMPARE(displayName({NameType::Uri, held}), held);
}

void GeneralNameTest::hiddenCharactersAreShownEscaped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");

    QTest::newRow("visible") << u"Öffentlich 😀 \\ /"_s << u"Öffentlich 😀 \\ /"_s;
    QTest::newRow("line break") << u"a\nb"_s << u"a\\0Ab"_s;
    QTest::newRow("NUL") << u"a%1b"_s.arg(QChar(0)) << u"a\\00b"_s;
    QTest::newRow("bidi override") << u"a\u202Eb"_s << u"a\\E2\\80\\AEb"_s;
    QTest::newRow("tag character") << u"a\U000E0041b"_s << u"a\\F3\\A0\\81\\81b"_s;
    QTest::newRow("half a pair") << u"a%1b"_s.arg(QChar(0xd800)) << u"a\\EF\\BF\\BDb"_s;
}

void GeneralNameTest::hiddenCharactersAreShownEscaped()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);

    QCOMPARE(printable(text), shown);
}

QTEST_GUILESS_MAIN(GeneralNameTest)
#include "general_name_test.moc"
