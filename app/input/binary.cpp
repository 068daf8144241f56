// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/binary.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

struct Signature
{
    QByteArrayView start;
    QLatin1StringView name;
};

constexpr QByteArrayView kTnef("\x78\x9F\x3E\x22", 4);
constexpr std::array kSignatures{
    Signature{QByteArrayView("\x89PNG", 4), "PNG"_L1},
    Signature{QByteArrayView("\xFF\xD8\xFF", 3), "JPEG"_L1},
    Signature{QByteArrayView("GIF8", 4), "GIF"_L1},
    Signature{QByteArrayView("%PDF-", 5), "PDF"_L1},
    Signature{QByteArrayView("PK\x03\x04", 4), "ZIP"_L1},
    Signature{QByteArrayView("\x1F\x8B", 2), "gzip"_L1},
    Signature{QByteArrayView("7z\xBC\xAF", 4), "7z"_L1},
    Signature{QByteArrayView("Rar!", 4), "RAR"_L1},
    Signature{QByteArrayView("MZ", 2), "EXE"_L1},
    Signature{QByteArrayView("\x7F"
                             "ELF",
                             4),
              "ELF"_L1},
    Signature{QByteArrayView("\xD0\xCF\x11\xE0", 4), "OLE"_L1},
    Signature{kTnef, "TNEF"_L1},
};

/// Of the 32 control characters those that no text has: all but tab, line and page ends and escape.
constexpr quint32 kControls = ~((1U << '\t') | (1U << '\n') | (1U << '\r') | (1U << '\f') | (1U << 0x1BU));

bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && ((kControls >> byte) & 1U) != 0;
}

} // namespace

QString signatureName(QByteArrayView bytes)
{
    const auto found =
        std::ranges::find_if(kSignatures, [bytes](const Signature &s) { return bytes.startsWith(s.start); });
    return found == kSignatures.end() ? QString() : QString(found->name);
}

bool isTnef(QByteArrayView bytes)
{
    return bytes.startsWith(kTnef);
}

bool looksBinary(QByteArrayView bytes)
{
    constexpr qsizetype kLooked = 64 * 1024;
    constexpr qsizetype kTolerated = 20; // one control character in so many is damage, more is no text
    const QByteArrayView start = bytes.first(std::min(bytes.size(), kLooked));
    const qsizetype controls = std::ranges::count_if(start, isControl);
    const bool isKnown = !signatureName(bytes).isEmpty();
    return controls * kTolerated > start.size() || (isKnown && controls > 0) || (isKnown && bytes.startsWith("%PDF-"));
}

} // namespace BounceLens
