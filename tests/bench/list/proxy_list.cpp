#include "tests/bench/list/proxy_list.h"

#include <algorithm>

namespace certwright::bench {

using ui::InspectionModel;

ProxyList::ProxyList(const InspectionModel &source, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_source(source)
{
}

void ProxyList::setSearch(const QString &text)
{
    m_words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void ProxyList::setOrder(InspectionModel::Order order)
{
    m_order = order;
    if (order == InspectionModel::Order::AsFound)
        return sort(-1);
    sort(-1); // else it would not sort by the other key
    sort(0);
}

bool ProxyList::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const QString &key = m_source.entryAt(sourceRow).searchKey;
    return std::all_of(m_words.cbegin(), m_words.cend(), [&key](const QString &word) { return key.contains(word); });
}

bool ProxyList::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const InspectionModel::Entry &a = m_source.entryAt(left.row());
    const InspectionModel::Entry &b = m_source.entryAt(right.row());
    return m_order == InspectionModel::Order::ByTitle ? a.searchKey < b.searchKey : a.endKey < b.endKey;
}

} // namespace certwright::bench
