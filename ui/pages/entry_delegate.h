#pragma once

#include <QStyledItemDelegate>

namespace certwright::ui {

class Theme;

/// An entry of a side list: glyph, title and two quiet lines below each other (EntryRole).
class EntryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit EntryDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace certwright::ui
