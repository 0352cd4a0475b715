#include "tests/gui/fixture/seed.h"
#include "ui/models/authority_choice.h"
#include "ui/models/authority_list_model.h"
#include "ui/models/certificate_filter.h"
#include "ui/models/certificate_list_model.h"
#include "ui/models/display_text.h"
#include "ui/models/entry_roles.h"
#include "ui/models/inspection_model.h"
#include "ui/models/inventory_controller.h"
#include "ui/text/format_text.h"
#include "ui/widgets/table_roles.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::ui;

namespace {

workspace::CertificateRecord recordNamed(const QString &id, int daysLeft)
{
    workspace::CertificateRecord record;
    record.id = CertificateId(id);
    record.names = {{pki::NameType::Dns, id}};
    record.issuerName = u"Harbour Dev CA"_s;
    record.authority = AuthorityId(u"harbour"_s);
    record.notBefore = test::pictureTime().addDays(daysLeft - 90);
    record.notAfter = test::pictureTime().addDays(daysLeft).addSecs(3600);
    record.keyLabel = u"ECDSA P-256"_s;
    record.sha256 = id.toUtf8();
    return record;
}

QStringList titles(const QAbstractItemModel &model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles.append(model.index(row, 0).data().toString());
    return titles;
}

} // namespace

class ModelsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longListsOfNamesAreCutShort()
    {
        const QStringList names{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
        QCOMPARE(DisplayText::joinedShort(names), u"a, b, c and d"_s);
        QCOMPARE(DisplayText::joinedShort(names, 3), u"a, b and 2 more"_s);
        QCOMPARE(DisplayText::joinedShort({u"a"_s}, 3), u"a"_s);
    }

    void numbersAreGroupedInWholeSentencesToo()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const QDateTime begin = test::pictureTime().addDays(-1);
        const verify::Expiry expiry = verify::expiryAt(begin, begin.addDays(4000), test::pictureTime());

        QCOMPARE(DisplayText::lifetime(expiry), u"3,999 of 4,000 days left"_s);
        QCOMPARE(DisplayText::lifetime(verify::expiryAt(begin, begin.addDays(9), begin.addDays(-3))).left(1), u"9"_s);
        QCOMPARE(text::expirySentence(expiry, begin.addDays(4000)).remove(u"(s)"_s), u"Valid for 3,999 more day."_s);
        QCOMPARE(text::grouped(u"12 of %1"_s, 12), u"12 of %1"_s);
        QLocale::setDefault(before);
    }

    void rowsThatStayKeepTheirPlace()
    {
        CertificateListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QDateTime now = test::pictureTime();
        model.setCertificates({recordNamed(u"a"_s, 60), recordNamed(u"b"_s, 61), recordNamed(u"c"_s, 62)}, now);
        const QPersistentModelIndex kept = model.index(2, 0);

        model.setCertificates({recordNamed(u"c"_s, 62), recordNamed(u"d"_s, 3)}, now);

        QCOMPARE(titles(model), QStringList({u"c"_s, u"d"_s}));
        QVERIFY(kept.isValid());
        QCOMPARE(kept.data().toString(), u"c"_s);
        QCOMPARE(model.rowOf(CertificateId(u"d"_s)), 1);
    }

    void passingTimeChangesWhatIsDue()
    {
        CertificateListModel model;
        model.setCertificates({recordNamed(u"a"_s, 60)}, test::pictureTime());
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QCOMPARE(model.index(0, 0).data(StatusRole).toInt(), static_cast<int>(StatusKind::InOrder));

        model.setCertificates({recordNamed(u"a"_s, 60)}, test::pictureTime().addSecs(1));
        QCOMPARE(changes.count(), 0);
        model.setCertificates({recordNamed(u"a"_s, 60)}, test::pictureTime().addDays(50));

        QCOMPARE(changes.count(), 1);
        QCOMPARE(model.index(0, 0).data(StatusRole).toInt(), static_cast<int>(StatusKind::DueSoon));
    }

    void theFilterFindsWordsStatesAndAuthorities()
    {
        CertificateListModel model;
        CertificateFilter filter;
        filter.setSourceModel(&model);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCertificates(
            {recordNamed(u"shop.test"_s, -1), recordNamed(u"app.test"_s, 3), recordNamed(u"api.shop.test"_s, 60)},
            test::pictureTime());
        filter.sort(CertificateListModel::Certificate);

        filter.setSearch(u"shop HARBOUR"_s);
        QCOMPARE(titles(filter), QStringList({u"api.shop.test"_s, u"shop.test"_s}));
        filter.setStatus(StatusKind::Problem);
        QCOMPARE(titles(filter), QStringList({u"shop.test"_s}));
        filter.setSearch({});
        filter.setStatus(StatusKind::DueSoon);
        QCOMPARE(titles(filter), QStringList({u"app.test"_s}));
        filter.setStatus({});
        filter.setAuthority(AuthorityId(u"another"_s));
        QCOMPARE(filter.rowCount(), 0);
    }

    void tenThousandRowsFilterAndSortWithinABlink()
    {
        CertificateListModel model;
        CertificateFilter filter;
        filter.setSourceModel(&model);
        QList<workspace::CertificateRecord> many;
        for (int i = 0; i < 10'000; ++i)
            many.append(recordNamed(u"host-%1.test"_s.arg(i), i % 400));
        model.setCertificates(many, test::pictureTime());

        QElapsedTimer timer;
        timer.start();
        filter.sort(CertificateListModel::Expires);
        filter.setSearch(u"host-99"_s);

        QCOMPARE(filter.rowCount(), 111);
        qInfo("10,000 rows sorted and filtered in %lld ms", timer.elapsed());
    }

    void theInventoryIsReadAgainWhenAFolderAppears()
    {
        const QTemporaryDir folder;
        const FixedClock clock(test::pictureTime());
        const auto workspace = workspace::Workspace::open(folder.filePath(u"w"_s), workspace::Portability::Personal);
        QVERIFY(workspace);
        QVERIFY(test::copyFolder(test::seededFolder(), folder.filePath(u"w"_s)));
        InventoryController controller(*workspace, clock);
        controller.refresh();
        QTRY_VERIFY(controller.isLoaded());
        QCOMPARE(controller.inventory().certificates.size(), 40);

        QVERIFY(QDir(controller.inventory().certificates.first().files.folder).removeRecursively());

        QTRY_COMPARE(controller.inventory().certificates.size(), 39);
    }

    void aDamagedFileIsAProblemBesideTheOthers()
    {
        const QTemporaryDir folder;
        const FixedClock clock(test::pictureTime());
        QVERIFY(test::copyFolder(test::seededFolder(), folder.path()));
        QFile meta(folder.filePath(u"certificates/app.harbour.test/meta.json"_s));
        QVERIFY(meta.open(QIODevice::WriteOnly));
        meta.write("{ not json");
        meta.close();
        const auto workspace = workspace::Workspace::open(folder.path(), workspace::Portability::Personal);
        InventoryController controller(*workspace, clock);

        controller.refresh();

        QTRY_VERIFY(controller.isLoaded());
        QCOMPARE(controller.inventory().certificates.size(), 40); // by what its certificate says
        QCOMPARE(controller.inventory().problems.size(), 1);
    }

    void authoritiesCountWhatTheyIssued()
    {
        const auto workspace = workspace::Workspace::open(test::seededFolder(), workspace::Portability::Personal);
        const auto inventory = workspace->inventory();
        QVERIFY(inventory);
        AuthorityListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

        model.setInventory(*inventory, test::pictureTime());

        QCOMPARE(titles(model), QStringList({u"Harbour Dev CA"_s, u"Lab Root 2025"_s}));
    }

    void inspectionListsEveryObjectAndEveryFailure()
    {
        const QString folder = test::seededFolder() + u"/certificates/app.harbour.test/"_s;
        InspectionModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

        inspect(model, {{folder + u"fullchain.pem"_s, folder + u"privkey.pem"_s, folder + u"missing.pem"_s}});

        QCOMPARE(model.rowCount(), 3);
        QVERIFY(model.details(0));
        QVERIFY(!model.details(1));
        QCOMPARE(model.entry(2).error->code, ErrorCode::FileNotFound);
        QVERIFY(model.belongsWith(model.entry(1)).isEmpty());
        model.compareKeys();
        QTRY_VERIFY(model.belongsWith(model.entry(1)).join(u' ').contains(u"app.harbour.test"_s));
    }

    void membersStandBehindTheirContainerAndOpenWithThePassword()
    {
        const QString folder = QStringLiteral(CERTWRIGHT_TEST_DATA "/inspect/files/");
        InspectionModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        inspect(model, {{folder + u"list.der"_s, folder + u"modern.p12"_s}});
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(model.lockedCount() > 0);
        QCOMPARE(model.entry(3).container, 1);

        model.clear();
        InspectionSources sources{{folder + u"modern.p12"_s}};
        sources.passwords = {std::make_shared<const SecureBytes>(QByteArrayView("secret"))};
        inspect(model, sources);

        QCOMPARE(titles(model), QStringList({u"Key store (PKCS #12)"_s, u"one"_s, u"root"_s, u"Grüße"_s}));
        QCOMPARE(model.lockedCount(), 0);
        QVERIFY(model.data(model.index(1), ThirdLineRole).toString().contains(u"modern.p12"_s));
    }

    void everyLockedFileOpensWithItsOwnPassword()
    {
        const QString folder = QStringLiteral(CERTWRIGHT_TEST_DATA);
        InspectionSources sources{{folder + u"/inspect/files/modern.p12"_s, folder + u"/jks/plain.jks"_s}};
        InspectionModel model;
        inspect(model, sources);
        const int locked = model.lockedCount();
        const auto lockedWith = [&sources](const QList<QByteArrayView> &passwords) {
            sources.passwords.clear();
            for (const QByteArrayView password : passwords)
                sources.passwords.append(std::make_shared<const SecureBytes>(password));
            InspectionModel again;
            inspect(again, sources);
            return again.lockedCount();
        };

        QVERIFY(locked >= 2);
        QCOMPARE(lockedWith({"neither"}), locked);
        const int afterOne = lockedWith({"secret"});
        QVERIFY(afterOne > 0 && afterOne < locked);
        QCOMPARE(lockedWith({"changeit", "secret"}), 0);
    }

    void keysThatShareAPrimeAreProblems()
    {
        const QString folder = QStringLiteral(CERTWRIGHT_TEST_DATA "/match/");
        InspectionModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        inspect(model, {{folder + u"shares-one.key"_s, folder + u"exponent-3.key"_s, folder + u"shares-two.csr"_s}});
        QCOMPARE(model.rowCount(), 3);

        model.compareKeys();

        QTRY_COMPARE(model.sharingCount(), 2);
        QVERIFY(!model.entry(1).sharedPrime);
        QVERIFY(model.entry(0).sharedPrime && model.entry(2).sharedPrime);
        QCOMPARE(model.entry(0).sharedPrime->id, FindingId::KeySharedFactor);
        QVERIFY(model.entry(0).sharedPrime->args.value(1).contains(u"shares-two.csr"_s));
        QCOMPARE(model.entry(2).status, StatusKind::Problem);
        model.clear();
        QCOMPARE(model.sharingCount(), 0);
    }

    void tenThousandRowsAreNarrowedAndSortedWithinAFrame()
    {
        QFile file(QStringLiteral(CERTWRIGHT_TEST_DATA "/inspect/files/trusted.pem"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray one = file.readAll();
        InspectionModel model;
        inspect(model, {{}, {{one.repeated(10'000) + pkiText(), u"bundle"_s}}});
        QVERIFY(model.rowCount() > 10'000);
        QElapsedTimer timer;

        timer.start();
        model.setSearch(u"plain"_s);
        const qint64 narrowed = timer.restart();
        QCOMPARE(model.rowCount(), 1);
        model.setSearch({});
        const qint64 widened = timer.restart();
        model.setOrder(InspectionModel::Order::ByTitle);
        const qint64 sorted = timer.elapsed();

        QCOMPARE(model.data(model.index(model.rowCount() - 1), Qt::DisplayRole).toString(), u"plain.test"_s);
        qInfo("narrowed in %lld ms, widened in %lld ms, sorted in %lld ms", narrowed, widened, sorted);
        QVERIFY(narrowed + widened + sorted < 2000); // the figures are for people: this machine may be busy
    }

    void namesAreJudgedForTheChosenAuthority()
    {
        const auto workspace = workspace::Workspace::open(test::seededFolder(), workspace::Portability::Personal);
        const QList<workspace::AuthorityRecord> authorities = *workspace->authorities();
        const PlanCheck automatic(authorities, {});
        const PlanCheck first(authorities, {authority::AuthorityChoice::Named, AuthorityId(u"harbour-dev-ca"_s)});
        const PlanCheck exact(authorities, {authority::AuthorityChoice::NewExact, {}});

        QVERIFY(automatic.checkName(u"shop.harbour.example"_s)); // the second authority may
        QCOMPARE(first.checkName(u"shop.harbour.example"_s).error().code, ErrorCode::NameOutsideConstraints);
        QVERIFY(exact.checkName(u"shop.example.com"_s));
        QCOMPARE(exact.checkName(u"*.com"_s).error().code, ErrorCode::WildcardTooBroad);
        const auto refused = automatic.check({u"shop.example.com"_s}, {}, test::pictureTime());
        QVERIFY(!refused);
        QVERIFY(PlanCheck::helpsNewAuthority(refused.error()));
    }

    void aWebAddressIsNoMistakeBesideItsHost()
    {
        const PlanCheck check({}, {authority::AuthorityChoice::NewExact, {}});
        const QString address = u"https://Shop.example.com/a"_s;

        QCOMPARE(check.checkName(address)->findings.first().id, FindingId::HostNoNames);
        QVERIFY(!check.checkName(address, {address, u"other.example.com"_s})->findings.isEmpty());
        QVERIFY(check.checkName(address, {address, u"shop.example.com"_s})->findings.isEmpty());
    }

    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

    void whatOneFileHoldsStandsAsItStandsThere()
    {
        InspectionModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto found = [](const QString &name, qsizetype offset, int container = -1) {
            inspect::FoundObject object;
            object.kind = inspect::ObjectKind::PublicKey;
            object.name = name;
            object.offset = offset;
            object.container = container;
            return object;
        };
        const auto part = [](int number, const QList<inspect::FoundObject> &objects) {
            return InspectedInput{u"mixed.txt"_s, {}, {objects, {}}, number};
        };

        model.append({part(0, {found(u"b"_s, 500), found(u"a"_s, 10)})}, {});
        model.append({part(0, {found(u"d"_s, 900), found(u"in d"_s, 3, 2), found(u"c"_s, 600)})}, {});
        model.append({part(1, {found(u"e"_s, 0)})}, {});

        InspectionModel sorted; // whatever comes in finds its place
        const QAbstractItemModelTester second(&sorted, QAbstractItemModelTester::FailureReportingMode::QtTest);
        sorted.setOrder(InspectionModel::Order::ByTitle);
        sorted.append({part(0, {found(u"d"_s, 500), found(u"a"_s, 10)})}, {});
        sorted.append({part(0, {found(u"c"_s, 900), found(u"b"_s, 600)})}, {});
        sorted.append({part(1, {found(u"e"_s, 0)})}, {});

        QCOMPARE(titles(sorted), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
        const QStringList wanted{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"in d"_s, u"e"_s};
        QCOMPARE(titles(model), wanted);
        model.setOrder(InspectionModel::Order::ByTitle);
        model.setOrder(InspectionModel::Order::AsFound);
        QCOMPARE(titles(model), wanted);
    }

private:
    static QByteArray pkiText()
    {
        QFile file(QStringLiteral(CERTWRIGHT_TEST_DATA "/pki/certs/plain.pem"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Reads to the end.
    static void inspect(InspectionModel &model, const InspectionSources &sources)
    {
        InspectJob job(sources);
        connect(&job, &InspectJob::found, &model,
            [&model](const Inspection &parts) { model.append(parts, test::pictureTime()); });
        job.start();
        QTRY_VERIFY_WITH_TIMEOUT(job.isFinished(), 30'000);
    }
};

QTEST_GUILESS_MAIN(ModelsTest)
#include "models_test.moc"
