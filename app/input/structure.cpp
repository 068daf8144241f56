// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/structure.h"

#include "input/fields.h"
#include "input/mime/mailsource.h"
#include "input/transcript.h"
#include "phrases/phrases.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// A mail's header inside a text: at least this many fields in a row, one of them a trace field.
constexpr int kMinHeaderFields = 3;

bool isIndented(QStringView line)
{
    return line.startsWith(u' ') || line.startsWith(u'\t');
}

/// The end of the run of fields and folded lines that begins at \a first.
struct FieldRun
{
    int last = 0;
    int fields = 0;
    int mailFields = 0;
    int traceFields = 0;
};

/// \a mostBroken: lines in a row that were broken off a field and are not indented; a word by itself is not counted.
FieldRun fieldRun(const Document &document, int first, int end, int mostBroken = 0)
{
    FieldRun run{.last = first - 1};
    bool isDiagnostic = false;
    int broken = 0;
    for (int line = first; line <= end; ++line) {
        const QStringView text = document.line(line);
        const QStringView name = fieldName(text);
        const bool goesOn = run.fields > 0 && !text.trimmed().isEmpty() && (isIndented(text) || isDiagnostic);
        const bool isWord = !text.trimmed().contains(u' ');
        broken = !name.isEmpty() || goesOn ? 0 : broken + (isWord ? 0 : 1);
        const bool isBroken = run.mailFields > 0 && mostBroken > 0 && broken <= mostBroken && !text.trimmed().isEmpty();
        if (name.isEmpty() && !goesOn && !isBroken) {
            break;
        }
        isDiagnostic = name.isEmpty() ? isDiagnostic : name.compare("Diagnostic-Code"_L1, Qt::CaseInsensitive) == 0;
        run.last = line;
        run.fields += name.isEmpty() ? 0 : 1;
        run.mailFields += isMailField(name) ? 1 : 0;
        run.traceFields += isTraceField(name) ? 1 : 0;
    }
    return run;
}

/// True if the header at a line is that of a bounce: it was forwarded, and the report follows.
bool beginsBounce(const Document &document, int line, int end)
{
    constexpr int kMaxLooked = 12;
    for (int number = line; number <= std::min(end, line + kMaxLooked); ++number) {
        if (isBounceField(document.line(number))) {
            return true;
        }
    }
    return false;
}

/// True if another report begins at a line of a text that holds several.
bool beginsReport(QStringView line)
{
    constexpr PhraseKinds kOpening = bitOf(PhraseKind::System) | bitOf(PhraseKind::Boilerplate);
    return isBounceField(line) || (!isFieldLine(line) && !isIndented(line) && hasPhrase(line, kOpening));
}

/// Looks for the header of a message line by line, downwards. A run of fields is counted once, not again from each of
/// its lines: a text may be one run of 100,000 fields.
class HeaderSearch
{
public:
    HeaderSearch(const Document &document, int end)
        : m_document(document)
        , m_end(end)
    {
    }

    [[nodiscard]] bool isHeaderAt(int line)
    {
        if (!isMailField(fieldName(m_document.line(line)))) {
            return false;
        }
        moveTo(line);
        return m_run.mailFields >= kMinHeaderFields && m_run.traceFields > 0 &&
               !beginsBounce(m_document, line, m_run.last);
    }

private:
    void moveTo(int line)
    {
        if (line < m_first || line > m_run.last) {
            constexpr int kMostBroken = 3;
            m_run = fieldRun(m_document, line, m_end, kMostBroken);
        } else {
            for (int passed = m_first; passed < line; ++passed) {
                const QStringView name = fieldName(m_document.line(passed));
                m_run.mailFields -= isMailField(name) ? 1 : 0;
                m_run.traceFields -= isTraceField(name) ? 1 : 0;
            }
        }
        m_first = line;
    }

    const Document &m_document;
    int m_end;
    int m_first = 0;
    FieldRun m_run; ///< from m_first on
};

bool isSeparator(const Document &document, int line, int end)
{
    constexpr int kMaxBlank = 4;
    static const QRegularExpression counted(uR"(\bmessage \d+:)"_s); // JavaMail: "Failed message 1: …"
    if (document.line(line).size() > 100 || counted.matchView(document.line(line)).hasMatch() ||
        isSentenceTail(document.line(line)) || !hasPhrase(document.line(line), bitOf(PhraseKind::Returned))) {
        return false;
    }
    int next = line + 1;
    while (next <= end && next <= line + kMaxBlank && document.line(next).trimmed().isEmpty()) {
        ++next;
    }
    return next <= end && (isFieldLine(document.line(next)) || isIndented(document.line(next))) &&
           !beginsBounce(document, next, end);
}

/// The line from which a text is a copy of the returned message; 0 if it holds none.
int findReturned(const Document &document, LineRange body, HeaderSearch &search)
{
    const bool isPasted = document.format == DocumentFormat::Text; // its first line is a heading
    for (int line = body.first; line <= body.last; ++line) {
        if (((line > body.first || !isPasted) && isSeparator(document, line, body.last)) || search.isHeaderAt(line)) {
            return line;
        }
    }
    return 0;
}

LineRange findStatusFields(const Document &document, LineRange body)
{
    for (int line = body.first; line <= body.last; ++line) {
        if (!isStatusField(fieldName(document.line(line)))) {
            continue;
        }
        int first = line;
        while (first > body.first && isFieldLine(document.line(first - 1))) {
            --first;
        }
        int last = fieldRun(document, first, body.last).last;
        for (int next = last + 1; next <= body.last; ++next) {
            if (document.line(next).trimmed().isEmpty()) {
                continue;
            }
            const FieldRun run = fieldRun(document, next, body.last);
            if (run.fields == 0 || run.traceFields > 0) {
                break;
            }
            last = run.last;
            next = run.last;
        }
        return {first, last};
    }
    return {};
}

Section piece(const Section &whole, SectionKind kind, LineRange lines)
{
    const LineRange body{std::max(lines.first, whole.body.first), lines.last};
    return {.kind = kind,
            .depth = whole.depth,
            .mediaType = whole.mediaType,
            .lines = lines,
            .body = body.first > body.last ? LineRange{} : body,
            .blocks = {}};
}

/// The first line of the returned message behind its separator.
LineRange messageLines(const Document &document, LineRange lines)
{
    LineRange body = lines;
    while (body.first < body.last && !isFieldLine(document.line(body.first))) {
        ++body.first;
    }
    return body;
}

/// Cuts one report into its text, its delivery status and the returned message.
void appendReport(const Document &document, const Section &text, int returned, QList<Section> &out)
{
    LineRange rest = text.lines;
    if (returned > 0) {
        rest.last = returned - 1;
    }
    const LineRange searched{text.body.first, rest.last};
    const LineRange status = rest.last >= text.body.first ? findStatusFields(document, searched) : LineRange{};
    const auto appendText = [&](int first, int last) {
        if (first <= last) {
            out.append(piece(text, SectionKind::Text, {first, last}));
        }
    };
    if (status.isEmpty()) {
        appendText(rest.first, rest.last);
    } else {
        appendText(rest.first, status.first - 1);
        out.append(piece(text, SectionKind::DeliveryStatus, status));
        appendText(status.last + 1, rest.last);
    }
    if (returned > 0) {
        out.append(piece(text, SectionKind::Returned, {returned, text.lines.last}));
        out.last().body = messageLines(document, out.last().lines);
    }
}

/// True for the first field of a delivery status, above which nothing stands.
bool beginsStatus(const Document &document, int line)
{
    return isStatusField(fieldName(document.line(line))) && document.line(line - 1).trimmed().isEmpty();
}

/// True if the lines above a message say that something was not delivered.
bool tellsAbove(const Document &document, int first, int line)
{
    constexpr PhraseKinds kTelling = bitOf(PhraseKind::Failure) | bitOf(PhraseKind::Recipient);
    return line > first && hasPhrase(document.textOf({first, line - 1}), kTelling);
}

/// The line behind a returned message at which the next report of a pasted text begins, or a delivery status that
/// belongs to the one before; 0 if none does. In a mail only the latter is looked for: below some fields of the message
/// ("you sent a message with the following header"), or where nothing above is a report.
int findNextReport(const Document &document, const Section &text, int returned)
{
    constexpr int kFewFields = 12; // lines; the header of a message that is returned whole is longer
    const bool hasStatus =
        returned > text.body.first && !findStatusFields(document, {text.body.first, returned - 1}).isEmpty();
    const bool isMail = document.format != DocumentFormat::Text;
    const bool isFirst = isMail && !hasStatus && !tellsAbove(document, text.body.first, returned);
    const int last = isMail && hasStatus ? 0 : isMail && !isFirst ? returned + kFewFields : text.lines.last;
    for (int line = returned + 1; line <= std::min(last, text.lines.last); ++line) {
        if ((!isMail && beginsReport(document.line(line))) || (!hasStatus && beginsStatus(document, line))) {
            return line;
        }
    }
    return 0;
}

void appendCut(const Document &document, Section text, QList<Section> &out)
{
    HeaderSearch search(document, text.body.last);
    while (true) {
        const int returned = findReturned(document, text.body, search);
        const int next = returned > 0 ? findNextReport(document, text, returned) : 0;
        if (next == 0) {
            appendReport(document, text, returned, out);
            return;
        }
        Section first = text;
        first.lines.last = next - 1;
        first.body.last = next - 1;
        appendReport(document, first, returned, out);
        text.lines.first = next;
        text.body.first = next;
    }
}

} // namespace

bool looksLikeReport(const Document &document, LineRange lines)
{
    constexpr int kMaxLooked = 400;
    constexpr PhraseKinds kOfReports =
        bitOf(PhraseKind::System) | bitOf(PhraseKind::Recipient) | bitOf(PhraseKind::Returned);
    for (int line = lines.first; line <= std::min(lines.last, lines.first + kMaxLooked); ++line) {
        const QStringView text = document.line(line);
        const bool isSaid = readDialogueLine(text).speaker != Speaker::Tool;
        if (isStatusField(fieldName(text)) || (!isSaid && !isFieldLine(text) && hasPhrase(text, kOfReports))) {
            return true;
        }
    }
    return false;
}

void findInlinedParts(Document &document)
{
    QList<Section> sections;
    for (const Section &section : std::as_const(document.sections)) {
        if (section.kind == SectionKind::Text && !section.body.isEmpty()) {
            appendCut(document, section, sections);
        } else {
            sections.append(section);
        }
    }
    document.sections = sections;
}

} // namespace BounceLens
