#include "tests/gui/fixture/inspected.h"
#include "tests/gui/fixture/seed.h"
#include "tests/gui/fixture/window_fixture.h"
#include "ui/window/sidebar.h"
#include "ui/window/status_line.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPointer>
#include <QScopeGuard>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::test;

/// What was opened stays, and more joins it, until all is closed.
class OpenedTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }
    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

    void whatComesLaterJoinsWhatIsOpen()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        const QString data = QStringLiteral(CERTWRIGHT_TEST_DATA "/match/");
        fixture.workbench->inspectFiles({data + u"shares-one.key"_s});
        auto *list = waitForList(fixture);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        const auto summary = [&fixture] { return fixture.find<QLabel>(u"inspectionSummary"_s)->text(); };
        QTRY_VERIFY(summary().contains(u"Nothing was changed."_s));

        fixture.workbench->inspectFiles({data + u"shares-two.csr"_s});

        QTRY_COMPARE(list->model()->rowCount(), 2);
        QTRY_VERIFY2(summary().contains(u"1 object(s) added."_s), qPrintable(summary()));
        QCOMPARE(list->currentIndex().row(), 1);
        QTRY_VERIFY2(summary().contains(u"shares a prime with another"_s), qPrintable(summary()));

        fixture.workbench->inspectFiles({data + u"shares-two.csr"_s});

        QTRY_VERIFY2(summary().contains(u"open already"_s), qPrintable(summary()));
        QCOMPARE(list->model()->rowCount(), 2);

        QFile file(test::seededFolder() + u"/certificates/app.harbour.test/cert.pem"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString pem = QString::fromLatin1(file.readAll());
        fixture.workbench->inspectText(pem);
        fixture.workbench->inspectText(pem); // while the first is read
        QTRY_COMPARE(list->model()->rowCount(), 3);
        QTRY_VERIFY2(summary().contains(u"open already"_s), qPrintable(summary()));
        QCOMPARE(list->model()->rowCount(), 3);
    }

    void listAndPaneTakeTurnsWhereLettersAreLarge()
    {
        const QFont usual = QApplication::font();
        const auto restore = qScopeGuard([&usual] { QApplication::setFont(usual); });
        QFont large = usual;
        large.setPixelSize(26);
        QApplication::setFont(large);
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open({1000, 700}));
        const QString data = QStringLiteral(CERTWRIGHT_TEST_DATA "/match/");
        fixture.workbench->inspectFiles({data + u"shares-one.key"_s, data + u"shares-two.csr"_s});
        auto *list = fixture.find<QListView>(u"inspectionList"_s);
        auto *pane = fixture.find(u"objectPane"_s);
        QTRY_VERIFY(pane->isVisible());
        QVERIFY(!list->isVisible());

        QVERIFY(fixture.click(u"closeObject"_s));

        QVERIFY(!pane->isVisible());
        QVERIFY(list->isVisible());
        QVERIFY(list->hasFocus());

        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(list->isVisible());
        QTest::keyClick(list, Qt::Key_Return);

        QTRY_VERIFY(pane->isVisible());
        QVERIFY(!list->isVisible());
        QTest::keyClick(&fixture.window(), Qt::Key_Escape);
        QVERIFY(list->isVisible());

        fixture.window().resize(1360, 860);

        QTRY_VERIFY(pane->isVisible());
        QVERIFY(list->isVisible());
        QVERIFY(!fixture.find(u"closeObject"_s)->isVisible());
    }

    void aContainerPromisesNoRowsThatAreNotThere_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("certificates") << u"bundle.p7b"_s << u"It holds other objects; each has a row of its own"_s;
        QTest::newRow("message and certificates") << u"good.p7m"_s << u"It holds a message and other objects."_s;
        QTest::newRow("message") << u"without-certificate.p7m"_s << u"It holds a message, but no certificates."_s;
        QTest::newRow("encrypted") << u"encrypted.p7m"_s << u"It holds a message, but no certificates."_s;
    }

    void aContainerPromisesNoRowsThatAreNotThere()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, sentence);
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->inspectFiles({QStringLiteral(CERTWRIGHT_TEST_DATA "/messages/") + file});
        QVERIFY(waitForList(fixture));
        QTRY_VERIFY(fixture.find(u"objectPane"_s)->isVisible());

        QStringList words;
        for (const QLabel *label : fixture.find(u"objectPane"_s)->findChildren<QLabel *>())
            words.append(label->text());

        QVERIFY2(words.join(u'\n').contains(sentence), qPrintable(words.join(u'\n')));
    }

    void whatIsUnlockedStaysSoWhenMoreIsAdded()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->inspectFiles({QStringLiteral(CERTWRIGHT_TEST_DATA "/inspect/files/modern.p12")});
        auto *list = waitForList(fixture);
        QTRY_VERIFY(fixture.find(u"inspectionUnlock"_s)->isVisible());
        QVERIFY(fixture.click(u"inspectionUnlock"_s));
        typePassphrase(fixture, u"secret"_s);
        QTRY_COMPARE(list->model()->rowCount(), 4);

        fixture.workbench->inspectFiles({test::seededFolder() + u"/certificates/app.harbour.test/cert.pem"_s});

        QTRY_COMPARE(list->model()->rowCount(), 5);
        QTRY_COMPARE(currentTitle(fixture), u"app.harbour.test"_s);
        QVERIFY(!fixture.find(u"inspectionUnlock"_s)->isVisible());
        QVERIFY(!fixture.find(u"passphraseDialog"_s));
    }

    void whatIsOpenStaysUntilAllIsClosed()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        const auto *pages = sidebarOf(fixture)->topList()->model();
        const int pagesBefore = pages->rowCount();
        fixture.workbench->inspectFiles({test::seededFolder() + u"/certificates/app.harbour.test/cert.pem"_s});
        auto *list = waitForList(fixture);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        const QPointer<QWidget> page = fixture.window().currentPage();
        QCOMPARE(pages->rowCount(), pagesBefore + 1);
        QTRY_COMPARE(currentTitle(fixture), u"app.harbour.test"_s);

        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(fixture.window().currentPage() != page);
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(&fixture.window(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(fixture.window().currentPage(), page.data());

        QTest::keyClick(list, Qt::Key_Escape);
        QTest::keyClick(&fixture.window(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(fixture.window().currentPage(), page.data());

        QTest::keyClick(&fixture.window(), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!page);
        QCOMPARE(pages->rowCount(), pagesBefore);
        QTest::keyClick(&fixture.window(), Qt::Key_Left, Qt::AltModifier); // leads to no page that is gone
        QVERIFY(fixture.window().currentPage());
        QCOMPARE(fixture.window().statusLine()->message(), u"All that was opened is closed."_s);

        fixture.workbench->inspectFiles({test::seededFolder() + u"/certificates/docs.harbour.test/cert.pem"_s});
        QTRY_COMPARE(currentTitle(fixture), u"docs.harbour.test"_s);
        QCOMPARE(waitForList(fixture)->model()->rowCount(), 1);
        QCOMPARE(fixture.window().statusLine()->message(), QString());
    }

    void aClickBesideTheRowsLeavesTheSelection()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        const QString data = QStringLiteral(CERTWRIGHT_TEST_DATA "/match/");
        fixture.workbench->inspectFiles({data + u"shares-one.key"_s, data + u"shares-two.csr"_s});
        auto *list = waitForList(fixture);
        QTRY_COMPARE(list->model()->rowCount(), 2);
        QTRY_COMPARE(list->selectionModel()->selectedRows().size(), 1);
        const QModelIndex selected = list->currentIndex();
        const QRect first = list->visualRect(list->model()->index(0, 0));
        const QRect second = list->visualRect(list->model()->index(1, 0));
        const QPoint between(first.center().x(), (first.bottom() + second.top()) / 2);
        const QPoint below(first.center().x(), second.bottom() + 20);

        for (const QPoint &place : {between, below}) {
            QVERIFY(!list->indexAt(place).isValid());
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place);
            QCOMPARE(list->selectionModel()->selectedRows(), QModelIndexList{selected});
        }
    }

private:
    static ui::Sidebar *sidebarOf(WindowFixture &fixture) { return fixture.window().findChild<ui::Sidebar *>(); }

    ui::Theme m_theme{ui::Theme::Mode::Light};
};

QTEST_MAIN(OpenedTest)
#include "opened_test.moc"
