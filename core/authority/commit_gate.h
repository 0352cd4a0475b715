#pragma once

#include <atomic>

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

private:
    enum class State { Open, Entered, Closed };

    bool change(State wanted)
    {
        State expected = State::Open;
        return m_state.compare_exchange_strong(expected, wanted) || expected == wanted;
    }

    std::atomic<State> m_state = State::Open;
};

} // namespace certwright::authority
