// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reply/expertparts.h"

#include "explain/meant.h"
#include "report/json.h"
#include "report/printable.h"
#include "report/reply/messageparts.h"
#include "report/reply/timelinewords.h"

#include <QRegularExpression>

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

/// How a server names the message in its reply: "queued as 4XyZ12", "queue id 4XyZ12", "a1-20si12 - gsmtp".
QString idInReply(const QString &reply)
{
    static const QRegularExpression named(
        uR"(\b(?:queued as|queue[ -]?id|message reference|reference id|session[ -]?id)[ :=#]*<?(?<id>(?=[\w.-]*\d)[\w.-]{5,80}))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression last(uR"( (?<id>(?=[\w.-]*\d)[\w.-]{5,80}) - \w*smtp$)"_s);
    const auto match = named.match(reply);
    return match.hasMatch() ? match.captured("id") : last.match(reply).captured("id");
}

} // namespace

ExpertParts::ExpertParts(const Explanation &explanation, const ReplyTexts &texts, Redactor &redactor, TextTrust trust)
    : m_explanation(explanation)
    , m_texts(texts)
    , m_redactor(redactor)
    , m_trust(trust)
{
}

MaskedText ExpertParts::facts(int at)
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
MaskedText ExpertParts::attempts(int at)
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

MaskedText ExpertParts::timeline(int at)
{
    const Timeline way = timelineOf(m_explanation.document, m_explanation.analysis.failures.at(at));
    if (!way.tells()) {
        return {};
    }
    QList<MaskedText> lines;
    for (const TimelineLine &line : timelineLines(way, m_texts)) {
        MaskedText shown = value(printableLine(line.time));
        append(shown, {.text = shown.text.isEmpty() ? QString() : u"  "_s, .masked = {}});
        append(shown, value(printableLine(line.text)));
        lines.append(shown);
    }
    for (const QString &remark : timelineRemarks(way, m_texts)) {
        lines.append({.text = remark, .masked = {}});
    }
    return joined(lines, u"\n"_s);
}

MaskedText ExpertParts::ourQueueId(int at)
{
    const Failure &failure = m_explanation.analysis.failures.at(at);
    return failure.direction == Direction::Forwarding ? MaskedText() : value(failure.queueId);
}

MaskedText ExpertParts::theirQueueId(int at)
{
    const Failure &failure = m_explanation.analysis.failures.at(at);
    QString id = failure.direction == Direction::Forwarding ? failure.queueId : idInReply(failure.status.verbatim);
    for (const Attempt &attempt : failure.attempts) {
        id = id.isEmpty() ? idInReply(attempt.reply.verbatim) : id;
    }
    return value(printableLine(id));
}

MaskedText ExpertParts::value(const QString &text)
{
    return m_redactor.masked(printable(text));
}

MaskedText ExpertParts::numbered(const QStringList &steps)
{
    QList<MaskedText> lines;
    for (const QString &step : steps) {
        MaskedText line{.text = QString::number(lines.size() + 1) + ". "_L1, .masked = {}};
        append(line, value(step));
        lines.append(line);
    }
    return joined(lines, u"\n"_s);
}

MaskedText ExpertParts::remarks(int at)
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
        add(m_trust == TextTrust::Confirmed ? u"confirmed"_s : u"picture"_s);
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

MaskedText ExpertParts::allSteps(const CardText &card)
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
