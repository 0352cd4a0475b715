#pragma once

#include "core/verify/expiry.h"
#include "core/workspace/records.h"
#include "ui/theme/status_kind.h"

#include <QAbstractTableModel>
#include <QDateTime>

namespace certwright::ui {

/// The certificates of a workspace as rows of values. Rows stand in no order of their own: a proxy sorts.
/// No clock: setNow() decides what is due.
class CertificateListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Certificate, Issuer, Names, Expires, Left, Key, Purpose, ColumnCount };

    /// Beside those of TableRole, which the delegates read.
    enum Role {
        SortRole = Qt::UserRole, ///< raw: QString, int, QDateTime or double
        IdRole, ///< QString, CertificateId::raw()
        FilterRole, ///< QString, lower case, everything a person might look for
        AuthorityRole, ///< QString, AuthorityId::raw()
        HasKeyRole ///< bool, the private key is in the workspace
    };

    explicit CertificateListModel(QObject *parent = nullptr);

    /// Takes over a new state; rows that stay keep their place, so selections survive.
    void setCertificates(const QList<workspace::CertificateRecord> &certificates, const QDateTime &now);

    /// The row of an id, -1 if there is none.
    int rowOf(const CertificateId &id) const;
    const workspace::CertificateRecord &record(int row) const { return m_rows.at(row).record; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        workspace::CertificateRecord record;
        verify::Expiry expiry;
        StatusKind status;
        QString filterKey;
        QString expires;
    };

    static Row makeRow(const workspace::CertificateRecord &record, const QDateTime &now);
    void removeMissing(const QSet<CertificateId> &present);
    void setRow(int row, Row value);

    QVariant look(const Row &row, Column column, int role) const;
    QVariant display(const Row &row, Column column) const;
    QVariant sortValue(const Row &row, Column column) const;
    QString remark(const Row &row, Column column) const;
    QString copyText(const Row &row, Column column) const;
    QString toolTip(const Row &row, Column column) const;
    QString accessibleText(const Row &row, Column column) const;

    QList<Row> m_rows;
    QHash<CertificateId, int> m_index;
};

} // namespace certwright::ui
