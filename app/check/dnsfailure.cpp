// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/dnsfailure.h"

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

QLatin1StringView idOf(DnsOutcome outcome)
{
    switch (outcome) {
    case DnsOutcome::Answered:
    case DnsOutcome::NoData:
        return "dns-no-data"_L1;
    case DnsOutcome::NoDomain:
        return "dns-no-domain"_L1;
    case DnsOutcome::ServerFailed:
        return "dns-server-failed"_L1;
    case DnsOutcome::Refused:
        return "dns-refused"_L1;
    case DnsOutcome::FormatError:
        return "dns-format-error"_L1;
    case DnsOutcome::BogusDnssec:
        return "dns-bogus"_L1;
    case DnsOutcome::TimedOut:
        return "dns-timed-out"_L1;
    case DnsOutcome::Truncated:
        return "dns-truncated"_L1;
    case DnsOutcome::Malformed:
        return "dns-malformed"_L1;
    case DnsOutcome::Unreachable:
        return "dns-unreachable"_L1;
    case DnsOutcome::Untrusted:
        return "dns-untrusted"_L1;
    case DnsOutcome::NoAuthorities:
        return "dns-no-authorities"_L1;
    case DnsOutcome::HttpFailed:
        return "dns-http-failed"_L1;
    case DnsOutcome::PrivateName:
        return "dns-private-name"_L1;
    case DnsOutcome::Cancelled:
        break;
    }
    return "dns-cancelled"_L1;
}

} // namespace

Finding dnsFailure(const DnsAnswer &answer)
{
    const bool isLoop = answer.outcome == DnsOutcome::Malformed && !answer.aliases.isEmpty();
    return {.id = isLoop ? "dns-alias-loop"_L1 : idOf(answer.outcome),
            .values = {answer.question.name.shown(), typeName(answer.question.type)},
            .outcome = CheckOutcome::CouldNotTell};
}

} // namespace BounceLens
