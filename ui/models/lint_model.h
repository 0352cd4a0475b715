#pragma once

#include "core/lint/lint.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <optional>

namespace certwright::ui {

/// The findings of one certificate, a row each.
class LintModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Severity, Finding, Rule, Fix, ColumnCount };
    /// Beside those of TableRole: RemarkRole is the smaller text under the main one.
    enum Role { SortRole = Qt::UserRole, SeverityRole, PathRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(const lint::LintReport &report);
    const lint::LintReport &report() const { return m_report; }
    int count(certwright::Severity severity) const;

    /// The whole report as plain text, for the clipboard. `title` names the certificate.
    QString asText(const QString &title) const;

    /// Leaves the title of the severities to tooltip and screen reader, where their column has no room for it.
    void setTight(bool isTight);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Error, Warning, Notice.
    static QString severityText(certwright::Severity severity);

private:
    static QString mainText(const lint::LintFinding &finding, Column column);
    static QString remark(const lint::LintFinding &finding, Column column);
    static QVariant sortKey(const lint::LintFinding &finding, Column column);

    lint::LintReport m_report;
    bool m_isTight = false;
};

/// Shows the findings of one severity, or all.
class LintFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit LintFilter(QObject *parent = nullptr);

    void setSeverity(std::optional<Severity> severity);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::optional<Severity> m_severity;
};

} // namespace certwright::ui
