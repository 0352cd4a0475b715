#include "tests/gui/fixture/inspected.h"
#include "tests/gui/fixture/window_fixture.h"
#include "ui/widgets/status_glyph.h"

#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::test;

namespace {

QString dataFile(const QString &name)
{
    return QStringLiteral(CERTWRIGHT_TEST_DATA "/") + name;
}

bool isInSight(const QListView *list)
{
    const QRect row = list->visualRect(list->currentIndex());
    return row.isValid() && list->viewport()->rect().contains(row);
}

bool isRead(WindowFixture &fixture)
{
    return fixture.find<QLabel>(u"inspectionSummary"_s)->text().contains(u"Nothing was changed."_s);
}

/// All of it, and this many rows of it.
bool isRead(WindowFixture &fixture, const QListView *list, int rows)
{
    return list->model()->rowCount() == rows && isRead(fixture);
}

/// The list of 64 certificates, in a window of this size; null when that takes too long.
QListView *openMany(WindowFixture &fixture, QSize size)
{
    if (!fixture.open(size))
        return nullptr;
    fixture.workbench->inspectFiles({dataFile(u"same_name/many.pem"_s)});
    QListView *list = waitForList(fixture);
    return list != nullptr && QTest::qWaitFor([&] { return isRead(fixture, list, 64); }) ? list : nullptr;
}

/// 64 more.
void pasteOthers(WindowFixture &fixture)
{
    QFile file(dataFile(u"same_name/others.pem"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    fixture.workbench->inspectText(QString::fromLatin1(file.readAll()));
}

} // namespace

/// What is current in the list of what was opened stays current, and in sight.
class StayingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }
    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

    void whatJoinsManyIsInSight()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QListView *list = openMany(fixture, {1000, 700});
        QVERIFY(list != nullptr);

        pasteOthers(fixture);

        QTRY_VERIFY(isRead(fixture, list, 128));
        QCOMPARE(list->currentIndex().row(), 64);
        QTRY_VERIFY(isInSight(list));
    }

    void whatIsPastedIsSelectedAloneWhileCtrlIsHeld()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QListView *list = openMany(fixture, {1000, 700});
        QVERIFY(list != nullptr);

        QTest::keyPress(&fixture.window(), Qt::Key_Control, Qt::ControlModifier);
        QVERIFY(QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier));
        pasteOthers(fixture);
        QTRY_VERIFY(isRead(fixture, list, 128));
        const QModelIndexList selected = list->selectionModel()->selectedIndexes();
        QTest::keyRelease(&fixture.window(), Qt::Key_Control);

        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected.first().row(), 64);
    }

    void whatIsCurrentStaysInSightInALowerWindow()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QListView *list = openMany(fixture, {1000, 900});
        QVERIFY(list != nullptr);
        list->setCurrentIndex(list->model()->index(40, 0)); // at the lower edge
        QVERIFY(isInSight(list));

        fixture.window().resize(1000, 700);

        QTRY_VERIFY(isInSight(list));
        QCOMPARE(list->currentIndex().row(), 40);
    }

    void aWrongPassphraseMovesNothing()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open({1000, 700}));
        fixture.workbench->inspectFiles({dataFile(u"same_name/many.pem"_s), dataFile(u"inspect/files/modern.p12"_s)});
        auto *list = waitForList(fixture);
        QTRY_COMPARE(list->model()->rowCount(), 67);
        QTRY_VERIFY(fixture.find(u"inspectionUnlock"_s)->isVisible());
        list->setCurrentIndex(list->model()->index(30, 0));
        list->verticalScrollBar()->setValue(list->verticalScrollBar()->value() + 2); // rows
        QVERIFY(isInSight(list));
        const int scrolled = list->verticalScrollBar()->value();
        QVERIFY(scrolled > 0);

        QVERIFY(fixture.click(u"inspectionUnlock"_s));
        typePassphrase(fixture, u"wrong"_s);

        QTRY_VERIFY(fixture.find<ui::StatusLabel>(u"passphraseMessage"_s)
            && fixture.find<ui::StatusLabel>(u"passphraseMessage"_s)->text().contains(u"does not open"_s));
        QCOMPARE(list->model()->rowCount(), 67);
        QCOMPARE(list->currentIndex().row(), 30);
        QTRY_VERIFY(isInSight(list));
        QCOMPARE(list->verticalScrollBar()->value(), scrolled);

        typePassphrase(fixture, u"secret"_s);

        QTRY_COMPARE(list->model()->rowCount(), 68);
        QTRY_VERIFY(isRead(fixture));
        QCOMPARE(list->currentIndex().row(), 30);
    }

    void whatWasUnlockedIsShownInThePlaceOfWhatWasLocked()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->inspectFiles({dataFile(u"match/server.pem"_s), dataFile(u"match/locked.key"_s)});
        auto *list = waitForList(fixture);
        QTRY_COMPARE(list->model()->rowCount(), 2);
        QTRY_VERIFY(fixture.find(u"inspectionUnlock"_s)->isVisible());
        list->setCurrentIndex(list->model()->index(1, 0));

        QVERIFY(fixture.click(u"inspectionUnlock"_s));
        typePassphrase(fixture, u"secret"_s);

        QTRY_VERIFY(!fixture.find(u"inspectionUnlock"_s)->isVisible() && isRead(fixture));
        QCOMPARE(list->currentIndex().row(), 1);
    }

private:
    ui::Theme m_theme{ui::Theme::Mode::Light};
};

QTEST_MAIN(StayingTest)
#include "staying_test.moc"
