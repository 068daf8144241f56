// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/facts.h"

#include "explain/meant.h"
#include "report/words.h"
#include "report/wordscontext.h"

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// Empty for the most usual: the recipient's side.
QString whereOf(const Match &match)
{
    return match.acting.direction == Direction::Outgoing ? QString() : directionName(match.acting.direction);
}

/// Empty for a single one.
QString shownAttempts(const Failure &failure)
{
    const QString time = failure.attempts.isEmpty() ? QString() : failure.attempts.last().time;
    if (failure.attempts.size() < 2) {
        return {};
    }
    return time.isEmpty() ? QString::number(failure.attempts.size())
                          : Words::tr("%1, the last one %2").arg(failure.attempts.size()).arg(time);
}

} // namespace

QList<Fact> facts(const Explanation &explanation, int index)
{
    const Failure &failure = explanation.analysis.failures.at(index);
    const Reporter &reporter = explanation.analysis.reporter;
    const QString remote = failure.remoteAddress.isEmpty() ? failure.remoteHost
                           : failure.remoteHost.isEmpty()  ? failure.remoteAddress
                                                          : u"%1 [%2]"_s.arg(failure.remoteHost, failure.remoteAddress);
    const QString reported = reporter.software.isEmpty() ? failure.reportingHost
                             : failure.reportingHost.isEmpty()
                                 ? reporter.software
                                 : u"%1 (%2)"_s.arg(failure.reportingHost, reporter.software);
    const auto meant = meantAddress(explanation, index);
    QList<Fact> all{{Words::tr("Recipient"), failure.recipient, failure.recipientLines},
                    {Words::tr("Recipient's name"), failure.recipientName, {}},
                    {Words::tr("Originally written to"), failure.originalRecipient, {}},
                    {Words::tr("Probably meant"), meant ? meantSentence(*meant) : QString(), {}},
                    {Words::tr("Refused by"), remote, failure.remoteHostLines},
                    {Words::tr("Where"), whereOf(explanation.matches.at(index)), {}},
                    {Words::tr("Reported by"), reported, {}},
                    {Words::tr("Refused command"), failure.command, {}},
                    {Words::tr("Our IP address"), failure.sourceAddress, {}},
                    {Words::tr("Envelope sender"), failure.envelopeSender, {}},
                    {Words::tr("Sent for"), failure.senderMeans, {}},
                    {Words::tr("From"), failure.headerFrom, {}},
                    {Words::tr("Attempts"), shownAttempts(failure), {}},
                    {Words::tr("Time"), failure.time, {}},
                    {Words::tr("Queue ID"), failure.queueId, {}},
                    {Words::tr("Message ID"), failure.messageId, {}}};
    all.removeIf([](const Fact &fact) { return fact.value.isEmpty(); });
    return all;
}

} // namespace BounceLens
