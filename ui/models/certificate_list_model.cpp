#include "ui/models/certificate_list_model.h"

#include "ui/models/display_text.h"
#include "ui/models/status_of.h"
#include "ui/text/format_text.h"
#include "ui/theme/icon_name.h"
#include "ui/widgets/table_roles.h"

#include <QLocale>
#include <QSet>

namespace certwright::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int manyRemovals = 64; // from here on a reset is cheaper than single removals

QString filterKeyOf(const workspace::CertificateRecord &record)
{
    QStringList parts{record.issuerName, record.keyLabel, QString::fromLatin1(record.sha256.toHex())};
    for (const pki::GeneralName &name : record.names)
        parts << name.value << pki::displayName(name);
    return parts.join(u'\n').toLower();
}

} // namespace

CertificateListModel::CertificateListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

CertificateListModel::Row CertificateListModel::makeRow(
    const workspace::CertificateRecord &record, const QDateTime &now)
{
    const verify::Expiry expiry = verify::expiryAt(record.notBefore, record.notAfter, now);
    return {record, expiry, statusOf(expiry), filterKeyOf(record), DisplayText::shortDate(record.notAfter, now)};
}

void CertificateListModel::setCertificates(
    const QList<workspace::CertificateRecord> &certificates, const QDateTime &now)
{
    QSet<CertificateId> present;
    for (const workspace::CertificateRecord &record : certificates)
        present.insert(record.id);
    removeMissing(present);

    QList<Row> added;
    for (const workspace::CertificateRecord &record : certificates) {
        const int row = rowOf(record.id);
        if (row < 0)
            added.append(makeRow(record, now));
        else
            setRow(row, makeRow(record, now));
    }
    if (added.isEmpty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    for (Row &row : added) {
        m_index.insert(row.record.id, static_cast<int>(m_rows.size()));
        m_rows.append(std::move(row));
    }
    endInsertRows();
}

void CertificateListModel::removeMissing(const QSet<CertificateId> &present)
{
    QList<int> missing;
    for (int row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
        if (!present.contains(m_rows.at(row).record.id))
            missing.append(row);
    }
    if (missing.isEmpty())
        return;
    if (missing.size() > manyRemovals) {
        beginResetModel();
        m_rows.clear();
        m_index.clear();
        endResetModel();
        return;
    }
    for (const int row : std::as_const(missing)) {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    m_index.clear();
    for (int row = 0; row < m_rows.size(); ++row)
        m_index.insert(m_rows.at(row).record.id, row);
}

// Most ticks change nothing a person can see; only rows that differ are reported.
void CertificateListModel::setRow(int row, Row value)
{
    Row &old = m_rows[row];
    const bool same = old.record.sha256 == value.record.sha256 && old.status == value.status
        && old.expiry.daysLeft == value.expiry.daysLeft && old.expires == value.expires
        && old.record.files.key == value.record.files.key && old.record.issuerName == value.record.issuerName;
    old = std::move(value);
    if (!same)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int CertificateListModel::rowOf(const CertificateId &id) const
{
    return m_index.value(id, -1);
}

int CertificateListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CertificateListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CertificateListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::AccessibleTextRole:
        return accessibleText(row, column);
    case Qt::TextAlignmentRole:
        return column == Names ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    case SortRole:
        return sortValue(row, column);
    case IdRole:
        return row.record.id.raw();
    case FilterRole:
        return row.filterKey;
    case AuthorityRole:
        return row.record.authority.raw();
    case HasKeyRole:
        return !row.record.files.key.isEmpty();
    default:
        return look(row, column, role);
    }
}

QVariant CertificateListModel::look(const Row &row, Column column, int role) const
{
    switch (role) {
    case StatusRole:
        return static_cast<int>(row.status);
    case ShareLeftRole:
        return row.expiry.shareLeft;
    case RemarkRole:
        return remark(row, column);
    case IconRole:
        return static_cast<int>(column == Key && !row.record.files.key.isEmpty() ? IconName::Key : IconName::None);
    case CopyRole:
        return copyText(row, column);
    default:
        return {};
    }
}

QVariant CertificateListModel::display(const Row &row, Column column) const
{
    switch (column) {
    case Certificate:
        return row.record.title();
    case Issuer:
        return row.record.issuerName;
    case Names:
        return QLocale().toString(row.record.names.size());
    case Expires:
        return row.expires;
    case Left:
        return {};
    case Key:
        return DisplayText::shortKey(row.record.keyLabel);
    case Purpose:
        return text::purposeText(row.record.purpose);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CertificateListModel::sortValue(const Row &row, Column column) const
{
    switch (column) {
    case Certificate:
        return row.record.title().toLower();
    case Issuer:
        return row.record.issuerName.toLower();
    case Names:
        return row.record.names.size();
    case Expires:
        return row.record.notAfter;
    case Left:
        return row.expiry.shareLeft;
    case Key:
        return row.record.keyLabel;
    case Purpose:
        return static_cast<int>(row.record.purpose);
    case ColumnCount:
        break;
    }
    return {};
}

QString CertificateListModel::remark(const Row &row, Column column) const
{
    return column == Expires ? DisplayText::daysLeft(row.expiry) : QString();
}

QString CertificateListModel::copyText(const Row &row, Column column) const
{
    if (column == Expires)
        return row.record.notAfter.toString(Qt::ISODate);
    return column == Left ? DisplayText::lifetime(row.expiry) : display(row, column).toString();
}

QString CertificateListModel::toolTip(const Row &row, Column column) const
{
    switch (column) {
    case Expires:
        return text::momentText(row.record.notAfter);
    case Left:
        return DisplayText::lifetime(row.expiry);
    case Certificate:
    case Names: {
        QStringList names;
        for (const pki::GeneralName &name : row.record.names)
            names.append(pki::displayName(name));
        return names.join(u'\n');
    }
    default:
        return {};
    }
}

QString CertificateListModel::accessibleText(const Row &row, Column column) const
{
    switch (column) {
    case Certificate:
        //: Read aloud: name, state, share of the lifetime left
        return tr("%1, %2, %3")
            .arg(row.record.title(), StatusWords::word(row.status), DisplayText::lifetime(row.expiry));
    case Names:
        return tr("%n name(s)", nullptr, static_cast<int>(row.record.names.size()));
    case Expires:
        return tr("%1, %2").arg(text::dateText(row.record.notAfter), text::expiryShort(row.expiry));
    case Left:
        return DisplayText::lifetime(row.expiry);
    default:
        return display(row, column).toString();
    }
}

QVariant CertificateListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Names ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case Certificate:
        return tr("Certificate");
    case Issuer:
        return tr("Issued by");
    case Names:
        return tr("Names");
    case Expires:
        return tr("Expires");
    case Left:
        return tr("Left");
    case Key:
        return tr("Key");
    case Purpose:
        return tr("Used for");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace certwright::ui
