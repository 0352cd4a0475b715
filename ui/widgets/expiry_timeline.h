#pragma once

#include "ui/theme/status_kind.h"
#include "ui/widgets/timeline_layout.h"

#include <QDateTime>
#include <QList>
#include <QWidget>

namespace certwright::ui {

class Theme;

/// The next 100 days: a bin of the expired, an axis from today, a bin of the later ones. A ring renews by itself, a
/// filled dot is renewed by hand. Each dot is an accessible child; arrow keys move between them, Enter opens one.
class ExpiryTimeline final : public QWidget
{
    Q_OBJECT

public:
    explicit ExpiryTimeline(const Theme &theme, QWidget *parent = nullptr);

    /// Shows items as of now; the order does not matter.
    void setItems(QList<TimelineItem> items, const QDateTime &now);
    const QList<TimelineItem> &items() const { return m_items; }
    const QList<TimelineDot> &dots() const { return m_layout.dots; }

    /// The dot the keyboard is at, or -1.
    int currentDot() const { return m_current; }
    void setCurrentDot(int index);
    /// Where a dot is in the widget.
    QRect dotRect(int dot) const;
    /// "app.harbour.test, in order, ends 21 Jan 2027, in 61 days, you renew it".
    QString describe(int dot) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person chose a dot by click or Enter.
    void activated(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void relayout();
    int dotAt(const QPoint &position) const;
    QString endWords(const TimelineItem &item) const;
    static QString expiredWords(int count);
    static QString laterWords(int count);
    QRectF todayPlace(const QPainter &painter) const;
    void paintAxis(QPainter &painter) const;
    void paintMonths(QPainter &painter) const;
    void paintBins(QPainter &painter) const;
    void paintDot(QPainter &painter, const TimelineDot &dot) const;
    void paintLabels(QPainter &painter) const;
    void paintTip(QPainter &painter, int index) const;

    const Theme &m_theme;
    QList<TimelineItem> m_items;
    QDateTime m_now;
    TimelineLayout m_layout;
    int m_current = -1;
    int m_hovered = -1;
};

/// What the signs on the timeline mean, in one line; for the header of its card.
class TimelineLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineLegend(const Theme &theme, QWidget *parent = nullptr);
};

} // namespace certwright::ui
