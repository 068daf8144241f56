// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/decide/forwarded.h"

#include "names/mailaddress.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr int kMaxSearched = 300; ///< lines; what is passed on begins early

constexpr PhraseKinds kFields = bitOf(PhraseKind::FieldFrom) | bitOf(PhraseKind::FieldSent) |
                                bitOf(PhraseKind::FieldTo) | bitOf(PhraseKind::FieldSubject) |
                                bitOf(PhraseKind::FieldCc);

/// The field that a line is, with its value.
struct ShownField
{
    PhraseKind kind = PhraseKind::System; ///< System: none
    QString value;
};

ShownField shownField(QStringView line)
{
    constexpr qsizetype kLongest = 1000;
    const QStringView text = line.first(std::min(line.size(), kLongest));
    ShownField field;
    for (const PhraseHit &hit : findPhrases(text, kFields)) {
        field = {.kind = hit.phrase->kind, .value = text.sliced(hit.end).trimmed().toString()};
    }
    return field;
}

/// Reads the fields from a line on.
class ShownHeader
{
public:
    ShownHeader(const Document &document, int first, int last)
        : m_document(document)
        , m_last(std::min(last, first + kLongest))
    {
        for (int line = first; line <= m_last && readLine(line); ++line) {
        }
    }

    [[nodiscard]] bool isWhole() const { return m_fields >= 3 && m_hasSender; }
    [[nodiscard]] const ForwardedHeader &header() const { return m_header; }

private:
    static constexpr int kLongest = 12; // lines

    bool readLine(int line)
    {
        const QStringView text = m_document.line(line);
        const ShownField field = shownField(text);
        if (field.kind == PhraseKind::System) {
            return m_fields > 0 && !text.trimmed().isEmpty() && m_header.lastLine == line - 1 && text[0].isSpace();
        }
        ++m_fields;
        m_header.lastLine = line;
        switch (field.kind) {
        case PhraseKind::FieldFrom:
            m_hasSender = true;
            m_header.sender = speakerFrom(field.value, {line, line});
            break;
        case PhraseKind::FieldTo:
        case PhraseKind::FieldCc:
            m_header.readers += findAddresses(field.value);
            break;
        case PhraseKind::FieldSubject:
            m_header.subject = field.value;
            m_header.subjectLines = {line, line};
            break;
        default:
            break;
        }
        return true;
    }

    const Document &m_document;
    int m_last;
    int m_fields = 0;
    bool m_hasSender = false;
    ForwardedHeader m_header;
};

bool isFilled(QStringView line)
{
    return std::ranges::any_of(line, [](QChar c) { return c.isLetterOrNumber(); });
}

/// The innermost header: one may follow right behind another.
class ForwardSearch
{
public:
    ForwardSearch(const Document &document, bool isMail, bool isPassed)
        : m_document(document)
        , m_isMail(isMail)
        , m_isPassed(isPassed)
    {
    }

    void read(LineRange body)
    {
        const int end = std::min(body.last, body.first + kMaxSearched);
        for (int line = body.first; line <= end && !m_isDone; ++line) {
            const QStringView text = m_document.line(line);
            if (line <= m_found.lastLine || !isFilled(text)) {
                continue;
            }
            if (hasPhrase(text, bitOf(PhraseKind::Forward))) {
                m_isBelowMark = true;
            } else if (!mayBegin() || !readHeader(line, body.last)) {
                m_isDone = m_found.lastLine > 0;
                ++m_filled;
            }
        }
    }

    [[nodiscard]] const ForwardedHeader &found() const { return m_found; }

private:
    [[nodiscard]] bool mayBegin() const
    {
        return m_isPassed || m_found.lastLine > 0 || (!m_isMail && (m_isBelowMark || m_filled == 0));
    }

    bool readHeader(int line, int last)
    {
        if (shownField(m_document.line(line)).kind != PhraseKind::FieldFrom) {
            return false;
        }
        const ShownHeader shown(m_document, line, last);
        m_found = shown.isWhole() ? shown.header() : m_found;
        return shown.isWhole();
    }

    const Document &m_document;
    bool m_isMail;
    bool m_isPassed;
    bool m_isBelowMark = false;
    bool m_isDone = false;
    int m_filled = 0;
    ForwardedHeader m_found;
};

bool namesWriter(QStringView line)
{
    constexpr qsizetype kLongest = 200;
    const QStringView text = line.trimmed();
    return text.size() <= kLongest && text.endsWith(u':') && hasPhrase(text, bitOf(PhraseKind::Wrote));
}

} // namespace

Author speakerFrom(const QString &value, LineRange lines)
{
    Author speaker{.address = findAddress(value), .site = {}, .name = {}, .lines = lines};
    Disguise disguise;
    QString name = value;
    if (const qsizetype at = name.lastIndexOf(u'<'); at >= 0) {
        name.truncate(at);
    } else if (!speaker.address.isEmpty()) {
        name.remove(speaker.address);
    }
    speaker.name = plainLetters(name.remove(u'"'), disguise).simplified();
    return speaker;
}

bool isAttribution(QStringView line)
{
    return namesWriter(line) && !hasPhrase(line, bitOf(PhraseKind::Sender));
}

bool isDaemonAttribution(QStringView line)
{
    return namesWriter(line) && hasPhrase(line, bitOf(PhraseKind::Sender));
}

bool beginsWithMark(QStringView subject, PhraseKind kind)
{
    static const QRegularExpression tags(uR"(^(?:\s|\[[^\]]{0,100}\])*)"_s);
    const qsizetype start = tags.matchView(subject).capturedEnd();
    const QList<PhraseHit> hits = findPhrases(subject.sliced(std::max<qsizetype>(start, 0)), bitOf(kind));
    return std::ranges::any_of(hits, [](const PhraseHit &hit) { return hit.at == 0; });
}

ForwardedHeader findForwardedHeader(const Document &document, const QString &subject, bool isMail)
{
    const bool isPassed = isMail && beginsWithMark(subject, PhraseKind::Pass);
    if (isMail && !isPassed) {
        return {};
    }
    ForwardSearch search(document, isMail, isPassed);
    for (const Section &section : document.sections) {
        if (section.kind == SectionKind::Text && !section.body.isEmpty()) {
            search.read(section.body);
        }
    }
    return search.found();
}

} // namespace BounceLens
