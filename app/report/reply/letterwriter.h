// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/cardtext.h"
#include "report/replies.h"
#include "report/reply/expertparts.h"
#include "report/reply/filling.h"
#include "report/reply/replytexts.h"
#include "report/reply/situation.h"

namespace BounceLens {

/// Writes one letter: everything in one language, everything of the input through one redactor.
class LetterWriter
{
public:
    LetterWriter(const Explanation &explanation, int failure, const LetterRequest &request);
    [[nodiscard]] Letter write();

private:
    [[nodiscard]] MaskedText aboutOne();
    [[nodiscard]] MaskedText aboutSeveral(const QString &key);
    [[nodiscard]] MaskedText aboutInput();
    [[nodiscard]] QList<QList<int>> groups() const;
    [[nodiscard]] MaskedText group(const QList<int> &members, const QString &key);

    // Values of placeholders.
    [[nodiscard]] Values deskValues();
    [[nodiscard]] Values failureValues(int failure);
    [[nodiscard]] Values cardValues(int failure);
    [[nodiscard]] Values expertValues(int failure);
    [[nodiscard]] MaskedText messageName();
    [[nodiscard]] MaskedText recipientName(int failure);
    [[nodiscard]] MaskedText byCode(int failure);
    [[nodiscard]] MaskedText meant(int failure);
    [[nodiscard]] MaskedText retryHint();
    [[nodiscard]] MaskedText checked() const;
    [[nodiscard]] MaskedText whoSolves(int failure, const QStringList &steps);
    [[nodiscard]] QStringList senderSteps(int failure) const;
    [[nodiscard]] bool isDeskStep(const QString &step) const;
    [[nodiscard]] bool isOurs(int failure) const;

    [[nodiscard]] CardText textOfCard(int failure) const;
    [[nodiscard]] CardText withReason(CardText text, const Card &card) const;
    [[nodiscard]] bool isShort() const;
    [[nodiscard]] MaskedText word(const QString &key) const { return {.text = m_texts.value(key), .masked = {}}; }
    [[nodiscard]] MaskedText value(const QString &text);

    const Explanation &m_explanation;
    int m_failure;
    const LetterRequest &m_request;
    Situation m_situation;
    QList<int> m_together;
    ReplyTexts m_texts;
    Redactor m_redactor;
    ExpertParts m_expert;
};

} // namespace BounceLens
