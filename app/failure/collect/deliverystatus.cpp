// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/collect/deliverystatus.h"

#include "failure/statusline.h"
#include "names/mailaddress.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

std::optional<Action> actionFrom(QStringView value)
{
    const QString word = value.trimmed().toString().toLower();
    if (word.startsWith("fail"_L1)) {
        return Action::Failed;
    }
    if (word.startsWith("delay"_L1)) {
        return Action::Delayed;
    }
    if (word.startsWith("relay"_L1)) {
        return Action::Relayed;
    }
    if (word.startsWith("expand"_L1)) {
        return Action::Expanded;
    }
    return word.startsWith("deliver"_L1) ? std::optional(Action::Delivered) : std::nullopt;
}

/// Status may be followed by a comment, RFC 3464 section 2.3.4.
std::optional<EnhancedStatusCode> statusFrom(QStringView value)
{
    qsizetype end = 0;
    while (end < value.size() && (value[end].isDigit() || value[end] == u'.')) {
        ++end;
    }
    return EnhancedStatusCode::fromText(value.first(end));
}

Action actionOf(const FieldBlock &block)
{
    if (const auto action = actionFrom(block.value(u"Action"))) {
        return *action;
    }
    const auto status = statusFrom(block.value(u"Status"));
    return status && status->statusClass() == 2 ? Action::Delivered : Action::Failed;
}

bool isGeneric(const EnhancedStatusCode &code)
{
    return code.subject() == 0 && code.detail() == 0;
}

/// A diagnostic code without its type ("smtp; …"), RFC 3464 section 2.3.6.
QString withoutType(const QString &diagnostic)
{
    static const QRegularExpression type(uR"(^\s*[A-Za-z][A-Za-z0-9-]{0,20}\s*;\s*)"_s);
    return QString(diagnostic).remove(type);
}

/// The words of the server if there are any, else the bare status, else what there is. nullptr if no field says a
/// thing.
const HeaderField *shownField(const FieldBlock &block)
{
    for (const auto name :
         {"Diagnostic-Code"_L1, "Status"_L1, "Action"_L1, "Final-Recipient"_L1, "Original-Recipient"_L1}) {
        const HeaderField *field = block.find(QString(name));
        if (field && !withoutType(field->value).simplified().isEmpty()) {
            return field;
        }
    }
    return nullptr;
}

StatusLine statusLineOf(const FieldBlock &block, Statement &statement)
{
    const HeaderField *shown = shownField(block);
    QString verbatim = shown ? shown->value : QString();
    if (shown && shown == block.find(u"Diagnostic-Code")) {
        verbatim = withoutType(shown->value);
        statement = readStatement(verbatim);
    }
    const auto named = statusFrom(block.value(u"Status"));
    if (named && (!statement.enhancedCode || (isGeneric(*statement.enhancedCode) && !isGeneric(*named)))) {
        statement.enhancedCode = named;
    }
    return statusLineFrom(statement, shown ? shown->lines : block.lines, verbatim);
}

bool isRecipientBlock(const FieldBlock &block)
{
    return block.find(u"Final-Recipient") || block.find(u"Original-Recipient") || block.find(u"Diagnostic-Code") ||
           (block.find(u"Action") && block.find(u"Status"));
}

void takeRecipient(const FieldBlock &block, Observation &observation)
{
    const HeaderField *final = block.find(u"Final-Recipient");
    const HeaderField *original = block.find(u"Original-Recipient");
    const HeaderField *x = block.find(u"X-Actual-Recipient");
    const auto addressOf = [](const HeaderField *field) {
        const QString value = field ? typedValue(field->value) : QString();
        const QString address = findAddress(value);
        return address.isEmpty() ? value : address;
    };
    const QString finalAddress = addressOf(final ? final : x);
    const QString originalAddress = addressOf(original);
    observation.recipient = finalAddress.isEmpty() ? originalAddress : finalAddress;
    if (!isSameAddress(originalAddress, observation.recipient) && !originalAddress.isEmpty()) {
        observation.originalRecipient = originalAddress;
    }
    const HeaderField *shown = !finalAddress.isEmpty() && final ? final : original;
    observation.recipientLines = shown ? shown->lines : LineRange{};
}

Observation observationFrom(const FieldBlock &block, const FieldBlock &message)
{
    Observation observation;
    Statement statement;
    observation.foundBy = FoundBy::DeliveryStatus;
    observation.certainty = Certainty::Certain;
    observation.action = actionOf(block);
    observation.status = statusLineOf(block, statement);
    takeRecipient(block, observation);
    takeRemote(statement, observation.status.lines, observation);
    if (const HeaderField *remote = block.find(u"Remote-MTA")) {
        const QString value = typedValue(remote->value);
        const QString host = findHostName(value);
        observation.remoteHost = host.isEmpty() ? observation.remoteHost : host;
        const QString address = findIpAddress(value);
        observation.remoteAddress = address.isEmpty() ? observation.remoteAddress : address;
        observation.remoteHostLines = remote->lines;
    }
    observation.time = block.value(u"Last-Attempt-Date");
    if (observation.time.isEmpty()) {
        observation.time = message.value(u"Arrival-Date");
    }
    observation.reportingHost = typedValue(message.value(u"Reporting-MTA"));
    observation.queueId = message.value(u"X-Postfix-Queue-ID");
    return observation;
}

constexpr std::array kRecipientFields{"Final-Recipient"_L1, "Original-Recipient"_L1, "Action"_L1,           "Status"_L1,
                                      "Diagnostic-Code"_L1, "Remote-MTA"_L1,         "Last-Attempt-Date"_L1};

/// Blank lines part the blocks (RFC 3464 section 2.1), but copying doubles them and broken programs write them inside a
/// block. A block that repeats no field of the one before goes on with it, unless it names a recipient of its own.
QList<FieldBlock> wholeBlocks(const QList<FieldBlock> &blocks)
{
    QList<FieldBlock> whole;
    for (const FieldBlock &block : blocks) {
        const auto isRepeated = [&](QLatin1StringView name) {
            return block.find(QString(name)) && !whole.isEmpty() && whole.last().find(QString(name));
        };
        const bool isOfRecipient = std::ranges::any_of(
            kRecipientFields, [&](QLatin1StringView name) { return block.find(QString(name)) != nullptr; });
        const bool goesOn = isOfRecipient && !whole.isEmpty() && std::ranges::none_of(kRecipientFields, isRepeated) &&
                            !whole.last().find(u"Reporting-MTA");
        if (goesOn) {
            whole.last().fields += block.fields;
            whole.last().lines.last = block.lines.last;
        } else {
            whole.append(block);
        }
    }
    return whole;
}

} // namespace

void findInDeliveryStatus(const Material &material, Findings &findings)
{
    for (const Section &section : material.document.sections) {
        if (section.kind != SectionKind::DeliveryStatus) {
            continue;
        }
        FieldBlock message;
        for (const FieldBlock &block : wholeBlocks(section.blocks)) {
            if (block.find(u"Reporting-MTA")) {
                message = block;
            }
            if (isRecipientBlock(block) && shownField(block)) {
                findings.add(observationFrom(block, message));
            }
        }
    }
}

} // namespace BounceLens
