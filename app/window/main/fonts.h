// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace BounceLens {

class NoticeBar;

/// What to install where no font of this computer has the letters of \a language ("ja"); empty if \a hasFont, or where
/// Latin letters do. In English: letters that are missing could not be read.
[[nodiscard]] QString fontNotice(const QString &language, bool hasFont);

/// Says so for the language in use.
void askForFont(NoticeBar &notice);

} // namespace BounceLens
