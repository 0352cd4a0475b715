#include "core/workspace/workspace.h"
#include "tests/support/snapshot.h"
#include "tests/support/workspace_kit.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace certwright;
using namespace certwright::workspace;
using namespace Qt::StringLiterals;

/// A damaged file is told, harms nothing else, and is neither mended nor removed.
class DamageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aDamagedFileIsTheOnlyProblem_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        for (const QString &folder : {u"authorities/two"_s, u"certificates/two.test"_s}) {
            const auto row = [&folder](const char *what) -> QTestData & {
                return QTest::addRow("%s: %s", qPrintable(folder), what);
            };
            row("meta.json empty") << QString(folder + u"/meta.json"_s) << QByteArray();
            row("meta.json cut short") << QString(folder + u"/meta.json"_s) << QByteArray("{\"version\": 1");
            row("meta.json of a later version")
                << QString(folder + u"/meta.json"_s) << QByteArray("{\"version\": 999}");
            row("meta.json without its fields") << QString(folder + u"/meta.json"_s) << QByteArray("{\"version\": 1}");
            row("meta.json is binary") << QString(folder + u"/meta.json"_s) << QByteArray(100, '\xff');
            row("cert.pem empty") << QString(folder + u"/cert.pem"_s) << QByteArray();
            row("cert.pem is text") << QString(folder + u"/cert.pem"_s) << QByteArray("hello");
        }
    }

    void aDamagedFileIsTheOnlyProblem()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        test::WorkspaceKit kit;
        QVERIFY(kit.add(u"One"_s) && kit.add(u"Two"_s) && kit.addLeaf(u"one.test"_s) && kit.addLeaf(u"two.test"_s));
        QVERIFY(kit.workspace().inventory());
        QVERIFY(test::overwrite(kit.path(file), content));
        const auto before = test::snapshot(kit.path(file.section(u'/', 0, 1)));

        const auto inventory = kit.workspace().inventory();

        QVERIFY(inventory);
        const bool isNewer = content.contains("999");
        const bool isTold = file == u"certificates/two.test/meta.json" && !isNewer; // by the certificate itself
        QCOMPARE(inventory->authorities.size() + inventory->certificates.size(), isTold ? 4 : 3);
        QCOMPARE(inventory->problems.size(), 1);
        const ErrorCode damaged
            = file.startsWith(u"authorities"_s) ? ErrorCode::AuthorityFileDamaged : ErrorCode::WorkspaceFileDamaged;
        QCOMPARE(inventory->problems.first().code, isNewer ? ErrorCode::WorkspaceFileNewer : damaged);
        QCOMPARE(inventory->problems.first().args,
            isTold ? (QStringList{kit.path(file), u"recovered"_s}) : QStringList{kit.path(file)});
        QVERIFY(test::snapshot(kit.path(file.section(u'/', 0, 1))) == before);
    }

    void aMissingFileIsToldLikeADamagedOne()
    {
        test::WorkspaceKit kit;
        QVERIFY(kit.addLeaf(u"one.test"_s) && kit.addLeaf(u"two.test"_s));
        QVERIFY(QFile::remove(kit.path(u"certificates/two.test/meta.json"_s)));

        const auto inventory = kit.workspace().inventory();

        QVERIFY(inventory);
        QCOMPARE(inventory->certificates.size(), 2);
        QCOMPARE(inventory->problems.value(0).args.value(0), kit.path(u"certificates/two.test/meta.json"_s));
        QVERIFY(QFile::remove(kit.path(u"certificates/two.test/cert.pem"_s)));
        QCOMPARE(kit.workspace().inventory()->certificates.size(), 1);
    }

    void aKeyFileOutsideTheFolderIsDamage()
    {
        test::WorkspaceKit kit;
        QVERIFY(kit.add(u"One"_s));
        const QString meta = kit.path(u"authorities/one/meta.json"_s);
        QByteArray json = test::snapshot(kit.root()).value(u"authorities/one/meta.json"_s).content;
        json.replace("key.pem", "../../key.pem");
        QVERIFY(test::overwrite(meta, json));

        const auto authority = kit.workspace().authority(u"one"_s);

        QVERIFY(!authority);
        QCOMPARE(authority.error().code, ErrorCode::AuthorityFileDamaged);
    }

    void aLockWhoseMakerDiedHoldsNobodyUp()
    {
        test::WorkspaceKit kit;
        QVERIFY(kit.add(u"One"_s));
        QFile lock(kit.path(u"workspace.lock"_s));
        QVERIFY(lock.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
        lock.close();

        QVERIFY(kit.add(u"Two"_s));
    }

    void anAuthorityWithoutItsKeyIsToldAndStays()
    {
        test::WorkspaceKit kit;
        QVERIFY(kit.add(u"One"_s) && kit.add(u"Two"_s));
        QVERIFY(QFile::remove(kit.path(u"authorities/one/key.pem"_s)));
        QVERIFY(test::overwrite(kit.path(u"authorities/two/key.pem"_s), "no key"));

        const auto inventory = kit.workspace().inventory();

        QVERIFY(inventory);
        QCOMPARE(inventory->authorities.size(), 2);
        QStringList named;
        for (const Error &problem : inventory->problems) {
            QCOMPARE(problem.code, ErrorCode::AuthorityFileDamaged);
            named << problem.args.value(0);
        }
        named.sort();
        QCOMPARE(named, (QStringList{kit.path(u"authorities/one/key.pem"_s), kit.path(u"authorities/two/key.pem"_s)}));
    }

    void aDamagedWorkspaceJsonCostsOnlyTheDefault()
    {
        test::WorkspaceKit kit;
        QVERIFY(kit.add(u"One"_s));
        QVERIFY(test::overwrite(kit.path(u"workspace.json"_s), "{"));

        const auto inventory = kit.workspace().inventory();
        const bool added = kit.add(u"Two"_s);
        const auto chosen = kit.workspace().setDefaultAuthority(AuthorityId(u"two"_s));

        QVERIFY(inventory && inventory->authorities.size() == 1 && !inventory->authorities.first().isDefault);
        QCOMPARE(inventory->problems.value(0).args, QStringList{kit.path(u"workspace.json"_s)});
        QVERIFY(added);
        QVERIFY(!chosen);
        QCOMPARE(chosen.error().code, ErrorCode::WorkspaceSettingsDamaged);
        QCOMPARE(test::snapshot(kit.root()).value(u"workspace.json"_s).content, QByteArray("{"));
    }

    void aDirectoryInPlaceOfAFileIsDamage()
    {
        test::WorkspaceKit kit;
        QVERIFY(kit.addLeaf(u"one.test"_s));
        QVERIFY(QFile::remove(kit.path(u"certificates/one.test/cert.pem"_s)));
        QVERIFY(QDir().mkdir(kit.path(u"certificates/one.test/cert.pem"_s)));

        const auto record = kit.workspace().certificate(CertificateId(u"one.test"_s));

        QVERIFY(!record);
        QCOMPARE(record.error().code, ErrorCode::WorkspaceFileDamaged);
    }

    void foreignFilesAreLeftAlone()
    {
        test::WorkspaceKit kit;
        QVERIFY(kit.addLeaf(u"one.test"_s));
        QVERIFY(test::overwrite(kit.path(u"certificates/notes.txt"_s), "mine"));
        QVERIFY(test::overwrite(kit.path(u"certificates/one.test/notes.txt"_s), "mine"));

        const auto inventory = kit.workspace().inventory();

        QVERIFY(inventory && inventory->certificates.size() == 1 && inventory->problems.isEmpty());
        QCOMPARE(test::filesWith(kit.root(), "mine").size(), 2);
    }
};

QTEST_GUILESS_MAIN(DamageTest)
#include "damage_test.moc"
