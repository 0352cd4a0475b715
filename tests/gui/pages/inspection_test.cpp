#include "core/pki/certificate.h"
#include "core/pki/pem.h"
#include "tests/gui/fixture/inspected.h"
#include "tests/gui/fixture/seed.h"
#include "tests/gui/fixture/window_fixture.h"
#include "ui/models/entry_roles.h"
#include "ui/prompts/passphrase_dialog.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/status_glyph.h"
#include "ui/widgets/table_roles.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QTest>
#include <QThreadPool>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::test;

namespace {

/// The longest time between two turns of the event loop: how long the window stood still.
class Pulse final : public QObject
{
public:
    Pulse()
    {
        m_timer.setInterval(2);
        connect(&m_timer, &QTimer::timeout, this, [this] { m_longest = std::max(m_longest, m_clock.restart()); });
        m_clock.start();
        m_timer.start();
    }

    qint64 longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

/// One certificate with another serial number each time; nobody checks the signature here.
bool writeMany(const QString &path, int count)
{
    QFile from(test::seededFolder() + u"/certificates/app.harbour.test/cert.pem"_s);
    QFile to(path);
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
        return false;
    const pki::Certificate one = *pki::Certificate::parse(from.readAll(), path);
    QByteArray der = one.der();
    const qsizetype serial = der.indexOf(one.serialNumber());
    for (int i = 0; i < count; ++i) {
        der[serial + 2] = static_cast<char>(i >> 8);
        der[serial + 3] = static_cast<char>(i);
        to.write(pki::toPem("CERTIFICATE", der));
    }
    return serial > 0;
}

} // namespace

class InspectionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }
    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

    void aDroppedFileIsInspectedAndNothingChanges()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(test::seededFolder() + u"/certificates/app.harbour.test/cert.pem"_s)});
        QDragEnterEvent enter(QPoint(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&fixture.window(), &enter);
        QDropEvent drop(QPointF(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);

        QCoreApplication::sendEvent(&fixture.window(), &drop);

        auto *list = waitForList(fixture);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTRY_COMPARE(currentTitle(fixture), u"app.harbour.test"_s);
        QVERIFY(fixture.inventory->inventory().certificates.isEmpty());
    }

    void pastedTextIsInspected()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        QFile file(test::seededFolder() + u"/certificates/app.harbour.test/fullchain.pem"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));

        fixture.workbench->inspectText(QString::fromLatin1(file.readAll()));

        QTRY_COMPARE(currentTitle(fixture), u"app.harbour.test"_s);
    }

    void textThatIsNoCertificateSaysSo()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());

        fixture.workbench->inspectText(u"hello"_s);

        auto *list = waitForList(fixture);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTRY_COMPARE(currentTitle(fixture), u"Pasted text"_s);
        const QWidget *page = fixture.find(u"inspectionPage"_s);
        QStringList said;
        for (const QLabel *label : page->findChild<QWidget *>(u"certificateVerdict"_s)->findChildren<QLabel *>())
            said.append(label->text());
        const QString all = said.join(u' ');
        QCOMPARE(list->currentIndex().data(ui::SecondLineRole).toString(), u"No certificate or key"_s);
        QVERIFY2(all.contains(u"paste again."_s) && !all.contains(u"file"_s), qPrintable(all));
    }

    void chosenFilesAreInspected()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        fixture.prompts.willOpen({test::seededFolder() + u"/authorities/harbour-dev-ca/cert.pem"_s});

        QVERIFY(fixture.click(u"firstRunFile"_s));

        auto *list = waitForList(fixture);
        QTRY_COMPARE(list->model()->rowCount(), 1);
    }

    void whatIsLockedOpensWithItsPassword()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());

        fixture.workbench->inspectFiles({QStringLiteral(CERTWRIGHT_TEST_DATA "/inspect/files/modern.p12")});

        auto *list = waitForList(fixture);
        QTRY_COMPARE(list->model()->rowCount(), 3);
        QTRY_VERIFY(fixture.find(u"inspectionUnlock"_s)->isVisible());
        QVERIFY(fixture.click(u"inspectionUnlock"_s));
        typePassphrase(fixture, u"wrong"_s);
        const auto message = [&fixture] {
            const auto *label = fixture.find<ui::StatusLabel>(u"passphraseMessage"_s);
            return label ? label->text() : QString();
        };
        QTRY_VERIFY(message().contains(u"does not open"_s));
        typePassphrase(fixture, u"secret"_s);
        QTRY_COMPARE(list->model()->rowCount(), 4);
        QTRY_VERIFY(!fixture.find(u"inspectionUnlock"_s)->isVisible());
    }

    void aKeyWithAPasswordOfItsOwnOpensWithIt()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->inspectFiles({QStringLiteral(CERTWRIGHT_TEST_DATA "/jks/other-key-password.jks")});
        const QAbstractItemModel *model = waitForList(fixture)->model();
        const auto says = [model](const QString &words) {
            for (int row = 0; row < model->rowCount(); ++row) {
                if (model->index(row, 0).data(ui::SecondLineRole).toString() == words)
                    return true;
            }
            return false;
        };

        QTRY_VERIFY(fixture.find(u"inspectionUnlock"_s)->isVisible());
        QVERIFY(fixture.click(u"inspectionUnlock"_s));
        typePassphrase(fixture, u"other one"_s);

        QTRY_VERIFY(!fixture.find(u"inspectionUnlock"_s)->isVisible());
        QTRY_VERIFY(says(u"Not checked: another password, or changed"_s));
    }

    void severalFilesAndFoldersAreDroppedTogether()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        const QString folder = test::seededFolder();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(folder + u"/certificates/app.harbour.test/cert.pem"_s),
            QUrl::fromLocalFile(folder + u"/certificates/docs.harbour.test/cert.pem"_s),
            QUrl::fromLocalFile(QStringLiteral(CERTWRIGHT_TEST_DATA "/match"))});
        QDragEnterEvent enter(QPoint(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&fixture.window(), &enter);
        QDropEvent drop(QPointF(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);

        QCoreApplication::sendEvent(&fixture.window(), &drop);

        auto *list = waitForList(fixture);
        QVERIFY(list);
        const auto sources = [list] {
            QStringList all;
            for (int row = 0; row < list->model()->rowCount(); ++row)
                all << list->model()->index(row, 0).data(ui::ThirdLineRole).toString();
            return all;
        };
        QTRY_VERIFY(sources().contains(u"server.csr"_s));
        QCOMPARE(sources().count(u"cert.pem"_s), 2);
    }

    void ctrlVInspectsFromAnyPlaceButFields()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        QFile file(test::seededFolder() + u"/certificates/app.harbour.test/fullchain.pem"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QGuiApplication::clipboard()->setText(QString::fromLatin1(file.readAll()));
        ui::SearchField *search = fixture.window().searchField();
        search->setFocus();
        QTest::keyClick(search, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(search->text().startsWith(u"-----BEGIN"_s));
        QVERIFY(!fixture.find(u"inspectionPage"_s));
        search->clear();
        fixture.workbench->showCertificate(CertificateId(u"docs.harbour.test"_s));
        auto *table = fixture.find(u"certificateTable"_s);
        QTRY_VERIFY(table->hasFocus());

        QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);

        QTRY_COMPARE(currentTitle(fixture), u"app.harbour.test"_s);
    }

    void tenThousandCertificatesKeepTheWindowAlive()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        const QString bundle = fixture.folder() + u"/bundle.pem"_s;
        QVERIFY(writeMany(bundle, 10'000));
        Pulse pulse;
        QElapsedTimer timer;
        timer.start();

        fixture.workbench->inspectFiles({bundle});

        auto *list = waitForList(fixture);
        QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 0, 10'000);
        const qint64 first = timer.elapsed();
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 10'000, 60'000);
        QTRY_VERIFY(!fixture.find(u"inspectionStop"_s)->isVisible());
        const qint64 all = timer.elapsed();
        const qint64 whileReading = pulse.longest();
        timer.restart();
        list->setCurrentIndex(list->model()->index(5'000, 0));
        const qint64 firstChoice = timer.restart();
        list->setCurrentIndex(list->model()->index(9'999, 0));
        const qint64 secondChoice = timer.restart();
        qInfo("first rows after %lld ms, all after %lld ms, longest pause %lld ms; chosen in %lld ms and %lld ms",
            first, all, whileReading, firstChoice, secondChoice);
        QVERIFY(first < 3000); // the goal is 1000; this machine may be busy
        QVERIFY(pulse.longest() < 2000);
    }

    void readingCanBeStopped()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        const QString bundle = fixture.folder() + u"/bundle.pem"_s;
        QVERIFY(writeMany(bundle, 10'000));
        fixture.workbench->inspectFiles({bundle});
        auto *list = waitForList(fixture);
        QTRY_VERIFY(fixture.find(u"inspectionStop"_s)->isVisible());

        QVERIFY(fixture.click(u"inspectionStop"_s));

        QTRY_VERIFY(fixture.find<QLabel>(u"inspectionSummary"_s)->text().startsWith(u"Reading was stopped."_s));
        QVERIFY(list->model()->rowCount() > 0);
        QVERIFY(list->isVisible());
    }

    void thePassphraseDialogNamesOnlyWhatIsLocked()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        QStringList files{test::seededFolder() + u"/certificates/app.harbour.test/cert.pem"_s};
        for (int i = 0; i < 7; ++i) {
            files << fixture.folder() + u"/store-%1.p12"_s.arg(i);
            QVERIFY(QFile::copy(QStringLiteral(CERTWRIGHT_TEST_DATA "/inspect/files/modern.p12"), files.last()));
        }
        fixture.workbench->inspectFiles(files);
        QTRY_VERIFY(fixture.find(u"inspectionUnlock"_s) && fixture.find(u"inspectionUnlock"_s)->isVisible());

        QVERIFY(fixture.click(u"inspectionUnlock"_s));

        QTRY_VERIFY(fixture.find(u"passphraseDialog"_s));
        QCOMPARE(fixture.find(u"passphraseDialog"_s)->windowTitle(),
            u"Open what is locked in “store-0.p12, store-1.p12, store-2.p12 and 4 more”"_s);
    }

    void whatIsShownStaysCurrentInAnyOrder()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->inspectFiles({test::seededFolder() + u"/certificates/docs.harbour.test/cert.pem"_s,
            test::seededFolder() + u"/certificates/app.harbour.test/cert.pem"_s});
        auto *list = waitForList(fixture);
        QTRY_COMPARE(list->model()->rowCount(), 2);
        QTRY_COMPARE(currentTitle(fixture), u"docs.harbour.test"_s);

        fixture.find<QComboBox>(u"inspectionOrder"_s)->setCurrentIndex(1); // by name
        QCOMPARE(list->currentIndex().row(), 1);
        QCOMPARE(list->currentIndex().data().toString(), u"docs.harbour.test"_s);
        fixture.window().currentPage()->filterText(u"app"_s);
        QVERIFY(!list->currentIndex().isValid());
        QVERIFY(list->actions().first()->isEnabled()); // what is shown can be compared though it is not in the list
        fixture.window().currentPage()->filterText({});

        QCOMPARE(list->currentIndex().data().toString(), u"docs.harbour.test"_s);
        QCOMPARE(currentTitle(fixture), u"docs.harbour.test"_s);
        QVERIFY(list->selectionModel()->isSelected(list->currentIndex()));
    }

    void aWeakKeyIsAWarning()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->inspectFiles(
            {QStringLiteral(CERTWRIGHT_TEST_DATA "/verify/a-leaf-with-a-weak-key/chain.pem")});
        QTRY_VERIFY(waitForList(fixture)->model()->rowCount() > 0);
        const auto glyph = [&fixture]() -> const ui::StatusGlyph * {
            const QWidget *page = fixture.find(u"inspectionPage"_s);
            for (const QWidget *findings : page->findChildren<QWidget *>(u"keyFindings"_s)) {
                if (const auto *found = findings->findChild<ui::StatusGlyph *>())
                    return found;
            }
            return nullptr;
        };

        QTRY_VERIFY(glyph());

        QCOMPARE(glyph()->kind(), ui::StatusKind::DueSoon);
        auto *list = waitForList(fixture);
        QTRY_VERIFY(list->model()->index(0, 0).data(ui::SecondLineRole).toString().contains(u"weak key"_s));
        QCOMPARE(
            list->model()->index(0, 0).data(ui::StatusRole).value<int>(), static_cast<int>(ui::StatusKind::DueSoon));
        QVERIFY(fixture.find<QLabel>(u"inspectionSummary"_s)->text().contains(u"weak key"_s));
        const auto labels = fixture.find(u"inspectionPage"_s)
                                ->findChild<QWidget *>(u"certificateVerdict"_s)
                                ->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
            [](const QLabel *label) { return label->text().startsWith(u"This key is weak."_s); }));
    }

    void escapeLeavesTheInspection()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->inspectText(u"hello"_s);
        auto *list = waitForList(fixture);
        QTRY_COMPARE(list->model()->rowCount(), 1);

        QTest::keyClick(list, Qt::Key_Escape);

        QTRY_VERIFY(fixture.find(u"firstRun"_s)->isVisible());
    }

private:
    ui::Theme m_theme{ui::Theme::Mode::Light};
};

QTEST_MAIN(InspectionTest)
#include "inspection_test.moc"
