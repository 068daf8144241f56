// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/blocklist.h"
#include "dns/dns.h"

#include <QStringList>

namespace BounceLens {

/// What an answer of a blocklist says.
enum class BlocklistAnswerKind {
    NotListed,
    Listed,
    RefusedName,   ///< 127.255.255.252: the zone was mistyped
    RefusedPublic, ///< 127.255.255.254: asked through a public resolver
    RefusedHeavy,  ///< 127.255.255.255: too many questions
    Refused,       ///< any other 127.255.255.x
    Error,         ///< one of the list's own errors, or 127.0.0.1 where that is no code of the list
    Outside,       ///< an address outside 127/8: the zone was sold, or the resolver lies
    Unanswered,    ///< see DnsAnswer::outcome
};

struct BlocklistAnswer
{
    BlocklistAnswerKind kind = BlocklistAnswerKind::NotListed;
    QString address;              ///< the answer that decided
    QString meaning;              ///< of an Error
    QList<BlocklistCode> entries; ///< Listed: answers with their meanings, which may be empty
};

[[nodiscard]] BlocklistAnswer readBlocklistAnswer(const DnsAnswer &answer, const Blocklist &list);

} // namespace BounceLens
