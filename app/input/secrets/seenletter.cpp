// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/secrets/seenletter.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

struct CodeRange
{
    char32_t first;
    char32_t last;
};

/// What takes no room on a screen beside the combining marks (Unicode 15, Default_Ignorable_Code_Point).
constexpr std::array kUnseenRanges{
    CodeRange{0x80, 0x84},       CodeRange{0x86, 0x9F},       CodeRange{0xAD, 0xAD},       CodeRange{0x34F, 0x34F},
    CodeRange{0x61C, 0x61C},     CodeRange{0x115F, 0x1160},   CodeRange{0x17B4, 0x17B5},   CodeRange{0x180B, 0x180F},
    CodeRange{0x200B, 0x200F},   CodeRange{0x202A, 0x202E},   CodeRange{0x2060, 0x206F},   CodeRange{0x3164, 0x3164},
    CodeRange{0xFE00, 0xFE0F},   CodeRange{0xFEFF, 0xFEFF},   CodeRange{0xFFA0, 0xFFA0},   CodeRange{0xFFF0, 0xFFFB},
    CodeRange{0x1BCA0, 0x1BCA3}, CodeRange{0x1D173, 0x1D17A}, CodeRange{0xE0000, 0xE0FFF},
};

struct Disguise
{
    QStringView codes;
    char16_t seen;
};

/// Signs that are taken for those of ASCII and have no decomposition.
constexpr std::array kDisguises{
    Disguise{u"\u2018\u2019\u201A\u201B\u2032\u2035\u2039\u203A\u02BC", u'\''},
    Disguise{u"\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB\u300C\u300D\u300E\u300F", u'"'},
    Disguise{u"\u2236\uA789\u02D0\u05C3", u':'},
    Disguise{u"\uA78A\u2E40\u30A0", u'='},
    Disguise{u"\u2212\u02D7\u2043", u'-'},
    Disguise{u"\u2028\u2029\u0085", u'\n'},
    Disguise{u"\u2800", u' '},
    Disguise{u"\u2044\u2215", u'/'},
};

bool isUnseenCode(char32_t code)
{
    const QChar::Category category = QChar::category(code);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
           std::ranges::any_of(kUnseenRanges,
                               [code](CodeRange range) { return code >= range.first && code <= range.last; });
}

char16_t undisguised(char32_t code)
{
    if (code > 0xFFFF) {
        return 0;
    }
    const auto known = std::ranges::find_if(
        kDisguises, [code](const Disguise &disguise) { return disguise.codes.contains(QChar(char16_t(code))); });
    return known != kDisguises.end() ? known->seen : 0;
}

/// The letters of ASCII that a character is made of: "ñ" is "n", a full-width "p" is "p". None for other scripts.
QString taken(char32_t code)
{
    QString parts = QChar::decomposition(code);
    while (!parts.isEmpty() && parts.front() >= QChar(0x80) &&
           !QChar::decomposition(parts.front().unicode()).isEmpty()) {
        parts.replace(0, 1, QChar::decomposition(parts.front().unicode()));
    }
    QString letters;
    for (const QChar c : std::as_const(parts)) {
        if (!c.isSurrogate() && c.category() != QChar::Mark_NonSpacing) {
            letters += c;
        }
    }
    return letters.isEmpty() || letters.front() >= QChar(0x80) ? QString() : letters;
}

} // namespace

QString seenLetter(char32_t code)
{
    if (const char16_t letter = undisguised(code)) {
        return QString(QChar(letter));
    }
    if (isUnseenCode(code)) {
        return {};
    }
    const QChar::Category category = QChar::category(code);
    if (category == QChar::Separator_Space) {
        return u" "_s;
    }
    if (category == QChar::Punctuation_Dash) {
        return u"-"_s;
    }
    if (const QString letters = taken(code); !letters.isEmpty()) {
        return letters;
    }
    const bool isOneUnit = code <= 0xFFFF && category != QChar::Other_Surrogate;
    return QString(isOneUnit ? QChar(char16_t(code)) : QChar(0xFF));
}

} // namespace BounceLens
