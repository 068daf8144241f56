// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/join/lookalikes.h"

#include "failure/statement.h"
#include "names/ascii.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

bool isOfWord(QStringView text, qsizetype at)
{
    const bool isInside = at >= 0 && at < text.size();
    return isInside && (isLetterOrDigit(text[at]) || text[at] == u'@' || text[at] == u'_' || text[at] == u'/');
}

/// True for what a further group of digits, parted by a mark, makes a date, a time or an address.
bool isJoined(QStringView text, qsizetype at, qsizetype end, QStringView marks)
{
    const bool isBehind = at >= 2 && marks.contains(text[at - 1]) && isDigit(text[at - 2]);
    const bool goesOn = end + 1 < text.size() && marks.contains(text[end]) && isDigit(text[end + 1]);
    return isBehind || goesOn;
}

/// True within "<550.5.1.1@example.com>".
bool isInAddress(QStringView text, qsizetype at, qsizetype end)
{
    constexpr qsizetype kLongest = 80; // letters
    const auto isPart = [](QChar c) { return isLetterOrDigit(c) || c == u'.' || c == u'-' || c == u'_' || c == u'@'; };
    qsizetype from = at;
    while (from > 0 && at - from < kLongest && isPart(text[from - 1])) {
        --from;
    }
    qsizetype to = end;
    while (to < text.size() && to - end < kLongest && isPart(text[to])) {
        ++to;
    }
    return text.sliced(from, to - from).contains(u'@');
}

bool isVersion(QStringView before)
{
    static const QRegularExpression regex(
        uR"(\b(?:version|ver|v|build|release|exim|postfix|sendmail|qmail|dovecot|exchange|kernel|php|python)[ .:=/-]*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return regex.matchView(before).hasMatch();
}

/// Nothing where a number is one by itself: it may be a size, a count or a price, and nobody takes it for a code.
std::optional<IgnoredWhy> whyNoCode(QStringView text, qsizetype at, qsizetype end)
{
    constexpr qsizetype kNearby = 16;
    const QStringView before = text.first(at).last(std::min(at, kNearby));
    if (isVersion(before)) {
        return IgnoredWhy::Version;
    }
    if (isInAddress(text, at, end)) {
        return IgnoredWhy::Identifier;
    }
    if (isJoined(text, at, end, u".")) {
        return IgnoredWhy::Address;
    }
    if (isJoined(text, at, end, u",:/")) {
        return IgnoredWhy::Date;
    }
    static const QRegularExpression id(uR"(\b(?:id|nr|no\.|number|ticket|room)[ .:=#]*$)"_s,
                                       QRegularExpression::CaseInsensitiveOption);
    const bool isNamed = isOfWord(text, at - 1) || isOfWord(text, end) || isJoined(text, at, end, u"-") ||
                         id.matchView(before).hasMatch();
    const bool isStatus = text.sliced(at, end - at).contains(u'.');
    return isNamed || isStatus ? std::optional(IgnoredWhy::Identifier) : std::nullopt;
}

} // namespace

QList<Lookalike> findLookalikes(QStringView text)
{
    static const QRegularExpression regex(uR"((?<!\d)(?:[245]\.\d{1,3}\.\d{1,3}|[45][0-5]\d)(?!\d))"_s);
    QList<Lookalike> found;
    if (!text.isValidUtf16()) {
        return found;
    }
    const QList<CodeHit> codes = findCodes(text);
    for (const auto &match : regex.globalMatchView(text)) {
        const qsizetype at = match.capturedStart();
        const qsizetype end = match.capturedEnd();
        const bool isCode =
            std::ranges::any_of(codes, [=](const CodeHit &hit) { return at < hit.at + hit.length && end > hit.at; });
        const auto why = isCode ? std::nullopt : whyNoCode(text, at, end);
        if (why) {
            found.append({.at = at, .length = end - at, .why = *why});
        }
    }
    return found;
}

} // namespace BounceLens
