// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/plan.h"
#include "check/verdict.h"

#include <QScrollArea>

#include <memory>

class QLabel;

namespace BounceLens {

class CardSheet;
class Outbox;

/// The card of one failure, complete and copyable. Knows no source view.
class CardPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit CardPanel(Outbox *outbox, QWidget *parent = nullptr);

    /// Shows the card of a failure; with \a failure -1 the verdict on an input without failures.
    void show(const std::shared_ptr<const Explanation> &explanation, int failure, TextTrust trust = TextTrust::AsRead);
    /// Says above the card what live checks found about it, with a link to another card if it is refuted; nothing with
    /// an empty sentence.
    void showJudgement(const QString &sentence, const Judgement &judgement);
    /// Says below the status line why a line of the source was or was not taken.
    void explainLine(int line);

Q_SIGNALS:
    /// The user chose a piece of evidence.
    void linesChosen(BounceLens::LineRange lines);
    /// A short confirmation for the status bar ("Copied").
    void noticed(const QString &text);
    /// The user wants another card in place of the one that was matched.
    void cardUsed(const QString &id);
    /// The user wants to read another card.
    void cardChosen(const QString &id);
    /// The user asks what all cards say of a code.
    void codeAsked(const QString &code);
    /// The user wants to change a card of the own.
    void editWanted(const QString &id);
    /// The user wants to write a card for this failure.
    void cardWanted();
    /// The user compared a text that was read from a picture, and found it right.
    void textConfirmed();

private:
    void addWarnings(TextTrust trust);
    void addVerdict();
    void addKindEvidence(const QList<KindEvidence> &evidence);
    void addFailure();
    void addTitle(const QString &title);
    void addReplyBar();
    void addClaims();
    void addByCode();
    void addStatusLine();
    void addIgnored();
    void addFacts();
    void addTimeline();
    void addFoot();
    void addAlternatives();
    void copy(const QString &text);

    Outbox *m_outbox;
    bool m_hasPreview = false; ///< stays open from one card to the next
    std::shared_ptr<const Explanation> m_explanation;
    int m_failure = -1;
    CardSheet *m_sheet = nullptr;
    QLabel *m_lineLabel = nullptr;
    QFrame *m_judgement = nullptr;
};

} // namespace BounceLens
