#pragma once

#include <QDateTime>

namespace certwright {

/// Where the time comes from, so that tests choose it. now() is UTC; callable from any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0;
};

/// The computer's clock.
class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
};

/// A clock that stands still until set; set it only while no other thread reads it.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime &now);
    QDateTime now() const override;
    void set(const QDateTime &now);

private:
    QDateTime m_now;
};

} // namespace certwright
