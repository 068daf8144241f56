// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/layers/lines/quotes.h"

#include "input/layers/linewriter.h"
#include "input/layers/telling.h"
#include "input/transcript.h"

#include <algorithm>

namespace BounceLens {

namespace {

constexpr qsizetype kFewestQuoted = 2; ///< lines of a quote; a single ">" may be anything
constexpr qsizetype kMostUnmarked = 2; ///< lines without a mark inside a quote: the ends of lines that were wrapped

bool isQuoteMark(QChar c)
{
    return c == u'>' || c == u'|' || c == u'\u203A' || c == u'\uFF1E' || c == u'\u2502';
}

/// Sendmail: ">>> RCPT To:<lee@example.net>" is what a server was told.
bool isCommandBehind(QStringView rest)
{
    qsizetype capitals = 0;
    rest = rest.trimmed();
    while (capitals < rest.size() && rest[capitals] >= u'A' && rest[capitals] <= u'Z') {
        ++capitals;
    }
    return capitals >= 4 || rest.startsWith(u'.') || rest.isEmpty();
}

/// "|" marks a quote only with a blank behind it; "|-----|" is drawn.
bool isDrawn(QStringView rest)
{
    return rest.size() > 1 && !isQuoteMark(rest[1]) && rest[1] != u' ' && (rest[0] == u'|' || rest[0] == u'\u2502');
}

/// The length of the marks a line begins with; 0 if it is not quoted. "->", ">>> RCPT" and "<" are no quotes; \a depth:
/// of the first marks of a line so many are some all the same.
qsizetype quoteMarksOf(QStringView line, qsizetype depth)
{
    qsizetype at = 0;
    qsizetype end = 0;
    while (at < line.size() && (isQuoteMark(line[at]) || line[at] == u' ')) {
        const bool isMark = line[at] != u' ';
        const QStringView rest = line.sliced(at);
        const bool isCommand = at >= depth && rest.startsWith(u">>>") && isCommandBehind(rest.sliced(3));
        if (isMark && (isDrawn(rest) || isCommand)) {
            break;
        }
        ++at;
        end = isMark ? at : end;
    }
    return end > 0 && end < line.size() && line[end] == u' ' ? end + 1 : end;
}

/// 3 if most lines begin with ">>>", which commands in a dialogue never do.
qsizetype depthOfAll(const QList<QStringView> &lines)
{
    constexpr qsizetype kDeep = 3;
    constexpr qsizetype kFewestDeep = 5;
    const qsizetype deep = std::ranges::count_if(lines, [](QStringView line) { return line.startsWith(u">>>"); });
    return deep >= kFewestDeep && deep * 5 > lines.size() * 4 ? kDeep : 0;
}

/// The line behind the last of a quote that begins at \a first.
qsizetype quoteEnd(const QList<QStringView> &lines, qsizetype first, qsizetype depth)
{
    qsizetype end = first;
    for (qsizetype at = first; at < lines.size() && at <= end + kMostUnmarked; ++at) {
        end = quoteMarksOf(lines[at], depth) > 0 ? at + 1 : end;
        if (at >= end && lines[at].trimmed().isEmpty()) {
            break;
        }
    }
    return end;
}

qsizetype quoteDepth(QStringView line, qsizetype depth)
{
    return std::ranges::count_if(line.first(quoteMarksOf(line, depth)), isQuoteMark);
}

/// True for marks by themselves whose text, a word too long for the line, was moved to the next: "> >", "> word".
bool isLeftBehind(const QList<QStringView> &lines, qsizetype at, qsizetype end, qsizetype depth)
{
    const qsizetype marks = quoteMarksOf(lines[at], depth);
    if (marks == 0 || at + 1 >= end || !lines[at].sliced(marks).trimmed().isEmpty()) {
        return false;
    }
    const QStringView next = lines[at + 1].sliced(quoteMarksOf(lines[at + 1], depth)).trimmed();
    return quoteDepth(lines[at + 1], depth) < quoteDepth(lines[at], depth) && !next.isEmpty() && !next.contains(u' ');
}

/// The lines of a quote from \a first to before \a end.
Peeled withoutMarks(const QList<QStringView> &lines, qsizetype first, qsizetype end, qsizetype depth)
{
    LineWriter writer(0);
    for (qsizetype at = first; at < end; ++at) {
        if (!isLeftBehind(lines, at, end, depth)) {
            writer.add(lines[at].sliced(quoteMarksOf(lines[at], depth)), at);
        }
    }
    return writer.take();
}

/// What a client says in a dialogue, as curl marks it: commands without a reply between them.
bool isOneSideOf(QStringView text)
{
    int commands = 0;
    for (const QStringView line : text.tokenize(u'\n')) {
        if (beginsWithReplyCode(line)) {
            return false;
        }
        commands += isSmtpCommand(line) ? 1 : 0;
    }
    return commands > 0;
}

} // namespace

int seesQuotes(const TextSample &sample)
{
    const int marked = sample.countFirst(u'>') + sample.countFirst(u'|') + sample.countFirst(TextSample::kNotAscii);
    const bool isMostly = marked * 2 > sample.lines();
    return marked < kFewestQuoted ? 0 : isMostly ? 80 : 50;
}

std::optional<Peeled> peelQuotes(QStringView text)
{
    const QList<QStringView> lines = text.split(u'\n');
    const qsizetype depth = depthOfAll(lines);
    LineWriter writer(text.size());
    bool isPeeled = false;
    for (qsizetype first = 0; first < lines.size();) {
        const qsizetype end = quoteEnd(lines, first, depth);
        const Peeled bare = end - first >= kFewestQuoted ? withoutMarks(lines, first, end, depth) : Peeled();
        if (!bare.text.isEmpty() && tellsOfDelivery(bare.text) && !isOneSideOf(bare.text)) {
            qsizetype number = 0;
            for (const QStringView line : QStringView(bare.text).tokenize(u'\n')) {
                writer.add(line, bare.origins.at(number++));
            }
            isPeeled = true;
            first = end;
            continue;
        }
        const qsizetype kept = std::max(end, first + 1);
        for (; first < kept; ++first) {
            writer.add(lines[first], first);
        }
    }
    return isPeeled ? std::optional(writer.take()) : std::nullopt;
}

} // namespace BounceLens
