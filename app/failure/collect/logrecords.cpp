// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/collect/logrecords.h"

#include "failure/collect/logformats.h"
#include "failure/statusline.h"
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
    explicit LogSearch(Findings &findings)
        : m_findings(findings)
    {
    }

    void find(const QList<LogLine> &records)
    {
        for (const LogLine &line : records) {
            if (!readQmail(line)) {
                read(line);
            }
        }
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
        m_findings.take(line.lines);
        for (const QString &recipient : recipientsIn(match->groups.captured("to"))) {
            Observation observation = observationOf(line, *match, recipient, dsn);
            observation.queueId = queueId;
            observation.action = actionOf(outcome);
            m_findings.add(observation);
        }
    }

    static Action actionOf(LogOutcome outcome)
    {
        return outcome == LogOutcome::Delivered ? Action::Delivered
               : outcome == LogOutcome::Delayed ? Action::Delayed
                                                : Action::Failed;
    }

    Observation observationOf(const LogLine &line, const LogMatch &match, const QString &recipient,
                      const std::optional<EnhancedStatusCode> &dsn) const
    {
        const auto &groups = match.groups;
        Observation observation = observationFrom(line, groups.captured("reply"));
        observation.recipient = recipient;
        observation.recipientLines = recipient.isEmpty() ? LineRange{} : line.lines;
        const QString original = groups.captured("original");
        observation.originalRecipient = isSameAddress(original, recipient) ? QString() : original;
        if (observation.remoteHost.isEmpty() && observation.remoteAddress.isEmpty() && groups.hasCaptured("relay")) {
            observation.remoteHost = findHostName(groups.captured("relay"));
            observation.remoteAddress = findIpAddress(groups.captured("relay"));
            observation.remoteHostLines = line.lines;
        }
        if (groups.hasCaptured("ip")) {
            observation.sourceAddress = groups.captured("ip");
            observation.remoteHost = line.host;
            observation.direction = Direction::Incoming;
        }
        observation.heloName = groups.captured("helo");
        observation.command = groups.hasCaptured("command") ? commandOf(groups.captured("command")) : observation.command;
        observation.status.enhancedCode = observation.status.enhancedCode ? observation.status.enhancedCode : dsn;
        observation.envelopeSender = groups.hasCaptured("from") ? groups.captured("from") : m_senders.value(line.queueId);
        return observation;
    }

    static QString commandOf(const QString &word)
    {
        static const QStringList commands{u"EHLO"_s, u"HELO"_s, u"MAIL"_s, u"RCPT"_s, u"DATA"_s};
        if (commands.contains(word)) {
            return word == "HELO"_L1 ? u"EHLO"_s : word;
        }
        return word == "CONNECT"_L1 ? QString() : u"DATA"_s;
    }

    static Observation observationFrom(const LogLine &line, const QString &reply)
    {
        Observation observation;
        const Statement statement = readStatement(reply);
        observation.foundBy = FoundBy::Log;
        observation.certainty = Certainty::Certain;
        observation.status = statusLineFrom(statement, line.lines, line.text);
        observation.reportingHost = line.host;
        observation.time = line.timestamp;
        observation.queueId = line.queueId;
        takeRemote(statement, line.lines, observation);
        return observation;
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
        const LogOutcome outcome = outcomeOfWord(match.captured("result"));
        QString reply = match.captured("reply").replace(u'_', u' ').replace(u'/', u'\n');
        reply = reply.section("Giving up on"_L1, 0, 0).trimmed();
        Observation observation = observationFrom(line, reply);
        observation.recipient = recipient;
        observation.recipientLines = line.lines;
        observation.queueId = message;
        observation.envelopeSender = m_senders.value(message);
        observation.remoteAddress = findIpAddress(reply);
        observation.action = actionOf(outcome);
        m_findings.take(line.lines);
        m_findings.add(observation);
    }

    Findings &m_findings;
    QHash<QString, QString> m_senders;                        ///< by queue id
    QHash<QString, std::pair<QString, QString>> m_deliveries; ///< qmail: message and recipient by delivery number
};

} // namespace

void findInLog(const Material &material, Findings &findings)
{
    LogSearch(findings).find(material.records);
}

} // namespace BounceLens
