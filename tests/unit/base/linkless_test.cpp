#include "core/base/atomic_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace certwright;
using namespace Qt::StringLiterals;

namespace {

int linksTried = 0;
bool anotherIsFaster = false; ///< then the file appears at the last moment

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// In place of the C library's, as FAT and some network file systems answer.
extern "C" int link(const char *, const char *to) noexcept
{
    ++linksTried;
    if (QFile file(QFile::decodeName(to)); anotherIsFaster && file.open(QIODevice::WriteOnly))
        file.write("theirs");
    errno = EPERM;
    return -1;
}

/// A file system that has no hard links.
class LinklessTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewFileIsWrittenAndAnotherOnesIsKept()
    {
        const QTemporaryDir folder;
        FolderSync sync;
        const WriteOptions options{FileAccess::Private, IfExists::Refuse};

        const Status ours = writeFile(folder.filePath(u"ours"_s), "new", options, sync);
        anotherIsFaster = true;
        const Status theirs = writeFile(folder.filePath(u"theirs"_s), "new", options, sync);

        QCOMPARE(linksTried, 2);
        QVERIFY(ours);
        QVERIFY(!theirs);
        QCOMPARE(theirs.error().code, ErrorCode::FileExists);
        QCOMPARE(contentOf(folder.filePath(u"ours"_s)), QByteArray("new"));
        QCOMPARE(contentOf(folder.filePath(u"theirs"_s)), QByteArray("theirs"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System).size(), 2);
    }
};

QTEST_GUILESS_MAIN(LinklessTest)
#include "linkless_test.moc"
