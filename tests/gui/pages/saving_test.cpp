#include "tests/gui/fixture/window_fixture.h"
#include "tests/support/program.h"
#include "ui/models/exporting.h"
#include "ui/models/inspection_model.h"
#include "ui/models/opened_export.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::test;
using ui::ExportFormat;

namespace {

const QString data = QStringLiteral(CERTWRIGHT_TEST_DATA) + u"/convert/"_s;
const QString passphrase = u"a long passphrase"_s;

QString words(const QWidget *widget)
{
    QString all;
    for (const QLabel *label : widget->findChildren<QLabel *>())
        all += label->text().remove(QChar(0x200B)) + u'\n';
    return all;
}

/// What was opened, with one row chosen, and saving.
class Opened
{
public:
    Opened(ui::Theme &theme, const QStringList &files, const QString &title, Contents contents = Contents::Empty)
        : fixture(contents, theme)
    {
        if (!fixture.open())
            return;
        fixture.workbench->inspectFiles(files);
        const auto list = [this] { return fixture.find<QListView>(u"inspectionList"_s); };
        if (QTest::qWaitFor([&list] { return list() && list()->model()->rowCount() > 0; }))
            isOpen = QTest::qWaitFor([this, &title] { return choose(title); });
    }

    bool choose(const QString &title)
    {
        auto *list = fixture.find<QListView>(u"inspectionList"_s);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data().toString() == title) {
                list->setCurrentIndex(list->model()->index(row, 0));
                return true;
            }
        }
        return false;
    }

    QAbstractButton *format(ExportFormat which)
    {
        return fixture.find<QAbstractButton>(u"exportFormat%1"_s.arg(static_cast<int>(which)));
    }

    bool openDialog()
    {
        if (!QTest::qWaitFor([this] { return fixture.find(u"certificateSave"_s)->isEnabled(); }))
            return false;
        fixture.workbench->saveOpened();
        return QTest::qWaitFor([this] { return fixture.find(u"exportDialog"_s) != nullptr; });
    }

    /// Saves it so; what the dialog says then.
    QString save(ExportFormat which, const QString &target)
    {
        if (!openDialog() || !format(which) || !format(which)->isEnabled())
            return u"not offered"_s;
        fixture.prompts.willSave(target);
        format(which)->click();
        fixture.click(u"exportSave"_s);
        typePassphrase(which);
        const auto isVisible = [this](const QString &name) { return fixture.find(name)->isVisible(); };
        if (!QTest::qWaitFor([&] { return isVisible(u"exportResult"_s) || isVisible(u"exportTrouble"_s); }, 20000))
            return u"never ended"_s;
        return words(fixture.find(isVisible(u"exportResult"_s) ? u"exportResult"_s : u"exportTrouble"_s));
    }

    WindowFixture fixture;
    bool isOpen = false;

private:
    void typePassphrase(ExportFormat which)
    {
        const bool isTruststore = which == ExportFormat::TrustPkcs12 || which == ExportFormat::TrustJks;
        const bool isPlain = which == ExportFormat::Key || which == ExportFormat::KeyDer;
        if (isPlain || !(isTruststore || ui::holdsKey(which)))
            return;
        const auto dialog = [this] { return fixture.find<QDialog>(u"passphraseDialog"_s); };
        if (!QTest::qWaitFor([&dialog] { return dialog() != nullptr; }))
            return;
        for (QLineEdit *field : dialog()->findChildren<QLineEdit *>())
            field->setText(passphrase);
        dialog()->findChild<QAbstractButton *>(u"passphraseAccept"_s)->click();
    }
};

bool isPrivate(const QString &path)
{
    return !(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther));
}

RunResult openssl(const QStringList &arguments)
{
    return run(findProgram(u"openssl"_s), arguments, {}, std::chrono::seconds(50));
}

} // namespace

/// Whatever was opened or pasted is saved in the forms that suit it. The judges are openssl and keytool.
class SavingTest final : public QObject
{
    Q_OBJECT

private:
    ui::Theme m_theme{ui::Theme::Mode::Light};
    const QStringList m_server{data + u"leaf.pem"_s, data + u"leaf.key"_s, data + u"root.pem"_s};

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }
    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

    void everyFormIsWhatItSays_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("title");
        QTest::addColumn<ExportFormat>("format");
        QTest::addColumn<QStringList>("judge");
        QTest::addColumn<QByteArray>("says");

        const auto tool = [](const char *line) { return QString::fromLatin1(line).split(u' '); };
        const QStringList pkcs12 = tool("openssl pkcs12 -info -nodes -passin") << u"pass:"_s + passphrase << u"-in"_s;
        const QStringList keytool = tool("keytool -list -v -storepass") << passphrase << u"-keystore"_s;
        const auto server = [this](const char *name, const QString &title, ExportFormat format,
                                const QStringList &judge, const char *says) {
            QTest::newRow(name) << m_server << title << format << judge << QByteArray(says);
        };
        const auto other = [](const QString &file, ExportFormat format, const QStringList &judge, const char *says) {
            QTest::newRow(qPrintable(file))
                << QStringList{data + file} << QString() << format << judge << QByteArray(says);
        };
        const QString leaf = u"leaf.test"_s;
        const QString root = u"Root to convert"_s;
        const QString key = u"Private key"_s;
        const char *named = "CN=leaf.test";
        using enum ExportFormat;
        server("PEM", leaf, Certificate, tool("openssl x509 -noout -subject -in"), named);
        server("DER", leaf, CertificateDer, tool("openssl x509 -inform DER -noout -subject -in"), named);
        server("PKCS#7", leaf, Pkcs7, tool("openssl pkcs7 -inform DER -noout -print_certs -in"), "CN=Root to convert");
        server("PKCS#12", leaf, Pkcs12, pkcs12, "PRIVATE KEY");
        server("PKCS#12 for old programs", leaf, Pkcs12Compatible, pkcs12, "PRIVATE KEY");
        server("JKS", leaf, Jks, keytool, "PrivateKeyEntry");
        server("truststore", root, TrustPkcs12, keytool, "trustedCertEntry");
        server("truststore, JKS", root, TrustJks, keytool, "trustedCertEntry");
        server("key", key, Key, tool("openssl pkey -noout -check -in"), "valid");
        server("key, DER", key, KeyDer, tool("openssl pkey -inform DER -noout -check -in"), "valid");
        const QStringList locked = tool("openssl pkey -noout -check -passin") << u"pass:"_s + passphrase << u"-in"_s;
        server("key, encrypted", key, EncryptedKey, locked, "valid");
        other(u"leaf.csr"_s, Der, tool("openssl req -inform DER -noout -subject -in"), named);
        other(u"list-01.crl"_s, Pem, tool("openssl crl -noout -issuer -in"), "CN=Root to convert");
        other(u"answer.der"_s, Der, tool("openssl ocsp -noverify -resp_text -respin"), "Cert Status: good");
        other(u"public.pem"_s, Der, tool("openssl pkey -pubin -inform DER -noout -text_pub -in"), "prime256v1");
    }

    void everyFormIsWhatItSays()
    {
        QFETCH(const QStringList, files);
        QFETCH(QString, title);
        QFETCH(const ExportFormat, format);
        QFETCH(const QStringList, judge);
        QFETCH(const QByteArray, says);
        const QString program = findProgram(judge.first());
        if (program.isEmpty())
            QSKIP(qPrintable(judge.first() + u" is missing"_s));
        QTemporaryDir folder;
        const QString target = folder.filePath(u"saved"_s);
        Opened opened(m_theme, files, title.isEmpty() ? firstTitle(files) : title);
        QVERIFY(opened.isOpen);

        const QString told = opened.save(format, target);

        QVERIFY2(told.contains(u"Saved saved"_s) && told.contains(u"Read back"_s), qPrintable(told));
        QVERIFY2(told.contains(target), qPrintable(told));
        QCOMPARE(isPrivate(target), ui::holdsKey(format));
        const RunResult judged = run(program, judge.mid(1) + QStringList{target}, {}, std::chrono::seconds(50));
        QVERIFY2(judged.ok(), judged.report().constData());
        // Debian 12's openssl sets blanks around the equals sign, Debian 13's does not.
        QVERIFY2(judged.report().replace(" = ", "=").contains(says), judged.report().constData());
    }

    void theChainStandsInOrderWithoutItsRoot()
    {
        const QString other = QStringLiteral(CERTWRIGHT_TEST_DATA) + u"/revocation/"_s;
        QTemporaryDir folder;
        const QString target = folder.filePath(u"chain.pem"_s);
        Opened opened(m_theme, {other + u"root.pem"_s, other + u"sub.pem"_s, other + u"leaf.pem"_s}, u"Root"_s);
        QVERIFY(opened.isOpen);
        auto *list = opened.fixture.find<QListView>(u"inspectionList"_s);
        QTRY_COMPARE(list->model()->rowCount(), 3);
        list->setCurrentIndex(list->model()->index(2, 0));

        const QString told = opened.save(ExportFormat::FullChain, target);

        QVERIFY2(told.contains(u"Left out, as such a file does not hold it: "_s), qPrintable(told));
        const Result<QByteArray> pem = readFile(target, 100000);
        QVERIFY(pem);
        const Result<QList<pki::Certificate>> chain = pki::parseCertificates(*pem, {});
        QVERIFY(chain);
        QCOMPARE(chain->size(), 2);
        QCOMPARE(chain->at(0).issuerDer(), chain->at(1).subjectDer());
        const RunResult judged = openssl({u"verify"_s, u"-no-CApath"_s, u"-no-CAstore"_s, u"-CAfile"_s,
            other + u"root.pem"_s, u"-untrusted"_s, target, target});
        QVERIFY2(judged.ok(), judged.report().constData());
    }

    void aKeyInAStoreIsFoundAgainWithItsPassword()
    {
        QTemporaryDir folder;
        const QString target = folder.filePath(u"again.p12"_s);
        Opened opened(m_theme, {data + u"leaf.p12"_s}, u"Key store (PKCS #12)"_s);
        auto *list = opened.fixture.find<QListView>(u"inspectionList"_s);
        QVERIFY(list);
        QTRY_VERIFY(opened.fixture.find(u"inspectionUnlock"_s)->isVisible());
        QVERIFY(opened.fixture.click(u"inspectionUnlock"_s));
        QTRY_VERIFY(opened.fixture.find<QDialog>(u"passphraseDialog"_s));
        opened.fixture.find<QLineEdit>(u"passphrase"_s)->setText(u"secret"_s);
        QVERIFY(opened.fixture.click(u"passphraseAccept"_s));
        QTRY_VERIFY(!opened.fixture.find<QDialog>(u"passphraseDialog"_s));
        QTRY_VERIFY(list->model()->rowCount() > 2);
        list->setCurrentIndex(list->model()->index(0, 0)); // the store stands for what it holds

        const QString told = opened.save(ExportFormat::Pkcs12, target);

        QVERIFY2(told.contains(u"a private key (ECDSA P-256)"_s), qPrintable(told));
        const RunResult judged
            = openssl({u"pkcs12"_s, u"-info"_s, u"-nodes"_s, u"-passin"_s, u"pass:"_s + passphrase, u"-in"_s, target});
        QVERIFY2(judged.ok() && judged.out.contains("PRIVATE KEY"), judged.report().constData());
        QVERIFY2(judged.out.contains("friendlyName: leaf"), judged.report().constData());
    }

    void aPastedKeyIsSaved()
    {
        QTemporaryDir folder;
        const QString target = folder.filePath(u"pasted.key"_s);
        Opened opened(m_theme, {data + u"leaf.pem"_s}, u"leaf.test"_s);
        const Result<QByteArray> pem = readFile(data + u"leaf.key"_s, 10000);
        QVERIFY(opened.isOpen && pem);
        opened.fixture.workbench->inspectText(QString::fromLatin1(*pem));
        QTRY_VERIFY(opened.choose(u"Private key"_s));

        const QString told = opened.save(ExportFormat::Key, target);

        QVERIFY2(told.contains(u"Saved pasted.key"_s), qPrintable(told));
        QVERIFY(openssl({u"pkey"_s, u"-noout"_s, u"-check"_s, u"-in"_s, target}).ok());
    }

    void severalChosenRowsMakeOneFile()
    {
        QTemporaryDir folder;
        const QString target = folder.filePath(u"bundle.p7b"_s);
        Opened opened(m_theme, {data + u"leaf.pem"_s, data + u"second.pem"_s, data + u"leaf.key"_s}, u"leaf.test"_s);
        auto *list = opened.fixture.find<QListView>(u"inspectionList"_s);
        QTRY_COMPARE(list->model()->rowCount(), 3);
        list->selectAll();

        const QString told = opened.save(ExportFormat::AllPkcs7, target);

        QVERIFY2(told.contains(u"it holds leaf.test and second.test."_s), qPrintable(told));
        QVERIFY2(told.contains(u"Left out, as such a file does not hold it: Private key."_s), qPrintable(told));
        QVERIFY(openssl({u"pkcs7"_s, u"-inform"_s, u"DER"_s, u"-noout"_s, u"-in"_s, target}).ok());
    }

    void withoutItsKeyAStoreIsNotPossibleAndSaysWhy()
    {
        Opened opened(m_theme, {data + u"leaf.pem"_s}, u"leaf.test"_s);
        QVERIFY(opened.isOpen && opened.openDialog());

        const QAbstractButton *store = opened.format(ExportFormat::Pkcs12);

        QCOMPARE(opened.fixture.find(u"exportDialog"_s)->windowTitle(), u"Save leaf.test as"_s);
        QVERIFY(store && !store->isEnabled());
        QVERIFY(store->accessibleDescription().contains(u"open the file of its private key"_s));
        QVERIFY(!opened.format(ExportFormat::Jks));
        QVERIFY(!opened.format(ExportFormat::FullChain)); // no issuer is open
    }

    void aFailingFolderIsToldAndTheDialogStays()
    {
        Opened opened(m_theme, m_server, u"leaf.test"_s);
        QVERIFY(opened.isOpen);

        const QString told = opened.save(ExportFormat::Certificate, u"/no/such/folder/saved.pem"_s);

        QVERIFY2(told.contains(u"/no/such/folder"_s), qPrintable(told));
        QVERIFY(opened.fixture.find(u"exportDialog"_s)->isVisible());
        QVERIFY(opened.fixture.find(u"exportSave"_s)->isEnabled());
    }

    void aKeyThatIsNoLongerThereIsTold()
    {
        QTemporaryDir folder;
        const QString key = folder.filePath(u"leaf.key"_s);
        QVERIFY(QFile::copy(data + u"leaf.key"_s, key));
        Opened opened(m_theme, {data + u"leaf.pem"_s, key}, u"leaf.test"_s);
        auto *list = opened.fixture.find<QListView>(u"inspectionList"_s);
        QTRY_COMPARE(list->model()->rowCount(), 2);
        QVERIFY(QFile::remove(key) && QFile::copy(data + u"second.key"_s, key));

        const QString told = opened.save(ExportFormat::Pkcs12, folder.filePath(u"saved.p12"_s));

        QVERIFY2(told.contains(u"private key"_s) && !told.contains(u"Saved"_s), qPrintable(told));
        QVERIFY(!QFile::exists(folder.filePath(u"saved.p12"_s)));
    }

    void whatWasStoppedIsNotWritten()
    {
        QTemporaryDir folder;
        ui::OpenedChoice choice;
        const Result<QByteArray> pem = readFile(data + u"leaf.pem"_s, 10000);
        inspect::FoundObject object = inspect::readObjects(*pem, {}).objects.first();
        choice.given.append({{}, object});
        choice.leaf = object.certificate;
        const auto what = ui::exportableOf(choice);
        QVERIFY(what);

        const Result<ui::Exported> result = what->write(
            {what, ExportFormat::Certificate, folder.filePath(u"saved.pem"_s), {}, {}}, [] { return true; });

        QVERIFY(!result && result.error().code == ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(folder.filePath(u"saved.pem"_s)));
    }

    void whatIsLockedOrUnknownOffersNothing_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("a locked key") << u"/convert/locked.key"_s;
        QTest::newRow("a locked store") << u"/inspect/files/modern.p12"_s;
        QTest::newRow("unknown") << u"/inspect/files/unknown-sequence.der"_s;
    }

    void whatIsLockedOrUnknownOffersNothing()
    {
        QFETCH(const QString, file);
        const QString path = QStringLiteral(CERTWRIGHT_TEST_DATA) + file;
        Opened opened(m_theme, {path}, firstTitle({path}));
        QVERIFY(opened.isOpen);
        QWidget *pane = opened.fixture.find(u"objectPane"_s);
        QTRY_VERIFY(pane->isVisible());

        QVERIFY(!opened.fixture.find(u"objectSave"_s)->isVisible());
        QVERIFY(!opened.fixture.find<QAbstractButton>(u"objectSave"_s)->isEnabled());
    }

    void theKeyboardIsEnough()
    {
        QTemporaryDir folder;
        const QString target = folder.filePath(u"saved.der"_s);
        Opened opened(m_theme, {data + u"leaf.csr"_s}, firstTitle({data + u"leaf.csr"_s}));
        QVERIFY(opened.isOpen);
        QTRY_VERIFY(opened.fixture.find<QAbstractButton>(u"objectSave"_s)->isEnabled());
        opened.fixture.prompts.willSave(target);

        QTest::keyClick(&opened.fixture.window(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(opened.fixture.find(u"exportDialog"_s) && opened.fixture.find(u"exportDialog"_s)->isActiveWindow());
        QWidget *dialog = opened.fixture.find(u"exportDialog"_s);
        QTRY_VERIFY(QApplication::focusWidget() && dialog->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(QApplication::focusWidget(), opened.format(ExportFormat::Pem));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QVERIFY(opened.format(ExportFormat::Der)->isChecked());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(opened.fixture.find(u"exportResult"_s)->isVisible(), 20000);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

        QTRY_VERIFY(!opened.fixture.find(u"exportDialog"_s));
        QVERIFY(openssl({u"req"_s, u"-inform"_s, u"DER"_s, u"-noout"_s, u"-verify"_s, u"-in"_s, target}).ok());
    }

private:
    /// What the list will call the only object of a file.
    static QString firstTitle(const QStringList &files)
    {
        const Result<QByteArray> bytes = readFile(files.first(), 1000000);
        ui::InspectionModel model;
        model.append({{files.first(), files.first(), inspect::readObjects(*bytes, files.first())}}, {});
        return model.index(0, 0).data().toString();
    }
};

QTEST_MAIN(SavingTest)
#include "saving_test.moc"
