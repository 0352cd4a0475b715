#pragma once

#include "ui/models/inspection_model.h"

#include <QSortFilterProxyModel>

namespace certwright::bench {

/// What InspectionModel does itself, by Qt's proxy over the same entries and the same keys made once.
class ProxyList final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ProxyList(const ui::InspectionModel &source, QObject *parent = nullptr);

    void setSearch(const QString &text);
    void setOrder(ui::InspectionModel::Order order);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    const ui::InspectionModel &m_source;
    QStringList m_words;
    ui::InspectionModel::Order m_order = ui::InspectionModel::Order::AsFound;
};

} // namespace certwright::bench
