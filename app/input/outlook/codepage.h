// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/charset.h"

#include <QByteArray>
#include <QList>

namespace BounceLens {

/// The charset of a Windows code page (MS-UCODEREF section 2.2.1), by the name that QStringDecoder knows; empty if
/// there is none.
[[nodiscard]] QByteArray charsetOfCodePage(int codePage);

/// The code page of the font charset in an RTF font table ("\fcharset128" is 932); 0 if it names none.
[[nodiscard]] int codePageOfFont(int fontCharset);

/// Decodes by the first code page that fits, then by the one that Windows uses in the same countries: Outlook in Japan
/// names ISO-2022-JP (50220) and writes Shift_JIS (932). If none fits it is read as Windows-1252.
[[nodiscard]] Decoded decodeCodePage(QByteArrayView bytes, const QList<int> &codePages);

} // namespace BounceLens
