// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace BounceLens {

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
