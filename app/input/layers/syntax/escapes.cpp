// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/layers/syntax/escapes.h"

#include "names/ascii.h"

#include <QByteArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// What an escape stands for.
struct Escape
{
    uint code = 0;
    qsizetype length = 0; ///< characters, the backslash included; 0 if it is none
    bool isByte = false;
};

struct SimpleEscape
{
    char16_t letter;
    char16_t meaning;
};
constexpr std::array kSimpleEscapes{SimpleEscape{u'n', u'\n'}, SimpleEscape{u'r', u'\r'}, SimpleEscape{u't', u'\t'},
                                    SimpleEscape{u'f', u'\f'}, SimpleEscape{u'b', u'\b'}, SimpleEscape{u'v', u'\v'},
                                    SimpleEscape{u'a', u'\a'}};

/// Perl escapes "@" and "%", Ruby "#", shells nearly all marks.
bool isMark(QChar c)
{
    return c > u' ' && c < QChar(0x7F) && !isLetterOrDigit(c);
}

bool isHexDigit(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isOctalDigit(QChar c)
{
    return c >= u'0' && c <= u'7';
}

/// A number of exactly so many digits from \a at on.
template <typename Is>
Escape numberAt(QStringView text, qsizetype at, qsizetype digits, int base, Is isDigitOf)
{
    const QStringView number =
        text.sliced(std::min(at, text.size())).first(std::min(digits, std::max<qsizetype>(0, text.size() - at)));
    if (number.size() < digits || !std::ranges::all_of(number, isDigitOf)) {
        return {};
    }
    return {.code = number.toUInt(nullptr, base), .length = at + digits};
}

/// "\u{1F600}"
Escape bracedAt(QStringView text)
{
    constexpr qsizetype kLongest = 10;
    const qsizetype end = text.first(std::min(text.size(), kLongest)).indexOf(u'}');
    bool isNumber = false;
    const uint code = end > 3 ? text.sliced(3, end - 3).toUInt(&isNumber, 16) : 0;
    return isNumber ? Escape{.code = code, .length = end + 1} : Escape();
}

/// The escape at the start of a text that begins with a backslash.
Escape escapeAt(QStringView text)
{
    const QChar kind = text.size() > 1 ? text[1] : QChar();
    for (const SimpleEscape &simple : kSimpleEscapes) {
        if (kind == simple.letter) {
            return {.code = simple.meaning, .length = 2};
        }
    }
    if (isMark(kind)) {
        return {.code = kind.unicode(), .length = 2};
    }
    if (kind == u'u' && text.size() > 2 && text[2] == u'{') {
        return bracedAt(text);
    }
    if (kind == u'u') {
        return numberAt(text, 2, 4, 16, isHexDigit);
    }
    if (kind == u'U') {
        return numberAt(text, 2, 8, 16, isHexDigit);
    }
    Escape byte = kind == u'x' ? numberAt(text, 2, 2, 16, isHexDigit) : numberAt(text, 1, 3, 8, isOctalDigit);
    byte.isByte = byte.code >= 0x80 && byte.code <= 0xFF;
    return byte;
}

QString textOfBytes(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    return text.contains(QChar::ReplacementCharacter) ? QString::fromLatin1(bytes) : text;
}

void appendCode(uint code, QString &text)
{
    if (code <= 0xFFFF) {
        text += QChar(char16_t(code)); // both halves of a surrogate pair are escapes of their own
    } else if (code <= 0x10FFFF) {
        text += QChar::fromUcs4(code);
    }
}

bool isLineEndEscape(QStringView text)
{
    const Escape escape = escapeAt(text);
    return escape.length > 0 && escape.code == u'\n';
}

} // namespace

int countEscapedLineEnds(QStringView text)
{
    int count = 0;
    for (qsizetype at = text.indexOf(u'\\'); at >= 0; at = text.indexOf(u'\\', at + 1)) {
        count += isLineEndEscape(text.sliced(at)) ? 1 : 0;
    }
    return count;
}

QString withoutEscapes(QStringView text)
{
    QString bare;
    bare.reserve(text.size());
    QByteArray bytes;
    const auto flush = [&] {
        bare += bytes.isEmpty() ? QString() : textOfBytes(bytes);
        bytes.clear();
    };
    for (qsizetype at = 0; at < text.size();) {
        const Escape escape = text[at] == u'\\' ? escapeAt(text.sliced(at)) : Escape();
        if (escape.isByte) {
            bytes += char(escape.code);
        } else {
            flush();
            escape.length > 0 ? appendCode(escape.code, bare) : void(bare += text[at]);
        }
        at += std::max<qsizetype>(escape.length, 1);
    }
    flush();
    return bare.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

} // namespace BounceLens
