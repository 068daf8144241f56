// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/plan.h"
#include "check/verdict.h"

#include <QJsonObject>

#include <optional>

namespace BounceLens {

[[nodiscard]] QString outcomeName(CheckOutcome outcome);       ///< "Pass", "Problem", "Could not tell"
[[nodiscard]] QString dnsOutcomeName(const DnsAnswer &answer); ///< "no such name (NXDOMAIN)"
/// What a record says, as zone files write it: "10 mx.example.com", "\"v=spf1 -all\"". Control characters are shown.
[[nodiscard]] QString recordText(const DnsRecord &record);
/// "MX xn--mnchen-3ya.example (münchen.example)": a question as it is asked, with its name for people where that
/// differs.
[[nodiscard]] QString questionText(const Question &question);
/// One line about a question and its answer: records with TTL, or why there are none; who answered, and when.
[[nodiscard]] QString answerText(const DnsAnswer &answer);
/// What the checks say of the card, one or two sentences; \a results are those that were weighed.
[[nodiscard]] QString verdictSentence(const Judgement &judgement, const QList<CheckResult> &results);
/// What to publish, change or delete, on up to three lines.
[[nodiscard]] QString fixText(const RecordFix &fix);
/// The sentences of a result besides the one in front.
[[nodiscard]] QStringList findingTexts(const CheckResult &result);
[[nodiscard]] QString verdictName(Verdict verdict); ///< "The checks support this card"

/// What was asked about a failure, and what came of it.
struct CheckReport
{
    QList<PlannedCheck> planned;        ///< in the order in which they are shown
    QList<CheckResult> results;         ///< of those that were run
    std::optional<Judgement> judgement; ///< none without a card
};

/// What the results are about, to stand above them: recipient, sender, time and ids of the failure, status line and
/// card.
[[nodiscard]] QString evidenceHead(const Explanation &explanation, int failure);
/// For a ticket or the terminal: each check with its sentence, findings, records and fixes; when, and who answered.
[[nodiscard]] QString toText(const CheckReport &report);
/// The members "verdict", "checks" and "notAsked" of README, "JSON".
[[nodiscard]] QJsonObject toJson(const CheckReport &report);

} // namespace BounceLens
