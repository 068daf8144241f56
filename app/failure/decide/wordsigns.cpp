// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/decide/wordsigns.h"

#include "failure/decide/forwarded.h"
#include "names/mailaddress.h"

#include <algorithm>

namespace BounceLens::Signs {

namespace {

enum class Quotes { Count, DoNotCount };

Found firstOf(const Scene &scene, PhraseKind kind, Quotes quotes = Quotes::Count)
{
    const auto hit = std::ranges::find_if(scene.hits, [&](const PhraseHit &h) {
        return h.phrase->kind == kind && (quotes == Quotes::Count || !scene.lineAt(h.at).isQuoted);
    });
    return hit == scene.hits.end() ? Found() : scene.traceOf(*hit);
}

Found firstOwn(const Scene &scene, PhraseKind kind)
{
    return firstOf(scene, kind, Quotes::DoNotCount);
}

/// Another phrase of a kind, behind the first.
Found secondOf(const Scene &scene, PhraseKind kind, Quotes quotes)
{
    const PhraseHit *first = nullptr;
    for (const PhraseHit &hit : scene.hits) {
        if (hit.phrase->kind != kind || (quotes == Quotes::DoNotCount && scene.lineAt(hit.at).isQuoted)) {
            continue;
        }
        if (first && first->phrase != hit.phrase && hit.at > first->end) {
            return scene.traceOf(hit);
        }
        first = first ? first : &hit;
    }
    return std::nullopt;
}

/// True if a hit lies in a longer one of another kind.
bool isCovered(const Scene &scene, const PhraseHit &hit, PhraseKind by)
{
    return std::ranges::any_of(scene.hits, [&](const PhraseHit &other) {
        return other.phrase->kind == by && other.at <= hit.at && other.end >= hit.end;
    });
}

} // namespace

Found systemWords(const Scene &scene)
{
    return firstOf(scene, PhraseKind::System);
}

Found openingWords(const Scene &scene)
{
    constexpr qsizetype kSentence = 14; // letters; shorter ones are names of fields
    const auto hit = std::ranges::find_if(scene.hits, [](const PhraseHit &h) {
        return h.phrase->kind == PhraseKind::Boilerplate && h.end - h.at >= kSentence;
    });
    return hit == scene.hits.end() ? Found() : scene.traceOf(*hit);
}

Found bounceWords(const Scene &scene)
{
    return firstOwn(scene, PhraseKind::Subject);
}

Found delayWords(const Scene &scene)
{
    return firstOf(scene, PhraseKind::Delay);
}

Found manyDelayWords(const Scene &scene)
{
    return secondOf(scene, PhraseKind::Delay, Quotes::Count);
}

Found givenUpWords(const Scene &scene)
{
    const auto hit = std::ranges::find_if(scene.hits, [&scene](const PhraseHit &h) {
        return h.phrase->kind == PhraseKind::GivenUp && !isCovered(scene, h, PhraseKind::Delay);
    });
    return hit == scene.hits.end() ? Found() : scene.traceOf(*hit);
}

Found undeliveredAddress(const Scene &scene)
{
    constexpr qsizetype kNear = 120; // letters
    const auto isOther = [&scene](const QString &address) { return !scene.isReader(address) && !isDaemon(address); };
    for (const PhraseHit &hit : scene.hits) {
        const bool isGivenUp = hit.phrase->kind == PhraseKind::GivenUp;
        if ((!isGivenUp && hit.phrase->kind != PhraseKind::Recipient) || scene.lineAt(hit.at).isQuoted) {
            continue;
        }
        const qsizetype nearest = std::max<qsizetype>(0, hit.at - kNear);
        const qsizetype blank = scene.words.sliced(nearest, hit.at - nearest).lastIndexOf(u"\n\n");
        const qsizetype from = !isGivenUp ? hit.at : nearest + std::max<qsizetype>(0, blank);
        const QStringList near =
            findAddresses(scene.words.sliced(from).first(std::min(scene.words.size() - from, hit.end + kNear - from)));
        if (std::ranges::any_of(near, isOther)) {
            return scene.traceOf(hit);
        }
    }
    return std::nullopt;
}

Found deliveredWords(const Scene &scene)
{
    const auto hit = std::ranges::find_if(scene.hits, [&scene](const PhraseHit &h) {
        return h.phrase->kind == PhraseKind::Delivered && !scene.lineAt(h.at).isQuoted &&
               !isCovered(scene, h, PhraseKind::GivenUp) && !isCovered(scene, h, PhraseKind::Delay);
    });
    return hit == scene.hits.end() ? Found() : scene.traceOf(*hit);
}

Found displayedWords(const Scene &scene)
{
    return firstOwn(scene, PhraseKind::Displayed);
}

Found complaintWords(const Scene &scene)
{
    return firstOwn(scene, PhraseKind::Complaint);
}

Found goodsWords(const Scene &scene)
{
    const Found goods = firstOwn(scene, PhraseKind::Goods);
    const auto hit =
        std::ranges::find(scene.subjectHits, PhraseKind::Goods, [](const PhraseHit &h) { return h.phrase->kind; });
    return goods || hit == scene.subjectHits.end() ? goods
                                                   : Found({.lines = scene.subjectLines, .text = scene.subject});
}

Found awayWords(const Scene &scene)
{
    const Found away = firstOwn(scene, PhraseKind::Away);
    return away ? away : firstOwn(scene, PhraseKind::AutoReply);
}

Found manyAwayWords(const Scene &scene)
{
    return secondOf(scene, PhraseKind::Away, Quotes::DoNotCount);
}

Found automaticWords(const Scene &scene)
{
    return firstOwn(scene, PhraseKind::Automatic);
}

Found acknowledgingWords(const Scene &scene)
{
    return firstOwn(scene, PhraseKind::Acknowledge);
}

Found challengeWords(const Scene &scene)
{
    return firstOwn(scene, PhraseKind::Challenge);
}

Found quotesDaemon(const Scene &scene)
{
    const auto line = std::ranges::find_if(
        scene.lines, [&scene](const SceneLine &l) { return isDaemonAttribution(scene.document.line(l.line)); });
    return line == scene.lines.end()
               ? Found()
               : Trace{.lines = {line->line, line->line}, .text = scene.document.line(line->line).trimmed().toString()};
}

Found quotesPerson(const Scene &scene)
{
    constexpr qsizetype kEnough = 2; // lines
    if (scene.isDaemon || quotesDaemon(scene)) {
        return std::nullopt; // it quotes the returned message
    }
    const auto attribution = std::ranges::find_if(
        scene.lines, [&scene](const SceneLine &line) { return isAttribution(scene.document.line(line.line)); });
    if (attribution != scene.lines.end()) {
        const int line = attribution->line;
        return Trace{.lines = {line, line}, .text = scene.document.line(line).trimmed().toString()};
    }
    const auto isQuoted = [](const SceneLine &line) { return line.isQuoted; };
    const auto first = std::ranges::find_if(scene.lines, isQuoted);
    return std::ranges::count_if(scene.lines, isQuoted) >= kEnough
               ? Found({.lines = {first->line, first->line}, .text = scene.document.line(first->line).toString()})
               : std::nullopt;
}

} // namespace BounceLens::Signs
