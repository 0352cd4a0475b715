#pragma once

#include "core/pki/node_path.h"

#include <QAbstractItemModel>

#include <optional>

namespace certwright::ui {

/// The ASN.1 structure of an object as a tree: what each element is called by the standard, what it holds, and its
/// type. Elements are numbered as in Asn1Tree::nodes().
class Asn1Model final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Field, Value, Type, ColumnCount };
    enum Role { NodeRole = Qt::UserRole, PathRole };

    explicit Asn1Model(QObject *parent = nullptr);

    /// Shows another structure, or none.
    void setTree(const std::optional<pki::Asn1Tree> &tree, pki::Structure structure = pki::Structure::Certificate);
    const std::optional<pki::Asn1Tree> &tree() const { return m_tree; }

    QModelIndex indexOf(int node, int column = Field) const; ///< invalid for a node there is not
    int nodeOf(const QModelIndex &index) const; ///< -1 for an invalid index
    /// The innermost element whose octets hold this one; -1 when there is none.
    int nodeAtOffset(qsizetype offset) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString fieldText(int node) const;
    QString valueText(int node) const;
    int aboutOf(int node) const;
    QString aboutName(int node) const;
    QString aboutValue(int node) const;
    bool isNamed(int node) const;

    QString pathOf(int node) const;

    std::optional<pki::Asn1Tree> m_tree;
    pki::Structure m_structure = pki::Structure::Certificate;
};

} // namespace certwright::ui
