// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/collect/events/eventkeys.h"

#include <algorithm>

namespace BounceLens {

namespace {

constexpr qsizetype kLongestKey = 60; ///< letters of a key or word

} // namespace

std::optional<KeyRole> roleOf(QStringView key)
{
    if (key.isEmpty() || key.size() > kLongestKey) {
        return std::nullopt;
    }
    const QString name = eventName(key);
    const auto keys = allEventKeys();
    const auto found = std::ranges::lower_bound(keys, name, {}, [](const EventKey &one) { return QString(one.name); });
    return found != keys.end() && found->name == name ? std::optional(found->role) : std::nullopt;
}

std::optional<EventMeaning> meaningOf(QStringView word, bool isTracked)
{
    if (word.isEmpty() || word.size() > kLongestKey) {
        return std::nullopt;
    }
    const QString name = eventName(word);
    for (const EventWord &known : allEventWords()) {
        if (known.isTracked == isTracked && known.word == name) {
            return known.meaning;
        }
    }
    return isTracked ? std::optional(EventMeaning::Nothing) : std::nullopt;
}

} // namespace BounceLens
