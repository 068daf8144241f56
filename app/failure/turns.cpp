// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/turns.h"

#include "failure/failure.h"
#include "failure/ignored.h"
#include "failure/statusline.h"
#include "names/mailaddress.h"

#include <QMultiHash>

#include <algorithm>
#include <map>
#include <utility>

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
                m_pending.append(std::exchange(m_isLoggingIn, false) ? u"AUTH"_s : turn.text.trimmed());
            } else {
                listen(turn);
            }
        }
        QList<Failure> failures;
        for (auto &[number, failure] : m_failures) {
            failures.append(std::move(failure));
        }
        return failures;
    }

private:
    /// What the tool itself says: whom it connected to, and that it took a line for a wish of its own.
    void listen(const Turn &turn)
    {
        if (turn.text.startsWith("RENEGOTIATING"_L1) && !m_pending.isEmpty()) {
            m_pending.removeLast();
        }
        if (turn.text.contains("connect"_L1, Qt::CaseInsensitive) ||
            turn.text.contains("trying"_L1, Qt::CaseInsensitive)) {
            const QString address = findIpAddress(turn.text);
            const QString host = findHostName(turn.text);
            m_remoteAddress = address.isEmpty() ? m_remoteAddress : address;
            m_remoteHost = host.isEmpty() ? m_remoteHost : host;
            m_remoteLines = host.isEmpty() && address.isEmpty() ? m_remoteLines : turn.lines;
        }
    }

    void ignoreCodesIn(const Turn &turn)
    {
        for (int line = turn.lines.first; line <= turn.lines.last; ++line) {
            for (const CodeHit &hit : findCodes(m_document.line(line))) {
                ignore({{line, line}, m_document.line(line).sliced(hit.at, hit.length).toString(), IgnoredWhy::InData});
            }
        }
    }

    void answer(const Turn &turn)
    {
        const QString command = m_pending.isEmpty() ? (m_greeted ? QString() : u"CONNECT"_s) : m_pending.takeFirst();
        m_greeted = true;
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

    void accept(const QString &command, const Turn &turn, const Statement &statement)
    {
        const QString verb = verbOf(command);
        ignore({turn.lines, statement.replyCode->toString(), IgnoredWhy::Success});
        if (isCommandName(verb)) {
            retireMistyped();
        }
        if (verb == "CONNECT"_L1) {
            const QString host = findHostName(turn.text);
            m_remoteHost = host.isEmpty() ? m_remoteHost : host;
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

    static bool isCommandName(const QString &verb)
    {
        static const QStringList names{u"EHLO"_s, u"HELO"_s, u"LHLO"_s, u"MAIL"_s,    u"RCPT"_s,
                                       u"DATA"_s, u"BDAT"_s, u"AUTH"_s, u"STARTTLS"_s};
        return names.contains(verb);
    }

    /// Failures of one command about one recipient replace each other.
    static QString keyOf(const QString &command, const QString &recipient)
    {
        return command + u' ' + recipient.toLower();
    }

    /// A mistyped command does not matter once the dialogue went on.
    void retireMistyped()
    {
        for (const int number : std::exchange(m_mistyped, {})) {
            retire(number);
        }
    }

    /// A later success of the same command replaces what was refused before.
    void retire(const QString &command, const QString &recipient = {})
    {
        QList<int> numbers = m_numbers.values(keyOf(command, recipient));
        m_numbers.remove(keyOf(command, recipient));
        std::ranges::sort(numbers);
        for (const int number : std::as_const(numbers)) {
            retire(number);
        }
    }

    void retire(int number)
    {
        if (const auto failure = m_failures.extract(number)) {
            const StatusLine &status = failure.mapped().status;
            ignore({status.lines, status.replyCode->toString(), IgnoredWhy::Retried});
        }
    }

    void ignore(const Ignored &ignored)
    {
        if (m_ignored.size() < kMaxIgnored) {
            m_ignored.append(ignored);
        }
    }

    void refuse(const QString &command, const Turn &turn, const Statement &statement)
    {
        Failure failure;
        failure.foundBy = FoundBy::Transcript;
        failure.certainty = Certainty::Certain;
        failure.action = statement.replyCode->replyClass() == 4 ? Action::Delayed : Action::Failed;
        failure.status = statusLineFrom(statement, turn.lines, turn.text);
        failure.remoteHost = m_remoteHost;
        failure.remoteHostLines = m_remoteLines;
        failure.heloName = m_helo;
        failure.envelopeSender = m_sender;
        const QString verb = verbOf(command);
        failure.command = verb == "CONTENT"_L1 ? u"DATA"_s : verb == "HELO"_L1 || verb == "LHLO"_L1 ? u"EHLO"_s : verb;
        failure.command = verb == "CONTENT"_L1 || isCommandName(verb) ? failure.command : QString();
        failure.remoteAddress = m_remoteAddress;
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
        if (m_failures.empty() || (verb != "DATA"_L1 && verb != "QUIT"_L1 && !verb.isEmpty())) {
            append(failure);
        } else {
            ignore({failure.status.lines, failure.status.replyCode->toString(), IgnoredWhy::LessSpecific});
        }
    }

    void append(const Failure &failure)
    {
        if (!failure.recipient.isEmpty()) {
            retire(failure.command, failure.recipient);
        }
        const int number = m_next++;
        m_failures.emplace(number, failure);
        m_numbers.insert(keyOf(failure.command, failure.recipient), number);
        const int code = failure.status.replyCode->value();
        if (failure.command.isEmpty() && code >= 500 && code <= 504) {
            m_mistyped.append(number);
        }
    }

    const Document &m_document;
    QList<Ignored> &m_ignored;
    std::map<int, Failure> m_failures;  ///< by their order
    QMultiHash<QString, int> m_numbers; ///< of failures that were not retired, and some that were
    QList<int> m_mistyped;              ///< failures of commands that nobody knows
    int m_next = 0;
    QStringList m_pending;
    QList<std::pair<QString, LineRange>> m_accepted;
    QString m_remoteHost;
    QString m_remoteAddress;
    LineRange m_remoteLines;
    QString m_helo;
    QString m_sender;
    bool m_greeted = false;
    bool m_isLoggingIn = false; ///< the next line of the client answers a challenge, RFC 4954
};

} // namespace

QList<Failure> findInTurns(const Document &document, QList<Ignored> &ignored)
{
    return TurnSearch(document, ignored).find();
}

} // namespace BounceLens
