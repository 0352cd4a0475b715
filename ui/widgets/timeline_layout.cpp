#include "ui/widgets/timeline_layout.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace certwright::ui {

namespace {

constexpr double expiredWidth = 66;
constexpr double laterWidth = 82;
constexpr double laterGap = 24;
constexpr double todayGap = 26;
constexpr double dotBase = 12; // from the line to the centre of the lowest dot
constexpr double widestPitch = 14;
constexpr double narrowestPitch = 4;

double daysUntil(const QDateTime &end, const QDateTime &now)
{
    return static_cast<double>(now.secsTo(end)) / 86400.0;
}

double radiusFor(double pitch)
{
    return pitch >= widestPitch ? 5 : (pitch - 1.5) / 2;
}

/// Fills a bin in rows from the line upwards; what finds no room is only counted.
void fillBin(TimelineLayout &layout, const QRectF &bin, TimelineDot::Place place, const QList<int> &items, double pitch)
{
    const int perRow = std::max(1, static_cast<int>((bin.width() - 4) / pitch));
    const int rows = std::max(1, static_cast<int>((bin.height() - dotBase) / pitch) + 1);
    const int shown = std::min(static_cast<int>(items.size()), perRow * rows);
    // Balanced rows look calmer than one full row and a remainder.
    const int used = std::max(1, (shown + perRow - 1) / perRow);
    const int inRow = std::max(1, (shown + used - 1) / used);
    const double start = bin.center().x() - (inRow - 1) * pitch / 2;
    for (int i = 0; i < shown; ++i) {
        const QPointF centre(start + (i % inRow) * pitch, bin.bottom() - dotBase - (i / inRow) * pitch);
        layout.dots.append({items[i], place, centre, radiusFor(pitch)});
    }
}

/// Each level keeps its last dot; a dot goes to the lowest level that is free at its place, or else to the level that
/// is free soonest. So two dots are a pitch apart within a level and levels are a pitch apart.
bool fillAxis(TimelineLayout &layout, const QList<QPair<int, double>> &items, double pitch, double height)
{
    const auto levels = static_cast<std::size_t>(std::max(1.0, std::floor((height - dotBase) / pitch)));
    std::vector<double> last(levels, -1e9);
    QList<TimelineDot> dots;
    for (const auto &[item, x] : items) {
        auto level = std::find_if(last.begin(), last.end(), [&](double taken) { return taken + pitch <= x; });
        if (level == last.end())
            level = std::min_element(last.begin(), last.end());
        const double place = std::max(x, *level + pitch);
        if (place > layout.axis.right() + pitch && pitch > narrowestPitch)
            return false;
        *level = place;
        const auto row = static_cast<double>(level - last.begin());
        dots.append({item, TimelineDot::Place::Axis, QPointF(place, layout.axis.bottom() - dotBase - row * pitch),
            radiusFor(pitch)});
    }
    layout.dots += dots;
    return true;
}

/// Due is what has less left than min(30 days, a third of its lifetime), so no fixed number of days tells it.
double dueBand(const QList<TimelineItem> &items, const QDateTime &now)
{
    double lastDue = 0;
    double firstInOrder = timelineDays + 1;
    for (const TimelineItem &item : items) {
        const double days = daysUntil(item.end, now);
        if (days <= 0)
            continue;
        if (item.status == StatusKind::DueSoon)
            lastDue = std::max(lastDue, days);
        else if (item.status == StatusKind::InOrder)
            firstInOrder = std::min(firstInOrder, days);
    }
    if (lastDue >= firstInOrder)
        return 0;
    const double wanted = std::max<double>(timelineDueDays, lastDue + 1);
    return std::min(wanted, std::max((lastDue + firstInOrder) / 2, firstInOrder - 1));
}

} // namespace

double TimelineLayout::xOfDay(double day) const
{
    return axis.left() + axis.width() * std::clamp(day / timelineDays, 0.0, 1.0);
}

double timelineLabelPitch(double wordHeight)
{
    constexpr double drawn = 18;
    return std::max(drawn, wordHeight + 1);
}

int wholeDays(const QDateTime &now, const QDateTime &end)
{
    constexpr qint64 day = 24 * 60 * 60;
    return static_cast<int>(now.secsTo(end) / day);
}

TimelineLayout layOutTimeline(
    const QList<TimelineItem> &items, const QDateTime &now, const QSizeF &size, const TimelineWords &words)
{
    TimelineLayout layout;
    const double line = size.height() - words.height - 8;
    const double expiredRoom = std::max(expiredWidth, words.expired);
    const double laterRoom = std::max(laterWidth, words.later);
    const double axisLeft = expiredRoom + todayGap;
    const double axisRight = std::max(axisLeft + 100, size.width() - laterRoom - laterGap);
    layout.expiredBin = QRectF(0, 0, expiredRoom, line);
    layout.axis = QRectF(axisLeft, 0, axisRight - axisLeft, line);
    layout.laterBin = QRectF(axisRight + laterGap, 0, laterRoom, line);

    layout.dueDays = dueBand(items, now);
    QList<int> expired;
    QList<int> later;
    QList<QPair<int, double>> onAxis;
    for (int i = 0; i < static_cast<int>(items.size()); ++i) {
        const double days = daysUntil(items[i].end, now);
        if (days <= 0)
            expired.append(i);
        else if (days > timelineDays)
            later.append(i);
        else
            onAxis.append({i, layout.xOfDay(days)});
    }
    layout.expiredCount = static_cast<int>(expired.size());
    layout.laterCount = static_cast<int>(later.size());
    fillBin(layout, layout.expiredBin, TimelineDot::Place::Expired, expired, 18);
    for (double pitch = widestPitch; pitch >= narrowestPitch; pitch -= 2) {
        if (fillAxis(layout, onAxis, pitch, line - 3 * timelineLabelPitch(words.height) - 2))
            break;
    }
    fillBin(layout, layout.laterBin, TimelineDot::Place::Later, later, 12);
    return layout;
}

} // namespace certwright::ui
