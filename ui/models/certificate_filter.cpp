#include "ui/models/certificate_filter.h"

#include "ui/models/certificate_list_model.h"
#include "ui/widgets/table_roles.h"

namespace certwright::ui {

CertificateFilter::CertificateFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(CertificateListModel::SortRole);
}

void CertificateFilter::setSearch(const QString &text)
{
    m_search = text;
    QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = std::move(words);
    invalidateFilter();
}

void CertificateFilter::setStatus(std::optional<StatusKind> status)
{
    if (status == m_status)
        return;
    m_status = status;
    invalidateFilter();
}

void CertificateFilter::setAuthority(const AuthorityId &authority)
{
    if (authority == m_authority)
        return;
    m_authority = authority;
    invalidateFilter();
}

bool CertificateFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    if (m_status && index.data(StatusRole).toInt() != static_cast<int>(*m_status))
        return false;
    if (!m_authority.isEmpty() && index.data(CertificateListModel::AuthorityRole).toString() != m_authority.raw())
        return false;
    if (m_words.isEmpty())
        return true;
    const QString key = index.data(CertificateListModel::FilterRole).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&key](const QString &word) { return key.contains(word); });
}

// Equal values fall back to the name, so that the order does not jump between two readings.
bool CertificateFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    const QPartialOrdering order = QVariant::compare(a, b);
    if (order == QPartialOrdering::Equivalent) {
        return left.siblingAtColumn(0).data(sortRole()).toString()
            < right.siblingAtColumn(0).data(sortRole()).toString();
    }
    return order == QPartialOrdering::Less;
}

} // namespace certwright::ui
