// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/collect/freeform.h"

#include "failure/collect/reportlines.h"
#include "failure/kind.h"
#include "failure/statusline.h"
#include "names/mailaddress.h"

#include <QRegularExpression>
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

/// The words of one report.
class WordSearch
{
public:
    WordSearch(const Document &document, const LineSigns &signs, const ReportLines &report)
        : m_document(document)
        , m_signs(signs)
        , m_report(report)
    {
        m_best = bestOf(m_report.lines(), {});
    }

    QList<Observation> find(bool isNamed)
    {
        QList<Observation> found;
        QSet<QString> done;
        for (const Anchor &anchor : m_report.anchors()) {
            if (done.contains(anchor.recipient.toLower())) {
                continue;
            }
            done.insert(anchor.recipient.toLower());
            const auto answer = answerAbove(anchor.line);
            if (auto candidate = answer ? answer : bestFor(anchor.recipient)) {
                found.append(observationFrom(*candidate, anchor));
            }
        }
        if (found.isEmpty() && !isNamed && m_best) {
            complete(*m_best, {});
            found.append(observationFrom(*m_best, {}));
        }
        return found;
    }

private:
    [[nodiscard]] QStringView line(int number) const { return m_document.line(number); }

    /// Sendmail: what the server said ("<<< 550 …") stands above its own sentence ("554 <a@example.net>... …").
    [[nodiscard]] std::optional<Candidate> answerAbove(int sentence) const
    {
        if (!isRepliedAddress(line(sentence))) {
            return std::nullopt;
        }
        Candidate answer{.lines = {sentence, sentence - 1}, .verbatim = {}};
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
        constexpr int kGoodEnough = 20;
        auto best = bestOf(m_report.linesAbout(recipient), recipient);
        if ((!best || best->score < kGoodEnough) && m_best && (!best || m_best->score > best->score)) {
            best = m_best;
        }
        if (const auto answer = best ? answerAbove(best->lines.first) : std::nullopt) {
            return answer;
        }
        if (best) {
            complete(*best, recipient);
        }
        return best;
    }

    [[nodiscard]] std::optional<Candidate> bestOf(const QList<int> &lines, const QString &recipient) const
    {
        constexpr int kNaming = 8;
        std::optional<Candidate> best;
        for (const int number : lines) {
            const int base = m_report.scoreAt(number);
            const bool isNaming = base > 0 && !recipient.isEmpty() && m_report.names(number, recipient);
            const int score = base + (isNaming ? kNaming : 0);
            if (score > 0 && (!best || score > best->score)) {
                best = Candidate{.lines = {number, number}, .verbatim = {}, .score = score};
            }
        }
        return best;
    }

    /// A line behind a status line that does not belong to it ("Giving up on 192.0.2.1.", "-----").
    [[nodiscard]] bool endsStatus(int number) const
    {
        const QStringView text = line(number).trimmed();
        const bool isRule = text.size() >= 2 && (text.startsWith("--"_L1) || text.startsWith("==="_L1) ||
                                                 text.startsWith("***"_L1) || text.startsWith("___"_L1));
        static const QRegularExpression dated(uR"(^\[?\d{4}-\d\d-\d\d[ T]\d\d:\d\d)"_s);
        const bool isDated =
            !text.isEmpty() && (text[0] == u'[' || text[0] == u'2') && dated.matchView(text).hasMatch();
        return isRule || isDated || fieldCode(text) || m_signs.has(number, PhraseKind::End);
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
        if (text.trimmed().isEmpty() || m_report.isAnchorOfOther(number, recipient) || m_signs.isBoilerplate(number) ||
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
    void complete(Candidate &candidate, const QString &recipient) const
    {
        while (candidate.lines.first > 1 && m_signs.isRead(candidate.lines.first - 1) &&
               candidate.lines.last - candidate.lines.first + 1 < kMaxStatusLines &&
               isSameReply(candidate.lines.first - 1, candidate.lines.first)) {
            --candidate.lines.first;
        }
        while (candidate.lines.last - candidate.lines.first + 1 < kMaxStatusLines &&
               m_signs.isRead(candidate.lines.last + 1) &&
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

    /// What a program prints of an exception in a field of its own, just above or below its words.
    [[nodiscard]] std::optional<ReplyCode> codeBeside(LineRange lines) const
    {
        constexpr int kNear = 3;
        const int last = std::min(lines.last + kNear, m_document.lineCount());
        for (int number = std::max(lines.first - kNear, 1); number <= last; ++number) {
            if (const auto code = m_signs.isRead(number) ? fieldCode(line(number)) : std::nullopt) {
                return code;
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] Observation observationFrom(const Candidate &candidate, const Anchor &anchor) const
    {
        Statement statement = readStatement(candidate.verbatim);
        statement.replyCode = statement.replyCode ? statement.replyCode : codeBeside(candidate.lines);
        Observation observation;
        observation.recipient = anchor.recipient;
        observation.recipientLines = anchor.line > 0 ? LineRange{anchor.line, anchor.line} : LineRange{};
        if (const QString parent = parentAt(m_document, anchor.line); !isSameAddress(parent, anchor.recipient)) {
            observation.originalRecipient = parent;
        }
        observation.status = statusLineFrom(statement, candidate.lines, candidate.verbatim);
        observation.foundBy = FoundBy::Text;
        const bool isQueued = candidate.verbatim.contains("{LED="_L1);
        const bool isTemporary = statement.replyCode && statement.replyCode->replyClass() == 4;
        observation.action = isQueued && isTemporary ? Action::Delayed : Action::Failed;
        takeRemote(statement, candidate.lines, observation);
        return observation;
    }

    const Document &m_document;
    const LineSigns &m_signs;
    const ReportLines &m_report;
    std::optional<Candidate> m_best; ///< of the whole report, whoever it is about
};

/// The reports of a pasted text, one behind another: each ends with its returned message. A mail is one report.
QList<LineRange> reportsIn(const Document &document)
{
    QList<LineRange> reports{{1, document.lineCount()}};
    constexpr qsizetype kMaxReports = 100;
    bool isReturned = false;
    for (const Section &section : document.sections) {
        if (reports.size() < kMaxReports && document.format == DocumentFormat::Text && isReturned &&
            section.kind == SectionKind::Text) {
            reports.last().last = section.lines.first - 1;
            reports.append({section.lines.first, document.lineCount()});
        }
        isReturned = section.kind == SectionKind::Returned;
    }
    return reports;
}

/// True if nothing has failed yet: a delay is spoken of, and nobody gave up.
bool tellsDelay(const Document &document, const LineSigns &signs, LineRange lines)
{
    constexpr PhraseKinds kTelling = bitOf(PhraseKind::Delay) | bitOf(PhraseKind::GivenUp);
    PhraseKinds kinds = 0;
    for (const int line : signs.lines()) {
        kinds |= lines.contains(line) ? signs.kindsAt(line) : 0;
    }
    const FieldBlock *header = reportHeader(document);
    for (const PhraseHit &hit : findPhrases(header ? header->value(u"Subject") : QString(), kTelling)) {
        kinds |= bitOf(hit.phrase->kind);
    }
    return (kinds & kTelling) == bitOf(PhraseKind::Delay);
}

/// The lines below "-- ", RFC 3676 section 4.3, with which whoever passed a report on signs: telephone numbers, rooms.
QList<LineRange> signaturesIn(const Document &document)
{
    constexpr int kLongest = 8; // lines
    QList<LineRange> signatures;
    for (int line = 1; line < document.lineCount(); ++line) {
        if (document.line(line).trimmed() != "--"_L1) {
            continue;
        }
        int last = line;
        bool isReport = false;
        while (last < document.lineCount() && !document.line(last + 1).trimmed().isEmpty()) {
            ++last;
            isReport = isReport || beginsWithReply(document.line(last)) || document.line(last).contains(u'<');
        }
        if (!isReport && last - line <= kLongest) {
            signatures.append({line, last});
        }
        line = last;
    }
    return signatures;
}

/// The recipients of a report whom other finders know, or its header.
QStringList namedRecipients(const Document &document, const Findings &findings, LineRange lines)
{
    QStringList named;
    for (const Observation &observation : findings.observations()) {
        const int line = observation.recipientLines.first;
        if (!observation.recipient.isEmpty() && (line == 0 || lines.contains(line))) {
            named.append(observation.recipient);
        }
    }
    const FieldBlock *header = reportHeader(document);
    return named.isEmpty() && header ? findAddresses(header->value(u"X-Failed-Recipients")) : named;
}

/// The words of one report.
class ReportReader
{
public:
    ReportReader(const Document &document, const LineSigns &signs, LineRange lines)
        : m_document(document)
        , m_signs(signs)
    {
        std::ranges::copy_if(signs.lines(), std::back_inserter(m_lines),
                             [lines](int line) { return lines.contains(line); });
    }

    [[nodiscard]] QList<Observation> find(const QStringList &named) const
    {
        const ReportLines report(m_document, m_signs, m_lines, findAnchors(m_document, m_signs, m_lines, named));
        return WordSearch(m_document, m_signs, report).find(!named.isEmpty());
    }

private:
    const Document &m_document;
    const LineSigns &m_signs;
    QList<int> m_lines;
};

} // namespace

void findInWords(const Material &material, Findings &findings)
{
    const Document &document = material.document;
    for (const LineRange &signature : signaturesIn(document)) {
        findings.take(signature);
    }
    const LineSigns signs(document, [&findings](int line) { return findings.isTaken(line); });
    const bool isAlone = findings.observations().isEmpty();
    for (const LineRange &lines : reportsIn(document)) {
        const QStringList named = namedRecipients(document, findings, lines);
        const ReportReader reader(document, signs, lines);
        QList<Observation> found = reader.find(named);
        if (found.isEmpty() && isAlone && !named.isEmpty()) {
            found = reader.find({});
        }
        const bool isDelay = isAlone && tellsDelay(document, signs, lines);
        for (Observation &observation : found) {
            observation.action = isDelay ? Action::Delayed : observation.action;
            findings.add(observation);
        }
    }
}

} // namespace BounceLens
