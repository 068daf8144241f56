// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/collect/logrecords.h"

#include "failure/statusline.h"
#include "names/mailaddress.h"
#include "phrases/forms.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// The words with which programs say what became of a delivery; every other word is a failure.
Action actionOfWord(const QString &word)
{
    static const QHash<QString, Action> words{
        {u"sent"_s, Action::Delivered},    {u"deliverable"_s, Action::Delivered}, {u"delivered"_s, Action::Delivered},
        {u"success"_s, Action::Delivered}, {u"ok"_s, Action::Delivered},          {u"filtered"_s, Action::Delivered},
        {u"deferred"_s, Action::Delayed},  {u"deferral"_s, Action::Delayed},      {u"tempfail"_s, Action::Delayed},
        {u"temp_fail"_s, Action::Delayed}, {u"delayed"_s, Action::Delayed},       {u"retry"_s, Action::Delayed}};
    return words.value(word.toLower(), Action::Failed);
}

/// What a record says: its form, and what the groups of the form hold.
struct RecordMatch
{
    const LineForm *form = nullptr;
    QRegularExpressionMatch groups;

    [[nodiscard]] QString value(QLatin1StringView name) const { return groupOf(groups, name); }
};

/// The first form that fits a record.
std::optional<RecordMatch> matchRecord(const LogLine &line)
{
    for (const LineForm &form : allForms()) {
        const bool isOfRecord = useOf(form.role) == FormUse::Log && form.role != FormRole::Beginning;
        if (!isOfRecord || !line.program.contains(form.program, Qt::CaseInsensitive)) {
            continue;
        }
        if (auto match = expressionOf(form).match(line.text); match.hasMatch()) {
            return RecordMatch{.form = &form, .groups = std::move(match)};
        }
    }
    return std::nullopt;
}

Action actionOf(const RecordMatch &match, const StatusLine &status)
{
    switch (match.form->role) {
    case FormRole::Delivered:
        return Action::Delivered;
    case FormRole::Delayed:
        return Action::Delayed;
    case FormRole::ByResult:
        return actionOfWord(match.value("result"_L1));
    case FormRole::ByReply:
        return (status.replyCode ? status.replyCode->replyClass() == 4
                                 : status.enhancedCode && status.enhancedCode->statusClass() == 4)
                   ? Action::Delayed
                   : Action::Failed;
    default:
        return Action::Failed;
    }
}

QStringList recipientsIn(const QString &list)
{
    QStringList recipients;
    for (QString one : list.split(u',', Qt::SkipEmptyParts)) {
        recipients.append(one.remove(u'<').remove(u'>').trimmed());
    }
    return recipients.isEmpty() ? QStringList{QString()} : recipients;
}

/// qmail: "Remote_host_said:_550_5.1.1_User_unknown/Giving_up_on_203.0.113.25./"
QString withoutUnderscores(QString reply)
{
    reply = reply.replace(u'_', u' ').replace(u'/', u'\n');
    return reply.section("Giving up on"_L1, 0, 0).trimmed();
}

QString commandOfWord(const QString &word)
{
    static const QStringList commands{u"EHLO"_s, u"HELO"_s, u"MAIL"_s, u"RCPT"_s, u"DATA"_s};
    if (commands.contains(word)) {
        return word == "HELO"_L1 ? u"EHLO"_s : word;
    }
    return word == "CONNECT"_L1 ? QString() : u"DATA"_s;
}

class LogReader
{
public:
    explicit LogReader(Findings &findings)
        : m_findings(findings)
    {
    }

    void read(const LogLine &line)
    {
        const auto match = matchRecord(line);
        if (!match) {
            return;
        }
        const QString message = match->value("message"_L1);
        if (match->form->role == FormRole::Sender) {
            m_senders.insert(message.isEmpty() ? line.queueId : message, match->value("from"_L1));
        } else if (match->form->role == FormRole::Start) {
            m_started.insert(match->value("delivery"_L1), {message, match->value("to"_L1)});
        } else {
            m_findings.take(line.lines);
            add(line, *match);
        }
    }

private:
    void add(const LogLine &line, const RecordMatch &match)
    {
        Observation observation = observationFrom(line, match);
        QStringList recipients = recipientsIn(match.value("to"_L1));
        if (const auto begun = m_started.constFind(match.value("delivery"_L1)); begun != m_started.cend()) {
            observation.queueId = begun->message;
            recipients = {begun->recipient};
        }
        if (match.form->isUnderscored && recipients == QStringList{QString()}) {
            recipients = {findAddress(observation.status.text)}; // its beginning was not copied
        }
        if (observation.envelopeSender.isEmpty()) {
            observation.envelopeSender = m_senders.value(observation.queueId);
        }
        const QString original = match.value("original"_L1);
        for (const QString &recipient : std::as_const(recipients)) {
            observation.recipient = recipient;
            observation.recipientLines = recipient.isEmpty() ? LineRange{} : line.lines;
            observation.originalRecipient = isSameAddress(original, recipient) ? QString() : original;
            m_findings.add(observation);
        }
    }

    [[nodiscard]] static Observation observationFrom(const LogLine &line, const RecordMatch &match)
    {
        Observation observation;
        const QString reply =
            match.form->isUnderscored ? withoutUnderscores(match.value("reply"_L1)) : match.value("reply"_L1);
        const Statement statement = readStatement(reply);
        observation.foundBy = FoundBy::Log;
        observation.certainty = Certainty::Certain;
        observation.status = statusLineFrom(statement, line.lines, line.text);
        observation.reportingHost = line.host;
        observation.time = line.timestamp;
        observation.queueId = match.value("queue"_L1).isEmpty() ? line.queueId : match.value("queue"_L1);
        takeRemote(statement, line.lines, observation);
        takeRelay(line, match, reply, observation);
        observation.heloName = match.value("helo"_L1);
        observation.envelopeSender = match.value("from"_L1);
        if (!match.value("command"_L1).isEmpty()) {
            observation.command = commandOfWord(match.value("command"_L1));
        }
        const auto dsn = EnhancedStatusCode::fromText(match.value("dsn"_L1));
        observation.action = actionOf(match, observation.status);
        if (!observation.status.enhancedCode) {
            observation.status.enhancedCode = dsn;
            observation.action = actionOf(match, observation.status);
        }
        return observation;
    }

    /// A client that logged in, or that came to the port for those who do, is no stranger.
    static bool isSubmission(const LogLine &line)
    {
        return line.program.contains("submission"_L1) || line.program.contains("smtps"_L1) ||
               line.text.contains("sasl_username="_L1) || line.text.contains(" A=plain"_L1) ||
               line.text.contains(" A=login"_L1);
    }

    /// Who refused: the other side, or our own server a stranger.
    static void takeRelay(const LogLine &line, const RecordMatch &match, const QString &reply, Observation &observation)
    {
        const QString relay = match.value("relay"_L1);
        if (observation.remoteHost.isEmpty() && observation.remoteAddress.isEmpty() && !relay.isEmpty()) {
            observation.remoteHost = findHostName(relay);
            observation.remoteAddress = findIpAddress(relay);
            observation.remoteHostLines = line.lines;
        }
        if (match.form->isUnderscored && observation.remoteAddress.isEmpty()) {
            observation.remoteAddress = findIpAddress(reply);
        }
        if (match.form->isIncoming) {
            observation.direction = isSubmission(line) ? Direction::Submission : Direction::Incoming;
            observation.sourceAddress = match.value("ip"_L1);
            observation.remoteHost = line.host;
        }
    }

    /// A delivery that goes on, by its number.
    struct Started
    {
        QString message;
        QString recipient;
    };

    Findings &m_findings;
    QHash<QString, QString> m_senders; ///< by queue id
    QHash<QString, Started> m_started;
};

} // namespace

void findInLog(const Material &material, Findings &findings)
{
    LogReader reader(findings);
    for (const LogLine &line : material.records) {
        reader.read(line);
    }
}

} // namespace BounceLens
