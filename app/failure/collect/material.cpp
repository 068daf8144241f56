// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/collect/material.h"

#include "input/log.h"
#include "input/structure.h"
#include "input/transcript.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// "10:14:57" near the beginning of a line, which the records of nearly all logs have.
bool holdsTime(QStringView line)
{
    constexpr qsizetype kNear = 100; // letters
    const QStringView start = line.first(std::min(line.size(), kNear));
    for (qsizetype at = start.indexOf(u':'); at >= 0; at = start.indexOf(u':', at + 1)) {
        if (at >= 2 && at + 3 < start.size() && start[at - 1].isDigit() && start[at - 2].isDigit() &&
            start[at + 1].isDigit() && start[at + 3] == u':') {
            return true;
        }
    }
    return false;
}

bool mayBeRecord(QStringView line)
{
    return holdsTime(line) || line.startsWith(u'@');
}

/// True if a command stands somewhere, written as people and programs write it.
bool mayHoldDialogue(QStringView text)
{
    static constexpr std::array kCommands{"RCPT"_L1, "rcpt"_L1,   "EHLO"_L1,   "ehlo"_L1, "HELO"_L1, "helo"_L1,
                                          "LHLO"_L1, "MAIL F"_L1, "mail f"_L1, "DATA"_L1, "AUTH"_L1};
    return std::ranges::any_of(kCommands, [text](QLatin1StringView command) { return text.contains(command); });
}

/// Records among other text. A line that is none and is indented carries on the one above it.
void addRecords(const Document &document, LineRange lines, QList<LogLine> &records)
{
    for (int line = lines.first; line <= lines.last; ++line) {
        const QStringView text = document.line(line);
        auto record = mayBeRecord(text) ? readLogLine(text) : std::nullopt;
        if (record) {
            record->lines = {line, line};
            records.append(*record);
        } else if (!records.isEmpty() && records.last().lines.last == line - 1 && text.startsWith(u' ') &&
                   !text.trimmed().isEmpty()) {
            records.last().text += u' ';
            records.last().text += text.trimmed();
            records.last().lines.last = line;
        }
    }
}

} // namespace

Material::Material(const Document &read)
    : document(read)
    , records(read.logLines)
    , turns(read.turns)
{
    for (const Section &section : read.sections) {
        if (section.kind == SectionKind::Text && !section.body.isEmpty()) {
            addRecords(read, section.body, records);
            if (mayHoldDialogue(read.textOf(section.body)) && looksLikeTranscript(read, section.body) &&
                !looksLikeReport(read, section.body)) {
                turns += readTurns(read, section.body);
            }
        }
    }
}

} // namespace BounceLens
