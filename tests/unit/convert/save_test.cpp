#include "core/convert/save.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace certwright;
using namespace certwright::convert;
using namespace Qt::StringLiterals;

namespace {

/// Lets no file grow over `bytes`: the nearest to a full disk that needs no rights.
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

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class SaveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsWrittenWithItsMode()
    {
        const QTemporaryDir folder;

        QVERIFY(saveFile(folder.filePath(u"a"_s), "secret", {FileAccess::Private, IfExists::Refuse}));
        QVERIFY(saveFile(folder.filePath(u"b"_s), {}, {FileAccess::Public, IfExists::Refuse}));

        QCOMPARE(contentOf(folder.filePath(u"a"_s)), "secret");
        const auto others = QFile::ReadGroup | QFile::ReadOther;
        QVERIFY(!(QFile::permissions(folder.filePath(u"a"_s)) & others));
        QCOMPARE(QFile::permissions(folder.filePath(u"b"_s)) & others, others);
    }

    void aFileThatIsThereIsLeftAsItWas()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a"_s);
        QVERIFY(saveFile(path, "before", {FileAccess::Public, IfExists::Refuse}));

        const Status again = saveFile(path, "after", {FileAccess::Public, IfExists::Refuse});

        QCOMPARE(again.error().code, ErrorCode::FileExists);
        QCOMPARE(contentOf(path), "before");
        QVERIFY(saveFile(path, "after", {FileAccess::Public, IfExists::Replace}));
        QCOMPARE(contentOf(path), "after");
    }

    void aFullDiskLeavesEverythingAsItWas()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a"_s);
        QVERIFY(saveFile(path, "before", {FileAccess::Public, IfExists::Refuse}));
        const QByteArray large(100000, 'x');

        const FileSizeLimit limit(1000);
        const Status replaced = saveFile(path, large, {FileAccess::Public, IfExists::Replace});
        const Status added = saveFile(folder.filePath(u"b"_s), large, {FileAccess::Private, IfExists::Refuse});

        QVERIFY(!replaced);
        QVERIFY(!added);
        QCOMPARE(contentOf(path), "before");
        QCOMPARE(
            QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{u"a"_s});
    }

    void aFolderThatIsNotThereIsAFailure()
    {
        const QTemporaryDir folder;

        const Status status = saveFile(folder.filePath(u"no/such/a"_s), "x", {FileAccess::Public, IfExists::Refuse});

        QCOMPARE(status.error().code, ErrorCode::FileUnwritable);
    }
};

QTEST_GUILESS_MAIN(SaveTest)
#include "save_test.moc"
