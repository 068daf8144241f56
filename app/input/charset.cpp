// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/charset.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cstdint>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

std::optional<QString> decodedAs(QStringDecoder decoder, QByteArrayView bytes)
{
    if (!decoder.isValid()) {
        return std::nullopt;
    }
    const QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

/// Windows-1252 as browsers read it: every byte is a character.
QString fromWindows1252(QByteArrayView bytes)
{
    constexpr QStringView kHigh =
        u"\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D"
        u"\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c >= QChar(0x80) && c <= QChar(0x9F)) {
            c = kHigh[c.unicode() - 0x80];
        }
    }
    return text;
}

/// Every second byte of a text.
struct HalfBytes
{
    qsizetype all = 0;
    qsizetype nuls = 0;
    qsizetype kinds = 0; ///< different ones

    /// The high bytes of UTF-16: nearly all NUL, or few different ones, since a text is of one or two scripts.
    [[nodiscard]] bool areHigh() const
    {
        constexpr qsizetype kMostKinds = 4;
        return nuls * 5 > all * 4 || (nuls * 8 > all && kinds <= kMostKinds);
    }
};

HalfBytes halfOf(QByteArrayView bytes, qsizetype first)
{
    HalfBytes half;
    std::array<bool, 256> isSeen{};
    for (qsizetype at = first; at < bytes.size(); at += 2) {
        const auto byte = std::uint8_t(bytes[at]);
        half.all += 1;
        half.nuls += byte == 0 ? 1 : 0;
        half.kinds += isSeen[byte] ? 0 : 1;
        isSeen[byte] = true;
    }
    return half;
}

enum class ByteOrder { None, Big, Little };

/// Of UTF-16 without a mark.
ByteOrder byteOrderOf(QByteArrayView bytes)
{
    constexpr qsizetype kLooked = 256;
    const QByteArrayView start = bytes.first(std::min(bytes.size(), kLooked));
    const HalfBytes even = halfOf(start, 0);
    const HalfBytes odd = halfOf(start, 1);
    if (start.size() < 8) {
        return ByteOrder::None;
    }
    return odd.areHigh() && even.nuls == 0   ? ByteOrder::Little
           : even.areHigh() && odd.nuls == 0 ? ByteOrder::Big
                                             : ByteOrder::None;
}

bool isPlainAscii(QByteArrayView bytes)
{
    return std::ranges::all_of(bytes, [](char c) { return c > 0 && c != 0x1B; });
}

std::optional<QString> decodedAsUtf8(QByteArrayView bytes)
{
    QString text = QString::fromUtf8(bytes);
    if (!text.contains(QChar::ReplacementCharacter)) {
        return text; // nearly always, and much faster than a decoder
    }
    return decodedAs(QStringDecoder(QStringDecoder::Utf8), bytes);
}

QString guessed(QByteArrayView bytes)
{
    const auto text = decodedAsUtf8(bytes);
    return text ? *text : fromWindows1252(bytes);
}

bool namesNothing(const QByteArray &charset)
{
    if (charset.isEmpty()) {
        return true;
    }
    const QByteArray name = charset.toLower();
    return name == "us-ascii" || name == "ascii" || name == "utf-8";
}

} // namespace

Decoded decodeText(QByteArrayView bytes, const QByteArray &charset)
{
    if (namesNothing(charset)) {
        if (auto text = decodedAsUtf8(bytes)) {
            return {std::move(*text), CharsetFit::AsNamed};
        }
        return {fromWindows1252(bytes), charset.isEmpty() ? CharsetFit::AsNamed : CharsetFit::Guessed};
    }
    if (const auto text = decodedAs(QStringDecoder(charset.constData()), bytes)) {
        return {*text, CharsetFit::AsNamed};
    }
    return {guessed(bytes), isPlainAscii(bytes) ? CharsetFit::AsNamed : CharsetFit::Guessed};
}

bool isUtf16(QByteArrayView bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        return true;
    }
    return byteOrderOf(bytes) != ByteOrder::None;
}

QString decodeFile(QByteArrayView bytes)
{
    if (isUtf16(bytes)) {
        const bool isBigEndian =
            bytes.startsWith("\xFE\xFF") || (!bytes.startsWith("\xFF\xFE") && byteOrderOf(bytes) == ByteOrder::Big);
        QStringDecoder decoder(isBigEndian ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE);
        QString text = decoder(bytes);
        return text.startsWith(QChar::ByteOrderMark) ? text.sliced(1) : text;
    }
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        bytes = bytes.sliced(3);
    }
    return guessed(bytes);
}

} // namespace BounceLens
