// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/deliverystatus.h"

#include "failure/failure.h"
#include "failure/statusline.h"
#include "names/mailaddress.h"

#include <QRegularExpression>

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

void takeRecipient(const FieldBlock &block, Failure &failure)
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
    failure.recipient = finalAddress.isEmpty() ? originalAddress : finalAddress;
    if (!isSameAddress(originalAddress, failure.recipient) && !originalAddress.isEmpty()) {
        failure.originalRecipient = originalAddress;
    }
    const HeaderField *shown = !finalAddress.isEmpty() && final ? final : original;
    failure.recipientLines = shown ? shown->lines : LineRange{};
}

Failure failureFrom(const FieldBlock &block, const FieldBlock &message)
{
    Failure failure;
    Statement statement;
    failure.foundBy = FoundBy::DeliveryStatus;
    failure.certainty = Certainty::Certain;
    failure.action = actionOf(block);
    failure.status = statusLineOf(block, statement);
    takeRecipient(block, failure);
    takeRemote(statement, failure.status.lines, failure);
    if (const HeaderField *remote = block.find(u"Remote-MTA")) {
        const QString value = typedValue(remote->value);
        const QString host = findHostName(value);
        failure.remoteHost = host.isEmpty() ? failure.remoteHost : host;
        const QString address = findIpAddress(value);
        failure.remoteAddress = address.isEmpty() ? failure.remoteAddress : address;
        failure.remoteHostLines = remote->lines;
    }
    failure.time = block.value(u"Last-Attempt-Date");
    if (failure.time.isEmpty()) {
        failure.time = message.value(u"Arrival-Date");
    }
    failure.reportingHost = typedValue(message.value(u"Reporting-MTA"));
    failure.queueId = message.value(u"X-Postfix-Queue-ID");
    return failure;
}

} // namespace

QList<Failure> findInDeliveryStatus(const Document &document)
{
    QList<Failure> failures;
    for (const Section &section : document.sections) {
        if (section.kind != SectionKind::DeliveryStatus) {
            continue;
        }
        FieldBlock message;
        for (const FieldBlock &block : section.blocks) {
            if (block.find(u"Reporting-MTA")) {
                message = block;
            }
            if (isRecipientBlock(block) && shownField(block)) {
                failures.append(failureFrom(block, message));
            }
        }
    }
    return failures;
}

} // namespace BounceLens
