// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/layers/telling.h"

#include "input/fields.h"
#include "names/ascii.h"
#include "phrases/phrases.h"

#include <algorithm>

namespace BounceLens {

namespace {

constexpr PhraseKinds kTellingKinds = bitOf(PhraseKind::System) | bitOf(PhraseKind::Failure) |
                                      bitOf(PhraseKind::Recipient) | bitOf(PhraseKind::Returned) |
                                      bitOf(PhraseKind::Delay);

bool isReplyCodeAt(QStringView text, qsizetype at)
{
    return at + 2 < text.size() && text[at] >= u'2' && text[at] <= u'5' && text[at + 1] >= u'0' &&
           text[at + 1] <= u'5' && isDigit(text[at + 2]);
}

bool beginsClearly(QStringView line)
{
    const QStringView name = fieldName(line);
    return isReportField(name) || isMailField(name) || beginsWithReplyCode(line) || beginsWithAddress(line) ||
           opensLine(line);
}

} // namespace

bool holdsReply(QStringView text)
{
    for (qsizetype dot = text.indexOf(u'.'); dot >= 0; dot = text.indexOf(u'.', dot + 1)) {
        const bool isBehindCode = dot >= 5 && isReplyCodeAt(text, dot - 5) && dot + 2 < text.size() &&
                                  isDigit(text[dot - 1]) && isDigit(text[dot + 1]);
        if (isBehindCode && (text[dot - 2] == u' ' || text[dot - 2] == u'-') && (dot == 5 || !isDigit(text[dot - 6]))) {
            return true;
        }
    }
    return false;
}

bool opensLine(QStringView line)
{
    constexpr qsizetype kLooked = 80;
    constexpr PhraseKinds kOpening = kTellingKinds | bitOf(PhraseKind::Boilerplate) | bitOf(PhraseKind::Reason);
    const QList<PhraseHit> hits = findPhrases(line.first(std::min(line.size(), kLooked)), kOpening);
    return std::ranges::any_of(hits, [](const PhraseHit &hit) { return hit.at == 0 && hit.phrase->isAtStart; });
}

bool beginsWithReplyCode(QStringView line)
{
    return isReplyCodeAt(line, 0) && (line.size() == 3 || line[3] == u' ' || line[3] == u'-');
}

bool beginsWithStatusField(QStringView line)
{
    return isStatusField(fieldName(line));
}

bool beginsWithAddress(QStringView line)
{
    const qsizetype end = std::ranges::find(line, u' ') - line.begin();
    const QStringView word = line.first(end);
    const qsizetype at = word.indexOf(u'@');
    return at > 0 && word.indexOf(u'.', at) > 0 && !word.contains(u'=');
}

bool tellsOfDelivery(QStringView text)
{
    if (hasPhrase(text, kTellingKinds) || holdsReply(text)) {
        return true;
    }
    const auto lines = text.tokenize(u'\n');
    return std::ranges::any_of(lines, beginsWithStatusField);
}

int clarityOf(QStringView text)
{
    constexpr int kLooked = 400; // lines
    int clear = 0;
    int looked = 0;
    for (const QStringView line : text.tokenize(u'\n')) {
        if (++looked > kLooked) {
            break;
        }
        clear += beginsClearly(line) ? 1 : 0;
    }
    return clear;
}

} // namespace BounceLens
