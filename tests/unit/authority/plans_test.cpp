#include "core/authority/plans.h"

#include "core/authority/signing.h"
#include "tests/support/authority_kit.h"

#include <QTest>

using namespace certwright;
using namespace certwright::authority;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = QDateTime::currentDateTimeUtc();

workspace::AuthorityRecord recordOf(const AuthorityPlan &plan)
{
    return {.id = AuthorityId(u"desk"_s),
        .name = plan.name,
        .certificate = makeAuthority(plan, now)->certificate,
        .certificateFile = {},
        .keyFile = {},
        .protection = workspace::KeyProtection::Passphrase,
        .keyringEntry = {},
        .createdAt = now};
}

QList<FindingId> idsOf(const Findings &findings)
{
    QList<FindingId> ids;
    for (const Finding &finding : findings)
        ids << finding.id;
    return ids;
}

} // namespace

class PlansTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAuthoritysNameIsChecked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("fine");
        QTest::newRow("usual") << u"Desk"_s << true;
        QTest::newRow("forty characters") << QString(40, u'x') << true;
        QTest::newRow("umlaut") << u"Büro 3"_s << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("blanks") << u"  "_s << false;
        QTest::newRow("forty-one characters") << QString(41, u'x') << false;
        QTest::newRow("line break") << u"a\nb"_s << false;
        QTest::newRow("escape") << u"a\u001b[31m"_s << false;
    }

    void anAuthoritysNameIsChecked()
    {
        QFETCH(QString, name);
        QFETCH(bool, fine);

        const Status checked = checkPlan(AuthorityPlan{.name = name});

        QCOMPARE(checked.hasValue(), fine);
        if (!fine)
            QCOMPARE(checked.error().code, ErrorCode::AuthorityNameInvalid);
    }

    void itsYearsAreChecked()
    {
        for (const int years : {1, 5, 10})
            QVERIFY(checkPlan(AuthorityPlan{.name = u"Desk"_s, .years = years}));
        for (const int years : {-1, 0, 11, 100000}) {
            const Status checked = checkPlan(AuthorityPlan{.name = u"Desk"_s, .years = years});
            QVERIFY(!checked);
            QCOMPARE(checked.error(), (Error{ErrorCode::YearsOutOfRange, {QString::number(years), u"1"_s, u"10"_s}}));
        }
    }

    void daysAreChecked()
    {
        const auto record = recordOf({.name = u"Desk"_s});
        for (const int days : {-1, 0, 3651}) {
            const auto checked = checkPlan({.names = test::namesOf({u"localhost"_s}), .days = days}, record, now);
            QVERIFY(!checked);
            QCOMPARE(checked.error(), (Error{ErrorCode::DaysOutOfRange, {QString::number(days), u"1"_s, u"3650"_s}}));
        }
    }

    void aNameOutsideIsNamedWithTheRule()
    {
        const auto record = recordOf({.name = u"Desk"_s});

        const auto checked = checkPlan({.names = test::namesOf({u"localhost"_s, u"bank.com"_s})}, record, now);

        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::NameOutsideConstraints);
        QCOMPARE(checked.error().args.value(0), u"bank.com"_s);
        QCOMPARE(checked.error().args.value(1), u"Desk"_s);
        QVERIFY(checked.error().args.value(2).contains(u"localhost"_s));
    }

    void noNamesAndTooManyNamesAreRefused()
    {
        const auto record = recordOf({.name = u"Desk"_s});
        const pki::GeneralNames many(pki::maxNames + 1, {pki::NameType::Dns, u"localhost"_s});

        const auto none = checkPlan(IssuePlan{}, record, now);
        const auto tooMany = checkPlan({.names = many}, record, now);

        QVERIFY(!none && !tooMany);
        QCOMPARE(none.error().code, ErrorCode::NoNames);
        QCOMPARE(tooMany.error().code, ErrorCode::TooManyNames);
    }

    void aDestroyedKeyIsSaid()
    {
        auto record = recordOf({.name = u"Desk"_s});
        record.protection = workspace::KeyProtection::Destroyed;

        const auto checked = checkPlan({.names = test::namesOf({u"localhost"_s})}, record, now);

        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::AuthorityKeyDestroyed);
    }

    void aPlainPlanHasNoFindings()
    {
        const auto checked = checkPlan({.names = test::namesOf({u"localhost"_s})}, recordOf({.name = u"Desk"_s}), now);

        QVERIFY(checked);
        QCOMPARE(checked->size(), 0);
    }

    void aShortenedLifetimeIsSaid()
    {
        const auto record = recordOf({.name = u"Desk"_s, .years = 1});

        const auto checked = checkPlan({.names = test::namesOf({u"localhost"_s}), .days = 825}, record, now);

        QVERIFY(checked);
        QCOMPARE(idsOf(*checked), QList{FindingId::ValidityShortened});
        const QString end = record.certificate.notAfter().toString(Qt::ISODate);
        QCOMPARE(checked->first().args.value(0), end);
    }

    void over825DaysIsSaidForServersOnly()
    {
        const auto record = recordOf({.name = u"Desk"_s});
        const IssuePlan server{.names = test::namesOf({u"localhost"_s}), .days = 826};
        IssuePlan client = server;
        client.purpose = workspace::LeafPurpose::Client;

        QCOMPARE(idsOf(*checkPlan(server, record, now)), QList{FindingId::ValidityOver825});
        QCOMPARE(idsOf(*checkPlan(client, record, now)), QList<FindingId>{});
    }

    void aKeyNoBrowserTakesIsSaid()
    {
        const pki::KeyType ed25519 = pki::KeyType::parse(u"ed25519").value();

        const auto checked = checkPlan(
            {.names = test::namesOf({u"localhost"_s}), .keyType = ed25519}, recordOf({.name = u"Desk"_s}), now);

        QVERIFY(checked);
        QCOMPARE(idsOf(*checked), QList{FindingId::KeyTypeNotForBrowsers});
    }
};

QTEST_GUILESS_MAIN(PlansTest)
#include "plans_test.moc"
