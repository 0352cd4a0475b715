#include "tests/gui/fixture/seed.h"
#include "tests/gui/fixture/window_fixture.h"
#include "tests/support/program.h"
#include "ui/models/comparison_model.h"
#include "ui/models/exporting.h"
#include "ui/models/inspection_model.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/table_roles.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::test;
using ui::ComparisonModel;
using ui::ExportFormat;

namespace {

const CertificateId appId(u"app.harbour.test"_s);

pki::Certificate certificateOf(const WindowFixture &fixture, const CertificateId &id)
{
    const Result<QByteArray> pem = readFile(fixture.inventory->certificate(id)->files.cert, 100000);
    return *pki::Certificate::parse(*pem, id.raw());
}

QStringList column(const QAbstractItemModel &model, int which)
{
    QStringList values;
    for (int row = 0; row < model.rowCount(); ++row)
        values << model.index(row, which).data().toString();
    return values;
}

/// The table once app.harbour.test stands beside the first of the others; null if it stays empty.
ui::DataTable *comparedWithAnother(WindowFixture &fixture)
{
    fixture.workbench->compare({appId, {}}, {});
    if (!QTest::qWaitFor([&] { return fixture.find<QDialog>(u"compareDialog"_s) != nullptr; }))
        return nullptr;
    auto *choice = fixture.find<QComboBox>(u"compareChoice"_s);
    auto *table = fixture.find<ui::DataTable>(u"compareTable"_s);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    return QTest::qWaitFor([table] { return table->model()->rowCount() > 0; }) ? table : nullptr;
}

} // namespace

/// The dialogs that save and compare certificates.
class DialogsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }
    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

    void twoCertificatesStandSideBySide()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->compare({appId, {}}, {});
        QTRY_VERIFY(fixture.find<QDialog>(u"compareDialog"_s));
        auto *choice = fixture.find<QComboBox>(u"compareChoice"_s);
        auto *table = fixture.find<ui::DataTable>(u"compareTable"_s);
        QCOMPARE(choice->count(), 39); // all but the first
        QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(!fixture.find(u"compareCopy"_s)->isEnabled());

        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);

        QTRY_VERIFY(table->model()->rowCount() > 0);
        QVERIFY(fixture.find(u"compareCopy"_s)->isEnabled());
        QVERIFY(!column(*table->model(), ComparisonModel::Verdict).contains(u"Same"_s));
        QVERIFY(fixture.find<QLabel>(u"compareSummary"_s)->text().contains(u"differ"_s));
        const int differences = table->model()->rowCount();
        fixture.find<QCheckBox>(u"compareOnlyDifferences"_s)->click();
        QVERIFY(table->model()->rowCount() > differences);
        QVERIFY(column(*table->model(), ComparisonModel::Verdict).contains(u"Same"_s));
    }

    void aFileCanBeTheSecond()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        fixture.prompts.willOpen({fixture.inventory->certificate(appId)->files.fullchain});
        fixture.prompts.willOpen({fixture.inventory->certificate(appId)->files.key});
        fixture.workbench->compare({appId, {}}, {});
        QTRY_VERIFY(fixture.find<QDialog>(u"compareDialog"_s));
        QLabel *summary = fixture.find<QLabel>(u"compareSummary"_s);

        QVERIFY(fixture.click(u"compareFile"_s));
        QTRY_VERIFY(summary->text().startsWith(u"Both are the same, octet by octet."_s));
        QVERIFY(!fixture.find(u"compareTrouble"_s)->isVisible());
        QVERIFY(fixture.click(u"compareFile"_s));

        QTRY_VERIFY(fixture.find(u"compareTrouble"_s)->isVisible());
    }

    void valuesAreShownWhole()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        const ui::DataTable *table = comparedWithAnother(fixture);
        QVERIFY(table);

        const int row = static_cast<int>(column(*table->model(), ComparisonModel::Field).indexOf(u"Public key"_s));
        QVERIFY(row >= 0);
        QTRY_VERIFY(table->rowHeight(row) >= 3 * table->fontMetrics().height());
        const QModelIndex key = table->model()->index(row, ComparisonModel::Left);
        QVERIFY(!key.data().toString().contains(u'…'));
    }

    /// What a certificate holds of its maker's choice may be longer than any window.
    void veryLongValuesOpenWithEnter()
    {
        QFile file(QStringLiteral(CERTWRIGHT_TEST_DATA "/pki/certs/many-names.pem"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<pki::Certificate> many = pki::Certificate::parse(file.readAll(), u"many"_s);
        QVERIFY(many);
        ComparisonModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setShow(ComparisonModel::Show::All);
        model.setSides(ui::Compared(*many), ui::Compared(*many)); // its names are one value then
        int row = 0;
        while (row < model.rowCount() && !model.index(row, ComparisonModel::Left).data().toString().contains(u'…'))
            ++row;
        QVERIFY(row < model.rowCount());
        const QModelIndex cell = model.index(row, ComparisonModel::Left);
        const QString whole = cell.data(ui::CopyRole).toString();

        QVERIFY(cell.data().toString().endsWith(u"Enter shows all."_s));
        QVERIFY(whole.size() > 600 && whole.startsWith(cell.data().toString().first(600)));
        model.toggleWhole(row);

        QCOMPARE(cell.data().toString(), whole);
    }

    void theReportIsCopied()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        const ui::DataTable *table = comparedWithAnother(fixture);
        QVERIFY(table);

        QVERIFY(fixture.click(u"compareCopy"_s));

        const QString report = QGuiApplication::clipboard()->text();
        QVERIFY(report.startsWith(u"Comparison of app.harbour.test with "_s));
        QCOMPARE(report.count(u'\n'), table->model()->rowCount() + 1);
        QVERIFY(fixture.click(u"compareClose"_s));
    }

    void rowsTellWhatDiffers()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        const pki::Certificate one = certificateOf(fixture, appId);
        const QList<workspace::CertificateRecord> &all = fixture.inventory->inventory().certificates;
        const auto other = std::find_if(all.cbegin(), all.cend(), [](const auto &r) { return r.id != appId; });
        ComparisonModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

        model.setSides(ui::Compared(one), ui::Compared(certificateOf(fixture, other->id)));
        QVERIFY(model.differences() > 0);
        QCOMPARE(model.rowCount(), model.differences());
        QVERIFY(column(model, ComparisonModel::Verdict).contains(u"First only"_s));
        QVERIFY(column(model, ComparisonModel::Verdict).contains(u"Second only"_s));
        QVERIFY(column(model, ComparisonModel::Left).contains(u"app.harbour.test"_s));
        model.setSides(ui::Compared(one), ui::Compared(one));

        QCOMPARE(model.differences(), 0);
        QCOMPARE(model.rowCount(), 0);
        model.setShow(ComparisonModel::Show::All);
        QVERIFY(model.rowCount() > 10);
        QCOMPARE(column(model, ComparisonModel::Verdict).removeDuplicates(), model.rowCount() - 1);
        QVERIFY(column(model, ComparisonModel::Field).contains(u"basicConstraints"_s));
    }

    void whatWasOpenedTogetherIsMatched()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        const workspace::CertificateFiles files = fixture.inventory->certificate(appId)->files;
        fixture.workbench->inspectFiles({files.cert, files.key});
        QTRY_VERIFY(fixture.find<QListView>(u"inspectionList"_s));
        auto *list = fixture.find<QListView>(u"inspectionList"_s);
        QTRY_COMPARE(list->model()->rowCount(), 2);
        const auto *model = qobject_cast<const ui::InspectionModel *>(list->model());
        QVERIFY(model);

        QTRY_COMPARE(model->belongsWith(model->entry(0)), QStringList{u"Private key in privkey.pem"_s});
        QCOMPARE(model->belongsWith(model->entry(1)), QStringList{u"Certificate app.harbour.test in cert.pem"_s});
        QVERIFY(model->details(0));
        QCOMPARE(model->details(0)->belongs, model->belongsWith(model->entry(0)));
        const auto says = [&fixture](const QString &pane, const QString &words) {
            const QList<QLabel *> labels = fixture.find(pane)->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [&words](const QLabel *label) {
                return label->isVisible() && label->text().remove(QChar(0x200B)) == words;
            });
        };
        QTRY_VERIFY(says(u"inspectionPage"_s, u"Private key in privkey.pem"_s));
        list->setCurrentIndex(list->model()->index(1, 0));
        QTRY_VERIFY(says(u"objectPane"_s, u"Certificate app.harbour.test in cert.pem"_s));
    }

    void everyFormatIsSaved_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::addColumn<QStringList>("judge");
        QTest::addColumn<bool>("secret");
        QTest::newRow("DER") << ExportFormat::CertificateDer
                             << QStringList{u"openssl"_s, u"x509"_s, u"-noout"_s, u"-inform"_s, u"DER"_s, u"-in"_s}
                             << false;
        QTest::newRow("encrypted key") << ExportFormat::EncryptedKey
                                       << QStringList{u"openssl"_s, u"pkey"_s, u"-noout"_s, u"-check"_s, u"-passin"_s,
                                              u"pass:a long passphrase"_s, u"-in"_s}
                                       << true;
        const QStringList pkcs12{
            u"openssl"_s, u"pkcs12"_s, u"-noout"_s, u"-info"_s, u"-passin"_s, u"pass:a long passphrase"_s, u"-in"_s};
        QTest::newRow("chain") << ExportFormat::FullChain << QStringList{u"openssl"_s, u"x509"_s, u"-noout"_s, u"-in"_s}
                               << false;
        QTest::newRow("PKCS#7") << ExportFormat::Pkcs7
                                << QStringList{u"openssl"_s, u"pkcs7"_s, u"-noout"_s, u"-inform"_s, u"DER"_s, u"-in"_s}
                                << false;
        QTest::newRow("PKCS#12") << ExportFormat::Pkcs12 << pkcs12 << true;
        QTest::newRow("PKCS#12 for old programs") << ExportFormat::Pkcs12Compatible << pkcs12 << true;
        QTest::newRow("JKS") << ExportFormat::Jks
                             << QStringList{u"keytool"_s, u"-list"_s, u"-storepass"_s, u"a long passphrase"_s,
                                    u"-keystore"_s}
                             << true;
    }

    void everyFormatIsSaved()
    {
        QFETCH(const ExportFormat, format);
        QFETCH(const QStringList, judge);
        QFETCH(const bool, secret);
        if (findProgram(judge.first()).isEmpty())
            QSKIP(qPrintable(judge.first() + u" is missing"_s));
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        const QString target = fixture.folder() + u"/saved"_s;
        fixture.prompts.willSave(target);
        fixture.workbench->exportCertificate(appId);

        QCOMPARE(fixture.find(u"exportDialog"_s)->windowTitle(), u"Export app.harbour.test"_s);
        fixture.find<QAbstractButton>(u"exportFormat%1"_s.arg(static_cast<int>(format)))->click();
        QVERIFY(fixture.click(u"exportSave"_s));
        if (secret)
            QVERIFY(typePassphrase(fixture, u"a long passphrase"_s));

        QTRY_VERIFY_WITH_TIMEOUT(isSaved(fixture), 20000);
        QVERIFY(QFile::exists(target));
        QVERIFY(fixture.click(u"exportCancel"_s));
        QTRY_VERIFY(!fixture.find(u"exportDialog"_s));
        const auto strangers = QFile::ReadGroup | QFile::ReadOther;
        QCOMPARE(!(QFile::permissions(target) & strangers), secret);
        const RunResult judged = run(judge.first(), judge.mid(1) + QStringList{target}, {}, std::chrono::seconds(50));
        QVERIFY2(judged.ok(), judged.report().constData());
    }

    void aKeyAloneIsSavedWithoutAQuestion()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        const QString target = fixture.folder() + u"/saved.key"_s;
        fixture.prompts.willSave(target);
        fixture.workbench->exportCertificate(appId);

        fixture.find<QAbstractButton>(u"exportFormat%1"_s.arg(static_cast<int>(ExportFormat::Key)))->click();
        QVERIFY(fixture.click(u"exportSave"_s));

        QTRY_VERIFY_WITH_TIMEOUT(isSaved(fixture), 20000);
        QVERIFY(QFile::exists(target));
        QVERIFY(fixture.click(u"exportCancel"_s));
        QTRY_VERIFY(!fixture.find(u"exportDialog"_s));
        QVERIFY(!(QFile::permissions(target) & (QFile::ReadGroup | QFile::ReadOther)));
        const Result<QByteArray> pem = readFile(target, 10000);
        QVERIFY(pem && pem->startsWith("-----BEGIN PRIVATE KEY-----"));
        const RunResult judged
            = run(u"openssl"_s, {u"pkey"_s, u"-noout"_s, u"-check"_s, u"-in"_s, target}, {}, std::chrono::seconds(50));
        QVERIFY2(judged.ok(), judged.report().constData());
    }

    void onlyWhatCanBeSavedIsOffered()
    {
        using ui::Hindrance;
        workspace::CertificateRecord record;
        record.files.key = u"/key"_s;
        record.keyEncrypted = true;
        auto what = ui::exportableOf(record);
        QCOMPARE(what->hindrance(ExportFormat::FullChain), Hindrance::None);
        QCOMPARE(what->hindrance(ExportFormat::EncryptedKey), Hindrance::None);
        QVERIFY(!what->wantsPassphrase(ExportFormat::EncryptedKey)); // it keeps its own
        QCOMPARE(what->hindrance(ExportFormat::Key), Hindrance::KeyEncrypted);
        QCOMPARE(what->hindrance(ExportFormat::Pkcs12), Hindrance::KeyEncrypted);
        record.keyEncrypted = false;
        what = ui::exportableOf(record);
        QCOMPARE(what->hindrance(ExportFormat::Key), Hindrance::None);
        QVERIFY(what->wantsPassphrase(ExportFormat::EncryptedKey));
        QVERIFY(!what->wantsPassphrase(ExportFormat::Key));
        record.files.key.clear();
        what = ui::exportableOf(record);
        QCOMPARE(what->hindrance(ExportFormat::Key), Hindrance::KeyNotInWorkspace);
        QCOMPARE(what->hindrance(ExportFormat::CertificateDer), Hindrance::None);
    }

    void whatADialogRefusesIsSeenWhole()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->newAuthority();
        auto *dialog = fixture.find<QDialog>(u"createAuthorityDialog"_s);
        QVERIFY(dialog);
        const int height = dialog->height();
        fixture.find<QLineEdit>(u"authorityName"_s)->setText(fixture.inventory->inventory().authorities.first().name);

        QVERIFY(fixture.click(u"createAuthorityAccept"_s));

        const auto *trouble = fixture.find(u"createAuthorityTrouble"_s);
        QTRY_VERIFY(trouble->isVisible());
        QTRY_COMPARE(trouble->visibleRegion().boundingRect(), trouble->rect());
        QVERIFY(dialog->height() > height);
        fixture.find<QLineEdit>(u"authorityName"_s)->setText(u"Another"_s);
        QTRY_COMPARE(dialog->height(), height);
        QVERIFY(fixture.click(u"createAuthorityCancel"_s));
    }

    void whatIsWrongWithAPassphraseIsSeenWhole()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        fixture.passphrases.request(&fixture.window(), {secrets::PassphrasePurpose::NewAuthority, u"Desk"_s, {}, false},
            [](const Result<SecureBytes> &) {});
        QTRY_VERIFY(fixture.find(u"passphraseDialog"_s));
        fixture.find<QLineEdit>(u"passphrase"_s)->setText(u"abc"_s);

        const auto *message = fixture.find(u"passphraseMessage"_s);
        QTRY_VERIFY(message->isVisible());
        QTRY_COMPARE(message->visibleRegion().boundingRect(), message->rect());
        QVERIFY(fixture.click(u"passphraseCancel"_s));
    }

    void anUnwritableTargetIsToldInTheDialog()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        fixture.prompts.willSave(fixture.folder() + u"/no/such/folder/saved.p7b"_s);
        fixture.workbench->exportCertificate(appId);

        fixture.find<QAbstractButton>(u"exportFormat%1"_s.arg(static_cast<int>(ExportFormat::Pkcs7)))->click();
        QVERIFY(fixture.click(u"exportSave"_s));

        const QWidget *trouble = fixture.find(u"exportTrouble"_s);
        QTRY_VERIFY(trouble->isVisible());
        QTRY_COMPARE(trouble->visibleRegion().boundingRect(), trouble->rect());
        QVERIFY(trouble->y() >= fixture.find(u"exportFormats"_s)->geometry().bottom() + 8);
    }

private:
    static bool isSaved(WindowFixture &fixture)
    {
        const QWidget *result = fixture.find(u"exportResult"_s);
        return result && result->isVisible();
    }

    /// Into both fields of the real dialog.
    static bool typePassphrase(WindowFixture &fixture, const QString &passphrase)
    {
        const auto dialog = [&fixture] { return fixture.find<QDialog>(u"passphraseDialog"_s); };
        if (!QTest::qWaitFor([&dialog] { return dialog() != nullptr; }))
            return false;
        for (QLineEdit *field : dialog()->findChildren<QLineEdit *>())
            field->setText(passphrase);
        dialog()->findChild<QAbstractButton *>(u"passphraseAccept"_s)->click();
        return true;
    }

    ui::Theme m_theme;
};

QTEST_MAIN(DialogsTest)
#include "dialogs_test.moc"
