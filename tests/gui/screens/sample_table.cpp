#include "tests/gui/screens/sample_table.h"

#include "ui/theme/icon_name.h"
#include "ui/theme/status_kind.h"
#include "ui/widgets/cell_delegates.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/table_roles.h"

#include <QStandardItemModel>

using namespace Qt::StringLiterals;
using namespace certwright::ui;

namespace certwright::screens {

namespace {

struct Row {
    QString name;
    QString issuer;
    QString date;
    QString days;
    double share;
    StatusKind kind;
    QString key;
};

QList<Row> sampleRows()
{
    using enum StatusKind;
    return {
        {u"app.harbour.test"_s, u"Harbour Dev CA"_s, u"21 Jan"_s, u"61 d"_s, 0.68, InOrder, u"P-256"_s},
        {u"grafana.home.arpa"_s, u"Harbour Dev CA"_s, u"24 Nov"_s, u"3 d"_s, 0.03, DueSoon, u"P-256"_s},
        {u"git.harbour.example"_s, u"Let’s Encrypt YE1"_s, u"21 Jan"_s, u"61 d"_s, 0.68, InOrder, u"P-256"_s},
        {u"ci.harbour.test"_s, u"Harbour Dev CA"_s, u"15 Dec"_s, u"24 d"_s, 0.8, InOrder, u"Ed25519"_s},
        {u"vpn.harbour.example"_s, u"Let’s Encrypt YR2"_s, u"Yesterday"_s, {}, 0, Problem, u"RSA 2048"_s},
        {u"*.staging.harbour.example"_s, u"Let’s Encrypt YE2"_s, u"27 Nov"_s, u"6 d"_s, 0.06, DueSoon, u"P-256"_s},
        {u"db-02.harbour.internal"_s, u"Corporate CA 2"_s, u"7 Jan"_s, u"47 d"_s, 0.13, Unknown, u"RSA 3072"_s},
        {u"registry.harbour.test"_s, u"Harbour Dev CA"_s, u"8 Dec"_s, u"17 d"_s, 0.56, InOrder, u"P-256"_s},
        {u"edge.harbour.example"_s, u"Let’s Encrypt YE1"_s, u"10 Dec"_s, u"19 d"_s, 0.42, InOrder, u"P-256"_s},
        {u"cdn.harbour.example"_s, u"Let’s Encrypt YE3"_s, u"15 Dec"_s, u"24 d"_s, 0.52, InOrder, u"P-256"_s},
    };
}

QList<QStandardItem *> itemsOf(const Row &row)
{
    auto *name = new QStandardItem(row.name);
    auto *date = new QStandardItem(row.date);
    auto *left = new QStandardItem;
    auto *key = new QStandardItem(row.key);
    for (QStandardItem *item : {name, date, left})
        item->setData(static_cast<int>(row.kind), StatusRole);
    date->setData(row.days, RemarkRole);
    left->setData(row.share, ShareLeftRole);
    key->setData(static_cast<int>(row.key.startsWith(u'R') ? IconName::None : IconName::Key), IconRole);
    return {name, new QStandardItem(row.issuer), date, left, key};
}

} // namespace

DataTable *makeSampleTable(const Theme &theme, int rows)
{
    auto *table = new DataTable(theme, u"Certificates"_s);
    auto *model = new QStandardItemModel(table);
    model->setHorizontalHeaderLabels({u"Certificate"_s, u"Issued by"_s, u"Expires"_s, u"Left"_s, u"Key"_s});
    const QList<Row> samples = sampleRows();
    for (int i = 0; i < rows; ++i)
        model->appendRow(itemsOf(samples[i % samples.size()]));
    table->setModel(model);
    table->setItemDelegateForColumn(0, new NameDelegate(theme, table));
    table->setItemDelegateForColumn(2, new DateDelegate(theme, table));
    table->setItemDelegateForColumn(3, new LifetimeDelegate(theme, table));
    table->setItemDelegateForColumn(4, new IconTextDelegate(theme, table));
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    const int widths[] = {232, 150, 110, 80};
    for (int column = 0; column < 4; ++column)
        table->setColumnWidth(column, widths[column]);
    return table;
}

} // namespace certwright::screens
