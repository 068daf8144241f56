// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/quotes.h"

#include "phrases/phrases.h"

#include <QStringList>

namespace BounceLens {

namespace {

constexpr qsizetype kFewest = 2; ///< lines of a quote; a single ">" may be anything

/// The length of the marks a line begins with; 0 if it is not quoted. "->", ">>> RCPT" and "<" are no quotes.
qsizetype marksOf(QStringView line)
{
    qsizetype at = 0;
    qsizetype end = 0;
    while (at < line.size() && (line[at] == u'>' || line[at] == u'|' || line[at] == u' ')) {
        const bool isMark = line[at] != u' ';
        const bool isDoubled = isMark && at + 2 < line.size() && line[at + 1] == u'>' && line[at + 2] == u'>';
        if (isDoubled) {
            return end;
        }
        ++at;
        end = isMark ? at : end;
    }
    return end > 0 && end < line.size() && line[end] == u' ' ? end + 1 : end;
}

/// True if enough lines in a row begin with marks.
bool hasQuote(QStringView text)
{
    qsizetype quoted = 0;
    for (const QStringView line : QStringTokenizer(text, u'\n')) {
        quoted = marksOf(line) > 0 ? quoted + 1 : 0;
        if (quoted >= kFewest) {
            return true;
        }
    }
    return false;
}

bool tellsOfDelivery(const QString &text)
{
    constexpr PhraseKinds kTelling = bitOf(PhraseKind::System) | bitOf(PhraseKind::Failure) |
                                     bitOf(PhraseKind::Recipient) | bitOf(PhraseKind::Returned) |
                                     bitOf(PhraseKind::Delay);
    return hasPhrase(text, kTelling);
}

} // namespace

bool removeQuoteMarks(QString &text)
{
    if (!hasQuote(text)) {
        return false;
    }
    QStringList lines = text.split(u'\n');
    bool isRemoved = false;
    for (qsizetype first = 0; first < lines.size();) {
        qsizetype end = first;
        while (end < lines.size() && marksOf(lines[end]) > 0) {
            ++end;
        }
        if (end - first >= kFewest) {
            QStringList bare;
            for (qsizetype at = first; at < end; ++at) {
                bare.append(lines[at].sliced(marksOf(lines[at])));
            }
            if (tellsOfDelivery(bare.join(u'\n'))) {
                std::ranges::copy(bare, lines.begin() + first);
                isRemoved = true;
            }
        }
        first = std::max(end, first + 1);
    }
    if (isRemoved) {
        text = lines.join(u'\n');
    }
    return isRemoved;
}

} // namespace BounceLens
