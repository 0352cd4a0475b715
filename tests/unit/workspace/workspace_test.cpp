#include "core/workspace/workspace.h"

#include "core/base/leftovers.h"
#include "tests/support/snapshot.h"
#include "tests/support/workspace_kit.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace certwright;
using namespace certwright::workspace;
using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
constexpr auto ownerFolder = ownerOnly | QFile::ExeOwner | QFile::ExeUser;
constexpr auto forAll = ownerOnly | QFile::ReadGroup | QFile::ReadOther;

} // namespace

class WorkspaceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void lookingMakesNothing()
    {
        const test::WorkspaceKit kit;

        const auto inventory = kit.workspace().inventory();
        const auto authorities = kit.workspace().authorities();

        QVERIFY(inventory && authorities);
        QVERIFY(inventory->authorities.isEmpty() && inventory->certificates.isEmpty() && inventory->problems.isEmpty());
        QVERIFY(authorities->isEmpty());
        QVERIFY(!QFileInfo::exists(kit.root()));
    }

    void theDefaultOneLiesInTheDataFolder()
    {
        QCOMPARE(Workspace::defaultRoot(), QString(qEnvironmentVariable("XDG_DATA_HOME") + u"/certwright"_s));
    }

    void withoutAHomeThereIsNoDefaultOne_data()
    {
        QTest::addColumn<QByteArray>("home");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("root");
        QTest::newRow("neither") << QByteArray() << QByteArray() << QString();
        QTest::newRow("relative home") << QByteArray("here") << QByteArray() << QString();
        QTest::newRow("relative data") << QByteArray() << QByteArray("here") << QString();
        QTest::newRow("the root is the home") << QByteArray("/") << QByteArray() << u"/.local/share/certwright"_s;
        QTest::newRow("home") << QByteArray("/h") << QByteArray() << u"/h/.local/share/certwright"_s;
        QTest::newRow("data") << QByteArray() << QByteArray("/d") << u"/d/certwright"_s;
    }

    void withoutAHomeThereIsNoDefaultOne()
    {
        QFETCH(const QByteArray, home);
        QFETCH(const QByteArray, data);
        QFETCH(const QString, root);
        const QByteArray oldHome = qgetenv("HOME");
        const QByteArray oldData = qgetenv("XDG_DATA_HOME");
        qputenv("HOME", home);
        qputenv("XDG_DATA_HOME", data);

        const QString found = Workspace::defaultRoot();

        qputenv("HOME", oldHome);
        qputenv("XDG_DATA_HOME", oldData);
        QCOMPARE(found, root);
    }

    void aFileInTheWayIsUnusable()
    {
        const QTemporaryDir folder;
        QVERIFY(test::overwrite(folder.filePath(u"file"_s), "x"));

        for (const QString &root : {folder.filePath(u"file"_s), folder.filePath(u"file/below"_s), QString()}) {
            const auto opened = Workspace::open(root, Portability::Portable);
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, ErrorCode::WorkspaceUnusable);
        }
    }

    void filesHaveTheirPlacesAndModes()
    {
        test::WorkspaceKit kit;

        QVERIFY(kit.add(u"Desk"_s));
        QVERIFY(kit.addLeaf(u"*.app.test"_s));

        const auto entries = test::snapshot(kit.root());
        const QString leaf = u"certificates/_wildcard.app.test"_s;
        QCOMPARE(entries.keys(),
            (QStringList{u"authorities"_s, u"authorities/desk"_s, u"authorities/desk/cert.pem"_s,
                u"authorities/desk/key.pem"_s, u"authorities/desk/meta.json"_s, u"certificates"_s, leaf,
                leaf + u"/cert.pem"_s, leaf + u"/fullchain.pem"_s, leaf + u"/meta.json"_s, leaf + u"/privkey.pem"_s,
                u"workspace.json"_s}));
        for (const QString &folder : {u"authorities"_s, u"authorities/desk"_s, u"certificates"_s, leaf})
            QCOMPARE(entries.value(folder).mode, ownerFolder);
        for (const QString &file : {u"/privkey.pem"_s, u"/meta.json"_s})
            QCOMPARE(entries.value(leaf + file).mode, ownerOnly);
        QCOMPARE(entries.value(leaf + u"/fullchain.pem"_s).mode, forAll);
        QCOMPARE(entries.value(leaf + u"/fullchain.pem"_s).content, entries.value(leaf + u"/cert.pem"_s).content);
    }

    void anIntermediateGoesIntoChainAndFullchainTheRootDoesNot()
    {
        const test::WorkspaceKit kit;
        NewCertificate certificate = kit.certificate(u"app.test"_s);
        const pki::Certificate intermediate = kit.certificate(u"other.test"_s).certificate;
        certificate.intermediates = {intermediate};
        FolderSync sync;

        const auto record = kit.workspace().addCertificate(certificate, sync);

        QVERIFY(record);
        const auto entries = test::snapshot(record->files.folder);
        QCOMPARE(entries.value(u"chain.pem"_s).content, intermediate.toPem());
        QCOMPARE(entries.value(u"fullchain.pem"_s).content,
            QByteArray(certificate.certificate.toPem() + intermediate.toPem()));
        QCOMPARE(record->files.chain, QString(record->files.folder + u"/chain.pem"_s));
        QCOMPARE(kit.workspace().certificate(record->id)->files.chain, record->files.chain);
    }

    void theSameNameGetsANumber()
    {
        const test::WorkspaceKit kit;
        FolderSync sync;

        QStringList ids;
        for (int i = 0; i < 3; ++i)
            ids << kit.workspace().addCertificate(kit.certificate(u"app.test"_s), sync)->id.raw();

        QCOMPARE(ids, (QStringList{u"app.test"_s, u"app.test-2"_s, u"app.test-3"_s}));
    }

    void theFirstAuthorityBecomesTheDefault()
    {
        test::WorkspaceKit kit;
        QVERIFY(kit.add(u"One"_s) && kit.add(u"Two"_s));
        const auto isDefault = [&kit](const QString &name) { return kit.workspace().authority(name)->isDefault; };

        QVERIFY(isDefault(u"One"_s) && !isDefault(u"Two"_s));
        QVERIFY(kit.workspace().setDefaultAuthority(AuthorityId(u"two"_s)));
        QVERIFY(!isDefault(u"One"_s) && isDefault(u"two"_s));
        const auto unknown = kit.workspace().setDefaultAuthority(AuthorityId(u"../two"_s));
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::AuthorityNotFound);
    }

    void aThrowAwayAuthorityHasNoKeyAndIsNoDefault()
    {
        const test::WorkspaceKit kit;
        NewAuthority authority = kit.authority(u"Throw-away"_s);
        authority.encryptedKeyPem.clear();
        FolderSync sync;

        const auto record = kit.workspace().addAuthority(authority, sync);

        QVERIFY(record);
        QVERIFY(!record->canSign() && !record->isDefault && record->keyFile.isEmpty());
        QVERIFY(!QFileInfo::exists(kit.path(u"authorities/throw-away/key.pem"_s)));
        QVERIFY(!kit.workspace().authority(u"throw-away"_s)->canSign());
    }

    void aTakenNameIsRefusedWhateverItsCase()
    {
        test::WorkspaceKit kit;
        QVERIFY(kit.add(u"Desk"_s));
        const auto before = test::snapshot(kit.root());
        FolderSync sync;

        const auto second = kit.workspace().addAuthority(kit.authority(u"dESK"_s), sync);

        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::AuthorityExists);
        QVERIFY(test::snapshot(kit.root()) == before);
    }

    void anAuthorityIsTakenBackWithItsBeingTheDefault()
    {
        const test::WorkspaceKit kit;
        FolderSync sync;
        const auto record = kit.workspace().addAuthority(kit.authority(u"Desk"_s), sync);
        QVERIFY(record);

        QVERIFY(kit.workspace().discardAuthority(*record));

        QCOMPARE(test::snapshot(kit.root()).keys(), QStringList{u"authorities"_s});
    }

    void aNewKeyTakesTheOldOnesPlace()
    {
        const test::WorkspaceKit kit;
        FolderSync sync;
        const auto record = kit.workspace().addAuthority(kit.authority(u"Desk"_s), sync);
        QVERIFY(record);

        const auto changed = kit.workspace().replaceAuthorityKey(*record, "new key", KeyProtection::Keyring, u"e"_s);

        QVERIFY(changed);
        const auto read = kit.workspace().authority(u"Desk"_s);
        QVERIFY(read);
        QCOMPARE(read->keyFile, changed->keyFile);
        QCOMPARE(read->protection, KeyProtection::Keyring);
        QCOMPARE(read->keyringEntry, u"e"_s);
        QVERIFY(!QFileInfo::exists(record->keyFile));
        const auto entries = test::snapshot(kit.path(u"authorities/desk"_s));
        QCOMPARE(entries.value(QFileInfo(changed->keyFile).fileName()).content, QByteArray("new key"));
        QCOMPARE(entries.value(QFileInfo(changed->keyFile).fileName()).mode, ownerOnly);
    }

    void idsThatArePathsAreNotFound_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : {"", ".", "..", "../authorities", "a/../../b", "/etc", "nowhere"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }

    void idsThatArePathsAreNotFound()
    {
        QFETCH(QString, id);
        test::WorkspaceKit kit;
        QVERIFY(kit.addLeaf(u"app.test"_s));

        const auto certificate = kit.workspace().certificate(CertificateId(id));
        const auto authority = kit.workspace().authority(id);

        QVERIFY(!certificate && !authority);
        QCOMPARE(certificate.error().code, ErrorCode::CertificateNotFound);
        QCOMPARE(authority.error().code, ErrorCode::AuthorityNotFound);
    }

    void aWorkspaceMayBeMoved()
    {
        test::WorkspaceKit kit;
        QVERIFY(kit.add(u"Desk"_s) && kit.addLeaf(u"app.test"_s));
        QVERIFY(kit.workspace().inventory());
        const QTemporaryDir elsewhere;
        QVERIFY(QDir().rename(kit.root(), elsewhere.filePath(u"moved"_s)));

        const auto inventory = Workspace::open(elsewhere.filePath(u"moved"_s), Portability::Portable)->inventory();

        QVERIFY(inventory && inventory->certificates.size() == 1);
        const CertificateFiles files = inventory->certificates.first().files;
        for (const QString &file : {files.cert, files.fullchain, files.key, files.authority})
            QVERIFY2(QFileInfo::exists(file), qPrintable(file));
    }

    void leftoversOfACrashGoUnlessSomebodyHoldsThem()
    {
        test::WorkspaceKit kit;
        QVERIFY(kit.add(u"Desk"_s) && kit.addLeaf(u"app.test"_s));
        const QString made = kit.path(u"certificates/.certwright-made01"_s);
        const QString held = kit.path(u"certificates/.certwright-held01"_s);
        const QString stale = kit.path(u"certificates/.certwright-stale1"_s);
        const QString foreign = kit.path(u"certificates/.foreign"_s);
        const QString key = kit.path(u"authorities/desk/.certwright-stale2.part"_s);
        const QString settings = kit.path(u".certwright-stale3.part"_s);
        for (const QString &folder : {made, held, stale, foreign})
            QVERIFY(QDir().mkpath(folder));
        for (const QString &file : QStringList{key, settings, stale + u"/privkey.pem"_s})
            QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        for (const QString &path : {held, stale, foreign, key, settings})
            QCOMPARE(::system(qPrintable(u"touch -d '2 hours ago' '%1'"_s.arg(path))), 0);
        const TemporaryHold hold(held);

        const auto inventory = kit.workspace().inventory();

        QVERIFY(inventory && inventory->certificates.size() == 1 && inventory->problems.isEmpty());
        for (const QString &path : {made, held, foreign})
            QVERIFY2(QFileInfo::exists(path), qPrintable(path));
        for (const QString &path : {stale, key, settings})
            QVERIFY2(!QFileInfo::exists(path), qPrintable(path));
    }
};

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "workspace_test.moc"
