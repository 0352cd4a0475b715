#include "tests/gui/fixture/seed.h"
#include "tests/gui/fixture/window_fixture.h"
#include "ui/prompts/passphrase_dialog.h"
#include "ui/widgets/status_glyph.h"

#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPointer>
#include <QTest>
#include <QThreadPool>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::test;

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
        QTRY_VERIFY(fixture.find(u"certificateVerdict"_s)->isVisible() || list->isVisible());
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
        typeInto(fixture, u"wrong"_s);
        const auto message = [&fixture] {
            const auto *label = fixture.find<ui::StatusLabel>(u"passphraseMessage"_s);
            return label ? label->text() : QString();
        };
        QTRY_VERIFY(message().contains(u"does not open"_s));
        typeInto(fixture, u"secret"_s);
        QTRY_COMPARE(list->model()->rowCount(), 4);
        QTRY_VERIFY(!fixture.find(u"inspectionUnlock"_s)->isVisible());
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
    static void typeInto(WindowFixture &fixture, const QString &password)
    {
        ui::PassphraseDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = fixture.find<ui::PassphraseDialog>(u"passphraseDialog"_s)));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"passphrase"_s), password);
        const QPointer<QWidget> shown(dialog);
        dialog->accept();
        QTRY_VERIFY(!shown);
    }

    static QListView *waitForList(WindowFixture &fixture)
    {
        const auto list = [&fixture] { return fixture.find<QListView>(u"inspectionList"_s); };
        return QTest::qWaitFor([&list] { return list() != nullptr; }) ? list() : nullptr;
    }

    static QString currentTitle(WindowFixture &fixture)
    {
        auto *page = fixture.find(u"inspectionPage"_s);
        auto *title = page ? page->findChild<QLabel *>(u"certificateTitle"_s) : nullptr;
        return title && title->isVisible() ? title->text() : QString();
    }

    ui::Theme m_theme{ui::Theme::Mode::Light};
};

QTEST_MAIN(InspectionTest)
#include "inspection_test.moc"
