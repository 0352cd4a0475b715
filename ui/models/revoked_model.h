#pragma once

#include "core/pki/revocation_list.h"

#include <QAbstractTableModel>

#include <optional>

namespace certwright::ui {

/// The revoked certificates of a list, in its order. An entry is decoded when it is looked at, so a list of a million
/// costs no more than one of ten.
class RevokedModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Serial, Date, Reason, ColumnCount };

    explicit RevokedModel(QObject *parent = nullptr);

    void setList(const std::optional<pki::RevocationList> &list);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::optional<pki::RevocationList> m_list;
};

} // namespace certwright::ui
