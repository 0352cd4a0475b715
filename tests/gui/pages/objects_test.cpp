#include "core/verify/known_weak_keys.h"
#include "tests/gui/fixture/inspected.h"
#include "tests/gui/fixture/window_fixture.h"
#include "ui/models/inspection_model.h"
#include "ui/models/revoked_model.h"
#include "ui/widgets/data_table.h"

#include <QAbstractItemModelTester>
#include <QCryptographicHash>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTest>
#include <QThreadPool>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::test;

namespace {

QString dataFile(const QString &name)
{
    return QStringLiteral(CERTWRIGHT_TEST_DATA "/") + name;
}

void openTab(const QWidget *pane, const QString &title)
{
    auto *tabs = pane->findChild<QTabBar *>(u"objectTabs"_s);
    for (int i = 0; i < tabs->count(); ++i) {
        if (QString(tabs->tabText(i)).remove(u'&') == title && tabs->isTabVisible(i))
            return tabs->setCurrentIndex(i);
    }
    QFAIL(qPrintable(u"no tab "_s + title));
}

} // namespace

/// What the inspection shows of everything that is no certificate.
class ObjectsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }
    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

    void everyKindSaysWhatItIs_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QStringList>("facts");

        QTest::newRow("CSR") << u"pki/values/request.der"_s << u"It is signed by its own key."_s
                             << QStringList{u"Subject"_s, u"Names"_s, u"Key"_s, u"Signature"_s};
        QTest::newRow("CSR, forged") << u"pki/values/request-bad-signature.der"_s << u"Its signature is wrong."_s
                                     << QStringList{u"Subject"_s};
        QTest::newRow("CRL, eleventh") << u"crls/attributes.crl"_s << QString()
                                       << QStringList{u"Number"_s, u"\n11\n"_s};
        QTest::newRow("unknown algorithm") << u"inspect/files/ml-dsa-public.der"_s << QString()
                                           << QStringList{u"ML-DSA-65 (2.16.840.1.101.3.4.3.18), 270 "_s};
        QTest::newRow("CRL") << u"revocation/revoked.crl"_s << u"It revokes 1 certificate"_s
                             << QStringList{u"Issuer"_s, u"Published"_s, u"Next one due"_s, u"Scope"_s,
                                    u"All certificates of its issuer"_s, u" on "_s};
        QTest::newRow("CRL, scope") << u"revocation/authorities-only.crl"_s << QString()
                                    << QStringList{u"onlyContainsCACerts"_s};
        QTest::newRow("OCSP, good") << u"revocation/good.ocsp"_s << u"Not revoked (good)."_s
                                    << QStringList{u"Answered (successful)"_s, u"Serial number"_s, u"As of"_s};
        QTest::newRow("OCSP, revoked") << u"revocation/revoked.ocsp"_s << u"Revoked on "_s
                                       << QStringList{u"Reason"_s, u"Serial number"_s};
        QTest::newRow("OCSP, refused") << u"revocation/try-later.ocsp"_s << u"The responder gave no answer."_s
                                       << QStringList{u"tryLater"_s};
        QTest::newRow("public key") << u"inspect/files/rsa-public.pem"_s << u"A public key: it holds no secret."_s
                                    << QStringList{u"RSA"_s, u"SHA-256 of the public key"_s, u"SSH fingerprint"_s,
                                           u"SHA256:"_s};
        QTest::newRow("PKCS#12 without MAC")
            << u"inspect/files/no-mac-unencrypted.p12"_s << u"Nothing protects it against change."_s
            << QStringList{u"None (no MAC): nothing tells whether it was changed"_s};
        QTest::newRow("PKCS#7") << u"inspect/files/signed.p7m"_s << QString() << QStringList{u"Holds"_s};
        QTest::newRow("locked PKCS#12") << u"inspect/files/modern.p12"_s << QString()
                                        << QStringList{u"Checksum"_s, u"Where it was found"_s, u"Encryption"_s,
                                               u"AES-256-CBC, its key by PBKDF2 with hmacWithSHA256 in "_s};
        QTest::newRow("locked PKCS#12 of old")
            << u"inspect/files/legacy.p12"_s << QString() << QStringList{u"pbeWithSHA1And40BitRC2-CBC in "_s};
        QTest::newRow("unknown") << u"inspect/files/unknown-sequence.der"_s << QString()
                                 << QStringList{u"Place"_s, u"Form"_s};
    }

    void everyKindSaysWhatItIs()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, verdict);
        QFETCH(const QStringList, facts);
        WindowFixture fixture(Contents::Empty, m_theme);
        fixture.clock.set(QDateTime::fromString(u"2026-11-27T21:30:58Z"_s, Qt::ISODate));
        QVERIFY(fixture.open());

        fixture.workbench->inspectFiles({dataFile(file)});

        const QWidget *pane = objectPane(fixture);
        QVERIFY(pane);
        const QString words = wordsOf(pane);
        QVERIFY2(words.contains(verdict), qPrintable(words));
        for (const QString &fact : facts)
            QVERIFY2(words.contains(fact), qPrintable(fact + u" is not in "_s + words));
    }

    void itsRowIsAsGrave()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->inspectFiles({dataFile(u"pki/values/request-bad-signature.der"_s)});
        QVERIFY(objectPane(fixture));

        const auto *model = qobject_cast<ui::InspectionModel *>(waitForList(fixture)->model());

        QTRY_COMPARE(model->entry(0).status, ui::StatusKind::Problem);
    }

    void whatNoPasswordOpensOffersNoUnlocking_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("row");
        QTest::addColumn<bool>("offered");

        QTest::newRow("a locked key") << u"pki/keys/pbkdf2.pem"_s << 0 << true;
        QTest::newRow("a locked key of OpenSSH") << u"openssh/locked-ed25519"_s << 0 << true;
        QTest::newRow("a key that asks for too much") << u"openssh_locked/hostile-rounds"_s << 0 << false;
        QTest::newRow("a key that asks for too much memory") << u"pki/keys/scrypt-too-large.pem"_s << 0 << false;
        QTest::newRow("a secret key") << u"jks/only-secret.jceks"_s << 1 << false;
    }

    void whatNoPasswordOpensOffersNoUnlocking()
    {
        QFETCH(const QString, file);
        QFETCH(const int, row);
        QFETCH(const bool, offered);
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());

        fixture.workbench->inspectFiles({dataFile(file)});

        const QWidget *pane = objectPane(fixture, row);
        QVERIFY(pane);
        QCOMPARE(pane->findChild<QPushButton *>(u"objectUnlock"_s) != nullptr, offered);
        if (row == 0)
            QCOMPARE(fixture.find<QPushButton>(u"inspectionUnlock"_s)->isVisible(), offered);
        else
            QVERIFY2(wordsOf(pane).contains(u"A secret key of a symmetric cipher."_s), qPrintable(wordsOf(pane)));
    }

    void aSharedPrimeStandsAboveAllElse()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());

        fixture.workbench->inspectFiles({dataFile(u"match/shares-one.key"_s), dataFile(u"match/shares-two.csr"_s)});

        const QWidget *pane = objectPane(fixture);
        QVERIFY(pane);
        QTRY_VERIFY2(wordsOf(pane).contains(u"shares a prime with"_s), qPrintable(wordsOf(pane)));
        QVERIFY(wordsOf(pane).contains(u"in shares-two.csr"_s));
        QVERIFY(wordsOf(pane).contains(u"This key must not be used."_s));
        QVERIFY(fixture.find<QLabel>(u"inspectionSummary"_s)->text().contains(u"shares a prime with another"_s));
    }

    void signaturesAreHeldAgainstTheIssuerThatIsOpen_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("expected");
        const QString sub = u"revocation/sub.pem"_s;
        QTest::newRow("good list") << QStringList{u"revocation/good.crl"_s, sub}
                                   << u"Its signature is in order; it comes from “Intermediate”."_s;
        QTest::newRow("forged list") << QStringList{u"revocation/forged.crl"_s, sub} << u"Its signature is wrong"_s;
        QTest::newRow("answer") << QStringList{u"revocation/delegated.ocsp"_s, sub} << u"Its signature is in order"_s;
        QTest::newRow("alone") << QStringList{u"revocation/good.crl"_s} << u"Its signature was not checked"_s;
    }

    void signaturesAreHeldAgainstTheIssuerThatIsOpen()
    {
        QFETCH(const QStringList, files);
        QFETCH(const QString, expected);
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        QStringList paths;
        for (const QString &file : files)
            paths << dataFile(file);

        fixture.workbench->inspectFiles(paths);

        const QWidget *pane = objectPane(fixture);
        QVERIFY(pane);
        QTRY_VERIFY2(wordsOf(pane).contains(expected), qPrintable(wordsOf(pane)));
    }

    void whatOfAKeyCouldNotBeCheckedIsSaid()
    {
        const bool hasLists
            = verify::KnownWeakKeys::load(verify::KnownWeakKeys::usualFolders()).value().covers(QByteArray(64, '\xff'));
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());

        fixture.workbench->inspectFiles({dataFile(u"weak_keys/size-512.pem"_s), dataFile(u"match/server.key"_s),
            dataFile(u"weak_keys/debian/2048-powerpc-ssh-keygen-1.pem"_s)});

        QWidget *pane = objectPane(fixture);
        QVERIFY(pane);
        QCOMPARE(wordsOf(pane).contains(u"Not checked: whether this is one of the weak keys"_s), !hasLists);
        waitForList(fixture)->setCurrentIndex(waitForList(fixture)->model()->index(1, 0));
        QTRY_VERIFY(wordsOf(pane).contains(u"server.key"_s));
        QVERIFY(!wordsOf(pane).contains(u"Not checked: whether"_s));
        waitForList(fixture)->setCurrentIndex(waitForList(fixture)->model()->index(2, 0));
        QTRY_VERIFY(wordsOf(pane).contains(u"Debian’s OpenSSL of 2006 to 2008 made it"_s));
        QVERIFY(!wordsOf(pane).contains(u"Not checked: whether"_s));
    }

    void whereItWasFoundIsTold()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        const QString path = dataFile(u"inspect/files/rsa-public.pem"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();

        fixture.workbench->inspectFiles({path});

        const QWidget *pane = objectPane(fixture);
        QVERIFY(pane);
        const QString words = wordsOf(pane);
        QVERIFY(words.contains(path));
        QVERIFY(words.contains(u"from byte 0 on"_s));
        const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
        QVERIFY2(words.contains(QString::fromLatin1(hash)), qPrintable(words));
    }

    void fieldsNamesThePartsOfTheStandard_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("fields");

        QTest::newRow("CSR") << u"pki/values/request.der"_s
                             << QStringList{u"certificationRequestInfo"_s, u"signatureAlgorithm"_s, u"signature"_s};
        QTest::newRow("CRL") << u"revocation/good.crl"_s
                             << QStringList{u"tbsCertList"_s, u"signatureAlgorithm"_s, u"signatureValue"_s};
        QTest::newRow("OCSP") << u"revocation/good.ocsp"_s << QStringList{u"responseStatus"_s, u"responseBytes"_s};
        QTest::newRow("public key") << u"inspect/files/rsa-public.pem"_s
                                    << QStringList{u"algorithm"_s, u"subjectPublicKey"_s};
        QTest::newRow("unknown") << u"inspect/files/unknown-sequence.der"_s << QStringList();
    }

    void fieldsNamesThePartsOfTheStandard()
    {
        QFETCH(const QString, file);
        QFETCH(const QStringList, fields);
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->inspectFiles({dataFile(file)});
        const QWidget *pane = objectPane(fixture);
        QVERIFY(pane);

        openTab(pane, u"Fields"_s);

        const QAbstractItemModel *model = pane->findChild<QTreeView *>(u"fieldTree"_s)->model();
        QCOMPARE(model->rowCount(), 1);
        const QModelIndex root = model->index(0, 0);
        QVERIFY(model->rowCount(root) > 0);
        QStringList names;
        for (int i = 0; i < fields.size(); ++i)
            names << model->index(i, 0, root).data().toString();
        QCOMPARE(names, fields);
    }

    void aListNamesWhatItRevokes()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->inspectFiles({dataFile(u"revocation/revoked.crl"_s)});
        QWidget *pane = objectPane(fixture);
        QVERIFY(pane);

        openTab(pane, u"Revoked"_s);

        auto *model = pane->findChild<ui::DataTable *>(u"revokedTable"_s)->model();
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model->rowCount() >= 1);
        QVERIFY(model->index(0, ui::RevokedModel::Serial).data().toString().contains(u':'));
        QVERIFY(!model->index(0, ui::RevokedModel::Date).data().toString().isEmpty());
        QVERIFY(!model->index(0, ui::RevokedModel::Reason).data().toString().isEmpty());
    }

    void theChosenTabStaysWhileTheNextObjectHasIt()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->inspectFiles({dataFile(u"revocation/revoked.crl"_s), dataFile(u"revocation/good.ocsp"_s),
            dataFile(u"inspect/files/modern.p12"_s)});
        QWidget *pane = objectPane(fixture);
        QVERIFY(pane);
        openTab(pane, u"Fields"_s);
        auto *tabs = pane->findChild<QTabBar *>(u"objectTabs"_s);
        const int fields = tabs->currentIndex();

        QVERIFY(objectPane(fixture, 1));
        QTRY_COMPARE(pane->findChild<QLabel *>(u"objectTitle"_s)->text(), u"Revocation answer (OCSP)"_s);
        QCOMPARE(tabs->currentIndex(), fields);
        QVERIFY(objectPane(fixture, 2)); // a key store shows no bytes: it may hold a key

        QTRY_COMPARE(tabs->currentIndex(), 0);
        QVERIFY(!tabs->isTabVisible(fields));
    }

    void aRowSaysWhyItCouldNotBeRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("line");

        QTest::newRow("empty") << QByteArray() << u"Not readable: it is empty"_s;
        QTest::newRow("a script") << QByteArray("#!/bin/sh\necho hello\n") << u"Not a certificate file"_s;
        QTest::newRow("damaged") << QByteArray("-----BEGIN CERTIFICATE-----\nMIIB!!!!\n-----END CERTIFICATE-----\n")
                                 << u"Not readable: it is damaged"_s;
        QFile leaf(dataFile(u"revocation/fetch-top.der"_s));
        QVERIFY(leaf.open(QIODevice::ReadOnly));
        QTest::newRow("cut off") << leaf.readAll().chopped(40) << u"Not readable: it is cut off"_s;
    }

    void aRowSaysWhyItCouldNotBeRead()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, line);
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        const QString path = fixture.folder() + u"/broken.der"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();

        fixture.workbench->inspectFiles({path});

        QListView *list = waitForList(fixture);
        QTRY_VERIFY(fixture.find<QLabel>(u"inspectionSummary"_s)->text().contains(u"could not be read"_s));
        QCOMPARE(list->model()->rowCount(), 1); // once
        const auto *model = qobject_cast<ui::InspectionModel *>(list->model());
        QVERIFY(model->entry(0).searchKey.contains(line.toLower()));
        QCOMPARE(model->objectCount(), 0);
        QVERIFY(!fixture.find<QLabel>(u"inspectionSummary"_s)->text().contains(u"object"_s));
    }

    void aMissingFileIsNoObject()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());

        fixture.workbench->inspectFiles(
            {dataFile(u"inspect/files/rsa-public.pem"_s), fixture.folder() + u"/missing.pem"_s});

        QListView *list = waitForList(fixture);
        QTRY_COMPARE(list->model()->rowCount(), 2);
        const auto summary = [&fixture] { return fixture.find<QLabel>(u"inspectionSummary"_s)->text(); };
        QTRY_VERIFY(summary().contains(u"rsa-public.pem"_s));
        QVERIFY2(summary().startsWith(u"1 "_s) && !summary().contains(u"missing.pem"_s), qPrintable(summary()));
        QCOMPARE(list->model()->index(1, 0).data().toString(), u"missing.pem"_s);
    }

    void whatIsLockedOffersToUnlock()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->inspectFiles({dataFile(u"inspect/files/no-mac.p12"_s)});
        const QListView *list = waitForList(fixture);
        QTRY_VERIFY(list->model()->rowCount() > 0);
        int locked = -1;
        const auto *model = qobject_cast<ui::InspectionModel *>(list->model());
        for (int row = 0; row < model->rowCount(); ++row)
            locked = model->entry(row).object && model->entry(row).object->encrypted ? row : locked;
        QVERIFY(locked >= 0);

        QWidget *pane = objectPane(fixture, locked);

        QVERIFY(pane);
        QTRY_VERIFY(pane->findChild<QPushButton *>(u"objectUnlock"_s));
        pane->findChild<QPushButton *>(u"objectUnlock"_s)->click();
        QTRY_VERIFY(fixture.find(u"passphraseDialog"_s));
    }

private:
    ui::Theme m_theme{ui::Theme::Mode::Light};
};

QTEST_MAIN(ObjectsTest)
#include "objects_test.moc"
