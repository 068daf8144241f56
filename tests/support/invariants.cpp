// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/invariants.h"
#include "input/limits.h"

#include <algorithm>

namespace BounceLens {

namespace {

bool isInside(LineRange inner, int lineCount)
{
    return inner.isEmpty() || (inner.first <= inner.last && inner.last <= lineCount);
}

const char *brokenLines(const Document &document)
{
    if (document.text.size() > kMaxTextCharacters + 1) {
        return "the text is longer than kMaxTextCharacters";
    }
    if (document.raw.size() > kMaxRawBytes) {
        return "the raw view is longer than kMaxRawBytes";
    }
    if (!std::ranges::is_sorted(document.lineStarts) ||
        (!document.lineStarts.isEmpty() && document.lineStarts.last() > document.text.size())) {
        return "the starts of the lines are not in order";
    }
    for (int line = 1; line <= document.lineCount(); ++line) {
        if (document.line(line).size() > kMaxLineCharacters || document.line(line).contains(u'\n')) {
            return "a line is longer than kMaxLineCharacters or holds a line end";
        }
    }
    return nullptr;
}

const char *brokenSection(const Section &section, int lineCount)
{
    if (section.lines.isEmpty() || !isInside(section.lines, lineCount)) {
        return "a section lies outside of the text";
    }
    if (!section.body.isEmpty() && !section.lines.contains(section.body)) {
        return "the body of a section lies outside of it";
    }
    for (const FieldBlock &block : section.blocks) {
        const auto isOutside = [&](const HeaderField &field) { return !isInside(field.lines, lineCount); };
        if (!isInside(block.lines, lineCount) || std::ranges::any_of(block.fields, isOutside)) {
            return "a field lies outside of the text";
        }
    }
    return nullptr;
}

const char *brokenSections(const Document &document)
{
    int last = 0;
    for (const Section &section : document.sections) {
        if (const char *broken = brokenSection(section, document.lineCount())) {
            return broken;
        }
        if (section.lines.first <= last) {
            return "sections overlap or are out of order";
        }
        last = section.lines.last;
    }
    return nullptr;
}

/// Turns, records and notes.
const char *brokenRuns(const Document &document)
{
    const auto isOutside = [&](const auto &run) { return !isInside(run.lines, document.lineCount()); };
    if (std::ranges::any_of(document.turns, isOutside)) {
        return "a turn lies outside of the text";
    }
    if (std::ranges::any_of(document.logLines, isOutside)) {
        return "a record lies outside of the text";
    }
    if (std::ranges::any_of(document.notes, isOutside)) {
        return "a note is about lines outside of the text";
    }
    return nullptr;
}

const char *brokenFailure(const Failure &failure, int lineCount)
{
    if (failure.status.lines.isEmpty() || !isInside(failure.status.lines, lineCount)) {
        return "a status line lies outside of the text";
    }
    if (!isInside(failure.recipientLines, lineCount) || !isInside(failure.remoteHostLines, lineCount)) {
        return "a recipient or host lies outside of the text";
    }
    if (failure.status.verbatim.isEmpty()) {
        return "a status line is empty";
    }
    return nullptr;
}

} // namespace

const char *brokenPromise(const Document &document)
{
    for (const auto find : {&brokenLines, &brokenSections, &brokenRuns}) {
        if (const char *broken = find(document)) {
            return broken;
        }
    }
    return nullptr;
}

const char *brokenPromise(const Analysis &analysis, const Document &document)
{
    for (const Failure &failure : analysis.failures) {
        if (const char *broken = brokenFailure(failure, document.lineCount())) {
            return broken;
        }
    }
    int last = 0;
    for (const Ignored &ignored : analysis.ignored) {
        if (ignored.lines.isEmpty() || !isInside(ignored.lines, document.lineCount()) || ignored.lines.first < last) {
            return "ignored codes lie outside of the text or are out of order";
        }
        last = ignored.lines.first;
    }
    return nullptr;
}

} // namespace BounceLens
