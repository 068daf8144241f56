// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phrases/phrases.h"

#include "phrases/data.h"
#include "phrases/phraseindex.h"

#include <algorithm>
#include <tuple>

namespace BounceLens {

namespace {

/// Marks and blanks before or behind a phrase at the edge of a line; many phrases may stand in a line that has more.
constexpr qsizetype kMaxMarks = 400;

bool isLineStart(QStringView text, qsizetype at)
{
    const qsizetype earliest = at - kMaxMarks;
    while (at > 0 && text[at - 1] != u'\n') {
        if (isWordScript(text[at - 1]) || at <= earliest) {
            return false;
        }
        --at;
    }
    return true;
}

bool isLineEnd(QStringView text, qsizetype at)
{
    const qsizetype latest = at + kMaxMarks;
    while (at < text.size() && text[at] != u'\n') {
        if (text[at].isLetterOrNumber() || at >= latest) {
            return false;
        }
        ++at;
    }
    return true;
}

/// No phrase begins with white space. ASCII has none that the index would take for a beginning.
bool isOtherSpace(QChar c)
{
    return c.unicode() >= 128 && c.isSpace();
}

bool standsHere(const Phrase &phrase, QStringView text, qsizetype at, qsizetype end)
{
    return (!phrase.isAtStart || isLineStart(text, at)) && (!phrase.isAtEnd || isLineEnd(text, end));
}

/// Calls \a found with each hit, in the order of their beginnings, until it returns false.
template <typename Found>
void search(QStringView text, PhraseKinds kinds, Found found)
{
    const PhraseIndex index(phraseTables());
    const auto phrases = allPhrases();
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        if (!index.mayBegin(text[at], kinds) || isOtherSpace(text[at]) ||
            (at > 0 && isWordScript(text[at]) && isWordScript(text[at - 1]))) {
            continue;
        }
        const bool goesOn = index.find(text, at, kinds, [&](size_t number, qsizetype end) {
            const Phrase &phrase = phrases[number];
            return !standsHere(phrase, text, at, end) || found(PhraseHit{.phrase = &phrase, .at = at, .end = end});
        });
        if (!goesOn) {
            return;
        }
    }
}

} // namespace

QList<PhraseHit> findPhrases(QStringView text, PhraseKinds kinds)
{
    QList<PhraseHit> hits;
    search(text, kinds, [&hits](const PhraseHit &hit) {
        hits.append(hit);
        return true;
    });
    // Of those that end together the longest comes first.
    std::ranges::sort(hits, [](const PhraseHit &one, const PhraseHit &other) {
        return std::tie(one.end, one.at, other.phrase) < std::tie(other.end, other.at, one.phrase);
    });
    return hits;
}

bool hasPhrase(QStringView text, PhraseKinds kinds)
{
    bool isFound = false;
    search(text, kinds, [&isFound](const PhraseHit &) {
        isFound = true;
        return false;
    });
    return isFound;
}

QStringView textOf(const Phrase &phrase)
{
    return allPhraseTexts().sliced(phrase.textAt, phrase.textLength);
}

const Dialect &dialectOf(const Phrase &phrase)
{
    return allDialects()[phrase.dialect];
}

} // namespace BounceLens
