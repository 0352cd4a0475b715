#include "tests/bench/arrival/watched_application.h"

#include <QAbstractEventDispatcher>
#include <QMetaEnum>

#include <algorithm>
#include <ctime>

namespace certwright::bench {

namespace {

constexpr double shortest = 1; // ms: less is of no interest

/// Of this thread, in milliseconds.
double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

} // namespace

WatchedApplication::WatchedApplication(int &argc, char **argv)
    : QApplication(argc, argv)
{
    connect(eventDispatcher(), &QAbstractEventDispatcher::aboutToBlock, this, &WatchedApplication::endTurn);
    connect(eventDispatcher(), &QAbstractEventDispatcher::awake, this, [this] {
        endTurn();
        m_turn = processorTime();
    });
}

void WatchedApplication::endTurn()
{
    if (m_turn >= 0)
        keep("turn of the event loop", m_turn);
    m_turn = -1;
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (m_depth > 0)
        return QApplication::notify(receiver, event);
    const char *name = QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type());
    const QByteArray what = QByteArray(receiver->metaObject()->className()) + ' ' + (name ? name : "event");
    const double begin = processorTime();
    ++m_depth;
    const bool isTaken = QApplication::notify(receiver, event);
    --m_depth;
    keep(what, begin);
    return isTaken;
}

void WatchedApplication::watch(const QByteArray &what, const std::function<void()> &act)
{
    const double begin = processorTime();
    ++m_depth;
    act();
    --m_depth;
    keep(what, begin);
}

void WatchedApplication::keep(const QByteArray &what, double begin)
{
    if (const double took = processorTime() - begin; took >= shortest)
        m_pieces.append({took, what});
}

QList<Piece> WatchedApplication::takeLongest(qsizetype count)
{
    QList<Piece> pieces = std::exchange(m_pieces, {});
    std::stable_sort(
        pieces.begin(), pieces.end(), [](const Piece &a, const Piece &b) { return a.milliseconds > b.milliseconds; });
    return pieces.first(std::min(count, pieces.size()));
}

} // namespace certwright::bench
