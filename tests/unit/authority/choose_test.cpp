#include "core/authority/choose.h"

#include "core/authority/signing.h"
#include "tests/support/authority_kit.h"

#include <QTest>

using namespace certwright;
using namespace certwright::authority;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = QDateTime::currentDateTimeUtc();

workspace::AuthorityRecord record(const QString &name, const QList<pki::Permit> &permits = {})
{
    return {.id = AuthorityId(name.toLower()),
        .name = name,
        .certificate = makeAuthority({.name = name, .permits = permits}, now)->certificate,
        .certificateFile = {},
        .keyFile = {},
        .protection = workspace::KeyProtection::Passphrase,
        .keyringEntry = {},
        .createdAt = now};
}

QString chosenName(const Result<std::variant<FirstUse, workspace::AuthorityRecord>> &choice)
{
    if (!choice)
        return u"refused"_s;
    const auto *authority = std::get_if<workspace::AuthorityRecord>(&*choice);
    return authority ? authority->name : u"first use"_s;
}

} // namespace

class ChooseTest final : public QObject
{
    Q_OBJECT

private:
    const pki::GeneralNames local = test::namesOf({u"localhost"_s});
    const pki::GeneralNames foreign = test::namesOf({u"example.com"_s});
    const workspace::AuthorityRecord plain = record(u"Plain"_s);
    const workspace::AuthorityRecord other = record(u"Other"_s);
    const workspace::AuthorityRecord wide = record(u"Wide"_s, {pki::parsePermit(u"example.com").value()});

private Q_SLOTS:
    void noneMeansFirstUse() { QCOMPARE(chosenName(chooseAuthority({}, local)), u"first use"_s); }

    void theOnlyOneSigns() { QCOMPARE(chosenName(chooseAuthority({plain}, local)), u"Plain"_s); }

    void theDefaultOneSigns()
    {
        auto preferred = other;
        preferred.isDefault = true;

        QCOMPARE(chosenName(chooseAuthority({plain, preferred, wide}, local)), u"Other"_s);
    }

    void theOnlyOneThatPermitsAllSigns()
    {
        auto preferred = plain;
        preferred.isDefault = true;

        QCOMPARE(chosenName(chooseAuthority({preferred, other, wide}, foreign)), u"Wide"_s);
    }

    void severalWithoutDefaultAreAmbiguous()
    {
        const auto choice = chooseAuthority({plain, other}, local);

        QVERIFY(!choice);
        QCOMPARE(choice.error(), (Error{ErrorCode::AuthorityAmbiguous, {u"Plain, Other"_s}}));
    }

    void theOnlyOneThatDoesNotPermitNamesTheCulprit()
    {
        const auto choice = chooseAuthority({plain}, foreign);

        QVERIFY(!choice);
        QCOMPARE(choice.error().code, ErrorCode::NameOutsideConstraints);
        QCOMPARE(choice.error().args.value(0), u"example.com"_s);
    }

    void severalThatDoNotPermitAreListed()
    {
        const auto choice = chooseAuthority({plain, other}, foreign);

        QVERIFY(!choice);
        QCOMPARE(choice.error(), (Error{ErrorCode::NoAuthorityPermits, {u"example.com"_s, u"Plain, Other"_s}}));
    }

    void namesThatSomebodyPermitsAreNotBlamed()
    {
        const auto choice = chooseAuthority({plain, other}, local + foreign);

        QVERIFY(!choice);
        QCOMPARE(choice.error(), (Error{ErrorCode::NoAuthorityPermits, {u"example.com"_s, u"Plain, Other"_s}}));
    }

    void narrowOnesLeaveRoomForTheFirst()
    {
        auto preferred = plain;
        preferred.isDefault = true;

        QVERIFY(needsFirstAuthority({}, local));
        QVERIFY(needsFirstAuthority({plain}, foreign));
        QVERIFY(!needsFirstAuthority({preferred}, foreign));
        QVERIFY(!needsFirstAuthority({plain}, local));
        QVERIFY(!needsFirstAuthority({plain, other}, local)); // ambiguous, which a further one would not mend
    }

    void aDestroyedKeyNeverSigns()
    {
        auto gone = plain;
        gone.protection = workspace::KeyProtection::Destroyed;

        QCOMPARE(chosenName(chooseAuthority({gone}, local)), u"first use"_s);
        QCOMPARE(chosenName(chooseAuthority({gone, other}, local)), u"Other"_s);
    }
};

QTEST_GUILESS_MAIN(ChooseTest)
#include "choose_test.moc"
