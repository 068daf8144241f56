// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/freeform.h"

#include "failure/anchors.h"
#include "failure/failure.h"
#include "failure/statusline.h"
#include "names/mailaddress.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// One or more lines that may be the status line.
struct Candidate
{
    LineRange lines;
    QString verbatim;
    int score = 0;
};

constexpr int kMaxStatusLines = 8; ///< a reply with explanation; longer runs are prose

class TextSearch
{
public:
    TextSearch(const Document &document, const QStringList &recipients)
        : m_document(document)
        , m_recipients(recipients)
        , m_signs(document)
        , m_lines(m_signs.lines())
        , m_anchors(findAnchors(document, m_signs, recipients))
    {
        for (const Anchor &anchor : m_anchors) {
            m_anchorsAt[anchor.line].append(anchor.recipient);
        }
    }

    QList<Failure> find()
    {
        QList<Failure> failures;
        QSet<QString> done;
        for (const Anchor &anchor : m_anchors) {
            if (const QString key = anchor.recipient.toCaseFolded(); !done.contains(key)) {
                done.insert(key);
                const auto answer = answerAbove(anchor);
                if (const auto candidate = answer ? answer : bestFor(anchor.recipient)) {
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

    [[nodiscard]] bool isAnchorOfOther(int number, const QString &recipient) const
    {
        const QStringList anchors = m_anchorsAt.value(number);
        return std::ranges::any_of(anchors, [&](const QString &other) { return !isSameAddress(other, recipient); });
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
            isInside = isInside || m_anchorsAt.value(number).contains(recipient, Qt::CaseInsensitive);
            if (isInside || names(line(number), recipient)) {
                lines.append(number);
            }
        }
        return lines;
    }

    /// Sendmail: what the server said ("<<< 550 …") stands above its own sentence ("554 <a@example.net>... …").
    [[nodiscard]] std::optional<Candidate> answerAbove(const Anchor &anchor) const
    {
        if (!isRepliedAddress(line(anchor.line))) {
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

    /// A search for "@" is many times faster than one that ignores letter case.
    static bool names(QStringView text, const QString &address)
    {
        return (text.contains(u'@') || !address.contains(u'@')) && text.contains(address, Qt::CaseInsensitive);
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
        auto known = m_scores.constFind(number);
        known = known == m_scores.cend() ? m_scores.insert(number, scoreOf(number)) : known;
        const bool isNamed = *known > 0 && !recipient.isEmpty() && names(line(number), recipient);
        return *known + (isNamed ? 8 : 0);
    }

    /// Whoever the recipient is.
    [[nodiscard]] int scoreOf(int number) const
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
        return score == 0 && !m_anchorsAt.contains(number) && isBehindAnchor(number) ? 1 : score;
    }

    /// True for the first filled line below a recipient.
    [[nodiscard]] bool isBehindAnchor(int number) const
    {
        for (int above = number - 1; above >= number - 2 && above > 0; --above) {
            if (m_anchorsAt.contains(above)) {
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
    const QList<Anchor> m_anchors;
    QHash<int, QStringList> m_anchorsAt; ///< recipients by line
    mutable QHash<int, int> m_scores;    ///< by line; many recipients ask for them
};

} // namespace

QList<Failure> findInText(const Document &document, const QStringList &recipients)
{
    return TextSearch(document, recipients).find();
}

} // namespace BounceLens
