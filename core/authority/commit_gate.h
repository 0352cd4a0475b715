#pragma once

#include <atomic>
#include <memory>

namespace certwright::authority {

/// Settles between two threads whether a job still writes: either the work enters first, and then everything is
/// written, or the job closes first, and then nothing is.
class CommitGate final
{
public:
    /// By the work, right before it writes. False: cancelled, write nothing.
    bool enter() { return change(State::Entered); }

    /// By the job, to cancel. False: too late, the work writes or has written.
    bool close() { return change(State::Closed); }

    /// For the work: whether there is no point in going on.
    bool isClosed() const { return m_state.load() == State::Closed; }

    /// For the job: whether the work makes a key right now, which can take seconds.
    bool isMakingKey() const { return m_makesKey.load(); }

private:
    friend class KeyMaking;
    enum class State { Open, Entered, Closed };

    bool change(State wanted)
    {
        State expected = State::Open;
        return m_state.compare_exchange_strong(expected, wanted) || expected == wanted;
    }

    std::atomic<State> m_state = State::Open;
    std::atomic<bool> m_makesKey = false;
};

/// By the work, while it makes a key. The gate may be null.
class KeyMaking final
{
public:
    explicit KeyMaking(std::shared_ptr<CommitGate> gate)
        : m_gate(std::move(gate))
    {
        if (m_gate)
            m_gate->m_makesKey = true;
    }
    ~KeyMaking()
    {
        if (m_gate)
            m_gate->m_makesKey = false;
    }
    KeyMaking(const KeyMaking &) = delete;
    KeyMaking &operator=(const KeyMaking &) = delete;

private:
    std::shared_ptr<CommitGate> m_gate;
};

} // namespace certwright::authority
