// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explain/explain.h"

#include "explain/question.h"
#include "failure/failure.h"
#include "failure/statusline.h"
#include "input/mbox.h"
#include "input/reader.h"

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
    return explanation;
}

QList<Explanation> explainAll(QByteArrayView bytes, const std::shared_ptr<const Catalog> &catalog,
                              const QString &source, const Own &own, const std::stop_token &stop)
{
    QList<Explanation> explanations;
    for (const QByteArrayView message : messagesIn(bytes)) {
        if (stop.stop_requested()) {
            break;
        }
        explanations.append(explain(message, catalog, source, own, stop));
        explanations.last().index = int(explanations.size()) - 1;
    }
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
    const Failure failure = failureFromReply(reply);
    const Match match = explanation.catalog->match(failure);
    if (match.matchedBy != MatchedBy::None) {
        explanation.analysis.kind = Kind::Code;
        explanation.analysis.failures = {failure};
        explanation.matches = {match};
    }
    return explanation;
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
