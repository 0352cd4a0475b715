#include "core/base/folder_listing.h"

#include "core/base/odd_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <sys/stat.h>

using namespace certwright;
using namespace Qt::StringLiterals;

namespace {

/// The third argument of each error, by the name of what it is about.
QStringList kindsIn(const FolderListing &listing)
{
    QStringList kinds;
    for (const Error &error : listing.errors)
        kinds << QFileInfo(error.args.value(0)).fileName() + u' ' + error.args.value(2);
    return kinds;
}

} // namespace

class FolderListingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_home->path()).mkpath(u"given/below"_s) && QDir(m_home->path()).mkpath(u"elsewhere"_s));
        write(u"given/one"_s);
        write(u"given/below/two"_s);
        write(u"elsewhere/secret"_s);
    }

    void linksToFoldersAreNamedOnceAndNotFollowed()
    {
        QVERIFY(QFile::link(u"../elsewhere"_s, path(u"given/out"_s)));
        QVERIFY(QFile::link(u"/"_s, path(u"given/below/all"_s)));
        QVERIFY(QFile::link(u"."_s, path(u"given/here"_s)));

        const FolderListing listing = listFolder(path(u"given"_s));

        QCOMPARE(listing.files, (QStringList{path(u"given/below/two"_s), path(u"given/one"_s)}));
        QCOMPARE(
            kindsIn(listing), (QStringList{u"all linked-folder"_s, u"here linked-folder"_s, u"out linked-folder"_s}));
        QVERIFY(std::all_of(listing.errors.cbegin(), listing.errors.cend(), isLinkNotFollowed));
        QCOMPARE(listing.errors.last().args.value(1), path(u"elsewhere"_s));
    }

    void linksToFilesAreRead()
    {
        QVERIFY(QFile::link(u"one"_s, path(u"given/same"_s)));

        const FolderListing listing = listFolder(path(u"given"_s));

        QVERIFY(listing.files.contains(path(u"given/same"_s)));
        QVERIFY(listing.errors.isEmpty());
    }

    void theFolderItselfMayBeALink()
    {
        QVERIFY(QFile::link(u"elsewhere"_s, path(u"link"_s)));

        const FolderListing listing = listFolder(path(u"link"_s));

        QCOMPARE(listing.files, QStringList{path(u"link/secret"_s)});
        QVERIFY(listing.errors.isEmpty());
    }

    void whatIsNoFileIsNamedForWhatItIs()
    {
        QCOMPARE(::mkfifo(QFile::encodeName(path(u"given/pipe"_s)).constData(), 0600), 0);
        QVERIFY(QFile::link(u"nowhere"_s, path(u"given/dead"_s)));
        QVERIFY(QFile::link(u"round"_s, path(u"given/round"_s)));
        QVERIFY(QFile::link(u"/dev/null"_s, path(u"given/void"_s)));

        const FolderListing listing = listFolder(path(u"given"_s));

        QCOMPARE(kindsIn(listing),
            (QStringList{u"dead dead-link"_s, u"pipe pipe"_s, u"round looping-link"_s, u"void device"_s}));
        QCOMPARE(listing.errors.first().args.value(1), path(u"given/nowhere"_s));
        QCOMPARE(listing.files.size(), 2);
    }

private:
    QString path(const QString &name) const { return m_home->filePath(name); }

    void write(const QString &name) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(FolderListingTest)
#include "folder_listing_test.moc"
