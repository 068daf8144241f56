// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/layers/encoding/spelling.h"

#include "input/layers/linewriter.h"
#include "input/layers/telling.h"
#include "names/ascii.h"

#include <algorithm>

namespace BounceLens {

namespace {

/// A line with an address or with three digits in a row, as codes and hosts have them.
bool isMachineLine(QStringView line)
{
    if (line.contains(u'@')) {
        return true;
    }
    int digits = 0;
    return std::ranges::any_of(line, [&digits](QChar c) {
        digits = isDigit(c) ? digits + 1 : 0;
        return digits == 3;
    });
}

bool isInsideWord(QStringView line, qsizetype at)
{
    return at > 0 && at + 1 < line.size() && line[at - 1].isLetter() && line[at + 1].isLetter();
}

/// A dash in place of the hyphen of a word, a name or a number; the dash of a sentence stands between blanks.
bool isHyphen(QStringView line, qsizetype at)
{
    const bool isBesideWords =
        at > 0 && at + 1 < line.size() && isLetterOrDigit(line[at - 1]) && isLetterOrDigit(line[at + 1]);
    return line[at] == QChar(0x2010) || line[at] == QChar(0x2011) || (isDash(line[at]) && isBesideWords);
}

QString plainMark(QStringView line, qsizetype at)
{
    switch (line[at].unicode()) {
    case 0x2026:
        return QStringLiteral("...");
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
        return isInsideWord(line, at) ? QString(line[at]) : QStringLiteral("'");
    default:
        return QStringLiteral("\"");
    }
}

bool isRightToLeft(QChar c)
{
    return c.isLetter() && (c.direction() == QChar::DirR || c.direction() == QChar::DirAL);
}

/// Marks of the direction belong to the text where letters run from right to left.
bool isMarkOfDirection(QChar c)
{
    return isInvisible(c) && c != QChar(0xAD) && c != QChar(0xFEFF) && !(c >= QChar(0x200B) && c <= QChar(0x200D)) &&
           c != QChar(0x2060);
}

QString plainLine(QStringView line)
{
    const bool isMachine = isMachineLine(line);
    const bool keepsMarks = std::ranges::any_of(line, isRightToLeft);
    QString plain;
    plain.reserve(line.size());
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (isDash(line[at])) {
            plain += isHyphen(line, at) ? QChar(u'-') : line[at];
        } else if (isMachine && isTypographic(line[at])) {
            plain += plainMark(line, at);
        } else if (!isInvisible(line[at]) || (keepsMarks && isMarkOfDirection(line[at]))) {
            plain += line[at];
        }
    }
    return plain;
}

bool mayDiffer(QChar c)
{
    return c.unicode() >= 128 && (isInvisible(c) || isTypographic(c) || isDash(c));
}

/// The text with blanks for its tabs if it has no blank at all; null if it has.
QString withBlanksForTabs(QStringView text)
{
    return text.contains(u' ') ? QString() : text.toString().replace(u'\t', u' ');
}

} // namespace

int seesSpelling(const TextSample &sample)
{
    constexpr int kFewestTabs = 10;
    if (sample.count(u'\t') >= kFewestTabs && sample.count(u' ') == 0) {
        return 90;
    }
    return sample.hasInvisible() ? 30 : sample.hasTypography() ? 25 : 0;
}

std::optional<Peeled> peelSpelling(QStringView text)
{
    const QString blanked = text.contains(u'\t') ? withBlanksForTabs(text) : QString();
    text = blanked.isNull() ? text : QStringView(blanked);
    LineWriter writer(text.size());
    qsizetype number = 0;
    bool isPeeled = !blanked.isNull();
    for (const QStringView line : text.tokenize(u'\n')) {
        const bool mayChange = std::ranges::any_of(line, mayDiffer);
        const QString plain = mayChange ? plainLine(line) : QString();
        isPeeled = isPeeled || (mayChange && plain != line);
        writer.add(mayChange ? QStringView(plain) : line, number++);
    }
    Peeled peeled = writer.take();
    return isPeeled && tellsOfDelivery(peeled.text) ? std::optional(std::move(peeled)) : std::nullopt;
}

} // namespace BounceLens
