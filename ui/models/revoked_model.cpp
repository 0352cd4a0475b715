#include "ui/models/revoked_model.h"

#include "core/pki/serial_number.h"
#include "ui/text/format_text.h"
#include "ui/text/revocation_text.h"

#include <limits>

namespace certwright::ui {

RevokedModel::RevokedModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RevokedModel::setList(const std::optional<pki::RevocationList> &list)
{
    beginResetModel();
    m_list = list;
    endResetModel();
}

int RevokedModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_list)
        return 0;
    constexpr qsizetype most = std::numeric_limits<int>::max();
    return static_cast<int>(std::min(m_list->count(), most));
}

int RevokedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RevokedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || role != Qt::DisplayRole)
        return {};
    const pki::RevokedEntry entry = m_list->entry(index.row());
    switch (static_cast<Column>(index.column())) {
    case Serial:
        return pki::serialText(entry.serial);
    case Date:
        return text::dateText(entry.date);
    case Reason:
        return entry.reason.isEmpty() ? tr("None given") : text::revocationReason(entry.reason);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RevokedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Serial:
        return tr("Serial number");
    case Date:
        return tr("Revoked on");
    case Reason:
        return tr("Reason");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace certwright::ui
