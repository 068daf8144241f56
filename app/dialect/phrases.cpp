// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialect/phrases.h"

#include "dialect/data.h"
#include "dialect/needles.h"

namespace BounceLens {

namespace {

const NeedleSet &needles()
{
    static const NeedleSet set = [] {
        NeedleSet built;
        const auto phrases = allPhrases();
        for (size_t at = 0; at < phrases.size(); ++at) {
            built.add(QStringView(phrases[at].text), int(at));
        }
        built.link();
        return built;
    }();
    return set;
}

bool isWordScript(QChar c)
{
    return c.isLetterOrNumber() && c.unicode() < 0x2E80;
}

/// The offset at which a phrase begins that ends before \a end; runs of white space count as one.
qsizetype startOf(QStringView text, qsizetype end, qsizetype length)
{
    qsizetype at = end;
    while (length > 0 && at > 0) {
        --at;
        const bool isRepeatedSpace = text[at].isSpace() && at > 0 && text[at - 1].isSpace();
        length -= isRepeatedSpace ? 0 : 1;
    }
    return at;
}

bool isLineStart(QStringView text, qsizetype at)
{
    while (at > 0 && text[at - 1] != u'\n') {
        if (isWordScript(text[at - 1])) {
            return false;
        }
        --at;
    }
    return true;
}

bool isLineEnd(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at] != u'\n') {
        if (text[at].isLetterOrNumber()) {
            return false;
        }
        ++at;
    }
    return true;
}

bool standsHere(const Phrase &phrase, QStringView text, qsizetype at, qsizetype end)
{
    if (at > 0 && isWordScript(text[at]) && isWordScript(text[at - 1])) {
        return false;
    }
    return (!phrase.isAtStart || isLineStart(text, at)) && (!phrase.isAtEnd || isLineEnd(text, end));
}

/// Calls \a found with each hit until it returns false.
template <typename Found>
void search(QStringView text, PhraseKinds kinds, Found found)
{
    const auto phrases = allPhrases();
    const NeedleSet &set = needles();
    NeedleSet::Walk walk;
    bool wasSpace = true;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const bool isSpace = c.isSpace();
        if (isSpace && wasSpace) {
            continue;
        }
        wasSpace = isSpace;
        const char16_t letter = isSpace             ? u' '
                                : c.unicode() < 128 ? char16_t(c >= u'A' && c <= u'Z' ? c.unicode() + 32 : c.unicode())
                                                    : c.toLower().unicode();
        const bool goesOn = set.step(walk, letter, [&](int value) {
            const Phrase &phrase = phrases[size_t(value)];
            if (!(kinds & bitOf(phrase.kind))) {
                return true;
            }
            const qsizetype start = startOf(text, at + 1, QStringView(phrase.text).size());
            return !standsHere(phrase, text, start, at + 1) ||
                   found(PhraseHit{.phrase = &phrase, .at = start, .end = at + 1});
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

const Dialect &dialectOf(const Phrase &phrase)
{
    return allDialects()[phrase.dialect];
}

} // namespace BounceLens
