// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reply/messageparts.h"

#include "failure/join/clock.h"
#include "names/mailaddress.h"
#include "names/rewritten.h"
#include "report/printable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kLongestSubject = 120; ///< characters; more would hide the sentence

const FieldBlock *returnedHeader(const Explanation &explanation)
{
    const Section *returned = explanation.document.firstOf(SectionKind::Returned);
    return returned && !returned->blocks.isEmpty() ? &returned->blocks.first() : nullptr;
}

QString returnedField(const Explanation &explanation, QStringView name)
{
    const FieldBlock *header = returnedHeader(explanation);
    return header ? header->value(name) : QString();
}

QDateTime dateIn(const QString &value)
{
    const auto date = instantFrom(value);
    return date && date->hasYear ? date->dateTime() : QDateTime();
}

std::optional<DomainName> nameOfDomain(const QString &address)
{
    const auto read = MailAddress::fromText(address);
    return read ? read->domain() : std::nullopt;
}

bool isInternal(const QString &address)
{
    const auto resolved = resolveAddress(address);
    return resolved &&
           (resolved->form == ResolvedAddress::Form::Imcea || resolved->form == ResolvedAddress::Form::X500);
}

} // namespace

QString returnedSubject(const Explanation &explanation)
{
    const QString subject = printableLine(returnedField(explanation, u"Subject").simplified());
    return subject.size() > kLongestSubject ? subject.first(kLongestSubject) + u'…' : subject;
}

QDateTime returnedDate(const Explanation &explanation)
{
    return dateIn(returnedField(explanation, u"Date"));
}

QDateTime retryUntil(const Explanation &explanation)
{
    const Section *status = explanation.document.firstOf(SectionKind::DeliveryStatus);
    for (const FieldBlock &block : status ? status->blocks : QList<FieldBlock>()) {
        if (const QDateTime until = dateIn(block.value(u"Will-Retry-Until")); until.isValid()) {
            return until;
        }
    }
    return {};
}

bool isHiddenRecipient(const Explanation &explanation, int index)
{
    const Failure &failure = explanation.analysis.failures.at(index);
    const FieldBlock *header = returnedHeader(explanation);
    if (!header || !failure.originalRecipient.isEmpty() || isInternal(failure.recipient)) {
        return false;
    }
    const QStringList written =
        findAddresses(header->value(u"To") + u' ' + header->value(u"Cc") + u' ' + header->value(u"Bcc"));
    return !written.isEmpty() && std::ranges::none_of(written, [&failure](const QString &address) {
        return isSameAddress(address, failure.recipient);
    });
}

QString writtenRecipient(const Explanation &explanation, int index)
{
    const Failure &failure = explanation.analysis.failures.at(index);
    const QString &written = failure.originalRecipient.isEmpty() ? failure.recipient : failure.originalRecipient;
    if (isInternal(written)) {
        const auto resolved = resolveAddress(written);
        return failure.recipientName.isEmpty() ? resolved->name : failure.recipientName;
    }
    return isHiddenRecipient(explanation, index) ? QString() : written;
}

QStringList customersAddresses(const Explanation &explanation, const QList<int> &failures)
{
    QStringList addresses;
    for (const int at : failures) {
        const Failure &failure = explanation.analysis.failures.at(at);
        addresses += {senderOf(failure), writtenRecipient(explanation, at)};
    }
    addresses.removeAll(QString());
    return addresses;
}

QString domainOfSender(const Failure &failure)
{
    const auto domain = nameOfDomain(senderOf(failure));
    return domain ? domain->shown() : QString();
}

} // namespace BounceLens
