// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explain/explain.h"

#include "explain/question.h"
#include "failure/failure.h"
#include "failure/statusline.h"
#include "input/reader.h"
#include "input/secrets.h"

#include <QBuffer>

#include <algorithm>

namespace BounceLens {

namespace {

void matchAll(Explanation &explanation, const std::stop_token &stop)
{
    for (const Failure &failure : std::as_const(explanation.analysis.failures)) {
        if (stop.stop_requested()) {
            break;
        }
        explanation.matches.append(explanation.catalog->match(failure));
    }
    if (std::ranges::any_of(explanation.matches, &Match::codeTextConflict)) {
        explanation.analysis.warnings.prepend(WarningId::CodeTextConflict);
    }
}

/// True if nothing was found that says what failed, or for whom.
bool saysNothing(const Explanation &explanation)
{
    const Analysis &analysis = explanation.analysis;
    const bool isOpen = analysis.kind == Kind::NotABounce || analysis.kind == Kind::Code;
    return isOpen && std::ranges::all_of(analysis.failures, [&](const Failure &failure) {
               return !failure.status.hasCode() && failure.recipient.isEmpty();
           });
}

void setAsked(const Failure &failure, const Match &match, Explanation &explanation)
{
    explanation.analysis.kind = Kind::Code;
    explanation.analysis.kindCertainty = Certainty::Certain;
    explanation.analysis.kindAlternative.reset();
    explanation.analysis.failures = {failure};
    explanation.matches = {match};
}

/// What a person asks about who has nothing but a code that was read aloud, or a mark of a system.
void answerQuestion(Explanation &explanation)
{
    const bool isKnown = std::ranges::any_of(explanation.matches, [](const Match &match) {
        return match.matchedBy == MatchedBy::Text && match.confidence == Confidence::Certain;
    });
    if (!saysNothing(explanation) || isKnown) {
        return;
    }
    for (const Failure &spelled : spelledCodes(explanation.document)) {
        setAsked(spelled, explanation.catalog->match(spelled), explanation);
        return;
    }
    for (const AskedMark &asked : askedMarks(explanation.document)) {
        Failure failure;
        failure.status = {
            .lines = asked.lines, .verbatim = asked.verbatim, .replyCode = {}, .enhancedCode = {}, .text = asked.mark};
        if (const auto match = explanation.catalog->matchMark(failure, asked.mark)) {
            setAsked(failure, *match, explanation);
            return;
        }
    }
}

/// A code beside the mark or the name of a system: "421 4.7.0 TSS04", "5.1.8 from Microsoft 365".
void answerForSystem(Explanation &explanation)
{
    const bool isCode = explanation.analysis.kind == Kind::Code && explanation.matches.size() == 1 &&
                        explanation.matches.first().matchedBy != MatchedBy::Text &&
                        explanation.analysis.failures.first().recipient.isEmpty();
    if (!isCode || !isShortText(explanation.document)) {
        return;
    }
    const Failure &failure = explanation.analysis.failures.first();
    for (const AskedMark &asked : askedMarks(explanation.document)) {
        if (const auto match = explanation.catalog->matchMark(failure, asked.mark)) {
            explanation.matches = {*match};
            return;
        }
    }
    if (const Provider *asked = askedProvider(explanation.document, explanation.catalog->providers())) {
        explanation.matches = {explanation.catalog->matchFrom(failure, *asked)};
    }
}

} // namespace

Explanation explain(QByteArrayView bytes, std::shared_ptr<const Catalog> catalog, const QString &source, const Own &own,
                    std::stop_token stop)
{
    Explanation explanation;
    explanation.source = source;
    explanation.catalog = std::move(catalog);
    explanation.document = readDocument(bytes, stop);
    explanation.analysis = analyse(explanation.document, own, stop);
    matchAll(explanation, stop);
    answerQuestion(explanation);
    answerForSystem(explanation);
    return explanation;
}

void explainEach(MessageReader &messages, const std::shared_ptr<const Catalog> &catalog, const QString &source,
                 const Own &own, const std::stop_token &stop, const std::function<bool(Explanation)> &take)
{
    for (int index = 0; !stop.stop_requested(); ++index) {
        const auto message = messages.next();
        if (!message) {
            return;
        }
        Explanation explanation = explain(*message, catalog, source, own, stop);
        explanation.index = index;
        if (!take(std::move(explanation))) {
            return;
        }
    }
}

QList<Explanation> explainAll(const QByteArray &bytes, const std::shared_ptr<const Catalog> &catalog,
                              const QString &source, const Own &own)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    MessageReader messages(buffer);
    QList<Explanation> explanations;
    explainEach(messages, catalog, source, own, {}, [&](Explanation explanation) {
        explanations.append(std::move(explanation));
        return true;
    });
    return explanations;
}

Explanation explainReply(const QString &line, std::shared_ptr<const Catalog> catalog)
{
    const QString reply = line.first(std::min(line.size(), kMaxReplyCharacters));
    Explanation explanation = explain(reply.toUtf8(), std::move(catalog), QStringLiteral("-"));
    if (reply.size() < line.size()) {
        explanation.document.notes.append({.id = NoteId::Shortened, .lines = {}, .detail = {}, .amount = 1});
    }
    if (!explanation.analysis.failures.isEmpty() || reply.trimmed().isEmpty()) {
        return explanation;
    }
    const Failure failure = failureFromReply(withMaskedSecrets(reply));
    const Match match = explanation.catalog->match(failure);
    if (match.matchedBy != MatchedBy::None) {
        explanation.analysis.kind = Kind::Code;
        explanation.analysis.failures = {failure};
        explanation.matches = {match};
    }
    return explanation;
}

Explanation withCard(const Explanation &explanation, int failure, const QString &card)
{
    Explanation changed = explanation;
    const Card *chosen = explanation.catalog->find(card);
    Match &match = changed.matches[failure];
    if (!chosen || chosen == match.card) {
        return changed;
    }
    const bool hasCode = explanation.analysis.failures.at(failure).status.hasCode();
    match.permanence = hasCode ? match.permanence : chosen->permanence;
    match.replaced = match.replaced ? match.replaced : match.card;
    match.alternatives.removeIf([chosen](const Alternative &other) { return other.card == chosen; });
    match.alternatives.prepend({.card = match.card, .why = AlternativeWhy::LessSpecific});
    match.card = chosen;
    match.acting = actingOn(explanation.analysis.failures.at(failure), *chosen, match.permanence,
                            explanation.catalog->reason(chosen->reason));
    if (match.card == match.replaced) {
        match.replaced = nullptr;
    }
    return changed;
}

Explanation matchedAgain(const Explanation &explanation, std::shared_ptr<const Catalog> catalog)
{
    Explanation again = explanation;
    again.catalog = std::move(catalog);
    again.matches.clear();
    again.analysis.warnings.removeAll(WarningId::CodeTextConflict);
    matchAll(again, {});
    return again;
}

} // namespace BounceLens
