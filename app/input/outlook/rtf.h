// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace BounceLens {

constexpr qsizetype kMaxRtfBytes = 8 * 1024 * 1024; ///< after decompression, which makes up to 8 of 1; 5 s at worst

/// Decompresses PR_RTF_COMPRESSED, MS-OXRTFCP section 2.1.3: "LZFu" (a dictionary of 4096 bytes that begins with common
/// RTF) or "MELA" (stored). Data that end too early give what they hold. Nothing if it is neither.
[[nodiscard]] std::optional<QByteArray> decompressedRtf(QByteArrayView bytes);

enum class RtfOrigin { Rtf, Text, Html };

/// What an RTF body stands for.
struct RtfText
{
    RtfOrigin origin = RtfOrigin::Rtf;
    QString text; ///< HTML if that is the origin, else plain text
};

/// The text of RTF. What Outlook made of HTML ("\fromhtml1") gives the HTML back, MS-OXRTFEX section 2.2: the content
/// of "{\*\htmltag …}" and the text outside of "\htmlrtf … \htmlrtf0". Letters are decoded by the code page of the
/// document ("\ansicpg") or of the font, "\u" gives Unicode. Other destinations and all formatting are left out.
[[nodiscard]] RtfText readRtf(QByteArrayView rtf);

} // namespace BounceLens
