// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/transcript.h"

#include "phrases/forms.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// The marks of resources/forms/dialogues that say who speaks, as one expression.
const QRegularExpression &mark()
{
    static const QRegularExpression regex = [] {
        QStringList server;
        QStringList client;
        QStringList tool;
        for (const LineForm &form : allForms()) {
            QStringList *marks = form.role == FormRole::Server   ? &server
                                 : form.role == FormRole::Client ? &client
                                 : form.role == FormRole::Tool   ? &tool
                                                                 : nullptr;
            if (marks) {
                marks->append(QString::fromUtf16(form.regex));
            }
        }
        return QRegularExpression(u"^\\s*(?:(?<tool>%1)|(?<server>%2)|(?<client>%3))\\s*"_s.arg(
            tool.join(u'|'), server.join(u'|'), client.join(u'|')));
    }();
    return regex;
}

/// What a tool writes before the mark.
struct Front
{
    qsizetype end = 0;
    QStringView session;
    QStringView time;
};

Front frontOf(QStringView line)
{
    for (const LineForm &form : allForms()) {
        if (form.role != FormRole::Front) {
            continue;
        }
        const auto match = expressionOf(form).matchView(line);
        if (match.hasMatch() && match.capturedLength() > 0) {
            return {.end = match.capturedEnd(),
                    .session = match.capturedView(u"session"),
                    .time = match.capturedView(u"time")};
        }
    }
    return {};
}

const QRegularExpression &replyLine()
{
    static const QRegularExpression regex(uR"(^[2-5][0-5]\d(?:[ -]|$))"_s);
    return regex;
}

const QRegularExpression &commandLine()
{
    static const QRegularExpression regex(
        uR"(^(?:(?:EHLO|HELO|LHLO)\s+\S+|MAIL\s+FROM\s*:|RCPT\s+TO\s*:|DATA\s*$|BDAT\s+\d+|QUIT\s*$|RSET\s*$|NOOP|STARTTLS\s*$|VRFY\s|EXPN\s|AUTH\s+[A-Z]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return regex;
}

/// What tools write behind a line: "\r\n'" of Python, "[680 ms]" of test pages.
QStringView withoutTail(QStringView text)
{
    static const QRegularExpression regex(uR"((?:\\r\\n['"]|\s*\[\d+ ms\])\s*$)"_s);
    constexpr qsizetype kLongest = 2000;
    const auto match = text.size() < kLongest ? regex.matchView(text) : QRegularExpressionMatch();
    return match.hasMatch() ? text.first(match.capturedStart()) : text;
}

bool isReply(QStringView text)
{
    return replyLine().matchView(text).hasMatch();
}

bool isLastOfReply(QStringView text)
{
    return text.size() < 4 || text[3] != u'-';
}

class TurnReader
{
public:
    TurnReader(const Document &document, LineRange lines)
        : m_document(document)
        , m_lines(lines)
    {
    }

    QList<Turn> read()
    {
        for (int line = m_lines.first; line <= m_lines.last; ++line) {
            const DialogueLine said = readDialogueLine(m_document.line(line));
            const Session session = m_sessions.value(said.session.toString());
            const Turn *last = session.last < 0 ? nullptr : &m_turns.at(session.last);
            const bool isContent = last && last->speaker == Speaker::Server && last->text.startsWith("354"_L1);
            if (isContent && said.session.isEmpty()) {
                line = readData(line);
            } else if ((isContent || session.isInData) && (!said.isMarked || said.speaker != Speaker::Server)) {
                addDataLine(line, said);
            } else {
                readLine(line, said);
            }
        }
        return m_turns;
    }

private:
    /// One of several dialogues that a tool writes at once; most tools write one.
    struct Session
    {
        qsizetype last = -1; ///< turn
        bool isReplyOpen = false;
        bool isInData = false;
    };

    void add(const Turn &turn)
    {
        m_turns.append(turn);
        m_sessions[turn.session].last = m_turns.size() - 1;
    }

    /// A line that somebody typed, with mistakes: the server answers to it that it does not understand.
    [[nodiscard]] bool isTyped(const DialogueLine &said, int line) const
    {
        static const QRegularExpression error(uR"(^50[0-4][ -])"_s);
        if (said.speaker != Speaker::Tool || said.isMarked || said.text.trimmed().isEmpty()) {
            return false;
        }
        const DialogueLine next = readDialogueLine(m_document.line(line + 1));
        return next.speaker == Speaker::Server && error.matchView(next.text).hasMatch();
    }

    void readLine(int line, DialogueLine said)
    {
        Session &session = m_sessions[said.session.toString()];
        Turn *last = session.last < 0 ? nullptr : &m_turns[session.last];
        const bool isLogin = last && last->speaker == Speaker::Server && last->text.startsWith("334"_L1) &&
                             said.speaker == Speaker::Tool && !said.isMarked;
        if (isLogin || isTyped(said, line)) {
            said.speaker = Speaker::Client;
        }
        session.isInData = false;
        const bool isServer = said.speaker == Speaker::Server;
        const bool continues = last && isServer && last->speaker == Speaker::Server && session.isReplyOpen &&
                               (isReply(said.text) ? said.text.first(3) == QStringView(last->text).first(3) : true);
        if (isServer) {
            session.isReplyOpen = isReply(said.text) ? !isLastOfReply(said.text) : continues && session.isReplyOpen;
        }
        if (continues) {
            last->text += u'\n';
            last->text += said.text;
            last->lines.last = line;
        } else {
            add({.speaker = said.speaker,
                 .lines = {line, line},
                 .text = said.text.toString(),
                 .session = said.session.toString(),
                 .time = said.time.toString()});
        }
    }

    /// A line of content among the lines of other sessions.
    void addDataLine(int line, const DialogueLine &said)
    {
        const QString session = said.session.toString();
        m_sessions[session].isInData = said.text.trimmed() != "."_L1;
        add({.speaker = Speaker::Client,
             .lines = {line, line},
             .text = said.text.toString(),
             .isData = true,
             .session = session,
             .time = said.time.toString()});
    }

    /// \return the last line that belongs to the content.
    int readData(int first)
    {
        int last = first;
        for (int line = first; line <= m_lines.last; ++line) {
            const DialogueLine said = readDialogueLine(m_document.line(line));
            if (said.isMarked && said.speaker == Speaker::Server) {
                last = line - 1;
                break;
            }
            last = line;
            if (said.text.trimmed() == "."_L1 || (!hasDot(line) && isReply(m_document.line(line)))) {
                last = said.text.trimmed() == "."_L1 ? line : line - 1;
                break;
            }
        }
        const LineRange lines{first, last};
        if (last < first) {
            readLine(first, readDialogueLine(m_document.line(first)));
            return first;
        }
        add({.speaker = Speaker::Client,
             .lines = lines,
             .text = m_document.textOf(lines).toString(),
             .isData = true,
             .session = {},
             .time = {}});
        return last;
    }

    /// True if a line with a single dot follows.
    bool hasDot(int line)
    {
        if (m_dot < line && !m_noDot) {
            m_dot = line;
            while (m_dot <= m_lines.last && m_document.line(m_dot).trimmed() != "."_L1) {
                ++m_dot;
            }
            m_noDot = m_dot > m_lines.last;
        }
        return !m_noDot && m_dot >= line;
    }

    const Document &m_document;
    const LineRange m_lines;
    QList<Turn> m_turns;
    QHash<QString, Session> m_sessions; ///< by the tool's mark
    int m_dot = 0;
    bool m_noDot = false;
};

} // namespace

/// Exchange's protocol logs: "time,connector,session,number,local,remote,>,RCPT TO:<…>,".
std::optional<DialogueLine> readProtocolLine(QStringView line)
{
    static const QRegularExpression regex(
        uR"(^(?<time>\d{4}-\d\d-\d\dT[^,]{8,20}),[^,]{0,200},(?<session>[^,]{1,40}),\d+,[^,]{0,60},[^,]{0,60},(?<event>[<>*+-]),(?<text>.*),[^,]*$)"_s);
    const auto match = line.contains(u',') ? regex.matchView(line) : QRegularExpressionMatch();
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QStringView event = match.capturedView("event");
    const QStringView text = match.capturedView("text");
    const bool isQuoted = text.size() > 1 && text.startsWith(u'"') && text.endsWith(u'"');
    return DialogueLine{.speaker = event == u"<"   ? Speaker::Server
                                   : event == u">" ? Speaker::Client
                                                   : Speaker::Tool,
                        .isMarked = true,
                        .text = isQuoted ? text.sliced(1).chopped(1) : text,
                        .session = match.capturedView("session"),
                        .time = match.capturedView("time")};
}

bool isSmtpCommand(QStringView text)
{
    return commandLine().matchView(text).hasMatch();
}

DialogueLine readDialogueLine(QStringView line)
{
    if (const auto said = readProtocolLine(line)) {
        return *said;
    }
    const Front front = frontOf(line);
    const bool isQuoted = front.end > 0 && line.startsWith(u'"') && line.endsWith(u'"') && line.size() > front.end;
    const QStringView behind = line.sliced(front.end).chopped(isQuoted ? 1 : 0);
    const QRegularExpressionMatch match = mark().matchView(behind);
    DialogueLine said{.text = behind.sliced(match.hasMatch() ? match.capturedEnd() : 0),
                      .session = front.session,
                      .time = front.time};
    if (match.hasCaptured("server")) {
        said.speaker = Speaker::Server;
        said.isMarked = true;
    } else if (match.hasCaptured("client")) {
        said.speaker = Speaker::Client;
        said.isMarked = true;
    }
    said.text = withoutTail(said.text);
    if (isReply(said.text)) {
        const bool saidByMark =
            said.isMarked && said.speaker == Speaker::Client && !match.captured("client").startsWith(u"Out");
        said.speaker = saidByMark ? Speaker::Client : Speaker::Server;
    } else if (isSmtpCommand(said.text) && !said.isMarked) {
        said.speaker = Speaker::Client;
    }
    return said;
}

bool looksLikeTranscript(const Document &document, LineRange lines)
{
    constexpr int kMaxLooked = 400;
    int commands = 0;
    int replies = 0;
    for (int line = lines.first; line <= std::min(lines.last, lines.first + kMaxLooked); ++line) {
        const DialogueLine said = readDialogueLine(document.line(line));
        commands += isSmtpCommand(said.text) && said.speaker != Speaker::Server ? 1 : 0;
        replies += isReply(said.text) ? 1 : 0;
    }
    return commands > 0 && replies > 0;
}

QList<Turn> readTurns(const Document &document, LineRange lines)
{
    return TurnReader(document, lines).read();
}

} // namespace BounceLens
