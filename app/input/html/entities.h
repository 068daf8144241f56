// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace BounceLens {

struct HtmlEntity
{
    QString text;         ///< what it stands for; empty if there is none
    qsizetype length = 0; ///< characters of the page that it takes, the "&" included
};

/// The character reference at the start of a text that begins with "&": "&auml;", "&#228;", "&#xE4;", and the old
/// forms without a semicolon. WHATWG HTML, sections 13.2.5.72 to 13.2.5.80; all 2,231 names of section 13.5, which are
/// in resources/html/entities.tsv.
[[nodiscard]] HtmlEntity htmlEntityAt(QStringView text);

} // namespace BounceLens
