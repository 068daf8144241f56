// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/blocklist.h"
#include "check/checkid.h"
#include "check/checksubject.h"
#include "dns/dns.h"

#include <QDateTime>
#include <QLatin1StringView>
#include <QList>
#include <QMap>
#include <QStringList>

namespace BounceLens {

enum class CheckOutcome { Pass, Problem, CouldNotTell };

/// Something that a check found. Its words are in report/checks: a sentence for the id, in which %1, %2 … are the
/// values. Each check declares its ids as constants in its own header.
struct Finding
{
    QLatin1StringView id;                         ///< "spf-not-listed"
    QStringList values;                           ///< names, addresses, numbers; never words
    CheckOutcome outcome = CheckOutcome::Problem; ///< what this finding alone would mean
    bool isOfBounce = true;                       ///< false: asked without a bounce, so the sentence speaks of none
    friend bool operator==(const Finding &, const Finding &) = default;
};

/// A record to publish, for copying.
struct RecordFix
{
    QString name;   ///< owner of the record
    QString type;   ///< "TXT"
    QString before; ///< empty if there is none yet
    QString after;
    friend bool operator==(const RecordFix &, const RecordFix &) = default;
};

/// What a check says about this bounce.
struct CheckResult
{
    CheckId check = CheckId::Spf;
    CheckOutcome outcome = CheckOutcome::CouldNotTell;
    Finding summary;          ///< the one sentence, tied to the bounce
    QList<Finding> findings;  ///< details, most important first; the steps of the evaluation in their order
    QList<DnsAnswer> answers; ///< everything that was asked, in its order
    QList<RecordFix> fixes;
};

/// Which lists there are, and what tells which of them are asked.
struct BlocklistScope
{
    QList<Blocklist> lists;
    QString cardWords{};           ///< id and title of the card, which may name a list
    QMap<QString, QString> keys{}; ///< service ("spamhaus") to the user's key
};

} // namespace BounceLens
