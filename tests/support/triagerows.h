// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/triage/rowjson.h"
#include "triage/ledger.h"

#include <random>

namespace BounceLens {

/// The failures of a made-up month (tests/triage/month), and the incidents that were planted in it.
struct Month
{
    QList<Row> rows;
    QList<QJsonObject> planted;
};

inline Month readMonth(const QString &seed)
{
    QProcess process;
    process.start(QStringLiteral(MONTH), {seed});
    process.waitForFinished();
    Month month;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.contains(QLatin1StringView("planted"))) {
            month.planted.append(object.value(QLatin1StringView("planted")).toObject());
        } else if (const auto message = triagedFromJson(object)) {
            month.rows += message->rows;
        }
    }
    return month;
}

inline qint64 timeOf(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch();
}

inline QList<TriageIncident> incidentsIn(const QList<Row> &rows, std::optional<qint64> now = std::nullopt)
{
    Ledger ledger(Catalog::builtIn());
    for (const Row &row : rows) {
        ledger.add(row);
    }
    return ledger.incidents(now);
}

/// A failure of one cause, some minutes after the start of 19 November 2026; each of another mail.
inline Row failureAt(double minutes, const QString &reason = QStringLiteral("dmarc-fail"))
{
    static int number = 0;
    ++number;
    return {.time = timeOf(QStringLiteral("2026-11-19T00:00:00Z")) + qint64(minutes * 60'000),
            .recipient = QStringLiteral("user%1@example.net").arg(number),
            .originalRecipient = {},
            .sender = QStringLiteral("kim@example.com"),
            .sourceAddress = QStringLiteral("192.0.2.7"),
            .messageId = QStringLiteral("<%1@example.com>").arg(number),
            .system = QStringLiteral("google"),
            .statusLine = QStringLiteral("550 5.7.26 no"),
            .card = QStringLiteral("google/dmarc-policy"),
            .reason = reason,
            .permanence = Permanence::Permanent,
            .acts = Actor::SenderAdmin,
            .direction = Direction::Outgoing,
            .action = Action::Failed,
            .kind = Kind::Bounce,
            .attempts = 1,
            .file = QStringLiteral("a.eml"),
            .index = 0,
            .line = 1};
}

inline QList<Row> failuresAt(const QList<double> &minutes)
{
    QList<Row> rows;
    for (const double minute : minutes) {
        rows.append(failureAt(minute));
    }
    return rows;
}

} // namespace BounceLens
