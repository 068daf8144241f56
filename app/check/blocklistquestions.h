// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/blocklist.h"
#include "dns/dns.h"

#include <QMap>

namespace BounceLens {

/// What a question to a list is for.
enum class BlocklistRole {
    Entry,    ///< is the subject listed?
    Positive, ///< does the list answer at all?
    Negative, ///< does it list everything?
};

struct BlocklistQuestion
{
    qsizetype list = 0; ///< index of the list
    BlocklistRole role = BlocklistRole::Entry;
    QString subject; ///< address or domain; for people
    DnsQuestion question;
};

/// All questions, entries with their test points. Lists that do not know such a subject, or need a key that is not
/// there, are not asked.
[[nodiscard]] QList<BlocklistQuestion> blocklistQuestions(const QList<Blocklist> &lists,
                                                          const std::optional<IpAddress> &address,
                                                          const QList<DomainName> &domains,
                                                          const QMap<QString, QString> &keys = {});

/// Below which name a list is asked, with the user's key of its service where it takes one; empty if the list needs a
/// key that is not there.
[[nodiscard]] QString blocklistZone(const Blocklist &list, const QMap<QString, QString> &keys);

} // namespace BounceLens
