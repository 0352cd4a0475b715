#pragma once

#include "ui/theme/color_role.h"

#include <QStyledItemDelegate>

namespace certwright::ui {

class Theme;

/// Paints ground, hover, selection edge and separator of a row, and the text in one colour; elides in the middle with a
/// tooltip. The base of every cell kind.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(const Theme &theme, ColorRole role = ColorRole::Text2, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

protected:
    /// Paints what stands on the ground, inside room.
    virtual void paintContent(
        QPainter &painter, const QRect &room, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// What the content needs beside its text.
    virtual int extraWidth(const QModelIndex &index) const;
    void paintText(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option, const QString &text,
        ColorRole role) const;
    const Theme &theme() const { return m_theme; }
    ColorRole role() const { return m_role; }

private:
    const Theme &m_theme;
    ColorRole m_role;
};

/// Status glyph, then the name (StatusRole).
class NameDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    explicit NameDelegate(const Theme &theme, QObject *parent = nullptr);

protected:
    void paintContent(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    int extraWidth(const QModelIndex &index) const override;
};

/// Date in its status colour, days left at the end (StatusRole, RemarkRole).
class DateDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    explicit DateDelegate(const Theme &theme, QObject *parent = nullptr);

    /// The column's width in which both are whole.
    static int widthFor(const Theme &theme, const QString &date, const QString &remark);

protected:
    void paintContent(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    int extraWidth(const QModelIndex &index) const override;
};

/// A lifetime bar (StatusRole, ShareLeftRole).
class LifetimeDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    explicit LifetimeDelegate(const Theme &theme, QObject *parent = nullptr);

protected:
    void paintContent(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
};

/// Line icon, then the text (IconRole); texts stay aligned where there is no icon.
class IconTextDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    explicit IconTextDelegate(const Theme &theme, QObject *parent = nullptr);

protected:
    void paintContent(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    int extraWidth(const QModelIndex &index) const override;
};

} // namespace certwright::ui
