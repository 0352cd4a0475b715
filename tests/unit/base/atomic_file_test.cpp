#include "core/base/atomic_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace certwright;
using namespace Qt::StringLiterals;

namespace {

constexpr int cannotTry = 77;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The mode bits, or -1.
int modeOf(const QString &path)
{
    struct stat info { };
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? static_cast<int>(info.st_mode & 0777) : -1;
}

QStringList entriesOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

Status write(const QString &path, QByteArrayView content, const WriteOptions &options = {})
{
    FolderSync sync;
    return writeFile(path, content, options, sync);
}

/// Runs `body` in a process of its own, so that limits and mounts end with it; its return value, or -1.
template <typename Body>
int inChild(Body &&body)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(body());
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child || !WIFEXITED(status))
        return -1;
    return WEXITSTATUS(status);
}

bool mountTiny(const QString &folder)
{
    if (::unshare(CLONE_NEWNS) != 0 && ::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return false;
    ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
    return ::mount("tiny", QFile::encodeName(folder).constData(), "tmpfs", 0, "size=64k") == 0;
}

} // namespace

class AtomicFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void aFileIsWrittenWhole()
    {
        const QByteArray content(300'000, 'x');

        QVERIFY(write(path(u"a"_s), content));

        QCOMPARE(contentOf(path(u"a"_s)), content);
        QCOMPARE(entriesOf(m_folder->path()), QStringList{u"a"_s});
    }

    void theModeDoesNotDependOnTheUmask()
    {
        const mode_t old = ::umask(0);
        QVERIFY(write(path(u"open"_s), "x", {FileAccess::Private}));
        ::umask(0777);
        QVERIFY(write(path(u"shut"_s), "x", {FileAccess::Public}));
        ::umask(old);

        QCOMPARE(modeOf(path(u"open"_s)), 0600);
        QCOMPARE(modeOf(path(u"shut"_s)), 0644);
    }

    void replacingTightensTheMode()
    {
        QVERIFY(write(path(u"key"_s), "public", {FileAccess::Public}));
        QVERIFY(write(path(u"key"_s), "private", {FileAccess::Private}));

        QCOMPARE(modeOf(path(u"key"_s)), 0600);
        QCOMPARE(contentOf(path(u"key"_s)), QByteArray("private"));
    }

    void refusingLeavesTheFileThatIsThere()
    {
        QVERIFY(write(path(u"a"_s), "first"));

        const Status again = write(path(u"a"_s), "second", {FileAccess::Public, IfExists::Refuse});

        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::FileExists);
        QCOMPARE(again.error().args, QStringList{path(u"a"_s)});
        QCOMPARE(contentOf(path(u"a"_s)), QByteArray("first"));
        QCOMPARE(entriesOf(m_folder->path()), QStringList{u"a"_s});
    }

    void refusingWritesANewFileAndLeavesNoTemporary()
    {
        QVERIFY(write(path(u"a"_s), "first", {FileAccess::Private, IfExists::Refuse}));

        QCOMPARE(contentOf(path(u"a"_s)), QByteArray("first"));
        QCOMPARE(modeOf(path(u"a"_s)), 0600);
        QCOMPARE(entriesOf(m_folder->path()), QStringList{u"a"_s});
    }

    void refusingSeesADanglingLink()
    {
        QVERIFY(QFile::link(path(u"nowhere"_s), path(u"link"_s)));

        const Status written = write(path(u"link"_s), "x", {FileAccess::Public, IfExists::Refuse});

        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FileExists);
        QVERIFY(!QFile::exists(path(u"nowhere"_s)));
    }

    void aFolderThatIsMissingIsAnError()
    {
        const Status written = write(path(u"no/such/file"_s), "x");

        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(written.error().args.value(0), path(u"no/such/file"_s));
        QVERIFY(!written.error().args.value(1).isEmpty());
    }

    void aFolderInPlaceOfTheFileIsAnError()
    {
        QVERIFY(QDir().mkdir(path(u"a"_s)));

        const Status written = write(path(u"a"_s), "x");

        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
    }

    /// Root may write anywhere; a folder of /proc refuses even root.
    void aFolderThatCannotBeWrittenIsAnError()
    {
        const Status written = write(u"/proc/certwright-test"_s, "x");

        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
    }

    void aFullDiskIsSaidAndLeavesTheOldFile()
    {
        const QString folder = m_folder->path();

        const int outcome = inChild([&folder] {
            if (!mountTiny(folder))
                return cannotTry;
            if (!write(folder + u"/a", "old"))
                return 1;
            const Status written = write(folder + u"/a", QByteArray(1'000'000, 'x'));
            if (written || written.error().code != ErrorCode::DiskFull)
                return 2;
            if (contentOf(folder + u"/a") != "old")
                return 3;
            return entriesOf(folder) == QStringList{u"a"_s} ? 0 : 4;
        });

        if (outcome == cannotTry)
            QSKIP("needs the right to mount a tmpfs (root, or user namespaces)");
        QCOMPARE(outcome, 0);
    }

    void aLimitOnFileSizesLeavesTheOldFile()
    {
        const QString folder = m_folder->path();

        const int outcome = inChild([&folder] {
            constexpr rlim_t most = 4096;
            const struct rlimit limit {
                most, most
            };
            std::signal(SIGXFSZ, SIG_IGN);
            if (!write(folder + u"/a", "old") || ::setrlimit(RLIMIT_FSIZE, &limit) != 0)
                return 1;
            const Status written = write(folder + u"/a", QByteArray(1'000'000, 'x'));
            if (written || written.error().code != ErrorCode::FileUnwritable)
                return 2;
            if (contentOf(folder + u"/a") != "old")
                return 3;
            return entriesOf(folder) == QStringList{u"a"_s} ? 0 : 4;
        });

        QCOMPARE(outcome, 0);
    }

    void privateFoldersAreMadeWithTheirParents()
    {
        const mode_t old = ::umask(0);
        const Status made = makePrivateFolder(path(u"a/b/c"_s));
        ::umask(old);

        QVERIFY(made);
        QCOMPARE(modeOf(path(u"a"_s)), 0700);
        QCOMPARE(modeOf(path(u"a/b/c"_s)), 0700);
    }

    void anExistingFolderKeepsItsMode()
    {
        QVERIFY(QDir().mkdir(path(u"a"_s)));
        QCOMPARE(::chmod(QFile::encodeName(path(u"a"_s)).constData(), 0755), 0);

        QVERIFY(makePrivateFolder(path(u"a"_s)));

        QCOMPARE(modeOf(path(u"a"_s)), 0755);
    }

    void aFileInTheWayOfAFolderIsAnError()
    {
        QVERIFY(write(path(u"a"_s), "x"));

        QCOMPARE(makePrivateFolder(path(u"a"_s)).error().code, ErrorCode::FileUnwritable);
        QCOMPARE(makePrivateFolder(path(u"a/b"_s)).error().code, ErrorCode::FileUnwritable);
        QCOMPARE(contentOf(path(u"a"_s)), QByteArray("x"));
    }

    void readingGivesTheContent()
    {
        QVERIFY(write(path(u"a"_s), "content"));
        QVERIFY(write(path(u"empty"_s), ""));

        QCOMPARE(*readFile(path(u"a"_s), 7), QByteArray("content"));
        QCOMPARE(*readFile(path(u"empty"_s), 7), QByteArray());
    }

    void readingTellsItsFailuresApart_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<ErrorCode>("expected");

        QTest::newRow("missing") << path(u"missing"_s) << ErrorCode::FileNotFound;
        QTest::newRow("a folder") << u"/"_s << ErrorCode::FileUnreadable;
        QTest::newRow("endless device") << u"/dev/zero"_s << ErrorCode::FileTooLarge;
    }

    void readingTellsItsFailuresApart()
    {
        QFETCH(const QString, path);
        QFETCH(const ErrorCode, expected);

        const Result<QByteArray> content = readFile(path, 100);

        QVERIFY(!content);
        QCOMPARE(content.error().code, expected);
        QCOMPARE(content.error().args.value(0), path);
    }

    void readingRefusesOneByteOverTheLimit()
    {
        QVERIFY(write(path(u"a"_s), "12345"));

        QVERIFY(readFile(path(u"a"_s), 5));
        QCOMPARE(readFile(path(u"a"_s), 4).error().code, ErrorCode::FileTooLarge);
    }

    void foldersAreSyncedAtTheEndEvenWhenTheyAreGone()
    {
        FolderSync sync;
        QVERIFY(writeFile(path(u"a"_s), "x", {}, sync));
        sync.add(path(u"vanished"_s));

        sync.flush();
        sync.flush();

        QCOMPARE(contentOf(path(u"a"_s)), QByteArray("x"));
    }

private:
    QString path(const QString &name) const
    {
        return m_folder ? m_folder->filePath(name) : u"/nonexistent/"_s + name; // _data() runs before init()
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(AtomicFileTest)
#include "atomic_file_test.moc"
