// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/html/entities.h"

#include "names/ascii.h"

#include <QResource>

#include <algorithm>
#include <array>
#include <vector>

namespace BounceLens {

namespace {

constexpr qsizetype kLongestEntity = 32; // letters; "CounterClockwiseContourIntegral;"
constexpr qsizetype kLongestOldName = 6; // letters of a name that is known without its semicolon
constexpr uint kLastCharacter = 0x10FFFF;

struct NamedEntity
{
    QByteArrayView name;
    QByteArrayView codes; ///< hexadecimal, a blank between them
};

std::vector<NamedEntity> readTable()
{
    const QResource resource(QStringLiteral(":/html/entities.tsv"));
    QByteArrayView rest(resource.data(), qsizetype(resource.size()));
    std::vector<NamedEntity> table;
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView line = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        if (const qsizetype tab = line.indexOf('\t'); tab > 0 && line[0] != '#') {
            table.push_back({line.first(tab), line.sliced(tab + 1)});
        }
    }
    return table;
}

QString named(const QByteArray &name)
{
    static const std::vector<NamedEntity> table = readTable();
    const auto found = std::ranges::lower_bound(table, QByteArrayView(name), {}, &NamedEntity::name);
    QString text;
    if (found != table.end() && found->name == name) {
        for (const QByteArray &code : found->codes.toByteArray().split(' ')) {
            text += QChar::fromUcs4(code.toUInt(nullptr, 16));
        }
    }
    return text;
}

/// What pages of Windows mean by the control characters 80 to 9F, WHATWG HTML section 13.2.5.80; 0 for none.
constexpr std::array<char16_t, 32> kWindows{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                            0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                            0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                            0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

QString numbered(uint code)
{
    if (code >= 0x80 && code < 0xA0 && kWindows[code - 0x80] != 0) {
        return QString(QChar(kWindows[code - 0x80]));
    }
    const bool isCharacter = code > 0 && code <= kLastCharacter && !QChar::isSurrogate(code);
    return isCharacter ? QString(QChar::fromUcs4(code)) : QString(QChar::ReplacementCharacter);
}

HtmlEntity numberedAt(QStringView text)
{
    const bool isHex = text.size() > 2 && (text[2] == u'x' || text[2] == u'X');
    const uint base = isHex ? 16 : 10;
    uint code = 0;
    qsizetype at = isHex ? 3 : 2;
    const qsizetype first = at;
    for (; at < text.size(); ++at) {
        const qsizetype digit = QStringView(u"0123456789abcdef").first(base).indexOf(text[at].toLower());
        if (digit < 0) {
            break;
        }
        code = std::min(code * base + uint(digit), kLastCharacter + 1);
    }
    if (at == first) {
        return {};
    }
    return {.text = numbered(code), .length = at + (at < text.size() && text[at] == u';' ? 1 : 0)};
}

} // namespace

HtmlEntity htmlEntityAt(QStringView text)
{
    if (text.size() > 1 && text[1] == u'#') {
        return numberedAt(text);
    }
    qsizetype end = 1;
    while (end < text.size() && end <= kLongestEntity && isLetterOrDigit(text[end])) {
        ++end;
    }
    const QByteArray name = text.first(end).sliced(1).toLatin1();
    if (end < text.size() && text[end] == u';') {
        if (const QString value = named(name + ';'); !value.isEmpty()) {
            return {.text = value, .length = end + 1};
        }
    }
    for (qsizetype length = std::min(name.size(), kLongestOldName); length > 1; --length) {
        if (const QString value = named(name.first(length)); !value.isEmpty()) {
            return {.text = value, .length = 1 + length};
        }
    }
    return {};
}

} // namespace BounceLens
