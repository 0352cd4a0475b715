#include "core/pki/name_intake.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::pki;

class NameIntakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aGoodNameBecomesWhatTheCertificateHolds_data();
    void aGoodNameBecomesWhatTheCertificateHolds();
    void aBadNameIsRefusedForItsReason_data();
    void aBadNameIsRefusedForItsReason();
    void whatAPersonShouldKnowIsAFinding_data();
    void whatAPersonShouldKnowIsAFinding();
    void aWebAddressBesideItsHostIsNoWarning();
    void everyControlCharacterIsRefusedAndShown();
    void theRefusedLabelIsNamed();
    void whyAndWhatInsteadIsTold_data();
    void whyAndWhatInsteadIsTold();
    void pagesOfTextAreShownShortened();
    void theLongestNamesPassAndOneMoreCharacterDoesNot();
    void threeHundredNamesWork();
    void aNameGivenTwiceIsIssuedOnce();
    void noNamesAndTooManyNamesAreRefused();
    void theFirstBadNameOfSeveralIsTheFailure();
};

void NameIntakeTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void NameIntakeTest::aGoodNameBecomesWhatTheCertificateHolds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("value");

    QTest::newRow("single label") << u"localhost"_s << u"dns"_s << u"localhost"_s;
    QTest::newRow("domain") << u"app.test"_s << u"dns"_s << u"app.test"_s;
    QTest::newRow("blanks around") << u" \tapp.test\n"_s << u"dns"_s << u"app.test"_s;
    QTest::newRow("trailing dot") << u"app.test."_s << u"dns"_s << u"app.test"_s;
    QTest::newRow("upper case") << u"App.TEST"_s << u"dns"_s << u"app.test"_s;
    QTest::newRow("digits and hyphen") << u"1a-b2.test"_s << u"dns"_s << u"1a-b2.test"_s;
    QTest::newRow("underscore") << u"my_app.test"_s << u"dns"_s << u"my_app.test"_s;
    QTest::newRow("wildcard") << u"*.app.test"_s << u"dns"_s << u"*.app.test"_s;
    QTest::newRow("IDN") << u"bücher.test"_s << u"dns"_s << u"xn--bcher-kva.test"_s;
    QTest::newRow("IDN upper case") << u"BÜCHER.Test"_s << u"dns"_s << u"xn--bcher-kva.test"_s;
    QTest::newRow("IDN decomposed") << u"bu\u0308cher.test"_s << u"dns"_s << u"xn--bcher-kva.test"_s;
    QTest::newRow("IDN sharp s") << u"straße.test"_s << u"dns"_s << u"xn--strae-oqa.test"_s;
    QTest::newRow("wildcard below a suffix") << u"*.app.co.uk"_s << u"dns"_s << u"*.app.co.uk"_s;
    QTest::newRow("wildcard at home") << u"*.home.arpa"_s << u"dns"_s << u"*.home.arpa"_s;
    QTest::newRow("suffix without a star") << u"co.uk"_s << u"dns"_s << u"co.uk"_s;
    QTest::newRow("IDN wildcard") << u"*.bücher.test"_s << u"dns"_s << u"*.xn--bcher-kva.test"_s;
    QTest::newRow("IDN ideographic dot") << u"例え。テスト"_s << u"dns"_s << u"xn--r8jz45g.xn--zckzah"_s;
    QTest::newRow("A-label") << u"xn--bcher-kva.test"_s << u"dns"_s << u"xn--bcher-kva.test"_s;
    QTest::newRow("IPv4") << u"127.0.0.1"_s << u"ip"_s << u"127.0.0.1"_s;
    QTest::newRow("IPv6") << u"::1"_s << u"ip"_s << u"::1"_s;
    QTest::newRow("IPv6 in brackets") << u"[::1]"_s << u"ip"_s << u"::1"_s;
    QTest::newRow("IPv6 long") << u"FE80:0:0:0:0:0:0:1"_s << u"ip"_s << u"fe80::1"_s;
    QTest::newRow("IPv6 mapped") << u"::FFFF:10.0.0.1"_s << u"ip"_s << u"::ffff:10.0.0.1"_s;
    QTest::newRow("e-mail at single label") << u"email@localhost"_s << u"email"_s << u"email@localhost"_s;
    QTest::newRow("e-mail keeps its local part") << u"A.User+x@Mail.TEST"_s << u"email"_s << u"A.User+x@mail.test"_s;
    QTest::newRow("e-mail IDN") << u"a@bücher.test"_s << u"email"_s << u"a@xn--bcher-kva.test"_s;
    QTest::newRow("SPIFFE") << u"spiffe://x.internal/y"_s << u"uri"_s << u"spiffe://x.internal/y"_s;
    QTest::newRow("URI with port and query")
        << u"https://a.test:8443/b?c=d,e#f"_s << u"uri"_s << u"https://a.test:8443/b?c=d,e#f"_s;
    QTest::newRow("URI keeps its case") << u"HTTPS://A.test/B"_s << u"uri"_s << u"HTTPS://A.test/B"_s;
    QTest::newRow("URI IDN") << u"https://bücher.test/ü"_s << u"uri"_s << u"https://xn--bcher-kva.test/%C3%BC"_s;
    QTest::newRow("URI escape") << u"https://a.test/%20"_s << u"uri"_s << u"https://a.test/%20"_s;
}

void NameIntakeTest::aGoodNameBecomesWhatTheCertificateHolds()
{
    QFETCH(QString, typed);
    QFETCH(QString, type);
    QFETCH(QString, value);

    const Result<AcceptedName> accepted = parseName(typed);

    QVERIFY2(accepted, accepted ? "" : qPrintable(QString::number(static_cast<int>(accepted.error().code))));
    QCOMPARE(nameTypeKey(accepted->name.type), type);
    QCOMPARE(accepted->name.value, value);
}

void NameIntakeTest::aBadNameIsRefusedForItsReason_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("empty") << QString() << ErrorCode::NameEmpty;
    QTest::newRow("blank") << u" \t "_s << ErrorCode::NameEmpty;
    QTest::newRow("pages of text") << QString(100'000, u'a') << ErrorCode::NameTooLong;
    QTest::newRow("over 253") << u"a."_s.repeated(127) + u"test"_s << ErrorCode::NameTooLong;
    QTest::newRow("label over 63") << QString(64, u'a') + u".test" << ErrorCode::LabelTooLong;
    QTest::newRow("IDN label over 63") << QString(64, u'ü') + u".test" << ErrorCode::LabelTooLong;
    QTest::newRow("IDN label over 63 as A-label") << QString(60, u'a') + u"üöä.test" << ErrorCode::LabelTooLong;
    QTest::newRow("line break") << u"a\nb.test"_s << ErrorCode::NameHasControlCharacter;
    QTest::newRow("NUL") << u"a.test"_s + QChar(0) + u".evil" << ErrorCode::NameHasControlCharacter;
    QTest::newRow("bidi override") << u"a\u202Eb.test"_s << ErrorCode::NameHasControlCharacter;
    QTest::newRow("zero width space") << u"a\u200Bb.test"_s << ErrorCode::NameHasControlCharacter;
    QTest::newRow("half a surrogate pair") << u"a"_s + QChar(0xd800) + u".test" << ErrorCode::NameHasControlCharacter;
    QTest::newRow("blank inside") << u"a b.test"_s << ErrorCode::NameHasSpace;
    QTest::newRow("no-break space") << u"a\u00A0b.test"_s << ErrorCode::NameHasSpace;
    QTest::newRow("comma") << u"a.test,b.test"_s << ErrorCode::NameHasSpace;
    QTest::newRow("semicolon") << u"a.test;b.test"_s << ErrorCode::NameHasSpace;
    QTest::newRow("blank in URI") << u"https://a.test/b c"_s << ErrorCode::NameHasSpace;
    QTest::newRow("two dots") << u"a..b"_s << ErrorCode::NameEmptyLabel;
    QTest::newRow("leading dot") << u".a.test"_s << ErrorCode::NameEmptyLabel;
    QTest::newRow("only a dot") << u"."_s << ErrorCode::NameEmptyLabel;
    QTest::newRow("two trailing dots") << u"a.test.."_s << ErrorCode::NameEmptyLabel;
    QTest::newRow("leading hyphen") << u"-a.test"_s << ErrorCode::LabelInvalid;
    QTest::newRow("trailing hyphen") << u"a-.test"_s << ErrorCode::LabelInvalid;
    QTest::newRow("exclamation mark") << u"a!.test"_s << ErrorCode::LabelInvalid;
    QTest::newRow("broken A-label") << u"xn--a-\u00fc.test"_s << ErrorCode::LabelInvalid;
    QTest::newRow("A-label of nothing") << u"xn--.test"_s << ErrorCode::LabelInvalid;
    QTest::newRow("A-label that does not decode") << u"xn--999999999.test"_s << ErrorCode::LabelInvalid;
    QTest::newRow("star alone") << u"*"_s << ErrorCode::WildcardTooBroad;
    QTest::newRow("*.com") << u"*.com"_s << ErrorCode::WildcardTooBroad;
    QTest::newRow("*.com.") << u"*.com."_s << ErrorCode::WildcardTooBroad;
    QTest::newRow("*.localhost") << u"*.localhost"_s << ErrorCode::WildcardTooBroad;
    QTest::newRow("*.test") << u"*.test"_s << ErrorCode::WildcardTooBroad;
    QTest::newRow("*.co.uk") << u"*.co.uk"_s << ErrorCode::WildcardTooBroad;
    QTest::newRow("*.CO.UK.") << u"*.CO.UK."_s << ErrorCode::WildcardTooBroad;
    QTest::newRow("below a rule with a star") << u"*.x.kobe.jp"_s << ErrorCode::WildcardTooBroad;
    QTest::newRow("IDN suffix") << u"*.個人.hk"_s << ErrorCode::WildcardTooBroad;
    QTest::newRow("suffix of a company") << u"*.github.io"_s << ErrorCode::WildcardTooBroad;
    QTest::newRow("*.IDN") << u"*.bücher"_s << ErrorCode::WildcardTooBroad;
    QTest::newRow("star in the middle") << u"a.*.test"_s << ErrorCode::WildcardMisplaced;
    QTest::newRow("two stars") << u"*.*.a.test"_s << ErrorCode::WildcardMisplaced;
    QTest::newRow("part of a label") << u"www*.a.test"_s << ErrorCode::WildcardMisplaced;
    QTest::newRow("double star") << u"**.a.test"_s << ErrorCode::WildcardMisplaced;
    QTest::newRow("star at the end") << u"a.test.*"_s << ErrorCode::WildcardMisplaced;
    QTest::newRow("star and two dots") << u"*..test"_s << ErrorCode::NameEmptyLabel;
    QTest::newRow("star dot") << u"*."_s << ErrorCode::WildcardTooBroad;
    QTest::newRow("star and address") << u"*.127.0.0.1"_s << ErrorCode::NameInvalid;
    QTest::newRow("no address") << u"300.1.2.3"_s << ErrorCode::NameInvalid;
    QTest::newRow("short address") << u"10.1"_s << ErrorCode::NameInvalid;
    QTest::newRow("octal address") << u"010.0.0.1"_s << ErrorCode::NameInvalid;
    QTest::newRow("number") << u"12345"_s << ErrorCode::NameInvalid;
    QTest::newRow("port") << u"localhost:8080"_s << ErrorCode::NameInvalid;
    QTest::newRow("address with port") << u"127.0.0.1:8080"_s << ErrorCode::NameInvalid;
    QTest::newRow("range") << u"10.0.0.0/8"_s << ErrorCode::NameInvalid;
    QTest::newRow("zone") << u"fe80::1%eth0"_s << ErrorCode::NameInvalid;
    QTest::newRow("name in brackets") << u"[a.test]"_s << ErrorCode::NameInvalid;
    QTest::newRow("too many groups") << u"1:2:3:4:5:6:7:8:9"_s << ErrorCode::NameInvalid;
    QTest::newRow("path") << u"a.test/b"_s << ErrorCode::NameInvalid;
    QTest::newRow("backslash") << u"a\\b.test"_s << ErrorCode::NameInvalid;
    QTest::newRow("e-mail without local part") << u"@a.test"_s << ErrorCode::NameInvalid;
    QTest::newRow("e-mail without host") << u"a@"_s << ErrorCode::NameInvalid;
    QTest::newRow("e-mail twice") << u"a@b@c.test"_s << ErrorCode::NameInvalid;
    QTest::newRow("e-mail with name") << u"A<a@b.test>"_s << ErrorCode::NameInvalid;
    QTest::newRow("e-mail local part IDN") << u"ü@b.test"_s << ErrorCode::NameInvalid;
    QTest::newRow("e-mail at wildcard") << u"a@*.b.test"_s << ErrorCode::LabelInvalid;
    QTest::newRow("e-mail at two dots") << u"a@b..test"_s << ErrorCode::NameEmptyLabel;
    QTest::newRow("e-mail at address") << u"a@127.0.0.1"_s << ErrorCode::NameInvalid;
    QTest::newRow("URI without host") << u"https:///a"_s << ErrorCode::NameInvalid;
    QTest::newRow("URI without scheme") << u"://a.test"_s << ErrorCode::NameInvalid;
    QTest::newRow("URI with user") << u"https://u@a.test/"_s << ErrorCode::NameInvalid;
    QTest::newRow("URI with user and password") << u"https://u:p@a.test:80/"_s << ErrorCode::NameInvalid;
    QTest::newRow("URI with a host for a user") << u"https://a.test:p@b.test/"_s << ErrorCode::NameInvalid;
    QTest::newRow("URI with wildcard") << u"https://*.a.test/"_s << ErrorCode::LabelInvalid;
    QTest::newRow("URI with bad port") << u"https://a.test:99999999/"_s << ErrorCode::NameInvalid;
    QTest::newRow("URI with open bracket") << u"https://[::1/"_s << ErrorCode::LabelInvalid;
    QTest::newRow("URI with address") << u"https://[::1]:8443/"_s << ErrorCode::NameInvalid;
    QTest::newRow("URI with IPv4 address") << u"https://127.0.0.1/a"_s << ErrorCode::NameInvalid;
    QTest::newRow("URN") << u"urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6"_s << ErrorCode::NameInvalid;
    QTest::newRow("spiffe without slashes") << u"spiffe:a.test"_s << ErrorCode::NameInvalid;
}

void NameIntakeTest::aBadNameIsRefusedForItsReason()
{
    QFETCH(QString, typed);
    QFETCH(ErrorCode, code);

    const Result<AcceptedName> accepted = parseName(typed);

    QVERIFY2(!accepted, accepted ? qPrintable(accepted->name.value) : "");
    QCOMPARE(accepted.error().code, code);
}

void NameIntakeTest::whatAPersonShouldKnowIsAFinding_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("findings");

    QTest::newRow("nothing") << u"app.test"_s << QString();
    QTest::newRow("underscore") << u"my_app.test"_s << u"name-underscore(my_app.test)!"_s;
    QTest::newRow("IDN") << u"bücher.test"_s << u"name-converted(bücher.test xn--bcher-kva.test)"_s;
    QTest::newRow("wildcard") << u"*.a.test"_s << u"name-single-wildcard-level(*.a.test)"_s;
    QTest::newRow("e-mail IDN") << u"a@bücher.test"_s << u"name-converted(bücher.test xn--bcher-kva.test)"_s;
    QTest::newRow("upper case is no conversion") << u"A.test"_s << QString();
    QTest::newRow("web address") << u"HTTPS://app.test:8443/"_s << u"host-no-names(app.test HTTPS://app.test:8443/)!"_s;
    QTest::newRow("web address without TLS") << u"http://app.test"_s << u"host-no-names(app.test http://app.test)!"_s;
    QTest::newRow("URI of another kind") << u"spiffe://app.test/web"_s << QString();
}

void NameIntakeTest::whatAPersonShouldKnowIsAFinding()
{
    QFETCH(QString, typed);
    QFETCH(QString, findings);

    const Result<AcceptedName> accepted = parseName(typed);

    QVERIFY(accepted);
    QStringList found;
    for (const Finding &finding : accepted->findings)
        found += findingName(finding.id) + u'(' + finding.args.join(u' ') + u')'
            + (finding.severity == Severity::Warning ? u"!"_s : QString());
    QCOMPARE(found.join(u' '), findings);
}

void NameIntakeTest::aWebAddressBesideItsHostIsNoWarning()
{
    const Result<AcceptedNames> both = parseNames({u"https://app.test/"_s, u"app.test"_s});
    const Result<AcceptedNames> other = parseNames({u"https://app.test/"_s, u"api.test"_s});

    QVERIFY(both && other);
    QVERIFY(both->findings.isEmpty());
    QCOMPARE(other->findings.size(), 1);
}

void NameIntakeTest::everyControlCharacterIsRefusedAndShown()
{
    for (ushort character = 0; character < 0x20; ++character) {
        const Result<AcceptedName> accepted = parseName(u"a%1b.test"_s.arg(QChar(character)));

        QVERIFY(!accepted);
        QCOMPARE(accepted.error().code, ErrorCode::NameHasControlCharacter);
        QCOMPARE(accepted.error().args,
            QStringList{u"a\\%1b.test"_s.arg(QString::number(character, 16).toUpper(), 2, u'0')});
    }
}

void NameIntakeTest::theRefusedLabelIsNamed()
{
    const Result<AcceptedName> accepted = parseName(u"good.b!d.test");

    QVERIFY(!accepted);
    QCOMPARE(accepted.error().args, (QStringList{u"good.b!d.test"_s, u"b!d"_s}));
}

void NameIntakeTest::whyAndWhatInsteadIsTold_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");

    QTest::newRow("port") << u"localhost:8443"_s << u"port localhost"_s;
    QTest::newRow("port of an address") << u"127.0.0.1:80"_s << u"port 127.0.0.1"_s;
    QTest::newRow("port of an IPv6 address") << u"[::1]:443"_s << u"port ::1"_s;
    QTest::newRow("port after eight groups") << u"1:2:3:4:5:6:7:8:9"_s << u"port 1:2:3:4:5:6:7:8"_s;
    QTest::newRow("colon alone") << u"app.test:"_s << u"port app.test"_s;
    QTest::newRow("port of a wildcard") << u"*.app.test:443"_s << u"port *.app.test"_s;
    QTest::newRow("path") << u"app.test/login"_s << u"path app.test"_s;
    QTest::newRow("path after a port") << u"bücher.test:8443/a?b#c"_s << u"path bücher.test"_s;
    QTest::newRow("query") << u"app.test?x"_s << u"path app.test"_s;
    QTest::newRow("zone") << u"fe80::1%eth0"_s << u"zone fe80::1"_s;
    QTest::newRow("zone in brackets") << u"[FE80::1%25eth0]:443"_s << u"zone fe80::1"_s;
    QTest::newRow("network") << u"10.0.0.1/8"_s << u"network 10.0.0.0/8"_s;
    QTest::newRow("IPv6 network") << u"fd00::/8"_s << u"network fd00::/8"_s;
    QTest::newRow("no network") << u"10.0.0.1/33"_s << u"path 10.0.0.1"_s;
    QTest::newRow("number") << u"300.1.2.3"_s << u"number"_s;
    QTest::newRow("mailbox script") << u"jörg@x.test"_s << u"mailbox script"_s;
    QTest::newRow("mailbox") << u"a..b@x.test"_s << u"mailbox"_s;
    QTest::newRow("mailbox too long") << QString(65, u'a') + u"@x.test" << u"mailbox"_s;
    QTest::newRow("no mailbox") << u"@x.test"_s << u"mailbox"_s;
    QTest::newRow("no mail host") << u"me@"_s << u"mail host"_s;
    QTest::newRow("two mail hosts") << u"me@a.test@b.test"_s << u"mail host"_s;
    QTest::newRow("URI without host") << u"urn:uuid:1"_s << u"no host"_s;
    QTest::newRow("slash missing") << u"https:/app.test"_s << QString();
    QTest::newRow("port of what is no name") << u"a!:80"_s << QString();
    QTest::newRow("name in brackets") << u"[a.test]"_s << QString();
    QTest::newRow("many ports") << u"a"_s + u":1"_s.repeated(900) << QString();
}

void NameIntakeTest::whyAndWhatInsteadIsTold()
{
    QFETCH(QString, typed);
    QFETCH(QString, reason);

    const Result<AcceptedName> accepted = parseName(typed);

    QVERIFY(!accepted);
    QCOMPARE(accepted.error().code, ErrorCode::NameInvalid);
    QCOMPARE(accepted.error().args.mid(1).join(u' '), reason);
    if (accepted.error().args.size() > 2 && reason.section(u' ', 0, 0) != u"network")
        QVERIFY(parseName(accepted.error().args[2]));
}

void NameIntakeTest::pagesOfTextAreShownShortened()
{
    const Result<AcceptedName> accepted = parseName(QString(100'000, u'a'));

    QVERIFY(!accepted);
    QVERIFY(accepted.error().args.constFirst().size() < 100);
}

void NameIntakeTest::theLongestNamesPassAndOneMoreCharacterDoesNot()
{
    const QString longest = u"a."_s.repeated(126) + u"b"_s; // 253
    const QString label = QString(63, u'a');

    QVERIFY(parseName(longest));
    QVERIFY(!parseName(u"c%1"_s.arg(longest)));
    QVERIFY(parseName(u"%1.test"_s.arg(label)));
    QVERIFY(!parseName(u"%1a.test"_s.arg(label)));
}

void NameIntakeTest::threeHundredNamesWork()
{
    QStringList typed;
    for (int i = 0; i < 300; ++i)
        typed.append(u"host%1.test"_s.arg(i));

    const Result<AcceptedNames> accepted = parseNames(typed);

    QVERIFY(accepted);
    QCOMPARE(accepted->names.size(), 300);
    QCOMPARE(accepted->names.constLast().value, u"host299.test"_s);
}

void NameIntakeTest::aNameGivenTwiceIsIssuedOnce()
{
    const Result<AcceptedNames> accepted = parseNames({u"a.test"_s, u"::1"_s, u"A.TEST."_s, u"[::1]"_s});

    QVERIFY(accepted);
    QCOMPARE(accepted->names, (GeneralNames{{NameType::Dns, u"a.test"_s}, {NameType::Ip, u"::1"_s}}));
    QCOMPARE(accepted->findings.size(), 2);
    QCOMPARE(accepted->findings.constFirst(), (Finding{FindingId::NameDuplicate, Severity::Notice, -1, {u"a.test"_s}}));
}

void NameIntakeTest::noNamesAndTooManyNamesAreRefused()
{
    QCOMPARE(parseNames({}).error().code, ErrorCode::NoNames);

    const Result<AcceptedNames> accepted = parseNames(QStringList(maxNames + 1, u"a.test"_s));

    QVERIFY(!accepted);
    QCOMPARE(accepted.error(), (Error{ErrorCode::TooManyNames, {u"1001"_s, u"1000"_s}}));
}

void NameIntakeTest::theFirstBadNameOfSeveralIsTheFailure()
{
    const Result<AcceptedNames> accepted = parseNames({u"a.test"_s, u"a..b"_s, u"*.com"_s});

    QVERIFY(!accepted);
    QCOMPARE(accepted.error(), (Error{ErrorCode::NameEmptyLabel, {u"a..b"_s}}));
}

QTEST_GUILESS_MAIN(NameIntakeTest)
#include "name_intake_test.moc"
