// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/logsearch.h"

#include "failure/failure.h"
#include "failure/logformats.h"
#include "failure/statusline.h"
#include "failure/trackinglog.h"
#include "names/mailaddress.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

LogOutcome outcomeOfWord(const QString &word)
{
    static const QHash<QString, LogOutcome> words{
        {u"sent"_s, LogOutcome::Delivered},      {u"deliverable"_s, LogOutcome::Delivered},
        {u"delivered"_s, LogOutcome::Delivered}, {u"success"_s, LogOutcome::Delivered},
        {u"ok"_s, LogOutcome::Delivered},        {u"deferred"_s, LogOutcome::Delayed},
        {u"deferral"_s, LogOutcome::Delayed},    {u"tempfail"_s, LogOutcome::Delayed},
        {u"temp_fail"_s, LogOutcome::Delayed}};
    return words.value(word.toLower(), LogOutcome::Failed);
}

LogOutcome outcomeOf(const LogMatch &match, const std::optional<EnhancedStatusCode> &dsn)
{
    if (match.format->outcome == LogOutcome::ByResult) {
        return outcomeOfWord(match.groups.captured("result"));
    }
    if (match.format->outcome != LogOutcome::ByReply) {
        return match.format->outcome;
    }
    const Statement said = readStatement(match.groups.captured("reply"));
    const auto status = said.enhancedCode ? said.enhancedCode : dsn;
    const bool isTemporary = said.replyCode ? said.replyCode->replyClass() == 4 : status && status->statusClass() == 4;
    return isTemporary ? LogOutcome::Delayed : LogOutcome::Failed;
}

QStringList recipientsIn(const QString &list)
{
    QStringList recipients;
    for (QString one : list.split(u',', Qt::SkipEmptyParts)) {
        recipients.append(one.remove(u'<').remove(u'>').trimmed());
    }
    return recipients.isEmpty() ? QStringList{QString()} : recipients;
}

class LogSearch
{
public:
    LogSearch(const Document &document, QList<Ignored> &ignored)
        : m_document(document)
        , m_ignored(ignored)
    {
    }

    QList<Failure> find()
    {
        for (const LogLine &line : m_document.logLines) {
            if (!readQmail(line)) {
                read(line);
            }
        }
        return m_failures;
    }

private:
    void read(const LogLine &line)
    {
        static const QRegularExpression from(uR"(\bfrom=<(?<from>[^>]*)>|^<= (?<exim>\S+))"_s);
        const auto match = matchLogFormat(line.program, line.text);
        if (!match) {
            if (const auto sender = from.match(line.text); sender.hasMatch() && !line.queueId.isEmpty()) {
                m_senders[line.queueId] =
                    sender.hasCaptured("exim") ? sender.captured("exim") : sender.captured("from");
            }
            return;
        }
        const QString queueId = match->groups.hasCaptured("queue") ? match->groups.captured("queue") : line.queueId;
        const auto dsn = EnhancedStatusCode::fromText(match->groups.captured("dsn"));
        const LogOutcome outcome = outcomeOf(*match, dsn);
        if (outcome == LogOutcome::Expired) {
            giveUp(queueId);
            return;
        }
        for (const QString &recipient : recipientsIn(match->groups.captured("to"))) {
            retire(queueId, recipient);
            if (outcome != LogOutcome::Delivered) {
                m_failures.append(failureOf(line, *match, recipient, dsn));
                m_failures.last().queueId = queueId;
                m_failures.last().action = outcome == LogOutcome::Delayed ? Action::Delayed : Action::Failed;
            }
        }
    }

    Failure failureOf(const LogLine &line, const LogMatch &match, const QString &recipient,
                      const std::optional<EnhancedStatusCode> &dsn) const
    {
        const auto &groups = match.groups;
        Failure failure = failureFrom(line, groups.captured("reply"));
        failure.recipient = recipient;
        failure.recipientLines = recipient.isEmpty() ? LineRange{} : line.lines;
        const QString original = groups.captured("original");
        failure.originalRecipient = isSameAddress(original, recipient) ? QString() : original;
        if (failure.remoteHost.isEmpty() && failure.remoteAddress.isEmpty() && groups.hasCaptured("relay")) {
            failure.remoteHost = findHostName(groups.captured("relay"));
            failure.remoteAddress = findIpAddress(groups.captured("relay"));
            failure.remoteHostLines = line.lines;
        }
        if (groups.hasCaptured("ip")) {
            failure.sourceAddress = groups.captured("ip");
            failure.remoteHost = line.host;
        }
        failure.heloName = groups.captured("helo");
        failure.command = groups.hasCaptured("command") ? commandOf(groups.captured("command")) : failure.command;
        failure.status.enhancedCode = failure.status.enhancedCode ? failure.status.enhancedCode : dsn;
        failure.envelopeSender = groups.hasCaptured("from") ? groups.captured("from") : m_senders.value(line.queueId);
        return failure;
    }

    static QString commandOf(const QString &word)
    {
        static const QStringList commands{u"EHLO"_s, u"HELO"_s, u"MAIL"_s, u"RCPT"_s, u"DATA"_s};
        if (commands.contains(word)) {
            return word == "HELO"_L1 ? u"EHLO"_s : word;
        }
        return word == "CONNECT"_L1 ? QString() : u"DATA"_s;
    }

    static Failure failureFrom(const LogLine &line, const QString &reply)
    {
        Failure failure;
        const Statement statement = readStatement(reply);
        failure.foundBy = FoundBy::Log;
        failure.certainty = Certainty::Certain;
        failure.status = statusLineFrom(statement, line.lines, line.text);
        failure.reportingHost = line.host;
        failure.time = line.timestamp;
        failure.queueId = line.queueId;
        takeRemote(statement, line.lines, failure);
        return failure;
    }

    /// qmail tells a delivery in three records: "info msg 1: … from <…>", "starting delivery 7: msg 1 to remote …" and
    /// "delivery 7: failure: text_with_underscores/".
    bool readQmail(const LogLine &line)
    {
        static const QRegularExpression info(uR"(\binfo msg (?<msg>\d+): bytes \d+ from <(?<from>[^>]*)>)"_s);
        static const QRegularExpression start(
            uR"(\bstarting delivery (?<number>\d+): msg (?<msg>\d+) to (?:remote|local) (?<to>\S+))"_s);
        static const QRegularExpression end(
            uR"(\bdelivery (?<number>\d+): (?<result>success|failure|deferral): (?<reply>.*)$)"_s);
        if (!line.program.contains("qmail"_L1)) {
            return false;
        }
        if (const auto match = info.match(line.text); match.hasMatch()) {
            m_senders[match.captured("msg")] = match.captured("from");
        } else if (const auto started = start.match(line.text); started.hasMatch()) {
            m_deliveries[started.captured("number")] = {started.captured("msg"), started.captured("to")};
        } else if (const auto ended = end.match(line.text); ended.hasMatch()) {
            endDelivery(line, ended);
        }
        return true;
    }

    void endDelivery(const LogLine &line, const QRegularExpressionMatch &match)
    {
        const auto [message, recipient] = m_deliveries.value(match.captured("number"));
        retire(message, recipient);
        const LogOutcome outcome = outcomeOfWord(match.captured("result"));
        if (outcome == LogOutcome::Delivered) {
            return;
        }
        QString reply = match.captured("reply").replace(u'_', u' ').replace(u'/', u'\n');
        reply = reply.section("Giving up on"_L1, 0, 0).trimmed();
        Failure failure = failureFrom(line, reply);
        failure.recipient = recipient;
        failure.recipientLines = line.lines;
        failure.queueId = message;
        failure.envelopeSender = m_senders.value(message);
        failure.remoteAddress = findIpAddress(reply);
        failure.action = outcome == LogOutcome::Delayed ? Action::Delayed : Action::Failed;
        m_failures.append(failure);
    }

    /// The last attempt of each delivery counts.
    void retire(const QString &queueId, const QString &recipient)
    {
        m_failures.removeIf([&](const Failure &failure) {
            const bool isReplaced =
                failure.queueId == queueId && isSameAddress(failure.recipient, recipient) && !queueId.isEmpty();
            if (isReplaced) {
                const auto &status = failure.status;
                m_ignored.append({status.lines,
                                  status.replyCode      ? status.replyCode->toString()
                                  : status.enhancedCode ? status.enhancedCode->toString()
                                                        : QString(),
                                  IgnoredWhy::Retried});
            }
            return isReplaced;
        });
    }

    void giveUp(const QString &queueId)
    {
        for (Failure &failure : m_failures) {
            failure.action = failure.queueId == queueId ? Action::Failed : failure.action;
        }
    }

    const Document &m_document;
    QList<Ignored> &m_ignored;
    QList<Failure> m_failures;
    QHash<QString, QString> m_senders;                        ///< by queue id
    QHash<QString, std::pair<QString, QString>> m_deliveries; ///< qmail: message and recipient by delivery number
};

} // namespace

QList<Failure> findInLog(const Document &document, QList<Ignored> &ignored)
{
    const QList<Failure> tracked = findInTrackingLog(document);
    return tracked.isEmpty() ? LogSearch(document, ignored).find() : tracked;
}

} // namespace BounceLens
