#pragma once

#include "ui/models/compared.h"

#include <QAbstractTableModel>

namespace certwright::ui {

/// Two certificates or requests side by side, as inspect::compare() orders their fields: a row for each field, one for
/// each name.
class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Verdict, Field, Left, Right, ColumnCount };

    /// Which rows are there.
    enum class Show { All, Differences };

    explicit ComparisonModel(QObject *parent = nullptr);

    void setSides(const Compared &left, const Compared &right);
    void setShow(Show show);

    /// Shows the values of this row whole, however long, or in brief again.
    void toggleWhole(int row);

    /// How many fields differ, shown or not.
    int differences() const;

    /// What both are called, then every shown row, its values separated by tabs.
    QString report() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        inspect::DifferenceKind kind;
        QString field;
        QString left;
        QString right;
        bool isWhole = false;
    };

    static Row rowOf(const inspect::Difference &difference);
    static QString fieldText(const inspect::Difference &difference);
    static QString shown(const QString &value, const Row &row);
    static QString word(inspect::DifferenceKind kind);
    void filter();

    QString m_leftTitle;
    QString m_rightTitle;
    QList<Row> m_all;
    QList<Row> m_rows;
    Show m_show = Show::Differences;
};

} // namespace certwright::ui
