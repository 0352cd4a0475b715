#include "ui/models/lint_model.h"

#include "ui/models/status_of.h"
#include "ui/text/format_text.h"
#include "ui/text/lint_text.h"
#include "ui/widgets/table_roles.h"

#include <algorithm>
#include <utility>

namespace certwright::ui {

using namespace Qt::StringLiterals;

void LintModel::setReport(const lint::LintReport &report)
{
    beginResetModel();
    m_report = report;
    endResetModel();
}

int LintModel::count(certwright::Severity severity) const
{
    return static_cast<int>(std::count_if(m_report.findings.cbegin(), m_report.findings.cend(),
        [severity](const lint::LintFinding &finding) { return finding.severity == severity; }));
}

QString LintModel::severityText(certwright::Severity severity)
{
    switch (severity) {
    case certwright::Severity::Error:
        return tr("Error");
    case certwright::Severity::Warning:
        return tr("Warning");
    case certwright::Severity::Notice:
        return tr("Notice");
    }
    return {};
}

QString LintModel::asText(const QString &title) const
{
    const QString passed = m_report.isTakenApart
        ? text::grouped(tr("%n rule(s) passed", nullptr, m_report.passed), m_report.passed)
        : tr("No other rule was applied, since it is not DER");
    QStringList lines{title, tr("Judged as: %1").arg(text::profileText(m_report.profile)), passed};
    for (const lint::LintFinding &finding : m_report.findings) {
        lines += {QString(), tr("%1: %2").arg(severityText(finding.severity), text::lintText(finding)),
            text::lintDetail(finding), text::lintFix(finding), finding.source + u", "_s + finding.id, finding.where};
    }
    return lines.join(u'\n') + u'\n';
}

int LintModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_report.findings.size());
}

int LintModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LintModel::mainText(const lint::LintFinding &finding, Column column)
{
    switch (column) {
    case Severity:
        return severityText(finding.severity);
    case Finding:
        return text::lintText(finding);
    case Rule:
        return finding.source;
    case Fix:
        return text::lintFix(finding);
    case ColumnCount:
        break;
    }
    return {};
}

QString LintModel::remark(const lint::LintFinding &finding, Column column)
{
    if (column == Finding)
        return text::lintDetail(finding);
    return column == Rule ? finding.id : QString();
}

QVariant LintModel::sortKey(const lint::LintFinding &finding, Column column)
{
    // The gravest first in ascending order.
    return column == Severity ? QVariant(-static_cast<int>(finding.severity)) : QVariant(mainText(finding, column));
}

QVariant LintModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const lint::LintFinding &finding = m_report.findings.at(index.row());
    const auto column = static_cast<Column>(index.column());
    const QString below = remark(finding, column);
    switch (role) {
    case Qt::DisplayRole:
        return mainText(finding, column);
    case Qt::AccessibleTextRole:
    case CopyRole:
        return below.isEmpty() ? mainText(finding, column) : mainText(finding, column) + u' ' + below;
    case RemarkRole:
        return below;
    case AdviceRole:
        return column == Finding ? QVariant(text::lintFix(finding)) : QVariant();
    case StatusRole:
        return column == Severity ? QVariant(static_cast<int>(statusOf(finding.severity))) : QVariant();
    case SortRole:
        return sortKey(finding, column);
    case SeverityRole:
        return static_cast<int>(finding.severity);
    case PathRole:
        return finding.where;
    default:
        return {};
    }
}

void LintModel::setTight(bool isTight)
{
    if (std::exchange(m_isTight, isTight) != isTight)
        Q_EMIT headerDataChanged(Qt::Horizontal, Severity, Severity);
}

QVariant LintModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isSpoken = role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && !isSpoken))
        return {};
    switch (static_cast<Column>(section)) {
    case Severity:
        return m_isTight && !isSpoken ? QString() : tr("Severity");
    case Finding:
        return tr("Finding");
    case Rule:
        return tr("Rule");
    case Fix:
        return tr("How to fix it");
    case ColumnCount:
        break;
    }
    return {};
}

LintFilter::LintFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(LintModel::SortRole);
    setSortLocaleAware(true);
}

void LintFilter::setSeverity(std::optional<Severity> severity)
{
    m_severity = severity;
    invalidateFilter();
}

bool LintFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QVariant severity = sourceModel()->index(row, 0, parent).data(LintModel::SeverityRole);
    return !m_severity || severity.toInt() == static_cast<int>(*m_severity);
}

} // namespace certwright::ui
