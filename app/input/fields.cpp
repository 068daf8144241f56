// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/fields.h"

#include "phrases/phrases.h"

#include "input/limits.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr std::array kTraceFields{"received"_L1,     "return-path"_L1,    "message-id"_L1,       "delivered-to"_L1,
                                  "mime-version"_L1, "dkim-signature"_L1, "x-originating-ip"_L1, "received-spf"_L1};
constexpr std::array kMailFields{"from"_L1,
                                 "to"_L1,
                                 "subject"_L1,
                                 "date"_L1,
                                 "cc"_L1,
                                 "reply-to"_L1,
                                 "sender"_L1,
                                 "content-type"_L1,
                                 "x-mailer"_L1,
                                 "user-agent"_L1,
                                 "in-reply-to"_L1,
                                 "references"_L1,
                                 "x-original-to"_L1,
                                 "envelope-to"_L1,
                                 "delivery-date"_L1,
                                 "auto-submitted"_L1,
                                 "x-failed-recipients"_L1,
                                 "content-transfer-encoding"_L1,
                                 "thread-topic"_L1,
                                 "precedence"_L1};

constexpr std::array kStatusFields{"reporting-mta"_L1,        "final-recipient"_L1, "original-recipient"_L1,
                                   "received-from-mta"_L1,    "diagnostic-code"_L1, "x-postfix-queue-id"_L1,
                                   "original-envelope-id"_L1, "arrival-date"_L1,    "dsn-gateway"_L1};
constexpr std::array kOtherReportFields{
    "action"_L1,           "status"_L1,       "remote-mta"_L1,      "last-attempt-date"_L1,
    "will-retry-until"_L1, "final-log-id"_L1, "x-postfix-sender"_L1};

bool isContinuation(QStringView line)
{
    return line.startsWith(u' ') || line.startsWith(u'\t');
}

/// Its lines lose their indentation when somebody pastes them.
bool isDiagnostic(QStringView name)
{
    return name.compare("Diagnostic-Code"_L1, Qt::CaseInsensitive) == 0;
}

template <typename Names>
bool isOneOf(const Names &names, QStringView name)
{
    return std::ranges::any_of(names, [name](QLatin1StringView n) {
        return n.size() == name.size() && name.compare(n, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

QStringView fieldName(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size() && line[at] > u' ' && line[at] < QChar(0x7F) && line[at] != u':') {
        ++at;
    }
    return at > 0 && at < line.size() && line[at] == u':' ? line.first(at) : QStringView();
}

bool isFieldLine(QStringView line)
{
    return !fieldName(line).isEmpty();
}

FieldBlock readFields(const Document &document, LineRange lines)
{
    FieldBlock block;
    block.lines = lines;
    block.fields.reserve(std::min(lines.last - lines.first + 1, kMaxHeaderFields));
    for (int number = lines.first; !lines.isEmpty() && number <= lines.last; ++number) {
        const QStringView line = document.line(number);
        const QStringView name = fieldName(line);
        const bool isBroken = name.isEmpty() && !block.fields.isEmpty() && isDiagnostic(block.fields.last().name);
        if ((isContinuation(line) || isBroken) && !block.fields.isEmpty()) {
            HeaderField &field = block.fields.last();
            field.value += field.value.isEmpty() ? u"" : u" ";
            field.value += line.trimmed();
            field.lines.last = number;
        } else if (!name.isEmpty() && block.fields.size() < kMaxHeaderFields) {
            block.fields.append({.name = name.toString(),
                                 .value = line.sliced(name.size() + 1).trimmed().toString(),
                                 .lines = {number, number}});
        }
    }
    return block;
}

QList<FieldBlock> readFieldBlocks(const Document &document, LineRange lines)
{
    QList<FieldBlock> blocks;
    int first = 0;
    for (int number = lines.first; !lines.isEmpty() && number <= lines.last + 1; ++number) {
        const bool isBlank = number > lines.last || document.line(number).trimmed().isEmpty();
        if (!isBlank && first == 0) {
            first = number;
        } else if (isBlank && first > 0) {
            blocks.append(readFields(document, {first, number - 1}));
            first = 0;
        }
    }
    return blocks;
}

bool isBounceField(QStringView line)
{
    constexpr PhraseKinds kNames = bitOf(PhraseKind::FieldFrom) | bitOf(PhraseKind::FieldSubject);
    constexpr qsizetype kLongest = 400;
    if (line.size() > kLongest || !(line.contains(u':') || line.contains(u'\uFF1A'))) {
        return false;
    }
    for (const PhraseHit &hit : findPhrases(line, kNames)) {
        const QStringView value = line.sliced(hit.end);
        const bool isFrom = hit.phrase->kind == PhraseKind::FieldFrom;
        if (hasPhrase(value, isFrom ? bitOf(PhraseKind::Sender)
                                    : bitOf(PhraseKind::Subject) | bitOf(PhraseKind::DelaySubject))) {
            return true;
        }
    }
    return false;
}

bool isStatusField(QStringView name)
{
    return isOneOf(kStatusFields, name);
}

bool isReportField(QStringView name)
{
    return isStatusField(name) || isOneOf(kOtherReportFields, name);
}

bool isTraceField(QStringView name)
{
    return isOneOf(kTraceFields, name);
}

bool isMailField(QStringView name)
{
    return isOneOf(kMailFields, name) || isTraceField(name);
}

} // namespace BounceLens
