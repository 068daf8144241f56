// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/charset.h"

#include <QStringDecoder>

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
    constexpr qsizetype kLooked = 256;
    const QByteArrayView start = bytes.first(std::min(bytes.size(), kLooked));
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype at = 0; at < start.size(); ++at) {
        (at % 2 == 0 ? even : odd) += start[at] == 0 ? 1 : 0;
    }
    const qsizetype most = start.size() * 2 / 5;
    return start.size() >= 8 && ((odd > most && even == 0) || (even > most && odd == 0));
}

QString decodeFile(QByteArrayView bytes)
{
    if (isUtf16(bytes)) {
        const bool isBigEndian = bytes.startsWith("\xFE\xFF") || (bytes[0] == 0 && bytes[1] != 0);
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
