#pragma once

#include "ui/widgets/cell_delegates.h"

namespace certwright::ui {

/// Above and below the lines of a paragraph.
inline constexpr int paragraphMargin = 8;

/// Text that breaks into lines, with RemarkRole in smaller letters below it. Call DataTable::resizeRowsToContents()
/// when widths change, with word wrap on.
class ParagraphDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    explicit ParagraphDelegate(const Theme &theme, ColorRole role = ColorRole::Text, QObject *parent = nullptr);

    /// What it shows: sentences, or one name or number, which stays left-to-right in every language.
    enum class Content { Sentence, Term };
    void setContent(Content content) { m_content = content; }

    /// Shows AdviceRole as well, for tables that have no room for a column of it.
    void setAdviceShown(bool shown) { m_adviceShown = shown; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

protected:
    void paintContent(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    struct Paragraph {
        QString text;
        QFont font;
        ColorRole role;
    };
    QList<Paragraph> paragraphs(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    Qt::LayoutDirection directionOf(const QStyleOptionViewItem &option) const;

    bool m_adviceShown = false;
    Content m_content = Content::Sentence;
};

/// Status glyph and its word in the status colour (StatusRole), beside the first line of a ParagraphDelegate.
class StatusWordDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    explicit StatusWordDelegate(const Theme &theme, QObject *parent = nullptr);

    /// Leaves the word to tooltip and screen reader, where there is little room.
    void setWordShown(bool shown) { m_wordShown = shown; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    bool m_wordShown = true;
};

} // namespace certwright::ui
