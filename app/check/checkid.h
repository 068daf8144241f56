// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace BounceLens {

/// The checks there are. Cards name them by the ids in parentheses.
enum class CheckId {
    Spf,          ///< ("spf") RFC 7208
    Dkim,         ///< ("dkim") RFC 6376
    Dmarc,        ///< ("dmarc") RFC 9989
    ReverseDns,   ///< ("ptr")
    RecipientMx,  ///< ("mx")
    SenderMx,     ///< ("sender-mx")
    Blocklists,   ///< ("blocklists")
    MtaSts,       ///< ("mta-sts") RFC 8461
    Dane,         ///< ("dane") RFC 7672
    Reachability, ///< ("reach") port 25 of the recipient's mail host
    DomainHealth, ///< ("domain") NS and SOA
};

[[nodiscard]] std::optional<CheckId> checkFromId(QStringView id);
[[nodiscard]] QString checkId(CheckId check);
[[nodiscard]] QList<CheckId> allChecks();
[[nodiscard]] QList<CheckId> withoutRepeats(const QList<CheckId> &checks);

} // namespace BounceLens
