// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace BounceLens {

struct HtmlText
{
    QString text;
    qsizetype hidden = 0; ///< letters that the page hides from its reader, and that are left out
};

/// The words of an HTML part, for a report that has no plain text. Nothing is loaded, run or rendered: tags go, blocks
/// become lines, rows of tables too, the target of a link follows its text in angle brackets. What a person does not
/// see (display:none, a font of no size, and the like, as preview texts of newsletters are hidden) is left out.
[[nodiscard]] HtmlText readHtml(QStringView html);

/// The text only.
[[nodiscard]] QString textFromHtml(QStringView html);

} // namespace BounceLens
