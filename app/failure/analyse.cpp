// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/analyse.h"

#include "failure/context.h"
#include "failure/deliverystatus.h"
#include "failure/exceptions.h"
#include "failure/failure.h"
#include "failure/freeform.h"
#include "failure/ignored.h"
#include "failure/kind.h"
#include "failure/logsearch.h"
#include "failure/provenance.h"
#include "failure/signs.h"
#include "failure/statusline.h"
#include "failure/turns.h"
#include "names/mailaddress.h"
#include "phrases/phrases.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// True if a delivery status gives no more than a code, or the first line of a longer reply ("550-…").
bool isIncomplete(const StatusLine &status)
{
    return status.text.isEmpty() ||
           (status.replyCode && status.verbatim.startsWith(status.replyCode->toString() + u'-') &&
            !status.verbatim.contains(u' ' + status.replyCode->toString() + u' '));
}

bool carriesOn(const StatusLine &longer, const StatusLine &status)
{
    return status.text.isEmpty() || (longer.text.size() > status.text.size() && longer.text.startsWith(status.text));
}

/// The whole of a multi-line reply of which a delivery status gives the first line: the text holds it too.
void completeReply(const Document &document, StatusLine &status)
{
    constexpr int kMaxLines = 20;
    const QString code = status.replyCode ? status.replyCode->toString() : QString();
    for (int line = 1; line <= std::min(document.lineCount(), int(LineSigns::kMaxSearched)); ++line) {
        const Section *section = document.sectionAt(line);
        const bool isText = section && section->kind == SectionKind::Text;
        if (!isText || !document.line(line).contains(status.verbatim) || !beginsWithReply(document.line(line))) {
            continue;
        }
        LineRange lines{line, line};
        while (lines.last - line < kMaxLines && document.line(lines.last).contains(QString(code + u'-')) &&
               beginsWithReply(document.line(lines.last + 1)) && document.line(lines.last + 1).contains(code)) {
            ++lines.last;
        }
        const QString whole = document.textOf(lines).toString().remove(u"<<<"_s);
        const auto enhancedCode = status.enhancedCode;
        status = statusLineFrom(readStatement(whole), lines, whole);
        status.enhancedCode = status.enhancedCode ? status.enhancedCode : enhancedCode;
        return;
    }
}

/// The words of the text where a delivery status gives not all of them.
void completeFromText(const Document &document, QList<Failure> &failures)
{
    for (Failure &failure : failures) {
        if (isIncomplete(failure.status) && !failure.status.text.isEmpty()) {
            completeReply(document, failure.status);
        }
    }
    QStringList recipients;
    for (const Failure &failure : failures) {
        if (isIncomplete(failure.status) && failure.action != Action::Delivered && failure.action != Action::Relayed &&
            failure.action != Action::Expanded && !failure.recipient.isEmpty()) {
            recipients.append(failure.recipient);
        }
    }
    if (recipients.isEmpty()) {
        return;
    }
    for (const Failure &told : findInText(document, recipients)) {
        const auto failure = std::ranges::find_if(failures, [&](const Failure &f) {
            return isSameAddress(f.recipient, told.recipient) && isIncomplete(f.status) &&
                   carriesOn(told.status, f.status);
        });
        if (failure == failures.end()) {
            continue;
        }
        const auto code = failure->status.enhancedCode;
        failure->status = told.status;
        failure->status.enhancedCode = told.status.enhancedCode ? told.status.enhancedCode : code;
        if (failure->remoteHost.isEmpty() && failure->remoteAddress.isEmpty()) {
            failure->remoteHost = told.remoteHost;
            failure->remoteAddress = told.remoteAddress;
            failure->remoteHostLines = told.remoteHostLines;
        }
        failure->command = failure->command.isEmpty() ? told.command : failure->command;
    }
}

/// A report may name a recipient twice, for two attempts; the one that says more counts.
void removeRepeated(QList<Failure> &failures)
{
    QList<Failure> kept;
    QHash<std::pair<QString, int>, qsizetype> places; // in kept, by recipient and action
    for (const Failure &failure : std::as_const(failures)) {
        const std::pair key(failure.recipient.toCaseFolded(), int(failure.action));
        const auto same = failure.recipient.isEmpty() ? places.cend() : places.constFind(key);
        if (same == places.cend()) {
            places.insert(key, kept.size());
            kept.append(failure);
        } else if (kept[*same].status.text.isEmpty() && !failure.status.text.isEmpty()) {
            kept[*same] = failure;
        }
    }
    failures = kept;
}

QStringList failedRecipients(const Document &document)
{
    const FieldBlock *header = reportHeader(document);
    return header ? findAddresses(header->value(u"X-Failed-Recipients")) : QStringList();
}

QList<Failure> findInBounce(const Document &document, const MailEvidence &evidence)
{
    QList<Failure> failures = evidence.notification.failures;
    if (failures.isEmpty()) {
        failures = findInDeliveryStatus(document);
    }
    if (failures.isEmpty()) {
        failures = findInException(document);
    }
    if (!failures.isEmpty()) {
        removeRepeated(failures);
        completeFromText(document, failures);
        return failures;
    }
    const QStringList named = failedRecipients(document);
    failures = findInText(document, named);
    if (failures.isEmpty() && !named.isEmpty()) {
        failures = findInText(document, {});
    }
    if (!evidence.delay.isEmpty()) {
        for (Failure &failure : failures) {
            failure.action = Action::Delayed;
        }
    }
    return failures;
}

QList<Failure> findFailures(const Document &document, const MailEvidence &evidence, QList<Ignored> &ignored)
{
    switch (document.format) {
    case DocumentFormat::Transcript:
        return findInTurns(document, ignored);
    case DocumentFormat::Log:
        return findInLog(document, ignored);
    case DocumentFormat::Mail:
    case DocumentFormat::Text:
        return findInBounce(document, evidence);
    default:
        return {};
    }
}

/// In pasted text only a code or strong words make a failure; a sentence that merely says "failed" is none.
void removeUnfounded(const Document &document, QList<Failure> &failures)
{
    if (document.format == DocumentFormat::Text && !document.firstOf(SectionKind::DeliveryStatus)) {
        failures.removeIf([](const Failure &f) {
            return !f.status.replyCode && !f.status.enhancedCode && f.recipient.isEmpty() && f.status.lines.isEmpty();
        });
    }
}

/// What the dialects know about the words of a status line; the longest phrase counts.
void addMeanings(QList<Failure> &failures)
{
    for (Failure &failure : failures) {
        qsizetype longest = 0;
        for (const PhraseHit &hit : findPhrases(failure.status.verbatim, bitOf(PhraseKind::Failure))) {
            if (!hit.phrase->means.isEmpty() && hit.end - hit.at > longest) {
                longest = hit.end - hit.at;
                failure.meaning = hit.phrase->means;
            }
        }
    }
}

/// A bounce of a message that the user never sent; without the user's own names it is a suspicion only.
void decideBackscatter(const Document &document, const Own &own, Analysis &analysis)
{
    if (analysis.kind == Kind::FakeBounce) {
        analysis.warnings.append(WarningId::FakeBounce);
    }
    if (analysis.kind != Kind::Bounce && analysis.kind != Kind::Delay) {
        return;
    }
    const Backscatter found = findBackscatter(document, own.names);
    if (found.evidence.isEmpty()) {
        return;
    }
    analysis.kind = found.isCertain ? Kind::Backscatter : analysis.kind;
    analysis.warnings.append(WarningId::Backscatter);
    analysis.evidence += found.evidence;
}

bool hasClassConflict(const StatusLine &status)
{
    return status.replyCode && status.enhancedCode &&
           status.replyCode->replyClass() != status.enhancedCode->statusClass();
}

void addWarnings(const Document &document, Analysis &analysis)
{
    const auto any = [&](auto predicate) { return std::ranges::any_of(analysis.failures, predicate); };
    if (any([](const Failure &f) { return hasClassConflict(f.status); })) {
        analysis.warnings.append(WarningId::ClassConflict);
    }
    if (document.hasNote(NoteId::FromPicture)) {
        analysis.warnings.append(WarningId::PleaseConfirm);
        for (Failure &failure : analysis.failures) {
            failure.certainty = Certainty::Likely;
        }
    }
    if (document.hasNote(NoteId::MaskedSecret)) {
        analysis.warnings.append(WarningId::MaskedSecret);
    }
    if (analysis.kind == Kind::Bounce && document.format == DocumentFormat::Mail &&
        !document.firstOf(SectionKind::Returned)) {
        analysis.warnings.append(WarningId::NoReturnedMessage);
    }
    if (any([](const Failure &f) { return !f.originalRecipient.isEmpty(); })) {
        analysis.warnings.append(WarningId::RecipientDiffers);
    }
    if (document.hasNote(NoteId::Shortened)) {
        analysis.warnings.append(WarningId::Shortened);
    }
}

} // namespace

Analysis analyse(const Document &document, const Own &own, std::stop_token stop)
{
    Analysis analysis;
    const MailEvidence evidence = findEvidence(document);
    analysis.failures = findFailures(document, evidence, analysis.ignored);
    removeUnfounded(document, analysis.failures);
    if (stop.stop_requested()) {
        return analysis;
    }
    decideKind(document, evidence, analysis);
    decideBackscatter(document, own, analysis);
    addContext(document, analysis);
    addMeanings(analysis.failures);
    addIgnored(document, analysis);
    addWarnings(document, analysis);
    return analysis;
}

} // namespace BounceLens
