// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/incident.h"
#include "triage/pipeline.h"

#include <QJsonObject>

namespace BounceLens {

/// The object of the JSON contract (report/json.h), whose failures have three values more: "at" (the time, ISO 8601 in
/// UTC), "sender" and "system". What is needed to find incidents stands in it: see triagedFromJson(). \a rows are those
/// of the same explanation.
[[nodiscard]] QJsonObject triageJson(const Explanation &explanation, const QList<Row> &rows);

/// What a run of triage wrote of one message, read again. Nothing if it is no such object.
[[nodiscard]] std::optional<TriagedMessage> triagedFromJson(const QJsonObject &object);

/// {"incident": {…}}; customers are pseudonyms.
[[nodiscard]] QJsonObject incidentJson(const TriageIncident &incident, const QStringList &customers);

[[nodiscard]] QString idOf(CauseSubject about); ///< "sending-ip", "sender-domain", "recipient-domain"; null for None
[[nodiscard]] QString idOf(TriageIncident::State state); ///< "going", "over", "delivered"

/// ISO 8601 in UTC, to the second; null if there is no time.
[[nodiscard]] QString isoTime(std::optional<qint64> milliseconds);

} // namespace BounceLens
