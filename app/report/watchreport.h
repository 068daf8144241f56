// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/watch/watch.h"

#include <QJsonObject>

namespace BounceLens {

/// What is watched: "TXT example.com: \"v=spf1 mx -all\"".
[[nodiscard]] QString watchedText(const WatchTarget &target);
/// Whom a watch asks, and how often; \a resolver as shown to the user.
[[nodiscard]] QString watchPlanText(const WatchTarget &target, const QString &resolver);
/// The same before the servers are known.
[[nodiscard]] QString watchConsentText(const QString &name, const QString &type, const QString &resolver);
/// How far it is, in one or more sentences. Times are local.
[[nodiscard]] QString watchSentence(const WatchProgress &progress, const QDateTime &now);
/// "time", "name", "type", "record", "state" (none, some, published, safe), "published", "others", "answering",
/// "silent", "resolverBehind", "offline", "safeAt" (ISO 8601, UTC).
[[nodiscard]] QJsonObject toJson(const WatchTarget &target, const WatchProgress &progress, const QDateTime &now);

} // namespace BounceLens
