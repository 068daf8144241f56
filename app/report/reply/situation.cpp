// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reply/situation.h"

#include "report/cardtext.h"
#include "report/words.h"

#include <algorithm>
#include <array>

namespace BounceLens {

namespace {

constexpr std::array kSituationIds{
    QLatin1StringView("failed"),      QLatin1StringView("delayed"),
    QLatin1StringView("delivered"),   QLatin1StringView("delivered-after-all"),
    QLatin1StringView("complaint"),   QLatin1StringView("receipt"),
    QLatin1StringView("auto-reply"),  QLatin1StringView("challenge"),
    QLatin1StringView("fake-bounce"), QLatin1StringView("made-up-report"),
    QLatin1StringView("backscatter"), QLatin1StringView("not-a-bounce"),
    QLatin1StringView("incoming"),    QLatin1StringView("nothing-found"),
    QLatin1StringView("unreadable"),
};
static_assert(kSituationIds.size() == size_t(Situation::Unreadable) + 1);

bool isArrival(Action action)
{
    return action == Action::Delivered || action == Action::Relayed || action == Action::Expanded;
}

bool wasDelivered(const Analysis &analysis)
{
    return std::ranges::contains(analysis.kindEvidence, QLatin1StringView("returned-was-delivered"),
                                 &KindEvidence::sign);
}

Situation situationOfDelivery(const Explanation &explanation, int index)
{
    const Failure &failure = explanation.analysis.failures.at(index);
    const Match &match = explanation.matches.at(index);
    if (isArrival(failure.action) || match.permanence == Permanence::None) {
        const bool hadFailed =
            std::ranges::any_of(failure.attempts, [](const Attempt &attempt) { return !isArrival(attempt.outcome); });
        return hadFailed && isArrival(failure.action) ? Situation::DeliveredAfterAll : Situation::Delivered;
    }
    if (failure.direction == Direction::Incoming) {
        return Situation::Incoming;
    }
    const bool isOneLine = explanation.analysis.kind == Kind::Code;
    return failure.action == Action::Delayed || (isOneLine && match.permanence == Permanence::Temporary)
               ? Situation::Delayed
               : Situation::Failed;
}

} // namespace

Situation situationOf(const Explanation &explanation, int failure)
{
    switch (explanation.analysis.kind) {
    case Kind::Complaint:
        return Situation::Complaint;
    case Kind::Receipt:
        return Situation::Receipt;
    case Kind::AutoReply:
        return Situation::AutoReply;
    case Kind::Challenge:
        return Situation::Challenge;
    case Kind::FakeBounce:
        return wasDelivered(explanation.analysis) ? Situation::MadeUpReport : Situation::FakeBounce;
    case Kind::Backscatter:
        return Situation::Backscatter;
    default:
        break;
    }
    if (failure >= 0) {
        return situationOfDelivery(explanation, failure);
    }
    if (explanation.document.format == DocumentFormat::Empty || explanation.document.format == DocumentFormat::Binary) {
        return Situation::Unreadable;
    }
    switch (explanation.analysis.kind) {
    case Kind::Success:
        return Situation::Delivered;
    case Kind::NotABounce:
        return Situation::NotABounce;
    default:
        return Situation::NothingFound;
    }
}

QLatin1StringView idOf(Situation situation)
{
    return kSituationIds[size_t(situation)];
}

bool decidesAlone(Situation situation)
{
    return situation == Situation::FakeBounce || situation == Situation::MadeUpReport ||
           situation == Situation::Backscatter;
}

QString verdictTitle(const Explanation &explanation, int failure)
{
    return failure < 0 || decidesAlone(situationOf(explanation, failure))
               ? kindName(explanation.analysis.kind)
               : cardText(explanation.matches.at(failure), explanation.analysis.failures.at(failure)).title;
}

bool isAboutCard(Situation situation)
{
    return situation == Situation::Failed || situation == Situation::Delayed || situation == Situation::Incoming;
}

QList<int> failuresOfOneMessage(const Explanation &explanation, int failure)
{
    const QList<Failure> &all = explanation.analysis.failures;
    const Kind kind = explanation.analysis.kind;
    const bool isReport = kind == Kind::Bounce || kind == Kind::Delay || kind == Kind::Success;
    QList<int> together;
    for (int at = 0; failure >= 0 && at < all.size(); ++at) {
        const Failure &one = all.at(failure);
        const Failure &other = all.at(at);
        const bool isSame = (!one.queueId.isEmpty() && one.queueId == other.queueId) ||
                            (!one.messageId.isEmpty() && one.messageId == other.messageId);
        if (at == failure || isReport || isSame) {
            together.append(at);
        }
    }
    return together;
}

} // namespace BounceLens
