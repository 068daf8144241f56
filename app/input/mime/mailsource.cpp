// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/mime/mailsource.h"

#include "input/fields.h"
#include "phrases/phrases.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr int kFewestMailFields = 3;
constexpr int kMaxHeaders = 20; ///< that are looked at; a text with more is no mail with words around it

qsizetype lineEnd(QStringView text, qsizetype at)
{
    const qsizetype end = text.indexOf(u'\n', at);
    return end < 0 ? text.size() : end;
}

qsizetype lineStart(QStringView text, qsizetype at)
{
    return at > 0 ? text.first(at).lastIndexOf(u'\n') + 1 : 0;
}

bool isFolded(QStringView line)
{
    return line.startsWith(u' ') || line.startsWith(u'\t');
}

/// The start of the run of fields that the line at \a at belongs to.
qsizetype headerStart(QStringView text, qsizetype at)
{
    while (at > 0) {
        const qsizetype start = text.first(at - 1).lastIndexOf(u'\n') + 1;
        const QStringView line = text.sliced(start, at - 1 - start);
        if (line.isEmpty() || (!isFieldLine(line) && !isFolded(line))) {
            break;
        }
        at = start;
    }
    return at;
}

/// True for words that only mail systems use, and fields of a delivery status.
bool isReport(QStringView text)
{
    const auto lines = text.tokenize(u'\n');
    return hasPhrase(text, bitOf(PhraseKind::System) | bitOf(PhraseKind::Recipient)) ||
           std::ranges::any_of(lines, [](QStringView line) { return isStatusField(fieldName(line)); });
}

bool isNullPathField(QStringView line, QStringView name)
{
    return name.compare("Return-Path"_L1, Qt::CaseInsensitive) == 0 && line.contains("<>"_L1);
}

bool isNameOfSender(QStringView name)
{
    return name.compare("From"_L1, Qt::CaseInsensitive) == 0 || name.compare("Subject"_L1, Qt::CaseInsensitive) == 0;
}

bool isSignOfBounce(QStringView line, QStringView name)
{
    return isNullPathField(line, name) || name.compare("X-Failed-Recipients"_L1, Qt::CaseInsensitive) == 0 ||
           line.contains("multipart/report"_L1, Qt::CaseInsensitive) || (isNameOfSender(name) && isBounceField(line));
}

/// What a run of fields shows.
struct SourceHeader
{
    qsizetype end = 0;
    int mailFields = 0;
    bool isOfBounce = false;
};

SourceHeader headerAt(QStringView text, qsizetype at)
{
    constexpr int kMaxFields = 200;
    SourceHeader header;
    for (int lines = 0; at < text.size() && lines < kMaxFields; ++lines) {
        const qsizetype end = lineEnd(text, at);
        const QStringView line = text.sliced(at, end - at);
        const QStringView name = fieldName(line);
        if (name.isEmpty() && !isFolded(line)) {
            break;
        }
        header.mailFields += isMailField(name) ? 1 : 0;
        header.isOfBounce = header.isOfBounce || isSignOfBounce(line, name);
        at = end + 1;
    }
    header.end = std::min(at, text.size());
    return header;
}

/// True if a report stands above, or a line close above says that the returned message follows.
bool isReturnedBelow(QStringView text, qsizetype at)
{
    constexpr qsizetype kNear = 200;
    const qsizetype start = std::max<qsizetype>(at - kNear, 0);
    const QStringView near = text.sliced(start, at - start);
    return isReport(text.first(at)) || hasPhrase(near, bitOf(PhraseKind::Returned)) ||
           near.contains("message/rfc822"_L1, Qt::CaseInsensitive);
}

/// True for a short line with a field, or an indented line, close below it.
bool isSeparatorAt(QStringView text, qsizetype at)
{
    constexpr qsizetype kLongest = 100;
    constexpr int kMaxBlank = 4;
    qsizetype end = lineEnd(text, at);
    bool isShort = end - at <= kLongest && !isSentenceTail(text.sliced(at, end - at));
    for (int blank = 0; isShort && blank <= kMaxBlank && end < text.size(); ++blank) {
        const qsizetype next = end + 1;
        end = lineEnd(text, next);
        const QStringView line = text.sliced(next, end - next);
        if (!line.trimmed().isEmpty()) {
            return isFieldLine(line) || isFolded(line);
        }
    }
    return false;
}

/// Where the next line begins with a field of the trace; -1 if none does.
qsizetype nextTraceField(QStringView text, qsizetype at)
{
    while (at < text.size()) {
        const QChar first = text[at];
        const bool mayBegin = first == u'R' || first == u'M' || first == u'r' || first == u'm';
        const qsizetype end = lineEnd(text, at);
        if (mayBegin && isTraceField(fieldName(text.sliced(at, end - at)))) {
            return at;
        }
        at = end + 1;
    }
    return -1;
}

/// Behind the rest of a field that was cut off at the top.
qsizetype firstField(QStringView text, qsizetype at)
{
    while (at < text.size() && isFolded(text.sliced(at, lineEnd(text, at) - at))) {
        at = std::min(lineEnd(text, at) + 1, text.size());
    }
    return at;
}

} // namespace

bool isSentenceTail(QStringView line)
{
    line = line.trimmed();
    return !line.isEmpty() && line.front().isLower() && line.endsWith(u'.');
}

qsizetype bounceSourceIn(QStringView text)
{
    qsizetype from = 0;
    for (int looked = 0; looked < kMaxHeaders; ++looked) {
        const qsizetype found = nextTraceField(text, from);
        if (found < 0) {
            break;
        }
        const qsizetype start = headerStart(text, found);
        const SourceHeader header = headerAt(text, start);
        const bool hasBody = header.end < text.size();
        if (hasBody && header.isOfBounce && header.mailFields >= kFewestMailFields && !isReturnedBelow(text, start)) {
            return firstField(text, start);
        }
        from = std::max(header.end, lineEnd(text, found) + 1);
    }
    return -1;
}

qsizetype returnedMessageIn(QStringView text)
{
    qsizetype first = text.size();
    for (const PhraseHit &hit : findPhrases(text, bitOf(PhraseKind::Returned))) {
        const qsizetype start = lineStart(text, hit.at);
        if (start < first && isSeparatorAt(text, start)) {
            first = start;
        }
    }
    qsizetype from = 0;
    for (int looked = 0; looked < kMaxHeaders; ++looked) {
        const qsizetype found = nextTraceField(text.first(first), from);
        if (found < 0) {
            break;
        }
        const qsizetype start = headerStart(text, found);
        const SourceHeader header = headerAt(text, start);
        if (header.mailFields >= kFewestMailFields && !header.isOfBounce) {
            return start;
        }
        from = std::max(header.end, lineEnd(text, found) + 1);
        if (from >= first) {
            break;
        }
    }
    return first;
}

QString boundaryIn(QStringView text)
{
    constexpr qsizetype kLongest = 100; // RFC 2046 allows 70
    for (qsizetype at = 0; at < text.size(); at = lineEnd(text, at) + 1) {
        if (!text.sliced(at).startsWith("--"_L1)) {
            continue;
        }
        const qsizetype end = lineEnd(text, at);
        const QStringView boundary = text.sliced(at + 2, end - at - 2).trimmed();
        const QStringView below = end < text.size() ? text.sliced(end + 1) : QStringView();
        if (below.startsWith("Content-"_L1, Qt::CaseInsensitive) && boundary.size() < kLongest) {
            return boundary.contains(u'"') ? QString() : boundary.toString();
        }
    }
    return {};
}

QString boundaryOfBody(QStringView text)
{
    QString boundary = boundaryIn(text);
    if (boundary.isEmpty()) {
        return {};
    }
    const QString line = "--"_L1 + boundary;
    const qsizetype first = text.indexOf(line);
    return isReport(text.first(first)) ? QString() : boundary;
}

} // namespace BounceLens
