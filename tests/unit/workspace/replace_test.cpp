#include "core/pki/private_key.h"
#include "core/workspace/folder_swap.h"
#include "core/workspace/workspace.h"
#include "tests/support/snapshot.h"
#include "tests/support/workspace_kit.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace certwright;
using namespace certwright::workspace;
using namespace Qt::StringLiterals;

namespace {

const CertificateId id(u"app.test"_s);

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a server does: the chain, then the key. Empty when a file is missing or both are of different certificates.
/// Read once more when they were exchanged in between, which shows in the chain.
QByteArray wholeSetAt(const QString &folder)
{
    for (int attempt = 0; attempt < 100; ++attempt) {
        const QByteArray chain = contentOf(folder + u"/fullchain.pem"_s);
        const QByteArray key = contentOf(folder + u"/privkey.pem"_s);
        if (contentOf(folder + u"/fullchain.pem"_s) != chain)
            continue;
        const auto certificate = pki::Certificate::parse(chain, u"fullchain.pem"_s);
        const auto secret = pki::PrivateKey::parse(key, nullptr, u"privkey.pem"_s);
        return certificate && secret && secret->belongsTo(*certificate) ? chain : QByteArray();
    }
    return {};
}

/// Renews without an end, until it is killed.
int renewForever(const QString &root)
{
    const test::WorkspaceKit material;
    const Workspace workspace = Workspace::open(root, Portability::Personal).value();
    const NewCertificate certificate = material.certificate(id.raw());
    while (workspace.replaceCertificate(id, certificate)) {
        const QDir previous(root + u"/certificates/app.test/previous"_s);
        for (const QString &name : previous.entryList(QDir::Dirs | QDir::NoDotAndDotDot).mid(3))
            QDir(previous.filePath(name)).removeRecursively(); // keeps the test from getting slower and slower
    }
    return 1;
}

} // namespace

class ReplaceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void newFilesComeOldOnesAreKept()
    {
        test::WorkspaceKit kit;
        QVERIFY(kit.add(u"Desk"_s) && kit.addLeaf(id.raw()) && kit.workspace().inventory());
        const QString folder = kit.path(u"certificates/app.test"_s);
        const auto before = test::snapshot(folder);
        const NewCertificate certificate = kit.certificate(id.raw());

        const auto replaced = kit.workspace().replaceCertificate(id, certificate);

        QVERIFY(replaced);
        QCOMPARE(replaced->record.id, id);
        QCOMPARE(contentOf(replaced->record.files.cert), certificate.certificate.toPem());
        QCOMPARE(wholeSetAt(folder), certificate.certificate.toPem());
        QVERIFY(test::snapshot(replaced->previous.files.folder) == before);
        QCOMPARE(replaced->previous.files.folder,
            QString(folder + u"/previous/"_s + replaced->previous.notAfter.date().toString(Qt::ISODate)));
        const auto inventory = kit.workspace().inventory();
        QVERIFY(inventory && inventory->problems.isEmpty());
        QCOMPARE(inventory->certificates.size(), 1);
        QCOMPARE(inventory->certificates.first().sha256, certificate.certificate.sha256());
        QCOMPARE(QDir(kit.path(u"certificates"_s)).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList{id.raw()});
    }

    void everySetAndForeignFilesAreKept()
    {
        test::WorkspaceKit kit;
        QVERIFY(kit.addLeaf(id.raw()));
        const QString folder = kit.path(u"certificates/app.test"_s);
        QVERIFY(QDir().mkpath(folder + u"/mine/below"_s));
        QVERIFY(test::overwrite(folder + u"/mine/below/notes.txt"_s, "mine"));
        QVERIFY(QFile::link(u"fullchain.pem"_s, folder + u"/server.pem"_s));

        for (int i = 0; i < 3; ++i)
            QVERIFY(kit.workspace().replaceCertificate(id, kit.certificate(id.raw())));

        QCOMPARE(QDir(folder + u"/previous"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 3);
        QCOMPARE(contentOf(folder + u"/mine/below/notes.txt"_s), QByteArray("mine"));
        QCOMPARE(contentOf(folder + u"/server.pem"_s), contentOf(folder + u"/fullchain.pem"_s));
        for (const QString &set : QDir(folder + u"/previous"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QVERIFY(!wholeSetAt(folder + u"/previous/"_s + set).isEmpty());
    }

    void anIntermediateThatIsGoneLeavesNoChain()
    {
        const test::WorkspaceKit kit;
        NewCertificate first = kit.certificate(id.raw());
        first.intermediates = {kit.certificate(u"other.test"_s).certificate};
        {
            FolderSync sync;
            QVERIFY(kit.workspace().addCertificate(first, sync));
        }

        const auto replaced = kit.workspace().replaceCertificate(id, kit.certificate(id.raw()));

        QVERIFY(replaced && replaced->record.files.chain.isEmpty());
        QVERIFY(!QFileInfo::exists(kit.path(u"certificates/app.test/chain.pem"_s)));
        QVERIFY(QFileInfo::exists(replaced->previous.files.chain));
    }

    void whatIsMissingOrDamagedIsRefused()
    {
        test::WorkspaceKit kit;
        QVERIFY(kit.addLeaf(id.raw()));
        const NewCertificate certificate = kit.certificate(id.raw());

        const auto unknown = kit.workspace().replaceCertificate(CertificateId(u"../app.test"_s), certificate);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::CertificateNotFound);

        QVERIFY(test::overwrite(kit.path(u"certificates/app.test/cert.pem"_s), "{"));
        const auto before = test::snapshot(kit.path(u"certificates"_s));
        const auto damaged = kit.workspace().replaceCertificate(id, certificate);
        QVERIFY(!damaged);
        QCOMPARE(damaged.error().code, ErrorCode::WorkspaceFileDamaged);
        QVERIFY(test::snapshot(kit.path(u"certificates"_s)) == before);
    }

    void twoStepsDoTheSameWhereOneIsNotPossible()
    {
        const QTemporaryDir parent;
        for (const QString &name : {u"old"_s, u"fresh"_s}) {
            QVERIFY(QDir(parent.path()).mkdir(name));
            QVERIFY(test::overwrite(parent.filePath(name + u"/which"_s), name.toUtf8()));
        }

        QVERIFY(swapFolders(parent.filePath(u"fresh"_s), parent.filePath(u"old"_s), SwapWay::InTwoSteps));

        QCOMPARE(contentOf(parent.filePath(u"old/which"_s)), QByteArray("fresh"));
        QCOMPARE(contentOf(parent.filePath(u"fresh/which"_s)), QByteArray("old"));
        QVERIFY(!hasInterrupted(parent.path()));
        QVERIFY(!swapFolders(parent.filePath(u"fresh"_s), parent.filePath(u"nowhere"_s)));
    }

    void aCrashBetweenTwoStepsIsMendedByTheNextLook()
    {
        test::WorkspaceKit kit;
        QVERIFY(kit.addLeaf(id.raw()) && kit.addLeaf(u"other.test"_s));
        const auto before = test::snapshot(kit.path(u"certificates/app.test"_s));
        QVERIFY(QDir(kit.path(u"certificates"_s)).rename(u"app.test"_s, u".replaced-app.test"_s));
        QVERIFY(QDir(kit.path(u"certificates"_s)).mkdir(u".replaced-other.test"_s));

        const auto inventory = kit.workspace().inventory();

        QVERIFY(inventory && inventory->problems.isEmpty());
        QCOMPARE(inventory->certificates.size(), 2);
        QVERIFY(test::snapshot(kit.path(u"certificates/app.test"_s)) == before);
        QVERIFY(!hasInterrupted(kit.path(u"certificates"_s)));
    }

    void aServerSeesWholeSetsWhileWritersAreKilled()
    {
        test::WorkspaceKit kit;
        QVERIFY(kit.addLeaf(id.raw()));
        const QString folder = kit.path(u"certificates/app.test"_s);
        QSet<QByteArray> seen;

        for (int round = 0; round < 6; ++round) {
            QProcess writers[2];
            for (QProcess &writer : writers) {
                writer.setProcessChannelMode(QProcess::ForwardedChannels);
                writer.start(QCoreApplication::applicationFilePath(), {u"--renew"_s, kit.root()});
                QVERIFY(writer.waitForStarted());
            }
            const QByteArray first = wholeSetAt(folder);
            const QDeadlineTimer limit(20'000); // writers get few turns where much else runs
            for (int look = 0; look < 200 || (!limit.hasExpired() && wholeSetAt(folder) == first); ++look) {
                const QByteArray set = wholeSetAt(folder);
                QVERIFY(!set.isEmpty());
                seen.insert(set);
            }
            for (QProcess &writer : writers)
                writer.kill();
            for (QProcess &writer : writers)
                QVERIFY(writer.waitForFinished());
            QVERIFY(!wholeSetAt(folder).isEmpty());
        }

        QVERIFY(seen.size() > 2);
        const auto inventory = kit.workspace().inventory();
        QVERIFY(inventory && inventory->problems.isEmpty() && inventory->certificates.size() == 1);
        QVERIFY(kit.workspace().replaceCertificate(id, kit.certificate(id.raw())));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == u"--renew"_s)
        return renewForever(app.arguments().value(2));
    ReplaceTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "replace_test.moc"
