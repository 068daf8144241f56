// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/join/statements.h"

#include "failure/statusline.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// True if nothing follows a status line, so that it may have been cut off.
bool isLast(const Document &document, LineRange lines)
{
    constexpr int kMaxBlank = 3;
    int last = document.lineCount();
    while (last > lines.last && document.lineCount() - last < kMaxBlank && document.line(last).trimmed().isEmpty()) {
        --last;
    }
    return last == lines.last && document.lineCount() > 1;
}

/// True if a status line is no more than a code, the first line of a longer reply ("550-…"), or cut off.
bool isIncomplete(const Document &document, const StatusLine &status)
{
    return status.text.isEmpty() || isLast(document, status.lines) ||
           (status.replyCode && status.verbatim.startsWith(status.replyCode->toString() + u'-') &&
            !status.verbatim.contains(u' ' + status.replyCode->toString() + u' '));
}

/// True for "5.7.1" beside "4.4.7": they are about different things. "5.0.0" may be anything.
bool contradicts(const StatusLine &words, const StatusLine &status)
{
    return words.enhancedCode && status.enhancedCode && !words.replyCode && status.enhancedCode->subject() != 0 &&
           *words.enhancedCode != *status.enhancedCode;
}

bool carriesOn(const StatusLine &longer, const StatusLine &status)
{
    return (status.text.isEmpty() && !contradicts(longer, status)) ||
           (longer.text.size() > status.text.size() && longer.text.startsWith(status.text));
}

bool isUndelivered(const Observation &observation)
{
    return observation.action == Action::Failed || observation.action == Action::Delayed;
}

/// The last try that says anything; of a delivery the one that delivered. A report may name a recipient twice for two
/// tries of the same kind; the first of them counts unless only a later one has words.
const Observation &lastSaying(const QList<Observation> &tries)
{
    const auto isReported = [](const Observation &one) { return one.foundBy == FoundBy::DeliveryStatus; };
    const Observation *found = &tries.last();
    for (qsizetype at = tries.size() - 2; at >= 0 && isUndelivered(*found) == isUndelivered(tries.at(at)); --at) {
        const Observation &one = tries.at(at);
        const bool isSameReport = isReported(*found) && isReported(one) && one.action == found->action;
        const bool saysMore = !one.status.text.isEmpty() || found->status.text.isEmpty();
        if (!found->status.says() || (isSameReport && saysMore)) {
            found = &one;
        } else if (!isSameReport) {
            break;
        }
    }
    return *found;
}

/// The lines of a multi-line reply of which \a line is the first.
LineRange wholeReply(const Document &document, int line, const QString &code)
{
    constexpr int kMaxReplyLines = 20;
    LineRange lines{line, line};
    while (lines.last - line < kMaxReplyLines && document.line(lines.last).contains(QString(code + u'-')) &&
           beginsWithReply(document.line(lines.last + 1)) && document.line(lines.last + 1).contains(code)) {
        ++lines.last;
    }
    return lines;
}

/// The whole of a multi-line reply of which a delivery status gives the first line: the text holds it too.
void completeReply(const Document &document, StatusLine &status)
{
    constexpr int kMaxTextLines = 2000; // lines
    const QString code = status.replyCode ? status.replyCode->toString() : QString();
    for (int line = 1; line <= std::min(document.lineCount(), kMaxTextLines); ++line) {
        if (!document.line(line).contains(status.verbatim) || !beginsWithReply(document.line(line))) {
            continue;
        }
        const Section *section = document.sectionAt(line);
        if (!section || section->kind != SectionKind::Text) {
            continue;
        }
        const LineRange lines = wholeReply(document, line, code);
        const QString whole = document.textOf(lines).toString().remove(u"<<<"_s);
        const auto enhancedCode = status.enhancedCode;
        status = statusLineFrom(readStatement(whole), lines, whole);
        status.enhancedCode = status.enhancedCode ? status.enhancedCode : enhancedCode;
        return;
    }
}

void takeWords(const Observation &words, Observation &counting)
{
    const auto code = counting.status.enhancedCode;
    counting.status = words.status;
    counting.status.enhancedCode = words.status.enhancedCode ? words.status.enhancedCode : code;
    if (counting.remoteHost.isEmpty() && counting.remoteAddress.isEmpty()) {
        counting.remoteHost = words.remoteHost;
        counting.remoteAddress = words.remoteAddress;
        counting.remoteHostLines = words.remoteHostLines;
    }
    counting.command = counting.command.isEmpty() ? words.command : counting.command;
}

} // namespace

Observation countingObservation(const Document &document, const Course &course)
{
    Observation counting = lastSaying(course.tries);
    counting.action = course.outcome;
    if (isIncomplete(document, counting.status) && !counting.status.text.isEmpty()) {
        completeReply(document, counting.status);
    }
    for (const Observation &words : course.words) {
        if (isUndelivered(counting) && isIncomplete(document, counting.status) &&
            carriesOn(words.status, counting.status)) {
            takeWords(words, counting);
            break;
        }
    }
    return counting;
}

} // namespace BounceLens
