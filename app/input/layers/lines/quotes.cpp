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

/// The length of the marks a line begins with; 0 if it is not quoted. "->", ">>> RCPT" and "<" are no quotes.
qsizetype quoteMarksOf(QStringView line)
{
    qsizetype at = 0;
    qsizetype end = 0;
    while (at < line.size() && (isQuoteMark(line[at]) || line[at] == u' ')) {
        const bool isMark = line[at] != u' ';
        const QStringView rest = line.sliced(at);
        if (isMark && (isDrawn(rest) || (rest.startsWith(u">>>") && isCommandBehind(rest.sliced(3))))) {
            break;
        }
        ++at;
        end = isMark ? at : end;
    }
    return end > 0 && end < line.size() && line[end] == u' ' ? end + 1 : end;
}

/// The line behind the last of a quote that begins at \a first.
qsizetype quoteEnd(const QList<QStringView> &lines, qsizetype first)
{
    qsizetype end = first;
    for (qsizetype at = first; at < lines.size() && at <= end + kMostUnmarked; ++at) {
        end = quoteMarksOf(lines[at]) > 0 ? at + 1 : end;
        if (at >= end && lines[at].trimmed().isEmpty()) {
            break;
        }
    }
    return end;
}

QString withoutMarks(const QList<QStringView> &lines, qsizetype first, qsizetype end)
{
    QString bare;
    for (qsizetype at = first; at < end; ++at) {
        bare += lines[at].sliced(quoteMarksOf(lines[at]));
        bare += u'\n';
    }
    bare.chop(1);
    return bare;
}

/// What a client says in a dialogue, as curl marks it: commands without a reply between them.
bool isOneSideOf(const QString &text)
{
    int commands = 0;
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
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
    LineWriter writer(text.size());
    bool isPeeled = false;
    for (qsizetype first = 0; first < lines.size();) {
        const qsizetype end = quoteEnd(lines, first);
        const QString bare = end - first >= kFewestQuoted ? withoutMarks(lines, first, end) : QString();
        if (!bare.isNull() && tellsOfDelivery(bare) && !isOneSideOf(bare)) {
            const auto peeled = QStringView(bare).split(u'\n');
            for (qsizetype at = 0; at < peeled.size(); ++at) {
                writer.add(peeled[at], first + at);
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
