#include "ui/models/constraint_words.h"

#include "ui/models/certificate_words.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::ui;

namespace {

std::optional<pki::Certificate> vector(const QString &name)
{
    QFile file(QStringLiteral(CERTWRIGHT_TEST_DATA "/constraints/") + name + u".pem"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const Result<pki::Certificate> certificate = pki::Certificate::parse(file.readAll(), name);
    return certificate ? std::optional(*certificate) : std::nullopt;
}

QString plain(QString html)
{
    return html.remove(u"<b>\u2066"_s).remove(u"\u2069</b>"_s).replace(u"<br>"_s, u" "_s);
}

QString wordsFor(const pki::NameConstraints &constraints)
{
    return plain(ConstraintWords::sentences(constraints).join(u' '));
}

} // namespace

class ConstraintWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// tests/data/unreadable/make.sh: keyUsage is an OCTET STRING, extKeyUsage another.
    void whatItIsForIsUnknownWhereItCannotBeRead()
    {
        QFile file(QStringLiteral(CERTWRIGHT_TEST_DATA "/unreadable/usages.pem"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<pki::Certificate> certificate = pki::Certificate::parse(file.readAll(), file.fileName());
        QVERIFY(certificate);

        QCOMPARE(CertificateWords::usages(*certificate),
            QStringList{u"Unknown: its extended key usage cannot be read, so programs refuse it."_s});
        QCOMPARE(CertificateWords::keyUsages(*certificate),
            QStringList{u"Unknown: its key usage cannot be read, so programs refuse it."_s});
    }

    void everyKindIsTold_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("inShort");

        QTest::newRow("excluded-only") << u"Any name that is not excluded. Excluded: names under evil.test. "
                                          "Excluded: addresses in 10.0.0.0/8. Excluded: e-mail addresses @*.bad.test. "
                                          "Excluded: URIs at bad.test. Excluded: subjects within O=Acme."_s
                                       << u"May sign any name but evil.test, 10.0.0.0/8, @*.bad.test and 2 more"_s;
        QTest::newRow("names-only") << u"Names under good.test. Not limited: addresses, e-mail addresses and URIs. "
                                       "Excluded: names under secret.good.test."_s
                                    << u"May sign good.test, but not secret.good.test"_s;
        QTest::newRow("every-kind")
            << u"Names under good.test. Addresses in 10.0.0.0/8. E-mail addresses: bob@mail.test and @mail.test. "
               "URIs at *.web.test. Subjects within O=Acme. Names of another kind: 1.2.3.4. "
               "Excluded: addresses in 10.1.0.0/16."_s
            << QString();
        QTest::newRow("no-addresses") << u"Names under good.test. Not limited: e-mail addresses and URIs. "
                                         "Excluded: all addresses."_s
                                      << u"May sign good.test, but not addresses"_s;
        QTest::newRow("subjects-only")
            << u"Subjects within O=Acme. Not limited: host names, addresses, e-mail addresses and URIs."_s
            << u"May sign O=Acme"_s;
        QTest::newRow("broken") << u"Its name constraints cannot be read, so programs refuse what it signs."_s
                                << u"Its name constraints cannot be read"_s;
    }

    void everyKindIsTold()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, inShort);

        const std::optional<pki::Certificate> authority = vector(QString::fromLatin1(QTest::currentDataTag()));

        QVERIFY(authority);
        QCOMPARE(plain(CertificateWords::maySign(*authority)), words);
        if (!inShort.isEmpty())
            QCOMPARE(CertificateWords::maySignShort(*authority), inShort);
    }

    void ourOwnAuthoritiesAreTold()
    {
        const pki::NameConstraints usual = pki::recommendedConstraints();

        QCOMPARE(wordsFor(usual),
            u"Names under localhost, test, internal and home.arpa. Addresses in 127.0.0.0/8, 10.0.0.0/8, "
            "172.16.0.0/12, 192.168.0.0/16, 169.254.0.0/16, 100.64.0.0/10, ::1, fc00::/7 and fe80::/10. "
            "E-mail addresses and URIs at the same hosts."_s);
        QCOMPARE(ConstraintWords::inShort(usual).first(26), u"May sign localhost, test, "_s);
    }

    void listsUseTheWordsOfThePage()
    {
        using pki::NameType;
        pki::NameConstraints limited;
        limited.permitted = {{NameType::Dns, u"xn--bcher-kva.test"_s}, {NameType::Ip, u"10.0.0.1/32"_s}};
        limited.excluded = {{NameType::Ip, u"0.0.0.0/0"_s}};
        pki::NameConstraints other;
        other.permitted = {{NameType::Dns, u"a.test"_s}};
        other.excluded = {{NameType::Ip, u"::/0"_s}};

        QCOMPARE(ConstraintWords::inShort(limited), u"May sign bücher.test and 10.0.0.1, but not IPv4 addresses"_s);
        QCOMPARE(ConstraintWords::inShort(other), u"May sign a.test, but not IPv6 addresses"_s);
    }

    void singleNamesAreTold_data()
    {
        QTest::addColumn<pki::GeneralNames>("names");
        QTest::addColumn<QString>("words");
        using pki::NameType;
        QTest::newRow("name and address") << pki::GeneralNames{{NameType::Dns, u"a.test"_s},
            {NameType::Ip, u"10.0.0.1"_s}} << u"Exactly a.test and 10.0.0.1, nothing else."_s;
        QTest::newRow("mailbox") << pki::GeneralNames{{NameType::Email, u"bob@a.test"_s}}
                                 << u"Exactly bob@a.test, nothing else."_s;
        QTest::newRow("wildcard") << pki::GeneralNames{{NameType::Dns, u"*.a.test"_s}}
                                  << u"Names under a.test. None at all: e-mail addresses and URIs. "
                                     "Excluded: all addresses."_s;
        QTest::newRow("a name and one below another")
            << pki::GeneralNames{{NameType::Dns, u"*.a.test"_s}, {NameType::Dns, u"b.test"_s}}
            << u"Exactly b.test. Names under a.test. None at all: e-mail addresses and URIs. "
               "Excluded: all addresses."_s;
    }

    void singleNamesAreTold()
    {
        QFETCH(const pki::GeneralNames, names);
        QFETCH(const QString, words);

        QCOMPARE(wordsFor(pki::exactConstraints(names)), words);
    }

    void thousandsAreCutShort()
    {
        pki::NameConstraints constraints;
        for (int i = 0; i < 5000; ++i)
            constraints.permitted.append({pki::NameType::Dns, u"a%1.test"_s.arg(i)});

        QVERIFY(wordsFor(constraints).size() < 500);
        QVERIFY(wordsFor(constraints).contains(u"more"));
    }

    void markupInNamesStaysText()
    {
        const QStringList words = ConstraintWords::sentences({{{pki::NameType::Directory, u"O=<img src=x>"_s}}, {}});

        QVERIFY2(words.first().contains(u"O=&lt;img"), qPrintable(words.first()));
    }
};

QTEST_GUILESS_MAIN(ConstraintWordsTest)
#include "constraint_words_test.moc"
