#include "core/pki/public_suffix.h"

#include "core/pki/name_constraints.h"

#include <QTest>

using namespace certwright;
using namespace certwright::pki;
using namespace Qt::StringLiterals;

/// The expectations are those of publicsuffix.org.
class PublicSuffixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfManyOwnersAreToldFromNamesOfOne_data()
    {
        QTest::addColumn<QString>("domain");
        QTest::addColumn<bool>("isSuffix");
        for (const char *suffix : {"com", "co.uk", "x.kobe.jp", "xn--fiqs8s", "xn--gmqw5a.hk", "github.io", "ck"})
            QTest::newRow(suffix) << QString::fromLatin1(suffix) << true;
        for (const char *name :
            {"example.com", "example.co.uk", "city.kobe.jp", "www.ck", "test", "internal", "localhost", "home.arpa",
                "xn--mller-kva.de", "app.xn--mller-kva.de", "xn--mller-kva.com", "dev.internal", "foo.unknowntld", ""})
            QTest::newRow(*name == '\0' ? "nothing" : name) << QString::fromLatin1(name) << false;
    }

    void namesOfManyOwnersAreToldFromNamesOfOne()
    {
        QFETCH(const QString, domain);
        QFETCH(const bool, isSuffix);
        QCOMPARE(isPublicSuffix(domain), isSuffix);
    }

    void aPermitOfOneIsRefused_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"co.uk", "*.CO.UK", ".co.uk.", "x.kobe.jp", "github.io", "個人.hk"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }

    void aPermitOfOneIsRefused()
    {
        QFETCH(const QString, typed);
        const Result<Permit> permit = parsePermit(typed);
        QVERIFY(!permit);
        QCOMPARE(permit.error().code, ErrorCode::PermitInvalid);
        QCOMPARE(permit.error().args.size(), 2);
    }

    void aPermitBelowOneIsFine() { QCOMPARE(parsePermit(u"*.example.co.uk"_s).value().base, u"example.co.uk"_s); }

    void loneNamesAreToldFromDomains()
    {
        QCOMPARE(recommendedConstraints({{NameType::Dns, u"x.com"_s}}).loneDomains(), QStringList());
        QCOMPARE(exactConstraints({{NameType::Dns, u"a.com"_s}, {NameType::Dns, u"*.b.com"_s}}).loneDomains(),
            QStringList{u"a.com"_s});
    }
};

QTEST_GUILESS_MAIN(PublicSuffixTest)
#include "public_suffix_test.moc"
