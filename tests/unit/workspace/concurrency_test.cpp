#include "core/workspace/workspace.h"
#include "tests/support/snapshot.h"
#include "tests/support/workspace_kit.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>
#include <QThreadPool>
#include <QtConcurrent>

using namespace certwright;
using namespace certwright::workspace;
using namespace Qt::StringLiterals;

namespace {

constexpr int perWriter = 15;

/// What each process does: adds certificates of one name, tries to add one authority, lists in between.
int work(const QString &root)
{
    const test::WorkspaceKit material;
    const Workspace workspace = Workspace::open(root, Portability::Personal).value();
    const NewCertificate certificate = material.certificate(u"shared.test"_s);
    FolderSync sync;
    const auto authority = workspace.addAuthority(material.authority(u"Shared"_s), sync);
    if (!authority && authority.error().code != ErrorCode::AuthorityExists)
        return 2;
    for (int i = 0; i < perWriter; ++i) {
        if (!workspace.addCertificate(certificate, sync))
            return 3;
        const auto inventory = workspace.inventory();
        if (!inventory || !inventory->problems.isEmpty())
            return 4;
    }
    return 0;
}

} // namespace

class ConcurrencyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

    void processesAtOnceLoseNothing()
    {
        const test::WorkspaceKit kit;
        constexpr int count = 4;
        std::array<QProcess, count> processes;

        for (QProcess &process : processes) {
            process.setProcessChannelMode(QProcess::ForwardedChannels);
            process.start(QCoreApplication::applicationFilePath(), {u"--work"_s, kit.root()});
        }

        for (QProcess &process : processes) {
            QVERIFY(process.waitForFinished(40000));
            QCOMPARE(process.exitCode(), 0);
        }
        const auto inventory = kit.workspace().inventory();
        QVERIFY(inventory);
        QCOMPARE(inventory->certificates.size(), count * perWriter);
        QCOMPARE(inventory->authorities.size(), 1);
        QVERIFY(inventory->authorities.first().isDefault);
        QCOMPARE(test::filesWith(kit.root(), "BEGIN PRIVATE KEY").size(), count * perWriter);
    }

    void threadsAtOnceLoseNothing()
    {
        const test::WorkspaceKit kit;
        const QString root = kit.root();

        const QList<int> codes = QtConcurrent::blockingMapped(QStringList{root, root, root}, work);

        QCOMPARE(codes, (QList<int>{0, 0, 0}));
        QCOMPARE(kit.workspace().inventory()->certificates.size(), 3 * perWriter);
    }

    void aDeadWritersLockIsTakenOver()
    {
        test::WorkspaceKit kit;
        QVERIFY(kit.add(u"One"_s));
        QProcess dead;
        dead.start(u"true"_s, {});
        QVERIFY(dead.waitForStarted());
        const QByteArray pid = QByteArray::number(dead.processId());
        QVERIFY(dead.waitForFinished());
        const QByteArray host = QSysInfo::machineHostName().toLocal8Bit();
        QVERIFY(test::overwrite(kit.path(u"workspace.lock"_s),
            pid + "\nconcurrency\n" + host + "\n" + QSysInfo::machineUniqueId() + "\n" + QSysInfo::bootUniqueId()
                + "\n"));

        QVERIFY(kit.add(u"Two"_s));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == u"--work"_s)
        return work(app.arguments().value(2));
    ConcurrencyTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "concurrency_test.moc"
