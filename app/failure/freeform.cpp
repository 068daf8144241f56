// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/address.h"
#include "failure/finders.h"
#include "failure/signs.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// A line on which the text names a recipient.
struct Anchor
{
    QString recipient;
    int line = 0;
};

/// One or more lines that may be the status line.
struct Candidate
{
    LineRange lines;
    QString verbatim;
    int score = 0;
};

constexpr int kMaxStatusLines = 8; ///< a reply with explanation; longer runs are prose

const QString kAddress = uR"([^\s<>()\[\]"',;:]+@[^\s<>()\[\]"',;:]+[^\s<>()\[\]"',;:.])"_s;

/// "<a@example.com>: …", "a@example.com", "-> a@example.com", ">>> a@example.com <…>": the line begins with it.
const QRegularExpression &leadingAddress()
{
    static const QRegularExpression regex(
        uR"(^\s*(?:>>>|->|--|[-*\x{2022}]|\d+[.)])?\s*(?:Recipient(?: address)?:|Address:|To:|RECIPIENT:)?\s*(?:"[^"@]*"\s*)?["'<(]*(?:(?:smtp|rfc822|mailto):)?(?<address>%1)(?=[>"'):;,.\[\s]|$))"_s
            .arg(kAddress),
        QRegularExpression::CaseInsensitiveOption);
    return regex;
}

/// Sendmail: "550 <a@example.com>... User unknown".
const QRegularExpression &repliedAddress()
{
    static const QRegularExpression regex(
        uR"(^[245]\d\d[ -](?:[245]\.\d+\.\d+ )?<(?<address>%1)>\.\.\.(?!.*sender))"_s.arg(kAddress),
        QRegularExpression::CaseInsensitiveOption);
    return regex;
}

const QRegularExpression &commandAddress()
{
    static const QRegularExpression regex(uR"(\bRCPT TO:\s*<(?<address>%1)>)"_s.arg(kAddress),
                                          QRegularExpression::CaseInsensitiveOption);
    return regex;
}

class TextSearch
{
public:
    TextSearch(const Document &document, const QStringList &recipients)
        : m_document(document)
        , m_recipients(recipients)
        , m_signs(document)
        , m_lines(m_signs.lines())
    {
    }

    QList<Failure> find()
    {
        findAnchors();
        QList<Failure> failures;
        QStringList done;
        for (const Anchor &anchor : std::as_const(m_anchors)) {
            if (!done.contains(anchor.recipient, Qt::CaseInsensitive)) {
                done.append(anchor.recipient);
                if (const auto candidate = answerAbove(anchor) ? answerAbove(anchor) : bestFor(anchor.recipient)) {
                    failures.append(failureFrom(*candidate, anchor));
                }
            }
        }
        if (failures.isEmpty() && m_recipients.isEmpty()) {
            if (const auto candidate = bestOf(m_lines, {})) {
                failures.append(failureFrom(*candidate, {}));
            }
        }
        return failures;
    }

private:
    [[nodiscard]] QStringView line(int number) const { return m_document.line(number); }

    /// "Task 'a@example.com - Sending' reported error": the account, not the recipient.
    [[nodiscard]] bool isAccount(const QString &address, int number) const
    {
        const qsizetype at = m_document.lineStarts.at(number - 1) + line(number).indexOf(address);
        return std::ranges::any_of(m_signs.hits(), [at](const PhraseHit &hit) {
            return hit.phrase->kind == PhraseKind::Sender && hit.end == at;
        });
    }

    /// "To: kim@example.com" beside "Subject: …": a header in the text, which names whom a mail was written to.
    [[nodiscard]] bool isHeader(int number) const
    {
        constexpr PhraseKinds kNames =
            bitOf(PhraseKind::FieldTo) | bitOf(PhraseKind::FieldCc) | bitOf(PhraseKind::FieldFrom);
        constexpr PhraseKinds kOthers = bitOf(PhraseKind::FieldSubject) | bitOf(PhraseKind::FieldSent);
        constexpr int kNear = 4;
        if (!(m_signs.kindsAt(number) & kNames)) {
            return false;
        }
        for (int near = std::max(1, number - kNear); near <= number + kNear; ++near) {
            if (m_signs.kindsAt(near) & kOthers) {
                return true;
            }
        }
        return false;
    }

    void addAnchor(const QString &address, int number)
    {
        if (!m_takesHeader && m_recipients.isEmpty() && isHeader(number)) {
            return;
        }
        const bool isWanted = m_recipients.isEmpty() ? !isDaemon(address) && !isAccount(address, number)
                                                     : m_recipients.contains(address, Qt::CaseInsensitive);
        if (isWanted && !findAddress(address).isEmpty()) {
            m_anchors.append({address, number});
        }
    }

    /// "Delivery has failed to these recipients or groups:" and the like: the addresses stand behind it.
    void findLabelled()
    {
        for (const PhraseHit &hit : m_signs.hits()) {
            if (hit.phrase->kind != PhraseKind::Recipient) {
                continue;
            }
            const int labelled = lineAt(hit.end - 1);
            const QStringView rest = QStringView(m_document.text).mid(hit.end, endOf(labelled) - hit.end);
            const QString address = findAddress(rest);
            if (!address.isEmpty()) {
                addAnchor(address, labelled);
            } else {
                addListed(labelled + 1);
            }
        }
    }

    [[nodiscard]] bool isAlone(const QString &address, int number) const
    {
        return line(number).trimmed().size() <= address.size() + 3; // "<", ">" and ":" around it
    }

    /// True if a reply stands close below: "send mail to the address" is followed by an address and no reply.
    [[nodiscard]] bool isAnswered(int number) const
    {
        constexpr int kNear = 4;
        for (int below = number + 1; below <= number + kNear && m_lines.contains(below); ++below) {
            if (!findCodes(line(below)).isEmpty() || m_signs.has(below, PhraseKind::About)) {
                return true;
            }
        }
        return false;
    }

    /// More recipients, each in front of what was said about it.
    void addBehind(int first)
    {
        for (const int number : m_lines) {
            if (number <= first) {
                continue;
            }
            const auto match = leadingAddress().matchView(line(number));
            if (match.hasMatch() && (!isAlone(match.captured("address"), number) || isAnswered(number))) {
                addAnchor(match.captured("address"), number);
            }
        }
    }

    /// The addresses of the filled lines from \a number on.
    void addListed(int number)
    {
        constexpr int kMaxBlank = 3;
        int blank = 0;
        for (; m_lines.contains(number) && blank <= kMaxBlank; ++number) {
            const QString address = findAddress(line(number));
            blank += line(number).trimmed().isEmpty() ? 1 : 0;
            if (!address.isEmpty()) {
                addAnchor(address, number);
            } else if (!line(number).trimmed().isEmpty()) {
                return;
            }
        }
    }

    [[nodiscard]] int lineAt(qsizetype offset) const
    {
        const auto behind = std::ranges::upper_bound(m_document.lineStarts, offset);
        return int(behind - m_document.lineStarts.begin());
    }

    [[nodiscard]] qsizetype endOf(int number) const
    {
        return m_document.lineStarts.at(number - 1) + line(number).size();
    }

    void findAnchors()
    {
        findLabelled();
        if (!m_anchors.isEmpty() && m_recipients.isEmpty()) {
            addBehind(m_anchors.first().line);
            return;
        }
        for (const auto &pattern : {leadingAddress(), repliedAddress(), commandAddress()}) {
            for (const int number : std::as_const(m_lines)) {
                if (const auto match = pattern.matchView(line(number)); match.hasMatch()) {
                    addAnchor(match.captured("address"), number);
                }
            }
            if (!m_anchors.isEmpty() && m_recipients.isEmpty()) {
                return;
            }
        }
        findNamed();
        if (m_anchors.isEmpty()) {
            m_takesHeader = true;
            findNamed();
        }
        keepNamedOnce();
    }

    /// Addresses in the middle of sentences.
    void findNamed()
    {
        for (const bool isStrict : {true, false}) {
            for (const int number : std::as_const(m_lines)) {
                const bool isAbout = !isStrict || m_signs.has(number, PhraseKind::About);
                for (const QString &address : isAbout ? findAddresses(line(number)) : QStringList()) {
                    addAnchor(address, number);
                }
            }
            if (!m_anchors.isEmpty()) {
                break;
            }
        }
    }

    /// Addresses in the middle of sentences: the first is the recipient, others are senders and helpdesks.
    void keepNamedOnce()
    {
        if (!m_recipients.isEmpty() || m_anchors.isEmpty()) {
            return;
        }
        const QString first = m_anchors.first().recipient;
        m_anchors.removeIf([&first](const Anchor &a) { return !isSameAddress(a.recipient, first); });
    }

    [[nodiscard]] bool isAnchorOfOther(int number, const QString &recipient) const
    {
        return std::ranges::any_of(m_anchors, [&](const Anchor &anchor) {
            return anchor.line == number && !isSameAddress(anchor.recipient, recipient);
        });
    }

    /// The lines behind each mention of a recipient, up to the next recipient.
    [[nodiscard]] QList<int> linesAbout(const QString &recipient) const
    {
        QList<int> lines;
        bool isInside = false;
        for (const int number : m_lines) {
            if (isAnchorOfOther(number, recipient)) {
                isInside = false;
            }
            isInside = isInside || std::ranges::any_of(m_anchors, [&](const Anchor &anchor) {
                           return anchor.line == number && isSameAddress(anchor.recipient, recipient);
                       });
            if (isInside || line(number).contains(recipient, Qt::CaseInsensitive)) {
                lines.append(number);
            }
        }
        return lines;
    }

    /// Sendmail: what the server said ("<<< 550 …") stands above its own sentence ("554 <a@example.net>... …").
    [[nodiscard]] std::optional<Candidate> answerAbove(const Anchor &anchor) const
    {
        if (!repliedAddress().matchView(line(anchor.line)).hasMatch()) {
            return std::nullopt;
        }
        Candidate answer{.lines = {anchor.line, anchor.line - 1}, .verbatim = {}};
        while (answer.lines.last > 1 && line(answer.lines.last).contains(" (smtp)... "_L1)) {
            answer.lines = {answer.lines.last, answer.lines.last - 1};
        }
        while (answer.lines.first > 1 && isRefusal(line(answer.lines.first - 1))) {
            --answer.lines.first;
        }
        if (answer.lines.first > answer.lines.last) {
            return std::nullopt;
        }
        answer.verbatim = m_document.textOf(answer.lines).toString().remove(u"<<<"_s).simplified();
        return answer;
    }

    static bool isRefusal(QStringView text)
    {
        const QStringView said = text.startsWith("<<<"_L1) ? text.sliced(3).trimmed() : QStringView();
        return said.startsWith(u'5') && beginsWithReply(said);
    }

    [[nodiscard]] std::optional<Candidate> bestFor(const QString &recipient) const
    {
        const auto near = bestOf(linesAbout(recipient), recipient);
        constexpr int kGoodEnough = 20;
        if (near && near->score >= kGoodEnough) {
            return near;
        }
        const auto anywhere = bestOf(m_lines, recipient);
        return anywhere && (!near || anywhere->score > near->score) ? anywhere : near;
    }

    [[nodiscard]] std::optional<Candidate> bestOf(const QList<int> &lines, const QString &recipient) const
    {
        std::optional<Candidate> best;
        for (const int number : lines) {
            const int score = scoreOf(number, recipient);
            if (score > 0 && (!best || score > best->score)) {
                best = Candidate{.lines = {number, number}, .verbatim = {}, .score = score};
            }
        }
        if (best) {
            complete(*best, lines, recipient);
        }
        return best;
    }

    [[nodiscard]] int scoreOf(int number, const QString &recipient) const
    {
        const QStringView text = line(number);
        const QList<CodeHit> hits = findCodes(text);
        if (text.trimmed().isEmpty() || (hits.isEmpty() && m_signs.isBoilerplate(number))) {
            return 0;
        }
        int score = m_signs.failureWords(number) + (isReason(number) ? 10 : 0);
        for (const CodeHit &hit : hits) {
            const int codeClass = hit.replyCode ? hit.replyCode->replyClass() : hit.enhancedCode->statusClass();
            if (codeClass > 2) {
                score = std::max(score, (hit.replyCode ? 40 : 30) + (hit.replyCode && hit.enhancedCode ? 20 : 0));
            }
        }
        const bool isAnchor = std::ranges::any_of(m_anchors, [number](const Anchor &a) { return a.line == number; });
        if (score == 0 && !isAnchor && isBehindAnchor(number)) {
            score = 1;
        }
        if (score > 0 && !recipient.isEmpty() && text.contains(recipient, Qt::CaseInsensitive)) {
            score += 8;
        }
        return score;
    }

    /// True for the first filled line below a recipient.
    [[nodiscard]] bool isBehindAnchor(int number) const
    {
        for (int above = number - 1; above >= number - 2 && above > 0; --above) {
            if (std::ranges::any_of(m_anchors, [above](const Anchor &a) { return a.line == above; })) {
                return true;
            }
            if (!line(above).trimmed().isEmpty()) {
                return false;
            }
        }
        return false;
    }

    /// True for the line that follows a label such as "Reason:", or stands behind it.
    [[nodiscard]] bool isReason(int number) const
    {
        for (int above = number; above >= number - 2 && above > 0; --above) {
            if (m_signs.has(above, PhraseKind::Reason)) {
                return above == number ? line(number).trimmed().size() > line(number).indexOf(u':') + 4 : true;
            }
            if (above < number && !line(above).trimmed().isEmpty()) {
                return false;
            }
        }
        return false;
    }

    /// A line behind a status line that does not belong to it ("Giving up on 192.0.2.1.", "-----").
    [[nodiscard]] bool endsStatus(int number) const
    {
        const QStringView text = line(number).trimmed();
        const bool isRule = text.size() >= 2 && (text.startsWith("--"_L1) || text.startsWith("==="_L1) ||
                                                 text.startsWith("***"_L1) || text.startsWith("___"_L1));
        return isRule || m_signs.has(number, PhraseKind::End);
    }

    /// A line before a reply that names who said it ("host mx.example.net [192.0.2.1]:").
    [[nodiscard]] bool isLead(int number) const
    {
        constexpr qsizetype kLongest = 200;
        const QStringView text = line(number).trimmed();
        return text.size() < kLongest && (text.endsWith(u':') || text.endsWith(u'.') || text.endsWith(u']')) &&
               m_signs.has(number, PhraseKind::Lead);
    }

    [[nodiscard]] bool continues(int number, int first, const QString &recipient) const
    {
        const QStringView text = line(number);
        if (text.trimmed().isEmpty() || isAnchorOfOther(number, recipient) || m_signs.isBoilerplate(number) ||
            endsStatus(number)) {
            return false;
        }
        if (beginsWithReply(line(first))) {
            return beginsWithReply(text) ? isSameReply(first, number)
                                         : !text.startsWith("<<<"_L1) && !text.startsWith(">>>"_L1) &&
                                               !text.startsWith("..."_L1) && indentOf(text) > indentOf(line(first));
        }
        return !beginsWithReply(text) || isSameReply(first, number);
    }

    static qsizetype indentOf(QStringView text)
    {
        qsizetype indent = 0;
        while (indent < text.size() && text[indent].isSpace()) {
            ++indent;
        }
        return indent;
    }

    /// True if a line carries on the multi-line reply of another: the same code, and the former ends in "-".
    [[nodiscard]] bool isSameReply(int first, int number) const
    {
        const QList<CodeHit> open = findCodes(line(first));
        const QList<CodeHit> next = findCodes(line(number).trimmed());
        const bool isOpen = std::ranges::any_of(
            open, [&](const CodeHit &hit) { return hit.replyCode && line(first).mid(hit.at + 3).startsWith(u'-'); });
        return isOpen && !next.isEmpty() &&
               std::ranges::any_of(open, [&](const CodeHit &hit) { return hit.replyCode == next.first().replyCode; });
    }

    /// Adds the lines that carry on, and those before that belong to the same reply.
    void complete(Candidate &candidate, const QList<int> &lines, const QString &recipient) const
    {
        while (candidate.lines.first > 1 && lines.contains(candidate.lines.first - 1) &&
               isSameReply(candidate.lines.first - 1, candidate.lines.first)) {
            --candidate.lines.first;
        }
        while (candidate.lines.last - candidate.lines.first + 1 < kMaxStatusLines &&
               lines.contains(candidate.lines.last + 1) &&
               continues(candidate.lines.last + 1, candidate.lines.first, recipient)) {
            ++candidate.lines.last;
        }
        candidate.verbatim = withLead(candidate);
    }

    /// "host mx.example.net [192.0.2.1]:" often stands on the lines before; they are read, but not marked.
    [[nodiscard]] QString withLead(const Candidate &candidate) const
    {
        constexpr int kMaxLead = 3;
        LineRange sentence = candidate.lines;
        while (sentence.first > 1 && candidate.lines.first - sentence.first < kMaxLead && isLead(sentence.first - 1)) {
            --sentence.first;
        }
        return m_document.textOf(sentence).toString().simplified();
    }

    [[nodiscard]] Failure failureFrom(const Candidate &candidate, const Anchor &anchor) const
    {
        const Statement statement = readStatement(candidate.verbatim);
        Failure failure;
        failure.recipient = anchor.recipient;
        failure.recipientLines = anchor.line > 0 ? LineRange{anchor.line, anchor.line} : LineRange{};
        failure.status = statusLineFrom(statement, candidate.lines, candidate.verbatim);
        failure.foundBy = FoundBy::Text;
        const bool isQueued = candidate.verbatim.contains("{LED="_L1);
        const bool isTemporary = statement.replyCode && statement.replyCode->replyClass() == 4;
        failure.action = isQueued && isTemporary ? Action::Delayed : Action::Failed;
        takeRemote(statement, candidate.lines, failure);
        return failure;
    }

    const Document &m_document;
    const QStringList m_recipients;
    const LineSigns m_signs;
    const QList<int> m_lines;
    QList<Anchor> m_anchors;
    bool m_takesHeader = false; ///< nothing else names a recipient
};

} // namespace

QList<Failure> findInText(const Document &document, const QStringList &recipients)
{
    return TextSearch(document, recipients).find();
}

} // namespace BounceLens
