#include "ui/widgets/data_table.h"

#include "ui/theme/status_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_delegates.h"
#include "ui/widgets/table_roles.h"

#include <QAccessible>
#include <QClipboard>
#include <QHeaderView>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTest>

using namespace certwright::ui;
using namespace Qt::StringLiterals;

class DataTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }
    void init();
    void cleanup();
    void everyCellIsAChild();
    void cellsKnowTheirPlace();
    void childrenAreNumberedAsQtNumbersThem();
    void namesSayTheStatus();
    void headersAreNamed();
    void cellsFollowSorting();
    void removedCellsAreInvalid();
    void resetKeepsOldCellsHarmless();
    void walkingAndSortingByTurnsIsSafe();
    void aCellOutlivesNoTable();
    void selectingARowByInterface();
    void pressOpensTheRow();
    void copyTakesTheValue();
    void copyWithShiftTakesTheRow();
    void enterOpens();
    void currentRowIsReported();
    void rowHeightFollowsTheFont();
    void rightToLeftPutsTheFirstColumnAtTheRight();

private:
    QAccessibleInterface *root() const { return QAccessible::queryAccessibleInterface(m_table.get()); }
    QAccessibleTableInterface *tableInterface() const { return root()->tableInterface(); }

    Theme m_theme{Theme::Mode::Light};
    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<QSortFilterProxyModel> m_proxy;
    std::unique_ptr<DataTable> m_table;
};

void DataTableTest::init()
{
    QAccessible::setActive(true);
    m_model = std::make_unique<QStandardItemModel>();
    m_model->setHorizontalHeaderLabels({u"Certificate"_s, u"Issued by"_s, u"Left"_s});
    for (int row = 0; row < 50; ++row) {
        auto *name = new QStandardItem(u"host-%1.test"_s.arg(row, 2, 10, QChar(u'0')));
        name->setData(static_cast<int>(StatusKind::InOrder), StatusRole);
        auto *left = new QStandardItem;
        left->setData(static_cast<int>(StatusKind::DueSoon), StatusRole);
        m_model->appendRow({name, new QStandardItem(u"Dev CA"_s), left});
    }
    m_proxy = std::make_unique<QSortFilterProxyModel>();
    m_proxy->setSourceModel(m_model.get());
    m_table = std::make_unique<DataTable>(m_theme, u"Certificates"_s);
    m_table->setModel(m_proxy.get());
    m_table->setItemDelegateForColumn(0, new NameDelegate(m_theme, m_table.get()));
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->resize(600, 400);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
}

void DataTableTest::cleanup()
{
    m_table.reset();
    m_proxy.reset();
    m_model.reset();
}

void DataTableTest::everyCellIsAChild()
{
    QCOMPARE(root()->role(), QAccessible::Table);
    QCOMPARE(root()->text(QAccessible::Name), u"Certificates"_s);
    QCOMPARE(root()->childCount(), 51 * 4);
    for (int i = 0; i < root()->childCount(); ++i) {
        QAccessibleInterface *child = root()->child(i);
        QVERIFY(child && child->isValid());
        QCOMPARE(root()->indexOfChild(child), i);
        QCOMPARE(child->parent(), root());
    }
    QCOMPARE(root()->child(-1), nullptr);
    QCOMPARE(root()->child(51 * 4), nullptr);
}

void DataTableTest::cellsKnowTheirPlace()
{
    QAccessibleInterface *cell = tableInterface()->cellAt(3, 1);
    QAccessibleTableCellInterface *place = cell->tableCellInterface();

    QVERIFY(place);
    QCOMPARE(place->rowIndex(), 3);
    QCOMPARE(place->columnIndex(), 1);
    QCOMPARE(place->table(), root());
    QCOMPARE(place->columnHeaderCells().first()->text(QAccessible::Name), u"Issued by"_s);
    QCOMPARE(tableInterface()->cellAt(50, 0), nullptr);
    QCOMPARE(tableInterface()->cellAt(0, 3), nullptr);
}

void DataTableTest::childrenAreNumberedAsQtNumbersThem()
{
    // QAbstractItemView's own events count a header row and a vertical header before the cells.
    QAccessibleEvent event(m_table.get(), QAccessible::Focus);
    event.setChild((2 + 1) * (3 + 1) + 1 + 1);

    QCOMPARE(event.accessibleInterface(), tableInterface()->cellAt(2, 1));
}

void DataTableTest::namesSayTheStatus()
{
    QCOMPARE(tableInterface()->cellAt(0, 0)->text(QAccessible::Name), u"host-00.test, In order"_s);
    QCOMPARE(tableInterface()->cellAt(0, 1)->text(QAccessible::Name), u"Dev CA"_s);
    QCOMPARE(tableInterface()->cellAt(0, 2)->text(QAccessible::Name), u"Due soon"_s);
}

void DataTableTest::headersAreNamed()
{
    QCOMPARE(root()->child(1)->role(), QAccessible::ColumnHeader);
    QCOMPARE(root()->child(1)->text(QAccessible::Name), u"Certificate"_s);
    QCOMPARE(tableInterface()->columnDescription(2), u"Left"_s);
}

void DataTableTest::cellsFollowSorting()
{
    QAccessibleInterface *cell = tableInterface()->cellAt(0, 0);

    m_table->sortByColumn(0, Qt::DescendingOrder);

    QVERIFY(cell->isValid());
    QCOMPARE(cell->text(QAccessible::Name), u"host-49.test, In order"_s);
}

void DataTableTest::removedCellsAreInvalid()
{
    QAccessibleInterface *last = tableInterface()->cellAt(49, 0);
    QAccessibleInterface *first = tableInterface()->cellAt(0, 0);

    m_model->removeRows(10, 40);

    QVERIFY(!last->isValid());
    QVERIFY(last->state().invalid);
    QVERIFY(last->text(QAccessible::Name).isEmpty());
    QVERIFY(last->rect().isEmpty());
    QVERIFY(!last->tableCellInterface()->isSelected());
    QCOMPARE(root()->indexOfChild(last), -1);
    QVERIFY(first->isValid());
}

void DataTableTest::resetKeepsOldCellsHarmless()
{
    QAccessibleInterface *cell = tableInterface()->cellAt(5, 1);

    m_proxy->setSourceModel(nullptr);
    QVERIFY(!cell->isValid());
    QCOMPARE(root()->childCount(), 0);
    m_table->setModel(nullptr);
    QVERIFY(!cell->isValid());
    QVERIFY(cell->text(QAccessible::Name).isEmpty());
    cell->actionInterface()->doAction(QAccessibleActionInterface::pressAction());

    m_proxy->setSourceModel(m_model.get());
    m_table->setModel(m_proxy.get());
    QVERIFY(cell->isValid());
}

void DataTableTest::walkingAndSortingByTurnsIsSafe()
{
    QList<QAccessibleInterface *> kept;
    for (int turn = 0; turn < 60; ++turn) {
        m_table->sortByColumn(turn % 3, turn % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
        m_proxy->setFilterFixedString(turn % 5 ? QString() : QString::number(turn % 10));
        if (turn % 7 == 3)
            m_model->removeRow(0);
        m_table->setCurrentIndex(m_proxy->index(turn % 20, turn % 3));
        for (int i = 0; i < root()->childCount(); i += 5)
            kept.append(root()->child(i));
        for (const QAccessibleInterface *cell : std::as_const(kept)) {
            cell->text(QAccessible::Name);
            cell->state();
            cell->rect();
            QVERIFY(cell->parent());
        }
        QAccessible::updateAccessibility(std::make_unique<QAccessibleTableModelChangeEvent>(
            m_table.get(), QAccessibleTableModelChangeEvent::ModelReset)
                                             .get());
    }
}

void DataTableTest::aCellOutlivesNoTable()
{
    const QAccessible::Id id = QAccessible::uniqueId(tableInterface()->cellAt(1, 1));
    QVERIFY(QAccessible::accessibleInterface(id));

    m_table.reset();

    QCOMPARE(QAccessible::accessibleInterface(id), nullptr);
}

void DataTableTest::selectingARowByInterface()
{
    QVERIFY(tableInterface()->selectRow(4));

    QCOMPARE(tableInterface()->selectedRows(), QList<int>{4});
    QVERIFY(tableInterface()->cellAt(4, 1)->tableCellInterface()->isSelected());
    QVERIFY(tableInterface()->unselectRow(4));
    QVERIFY(!tableInterface()->isRowSelected(4));
    QVERIFY(!tableInterface()->selectRow(99));
}

void DataTableTest::pressOpensTheRow()
{
    QSignalSpy opened(m_table.get(), &DataTable::opened);

    tableInterface()->cellAt(2, 0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());

    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toModelIndex().row(), 2);
}

void DataTableTest::copyTakesTheValue()
{
    QSignalSpy copied(m_table.get(), &DataTable::copied);
    m_table->setCurrentIndex(m_proxy->index(3, 1));

    QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);

    QCOMPARE(QGuiApplication::clipboard()->text(), u"Dev CA"_s);
    QCOMPARE(copied.count(), 1);
}

void DataTableTest::copyWithShiftTakesTheRow()
{
    m_table->setCurrentIndex(m_proxy->index(3, 1));

    QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);

    QCOMPARE(QGuiApplication::clipboard()->text(), u"host-03.test\tDev CA\t"_s);
}

void DataTableTest::enterOpens()
{
    QSignalSpy opened(m_table.get(), &DataTable::opened);
    m_table->setCurrentIndex(m_proxy->index(3, 1));

    QTest::keyClick(m_table.get(), Qt::Key_Return);

    QCOMPARE(opened.count(), 1);
}

void DataTableTest::currentRowIsReported()
{
    QSignalSpy rows(m_table.get(), &DataTable::currentRowChanged);

    m_table->setCurrentIndex(m_proxy->index(3, 1));
    m_table->setCurrentIndex(m_proxy->index(3, 2));
    m_table->setCurrentIndex(m_proxy->index(4, 2));

    QCOMPARE(rows.count(), 2);
}

void DataTableTest::rowHeightFollowsTheFont()
{
    QCOMPARE(m_table->rowHeight(0), m_theme.rowHeight());
}

void DataTableTest::rightToLeftPutsTheFirstColumnAtTheRight()
{
    m_table->setLayoutDirection(Qt::RightToLeft);

    QVERIFY(m_table->visualRect(m_proxy->index(0, 0)).left() > m_table->visualRect(m_proxy->index(0, 1)).left());
    QVERIFY(!m_table->grab().isNull());
}

QTEST_MAIN(DataTableTest)
#include "data_table_test.moc"
