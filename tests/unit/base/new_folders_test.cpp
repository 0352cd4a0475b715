#include "core/base/new_folders.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace certwright;
using namespace Qt::StringLiterals;

class NewFoldersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyOnesGoAgain()
    {
        const QTemporaryDir home;
        FolderSync sync;
        {
            NewFolders folders(sync);
            QVERIFY(folders.make(home.filePath(u"outer/inner"_s)));
            QVERIFY(folders.make(home.filePath(u"outer/other"_s)));
            QVERIFY(QFileInfo(home.filePath(u"outer/inner"_s)).isDir());
            QVERIFY(QFileInfo(home.filePath(u"outer/other"_s)).isDir());
            const auto mode = QFile::permissions(home.filePath(u"outer"_s));
            QVERIFY(!(mode & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther)));
        }
        QVERIFY(QDir(home.path()).isEmpty());
    }

    void oneThatIsUsedStaysWithThoseAboveIt()
    {
        const QTemporaryDir home;
        FolderSync sync;
        {
            NewFolders folders(sync);
            QVERIFY(folders.make(home.filePath(u"outer/inner"_s)));
            QVERIFY(folders.make(home.filePath(u"outer/other"_s)));
            QFile file(home.filePath(u"outer/inner/file"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY(QFileInfo::exists(home.filePath(u"outer/inner/file"_s)));
        QVERIFY(!QFileInfo::exists(home.filePath(u"outer/other"_s)));
    }

    void whatOthersMadeStays()
    {
        const QTemporaryDir home;
        FolderSync sync;
        QVERIFY(QDir(home.path()).mkdir(u"theirs"_s));
        {
            NewFolders folders(sync);
            QVERIFY(folders.make(home.filePath(u"theirs"_s)));
            QVERIFY(folders.make(home.filePath(u"theirs/ours"_s)));
        }
        QVERIFY(QFileInfo(home.filePath(u"theirs"_s)).isDir());
        QVERIFY(!QFileInfo::exists(home.filePath(u"theirs/ours"_s)));
    }

    void whatWasMadeBeforeAFailureGoesToo()
    {
        const QTemporaryDir home;
        FolderSync sync;
        const QString tooLong(300, u'x');
        {
            NewFolders folders(sync);
            const Status made = folders.make(home.filePath(u"outer/"_s + tooLong));
            QVERIFY(!made);
            QCOMPARE(made.error().code, ErrorCode::FileUnwritable);
            QVERIFY(QFileInfo(home.filePath(u"outer"_s)).isDir());
        }
        QVERIFY(QDir(home.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(NewFoldersTest)
#include "new_folders_test.moc"
