#pragma once

#include <QObject>

namespace certwright::cli {

/// Turns SIGINT, SIGTERM and SIGHUP into a signal of the event loop. A second one ends the program at once.
/// Only one may live at a time.
class StopSignals final : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    void stopRequested();

private:
    void receive();

    int m_readEnd = -1;
};

} // namespace certwright::cli
