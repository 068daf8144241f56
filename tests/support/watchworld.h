// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/watch/run.h"
#include "report/watchreport.h"

#include <algorithm>

namespace BounceLens {

inline constexpr qint64 kWatchStart = 1'800'000'000; // seconds since 1970
inline const QString kWatchedRecord = QStringLiteral("example.com TXT \"v=spf1 mx -all\"");

/// What a server does from a moment on, seconds after the start.
struct WatchTurn
{
    qint64 at = 0;
    QString does; ///< with "!" in front if only the resolver reaches the servers: old, new, other, both, alias, dead,
                  ///< lame, fail, cache (new, but without authority)
};
using WatchTurns = QList<WatchTurn>;

struct WatchSpan
{
    qint64 from = 0;
    qint64 to = 0;
    [[nodiscard]] bool has(qint64 at) const { return from <= at && at < to; }
};

/// A domain whose name servers take a record at different times, the caches of a resolver, and a computer that loses
/// its network, sleeps, or has its clock set.
struct WatchScript
{
    QList<WatchTurns> servers;
    qint64 oldTtl = 300;
    bool wasMissing = false; ///< there was no record before; oldTtl is how long that is remembered
    QList<WatchSpan> lost;
    QList<WatchSpan> asleep;
    qint64 behind = 0; ///< seconds that the resolver keeps an answer for too long
};

/// "old new@90 dead@200 | new": servers parted by bars, the first turn at 0.
inline QList<WatchTurns> watchTurnsIn(const QString &text)
{
    QList<WatchTurns> servers;
    for (const QString &server : text.split(u'|')) {
        WatchTurns turns;
        for (const QString &turn : server.simplified().split(u' ')) {
            turns.append({.at = turn.section(u'@', 1).toLongLong(), .does = turn.section(u'@', 0, 0)});
        }
        servers.append(turns);
    }
    return servers;
}

inline QList<WatchSpan> watchSpansIn(const QString &text)
{
    QList<WatchSpan> spans;
    for (const QString &span : text.split(u' ', Qt::SkipEmptyParts)) {
        spans.append({.from = span.section(u'-', 0, 0).toLongLong(), .to = span.section(u'-', 1).toLongLong()});
    }
    return spans;
}

class WatchWorld : public WatchAsker, public WatchClock
{
public:
    explicit WatchWorld(const WatchScript &script, qint64 end)
        : m_script(script)
        , m_end(end)
    {
    }

    [[nodiscard]] qint64 second() const { return m_now; }
    [[nodiscard]] QDateTime now() override { return at(m_now); }
    [[nodiscard]] bool waitUntil(const QDateTime &time) override
    {
        m_now = std::max(m_now, time.toSecsSinceEpoch() - kWatchStart);
        for (const WatchSpan &span : std::as_const(m_script.asleep)) {
            m_now = span.has(m_now) ? span.to : m_now;
        }
        return m_now <= m_end;
    }
    static QDateTime at(qint64 second) { return QDateTime::fromSecsSinceEpoch(kWatchStart + second, QTimeZone::UTC); }

    [[nodiscard]] QList<DnsAnswer> ask(const QList<WatchQuestion> &questions) override
    {
        QList<DnsAnswer> answers;
        for (const WatchQuestion &question : questions) {
            const QString key = question.server + u' ' + question.question.name.toString();
            const qint64 last = m_asked.value(key, -1000);
            isTooFast = isTooFast || m_now - last < 30;
            m_asked.insert(key, m_now);
            answers.append(answerTo(question));
        }
        return answers;
    }

    /// From when on nobody can have an answer from before any more; the end of time if a server still gives one.
    [[nodiscard]] qint64 oldIsGone() const
    {
        qint64 gone = 0;
        for (qsizetype server = 0; server < m_script.servers.size(); ++server) {
            for (qint64 second = 0; second <= m_now; ++second) {
                const QString does = doingOf(server, second);
                const bool isOld = does == QLatin1StringView("old") || does == QLatin1StringView("other") ||
                                   does == QLatin1StringView("both");
                gone = isOld ? std::max(gone, second + 1 + m_script.oldTtl) : gone;
            }
        }
        return gone;
    }
    [[nodiscard]] QString doingOf(qsizetype server, qint64 second) const
    {
        QString does;
        for (const WatchTurn &turn : m_script.servers.at(server)) {
            does = turn.at <= second ? turn.does : does;
        }
        return does.startsWith(u'!') ? does.sliced(1) : does;
    }
    static QString addressOf(qsizetype server) { return QStringLiteral("192.0.2.%1").arg(server + 1); }

    bool isTooFast = false;

private:
    [[nodiscard]] bool isLost() const
    {
        return std::ranges::any_of(m_script.lost, [this](const WatchSpan &span) { return span.has(m_now); });
    }

    DnsAnswer answerTo(const WatchQuestion &question)
    {
        DnsAnswer answer;
        answer.question = question.question;
        answer.outcome = DnsOutcome::TimedOut;
        if (isLost()) {
            return answer;
        }
        const bool isClosed = m_script.servers.first().first().does.startsWith(u'!');
        if (question.server.isEmpty()) {
            return fromResolver(answer);
        }
        const qsizetype server = question.server.section(u'.', 3).toLongLong() - 1;
        return isClosed ? answer : given(answer, doingOf(server, m_now));
    }

    /// The resolver asks the servers in turn and keeps what it got.
    DnsAnswer fromResolver(DnsAnswer answer)
    {
        if (m_now >= m_keptUntil + m_script.behind || m_kept.outcome == DnsOutcome::Cancelled) {
            answer.outcome = DnsOutcome::ServerFailed;
            for (qsizetype at = 0; at < m_script.servers.size(); ++at) {
                const qsizetype server = (m_turn + at) % m_script.servers.size();
                const DnsAnswer found = given(answer, doingOf(server, m_now));
                if (found.isAuthoritative) {
                    m_kept = found;
                    m_keptUntil = m_now + found.ttl;
                    ++m_turn;
                    break;
                }
            }
            if (m_now >= m_keptUntil + m_script.behind && m_kept.ttl > 0) {
                return answer;
            }
        }
        answer = m_kept;
        answer.isAuthoritative = false;
        answer.ttl = quint32(std::max<qint64>(0, m_keptUntil - m_now));
        return answer;
    }

    [[nodiscard]] DnsAnswer given(DnsAnswer answer, const QString &does) const
    {
        const auto add = [&](const QByteArray &text, qint64 ttl) {
            DnsRecord record;
            record.name = QStringLiteral("example.com");
            record.type = RecordType::Txt;
            record.text = text;
            record.ttl = quint32(ttl);
            answer.records.append(record);
            answer.outcome = DnsOutcome::Answered;
            answer.ttl = quint32(ttl);
        };
        answer.isAuthoritative = does != QLatin1StringView("cache") && does != QLatin1StringView("lame") &&
                                 does != QLatin1StringView("dead") && does != QLatin1StringView("fail");
        if (does == QLatin1StringView("old") && m_script.wasMissing) {
            answer.outcome = DnsOutcome::NoData;
            answer.ttl = quint32(m_script.oldTtl);
        } else if (does == QLatin1StringView("old") || does == QLatin1StringView("both")) {
            add("v=spf1 -all", m_script.oldTtl);
            add("unrelated", m_script.oldTtl);
        }
        if (does == QLatin1StringView("new") || does == QLatin1StringView("cache") ||
            does == QLatin1StringView("both")) {
            add("v=spf1 mx -all", does == QLatin1StringView("both") ? m_script.oldTtl : 60);
        }
        if (does == QLatin1StringView("other")) {
            add("v=spf1 a -all", m_script.oldTtl);
        }
        if (does == QLatin1StringView("lame") || does == QLatin1StringView("alias")) {
            answer.outcome = DnsOutcome::Refused;
        }
        if (does == QLatin1StringView("alias")) {
            answer.aliases = QStringList{QStringLiteral("other.example")};
            answer.isAuthoritative = false;
        }
        answer.outcome = does == QLatin1StringView("fail") ? DnsOutcome::ServerFailed : answer.outcome;
        return answer;
    }

    WatchScript m_script;
    qint64 m_end;
    qint64 m_now = 0;
    QHash<QString, qint64> m_asked;
    DnsAnswer m_kept;
    qint64 m_keptUntil = 0;
    qsizetype m_turn = 0;
};

/// "published 2/3 silent 1 until 420": in seconds of the script.
inline QString shown(const WatchProgress &progress)
{
    static const QStringList kStates{QStringLiteral("none"), QStringLiteral("some"), QStringLiteral("published"),
                                     QStringLiteral("safe")};
    QString text =
        QStringLiteral("%1 %2/%3").arg(kStates.at(int(progress.state))).arg(progress.published).arg(progress.answering);
    text += progress.others > 0 ? QStringLiteral(" other %1").arg(progress.others) : QString();
    text += progress.silent > 0 ? QStringLiteral(" silent %1").arg(progress.silent) : QString();
    text += progress.state == WatchState::Published
                ? QStringLiteral(" until %1").arg(progress.safeAt.toSecsSinceEpoch() - kWatchStart)
                : QString();
    text +=
        progress.state == WatchState::Published && progress.isResolverBehind ? QStringLiteral(" behind") : QString();
    return text + (progress.isOffline ? QStringLiteral(" offline") : QString());
}

} // namespace BounceLens
