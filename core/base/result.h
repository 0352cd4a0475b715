#pragma once

#include "core/base/error.h"

#include <QtGlobal>

#include <type_traits>
#include <utility>
#include <variant>

namespace certwright {

/// The value, or why there is none. Must be looked at: dropping one is a compile error under -Werror.
/// value() and error() may only be called after testing which of the two it holds (asserted).
template <typename T>
class [[nodiscard]] Result
{
    static_assert(!std::is_same_v<std::decay_t<T>, Error>, "an Error is never the value");

public:
    using Value = T;

    Result(T value) // NOLINT(google-explicit-constructor): `return value;` is the point
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }

    Result(Error error) // NOLINT(google-explicit-constructor): `return Error{...};` is the point
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool hasValue() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return hasValue(); }

    const T &value() const &
    {
        Q_ASSERT(hasValue());
        return *std::get_if<0>(&m_state);
    }

    T &value() &
    {
        Q_ASSERT(hasValue());
        return *std::get_if<0>(&m_state);
    }

    T value() &&
    {
        Q_ASSERT(hasValue());
        return std::move(*std::get_if<0>(&m_state));
    }

    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const
    {
        Q_ASSERT(!hasValue());
        return *std::get_if<1>(&m_state);
    }

    T valueOr(T fallback) const & { return hasValue() ? value() : std::move(fallback); }
    T valueOr(T fallback) && { return hasValue() ? std::move(*this).value() : std::move(fallback); }

    /// Applies `next`, which itself returns a Result, to the value; passes a failure on unchanged.
    template <typename Next>
    auto andThen(Next &&next) && -> std::invoke_result_t<Next, T>
    {
        if (!hasValue())
            return error();
        return std::forward<Next>(next)(std::move(*this).value());
    }

    /// Applies `change` to the value; passes a failure on unchanged.
    template <typename Change>
    auto map(Change &&change) && -> Result<std::invoke_result_t<Change, T>>
    {
        if (!hasValue())
            return error();
        return std::forward<Change>(change)(std::move(*this).value());
    }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or a failure.
using Status = Result<std::monostate>;

/// The success of a Status.
inline Status ok()
{
    return std::monostate{};
}

} // namespace certwright
