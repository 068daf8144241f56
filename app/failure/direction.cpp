// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/direction.h"

#include "names/mailaddress.h"
#include "names/publicsuffix.h"
#include "phrases/phrases.h"

#include <algorithm>

namespace BounceLens {

namespace {

std::optional<DomainName> ownerOf(const std::optional<DomainName> &name)
{
    const auto registered = name ? registeredDomain(*name) : std::nullopt;
    return registered ? registered : name;
}

std::optional<DomainName> ownerOfAddress(const QString &text)
{
    const auto address = MailAddress::fromText(text);
    return address ? ownerOf(address->domain()) : std::nullopt;
}

/// True if the recipient's side had taken the mail and passed it on.
bool isForwarded(const Failure &failure)
{
    const auto first = ownerOfAddress(failure.originalRecipient);
    const auto last = ownerOfAddress(failure.recipient);
    const QString &sender = failure.headerFrom.isEmpty() ? failure.envelopeSender : failure.headerFrom;
    const auto senders = ownerOfAddress(sender);
    const bool isOwnRecord = failure.foundBy == FoundBy::Log || failure.foundBy == FoundBy::Queue;
    if (isOwnRecord || !first || !last || first == last || first == senders || last == senders) {
        return false;
    }
    return !senders || ownerOf(DomainName::fromText(failure.reportingHost)) != senders;
}

/// True if the mail program of a person tells it, in a dialog or a stack of its own.
bool isByMailProgram(const Document &document)
{
    constexpr qsizetype kLooked = 20'000; // letters
    const QStringView text(document.text);
    const bool isPasted = document.format == DocumentFormat::Text || document.format == DocumentFormat::Transcript;
    return isPasted && hasPhrase(text.first(std::min(text.size(), kLooked)), bitOf(PhraseKind::MailProgram));
}

} // namespace

void addDirections(const Document &document, Analysis &analysis)
{
    const auto isPlain = [](const Failure &failure) { return failure.direction == Direction::Outgoing; };
    const bool isProgram = std::ranges::any_of(analysis.failures, isPlain) && isByMailProgram(document);
    for (Failure &failure : analysis.failures) {
        const bool mayBeProgram = failure.foundBy != FoundBy::DeliveryStatus && failure.foundBy != FoundBy::Log &&
                                  failure.foundBy != FoundBy::Queue && failure.foundBy != FoundBy::Notification;
        failure.isByMailProgram = isProgram && mayBeProgram;
        if (isPlain(failure) && failure.isByMailProgram) {
            failure.direction = Direction::Submission;
        } else if (isPlain(failure) && isForwarded(failure)) {
            failure.direction = Direction::Forwarding;
        }
    }
}

} // namespace BounceLens
