// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace Slipway {

template<typename T = void>
class Result;

namespace Private {
template<typename X>
inline constexpr bool isResult = false;
template<typename T>
inline constexpr bool isResult<Result<T>> = true;
} // namespace Private

/// A value or the Error that stands in its place. The names are std::expected's, so that it can
/// be replaced by it once the base line compiler has it. Ignoring one is a warning.
template<typename T>
class [[nodiscard]] Result
{
    static_assert(!std::is_same_v<T, Error>, "Result<Error> is ambiguous");

public:
    using value_type = T;

    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const & { return std::get<1>(m_state); }
    Error &&error() && { return std::get<1>(std::move(m_state)); }

    template<typename F>
    auto and_then(F &&f) && -> std::invoke_result_t<F, T &&>
    {
        static_assert(Private::isResult<std::invoke_result_t<F, T &&>>, "and_then() needs a Result");
        if (has_value())
            return std::forward<F>(f)(std::move(*this).value());
        return std::move(*this).error();
    }

    template<typename F>
    auto transform(F &&f) && -> Result<std::invoke_result_t<F, T &&>>
    {
        if (has_value())
            return std::forward<F>(f)(std::move(*this).value());
        return std::move(*this).error();
    }

private:
    std::variant<T, Error> m_state;
};

template<>
class [[nodiscard]] Result<void>
{
public:
    using value_type = void;

    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    bool has_value() const noexcept { return !m_error.has_value(); }
    explicit operator bool() const noexcept { return has_value(); }
    const Error &error() const & { return m_error.value(); }
    Error &&error() && { return std::move(m_error).value(); }

    template<typename F>
    auto and_then(F &&f) && -> std::invoke_result_t<F>
    {
        static_assert(Private::isResult<std::invoke_result_t<F>>, "and_then() needs a Result");
        if (has_value())
            return std::forward<F>(f)();
        return std::move(*this).error();
    }

private:
    std::optional<Error> m_error;
};

} // namespace Slipway
