#pragma once

#include "ui/theme/status_kind.h"

#include <QDateTime>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSize>

namespace certwright::ui {

/// One certificate on the timeline.
struct TimelineItem {
    QString id;
    QString name;
    QDateTime end;
    StatusKind status = StatusKind::Unknown;
    bool renewsItself = false;
};

/// Where one item is drawn.
struct TimelineDot {
    enum class Place { Expired, Axis, Later };
    int item = 0; ///< index into the items, which are sorted by end
    Place place = Place::Axis;
    QPointF centre;
    double radius = 5;
};

constexpr int timelineDays = 100;
constexpr int timelineDueDays = 14;

/// The geometry of the timeline, for left-to-right; the widget mirrors it.
struct TimelineLayout {
    QRectF expiredBin;
    QRectF axis; ///< its bottom edge is the line
    QRectF laterBin;
    QList<TimelineDot> dots; ///< in the order of the arrow keys: by end
    /// The band: all that is due lies in it and nothing that is in order, or it is 0 where lifetimes differ so much
    /// that no such band exists.
    double dueDays = timelineDueDays;
    int expiredCount = 0; ///< also those that found no room in the bin
    int laterCount = 0;

    /// The place of a day on the axis, 0 at its leading end; clipped to the axis.
    double xOfDay(double day) const;
};

/// Days left in full, as everywhere else in the program: 0 on the last day.
int wholeDays(const QDateTime &now, const QDateTime &end);

/// What the words at the axis need, measured in the font they are drawn in.
struct TimelineWords {
    double height = 16;
    double expired = 0; ///< width of those below the bin
    double later = 0; ///< width of those below the bin
};

/// The distance of the labels above the dots.
double timelineLabelPitch(double wordHeight);

/// Places all items (sorted by end) in size. Dots never overlap: what is closer than 14 px stacks; a full stack pushes
/// on to the next free column.
TimelineLayout layOutTimeline(
    const QList<TimelineItem> &items, const QDateTime &now, const QSizeF &size, const TimelineWords &words);

} // namespace certwright::ui
