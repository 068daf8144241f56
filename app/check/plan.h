// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/explanation.h"

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

/// One question that a check would ask.
struct Question
{
    QString type; ///< "TXT", "MX", "PTR", "A", "AAAA", "HTTPS GET", "TCP 25"
    QString name; ///< "_dmarc.example.com"; never ends with a dot
    friend bool operator==(const Question &, const Question &) = default;
};

enum class WhyNotAskable {
    Askable,
    NoSenderDomain,
    NoSourceAddress,
    NoRecipientDomain,
    NoSignature,    ///< no DKIM-Signature field in the returned message
    Unconfirmed,    ///< read from a picture, or from a fake bounce: its names may be anybody's
    PrivateAddress, ///< an address that no public server can tell about
};

/// What a check would ask, computed from the input alone; nothing is sent by making it.
struct PlannedCheck
{
    CheckId check;
    QList<Question> questions; ///< the ones known beforehand; answers may call for more (SPF includes)
    WhyNotAskable askable = WhyNotAskable::Askable;
    QString subject; ///< the domain or address it is about
};

/// Whether a text that was read from a picture can be relied on. Of other texts it says nothing.
enum class TextTrust {
    AsRead,    ///< letters may have been read wrongly
    Confirmed, ///< the user compared it with the picture
};

/// The checks that the card of a failure calls for, in the card's order.
/// Names come from the failure, never from the text of unconfirmed sources; a fake bounce stays unconfirmed.
[[nodiscard]] QList<PlannedCheck> planChecks(const Explanation &explanation, int failure,
                                             TextTrust trust = TextTrust::AsRead);

} // namespace BounceLens
