// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/watch/pace.h"
#include "check/watch/target.h"

namespace BounceLens {

/// Between two questions once every server has the record, to see whether one loses it again.
inline constexpr std::chrono::minutes kLateWatchPace{5};
/// Nobody keeps an answer for longer, whatever its TTL says: the limit of BIND (max-cache-ttl), the longest one known.
inline constexpr std::chrono::days kLongestCaching{7};
/// How long a former answer that nobody has seen may be kept: the TTL that zones have most often.
inline constexpr std::chrono::hours kUnknownCaching{1};

enum class WatchState {
    None,      ///< no server has the record yet
    Some,      ///< some have it
    Published, ///< all have it; answers from before may still be remembered elsewhere
    Safe,      ///< and those are gone too: whoever asks now gets the record
};

struct WatchProgress
{
    WatchState state = WatchState::None;
    int published = 0;             ///< servers that gave the record when they answered last
    int others = 0;                ///< that gave something that is neither the record nor what was there before
    int answering = 0;             ///< that answered at least once, and count
    int silent = 0;                ///< that gave no use of an answer when they were asked last
    QDateTime safeAt;              ///< Published, Safe: when answers from before are gone; else invalid
    bool isResolverBehind = false; ///< Published: only the resolver still gives something else
    bool isOffline = false;        ///< nothing comes back from anybody
    friend bool operator==(const WatchProgress &, const WatchProgress &) = default;
};

struct WatchQuestion
{
    QString server; ///< its address; empty: the resolver
    DnsQuestion question;
    friend bool operator==(const WatchQuestion &, const WatchQuestion &) = default;
};

/// What is known of records that are being published, and who is asked next. It neither asks nor waits: whoever drives
/// it does (check/watch/run.h). Times are those of the computer's clock, which jumps when it was suspended or set.
///
/// Servers count once they have answered with the authority bit (AA, RFC 1035 section 4.1.1): one that is dead or does
/// not know the zone gives nothing that could be remembered. If none answers, the resolver's word is taken. One that
/// falls silent counts as it was. A record counts as published by a server from the moment at which it was first seen
/// there, so an answer from before may be remembered until then and as long as its TTL says: that of what the servers
/// gave before; of what the resolver had, or of the record itself, if all had it at the first look.
/// Everybody is asked once more before it is called safe.
class Watch
{
public:
    Watch(const QList<WatchTarget> &targets, WatchPace &pace);

    [[nodiscard]] const QList<WatchTarget> &targets() const { return m_targets; }
    /// Who is to be asked now. Each question takes its turn of the pace, so it has to be asked.
    [[nodiscard]] QList<WatchQuestion> due(const QDateTime &now);
    /// When there is something to ask, or a state changes by itself.
    [[nodiscard]] QDateTime next(const QDateTime &now) const;
    void take(const WatchQuestion &question, const DnsAnswer &answer, const QDateTime &now);
    [[nodiscard]] WatchProgress progress(qsizetype target, const QDateTime &now) const;
    [[nodiscard]] QList<WatchProgress> progress(const QDateTime &now) const; ///< of each target

private:
    /// What one server last gave.
    struct View
    {
        WatchQuestion question;
        Sight sight = Sight::Unknown;
        bool isQuiet = false; ///< not even an error came back
        int failures = 0;     ///< since it last gave an answer
        QDateTime asked;
        QDateTime heard;               ///< when that came to its end, with an answer or without
        QDateTime newSince;            ///< first seen to have the record, without a break until now
        std::optional<quint32> oldTtl; ///< seconds, the longest of what it gave that was not the record
        quint32 newTtl = 0;
    };
    [[nodiscard]] QDateTime nextOf(const View &view, const WatchProgress &progress, const QDateTime &now) const;
    [[nodiscard]] QDateTime safeAt(qsizetype target) const;

    QList<WatchTarget> m_targets;
    QList<bool> m_isBlind;      ///< of each target: nobody has seen what was there before
    QList<QList<View>> m_views; ///< of each target; the resolver's is the first
    WatchPace &m_pace;
};

} // namespace BounceLens
