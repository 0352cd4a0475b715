#pragma once

#include <QApplication>
#include <QByteArray>
#include <QList>

#include <functional>

namespace certwright::bench {

/// Something the thread of the window did in one go, while it could do nothing else.
struct Piece {
    double milliseconds = 0; ///< of the processor, so that what other programs do meanwhile does not count
    QByteArray what; ///< the receiver's class and the event
};

/// Takes the time of every event that comes from the event loop, with all that follows from it, and of every turn of
/// the loop.
class WatchedApplication final : public QApplication
{
    Q_OBJECT

public:
    WatchedApplication(int &argc, char **argv);

    bool notify(QObject *receiver, QEvent *event) override;

    /// The same for a call that comes from elsewhere.
    void watch(const QByteArray &what, const std::function<void()> &act);

    /// The longest ones since the last call, the longest first.
    QList<Piece> takeLongest(qsizetype count);

private:
    void keep(const QByteArray &what, double begin);
    void endTurn();

    QList<Piece> m_pieces;
    double m_turn = -1; ///< when it began; negative between turns
    int m_depth = 0;
};

} // namespace certwright::bench
