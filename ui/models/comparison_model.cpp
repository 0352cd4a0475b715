#include "ui/models/comparison_model.h"

#include "core/pki/oid_names.h"
#include "ui/text/format_text.h"
#include "ui/theme/status_kind.h"
#include "ui/widgets/table_roles.h"

#include <algorithm>

namespace certwright::ui {

using namespace Qt::StringLiterals;
using inspect::ComparedField;
using inspect::Difference;
using inspect::DifferenceKind;

namespace {

/// The words tell the kinds of difference apart; a sign of not knowing would mislead.
StatusKind statusOf(DifferenceKind kind)
{
    return kind == DifferenceKind::Same ? StatusKind::InOrder : StatusKind::Notice;
}

/// Core gives moments as RFC 3339; people get them in their own form, with the type that may stand behind.
QString valueText(ComparedField field, const QString &value)
{
    const bool isMoment = field == ComparedField::NotBefore || field == ComparedField::NotAfter;
    const QString type = value.mid(value.indexOf(u' '));
    const bool hasType = value.contains(u' ');
    const QDateTime moment
        = isMoment ? QDateTime::fromString(hasType ? value.chopped(type.size()) : value, Qt::ISODate) : QDateTime();
    return moment.isValid() ? text::momentText(moment) + (hasType ? type : QString()) : value;
}

} // namespace

ComparisonModel::ComparisonModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ComparisonModel::setSides(const Compared &left, const Compared &right)
{
    m_leftTitle = left.title();
    m_rightTitle = right.title();
    m_all.clear();
    for (const Difference &difference : inspect::compare(left.fields(), right.fields()))
        m_all.append(rowOf(difference));
    filter();
}

ComparisonModel::Row ComparisonModel::rowOf(const Difference &difference)
{
    return {difference.kind, fieldText(difference), valueText(difference.field, difference.left),
        valueText(difference.field, difference.right)};
}

QString ComparisonModel::fieldText(const Difference &difference)
{
    switch (difference.field) {
    case ComparedField::Subject:
        return tr("Subject");
    case ComparedField::Name:
        return tr("Name");
    case ComparedField::Key:
        return tr("Public key");
    case ComparedField::Issuer:
        return tr("Issuer");
    case ComparedField::SerialNumber:
        return tr("Serial number");
    case ComparedField::NotBefore:
        return tr("Valid from");
    case ComparedField::NotAfter:
        return tr("Valid to");
    case ComparedField::ThisUpdate:
        return tr("This update");
    case ComparedField::NextUpdate:
        return tr("Next update");
    case ComparedField::Lifetime:
        return tr("Lifetime in days");
    case ComparedField::SignatureAlgorithm:
        return tr("Kind of signature");
    case ComparedField::Extension: {
        const QString name = pki::oidName(difference.detail);
        return name.isEmpty() ? difference.detail : name;
    }
    case ComparedField::ExtensionOrder:
        return tr("Order of the extensions");
    case ComparedField::Revoked:
        return tr("Revoked");
    case ComparedField::Encoding:
        return tr("Signature or encoding");
    }
    return {};
}

void ComparisonModel::setShow(Show show)
{
    m_show = show;
    filter();
}

void ComparisonModel::filter()
{
    beginResetModel();
    m_rows.clear();
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(m_rows),
        [this](const Row &row) { return m_show == Show::All || row.kind != DifferenceKind::Same; });
    endResetModel();
}

int ComparisonModel::differences() const
{
    return static_cast<int>(
        std::count_if(m_all.cbegin(), m_all.cend(), [](const Row &row) { return row.kind != DifferenceKind::Same; }));
}

void ComparisonModel::toggleWhole(int row)
{
    m_rows[row].isWhole = !m_rows.at(row).isWhole;
    Q_EMIT dataChanged(index(row, Left), index(row, Right), {Qt::DisplayRole});
}

/// A key or a list of thousands of names would push all else out of the window.
QString ComparisonModel::shown(const QString &value, const Row &row)
{
    constexpr qsizetype most = 600;
    if (row.isWhole || value.size() <= most)
        return value;
    const auto more = static_cast<int>(value.size() - most);
    //: The beginning of a value that is too long to be shown, and how much of it is left out
    return text::grouped(tr("%1… and %n more character(s); Enter shows all.", nullptr, more), more)
        .arg(value.first(most));
}

QString ComparisonModel::word(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Same:
        return tr("Same");
    case DifferenceKind::Changed:
        return tr("Different");
    case DifferenceKind::Added:
        return tr("Second only");
    case DifferenceKind::Removed:
        return tr("First only");
    }
    return {};
}

QString ComparisonModel::report() const
{
    QString text = tr("Comparison of %1 with %2").arg(m_leftTitle, m_rightTitle) + u'\n';
    for (const Row &row : m_rows)
        text += QStringList{word(row.kind), row.field, row.left, row.right}.join(u'\t') + u'\n';
    return text;
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == StatusRole && index.column() == Verdict)
        return static_cast<int>(statusOf(row.kind));
    if (role == CopyRole && (index.column() == Left || index.column() == Right))
        return index.column() == Left ? row.left : row.right;
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Verdict:
        return word(row.kind);
    case Field:
        return row.field;
    case Left:
        return shown(row.left, row);
    case Right:
        return shown(row.right, row);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Verdict:
        return tr("Verdict");
    case Field:
        return tr("Field");
    case Left:
        return m_leftTitle.isEmpty() ? tr("First") : tr("First: %1").arg(m_leftTitle);
    case Right:
        return m_rightTitle.isEmpty() ? tr("Second") : tr("Second: %1").arg(m_rightTitle);
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace certwright::ui
