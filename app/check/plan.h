// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/request.h"
#include "explain/explanation.h"

#include <QList>
#include <QMap>
#include <QString>

namespace BounceLens {

/// One question that a check would ask.
struct Question
{
    QString type; ///< "TXT", "MX", "PTR", "A", "AAAA", "HTTPS GET", "TCP 25"
    QString name; ///< "_dmarc.example.com": as it is asked, in A-labels; never ends with a dot
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
    PrivateName,    ///< a name that only the network knows in which it is used
};

/// What a check would ask, computed from the input alone; nothing is sent by making it.
struct PlannedCheck
{
    CheckId check;
    QList<Question> questions; ///< the ones known beforehand; answers may call for more (SPF includes)
    WhyNotAskable askable = WhyNotAskable::Askable;
    QString subject; ///< the domain or address it is about; for people
};

/// Whether a text that was read from a picture can be relied on. Of other texts it says nothing.
enum class TextTrust {
    AsRead,    ///< letters may have been read wrongly
    Confirmed, ///< the user compared it with the picture
};

/// The same checks without repetitions, and those whose findings they need: DMARC rests on SPF and DKIM.
[[nodiscard]] QList<CheckId> withNeeded(const QList<CheckId> &checks);

/// True if nothing of an input may be asked about: a fake bounce, or a text of a picture that nobody confirmed.
[[nodiscard]] bool isUnconfirmed(const Explanation &explanation, TextTrust trust);

/// A run of the checks that the card of a failure calls for, in the card's order, and those whose findings they need.
/// \a keys: blocklist service ("spamhaus") to the user's key for it. The status line and the card name the blocklists
/// that are asked.
[[nodiscard]] CheckRequest checkRequest(const Explanation &explanation, int failure, const CheckSubject &subject,
                                        const QMap<QString, QString> &keys = {});

/// What the checks of a request would ask, found out by running them against nobody. Nothing is planned for what is not
/// confirmed. Keys are not shown.
[[nodiscard]] QList<PlannedCheck> planChecks(const CheckRequest &request, bool isUnconfirmed);

/// The same for a failure and its card.
[[nodiscard]] QList<PlannedCheck> planChecks(const Explanation &explanation, int failure,
                                             TextTrust trust = TextTrust::AsRead);

} // namespace BounceLens
