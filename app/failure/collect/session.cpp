// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/collect/session.h"

#include "failure/statusline.h"
#include "names/mailaddress.h"
#include "phrases/phrases.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

const QString kContent = u"CONTENT"_s;            ///< what follows DATA
const QString kConnect = u"CONNECT"_s;            ///< what a greeting answers
constexpr qsizetype kMaxPending = 1000;           ///< commands; nobody pipelines more
constexpr qsizetype kMaxSessionRecipients = 2000; ///< of one session; RFC 5321 section 4.5.3.1.8 asks for 100
constexpr qsizetype kMaxTold = 20'000;            ///< verdicts that one session gives, those on the same recipient too

QString verbOfCommand(const QString &command)
{
    return command.section(u' ', 0, 0).section(u':', 0, 0).toUpper();
}

QString pathOfCommand(const QString &command)
{
    const qsizetype open = command.indexOf(u'<');
    const qsizetype close = command.indexOf(u'>', open);
    return open >= 0 && close > open ? command.mid(open + 1, close - open - 1) : findAddress(command);
}

bool isCommandVerb(const QString &verb)
{
    static constexpr std::array kVerbs{"EHLO"_L1, "HELO"_L1, "LHLO"_L1, "MAIL"_L1,    "RCPT"_L1,
                                       "DATA"_L1, "BDAT"_L1, "AUTH"_L1, "STARTTLS"_L1};
    return std::ranges::find(kVerbs, verb) != kVerbs.end();
}

bool isGreetingOfClient(const QString &verb)
{
    return verb == "EHLO"_L1 || verb == "HELO"_L1 || verb == "LHLO"_L1;
}

/// The name of a command as failures tell it.
QString shownCommand(const QString &verb)
{
    if (verb == kContent || verb == "BDAT"_L1) {
        return u"DATA"_s;
    }
    return isGreetingOfClient(verb) ? u"EHLO"_s : isCommandVerb(verb) ? verb : QString();
}

QString codeOf(const Observation &observation)
{
    return observation.status.replyCode ? observation.status.replyCode->toString() : QString();
}

} // namespace

bool DialogueSession::endsBefore(const Turn &turn) const
{
    return m_isGreeted && m_pending.isEmpty() && turn.speaker == Speaker::Server && turn.text.startsWith("220"_L1);
}

void DialogueSession::read(const Turn &turn)
{
    if (turn.speaker != Speaker::Tool) {
        m_findings.take(turn.lines);
    }
    if (turn.isData) {
        beginContent(turn);
    } else if (turn.speaker == Speaker::Server) {
        answer(turn);
    } else if (turn.speaker == Speaker::Client && m_pending.size() < kMaxPending) {
        m_pending.append(std::exchange(m_isLoggingIn, false) ? u"AUTH"_s : turn.text.trimmed());
        const QString verb = verbOfCommand(m_pending.last());
        m_hasLogin = m_hasLogin || verb == "AUTH"_L1;
        const bool isRecipient = verb == "RCPT"_L1;
        if (isRecipient && m_named.size() < kMaxSessionRecipients) {
            m_named.append({pathOfCommand(m_pending.last()), turn.lines});
        }
    } else if (turn.speaker == Speaker::Tool) {
        listen(turn);
    }
}

/// What the tool itself says: whom it connected to, and that it took a line for a wish of its own.
void DialogueSession::listen(const Turn &turn)
{
    if (turn.text.startsWith("RENEGOTIATING"_L1) && !m_pending.isEmpty()) {
        m_pending.removeLast();
    }
    if (!m_pending.isEmpty()) {
        m_lastTold = turn;
    }
    if (turn.text.contains("connect"_L1, Qt::CaseInsensitive) || turn.text.contains("trying"_L1, Qt::CaseInsensitive)) {
        const QString address = findIpAddress(turn.text);
        const QString host = findHostName(turn.text);
        m_remoteAddress = address.isEmpty() ? m_remoteAddress : address;
        m_remoteHost = host.isEmpty() ? m_remoteHost : host;
        m_remoteLines = host.isEmpty() && address.isEmpty() ? m_remoteLines : turn.lines;
    }
}

/// LMTP answers once for each recipient, RFC 2033 section 4.2.
void DialogueSession::beginContent(const Turn &turn)
{
    m_pending = QStringList(m_isLmtp ? std::max<qsizetype>(m_accepted.size(), 1) : 1, kContent);
    for (int line = turn.lines.first; line <= turn.lines.last; ++line) {
        for (const CodeHit &hit : findCodes(m_document.line(line))) {
            m_findings.ignore({line, line}, m_document.line(line).sliced(hit.at, hit.length).toString(),
                              IgnoredWhy::InData);
        }
    }
}

void DialogueSession::answer(const Turn &turn)
{
    const QString command = m_pending.isEmpty() ? (m_isGreeted ? QString() : kConnect) : m_pending.takeFirst();
    m_isGreeted = true;
    m_isLoggingIn = turn.text.startsWith("334"_L1);
    const Statement statement = readStatement(turn.text);
    if (!statement.replyCode) {
        return;
    }
    if (statement.replyCode->replyClass() < 4) {
        accept(command, turn, statement);
    } else {
        refuse(command, turn, statement);
    }
}

void DialogueSession::accept(const QString &command, const Turn &turn, const Statement &statement)
{
    const QString verb = verbOfCommand(command);
    if (isCommandVerb(verb)) {
        retireMistyped();
    }
    if (verb == kContent || (verb == "BDAT"_L1 && command.endsWith("LAST"_L1, Qt::CaseInsensitive))) {
        acceptContent(turn, statement);
        return;
    }
    m_findings.ignore(turn.lines, statement.replyCode->toString(), IgnoredWhy::Success);
    if (verb == kConnect) {
        const QString host = findHostName(turn.text);
        m_remoteHost = host.isEmpty() ? m_remoteHost : host;
        m_remoteLines = turn.lines;
    } else if (isGreetingOfClient(verb)) {
        m_helo = command.section(u' ', 1).trimmed();
        m_isLmtp = verb == "LHLO"_L1;
        retire(u"EHLO"_s);
    } else if (verb == "MAIL"_L1) {
        m_sender = pathOfCommand(command);
        m_accepted.clear();
        retire(u"MAIL"_s);
    } else if (verb == "RCPT"_L1 && m_accepted.size() < kMaxSessionRecipients) {
        m_accepted.append({pathOfCommand(command), turn.lines});
        retire(u"RCPT"_s, pathOfCommand(command));
    } else if (verb == "AUTH"_L1 || verb == "STARTTLS"_L1) {
        retire(verb);
    }
}

void DialogueSession::acceptContent(const Turn &turn, const Statement &statement)
{
    Observation observation = observationOf(turn, statement);
    observation.action = Action::Delivered;
    observation.command = u"DATA"_s;
    refuseContent(observation);
    m_isDone = true;
}

Observation DialogueSession::observationOf(const Turn &turn, const Statement &statement) const
{
    Observation observation;
    observation.foundBy = FoundBy::Transcript;
    observation.direction = m_hasLogin ? Direction::Submission : Direction::Outgoing;
    observation.certainty = Certainty::Certain;
    observation.action = statement.replyCode->replyClass() == 4 ? Action::Delayed : Action::Failed;
    observation.status = statusLineFrom(statement, turn.lines, turn.text);
    observation.remoteHost = m_remoteHost;
    observation.remoteHostLines = m_remoteLines;
    observation.remoteAddress = m_remoteAddress;
    observation.heloName = m_helo;
    observation.envelopeSender = m_sender;
    observation.time = turn.time;
    return observation;
}

void DialogueSession::refuse(const QString &command, const Turn &turn, const Statement &statement)
{
    const QString verb = verbOfCommand(command);
    Observation observation = observationOf(turn, statement);
    observation.command = shownCommand(verb);
    if (isConsequence(statement, verb)) {
        ignore(observation, IgnoredWhy::LessSpecific);
    } else if (verb == "RCPT"_L1) {
        observation.recipient = pathOfCommand(command);
        observation.recipientLines = turn.lines;
        append(observation);
    } else if (verb == "MAIL"_L1) {
        observation.envelopeSender = pathOfCommand(command);
        append(observation);
    } else if (m_accepted.isEmpty()) {
        refuseSession(observation, verb);
    } else {
        refuseContent(observation);
    }
}

/// True for a reply that tells nothing new: a connection that is closed behind a delivered message, and a command out
/// of sequence behind a refused one.
bool DialogueSession::isConsequence(const Statement &statement, const QString &verb) const
{
    const int code = statement.replyCode->value();
    const bool isOutOfSequence = code == 503 && !m_told.isEmpty();
    return isOutOfSequence || (m_isDone && (code == 421 || (verb.isEmpty() && code < 500)));
}

/// What was said about the content is said about each recipient; to LMTP it is said recipient by recipient.
void DialogueSession::refuseContent(Observation observation)
{
    if (m_accepted.isEmpty()) {
        append(observation);
    }
    const qsizetype awaited = m_isLmtp ? std::min<qsizetype>(m_accepted.size(), 1) : m_accepted.size();
    for (const Accepted &accepted : m_accepted.first(awaited)) {
        observation.recipient = accepted.recipient;
        observation.recipientLines = accepted.lines;
        append(observation);
    }
    if (m_isLmtp && observation.command == "DATA"_L1) {
        m_accepted = m_accepted.sliced(awaited);
    }
}

/// "554 no valid recipients" behind refused recipients says nothing new.
void DialogueSession::refuseSession(const Observation &observation, const QString &verb)
{
    const bool isFollowUp = verb == "DATA"_L1 || verb == "QUIT"_L1 || verb.isEmpty();
    if (m_told.isEmpty() || !isFollowUp) {
        append(observation);
    } else {
        ignore(observation, IgnoredWhy::LessSpecific);
    }
}

void DialogueSession::append(const Observation &observation)
{
    if (m_told.size() >= kMaxSessionRecipients || ++m_appended > kMaxTold) {
        return;
    }
    if (!observation.recipient.isEmpty()) {
        retire(observation.command, observation.recipient);
    }
    m_told.append(observation);
}

void DialogueSession::ignore(const Observation &observation, IgnoredWhy why)
{
    m_findings.ignore(observation.status.lines, codeOf(observation), why);
}

/// A later answer to the same command replaces what was said before.
void DialogueSession::retire(const QString &command, const QString &recipient)
{
    m_told.removeIf([&](const Observation &told) {
        const bool isReplaced = told.command == command && told.recipient.size() == recipient.size() &&
                                told.recipient.compare(recipient, Qt::CaseInsensitive) == 0;
        if (isReplaced) {
            ignore(told, IgnoredWhy::Retried);
        }
        return isReplaced;
    });
}

/// A mistyped command does not matter once the dialogue went on.
void DialogueSession::retireMistyped()
{
    m_told.removeIf([&](const Observation &told) {
        const QString code = codeOf(told);
        const bool isMistyped = told.command.isEmpty() && code >= "500"_L1 && code <= "504"_L1 && m_isGreeted;
        if (isMistyped) {
            ignore(told, IgnoredWhy::Retried);
        }
        return isMistyped;
    });
}

/// A session that was refused as a whole tells of the recipients that it named and that nobody answered.
void DialogueSession::nameUnanswered()
{
    const bool isLoose = std::ranges::all_of(m_told, [](const Observation &told) { return told.recipient.isEmpty(); });
    if (!isLoose || m_named.size() != 1) {
        return;
    }
    for (Observation &told : m_told) {
        told.recipient = m_named.first().recipient;
        told.recipientLines = m_named.first().lines;
    }
}

/// A command that nobody answered, because the connection broke.
void DialogueSession::tellUnanswered()
{
    const QString verb = m_pending.isEmpty() ? QString() : verbOfCommand(m_pending.first());
    const bool isAwaited = isCommandVerb(verb) || verb == kContent;
    if (!isAwaited || !m_told.isEmpty() || m_isDone || !hasPhrase(m_lastTold.text, bitOf(PhraseKind::Failure))) {
        return;
    }
    Observation observation;
    observation.foundBy = FoundBy::Transcript;
    observation.direction = m_hasLogin ? Direction::Submission : Direction::Outgoing;
    observation.action = Action::Failed;
    observation.status = statusLineFrom(readStatement(m_lastTold.text), m_lastTold.lines, m_lastTold.text);
    observation.remoteHost = m_remoteHost;
    observation.remoteHostLines = m_remoteLines;
    observation.remoteAddress = m_remoteAddress;
    observation.envelopeSender = m_sender;
    observation.command = shownCommand(verb);
    m_told.append(observation);
}

void DialogueSession::forgetTaken(QSet<QString> &taken)
{
    m_told.removeIf([&](const Observation &told) {
        const bool isTaken = told.command == "RCPT"_L1 && taken.contains(told.recipient.toLower());
        if (isTaken) {
            ignore(told, IgnoredWhy::Retried);
        }
        return isTaken;
    });
    for (const Accepted &accepted : std::as_const(m_accepted)) {
        if (!m_isDone && m_told.isEmpty()) {
            taken.insert(accepted.recipient.toLower());
        }
    }
}

void DialogueSession::finish()
{
    tellUnanswered();
    nameUnanswered();
    for (const Observation &told : std::as_const(m_told)) {
        m_findings.add(told);
    }
}

} // namespace BounceLens
