// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What colleagues and administrators are told beside what the customer is.

#include "explain/meant.h"
#include "report/json.h"
#include "report/printable.h"
#include "report/reply/letterwriter.h"
#include "report/reply/messageparts.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

struct LabelledValue
{
    const char *label; ///< key of the section "label"
    QString value;
};

QString hostAndAddress(const QString &host, const QString &address)
{
    return address.isEmpty() ? host : host.isEmpty() ? address : u"%1 [%2]"_s.arg(host, address);
}

QList<LabelledValue> labelledValues(const Explanation &explanation, int at)
{
    const Failure &failure = explanation.analysis.failures.at(at);
    const Reporter &reporter = explanation.analysis.reporter;
    const QString reporting = failure.reportingHost.isEmpty() ? reporter.host : failure.reportingHost;
    const QString reported = reporter.software.isEmpty() ? reporting
                             : reporting.isEmpty()       ? reporter.software
                                                         : u"%1 (%2)"_s.arg(reporting, reporter.software);
    const QDateTime date = returnedDate(explanation);
    const auto meant = meantAddress(explanation, at);
    return {{"recipient", failure.recipient},
            {"recipient-name", failure.recipientName},
            {"written-to", failure.originalRecipient},
            {"meant", meant ? meant->address : QString()},
            {"subject", returnedSubject(explanation)},
            {"date", date.isValid() ? date.toString(Qt::ISODate) : QString()},
            {"refused-by", hostAndAddress(failure.remoteHost, failure.remoteAddress)},
            {"reported-by", reported},
            {"command", failure.command},
            {"our-ip", failure.sourceAddress},
            {"envelope-sender", failure.envelopeSender},
            {"sent-for", failure.senderMeans},
            {"from", failure.headerFrom},
            {"time", failure.time},
            {"queue-id", failure.queueId},
            {"message-id", failure.messageId}};
}

} // namespace

MaskedText LetterWriter::factLines(int at)
{
    QList<MaskedText> lines;
    for (const LabelledValue &fact : labelledValues(m_explanation, at)) {
        if (!fact.value.isEmpty()) {
            MaskedText line = word(u"label."_s + QLatin1StringView(fact.label));
            append(line, {.text = u": "_s, .masked = {}});
            append(line, value(printableLine(fact.value)));
            lines.append(line);
        }
    }
    return joined(lines, u"\n"_s);
}

/// The tries of the delivery in the order of time, where there was more than one.
MaskedText LetterWriter::attemptLines(int at)
{
    const QList<Attempt> &attempts = m_explanation.analysis.failures.at(at).attempts;
    QList<MaskedText> lines;
    for (qsizetype number = 0; attempts.size() > 1 && number < attempts.size(); ++number) {
        const Attempt &attempt = attempts.at(number);
        MaskedText line{.text = u"%1 %2: "_s.arg(m_texts.value(u"label.attempt"_s)).arg(number + 1), .masked = {}};
        const QString outcome = m_texts.value(u"outcome."_s + idOf(attempt.outcome));
        append(line, joined({value(printableLine(attempt.time)),
                             {.text = outcome, .masked = {}},
                             value(printableLine(attempt.reply.verbatim))},
                            u", "_s));
        lines.append(line);
    }
    return joined(lines, u"\n"_s);
}

MaskedText LetterWriter::remarks(int at)
{
    QList<MaskedText> lines;
    const auto add = [&](const QString &key, const Values &values = {}) {
        lines.append(filled(m_texts.value(u"remark."_s + key), values));
    };
    const QList<WarningId> &warnings = m_explanation.analysis.warnings;
    if (warnings.contains(WarningId::FakeBounce)) {
        add(u"fake"_s);
    }
    if (warnings.contains(WarningId::Backscatter)) {
        add(u"backscatter"_s);
    }
    if (warnings.contains(WarningId::PleaseConfirm)) {
        add(m_request.trust == TextTrust::Confirmed ? u"confirmed"_s : u"picture"_s);
    }
    if (at >= 0) {
        const Failure &failure = m_explanation.analysis.failures.at(at);
        const Match &match = m_explanation.matches.at(at);
        if (match.codeTextConflict) {
            add(u"conflict"_s);
        }
        if (!failure.originalRecipient.isEmpty()) {
            add(u"forwarded"_s, {{u"original"_s, value(printableLine(failure.originalRecipient))},
                                 {u"recipient"_s, value(printableLine(failure.recipient))}});
        }
        if (match.replaced) {
            add(u"chosen"_s, {{u"card"_s, {.text = match.replaced->id, .masked = {}}}});
        }
    }
    return joined(lines, u"\n"_s);
}

MaskedText LetterWriter::allSteps(const CardText &card)
{
    QList<MaskedText> blocks;
    for (const Steps &steps : card.steps) {
        MaskedText block = word(u"steps."_s + idOf(steps.audience));
        append(block, {.text = u":\n"_s, .masked = {}});
        append(block, numbered(steps.steps));
        blocks.append(block);
    }
    return joined(blocks, u"\n\n"_s);
}

} // namespace BounceLens
