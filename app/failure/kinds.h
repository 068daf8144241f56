// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <array>

namespace BounceLens {

/// What an input is.
enum class Kind {
    Bounce,
    Delay,
    Success,
    Complaint, ///< RFC 5965
    Receipt,   ///< RFC 8098
    AutoReply, ///< RFC 3834
    Challenge,
    Transcript,
    Log,
    Code,       ///< a bare reply, status line or code
    FakeBounce, ///< phishing dressed as a bounce, or a report that the refusing side made up
    Backscatter,
    NotABounce,
};

/// The ids of the kinds in JSON and in resources/kinds.toml, in the order of Kind.
constexpr std::array kKindIds{
    QLatin1StringView("bounce"),       QLatin1StringView("delay"),       QLatin1StringView("success"),
    QLatin1StringView("complaint"),    QLatin1StringView("receipt"),     QLatin1StringView("auto-reply"),
    QLatin1StringView("challenge"),    QLatin1StringView("transcript"),  QLatin1StringView("log"),
    QLatin1StringView("code"),         QLatin1StringView("fake-bounce"), QLatin1StringView("backscatter"),
    QLatin1StringView("not-a-bounce"),
};
static_assert(kKindIds.size() == size_t(Kind::NotABounce) + 1);

} // namespace BounceLens
