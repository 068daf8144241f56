// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>

namespace BounceLens {

constexpr qint64 kMaxRtfBytes = 8 * 1024 * 1024; ///< of all RTF of an input, decompressed; 1 s at worst

/// Decompresses PR_RTF_COMPRESSED, MS-OXRTFCP section 2.1.3: "LZFu" (a dictionary of 4096 bytes that begins with common
/// RTF) or "MELA" (stored). Data that end too early give what they hold. Nothing if it is neither.
/// \param most bytes that are made; decompression makes up to 8 of 1
[[nodiscard]] std::optional<QByteArray> decompressedRtf(QByteArrayView bytes, qint64 most = kMaxRtfBytes);

} // namespace BounceLens
