// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/join/join.h"

#include "failure/join/statements.h"

#include <algorithm>
#include <array>
#include <utility>

namespace BounceLens {

namespace {

/// What was delivered beside failures, as many as a person looks through: a log tells of thousands.
constexpr qsizetype kMaxDelivered = 20;

bool isDelivered(const Failure &failure)
{
    return failure.action != Action::Failed && failure.action != Action::Delayed;
}

/// What a person looks at first.
int rankOf(const Failure &failure)
{
    return failure.direction == Direction::Incoming ? 2 : isDelivered(failure) ? 1 : 0;
}

void takeIfEmpty(QString &value, const QString &other)
{
    if (value.isEmpty()) {
        value = other;
    }
}

/// What other observations of the same delivery name.
void complete(Failure &failure, const Observation &other)
{
    if (failure.recipient.isEmpty()) {
        failure.recipient = other.recipient;
        failure.recipientLines = other.recipientLines;
    }
    if (!failure.recipient.isEmpty() && other.originalRecipient != failure.recipient) {
        takeIfEmpty(failure.originalRecipient, other.originalRecipient);
    }
    takeIfEmpty(failure.sourceAddress, other.sourceAddress);
    takeIfEmpty(failure.envelopeSender, other.envelopeSender);
    takeIfEmpty(failure.headerFrom, other.headerFrom);
    takeIfEmpty(failure.heloName, other.heloName);
    takeIfEmpty(failure.time, other.time);
    takeIfEmpty(failure.queueId, other.queueId);
    takeIfEmpty(failure.messageId, other.messageId);
    takeIfEmpty(failure.reportingHost, other.reportingHost);
}

Failure failureFrom(const Document &document, const JoinedDelivery &delivery)
{
    const Course course = courseOf(delivery);
    Failure failure{countingObservation(document, course), {}, {}, {}, {}, false, {}, {}};
    for (const Observation &other : delivery.observations) {
        complete(failure, other);
    }
    for (const Observation &one : course.tries) {
        failure.attempts.append({.time = one.time,
                                 .host = one.remoteHost.isEmpty() ? one.remoteAddress : one.remoteHost,
                                 .reply = one.status,
                                 .outcome = one.action});
    }
    failure.observations = delivery.observations;
    std::ranges::stable_sort(failure.observations, {}, [](const Observation &one) { return one.status.lines.first; });
    return failure;
}

/// The codes of the attempts before the last one.
void ignoreRetried(const Failure &failure, QList<Ignored> &ignored)
{
    for (const Attempt &attempt : failure.attempts.first(failure.attempts.size() - 1)) {
        const StatusLine &reply = attempt.reply;
        if (reply.hasCode() && !failure.status.lines.contains(reply.lines)) {
            ignored.append({.lines = reply.lines,
                            .text = reply.replyCode ? reply.replyCode->toString() : reply.enhancedCode->toString(),
                            .why = IgnoredWhy::Retried});
        }
    }
}

/// The order in which the finders ran does not count: by form, the most official first, then by place.
QList<Observation> inOrder(QList<Observation> observations)
{
    static constexpr std::array kForms{
        FoundBy::DeliveryStatus, FoundBy::Notification, FoundBy::Exception, FoundBy::Transcript, FoundBy::Log,
        FoundBy::Queue,          FoundBy::Text};
    const auto key = [](const Observation &one) {
        return std::pair(std::ranges::find(kForms, one.foundBy) - kForms.begin(), one.status.lines.first);
    };
    std::ranges::stable_sort(observations, {}, key);
    return observations;
}

} // namespace

QList<Failure> join(const Document &document, const Findings &findings, QList<Ignored> &ignored)
{
    QList<Failure> failures;
    qsizetype delivered = 0;
    for (const JoinedDelivery &delivery : deliveriesFrom(inOrder(findings.observations()))) {
        const Failure failure = failureFrom(document, delivery);
        const bool isReported = failure.foundBy == FoundBy::DeliveryStatus;
        if (isDelivered(failure) && !isReported && ++delivered > kMaxDelivered) {
            continue;
        }
        ignoreRetried(failure, ignored);
        failures.append(failure);
    }
    std::ranges::stable_sort(failures, {}, rankOf);
    return failures;
}

} // namespace BounceLens
