// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/layers/encoding/colours.h"

#include "input/layers/linewriter.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr std::array kEscapes{"\x1B"_L1,  "^["_L1,      "\\x1b"_L1,   "\\x1B"_L1,
                              "\\033"_L1, "\\u001b"_L1, "\\u001B"_L1, "\\e["_L1};
constexpr QChar kEscapeSymbol = QChar(0x241B);

/// Control sequences, operating system commands (titles of windows, links), and other escapes of two characters.
const QRegularExpression &controlSequence()
{
    static const QRegularExpression regex(
        uR"((?:\x1B|\x{241B}|\^\[|\\x1[bB]|\\033|\\u001[bB]|\\e)(?:\[[0-?]{0,30}[ -/]{0,4}[@-~]|\][^\x07\x1B]{0,400}(?:\x07|\x1B\\))|\x1B[@-Z\\^_])"_s);
    return regex;
}

/// What is left of it where the escape character itself is lost.
const QRegularExpression &strayColour()
{
    static const QRegularExpression regex(uR"(\[(?:\d{1,3}(?:;\d{1,3}){0,5})?m)"_s);
    return regex;
}

bool hasStrayColours(QStringView text)
{
    return text.contains("[0m"_L1) || text.contains("[m"_L1);
}

bool hasEscapes(QStringView text)
{
    return text.contains(kEscapeSymbol) ||
           std::ranges::any_of(kEscapes, [text](QLatin1StringView escape) { return text.contains(escape); });
}

} // namespace

int seesColours(const TextSample &sample)
{
    if (sample.count(u'\x1B') > 0) {
        return 95;
    }
    if (sample.count(u'[') < 2 || sample.count(u'm') < 2) {
        return 0;
    }
    const bool mayBeEscaped = sample.count(u'\\') > 1 || sample.count(u'^') > 1 || sample.hasSymbols();
    return hasStrayColours(sample.text()) || (mayBeEscaped && hasEscapes(sample.text())) ? 90 : 0;
}

std::optional<Peeled> peelColours(QStringView text)
{
    const QRegularExpression &regex = hasEscapes(text) ? controlSequence() : strayColour();
    LineWriter writer(text.size());
    bool isPeeled = false;
    qsizetype number = 0;
    for (const QStringView line : text.tokenize(u'\n')) {
        const bool mayHave = line.contains(u'[') || line.contains(u'\x1B');
        const QString bare = mayHave ? line.toString().remove(regex) : QString();
        isPeeled = isPeeled || (mayHave && bare.size() < line.size());
        writer.add(mayHave ? QStringView(bare) : line, number++);
    }
    return isPeeled ? std::optional(writer.take()) : std::nullopt;
}

} // namespace BounceLens
