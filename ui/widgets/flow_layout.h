#pragma once

#include <QLayout>
#include <QList>

namespace certwright::ui {

/// Lays its items out in reading direction and breaks into lines; hidden items take no room. An item with a vertical
/// alignment stands in the height of its line, others at its top.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr, int gap = 8, int lineGap = 8);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    /// Puts widget before the item at index.
    void insertWidget(int index, QWidget *widget);
    /// Lets an item share the rest of its line, such as the field behind chips, or the words before buttons. It wants
    /// at least width (0: what it asks for), and is as high as its line.
    void setStretching(const QWidget *widget, int width = 0);

    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Entry {
        QLayoutItem *item;
        bool isStretching = false;
        int least = 0;
    };
    struct Piece {
        QLayoutItem *item;
        bool isStretching;
        int width;
        int height;
    };
    struct Line {
        QList<Piece> pieces;
        int height = 0;
        qsizetype next = 0; ///< the first entry after it
    };

    Line lineFrom(qsizetype first, int width) const;
    static void stretch(Line &line, int rest);
    void move(const Line &line, const QRect &place) const;
    int place(const QRect &rect, bool moves) const;

    QList<Entry> m_entries;
    int m_gap;
    int m_lineGap;
};

} // namespace certwright::ui
