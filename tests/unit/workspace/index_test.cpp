#include "core/workspace/index.h"

#include "core/workspace/workspace.h"
#include "tests/support/snapshot.h"
#include "tests/support/workspace_kit.h"

#include <QDir>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace certwright;
using namespace certwright::workspace;
using namespace Qt::StringLiterals;

namespace {

/// Everything a list shows; what the files say and what the index says must be the same.
QStringList lines(const Result<Inventory> &inventory)
{
    QStringList all;
    for (const CertificateRecord &record : inventory->certificates) {
        all << QStringList{record.id.raw(), record.names.value(0).value, record.authority.raw(), record.issuerName,
            record.notBefore.toString(Qt::ISODate), record.notAfter.toString(Qt::ISODate),
            record.createdAt.toString(Qt::ISODate), record.keyType, record.keyLabel,
            QString::fromLatin1(record.sha256.toHex()), record.files.key, record.files.authority, record.title()}
                   .join(u'|');
    }
    return all;
}

void inDatabase(const QString &path, const QString &statement)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(statement));
    }
    QSqlDatabase::removeDatabase(u"test"_s);
}

} // namespace

class IndexTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void itSaysWhatTheFilesSay()
    {
        test::WorkspaceKit kit;
        QVERIFY(kit.add(u"Desk"_s) && kit.addLeaf(u"one.test"_s) && kit.addLeaf(u"a@two.test"_s));

        const QStringList fromFiles = lines(kit.workspace().inventory());
        const QStringList fromIndex = lines(kit.workspace().inventory());

        QCOMPARE(fromFiles.size(), 2);
        QCOMPARE(fromIndex, fromFiles);
        const QString path = kit.path(u"index.sqlite"_s);
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(Index::open(path)->read().size(), 2);
    }

    void itIsTrulyUsed()
    {
        test::WorkspaceKit kit;
        QVERIFY(kit.addLeaf(u"one.test"_s));
        QVERIFY(kit.workspace().inventory());
        inDatabase(kit.path(u"index.sqlite"_s),
            u"UPDATE certificates SET record = replace(record, 'ec-p256', 'from-the-index')"_s);

        const auto inventory = kit.workspace().inventory();

        QCOMPARE(inventory->certificates.first().keyType, u"from-the-index"_s);
    }

    void whatChangesIsReadAgain()
    {
        test::WorkspaceKit kit;
        QVERIFY(kit.addLeaf(u"one.test"_s) && kit.addLeaf(u"two.test"_s));
        QVERIFY(kit.workspace().inventory());
        QVERIFY(QFile::remove(kit.path(u"certificates/one.test/cert.pem"_s)));
        QVERIFY(
            QFile::copy(kit.path(u"certificates/two.test/cert.pem"_s), kit.path(u"certificates/one.test/cert.pem"_s)));
        QVERIFY(kit.addLeaf(u"three.test"_s));

        const auto inventory = kit.workspace().inventory();

        QStringList titles;
        for (const CertificateRecord &record : inventory->certificates)
            titles << record.id.raw() + u'=' + record.title();
        titles.sort();
        QCOMPARE(titles, (QStringList{u"one.test=two.test"_s, u"three.test=three.test"_s, u"two.test=two.test"_s}));
    }

    void whatIsGoneIsForgotten()
    {
        test::WorkspaceKit kit;
        QVERIFY(kit.addLeaf(u"one.test"_s) && kit.addLeaf(u"two.test"_s));
        QVERIFY(kit.workspace().inventory());
        QVERIFY(QDir(kit.path(u"certificates/one.test"_s)).removeRecursively());

        QCOMPARE(kit.workspace().inventory()->certificates.size(), 1);
        QCOMPARE(Index::open(kit.path(u"index.sqlite"_s))->read().size(), 1);
    }

    void aBadIndexIsRemade_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("this is no database, but long enough to be taken for one by its size");
        QTest::newRow("cut after the header") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("zeros") << QByteArray(8192, '\0');
    }

    void aBadIndexIsRemade()
    {
        QFETCH(QByteArray, content);
        test::WorkspaceKit kit;
        QVERIFY(kit.addLeaf(u"one.test"_s));
        const QStringList expected = lines(kit.workspace().inventory());
        QVERIFY(test::overwrite(kit.path(u"index.sqlite"_s), content));

        QCOMPARE(lines(kit.workspace().inventory()), expected);
        QCOMPARE(Index::open(kit.path(u"index.sqlite"_s))->read().size(), 1);
    }

    void aMissingIndexIsRemade()
    {
        test::WorkspaceKit kit;
        QVERIFY(kit.addLeaf(u"one.test"_s));
        const QStringList expected = lines(kit.workspace().inventory());
        QVERIFY(QFile::remove(kit.path(u"index.sqlite"_s)));

        QCOMPARE(lines(kit.workspace().inventory()), expected);
        QVERIFY(QFileInfo::exists(kit.path(u"index.sqlite"_s)));
    }

    void anIndexOfAnotherVersionIsRemade()
    {
        test::WorkspaceKit kit;
        QVERIFY(kit.addLeaf(u"one.test"_s));
        const QStringList expected = lines(kit.workspace().inventory());
        inDatabase(kit.path(u"index.sqlite"_s), u"PRAGMA user_version = 77"_s);
        inDatabase(kit.path(u"index.sqlite"_s), u"ALTER TABLE certificates ADD COLUMN later TEXT"_s);

        QCOMPARE(lines(kit.workspace().inventory()), expected);
        QCOMPARE(Index::open(kit.path(u"index.sqlite"_s))->read().size(), 1);
    }

    void withoutAnIndexTheFilesAnswer()
    {
        test::WorkspaceKit kit;
        QVERIFY(kit.addLeaf(u"one.test"_s));
        QVERIFY(QDir().mkpath(kit.path(u"index.sqlite/in the way"_s)));

        const auto inventory = kit.workspace().inventory();

        QVERIFY(inventory);
        QCOMPARE(inventory->certificates.size(), 1);
        QVERIFY(inventory->problems.isEmpty());
    }

    void aLockedIndexIsNoHindrance()
    {
        test::WorkspaceKit kit;
        QVERIFY(kit.addLeaf(u"one.test"_s));
        QVERIFY(kit.workspace().inventory());
        QVERIFY(kit.addLeaf(u"two.test"_s));
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"hold"_s);
            database.setDatabaseName(kit.path(u"index.sqlite"_s));
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(u"BEGIN EXCLUSIVE"_s));

            QCOMPARE(kit.workspace().inventory()->certificates.size(), 2);
        }
        QSqlDatabase::removeDatabase(u"hold"_s);
        QCOMPARE(kit.workspace().inventory()->certificates.size(), 2);
        QCOMPARE(Index::open(kit.path(u"index.sqlite"_s))->read().size(), 2);
    }

    void theIndexHoldsNoSecrets()
    {
        test::WorkspaceKit kit;
        QVERIFY(kit.add(u"Desk"_s) && kit.addLeaf(u"one.test"_s));
        QVERIFY(kit.workspace().inventory());

        QCOMPARE(test::filesWith(kit.root(), "PRIVATE KEY"),
            (QStringList{u"authorities/desk/key.pem"_s, u"certificates/one.test/privkey.pem"_s}));
    }
};

QTEST_GUILESS_MAIN(IndexTest)
#include "index_test.moc"
