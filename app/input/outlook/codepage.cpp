// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/outlook/codepage.h"

#include <algorithm>
#include <array>

namespace BounceLens {

namespace {

struct CodePage
{
    int number;
    const char *charset;
    int windows; ///< the code page of Windows in the same countries; 0 if it is one itself
};

constexpr std::array kCodePages{
    CodePage{437, "IBM437", 1252},
    CodePage{850, "IBM850", 1252},
    CodePage{852, "IBM852", 1250},
    CodePage{866, "IBM866", 1251},
    CodePage{874, "windows-874", 0},
    CodePage{932, "windows-31j", 0},
    CodePage{936, "GBK", 0},
    CodePage{949, "windows-949", 0},
    CodePage{950, "Big5", 0},
    CodePage{1250, "windows-1250", 0},
    CodePage{1251, "windows-1251", 0},
    CodePage{1252, "windows-1252", 0},
    CodePage{1253, "windows-1253", 0},
    CodePage{1254, "windows-1254", 0},
    CodePage{1255, "windows-1255", 0},
    CodePage{1256, "windows-1256", 0},
    CodePage{1257, "windows-1257", 0},
    CodePage{1258, "windows-1258", 0},
    CodePage{20127, "us-ascii", 1252},
    CodePage{20866, "KOI8-R", 1251},
    CodePage{21866, "KOI8-U", 1251},
    CodePage{28591, "ISO-8859-1", 1252},
    CodePage{28592, "ISO-8859-2", 1250},
    CodePage{28593, "ISO-8859-3", 1252},
    CodePage{28594, "ISO-8859-4", 1257},
    CodePage{28595, "ISO-8859-5", 1251},
    CodePage{28596, "ISO-8859-6", 1256},
    CodePage{28597, "ISO-8859-7", 1253},
    CodePage{28598, "ISO-8859-8", 1255},
    CodePage{28599, "ISO-8859-9", 1254},
    CodePage{28603, "ISO-8859-13", 1257},
    CodePage{28605, "ISO-8859-15", 1252},
    CodePage{38598, "ISO-8859-8", 1255},
    CodePage{50220, "ISO-2022-JP", 932},
    CodePage{50221, "ISO-2022-JP", 932},
    CodePage{50222, "ISO-2022-JP", 932},
    CodePage{50225, "ISO-2022-KR", 949},
    CodePage{51932, "EUC-JP", 932},
    CodePage{51936, "GB2312", 936},
    CodePage{51949, "EUC-KR", 949},
    CodePage{52936, "HZ-GB-2312", 936},
    CodePage{54936, "GB18030", 936},
    CodePage{65000, "UTF-7", 1252},
    CodePage{65001, "UTF-8", 1252},
};

const CodePage *find(int number)
{
    const auto found = std::ranges::find(kCodePages, number, &CodePage::number);
    return found == kCodePages.end() ? nullptr : &*found;
}

/// ISO 2022 shifts between its character sets by escape sequences, which no other code page has.
bool isShifted(QByteArrayView bytes)
{
    return bytes.contains("\x1B$") || bytes.contains("\x1B(");
}

} // namespace

QByteArray charsetOfCodePage(int codePage)
{
    const CodePage *found = find(codePage);
    return found ? QByteArray(found->charset) : QByteArray();
}

int codePageOfFont(int fontCharset)
{
    constexpr std::array kFonts{std::pair{0, 1252},   std::pair{128, 932},  std::pair{129, 949},  std::pair{134, 936},
                                std::pair{136, 950},  std::pair{161, 1253}, std::pair{162, 1254}, std::pair{163, 1258},
                                std::pair{177, 1255}, std::pair{178, 1256}, std::pair{186, 1257}, std::pair{204, 1251},
                                std::pair{222, 874},  std::pair{238, 1250}};
    const auto found = std::ranges::find(kFonts, fontCharset, &std::pair<int, int>::first);
    return found == kFonts.end() ? 0 : found->second;
}

Decoded decodeCodePage(QByteArrayView bytes, const QList<int> &codePages)
{
    constexpr int kJapaneseShifted = 50220;
    QList<int> tried = isShifted(bytes) ? QList<int>{kJapaneseShifted} : QList<int>();
    tried += codePages;
    for (const int number : codePages) {
        const CodePage *page = find(number);
        tried += page && page->windows > 0 ? QList<int>{page->windows} : QList<int>();
    }
    for (const int number : std::as_const(tried)) {
        const QByteArray charset = charsetOfCodePage(number);
        Decoded decoded = charset.isEmpty() ? Decoded{{}, CharsetFit::Guessed} : decodeText(bytes, charset);
        if (decoded.fit == CharsetFit::AsNamed) {
            return decoded;
        }
    }
    Decoded decoded = decodeText(bytes, "windows-1252");
    decoded.fit = codePages.isEmpty() ? decoded.fit : CharsetFit::Guessed;
    return decoded;
}

} // namespace BounceLens
