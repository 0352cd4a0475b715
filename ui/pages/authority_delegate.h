#pragma once

#include <QStyledItemDelegate>

namespace certwright::ui {

class Theme;

/// An authority in the list: glyph, name, kind and count below each other.
class AuthorityDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit AuthorityDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace certwright::ui
