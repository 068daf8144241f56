// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/join/ignored.h"

#include "failure/join/lookalikes.h"
#include "failure/statement.h"
#include "names/mailaddress.h"

#include <algorithm>

namespace BounceLens {

namespace {

constexpr int kMaxIgnoredLines = 5000; ///< quoted spam may be endless; codes behind it are of no interest

bool isSameCode(const CodeHit &hit, const StatusLine &status)
{
    return (!hit.replyCode || hit.replyCode == status.replyCode) &&
           (!hit.enhancedCode || hit.enhancedCode == status.enhancedCode);
}

IgnoredWhy whyIgnored(const CodeHit &hit, const Section *section, const Analysis &analysis)
{
    const int codeClass = hit.replyCode ? hit.replyCode->replyClass() : hit.enhancedCode->statusClass();
    if (section && section->kind == SectionKind::Returned) {
        return IgnoredWhy::InReturnedMessage;
    }
    if (section && section->kind == SectionKind::MessageHeader) {
        return IgnoredWhy::HeaderField;
    }
    if (codeClass < 4) {
        return IgnoredWhy::Success;
    }
    const bool isRepeated =
        std::ranges::any_of(analysis.failures, [&](const Failure &f) { return isSameCode(hit, f.status); });
    if (isRepeated) {
        return IgnoredWhy::Repeated;
    }
    return analysis.failures.isEmpty() ? IgnoredWhy::NoReply : IgnoredWhy::LessSpecific;
}

/// Where people look for codes: not in headers and copies, which are full of numbers.
bool mayConfuse(const Section *section)
{
    return !section || section->kind == SectionKind::Text;
}

} // namespace

void addIgnored(const Document &document, Analysis &analysis)
{
    const auto isTaken = [&](int line) {
        return std::ranges::any_of(analysis.failures,
                                   [line](const Failure &f) { return f.status.lines.contains(line); }) ||
               std::ranges::any_of(analysis.ignored, [line](const Ignored &i) { return i.lines.contains(line); });
    };
    const QList<Ignored> known = analysis.ignored;
    for (int line = 1; line <= std::min(document.lineCount(), kMaxIgnoredLines); ++line) {
        if (isTaken(line)) {
            continue;
        }
        constexpr qsizetype kLooked = 2000; // letters
        const QStringView text = document.line(line).first(std::min(document.line(line).size(), kLooked));
        const Section *section = document.sectionAt(line);
        const auto add = [&](qsizetype at, qsizetype length, IgnoredWhy why) {
            if (analysis.ignored.size() < kMaxIgnored) {
                analysis.ignored.append(
                    {.lines = {line, line}, .text = text.sliced(at, length).toString(), .why = why});
            }
        };
        for (const CodeHit &hit : findCodes(text)) {
            add(hit.at, hit.length, whyIgnored(hit, section, analysis));
        }
        if (mayConfuse(section)) {
            for (const Lookalike &lookalike : findLookalikes(text)) {
                add(lookalike.at, lookalike.length, lookalike.why);
            }
        }
    }
    std::ranges::stable_sort(analysis.ignored, {}, [](const Ignored &ignored) { return ignored.lines.first; });
}

} // namespace BounceLens
