#include "tests/gui/fixture/inspected.h"
#include "tests/gui/fixture/seed.h"
#include "tests/gui/fixture/window_fixture.h"
#include "ui/models/comparison_model.h"
#include "ui/models/inspection_model.h"
#include "ui/widgets/data_table.h"
#include "ui/window/palette_popup.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::test;

namespace {

void select(QAbstractItemView *view, const QList<int> &rows)
{
    QItemSelection selection;
    for (const int row : rows)
        selection.select(view->model()->index(row, 0), view->model()->index(row, view->model()->columnCount() - 1));
    view->setCurrentIndex(view->model()->index(rows.last(), 0));
    view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    view->setFocus();
}

/// What the dialog compares: the header says both.
QStringList comparedTitles(WindowFixture &fixture)
{
    const auto table = [&fixture] { return fixture.find<ui::DataTable>(u"compareTable"_s); };
    if (!QTest::qWaitFor([&table] { return table() && table()->model()->rowCount() > 0; }))
        return {};
    const QAbstractItemModel *model = table()->model();
    return {model->headerData(ui::ComparisonModel::Left, Qt::Horizontal).toString(),
        model->headerData(ui::ComparisonModel::Right, Qt::Horizontal).toString()};
}

QAction *compareAction(const QWidget *view)
{
    const QList<QAction *> actions = view->actions();
    const auto found = std::find_if(actions.cbegin(), actions.cend(),
        [](const QAction *action) { return action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_D); });
    return found == actions.cend() ? nullptr : *found;
}

QStringList choices(WindowFixture &fixture)
{
    const auto *choice = fixture.find<QComboBox>(u"compareChoice"_s);
    QStringList all;
    for (int i = 0; choice && i < choice->count(); ++i)
        all << choice->itemText(i).section(u',', 0, 0);
    return all;
}

QString fullchainOf(const QString &id)
{
    return seededFolder() + u"/certificates/%1/fullchain.pem"_s.arg(id);
}

} // namespace

/// Where a comparison of two certificates can begin.
class ComparingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }
    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

    /// Certificates of one title and one end, in two files, then two in one file.
    void certificatesThatAreCalledAlikeAreToldApart()
    {
        const QTemporaryDir home;
        const auto made = [&home](const QString &name, const QStringList &data) {
            QFile out(home.filePath(name));
            bool isWritten = out.open(QIODevice::WriteOnly);
            for (const QString &one : data) {
                QFile in(QStringLiteral(CERTWRIGHT_TEST_DATA "/inspect/difference/encoded-%1.pem").arg(one));
                isWritten = isWritten && in.open(QIODevice::ReadOnly) && out.write(in.readAll()) > 0;
            }
            return isWritten ? out.fileName() : QString();
        };
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->inspectFiles({made(u"first.pem"_s, {u"plain"_s}), made(u"second.pem"_s, {u"order"_s}),
            made(u"third.pem"_s, {u"time"_s, u"issuer"_s})});
        QListView *list = waitForList(fixture);
        QTRY_COMPARE(list->model()->rowCount(), 4);
        select(list, {0});
        QTRY_VERIFY(fixture.find(u"inspectionPage"_s)->findChild<QPushButton *>(u"compareButton"_s)->isVisible());
        QTest::mouseClick(
            fixture.find(u"inspectionPage"_s)->findChild<QPushButton *>(u"compareButton"_s), Qt::LeftButton);

        QTRY_VERIFY(fixture.find<QDialog>(u"compareDialog"_s));
        const auto *choice = fixture.find<QComboBox>(u"compareChoice"_s);
        QVERIFY2(choice->itemText(0).endsWith(u" (second.pem)"_s), qPrintable(choice->itemText(0)));
        QVERIFY2(choice->itemText(1).contains(u" (third.pem), SHA-256 "_s), qPrintable(choice->itemText(1)));
        QVERIFY(choice->itemText(1) != choice->itemText(2));
    }

    void oneInspectedCertificateIsComparedWithAnyOther()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->inspectFiles({fullchainOf(u"app.harbour.test"_s), fullchainOf(u"docs.harbour.test"_s)});
        QListView *list = waitForList(fixture);
        QTRY_COMPARE(list->model()->rowCount(), 2);
        select(list, {0});

        auto *button = fixture.find(u"inspectionPage"_s)->findChild<QPushButton *>(u"compareButton"_s);
        QTRY_VERIFY(button->isVisible());
        QVERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);

        QTRY_VERIFY(fixture.find<QDialog>(u"compareDialog"_s));
        const QStringList offered = choices(fixture);
        QVERIFY(!offered.contains(u"app.harbour.test"_s));
        QCOMPARE(offered.first(), u"docs.harbour.test"_s); // what lies beside it comes first
        QCOMPARE(offered.size(), 39); // that one is of the workspace too, and is offered once
    }

    void twoInspectedRowsAreComparedAtOnce()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->inspectFiles({fullchainOf(u"app.harbour.test"_s), fullchainOf(u"docs.harbour.test"_s)});
        QListView *list = waitForList(fixture);
        QTRY_COMPARE(list->model()->rowCount(), 2);
        select(list, {1, 0});

        QTest::keyClick(list, Qt::Key_D, Qt::ControlModifier);

        QCOMPARE(comparedTitles(fixture), QStringList({u"First: app.harbour.test"_s, u"Second: docs.harbour.test"_s}));
    }

    void twoRowsOfTheWorkspaceAreComparedAtOnce()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->showCertificate(CertificateId(u"app.harbour.test"_s));
        auto *table = fixture.find<ui::DataTable>(u"certificateTable"_s);
        QTRY_VERIFY(table->isVisible());
        select(table, {4, 2});
        const QString current = table->model()->index(2, 0).data().toString();
        const QString other = table->model()->index(4, 0).data().toString();

        QTest::keyClick(table, Qt::Key_D, Qt::ControlModifier);

        QCOMPARE(comparedTitles(fixture), QStringList({u"First: "_s + current, u"Second: "_s + other}));
    }

    void whatIsInspectedIsOfferedBesideTheWorkspace()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->inspectFiles({QStringLiteral(CERTWRIGHT_TEST_DATA "/pki/certs/plain.pem")});
        QTRY_COMPARE(waitForList(fixture)->model()->rowCount(), 1);
        const QString inspected = waitForList(fixture)->model()->index(0, 0).data().toString();
        fixture.workbench->showCertificate(CertificateId(u"app.harbour.test"_s));

        QTest::keyClick(fixture.find(u"certificateTable"_s), Qt::Key_D, Qt::ControlModifier);

        QTRY_VERIFY(fixture.find<QDialog>(u"compareDialog"_s));
        QCOMPARE(choices(fixture).first(), inspected);
        QCOMPARE(choices(fixture).size(), 40);
    }

    void twoSigningRequestsAreCompared()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        const QString data = QStringLiteral(CERTWRIGHT_TEST_DATA "/");
        fixture.workbench->inspectFiles({data + u"match/server.csr"_s, data + u"match/shares-two.csr"_s,
            data + u"revocation/good.crl"_s, data + u"match/server.pem"_s});
        QListView *list = waitForList(fixture);
        QTRY_COMPARE(list->model()->rowCount(), 4);
        auto *button = fixture.find<QPushButton>(u"objectCompare"_s);
        select(list, {2});
        QTRY_VERIFY(!button->isVisible()); // lists have nothing to be compared by
        const auto *refused = fixture.find<QPushButton>(u"objectNoCompare"_s);
        QTRY_VERIFY(refused->isVisible() && !refused->isEnabled());
        QVERIFY(refused->toolTip().startsWith(u"Only certificates and signing requests"_s));
        QCOMPARE(refused->accessibleDescription(), refused->toolTip());
        select(list, {0});
        QTRY_VERIFY(button->isVisible() && button->isEnabled());
        QTRY_VERIFY(!refused->isVisible());

        QTest::mouseClick(button, Qt::LeftButton);

        QTRY_VERIFY(fixture.find<QDialog>(u"compareDialog"_s));
        auto *choice = fixture.find<QComboBox>(u"compareChoice"_s);
        QCOMPARE(choice->count(), 2);
        QCOMPARE(choice->itemText(0), u"Signing request (CSR) in shares-two.csr"_s);
        choice->setCurrentIndex(0);
        Q_EMIT choice->activated(0);
        const QStringList titles = comparedTitles(fixture);
        QVERIFY2(titles.value(0).startsWith(u"First: Request for "_s), qPrintable(titles.join(u'\n')));
        QVERIFY2(titles.value(1).startsWith(u"Second: Request for "_s), qPrintable(titles.join(u'\n')));
        const QString summary = fixture.find<QLabel>(u"compareSummary"_s)->text();
        QVERIFY2(summary.contains(u"differ."_s), qPrintable(summary));
        QVERIFY(!summary.contains(u"Both hold the same key."_s));

        choice->setCurrentIndex(1); // the certificate of the first one's key
        Q_EMIT choice->activated(1);
        QTRY_VERIFY(fixture.find<QLabel>(u"compareSummary"_s)->text().contains(u"Both hold the same key."_s));
    }

    void theHeaderIsWholeBeforeThereIsASecond()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->compare({CertificateId(u"app.harbour.test"_s), {}}, {});
        QTRY_VERIFY(fixture.find<QDialog>(u"compareDialog"_s));
        auto *dialog = fixture.find<QDialog>(u"compareDialog"_s);
        auto *table = fixture.find<ui::DataTable>(u"compareTable"_s);
        QTRY_VERIFY(table->isVisible());
        const QHeaderView *header = table->horizontalHeader();
        constexpr int trailingPadding = 6;

        for (const int width : {920, 520}) {
            dialog->resize(width, 600);
            QTRY_COMPARE(dialog->width(), width);
            const int needed = table->edgePadding()
                + header->fontMetrics().horizontalAdvance(
                    table->model()->headerData(ui::ComparisonModel::Verdict, Qt::Horizontal).toString())
                + trailingPadding;
            QTRY_VERIFY2(header->sectionSize(ui::ComparisonModel::Verdict) >= needed,
                qPrintable(QString::number(header->sectionSize(ui::ComparisonModel::Verdict))));
        }
    }

    void bothListsHaveItInTheirContextMenu()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->inspectText(u"hello"_s);
        QTRY_COMPARE(waitForList(fixture)->model()->rowCount(), 1);

        for (QWidget *view : {fixture.find(u"certificateTable"_s), fixture.find(u"inspectionList"_s)})
            QVERIFY(compareAction(view));
        QVERIFY(!compareAction(fixture.find(u"inspectionList"_s))->isEnabled()); // there is no certificate
    }

    void threeRowsAreNoPair()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->showCertificate(CertificateId(u"app.harbour.test"_s));
        auto *table = fixture.find<ui::DataTable>(u"certificateTable"_s);
        QTRY_VERIFY(table->isVisible());
        select(table, {0, 1, 2});

        QTest::keyClick(table, Qt::Key_D, Qt::ControlModifier);

        QTRY_VERIFY(fixture.find<QDialog>(u"compareDialog"_s));
        QCOMPARE(fixture.find<QComboBox>(u"compareChoice"_s)->currentIndex(), -1);
    }

private:
    ui::Theme m_theme{ui::Theme::Mode::Light};
};

QTEST_MAIN(ComparingTest)
#include "comparing_test.moc"
