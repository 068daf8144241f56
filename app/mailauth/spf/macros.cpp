// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailauth/spf/macros.h"

#include "names/ascii.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr QByteArrayView kLetters = "slodiphv";
constexpr QByteArrayView kExplanationLetters = "slodiphvcrt";
constexpr QByteArrayView kDelimiters = ".-+,/_=";
constexpr int kMaxParts = 127;              // labels that a name of 253 bytes can have
constexpr qsizetype kMaxExpandedName = 253; // bytes
constexpr qsizetype kMaxText = 8192;        // bytes of an expansion; a hostile record repeats %{s}

/// The inside of "%{…}".
std::optional<MacroPiece> pieceFrom(QByteArrayView inside, MacroPlace place)
{
    const QByteArrayView letters = place == MacroPlace::Explanation ? kExplanationLetters : kLetters;
    if (inside.isEmpty() || !isLetter(inside.front())) {
        return std::nullopt;
    }
    MacroPiece piece{.kind = MacroPiece::Kind::Expand, .text = {}};
    piece.letter = char(inside.front() | 0x20);
    piece.isEscapedForUrl = piece.letter != inside.front();
    if (!letters.contains(piece.letter)) {
        return std::nullopt;
    }
    qsizetype at = 1;
    bool hasParts = false;
    for (; at < inside.size() && isDigit(inside.at(at)); ++at) {
        hasParts = true;
        piece.parts = std::min(piece.parts * 10 + (inside.at(at) - '0'), kMaxParts);
    }
    if (hasParts && piece.parts == 0) {
        return std::nullopt;
    }
    if (at < inside.size() && (inside.at(at) | 0x20) == 'r') {
        piece.isReversed = true;
        ++at;
    }
    const QByteArrayView delimiters = inside.sliced(at);
    if (!std::ranges::all_of(delimiters, [](char c) { return kDelimiters.contains(c); })) {
        return std::nullopt;
    }
    if (!delimiters.isEmpty()) {
        piece.delimiters = delimiters.toByteArray();
    }
    return piece;
}

std::optional<QByteArray> escapeOf(char letter)
{
    switch (letter) {
    case '%':
        return "%"_ba;
    case '_':
        return " "_ba;
    case '-':
        return "%20"_ba;
    default:
        return std::nullopt;
    }
}

bool isTopLabel(QByteArrayView label)
{
    if (label.isEmpty() || !isLetterOrDigit(label.front()) || !isLetterOrDigit(label.back())) {
        return false;
    }
    return std::ranges::all_of(label, [](char c) { return isLetterOrDigit(c) || c == '-'; }) &&
           !std::ranges::all_of(label, isDigit);
}

QByteArray nibblesOf(const IpAddress &address)
{
    if (address.isV4()) {
        return address.toString().toLatin1();
    }
    QByteArray text = address.reversedLabels().toLatin1().toUpper();
    std::ranges::reverse(text);
    return text;
}

QByteArray valueOf(char letter, const MacroValues &values)
{
    const qsizetype at = values.sender.lastIndexOf('@');
    switch (letter) {
    case 's':
        return values.sender;
    case 'l':
        return values.sender.first(std::max(at, qsizetype(0)));
    case 'o':
        return values.sender.sliced(at + 1);
    case 'd':
        return values.domain;
    case 'i':
        return nibblesOf(values.address);
    case 'p':
        return values.validatedName ? values.validatedName() : "unknown"_ba;
    case 'h':
        return values.helo;
    case 'v':
        return values.address.isV4() ? "in-addr"_ba : "ip6"_ba;
    case 'c':
        return values.address.toString().toLatin1();
    case 't':
        return QByteArray::number(QDateTime::currentSecsSinceEpoch());
    default:
        return "unknown"_ba;
    }
}

QByteArray transformed(const QByteArray &value, const MacroPiece &piece)
{
    QList<QByteArray> parts{QByteArray()};
    for (const char c : value) {
        if (piece.delimiters.contains(c)) {
            parts.append(QByteArray());
        } else {
            parts.last().append(c);
        }
    }
    if (piece.isReversed) {
        std::ranges::reverse(parts);
    }
    const qsizetype kept = piece.parts > 0 ? std::min(qsizetype(piece.parts), parts.size()) : parts.size();
    return parts.last(kept).join('.');
}

} // namespace

bool MacroString::hasMacros() const
{
    return std::ranges::any_of(pieces, [](const MacroPiece &piece) { return piece.kind != MacroPiece::Kind::Literal; });
}

bool MacroString::uses(char letter) const
{
    return std::ranges::any_of(pieces, [letter](const MacroPiece &piece) { return piece.letter == letter; });
}

std::optional<MacroString> parseMacros(QByteArrayView text, MacroPlace place)
{
    MacroString macros;
    QByteArray literal;
    const auto addLiteral = [&] {
        if (!literal.isEmpty()) {
            macros.pieces.append({.kind = MacroPiece::Kind::Literal, .text = std::exchange(literal, {})});
        }
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text.at(at);
        const bool isLiteral = c > ' ' && c <= '~' && c != '%';
        if (isLiteral || (c == ' ' && place == MacroPlace::Explanation)) {
            literal.append(c);
            continue;
        }
        if (c != '%' || at + 1 >= text.size()) {
            return std::nullopt;
        }
        addLiteral();
        ++at;
        if (const auto escape = escapeOf(text.at(at))) {
            macros.pieces.append({.kind = MacroPiece::Kind::Escape, .text = *escape});
            continue;
        }
        const qsizetype end = text.indexOf('}', at);
        const auto piece =
            text.at(at) == '{' && end > at ? pieceFrom(text.sliced(at + 1, end - at - 1), place) : std::nullopt;
        if (!piece) {
            return std::nullopt;
        }
        macros.pieces.append(*piece);
        at = end;
    }
    addLiteral();
    return macros;
}

std::optional<MacroString> parseDomainSpec(QByteArrayView text)
{
    const auto macros = parseMacros(text, MacroPlace::Domain);
    if (!macros || macros->pieces.isEmpty()) {
        return std::nullopt;
    }
    const MacroPiece &last = macros->pieces.last();
    if (last.kind != MacroPiece::Kind::Literal) {
        return macros;
    }
    const QByteArrayView end = QByteArrayView(last.text).chopped(last.text.endsWith('.') ? 1 : 0);
    const qsizetype dot = end.isEmpty() ? -1 : end.lastIndexOf('.'); // Qt 6.8 reads beyond an empty view
    return dot >= 0 && isTopLabel(end.sliced(dot + 1)) ? macros : std::nullopt;
}

QByteArray expand(const MacroString &macros, const MacroValues &values)
{
    QByteArray text;
    for (const MacroPiece &piece : macros.pieces) {
        if (text.size() > kMaxText) {
            break;
        }
        if (piece.kind != MacroPiece::Kind::Expand) {
            text += piece.text;
            continue;
        }
        const QByteArray value = transformed(valueOf(piece.letter, values), piece);
        text += piece.isEscapedForUrl ? value.toPercentEncoding() : value;
    }
    return text;
}

ExpandedName expandName(const MacroString &macros, const MacroValues &values)
{
    QByteArray name = expand(macros, values);
    if (name.endsWith('.')) {
        name.chop(1);
    }
    while (name.size() > kMaxExpandedName && name.contains('.')) {
        name = name.sliced(name.indexOf('.') + 1);
    }
    const QString text = QString::fromUtf8(name);
    const bool isAscii = std::ranges::all_of(name, [](char c) { return (c & 0x80) == 0; });
    const auto found = isAscii ? DomainName::fromText(text) : std::nullopt;
    return {.name = found, .text = found ? found->shown() : text};
}

} // namespace BounceLens
