// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/main/fonts.h"

#include "report/language.h"
#include "window/main/noticebar.h"

#include <QFontDatabase>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace BounceLens {

QString fontNotice(const QString &language, bool hasFont)
{
    const bool isLatin = QLocale(language).script() == QLocale::LatinScript;
    return isLatin || hasFont
               ? QString()
               : u"This computer has no font for %1, so its letters are shown as boxes. Install one, for "
                 "example the package fonts-noto-cjk, and start BounceLens again."_s.arg(
                     QLocale::languageToString(QLocale(language).language()));
}

void askForFont(NoticeBar &notice)
{
    const bool hasFont = !QFontDatabase::families(QFontDatabase::Japanese).isEmpty();
    if (const QString missing = fontNotice(languageInUse(), hasFont); !missing.isEmpty()) {
        notice.say(missing);
    }
}

} // namespace BounceLens
