// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/explanation.h"

#include <QList>
#include <QString>

#include <optional>

namespace BounceLens {

/// One failure among many: what a table, a script and the search for incidents need of it. A delivery that is told of
/// is a row too, by its action.
struct Row
{
    std::optional<qint64> time; ///< of the attempt, else of the report; milliseconds since 1970, UTC
    QString recipient;
    QString originalRecipient; ///< null if not named or the same
    QString sender;            ///< From of the message, else what the envelope stands for
    QString sourceAddress;     ///< the sending IP address
    QString messageId;
    QString system; ///< who refused: the id of a provider, else the registered domain of the host; null if unknown
    QString statusLine;
    QString card;   ///< id
    QString reason; ///< of resources/reasons.toml
    Permanence permanence = Permanence::Permanent;
    Actor acts = Actor::SenderAdmin;
    Direction direction = Direction::Outgoing;
    Action action = Action::Failed;
    Kind kind = Kind::NotABounce; ///< of the input that tells it
    int attempts = 1;
    QString file;  ///< path, "-" for standard input; an entry of an archive stands behind the archive's name
    int index = 0; ///< in its file, from 0
    int line = 0;  ///< of the status line in the decoded view, from 1; 0 if unknown

    friend bool operator==(const Row &, const Row &) = default;
};

/// A row a failure, in their order. \a now gives times without a year (syslog) their year: the last one that is not
/// more than a day ahead. \a linesBefore: of a long file that is read in pieces, what stands before this one.
[[nodiscard]] QList<Row> rowsOf(const Explanation &explanation, qint64 now, int linesBefore = 0);

/// True for a failure or delay of the user's own mail; false for deliveries, for what a stranger's mail met, and for
/// what a fake bounce or backscatter tells.
[[nodiscard]] bool isOwnFailure(const Row &row);
/// True for an outcome that ends well.
[[nodiscard]] bool isDelivery(const Row &row);

/// The domain of an address in A-labels; null if there is none.
[[nodiscard]] QString domainOfAddress(const QString &address);

} // namespace BounceLens
