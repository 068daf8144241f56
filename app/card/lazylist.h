// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtClassHelperMacros>

#include <atomic>
#include <memory>

namespace BounceLens {

/// Values by position that are made when they are first looked at, because a run looks at a few of thousands. Safe to
/// use from any thread; a value stays where it is as long as the list lives.
template <typename Value>
class LazyList
{
public:
    explicit LazyList(size_t size)
        : m_values(std::make_unique<std::atomic<const Value *>[]>(size))
        , m_size(size)
    {
    }
    ~LazyList()
    {
        for (size_t at = 0; at < m_size; ++at) {
            delete m_values[at].load();
        }
    }
    Q_DISABLE_COPY(LazyList)
    LazyList(LazyList &&other) noexcept
        : m_values(std::move(other.m_values))
        , m_size(std::exchange(other.m_size, 0))
    {
    }
    LazyList &operator=(LazyList &&) = delete;

    /// \a make gives the value; of two threads that ask for it at once, what the first one made is kept.
    template <typename Make>
    const Value &at(size_t at, Make make) const
    {
        std::atomic<const Value *> &slot = m_values[at];
        const Value *known = slot.load(std::memory_order_acquire);
        if (!known) {
            auto made = std::make_unique<const Value>(make());
            if (slot.compare_exchange_strong(known, made.get(), std::memory_order_acq_rel)) {
                known = made.release();
            }
        }
        return *known;
    }

private:
    std::unique_ptr<std::atomic<const Value *>[]> m_values;
    size_t m_size;
};

} // namespace BounceLens
