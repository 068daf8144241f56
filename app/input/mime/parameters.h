// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace BounceLens {

constexpr int kMaxParameters = 200; ///< of a field; real ones have under 10, a long file name in pieces (RFC 2231) 50
constexpr qsizetype kMaxParameterBytes = 32 * 1024; ///< of a field

/// A mail whose Content-Type and Content-Disposition fields (RFC 2045 section 5.1, RFC 2183) end behind so many
/// parameters, in any header of it: GMime compares each parameter with each. \a leftOut grows by the bytes that are
/// gone.
[[nodiscard]] QByteArray withFewParameters(const QByteArray &mail, qsizetype &leftOut);

} // namespace BounceLens
