// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/watchreport.h"

#include "report/checkreport.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

struct WatchWords
{
    Q_DECLARE_TR_FUNCTIONS(WatchWords)
};

/// "14:20"; with its day if that is another one.
QString timeText(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toLocalTime();
    const bool isToday = local.date() == now.toLocalTime().date();
    return local.toString(isToday ? u"HH:mm"_s : u"yyyy-MM-dd HH:mm"_s);
}

QString publishedSentence(const WatchProgress &progress, const QDateTime &now)
{
    const QString there =
        progress.answering > 0
            ? WatchWords::tr("All name servers that answer have the record (%1 of %1).").arg(progress.answering)
            : WatchWords::tr("Your resolver has the record; the name servers cannot be asked from here.");
    if (progress.state == WatchState::Safe) {
        return there + u' ' + WatchWords::tr("Old answers are gone: it is safe to send again.");
    }
    return there + u' ' +
           (progress.safeAt > now ? WatchWords::tr("Old answers can be kept until %1. Send again then.")
                                        .arg(timeText(progress.safeAt, now))
                                  : WatchWords::tr("Your resolver still gives an old answer."));
}

QString stateSentence(const WatchProgress &progress, const QDateTime &now)
{
    switch (progress.state) {
    case WatchState::None:
        return progress.answering > 0
                   ? WatchWords::tr("Not there yet: 0 of %1 name servers have the record.").arg(progress.answering)
               : progress.silent > 0 ? WatchWords::tr("Not there yet: no name server has answered.")
                                     : WatchWords::tr("Not there yet: your resolver does not have the record.");
    case WatchState::Some:
        return WatchWords::tr("%1 of %2 name servers have the record.").arg(progress.published).arg(progress.answering);
    case WatchState::Published:
    case WatchState::Safe:
        break;
    }
    return publishedSentence(progress, now);
}

} // namespace

QString watchedText(const WatchTarget &target)
{
    return u"%1 %2: %3"_s.arg(typeName(target.wanted.type), target.question.name.shown(), recordText(target.wanted));
}

QString watchPlanText(const WatchTarget &target, const QString &resolver)
{
    QStringList asked;
    QStringList left;
    for (const WatchedServer &server : target.servers) {
        (server.address.isEmpty() ? left : asked)
            .append(server.address.isEmpty() ? server.name : u"%1 (%2)"_s.arg(server.name, server.address));
    }
    const QString plan = asked.isEmpty()
                             ? WatchWords::tr("No name server of the domain is known. Your resolver %1 is asked, at "
                                              "most once in %2 seconds.")
                             : WatchWords::tr("Asked are %3 and your resolver %1, each at most once in %2 seconds.");
    const QString text = (asked.isEmpty() ? plan.arg(resolver) : plan.arg(resolver, u"%2"_s, asked.join(u", "_s)))
                             .arg(std::chrono::seconds(kWatchPace).count());
    return left.isEmpty()
               ? text
               : text + u' ' + WatchWords::tr("Without a public address, so not asked: %1.").arg(left.join(u", "_s));
}

QString watchConsentText(const QString &name, const QString &type, const QString &resolver)
{
    return WatchWords::tr("Watching asks your resolver %1 for the name servers of %2 and their addresses, then each of "
                          "them and your resolver for %3 %2, at most once in %4 seconds.")
        .arg(resolver, name, type)
        .arg(std::chrono::seconds(kWatchPace).count());
}

QString watchSentence(const WatchProgress &progress, const QDateTime &now)
{
    if (progress.isOffline) {
        return WatchWords::tr("Nobody answers. Watching goes on; look whether the network is there.");
    }
    QStringList sentences{stateSentence(progress, now)};
    if (progress.others > 0) {
        sentences +=
            WatchWords::tr("%n give(s) another record than the one that is watched for.", nullptr, progress.others);
    }
    if (progress.silent > 0) {
        sentences += WatchWords::tr("%n name server(s) gave no usable answer.", nullptr, progress.silent);
    }
    return sentences.join(u' ');
}

QJsonObject toJson(const WatchTarget &target, const WatchProgress &progress, const QDateTime &now)
{
    static constexpr std::array kStates{"none"_L1, "some"_L1, "published"_L1, "safe"_L1};
    return {{u"time"_s, now.toUTC().toString(Qt::ISODate)},
            {u"name"_s, target.question.name.toString()},
            {u"type"_s, typeName(target.wanted.type)},
            {u"record"_s, recordText(target.wanted)},
            {u"state"_s, kStates.at(size_t(progress.state))},
            {u"published"_s, progress.published},
            {u"others"_s, progress.others},
            {u"answering"_s, progress.answering},
            {u"silent"_s, progress.silent},
            {u"resolverBehind"_s, progress.isResolverBehind},
            {u"offline"_s, progress.isOffline},
            {u"safeAt"_s,
             progress.safeAt.isValid() ? QJsonValue(progress.safeAt.toUTC().toString(Qt::ISODate)) : QJsonValue()}};
}

} // namespace BounceLens
