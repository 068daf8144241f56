// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/layers/encoding/quotedprintable.h"

#include "input/charset.h"
#include "input/layers/linewriter.h"
#include "input/layers/telling.h"
#include "names/ascii.h"

#include <algorithm>

namespace BounceLens {

namespace {

constexpr int kFewestEscapes = 3;

/// The value of a hexadecimal digit as encoders write it, in capitals; -1 for any other letter.
int hexValue(QChar c)
{
    return isDigit(c) ? c.unicode() - u'0' : c >= u'A' && c <= u'F' ? c.unicode() - u'A' + 10 : -1;
}

bool isEscapeAt(QStringView line, qsizetype at)
{
    return at + 2 < line.size() && hexValue(line[at + 1]) >= 0 && hexValue(line[at + 2]) >= 0;
}

bool isSoftBreakAt(QStringView line, qsizetype at)
{
    return line.sliced(at + 1).trimmed().isEmpty();
}

struct EqualSigns
{
    int escapes = 0; ///< that nothing else looks like
    int numbers = 0; ///< "=65": an escape, or a value
    int others = 0;
};

bool isNumberAt(QStringView line, qsizetype at)
{
    return isDigit(line[at + 1]) && isDigit(line[at + 2]) && !isSoftBreakAt(line, at + 2);
}

void countIn(QStringView line, EqualSigns &signs)
{
    for (qsizetype at = line.indexOf(u'='); at >= 0; at = line.indexOf(u'=', at + 1)) {
        if (isSoftBreakAt(line, at)) {
            signs.escapes += at > 0 ? 1 : 0;
        } else if (isEscapeAt(line, at)) {
            (isNumberAt(line, at) ? signs.numbers : signs.escapes) += 1;
        } else {
            ++signs.others;
        }
    }
}

bool isEncoded(const EqualSigns &signs)
{
    return signs.escapes >= kFewestEscapes && signs.numbers <= signs.escapes && signs.others * 10 <= signs.escapes;
}

/// A line without its escapes; \a isOpen: it goes on in the next.
QString decodedLine(QStringView line, bool &isOpen)
{
    QByteArray bytes;
    isOpen = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line[at] != u'=') {
            bytes += QStringView(line).sliced(at, 1).toUtf8();
        } else if (isEscapeAt(line, at)) {
            bytes += char(hexValue(line[at + 1]) * 16 + hexValue(line[at + 2]));
            at += 2;
        } else if (isSoftBreakAt(line, at)) {
            isOpen = true;
            break;
        } else {
            bytes += '=';
        }
    }
    return decodeText(bytes, {}).text.remove(u'\n').remove(u'\r');
}

} // namespace

int seesQuotedPrintable(const TextSample &sample)
{
    if (sample.count(u'=') < kFewestEscapes) {
        return 0;
    }
    EqualSigns signs;
    for (const QStringView line : sample.head()) {
        countIn(line, signs);
    }
    return isEncoded(signs) ? 55 : 0;
}

std::optional<Peeled> peelQuotedPrintable(QStringView text)
{
    LineWriter writer(text.size());
    EqualSigns signs;
    bool isOpen = false;
    qsizetype number = 0;
    for (const QStringView line : text.tokenize(u'\n')) {
        countIn(line, signs);
        const bool carriesOn = isOpen;
        const bool isEncodedLine = line.contains(u'=');
        const QString decoded = isEncodedLine ? decodedLine(line, isOpen) : QString();
        isOpen = isOpen && isEncodedLine;
        const QStringView bare = isEncodedLine ? QStringView(decoded) : line;
        if (carriesOn) {
            writer.extend(bare);
        } else {
            writer.add(bare, number);
        }
        ++number;
    }
    Peeled peeled = writer.take();
    return isEncoded(signs) && tellsOfDelivery(peeled.text) ? std::optional(std::move(peeled)) : std::nullopt;
}

} // namespace BounceLens
