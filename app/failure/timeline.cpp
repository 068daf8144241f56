// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/timeline.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kLongestHop = 2000; ///< characters; a line of a mail has 998, RFC 5322 section 2.1.1

/// Without comments, RFC 5322 section 3.2.2; one that is not closed goes to the end.
QString withoutComments(QStringView text)
{
    QString out;
    int depth = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == u'\\') {
            ++at;
        } else if (c == u'(') {
            ++depth;
        } else if (c == u')') {
            depth = std::max(depth - 1, 0);
            out += u' ';
        } else if (depth == 0) {
            out += c;
        }
    }
    return out;
}

/// The host behind the word of a Received line.
QString hostBehind(const QStringList &words, QLatin1StringView word)
{
    for (qsizetype at = 0; at + 1 < words.size(); ++at) {
        if (words.at(at).compare(word, Qt::CaseInsensitive) == 0) {
            return words.at(at + 1);
        }
    }
    return {};
}

/// "from A (comment) by B with ESMTP id C for <D>; date"
TimelineEvent receivedEvent(const HeaderField &field)
{
    const QString all = withoutComments(QStringView(field.value).first(std::min(field.value.size(), kLongestHop)));
    const qsizetype end = all.lastIndexOf(u';');
    const QStringList words = (end < 0 ? all : all.first(end)).split(u' ', Qt::SkipEmptyParts);
    const QString date = end < 0 ? QString() : all.sliced(end + 1).simplified();
    return {.what = Happening::Hop,
            .written = date,
            .time = instantFrom(date),
            .from = hostBehind(words, "from"_L1),
            .by = hostBehind(words, "by"_L1),
            .lines = field.lines};
}

/// The returned message that belongs to a status line: the first one behind it, else the first of all.
const FieldBlock *messageOf(const Document &document, const Failure &failure)
{
    const FieldBlock *first = nullptr;
    for (const Section &section : document.sections) {
        if (section.kind == SectionKind::Returned && !section.blocks.isEmpty()) {
            first = first ? first : &section.blocks.first();
            if (section.lines.first > failure.status.lines.last) {
                return &section.blocks.first();
            }
        }
    }
    return first;
}

/// The delivery status that a failure was read from.
const Section *statusOf(const Document &document, const Failure &failure)
{
    const Section *section = document.sectionAt(failure.recipientLines.isEmpty() ? failure.status.lines.first
                                                                                 : failure.recipientLines.first);
    return section && section->kind == SectionKind::DeliveryStatus ? section
                                                                   : document.firstOf(SectionKind::DeliveryStatus);
}

const HeaderField *headerField(const Document &document, SectionKind kind, QStringView name)
{
    const Section *section = document.firstOf(kind);
    return section && !section->blocks.isEmpty() ? section->blocks.first().find(name) : nullptr;
}

TimelineEvent eventOf(Happening what, const HeaderField &field)
{
    return {.what = what, .written = field.value, .time = instantFrom(field.value), .lines = field.lines};
}

/// Between two times without a year December comes before January.
qint64 secondsBetween(const Instant &before, const Instant &now)
{
    constexpr qint64 kDay = 24LL * 3600;
    const qint64 seconds = (now.milliseconds - before.milliseconds) / 1000;
    return !now.hasYear && seconds < -183 * kDay ? seconds + 366 * kDay : seconds;
}

/// True if most neighbours stand so that the upper one is the earlier one.
bool isUpsideDown(const QList<TimelineEvent> &fromBelow)
{
    int back = 0;
    int forth = 0;
    for (qsizetype at = 1; at < fromBelow.size(); ++at) {
        const std::optional<Instant> &before = fromBelow.at(at - 1).time;
        const std::optional<Instant> &now = fromBelow.at(at).time;
        if (before && now && before->hasZone && now->hasZone) {
            const qint64 seconds = secondsBetween(*before, *now);
            back += seconds < 0 ? 1 : 0;
            forth += seconds > 0 ? 1 : 0;
        }
    }
    return back > 1 && back > forth;
}

void addHops(const FieldBlock &message, Timeline &timeline)
{
    QList<TimelineEvent> hops;
    for (const HeaderField &field : message.fields) {
        if (field.name.compare("Received"_L1, Qt::CaseInsensitive) == 0) {
            hops.append(receivedEvent(field));
        }
    }
    std::ranges::reverse(hops);
    timeline.isReversed = isUpsideDown(hops);
    if (timeline.isReversed) {
        std::ranges::reverse(hops);
    }
    if (hops.size() > kMaxHops) {
        timeline.leftOut = int(hops.size()) - kMaxHops;
        hops.remove(kMaxHops / 2, timeline.leftOut);
    }
    timeline.events += hops;
}

/// \a arrival: when the reporting server took the message, which reports without a time of the try stand in for it.
void addAttempts(const Failure &failure, const QString &arrival, Timeline &timeline)
{
    for (const Attempt &attempt : failure.attempts) {
        const QString time = attempt.time == arrival ? QString() : attempt.time;
        timeline.events.append({.what = Happening::Attempt,
                                .written = time,
                                .time = instantFrom(time),
                                .by = attempt.host,
                                .outcome = attempt.outcome,
                                .reply = attempt.reply.verbatim,
                                .lines = attempt.reply.lines});
    }
}

/// The block of a delivery status about the recipient of a failure, or the one about the message.
const HeaderField *retryField(const Section &status, const Failure &failure)
{
    for (const FieldBlock &block : status.blocks) {
        const HeaderField *field = block.find(u"Will-Retry-Until");
        if (field && (block.lines.contains(failure.status.lines) || block.lines.contains(failure.recipientLines))) {
            return field;
        }
    }
    return nullptr;
}

/// The last hop is mostly the reporting server's own.
bool isSameHop(const TimelineEvent &hop, const TimelineEvent &accepted)
{
    return hop.what == Happening::Hop &&
           (hop.by.compare(accepted.by, Qt::CaseInsensitive) == 0 ||
            (hop.time && accepted.time && hop.time->milliseconds == accepted.time->milliseconds));
}

bool canCompare(const TimelineEvent &before, const TimelineEvent &now)
{
    const bool areOfOneLog = before.what == Happening::Attempt && now.what == Happening::Attempt;
    return before.time && now.time && before.time->hasYear == now.time->hasYear &&
           before.time->hasZone == now.time->hasZone && (now.time->hasZone || areOfOneLog);
}

std::optional<qint64> secondsFrom(const TimelineEvent *before, const TimelineEvent &now)
{
    return before && canCompare(*before, now) ? std::optional(secondsBetween(*before->time, *now.time)) : std::nullopt;
}

/// One clock that is behind does not make the next one late: that is compared with the clock before both. Two clocks
/// that agree are believed, even if one before them was ahead.
void addDelays(QList<TimelineEvent> &events)
{
    const TimelineEvent *believed = nullptr;
    const TimelineEvent *last = nullptr;
    for (TimelineEvent &event : events) {
        if (!event.time) {
            continue;
        }
        const auto sinceBelieved = secondsFrom(believed, event);
        const auto sinceLast = secondsFrom(last, event);
        if (sinceBelieved.value_or(-1) >= 0 || sinceLast.value_or(-1) >= 0) {
            event.delay = sinceBelieved.value_or(-1) >= 0 ? sinceBelieved : sinceLast;
            believed = &event;
        } else if (sinceBelieved || sinceLast) {
            event.clockBehind = -(sinceBelieved ? *sinceBelieved : *sinceLast);
        } else if (!believed || (event.time->hasZone && !believed->time->hasZone)) {
            believed = &event;
        }
        last = &event;
    }
}

} // namespace

Timeline timelineOf(const Document &document, const Failure &failure)
{
    Timeline timeline;
    if (const FieldBlock *message = messageOf(document, failure)) {
        if (const HeaderField *date = message->find(u"Date")) {
            timeline.events.append(eventOf(Happening::Written, *date));
        }
        addHops(*message, timeline);
    }
    const Section *status = statusOf(document, failure);
    const HeaderField *arrival =
        status && !status->blocks.isEmpty() ? status->blocks.first().find(u"Arrival-Date") : nullptr;
    if (arrival) {
        TimelineEvent accepted = eventOf(Happening::Accepted, *arrival);
        accepted.by = failure.reportingHost;
        if (timeline.events.isEmpty() || !isSameHop(timeline.events.last(), accepted)) {
            timeline.events.append(accepted);
        }
    }
    addAttempts(failure, arrival ? arrival->value : QString(), timeline);
    if (const HeaderField *date = headerField(document, SectionKind::MessageHeader, u"Date")) {
        timeline.events.append(eventOf(Happening::Told, *date));
        timeline.events.last().by = failure.reportingHost;
        timeline.events.last().outcome = failure.action;
    }
    if (const HeaderField *until = status ? retryField(*status, failure) : nullptr) {
        timeline.events.append(eventOf(Happening::GivesUp, *until));
    }
    addDelays(timeline.events);
    return timeline;
}

} // namespace BounceLens
