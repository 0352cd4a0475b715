#include "ui/models/inspection.h"
#include "ui/models/inspection_words.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace certwright;
using namespace certwright::ui;
using namespace Qt::StringLiterals;

/// What the window reads of a folder, and what it says of the parts that it cannot use.
class FolderInspectionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksToFoldersAreNamedAndNotFollowed()
    {
        const QTemporaryDir home;
        QVERIFY(QDir(home.path()).mkpath(u"given"_s) && QDir(home.path()).mkpath(u"elsewhere"_s));
        const QString list = QStringLiteral(CERTWRIGHT_TEST_DATA "/inspect/files/list.der");
        QVERIFY(QFile::copy(list, home.filePath(u"given/list"_s)));
        QVERIFY(QFile::copy(list, home.filePath(u"elsewhere/other"_s)));
        QVERIFY(QFile::link(u"../elsewhere"_s, home.filePath(u"given/out"_s)));

        const Inspection read = inspected(home.filePath(u"given"_s));

        QCOMPARE(sourcesOf(read), (QStringList{u"list"_s, u"out"_s}));
        const Error note = read.last().result.errors.value(0);
        QCOMPARE(InspectionWords::reason(note), u"Left out: a link to a folder"_s);
        QCOMPARE(InspectionWords::statusOf(note), StatusKind::Notice);
    }

    /// Nobody may ever write into it.
    void aPipeIsNoFile()
    {
        const QTemporaryDir home;
        const QString pipe = home.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);

        const Inspection read = inspected(pipe);

        QCOMPARE(sourcesOf(read), QStringList{u"pipe"_s});
        QCOMPARE(InspectionWords::reason(read.first().result.errors.value(0)), u"Not readable: no ordinary file"_s);
    }

    void eachFaultOfAKeySetIsNamed()
    {
        const Inspection read = inspected(QStringLiteral(CERTWRIGHT_TEST_DATA "/jwk_members/mixed.json"));

        QStringList reasons;
        for (const InspectedInput &input : read) {
            for (const Error &error : input.result.errors)
                reasons << InspectionWords::reason(error);
        }
        QCOMPARE(reasons,
            (QStringList{u"“x5c” is encoded wrongly"_s, u"Not readable: “x5t”"_s, u"No key among the keys"_s,
                u"No key among the keys"_s}));
    }

private:
    static Inspection inspected(const QString &path)
    {
        Inspection all;
        InspectJob job(InspectionSources{{path}});
        connect(&job, &InspectJob::found, &job, [&all](const Inspection &parts) { all += parts; });
        job.start();
        [&job] { QTRY_VERIFY_WITH_TIMEOUT(job.isFinished(), 10'000); }();
        return all;
    }

    /// Each once, in order.
    static QStringList sourcesOf(const Inspection &read)
    {
        QStringList sources;
        for (const InspectedInput &input : read)
            sources << input.source;
        sources.removeDuplicates();
        return sources;
    }
};

QTEST_GUILESS_MAIN(FolderInspectionTest)
#include "folder_inspection_test.moc"
