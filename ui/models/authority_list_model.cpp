#include "ui/models/authority_list_model.h"

#include "ui/models/entry_roles.h"
#include "ui/models/status_of.h"
#include "ui/text/format_text.h"
#include "ui/widgets/table_roles.h"

namespace certwright::ui {

bool AuthorityListModel::Row::sameAs(const Row &other) const
{
    return record.id == other.record.id && record.name == other.record.name
        && record.protection == other.record.protection && record.isDefault == other.record.isDefault
        && record.certificate == other.record.certificate && status == other.status && issued == other.issued;
}

AuthorityListModel::AuthorityListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void AuthorityListModel::setInventory(const workspace::Inventory &inventory, const QDateTime &now)
{
    QHash<AuthorityId, int> issued;
    for (const workspace::CertificateRecord &certificate : inventory.certificates)
        ++issued[certificate.authority];
    QList<Row> rows;
    for (const workspace::AuthorityRecord &authority : inventory.authorities) {
        const pki::Certificate &root = authority.certificate;
        const StatusKind status = statusOf(verify::expiryAt(root.notBefore(), root.notAfter(), now));
        rows.append({authority, status, issued.value(authority.id)});
    }
    const auto sameId = [](const Row &a, const Row &b) { return a.record.id == b.record.id; };
    if (!std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), sameId)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (int row = 0; row < rows.size(); ++row) {
        const bool same = rows.at(row).sameAs(m_rows.at(row));
        m_rows[row] = rows.at(row);
        if (!same)
            Q_EMIT dataChanged(index(row), index(row));
    }
}

int AuthorityListModel::rowOf(const AuthorityId &id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).record.id == id)
            return row;
    }
    return -1;
}

int AuthorityListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString AuthorityListModel::issuedText(const Row &row)
{
    return text::grouped(tr("%n certificate(s)", nullptr, row.issued), row.issued);
}

QVariant AuthorityListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.record.name;
    case Qt::ToolTipRole:
        return row.record.certificate.subject();
    case Qt::AccessibleTextRole:
        //: Read aloud: name of an authority, state, how many certificates
        return tr("%1, %2, %3").arg(row.record.name, StatusWords::word(row.status), issuedText(row));
    case IdRole:
        return row.record.id.raw();
    case StatusRole:
        return static_cast<int>(row.status);
    case SecondLineRole:
        return kind(row);
    case ThirdLineRole:
        return issuedText(row);
    default:
        return {};
    }
}

QString AuthorityListModel::kind(const Row &row) const
{
    if (!row.record.canSign())
        return tr("Root · key destroyed");
    return row.record.isDefault ? tr("Root · yours · default") : tr("Root · yours");
}

} // namespace certwright::ui
