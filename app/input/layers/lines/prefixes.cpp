// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/layers/lines/prefixes.h"

#include "input/fields.h"
#include "input/layers/lines/prefixform.h"
#include "input/layers/linewriter.h"
#include "input/layers/telling.h"
#include "input/log.h"
#include "input/transcript.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr int kFewestPrefixed = 3; ///< lines; two that begin alike may be anything
constexpr int kMaxForms = 24;      ///< that are compared; a text without prefixes may have one for each pair of lines
constexpr int kMaxTriedForms = 3;  ///< that are looked at closely
constexpr qsizetype kMostBare = 2; ///< lines without the prefix in a run that has it: lines that a terminal wrapped

struct CountedForm
{
    PrefixForm form;
    int lines = 0; ///< of the sample that have it
};

bool isFilled(QStringView line)
{
    return !line.trimmed().isEmpty();
}

/// The forms that neighbouring lines share, the most frequent first, of those the longest.
QList<CountedForm> formsIn(const QList<QStringView> &filled)
{
    QList<CountedForm> forms;
    for (qsizetype at = 1; at < filled.size() && forms.size() < kMaxForms; ++at) {
        const PrefixForm form = PrefixForm::commonTo(filled[at - 1], filled[at]);
        if (!form.isEmpty() && !std::ranges::contains(forms, form, &CountedForm::form)) {
            forms.append({.form = form});
        }
    }
    for (CountedForm &counted : forms) {
        counted.lines =
            int(std::ranges::count_if(filled, [&](QStringView line) { return counted.form.lengthIn(line) >= 0; }));
    }
    forms.removeIf([](const CountedForm &counted) { return counted.lines < kFewestPrefixed; });
    std::ranges::stable_sort(forms, [](const CountedForm &one, const CountedForm &other) {
        return one.lines != other.lines ? one.lines > other.lines : one.form.size() > other.form.size();
    });
    return forms;
}

QList<QStringView> filledOf(const QList<QStringView> &lines)
{
    QList<QStringView> filled;
    for (const QStringView line : lines.first(std::min<qsizetype>(lines.size(), TextSample::kMaxSampled))) {
        if (isFilled(line)) {
            filled.append(line);
        }
    }
    return filled;
}

/// True for what the log of a mail server says behind its prefix: "to=<lee@example.net>, status=bounced".
bool isMailLogRecord(QStringView line)
{
    const auto record = readLogLine(line);
    if (!record) {
        return false;
    }
    const QString &said = record->text;
    return said.startsWith("to=<"_L1) || said.startsWith("from=<"_L1) || said.contains("status="_L1) ||
           said.contains("stat="_L1) || said.contains("reject:"_L1) || said.contains("reject="_L1) ||
           said.contains("relay="_L1) || said.contains("connect from"_L1) || said.contains("result="_L1) ||
           said.startsWith("=> "_L1) || said.startsWith("** "_L1) || said.startsWith("== "_L1) ||
           said.startsWith("<= "_L1) || said.contains("delivery "_L1);
}

/// One form taken off the runs of lines that have it.
class PrefixPeeler
{
public:
    PrefixPeeler(const QList<QStringView> &lines, PrefixForm form, qsizetype size)
        : m_lines(lines)
        , m_form(std::move(form))
        , m_writer(size)
    {
    }

    std::optional<Peeled> peel()
    {
        if (m_form.endsWithBlank()) {
            m_form.setClosingBlanks(fewestBlanks());
        }
        for (qsizetype first = 0; first < m_lines.size();) {
            const qsizetype end = m_form.lengthIn(m_lines[first]) > 0 ? runEnd(first) : first;
            if (end > first && isWrapping(first, end)) {
                for (qsizetype at = first; at < end; ++at) {
                    m_writer.add(bare(at), at);
                }
                m_isPeeled = true;
            } else {
                for (qsizetype at = first; at < std::max(end, first + 1); ++at) {
                    m_writer.add(m_lines[at], at);
                }
            }
            first = std::max(end, first + 1);
        }
        return m_isPeeled ? std::optional(m_writer.take()) : std::nullopt;
    }

private:
    [[nodiscard]] QStringView bare(qsizetype at) const
    {
        return m_lines[at].sliced(std::max<qsizetype>(m_form.lengthIn(m_lines[at]), 0));
    }

    /// Of the blanks behind the prefix all lines have so many.
    [[nodiscard]] qsizetype fewestBlanks() const
    {
        qsizetype fewest = kMaxPrefix;
        for (const QStringView line : filledOf(m_lines)) {
            const qsizetype length = m_form.lengthIn(line);
            if (length > 0 && length < line.size()) {
                const QStringView behind = line.sliced(length);
                const auto end = std::ranges::find_if(behind, [](QChar c) { return !c.isSpace(); });
                fewest = end == behind.end() ? fewest : std::min(fewest, 1 + qsizetype(end - behind.begin()));
            }
        }
        return fewest;
    }

    [[nodiscard]] qsizetype runEnd(qsizetype first) const
    {
        qsizetype end = first;
        for (qsizetype at = first; at < m_lines.size() && at <= end + kMostBare; ++at) {
            const bool isEmptyInside = m_lines[at].isEmpty() && at == end;
            end = isEmptyInside || m_form.lengthIn(m_lines[at]) >= 0 ? at + 1 : end;
        }
        while (end > first && m_lines[end - 1].isEmpty()) {
            --end;
        }
        return end;
    }

    /// True if the lines of a run are a report behind the prefix and none with it.
    [[nodiscard]] bool isWrapping(qsizetype first, qsizetype end) const
    {
        if (end - first < kFewestPrefixed || isDialogue(first, end) || (m_form.isNumber() && !isCounting(first, end))) {
            return false;
        }
        QString with;
        QString without;
        int reportFields = 0;
        for (qsizetype at = first; at < end; ++at) {
            with += m_lines[at];
            with += u'\n';
            without += bare(at);
            without += u'\n';
            reportFields += isReportField(fieldName(bare(at))) ? 1 : 0;
        }
        if (m_form.isBlank() && reportFields < 2 && !isWholeText(first, end)) {
            return false;
        }
        constexpr int kClear = 2;
        const int gained = clarityOf(without) - clarityOf(with);
        return gained >= kClear || (gained > 0 && m_form.isBlank()) ? !isMailLog(first, end) : false;
    }

    [[nodiscard]] bool isWholeText(qsizetype first, qsizetype end) const
    {
        return std::none_of(m_lines.begin(), m_lines.begin() + first, isFilled) &&
               std::none_of(m_lines.begin() + end, m_lines.end(), isFilled);
    }

    /// The marks of a dialogue tell who speaks.
    [[nodiscard]] bool isDialogue(qsizetype first, qsizetype end) const
    {
        qsizetype marked = 0;
        const qsizetype looked = std::min<qsizetype>(end, first + 20);
        for (qsizetype at = first; at < looked; ++at) {
            marked += readDialogueLine(m_lines[at]).isMarked ? 1 : 0;
        }
        return marked * 2 > looked - first;
    }

    /// True if the number grows by one from line to line.
    [[nodiscard]] bool isCounting(qsizetype first, qsizetype end) const
    {
        qsizetype counted = 0;
        qsizetype steps = 0;
        int last = -1;
        for (qsizetype at = first; at < end; ++at) {
            const qsizetype length = m_form.lengthIn(m_lines[at]);
            const int number = length > 0 ? numberIn(m_lines[at].first(length)) : -1;
            if (number >= 0) {
                steps += last >= 0 && number == last + 1 ? 1 : 0;
                last = number;
                ++counted;
            }
        }
        return counted >= kFewestPrefixed && (steps + 1) * 5 >= counted * 4;
    }

    [[nodiscard]] bool isMailLog(qsizetype first, qsizetype end) const
    {
        qsizetype records = 0;
        const qsizetype looked = std::min<qsizetype>(end, first + 60);
        for (qsizetype at = first; at < looked; ++at) {
            records += isMailLogRecord(m_lines[at]) ? 1 : 0;
        }
        return records * 4 >= looked - first;
    }

    const QList<QStringView> &m_lines;
    PrefixForm m_form;
    LineWriter m_writer;
    bool m_isPeeled = false;
};

} // namespace

int seesPrefixes(const TextSample &sample)
{
    constexpr int kLooked = 60; // pairs of lines
    int pairs = 0;
    int alike = 0;
    int indented = 0;
    int streak = 0;
    int longest = 0;
    QStringView last;
    for (const QStringView line : sample.head()) {
        if (!isFilled(line) || pairs >= kLooked) {
            continue;
        }
        if (!last.isNull()) {
            const PrefixForm form = PrefixForm::commonTo(last, line);
            const bool isAlike = !form.isEmpty() && !form.isBlank();
            ++pairs;
            alike += isAlike ? 1 : 0;
            indented += form.isBlank() ? 1 : 0;
            streak = isAlike ? streak + 1 : 0;
            longest = std::max(longest, streak);
        }
        last = line;
    }
    const bool isMostly = alike >= kFewestPrefixed - 1 && alike * 4 >= pairs * 3;
    const bool isIndented = indented >= kFewestPrefixed - 1 && indented * 3 >= pairs * 2;
    return isMostly ? 70 : longest >= kFewestPrefixed || isIndented ? 20 : 0;
}

std::optional<Peeled> peelPrefixes(QStringView text)
{
    const QList<QStringView> lines = text.split(u'\n');
    const QList<CountedForm> forms = formsIn(filledOf(lines));
    for (qsizetype at = 0; at < std::min<qsizetype>(forms.size(), kMaxTriedForms); ++at) {
        if (auto peeled = PrefixPeeler(lines, forms[at].form, text.size()).peel()) {
            return peeled;
        }
    }
    return std::nullopt;
}

} // namespace BounceLens
