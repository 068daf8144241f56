// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/collect/events/eventkeys.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kLongestKey = 60; ///< letters of a key or word

/// What services put in front of a key: "email_response_code", "bounce_reason", "contactEmail".
constexpr std::array kFronts{"email"_L1,   "smtp"_L1,       "bounced"_L1,   "bounce"_L1, "contact"_L1, "failure"_L1,
                             "message"_L1, "subscriber"_L1, "recipient"_L1, "last"_L1,   "delivery"_L1};

std::optional<KeyRole> exactRoleOf(QStringView name)
{
    const auto keys = allEventKeys();
    const auto isBefore = [](const EventKey &one, QStringView other) { return one.name < other; };
    const auto found = std::lower_bound(keys.begin(), keys.end(), name, isBefore);
    return found != keys.end() && found->name == name ? std::optional(found->role) : std::nullopt;
}

/// A key with a word in front of it has the role that it has alone, if that is a role which such words do not change:
/// "bounce_email" is the address to which bounces go, and "email_id" no address.
bool staysBehind(QLatin1StringView front, KeyRole role)
{
    const bool isAddress = role == KeyRole::Recipient || role == KeyRole::Addressee;
    const bool isTold = role == KeyRole::Reply || role == KeyRole::Code || role == KeyRole::Status ||
                        role == KeyRole::Event || role == KeyRole::Sender;
    return isTold || (isAddress && front != "bounce"_L1 && front != "message"_L1 && front != "last"_L1);
}

} // namespace

std::optional<KeyRole> roleOf(QStringView key)
{
    if (key.isEmpty() || key.size() > kLongestKey) {
        return std::nullopt;
    }
    const QString name = eventName(key);
    if (const auto role = exactRoleOf(name)) {
        return role;
    }
    for (const QLatin1StringView front : kFronts) {
        const auto role = name.startsWith(front) ? exactRoleOf(QStringView(name).sliced(front.size())) : std::nullopt;
        if (role && staysBehind(front, *role)) {
            return role;
        }
    }
    return std::nullopt;
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
