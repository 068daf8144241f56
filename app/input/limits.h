// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace BounceLens {

constexpr qint64 kMaxFileBytes = 64 * 1024 * 1024; ///< bytes of a file that are read; mail is rarely allowed over 50 MB
constexpr qsizetype kMaxTextBytes =
    8 * 1024 * 1024; ///< bytes of a text that are decoded: kMaxTextCharacters take no more
constexpr qsizetype kMaxRawBytes = 2 * 1024 * 1024;       ///< bytes kept for the raw view; more stalls the window
constexpr qsizetype kMaxTextCharacters = 2 * 1024 * 1024; ///< characters of decoded text; same reason
constexpr qsizetype kMaxLineCharacters = 10'000;          ///< a longer line is broken for display; same reason
constexpr int kMaxMimeDepth = 32;                         ///< parts; real bounces nest 3 to 5, hostile ones thousands
constexpr int kMaxMimeParts = 1000;                       ///< parts; real bounces have under 20
constexpr int kMaxHeaderFields = 2000;                    ///< fields of one header; real mails have under 200

} // namespace BounceLens
