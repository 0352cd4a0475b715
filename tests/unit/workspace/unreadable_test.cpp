#include "core/workspace/workspace.h"
#include "tests/support/permissions.h"
#include "tests/support/snapshot.h"
#include "tests/support/workspace_kit.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace certwright;
using namespace certwright::workspace;
using namespace Qt::StringLiterals;

/// What a person may not read is neither damaged nor empty.
class UnreadableTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!test::obeyModes())
            QSKIP("modes stop nobody here");
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void itIsToldAsWhatItIs_data()
    {
        QTest::addColumn<QString>("named");
        QTest::addColumn<bool>("isFolder");
        QTest::addColumn<int>("authorities");
        QTest::addColumn<int>("certificates");
        const auto row = [](const char *path) -> QTestData & { return QTest::newRow(path); };
        row("authorities") << u"authorities"_s << true << 0 << 2;
        row("authorities/two") << u"authorities/two/meta.json"_s << false << 1 << 2;
        row("authorities/two/key.pem") << u"authorities/two/key.pem"_s << false << 2 << 2;
        row("authorities/two/cert.pem") << u"authorities/two/cert.pem"_s << false << 1 << 2;
        row("authorities/two/meta.json") << u"authorities/two/meta.json"_s << false << 1 << 2;
        row("certificates") << u"certificates"_s << true << 2 << 0;
        row("certificates/two.test") << u"certificates/two.test/meta.json"_s << false << 2 << 1;
        row("certificates/two.test/cert.pem") << u"certificates/two.test/cert.pem"_s << false << 2 << 1;
        row("certificates/two.test/meta.json") << u"certificates/two.test/meta.json"_s << false << 2 << 2;
        row("workspace.json") << u"workspace.json"_s << false << 2 << 2;
    }

    void itIsToldAsWhatItIs()
    {
        QFETCH(QString, named);
        QFETCH(bool, isFolder);
        QFETCH(int, authorities);
        QFETCH(int, certificates);
        test::WorkspaceKit kit;
        QVERIFY(kit.add(u"One"_s) && kit.add(u"Two"_s) && kit.addLeaf(u"one.test"_s) && kit.addLeaf(u"two.test"_s));
        const test::Mode shut(kit.path(QString::fromUtf8(QTest::currentDataTag())), 0);

        const auto inventory = kit.workspace().inventory();

        QVERIFY(inventory);
        QCOMPARE(inventory->authorities.size(), authorities);
        QCOMPARE(inventory->certificates.size(), certificates);
        QCOMPARE(inventory->problems.size(), 1);
        const Error &problem = inventory->problems.first();
        QCOMPARE(problem.code, ErrorCode::FileUnreadable);
        QCOMPARE(problem.args.value(0), kit.path(named));
        QVERIFY(!problem.args.value(1).isEmpty());
        QCOMPARE(problem.args.value(2) == u"folder"_s, isFolder);
    }

    void itIsNotSaidToBeMissing()
    {
        test::WorkspaceKit kit;
        QVERIFY(kit.add(u"One"_s) && kit.addLeaf(u"one.test"_s));
        const test::Mode authorities(kit.path(u"authorities"_s), 0);
        const test::Mode certificates(kit.path(u"certificates"_s), 0);
        const Workspace workspace = kit.workspace();
        FolderSync sync;

        QCOMPARE(workspace.authority(u"one"_s).error().code, ErrorCode::FileUnreadable);
        QCOMPARE(workspace.authorities().error().code, ErrorCode::FileUnreadable);
        QCOMPARE(workspace.certificate(CertificateId(u"one.test"_s)).error().code, ErrorCode::FileUnreadable);
        QCOMPARE(workspace.setDefaultAuthority(AuthorityId(u"one"_s)).error().code, ErrorCode::FileUnreadable);
        const auto added = workspace.addAuthority(kit.authority(u"Two"_s), sync);
        QVERIFY(!added);
        QCOMPARE(added.error().code, ErrorCode::FileUnreadable);
    }

    void aProtectedFolderIsNotRenewed_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<unsigned>("mode");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("read only") << u""_s << 0500U << ErrorCode::FileUnwritable;
        QTest::newRow("not to be listed") << u""_s << 0300U << ErrorCode::FileUnreadable;
        QTest::newRow("one below it") << u"/notes"_s << 0500U << ErrorCode::FileUnwritable;
        QTest::newRow("one of the sets kept") << u"/previous"_s << 0500U << ErrorCode::FileUnwritable;
    }

    /// The old private key would stay behind in a hidden folder that nobody can clear away.
    void aProtectedFolderIsNotRenewed()
    {
        QFETCH(QString, folder);
        QFETCH(unsigned, mode);
        QFETCH(ErrorCode, code);
        test::WorkspaceKit kit;
        const CertificateId id(u"one.test"_s);
        QVERIFY(kit.add(u"One"_s) && kit.addLeaf(id.raw()));
        QVERIFY(kit.workspace().replaceCertificate(id, kit.certificate(id.raw())));
        const QString own = kit.path(u"certificates/one.test"_s);
        QVERIFY(QDir(own).mkpath(u"notes"_s) && test::overwrite(own + u"/notes/mine"_s, "mine"));
        const auto before = test::snapshot(kit.root());
        {
            const test::Mode shut(own + folder, mode);

            const auto refused = kit.workspace().replaceCertificate(id, kit.certificate(id.raw()));

            QVERIFY(!refused);
            QCOMPARE(refused.error().code, code);
            QCOMPARE(refused.error().args.value(0), own + folder);
        }
        QVERIFY(test::snapshot(kit.root()) == before);
        QVERIFY(kit.workspace().replaceCertificate(id, kit.certificate(id.raw())));
    }
};

QTEST_GUILESS_MAIN(UnreadableTest)
#include "unreadable_test.moc"
