// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "triage/row.h"

#include "failure/join/clock.h"
#include "failure/sender.h"
#include "names/mailaddress.h"
#include "names/publicsuffix.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000;

/// The same day and time of day in the last year in which that is not more than a day ahead.
qint64 withYear(qint64 milliseconds, qint64 now)
{
    const QDateTime read = QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC);
    const int year = QDateTime::fromMSecsSinceEpoch(now + kDayMs, QTimeZone::UTC).date().year();
    QDateTime dated = read.addYears(year - read.date().year());
    if (dated.toMSecsSinceEpoch() > now + kDayMs) {
        dated = read.addYears(year - 1 - read.date().year());
    }
    return dated.toMSecsSinceEpoch();
}

std::optional<qint64> timeFrom(const QString &text, qint64 now)
{
    const auto instant = text.isEmpty() ? std::nullopt : instantFrom(text);
    if (!instant) {
        return std::nullopt;
    }
    return instant->hasYear ? instant->milliseconds : withYear(instant->milliseconds, now);
}

QString dateOfReport(const Document &document)
{
    const Section *header = document.firstOf(SectionKind::MessageHeader);
    return header && !header->blocks.isEmpty() ? header->blocks.first().value(u"Date") : QString();
}

QString registeredOf(const QString &host)
{
    const auto name = host.isEmpty() ? std::nullopt : DomainName::fromText(host);
    const auto registered = name ? registeredDomain(*name) : std::nullopt;
    return registered ? registered->toString() : name ? name->toString() : QString();
}

QString systemOf(const Failure &failure, const Match &match)
{
    if (match.provider) {
        return match.provider->id;
    }
    const QString host = registeredOf(findHostName(failure.remoteHost));
    return host.isEmpty() ? registeredOf(domainOfAddress(failure.recipient)) : host;
}

} // namespace

QString domainOfAddress(const QString &address)
{
    const auto read = address.isEmpty() ? std::nullopt : MailAddress::fromText(address);
    const auto domain = read ? read->domain() : std::nullopt;
    return domain ? domain->toString() : QString();
}

bool isDelivery(const Row &row)
{
    return row.action != Action::Failed && row.action != Action::Delayed;
}

bool isOwnFailure(const Row &row)
{
    const bool isTrusted = row.kind != Kind::FakeBounce && row.kind != Kind::Backscatter && row.kind != Kind::Complaint;
    return isTrusted && !isDelivery(row) && row.direction != Direction::Incoming;
}

QList<Row> rowsOf(const Explanation &explanation, qint64 now, int linesBefore)
{
    QList<Row> rows;
    const auto reported = timeFrom(dateOfReport(explanation.document), now);
    for (qsizetype at = 0; at < explanation.analysis.failures.size(); ++at) {
        const Failure &failure = explanation.analysis.failures.at(at);
        const Match &match = explanation.matches.at(at);
        const auto time = timeFrom(failure.time, now);
        rows.append({.time = time ? time : reported,
                     .recipient = failure.recipient,
                     .originalRecipient = failure.originalRecipient,
                     .sender = senderOf(failure),
                     .sourceAddress = failure.sourceAddress,
                     .messageId = failure.messageId,
                     .system = systemOf(failure, match),
                     .statusLine = failure.status.verbatim,
                     .card = match.card->id,
                     .reason = match.card->reason,
                     .permanence = match.permanence,
                     .acts = match.acting.acts,
                     .direction = match.acting.direction,
                     .action = failure.action,
                     .kind = explanation.analysis.kind,
                     .attempts = int(std::max<qsizetype>(1, failure.attempts.size())),
                     .file = explanation.source,
                     .index = explanation.index,
                     .line = failure.status.lines.isEmpty() ? 0 : failure.status.lines.first + linesBefore});
    }
    return rows;
}

} // namespace BounceLens
