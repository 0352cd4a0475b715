#pragma once

#include <QLayout>
#include <QList>

namespace certwright::ui {

/// Lays its items out in reading direction and breaks into lines; hidden items take no room.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr, int gap = 8, int lineGap = 8);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    /// Puts widget before the item at index.
    void insertWidget(int index, QWidget *widget);
    /// The last item takes the rest of its line, such as the field behind chips; it gets at least width.
    void setStretchLast(int width);

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
    int place(const QRect &rect, bool move) const;

    QList<QLayoutItem *> m_items;
    int m_gap;
    int m_lineGap;
    int m_stretchLast = 0;
};

} // namespace certwright::ui
