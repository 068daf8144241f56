// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/address.h"
#include "failure/finders.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

QString verbOf(const QString &command)
{
    return command.section(u' ', 0, 0).section(u':', 0, 0).toUpper();
}

QString pathOf(const QString &command)
{
    const qsizetype open = command.indexOf(u'<');
    const qsizetype close = command.indexOf(u'>', open);
    return open >= 0 && close > open ? command.mid(open + 1, close - open - 1) : findAddress(command);
}

class TurnSearch
{
public:
    TurnSearch(const Document &document, QList<Ignored> &ignored)
        : m_document(document)
        , m_ignored(ignored)
    {
    }

    QList<Failure> find()
    {
        for (const Turn &turn : m_document.turns) {
            if (turn.isData) {
                m_pending = {u"CONTENT"_s};
                ignoreCodesIn(turn);
            } else if (turn.speaker == Speaker::Server) {
                answer(turn);
            } else if (turn.speaker == Speaker::Client) {
                m_pending.append(turn.text.trimmed());
            }
        }
        return m_failures;
    }

private:
    void ignoreCodesIn(const Turn &turn)
    {
        for (int line = turn.lines.first; line <= turn.lines.last; ++line) {
            for (const CodeHit &hit : findCodes(m_document.line(line))) {
                m_ignored.append(
                    {{line, line}, m_document.line(line).sliced(hit.at, hit.length).toString(), IgnoredWhy::InData});
            }
        }
    }

    void answer(const Turn &turn)
    {
        const QString command = m_pending.isEmpty() ? (m_greeted ? QString() : u"CONNECT"_s) : m_pending.takeFirst();
        m_greeted = true;
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

    void accept(const QString &command, const Turn &turn, const Statement &statement)
    {
        const QString verb = verbOf(command);
        m_ignored.append({turn.lines, statement.replyCode->toString(), IgnoredWhy::Success});
        if (verb == "CONNECT"_L1) {
            m_remoteHost = findHostName(turn.text);
            m_remoteLines = turn.lines;
        } else if (verb == "EHLO"_L1 || verb == "HELO"_L1 || verb == "LHLO"_L1) {
            m_helo = command.section(u' ', 1).trimmed();
            retire(u"EHLO"_s);
        } else if (verb == "MAIL"_L1) {
            m_sender = pathOf(command);
            m_accepted.clear();
            retire(u"MAIL"_s);
        } else if (verb == "RCPT"_L1) {
            m_accepted.append({pathOf(command), turn.lines});
            retire(u"RCPT"_s, pathOf(command));
        } else if (verb == "AUTH"_L1 || verb == "STARTTLS"_L1) {
            retire(verb);
        }
    }

    /// A later success of the same command replaces what was refused before.
    void retire(const QString &command, const QString &recipient = {})
    {
        m_failures.removeIf([&](const Failure &failure) {
            const bool isReplaced = failure.command == command && isSameAddress(failure.recipient, recipient);
            if (isReplaced) {
                m_ignored.append({failure.status.lines, failure.status.replyCode->toString(), IgnoredWhy::Retried});
            }
            return isReplaced;
        });
    }

    void refuse(const QString &command, const Turn &turn, const Statement &statement)
    {
        Failure failure;
        failure.foundBy = FoundBy::Transcript;
        failure.certainty = Certainty::Certain;
        failure.action = statement.replyCode->replyClass() == 4 ? Action::Delayed : Action::Failed;
        failure.status = statusLineFrom(statement, turn.lines, turn.text);
        failure.remoteHost = m_remoteHost;
        failure.remoteHostLines = m_remoteHost.isEmpty() ? LineRange{} : m_remoteLines;
        failure.heloName = m_helo;
        failure.envelopeSender = m_sender;
        const QString verb = verbOf(command);
        failure.command = verb == "CONTENT"_L1 ? u"DATA"_s : verb == "HELO"_L1 || verb == "LHLO"_L1 ? u"EHLO"_s : verb;
        failure.command = verb == "CONNECT"_L1 || verb == "QUIT"_L1 ? QString() : failure.command;
        if (verb == "RCPT"_L1) {
            failure.recipient = pathOf(command);
            failure.recipientLines = turn.lines;
            append(failure);
        } else if (verb == "MAIL"_L1) {
            failure.envelopeSender = pathOf(command);
            append(failure);
        } else if (m_accepted.isEmpty()) {
            appendUnlessFollowUp(failure, verb);
        } else {
            for (const auto &[recipient, lines] : std::as_const(m_accepted)) {
                failure.recipient = recipient;
                failure.recipientLines = lines;
                append(failure);
            }
        }
    }

    /// "554 no valid recipients" behind refused recipients says nothing new.
    void appendUnlessFollowUp(const Failure &failure, const QString &verb)
    {
        if (m_failures.isEmpty() || (verb != "DATA"_L1 && verb != "QUIT"_L1 && !verb.isEmpty())) {
            append(failure);
        } else {
            m_ignored.append({failure.status.lines, failure.status.replyCode->toString(), IgnoredWhy::LessSpecific});
        }
    }

    void append(const Failure &failure)
    {
        if (!failure.recipient.isEmpty()) {
            retire(failure.command, failure.recipient);
        }
        m_failures.append(failure);
    }

    const Document &m_document;
    QList<Ignored> &m_ignored;
    QList<Failure> m_failures;
    QStringList m_pending;
    QList<std::pair<QString, LineRange>> m_accepted;
    QString m_remoteHost;
    LineRange m_remoteLines;
    QString m_helo;
    QString m_sender;
    bool m_greeted = false;
};

} // namespace

QList<Failure> findInTurns(const Document &document, QList<Ignored> &ignored)
{
    return TurnSearch(document, ignored).find();
}

} // namespace BounceLens
