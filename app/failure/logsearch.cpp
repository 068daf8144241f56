// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/address.h"
#include "failure/finders.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// "name=value" of Postfix and Sendmail, up to the next comma; angle brackets removed.
QString valueOf(const QString &text, QLatin1StringView name)
{
    const QRegularExpression regex(u"(?:^|[\\s,;])%1=<?(?<value>[^>,\\s]*(?:\\[[^\\]]*\\])?[^>,\\s]*)"_s.arg(name));
    return regex.match(text).captured("value");
}

QString restOf(const QString &text, QLatin1StringView name)
{
    const qsizetype at = text.indexOf(name);
    return at < 0 ? QString() : text.mid(at + name.size()).trimmed();
}

struct Found
{
    std::optional<Failure> failure;
    bool isDelivered = false;
    QString recipient;
};

void takeRelay(const QString &relay, Failure &failure)
{
    failure.remoteHost = findHostName(relay);
    failure.remoteAddress = findIpAddress(relay);
}

Failure failureOf(const LogLine &line, const QString &sentence)
{
    Failure failure;
    const Statement statement = readStatement(sentence);
    failure.foundBy = FoundBy::Log;
    failure.certainty = Certainty::Certain;
    failure.status = statusLineFrom(statement, line.lines, line.text);
    failure.reportingHost = line.host;
    failure.time = line.timestamp;
    failure.queueId = line.queueId;
    takeRemote(statement, line.lines, failure);
    return failure;
}

std::optional<EnhancedStatusCode> dsnOf(const LogLine &line)
{
    return EnhancedStatusCode::fromText(valueOf(line.text, "dsn"_L1));
}

void takeDelivery(const LogLine &line, Failure &failure)
{
    failure.recipient = valueOf(line.text, "to"_L1);
    const QString original = valueOf(line.text, "orig_to"_L1);
    failure.originalRecipient = isSameAddress(original, failure.recipient) ? QString() : original;
    failure.recipientLines = line.lines;
    if (failure.remoteHost.isEmpty() && failure.remoteAddress.isEmpty()) {
        takeRelay(line.text.section("relay="_L1, 1).section(u',', 0, 0), failure);
        failure.remoteHostLines = line.lines;
    }
    if (!failure.status.enhancedCode) {
        failure.status.enhancedCode = dsnOf(line);
    }
}

/// Postfix: "to=<…>, relay=…, dsn=5.1.1, status=bounced (host … said: 550 …)".
Found fromPostfixDelivery(const LogLine &line)
{
    static const QRegularExpression regex(
        uR"(\bstatus=(?<status>sent|bounced|deferred|expired|undeliverable)\b\s*(?:\((?<why>.*)\)\s*$)?)"_s);
    const auto match = regex.match(line.text);
    if (!match.hasMatch() || !line.text.contains("to=<"_L1)) {
        return {};
    }
    const QString status = match.captured("status");
    if (status == "sent"_L1) {
        return {.failure = {}, .isDelivered = true, .recipient = valueOf(line.text, "to"_L1)};
    }
    Failure failure = failureOf(line, match.captured("why"));
    failure.action = status == "deferred"_L1 ? Action::Delayed : Action::Failed;
    takeDelivery(line, failure);
    return {.failure = failure, .recipient = failure.recipient};
}

/// Sendmail: "to=<…>, …, relay=…, dsn=5.1.1, stat=User unknown".
Found fromSendmailDelivery(const LogLine &line)
{
    const QString stat = restOf(line.text, "stat="_L1);
    if (stat.isEmpty() || !line.text.contains("to="_L1)) {
        return {};
    }
    if (stat.startsWith("Sent"_L1)) {
        return {.failure = {}, .isDelivered = true, .recipient = valueOf(line.text, "to"_L1)};
    }
    Failure failure = failureOf(line, stat);
    takeDelivery(line, failure);
    const bool isTemporary = failure.status.enhancedCode && failure.status.enhancedCode->statusClass() == 4;
    failure.action = isTemporary || stat.startsWith("Deferred"_L1) ? Action::Delayed : Action::Failed;
    return {.failure = failure, .recipient = failure.recipient};
}

/// Postfix as the refusing server: "NOQUEUE: reject: RCPT from host[ip]: 550 …; from=<…> to=<…> … helo=<…>".
Found fromPostfixReject(const LogLine &line)
{
    static const QRegularExpression regex(
        uR"(\breject(?:_warning)?: (?<command>[A-Z]+) from (?<client>[^\s\[]*)\[(?<ip>[^\]]*)\](?::\d+)?: (?<reply>.*?)(?:; from=|$))"_s);
    const auto match = regex.match(line.text);
    if (!match.hasMatch()) {
        return {};
    }
    Failure failure = failureOf(line, match.captured("reply"));
    failure.command = match.captured("command");
    failure.sourceAddress = match.captured("ip");
    failure.recipient = valueOf(line.text, "to"_L1);
    failure.recipientLines = line.lines;
    failure.envelopeSender = valueOf(line.text, "from"_L1);
    failure.heloName = valueOf(line.text, "helo"_L1);
    failure.remoteHost = line.host;
    failure.action =
        failure.status.replyCode && failure.status.replyCode->replyClass() == 4 ? Action::Delayed : Action::Failed;
    return {.failure = failure, .recipient = failure.recipient};
}

/// Exim: "** a@example.net R=… T=… H=host [ip]: text", "== a@example.net … defer (-44): text", "=> a@example.net …".
Found fromExim(const LogLine &line)
{
    static const QRegularExpression regex(
        uR"(^(?<mark>\*\*|==|=>|->)\s+(?<to>\S+)(?:\s+<(?<original>[^>]+)>)?(?<rest>.*)$)"_s);
    const auto match = regex.match(line.text);
    if (!match.hasMatch() || line.program != "exim"_L1) {
        return {};
    }
    const QString mark = match.captured("mark");
    if (mark == "=>"_L1 || mark == "->"_L1) {
        return {.failure = {}, .isDelivered = true, .recipient = match.captured("to")};
    }
    Failure failure = failureOf(line, match.captured("rest"));
    failure.recipient = match.captured("to");
    failure.originalRecipient = match.captured("original");
    failure.recipientLines = line.lines;
    failure.action = mark == "=="_L1 ? Action::Delayed : Action::Failed;
    return {.failure = failure, .recipient = failure.recipient};
}

Found readDelivery(const LogLine &line)
{
    for (const auto read : {fromPostfixDelivery, fromPostfixReject, fromExim, fromSendmailDelivery}) {
        const Found found = read(line);
        if (found.failure || found.isDelivered) {
            return found;
        }
    }
    return {};
}

} // namespace

QList<Failure> findInLog(const Document &document, QList<Ignored> &ignored)
{
    QList<Failure> failures;
    const auto retire = [&](const QString &queueId, const QString &recipient) {
        failures.removeIf([&](const Failure &failure) {
            const bool isReplaced =
                failure.queueId == queueId && isSameAddress(failure.recipient, recipient) && !queueId.isEmpty();
            if (isReplaced) {
                const auto &status = failure.status;
                ignored.append({status.lines,
                                status.replyCode      ? status.replyCode->toString()
                                : status.enhancedCode ? status.enhancedCode->toString()
                                                      : QString(),
                                IgnoredWhy::Retried});
            }
            return isReplaced;
        });
    };
    for (const LogLine &line : document.logLines) {
        const Found found = readDelivery(line);
        if (found.failure || found.isDelivered) {
            retire(line.queueId, found.recipient);
        }
        if (found.failure) {
            failures.append(*found.failure);
        }
    }
    return failures;
}

} // namespace BounceLens
