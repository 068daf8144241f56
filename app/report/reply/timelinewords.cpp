// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reply/timelinewords.h"

#include "report/json.h"
#include "report/reply/filling.h"

#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

int offsetOf(const Timeline &timeline)
{
    for (const TimelineEvent &event : timeline.events) {
        if (event.time && event.time->hasZone) {
            return event.time->offset;
        }
    }
    return 0;
}

QString timeOfEvent(const TimelineEvent &event, int offset)
{
    if (!event.time || !event.time->hasZone) {
        return event.written;
    }
    const QDateTime there = event.time->dateTime().toTimeZone(QTimeZone::fromSecondsAheadOfUtc(offset));
    return there.toString(u"yyyy-MM-dd HH:mm:ss tt"_s);
}

MaskedText plain(const QString &text)
{
    return {.text = text, .masked = {}};
}

/// What it says of its time.
QString clockText(const TimelineEvent &event, const ReplyTexts &texts)
{
    const auto spell = [&texts](const QString &key, qint64 seconds) {
        return filled(texts.value(key), {{u"duration"_s, plain(durationText(seconds))}}).text.trimmed();
    };
    return event.clockBehind                    ? spell(u"timeline.behind"_s, *event.clockBehind)
           : event.delay.value_or(0) > 0        ? spell(u"timeline.delay"_s, *event.delay)
           : event.time && !event.time->hasZone ? texts.value(u"timeline.no-zone"_s)
                                                : QString();
}

} // namespace

QString durationText(qint64 seconds)
{
    static constexpr std::array<std::pair<qint64, const char *>, 4> kUnits{
        {{86'400, "d"}, {3600, "h"}, {60, "min"}, {1, "s"}}};
    QStringList parts;
    for (const auto &[length, name] : kUnits) {
        const qint64 count = seconds / length;
        seconds %= length;
        if (count > 0) {
            parts.append(u"%1 %2"_s.arg(count).arg(QLatin1StringView(name)));
        } else if (!parts.isEmpty()) {
            break;
        }
        if (parts.size() == 2) {
            break;
        }
    }
    return parts.isEmpty() ? u"0 s"_s : parts.join(u' ');
}

QList<TimelineLine> timelineLines(const Timeline &timeline, const ReplyTexts &texts)
{
    const int offset = offsetOf(timeline);
    QList<TimelineLine> lines;
    for (const TimelineEvent &event : timeline.events) {
        const bool hasOutcome = event.what == Happening::Attempt || event.what == Happening::Told;
        const QString outcome = hasOutcome ? texts.value(u"outcome."_s + idOf(event.outcome)) : QString();
        QString what = filled(texts.value(u"timeline."_s + idOf(event.what)), {{u"host"_s, plain(event.by)},
                                                                               {u"from"_s, plain(event.from)},
                                                                               {u"outcome"_s, plain(outcome)},
                                                                               {u"reply"_s, plain(event.reply)}})
                           .text.replace(u'\n', u' ');
        if (what.isEmpty()) {
            what = texts.value(u"timeline."_s + idOf(event.what)).section(u'\n', 0, 0);
        }
        QStringList parts{what, clockText(event, texts)};
        parts.removeAll(QString());
        lines.append({.time = timeOfEvent(event, offset), .text = parts.join(u", "_s), .lines = event.lines});
    }
    return lines;
}

QStringList timelineRemarks(const Timeline &timeline, const ReplyTexts &texts)
{
    QStringList remarks;
    if (timeline.leftOut > 0) {
        remarks.append(
            filled(texts.value(u"timeline.left-out"_s), {{u"count"_s, plain(QString::number(timeline.leftOut))}})
                .text.trimmed());
    }
    if (timeline.isReversed) {
        remarks.append(texts.value(u"timeline.reversed"_s));
    }
    return remarks;
}

} // namespace BounceLens
