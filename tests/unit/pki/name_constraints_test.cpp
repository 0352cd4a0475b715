#include "core/pki/name_constraints.h"

#include "core/pki/name_intake.h"
#include "pki_fixture.h"

#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::pki;
using namespace certwright::test;

namespace {

/// "dns:test ip:10.0.0.0/8 -email:.bad.test": a leading minus excludes.
NameConstraints constraintsFrom(const QString &text)
{
    static const QHash<QString, NameType> types{
        {u"dns"_s, NameType::Dns}, {u"ip"_s, NameType::Ip}, {u"email"_s, NameType::Email}, {u"uri"_s, NameType::Uri}};
    NameConstraints constraints;
    for (QString word : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool exclude = word.startsWith(u'-');
        word.remove(0, exclude ? 1 : 0);
        const qsizetype colon = word.indexOf(u':');
        (exclude ? constraints.excluded : constraints.permitted)
            .append({types.value(word.first(colon)), word.sliced(colon + 1)});
    }
    return constraints;
}

/// A name as given, or one that no intake would accept: "dns=…".
GeneralName nameFrom(const QString &text)
{
    if (text.startsWith(u"dns="))
        return {NameType::Dns, text.sliced(4)};
    if (text.startsWith(u"uri="))
        return {NameType::Uri, text.sliced(4)};
    const Result<AcceptedName> accepted = parseName(text);
    return accepted ? accepted->name : GeneralName{};
}

} // namespace

class NameConstraintsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void permitsAgreesWithOpenssl_data();
    void permitsAgreesWithOpenssl();
    void aQueryRightAfterTheHostIsRefused();
    void theRecommendedProfileVerifiesStrictly_data();
    void theRecommendedProfileVerifiesStrictly();
    void theRecommendedProfileRefusesThePublicInternet_data();
    void theRecommendedProfileRefusesThePublicInternet();
    void extraPermitsAreMirroredOnce();
    void exactConstraintsPermitTheirNamesAndNothingElse_data();
    void exactConstraintsPermitTheirNamesAndNothingElse();
    void aUriWithAnAddressIsNeverPermitted();
    void aPermitIsADomainOrARange_data();
    void aPermitIsADomainOrARange();
    void aPermitThatIsNoneIsRefused_data();
    void aPermitThatIsNoneIsRefused();
    void theSummaryNamesEachDomainAndRangeOnce();
    void constraintsSurviveTheCertificate();

private:
    RunResult judge(const NameConstraints &constraints, const GeneralName &name);

    Desk m_desk;
    QHash<QString, std::shared_ptr<Root>> m_roots;
};

void NameConstraintsTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

RunResult NameConstraintsTest::judge(const NameConstraints &constraints, const GeneralName &name)
{
    QString key;
    for (const QList<Subtree> &list : {constraints.permitted, constraints.excluded}) {
        for (const Subtree &subtree : list)
            key += nameTypeKey(subtree.type) + subtree.base + u' ';
        key += u'|';
    }
    if (!m_roots.contains(key))
        m_roots.insert(key, std::make_shared<Root>(makeRoot(constraints)));
    const Root &root = *m_roots.value(key);
    return m_desk.opensslVerify(root.certificate, makeLeaf(root, {name}));
}

void NameConstraintsTest::permitsAgreesWithOpenssl_data()
{
    QTest::addColumn<QString>("constraints");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("permitted");
    const auto row = [](const char *constraints, const char *name, bool permitted) {
        QTest::addRow("%s %s %s", constraints, permitted ? "permits" : "refuses", name)
            << QString::fromUtf8(constraints) << QString::fromUtf8(name) << permitted;
    };

    row("dns:test", "test", true);
    row("dns:test", "a.test", true);
    row("dns:test", "a.b.test", true);
    row("dns:test", "A.TEST", true);
    row("dns:test", "notatest", false);
    row("dns:test", "xtest", false);
    row("dns:test", "test.com", false);
    row("dns:test", "*.a.test", true);
    row("dns:test", "dns=*.test", true);
    row("dns:test", "dns=*", false);
    row("dns:test", "bücher.test", true);
    row("dns:.test", "test", false);
    row("dns:.test", "a.test", true);
    row("dns:.test", "dns=*.test", true);
    row("dns:localhost", "a.localhost", true);
    row("dns:localhost", "notlocalhost", false);
    row("dns:app.example.com", "app.example.com", true);
    row("dns:app.example.com", "example.com", false);
    row("dns:app.example.com", "my-app.example.com", false);
    row("dns:app.example.com", "*.example.com", false);
    row("dns:a.test dns:b.test", "x.b.test", true);
    row("dns:a.test dns:b.test", "c.test", false);
    row("dns:test -dns:bad.test", "good.test", true);
    row("dns:test -dns:bad.test", "bad.test", false);
    row("dns:test -dns:bad.test", "x.bad.test", false);
    row("dns:test -dns:.bad.test", "bad.test", true);
    row("dns:test -dns:.bad.test", "x.bad.test", false);
    row("-dns:com", "a.test", true);
    row("-dns:com", "a.com", false);
    row("dns:test", "127.0.0.1", true);
    row("dns:test", "a@elsewhere.com", true);
    row("dns:test", "spiffe://elsewhere.com/x", true);
    row("ip:10.0.0.0/8", "10.255.255.255", true);
    row("ip:10.0.0.0/8", "11.0.0.0", false);
    row("ip:10.0.0.0/8", "::ffff:10.0.0.1", false);
    row("ip:10.0.0.0/8", "::1", false);
    row("ip:10.0.0.0/8", "a.test", true);
    row("ip:172.16.0.0/12", "172.31.0.1", true);
    row("ip:172.16.0.0/12", "172.32.0.1", false);
    row("ip:192.168.1.1/32", "192.168.1.1", true);
    row("ip:192.168.1.1/32", "192.168.1.2", false);
    row("ip:fc00::/7", "fd12::1", true);
    row("ip:fc00::/7", "fe80::1", false);
    row("ip:fe80::/10", "febf::1", true);
    row("ip:fe80::/10", "fec0::1", false);
    row("ip:::1/128", "::1", true);
    row("ip:::1/128", "::2", false);
    row("-ip:0.0.0.0/0 -ip:::/0", "127.0.0.1", false);
    row("-ip:0.0.0.0/0 -ip:::/0", "::1", false);
    row("-ip:0.0.0.0/0 -ip:::/0", "a.test", true);
    row("-ip:0.0.0.0/0", "::1", true);
    row("ip:10.0.0.0/8 -ip:10.1.0.0/16", "10.1.2.3", false);
    row("ip:10.0.0.0/8 -ip:10.1.0.0/16", "10.2.2.3", true);
    row("email:test", "a@test", true);
    row("email:test", "a@x.test", false);
    row("email:test", "a@TEST", true);
    row("email:.test", "a@test", false);
    row("email:.test", "a@x.test", true);
    row("email:.test", "a@x.y.test", true);
    row("email:.test", "a@xtest", false);
    row("email:localhost email:.localhost", "email@localhost", true);
    row("email:a@x.test", "a@x.test", true);
    row("email:a@x.test", "A@x.test", false);
    row("email:a@x.test", "b@x.test", false);
    row("email:a@x.test", "a@y.test", false);
    row("-email:bad.test", "a@bad.test", false);
    row("-email:bad.test", "a@x.bad.test", true);
    row("email:test", "a.com", true);
    row("uri:x.internal", "spiffe://x.internal/y", true);
    row("uri:x.internal", "spiffe://X.INTERNAL/y", true);
    row("uri:x.internal", "spiffe://y.x.internal/y", false);
    row("uri:x.internal", "spiffe://x.internal", true);
    row("uri:x.internal", "https://x.internal:8443/y", true);
    row("uri:.internal", "spiffe://x.internal/y", true);
    row("uri:.internal", "spiffe://internal/y", false);
    row("uri:.internal", "spiffe://xinternal/y", false);
    row("uri:x.internal", "uri=https://x.internal@evil.com/", false);
    row("uri:x.internal", "uri=https://evil.com/x.internal", false);
    row("uri:x.internal", "uri=https://127.0.0.1/", false);
    row("-uri:.bad.test", "https://x.bad.test/", false);
    row("-uri:.bad.test", "https://bad.test/", true);
}

void NameConstraintsTest::permitsAgreesWithOpenssl()
{
    QFETCH(QString, constraints);
    QFETCH(QString, name);
    QFETCH(bool, permitted);
    const NameConstraints ours = constraintsFrom(constraints);
    const GeneralName subject = nameFrom(name);
    QVERIFY(!subject.value.isEmpty());
    const RunResult verdict = judge(ours, subject);
    QVERIFY2(verdict.finished, verdict.report().constData());
    QVERIFY2(verdict.ok() == permitted, verdict.report().constData());
    QCOMPARE(ours.permits(subject), permitted);
}

void NameConstraintsTest::aQueryRightAfterTheHostIsRefused()
{
    // The host is "x.internal?y" to OpenSSL 3.0 and "x.internal" to 3.5; what only some accept is not permitted.
    QVERIFY(!constraintsFrom(u"uri:x.internal"_s).permits(nameFrom(u"https://x.internal?y"_s)));
}

void NameConstraintsTest::theRecommendedProfileVerifiesStrictly_data()
{
    QTest::addColumn<QStringList>("names");

    // The lines of mkcert's own help and README, with names a local authority answers for.
    QTest::newRow("mkcert names") << QStringList{u"myapp.test"_s, u"localhost"_s, u"127.0.0.1"_s, u"::1"_s};
    QTest::newRow("mkcert wildcard") << QStringList{u"*.app.internal"_s, u"app.internal"_s};
    QTest::newRow("mkcert client") << QStringList{u"localhost"_s, u"::1"_s, u"email@localhost"_s};
    QTest::newRow("services") << QStringList{u"spiffe://x.internal/y"_s, u"a@nats.internal"_s};
    QTest::newRow("home") << QStringList{u"nas.home.arpa"_s, u"192.168.178.20"_s, u"fe80::1"_s, u"fd00::1"_s};
    QTest::newRow("Tailscale") << QStringList{u"100.64.1.2"_s, u"box.test"_s};
    QTest::newRow("IDN") << QStringList{u"bücher.test"_s, u"*.bücher.test"_s, u"a@bücher.test"_s};
}

void NameConstraintsTest::theRecommendedProfileVerifiesStrictly()
{
    QFETCH(QStringList, names);
    const Result<AcceptedNames> accepted = parseNames(names);
    QVERIFY(accepted);
    const NameConstraints constraints = recommendedConstraints();
    const Root root = makeRoot(constraints);

    const RunResult verdict = m_desk.opensslVerify(root.certificate, makeLeaf(root, accepted->names));

    QVERIFY2(verdict.ok(), verdict.report().constData());
    for (const GeneralName &name : accepted->names)
        QVERIFY2(constraints.permits(name), qPrintable(name.value));
}

void NameConstraintsTest::theRecommendedProfileRefusesThePublicInternet_data()
{
    QTest::addColumn<QString>("name");

    for (const char *name :
        {"example.com", "*.example.com", "test.com", "mytest", "8.8.8.8", "172.15.0.1", "100.128.0.1", "2001:db8::1",
            "::ffff:127.0.0.1", "ceo@bank.com", "a@localhost.com", "spiffe://bank.com/x", "https://8.8.8.8/"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void NameConstraintsTest::theRecommendedProfileRefusesThePublicInternet()
{
    QFETCH(QString, name);
    const GeneralName subject = nameFrom(name);

    const RunResult verdict = judge(recommendedConstraints(), subject);

    QVERIFY(verdict.finished);
    QVERIFY2(verdict.out.contains("error 47") || verdict.err.contains("error 47"), verdict.report().constData());
    QVERIFY(!recommendedConstraints().permits(subject));
}

void NameConstraintsTest::extraPermitsAreMirroredOnce()
{
    const NameConstraints constraints = recommendedConstraints(
        {{NameType::Dns, u"corp.example.com"_s}, {NameType::Dns, u"test"_s}, {NameType::Ip, u"203.0.113.0/24"_s}});

    for (const char *name : {"corp.example.com", "x.corp.example.com", "a@corp.example.com", "a@x.corp.example.com",
             "spiffe://x.corp.example.com/y", "203.0.113.7", "a.test"})
        QVERIFY2(constraints.permits(nameFrom(QString::fromLatin1(name))), name);
    QVERIFY(!constraints.permits(nameFrom(u"example.com"_s)));
    QCOMPARE(constraints.permitted.count({NameType::Dns, u"test"_s}), 1);
}

void NameConstraintsTest::exactConstraintsPermitTheirNamesAndNothingElse_data()
{
    QTest::addColumn<QStringList>("exactly");
    QTest::addColumn<QStringList>("refused");
    const QStringList others{u"example.com"_s, u"127.0.0.1"_s, u"::1"_s, u"a@b.test"_s, u"https://b.test/"_s};

    QTest::newRow("one host") << QStringList{u"app.example.com"_s}
                              << QStringList{u"x.app.example.com"_s, u"*.app.example.com"_s} + others;
    QTest::newRow("wildcard") << QStringList{u"*.example.com"_s}
                              << QStringList{u"127.0.0.1"_s, u"::1"_s, u"other.com"_s, u"a@example.com"_s};
    QTest::newRow("host and one below it") << QStringList{u"example.com"_s, u"www.example.com"_s}
                                           << QStringList{u"x.www.example.com"_s, u"a@example.com"_s};
    QTest::newRow("address") << QStringList{u"8.8.8.8"_s} << QStringList{u"8.8.8.9"_s} + others;
    QTest::newRow("IPv6 address") << QStringList{u"2001:db8::1"_s} << QStringList{u"2001:db8::2"_s} + others;
    QTest::newRow("e-mail") << QStringList{u"ceo@bank.com"_s}
                            << QStringList{u"cfo@bank.com"_s, u"ceo@x.bank.com"_s, u"bank.com"_s} + others;
    QTest::newRow("URI") << QStringList{u"spiffe://x.bank.com/y"_s}
                         << QStringList{u"spiffe://bank.com/y"_s, u"x.bank.com"_s} + others;
    QTest::newRow("all kinds") << QStringList{u"a.com"_s, u"1.2.3.4"_s, u"a@b.com"_s, u"https://c.com/"_s}
                               << QStringList{u"1.2.3.5"_s, u"::1"_s, u"x.a.com"_s, u"b@b.com"_s, u"https://a.com/"_s};
}

void NameConstraintsTest::exactConstraintsPermitTheirNamesAndNothingElse()
{
    QFETCH(QStringList, exactly);
    QFETCH(QStringList, refused);
    const Result<AcceptedNames> accepted = parseNames(exactly);
    QVERIFY(accepted);
    const NameConstraints constraints = exactConstraints(accepted->names);
    const Root root = makeRoot(constraints);

    const RunResult verdict = m_desk.opensslVerify(root.certificate, makeLeaf(root, accepted->names));
    QVERIFY2(verdict.ok(), verdict.report().constData());

    for (const GeneralName &name : accepted->names)
        QVERIFY2(constraints.permits(name), qPrintable(name.value));
    for (const QString &name : refused) {
        const GeneralName subject = nameFrom(name);
        QVERIFY2(!constraints.permits(subject), qPrintable(name));
        QVERIFY2(!judge(constraints, subject).ok(), qPrintable(name));
    }
}

void NameConstraintsTest::aUriWithAnAddressIsNeverPermitted()
{
    for (const QString &uri : {u"https://[::1]/"_s, u"https://127.0.0.1:8443/"_s}) {
        const GeneralName name{NameType::Uri, uri};

        QVERIFY(!exactConstraints({name}).permits(name));
        QVERIFY(!judge(exactConstraints({name}), name).ok());
    }
}

void NameConstraintsTest::aPermitIsADomainOrARange_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("base");

    QTest::newRow("domain") << u"example.com"_s << u"dns"_s << u"example.com"_s;
    QTest::newRow("wildcard") << u"*.Example.COM"_s << u"dns"_s << u"example.com"_s;
    QTest::newRow("leading dot") << u".example.com"_s << u"dns"_s << u"example.com"_s;
    QTest::newRow("trailing dot") << u" example.com. "_s << u"dns"_s << u"example.com"_s;
    QTest::newRow("IDN") << u"*.bücher.example"_s << u"dns"_s << u"xn--bcher-kva.example"_s;
    for (const char *label : {"test", "internal", "localhost", "local", "lan", "home", "corp", "intranet", "private",
             "onion", "nas01", "dev-box", "my_host"})
        QTest::newRow(label) << QString::fromLatin1(label) << u"dns"_s << QString::fromLatin1(label);
    QTest::newRow("home.arpa") << u"home.arpa"_s << u"dns"_s << u"home.arpa"_s;
    QTest::newRow("address") << u"203.0.113.7"_s << u"ip"_s << u"203.0.113.7/32"_s;
    QTest::newRow("IPv6 address") << u"2001:DB8::1"_s << u"ip"_s << u"2001:db8::1/128"_s;
    QTest::newRow("range") << u"203.0.113.0/24"_s << u"ip"_s << u"203.0.113.0/24"_s;
    QTest::newRow("IPv6 range") << u"2001:DB8:0::/33"_s << u"ip"_s << u"2001:db8::/33"_s;
}

void NameConstraintsTest::aPermitIsADomainOrARange()
{
    QFETCH(QString, typed);
    QFETCH(QString, type);
    QFETCH(QString, base);

    const Result<Permit> permit = parsePermit(typed);

    QVERIFY(permit);
    QCOMPARE(nameTypeKey(permit->type), type);
    QCOMPARE(permit->base, base);
}

void NameConstraintsTest::aPermitThatIsNoneIsRefused_data()
{
    QTest::addColumn<QString>("typed");

    for (const char *typed : {"", " ", ".", "*", "*.", "com", "*.com", ".de", "COM.", "xn--p1ai", "рф", "a..b",
             "-a.com", "a b.com", "a,b.com", "0.0.0.0/0", "::/0", "10.0.0.0/7", "2000::/3", "10.0.0.0/33", "10.0.0.0/",
             "10.0.0.0/-1", "10.0.0.0/08", "300.1.2.3", "10.1", "12345", "https://a.com", "a@b.com", "a.com/24",
             "::1/129", "a!.com", "*.*.com", "203.0.113.77/25", "2001:db8:1:2::3/33", "foo"})
        QTest::newRow(*typed == '\0' ? "empty" : typed) << QString::fromUtf8(typed);
    QTest::newRow("over-long") << QString(100'000, u'a');
    QTest::newRow("NUL") << u"a.com"_s + QChar(0);
}

void NameConstraintsTest::aPermitThatIsNoneIsRefused()
{
    QFETCH(QString, typed);

    const Result<Permit> permit = parsePermit(typed);

    QVERIFY2(!permit, permit ? qPrintable(permit->base) : "");
    QCOMPARE(permit.error().code, ErrorCode::PermitInvalid);
    QVERIFY(permit.error().args.constFirst().size() <= 100);
}

void NameConstraintsTest::theSummaryNamesEachDomainAndRangeOnce()
{
    QCOMPARE(recommendedConstraints({{NameType::Dns, u"x.com"_s}}).summary().join(u' '),
        u"localhost test internal home.arpa x.com 127.0.0.0/8 10.0.0.0/8 172.16.0.0/12 192.168.0.0/16 169.254.0.0/16 "
        "100.64.0.0/10 ::1/128 fc00::/7 fe80::/10"_s);
    QCOMPARE(exactConstraints({{NameType::Email, u"a@b.com"_s}}).summary(), QStringList{u"a@b.com"_s});
    QCOMPARE(NameConstraints().summary(), QStringList());
}

void NameConstraintsTest::constraintsSurviveTheCertificate()
{
    for (const NameConstraints &constraints :
        {recommendedConstraints(), exactConstraints({{NameType::Uri, u"spiffe://x/y"_s}}), constraintsFrom(u"-dns:"_s)})
        QCOMPARE(makeRoot(constraints).certificate.nameConstraints(), constraints);
}

QTEST_GUILESS_MAIN(NameConstraintsTest)
#include "name_constraints_test.moc"
