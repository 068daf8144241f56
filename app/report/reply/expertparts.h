// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check/plan.h"
#include "explain/explanation.h"
#include "report/cardtext.h"
#include "report/reply/filling.h"
#include "report/reply/replytexts.h"

namespace BounceLens {

/// What colleagues and administrators are told beside what the customer is. Everything of the input goes through the
/// redactor of the letter.
class ExpertParts
{
public:
    ExpertParts(const Explanation &explanation, const ReplyTexts &texts, Redactor &redactor, TextTrust trust);

    [[nodiscard]] MaskedText facts(int failure);
    /// The tries of the delivery in the order of time, where there was more than one.
    [[nodiscard]] MaskedText attempts(int failure);
    /// The way of the message, one happening a line; empty if there is nothing but one moment.
    [[nodiscard]] MaskedText timeline(int failure);
    /// Warnings and the like; \a failure -1: about an input without failures.
    [[nodiscard]] MaskedText remarks(int failure);
    /// The steps of a card for all who have some.
    [[nodiscard]] MaskedText allSteps(const CardText &card);
    [[nodiscard]] MaskedText numbered(const QStringList &steps);
    /// The name of the message in the queue of the sender's side, and what the other side calls it in its replies.
    [[nodiscard]] MaskedText ourQueueId(int failure);
    [[nodiscard]] MaskedText theirQueueId(int failure);

private:
    [[nodiscard]] MaskedText word(const QString &key) const { return {.text = m_texts.value(key), .masked = {}}; }
    [[nodiscard]] MaskedText value(const QString &text);

    const Explanation &m_explanation;
    const ReplyTexts &m_texts;
    Redactor &m_redactor;
    TextTrust m_trust;
};

} // namespace BounceLens
