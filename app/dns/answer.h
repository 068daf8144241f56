// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/message.h"

namespace BounceLens {

/// A chain of aliases (CNAME, RFC 1034 section 3.6.2) longer than this is given up. BIND and Unbound stop at 16 and 11.
constexpr qsizetype kMostAliases = 16;

/// What a message says about a question.
struct Evaluation
{
    DnsAnswer answer; ///< outcome, records, aliases, isAuthenticated and detail
    QString further;  ///< if not empty, the chain ends here without an answer: ask for this name
    quint32 ttl = 0;  ///< seconds for which the answer, or the way to it, may be given again; 0: not at all
};

/// Follows the chain from the message's question name. `aliases` are those of earlier messages: with them a loop that
/// spans messages is found. Loops, chains over the limit, and records below NXDOMAIN are DnsOutcome::Malformed.
[[nodiscard]] Evaluation evaluate(const DnsMessage &message, RecordType type, const QStringList &aliases = {});

} // namespace BounceLens
