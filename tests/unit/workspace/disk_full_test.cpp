#include "core/workspace/workspace.h"
#include "tests/support/snapshot.h"
#include "tests/support/workspace_kit.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace certwright;
using namespace certwright::workspace;
using namespace Qt::StringLiterals;

namespace {

/// Lets no file grow over `bytes`: the nearest to a full disk that needs no rights (the error is EFBIG).
class FileSizeLimit final
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limited{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limited);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_before{};
};

/// Fills the file system `root` lies on, then expects DiskFull and nothing left behind. For a tiny tmpfs.
int fillAndTry(const QString &root)
{
    test::WorkspaceKit material;
    const Workspace workspace = Workspace::open(root, Portability::Personal).value();
    FolderSync sync;
    if (!workspace.addAuthority(material.authority(u"Before"_s), sync))
        return 2;
    QFile filler(QFileInfo(root).absolutePath() + u"/filler"_s);
    if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 3;
    while (filler.write(QByteArray(512, 'x')) > 0) { }
    const auto before = test::snapshot(root);
    const auto certificate = workspace.addCertificate(material.certificate(u"app.test"_s), sync);
    const auto authority = workspace.addAuthority(material.authority(u"After"_s), sync);
    if (certificate || authority)
        return 4;
    if (certificate.error().code != ErrorCode::DiskFull || authority.error().code != ErrorCode::DiskFull)
        return 5;
    const Workspace another = Workspace::open(root + u"-2"_s, Portability::Personal).value();
    if (another.addAuthority(material.authority(u"First"_s), sync))
        return 6;
    if (QFileInfo::exists(another.root()))
        return 7;
    return test::snapshot(root) == before ? 0 : 8;
}

} // namespace

class DiskFullTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileThatCannotGrowLeavesNothing_data()
    {
        QTest::addColumn<int>("limit");
        for (const int limit : {0, 10, 400, 700})
            QTest::newRow(qPrintable(QString::number(limit) + u" bytes"_s)) << limit;
    }

    void aFileThatCannotGrowLeavesNothing()
    {
        QFETCH(int, limit);
        test::WorkspaceKit kit;
        QVERIFY(kit.add(u"One"_s) && kit.addLeaf(u"one.test"_s));
        const NewCertificate certificate = kit.certificate(u"two.test"_s);
        const NewAuthority authority = kit.authority(u"Two"_s);
        const AuthorityRecord one = *kit.workspace().authority(u"One"_s);
        const auto before = test::snapshot(kit.root());
        FolderSync sync;
        {
            const FileSizeLimit limited(static_cast<rlim_t>(limit));

            const auto refused = kit.workspace().addCertificate(certificate, sync);
            QVERIFY(!refused);
            QCOMPARE(refused.error().args.value(0), kit.path(u"certificates"_s)); // not a file that nobody will find
            QVERIFY(!kit.workspace().addAuthority(authority, sync));
            const QByteArray longKey(5000, 'k');
            QVERIFY(!kit.workspace().replaceAuthorityKey(one, longKey, KeyProtection::Passphrase, {}));
        }
        QVERIFY(test::snapshot(kit.root()) == before);
    }

    void aFullDiskIsSaidAndLeavesNothing()
    {
        const QTemporaryDir folder;
        const QString script = u"mount -t tmpfs -o size=96k none '%1' && exec '%2' --fill '%1/workspace'"_s.arg(
            folder.path(), QCoreApplication::applicationFilePath());
        QProcess inNamespace;
        inNamespace.setProcessChannelMode(QProcess::MergedChannels);

        inNamespace.start(
            u"unshare"_s, {u"-rm"_s, u"bash"_s, u"-c"_s, u"mount -t tmpfs none '%1'"_s.arg(folder.path())});
        if (!inNamespace.waitForFinished(10000) || inNamespace.exitCode() != 0)
            QSKIP("unshare cannot mount here");
        inNamespace.start(u"unshare"_s, {u"-rm"_s, u"bash"_s, u"-c"_s, script});

        QVERIFY(inNamespace.waitForFinished(30000));
        const QByteArray output = inNamespace.readAll();
        QVERIFY2(output.isEmpty(), output.constData());
        QCOMPARE(inNamespace.exitCode(), 0);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == u"--fill"_s)
        return fillAndTry(app.arguments().value(2));
    DiskFullTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "disk_full_test.moc"
