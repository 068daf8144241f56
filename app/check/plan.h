// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/explanation.h"
#include "check/result.h"

#include <QList>
#include <QMap>
#include <QString>

namespace BounceLens {

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

/// The checks that the card of a failure calls for, in the card's order, and those whose findings they need.
/// Names come from the failure, never from the text of unconfirmed sources; a fake bounce stays unconfirmed.
/// \a keys: of blocklist services, see blocklistScope().
[[nodiscard]] QList<PlannedCheck> planChecks(const Explanation &explanation, int failure,
                                             TextTrust trust = TextTrust::AsRead,
                                             const QMap<QString, QString> &keys = {});

/// True if nothing of an input may be asked about: a fake bounce, or a text of a picture that nobody confirmed.
[[nodiscard]] bool isUnconfirmed(const Explanation &explanation, TextTrust trust);

/// What one check would ask about a subject that the user named.
[[nodiscard]] PlannedCheck planCheck(CheckId check, const CheckSubject &subject, const BlocklistScope &blocklists);

/// The same checks and those whose findings they need: DMARC rests on SPF and DKIM.
[[nodiscard]] QList<CheckId> withNeeded(QList<CheckId> checks);

/// The blocklists, of which the status line and the card name the ones that are asked. \a keys: service ("spamhaus")
/// to the user's key for it.
[[nodiscard]] BlocklistScope blocklistScope(const Explanation &explanation, int failure,
                                            const QMap<QString, QString> &keys = {});

} // namespace BounceLens
