#pragma once

#include "core/workspace/records.h"
#include "ui/theme/status_kind.h"

#include <QAbstractListModel>
#include <QDateTime>

namespace certwright::ui {

/// The authorities of a workspace, by name, with how many certificates each has issued.
class AuthorityListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Beside those of EntryRole and TableRole::StatusRole.
    enum Role {
        IdRole = Qt::UserRole ///< QString, AuthorityId::raw()
    };

    explicit AuthorityListModel(QObject *parent = nullptr);

    void setInventory(const workspace::Inventory &inventory, const QDateTime &now);

    int rowOf(const AuthorityId &id) const;
    const workspace::AuthorityRecord &record(int row) const { return m_rows.at(row).record; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        workspace::AuthorityRecord record;
        StatusKind status;
        int issued;

        bool sameAs(const Row &other) const;
    };

    QString kind(const Row &row) const;
    static QString issuedText(const Row &row);

    QList<Row> m_rows;
};

} // namespace certwright::ui
