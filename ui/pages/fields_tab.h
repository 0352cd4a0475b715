#pragma once

#include "core/inspect/object.h"
#include "core/pki/node_path.h"
#include "ui/pages/page_parts.h"

#include <QWidget>

class QSplitter;
class QTreeView;

namespace certwright::ui {

class Asn1Model;
class CopyValue;
class HexView;
class Label;
class Theme;

/// The structure of an object beside its bytes: what is chosen in one is marked in the other. Beside each other
/// where there is room, else one above the other.
class FieldsTab final : public LowColumn
{
    Q_OBJECT

public:
    explicit FieldsTab(const Theme &theme, QWidget *parent = nullptr);

    /// The structure is read when the tab is first seen.
    void setBytes(const QByteArray &der, inspect::ObjectKind kind);

    /// Chooses the element of a path such as "certificate.tbsCertificate.validity.notAfter"; where the path goes deeper
    /// than the structure, the innermost there is. False when not even its first field is there.
    bool showNode(const QString &path);
    /// The path of the element that is chosen; empty when there is none.
    QString currentPath() const;

Q_SIGNALS:
    void copied(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void readStructure();
    void choose(int node);
    void showChosen(const QModelIndex &index);
    void arrange();

    const Theme &m_theme;
    QByteArray m_unread;
    pki::Structure m_structure = pki::Structure::Certificate;
    Asn1Model *m_model;
    Label *m_failure;
    QSplitter *m_splitter;
    QTreeView *m_tree;
    HexView *m_bytes;
    Label *m_place;
    CopyValue *m_path;
};

} // namespace certwright::ui
