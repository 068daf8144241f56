// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/triage/incidenttext.h"

#include "report/cardtext.h"
#include "report/printable.h"
#include "report/triage/triagewords.h"
#include "report/words.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// The card, filled with what all failures of an incident have in common.
CardText cardTextOf(const TriageIncident &incident, const Catalog &catalog)
{
    const Card *card = catalog.find(incident.card);
    if (!card) {
        return {};
    }
    Match match;
    match.card = card;
    match.acting = {.direction = Direction::Outgoing, .acts = incident.acts, .because = ActsBecause::Card};
    Failure failure;
    if (incident.about == CauseSubject::SendingAddress) {
        failure.sourceAddress = incident.subject;
    } else if (incident.about == CauseSubject::SenderDomain) {
        failure.headerFrom = "postmaster@"_L1 + incident.subject;
    }
    return cardText(match, failure);
}

QString shownSubject(const TriageIncident &incident)
{
    const auto domain = DomainName::fromText(incident.subject);
    return printableLine(incident.about != CauseSubject::SendingAddress && domain ? domain->shown() : incident.subject);
}

QString titleOf(const TriageIncident &incident, const QString &title, const QString &system)
{
    const QString subject = shownSubject(incident);
    if (subject.isEmpty()) {
        return system.isEmpty() ? title : Triage::tr("%1: refused by %2").arg(title, system);
    }
    if (incident.about == CauseSubject::RecipientDomain) {
        return Triage::tr("%1: mail to %2").arg(title, subject);
    }
    return system.isEmpty() ? Triage::tr("%1: mail from %2").arg(title, subject)
                            : Triage::tr("%1: mail from %2, refused by %3").arg(title, subject, system);
}

QString stateOf(const TriageIncident &incident)
{
    switch (incident.state) {
    case TriageIncident::State::Going:
        return Triage::tr("It is still going on.");
    case TriageIncident::State::Over:
        return Triage::tr("There has been no such failure since.");
    case TriageIncident::State::Delivered:
        return Triage::tr("Mail has been delivered since, the last at %1.").arg(shownTime(incident.delivered));
    }
    return {};
}

QString ruleOf(const TriageIncident &incident)
{
    const int minutes = int(incident.window / 60'000);
    return incident.isUnusual
               ? Triage::tr("Rule: %1 failures of one cause within %2 minutes; %3 is the usual rule, but so many are "
                            "common for this cause at this time.")
                     .arg(incident.threshold)
                     .arg(minutes)
                     .arg(kIncidentFailures)
               : Triage::tr("Rule: %1 failures of one cause within %2 minutes.").arg(incident.threshold).arg(minutes);
}

QString replyOf(const TriageIncident &incident, const CardText &card, const QString &system)
{
    const bool isOver = incident.state != TriageIncident::State::Going;
    const bool isRecipients = incident.about == CauseSubject::RecipientDomain && !incident.subject.isEmpty();
    const QString whom = isRecipients ? shownSubject(incident) : system;
    QStringList paragraphs;
    const QString first = shownTime(incident.first);
    const QString last = shownTime(incident.last);
    if (isOver) {
        paragraphs +=
            whom.isEmpty()
                ? Triage::tr("Between %1 and %2 several messages came back, yours among them.").arg(first, last)
                : Triage::tr("Between %1 and %2 several messages to %3 came back, yours among them.")
                      .arg(first, last, whom);
    } else {
        paragraphs +=
            whom.isEmpty()
                ? Triage::tr("Since %1 several messages have come back, yours among them.").arg(first)
                : Triage::tr("Since %1 several messages to %2 have come back, yours among them.").arg(first, whom);
    }
    paragraphs += card.meaning;
    const auto sender = std::ranges::find(card.steps, Actor::Sender, &Steps::audience);
    if (incident.acts == Actor::Sender && sender != card.steps.end()) {
        paragraphs += Triage::tr("What you can do:") + u'\n' + sender->steps.join(u'\n');
    } else if (isOver) {
        paragraphs += incident.permanent > 0 ? Triage::tr("It has stopped. Send the message again if it came back.")
                                             : Triage::tr("It has stopped. You need to do nothing.");
    } else {
        paragraphs += Triage::tr("We know of it. You need to do nothing now; we tell you when you can send again.");
    }
    paragraphs.removeAll(QString());
    return paragraphs.join("\n\n"_L1);
}

} // namespace

QString shownTime(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC).toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
}

QString systemName(const QString &system, const Catalog &catalog)
{
    const auto found = std::ranges::find(catalog.providers(), system, &Provider::id);
    if (found != catalog.providers().end()) {
        return found->name;
    }
    const auto domain = DomainName::fromText(system);
    return printableLine(domain ? domain->shown() : system);
}

QStringList customersOf(const TriageIncident &incident, Redactor &redactor)
{
    QStringList customers;
    for (const QString &sender : incident.senders.first(std::min<qsizetype>(incident.senders.size(), kMostCustomers))) {
        customers.append(redactor.masked(sender).text);
    }
    return customers;
}

IncidentText incidentText(const TriageIncident &incident, const Catalog &catalog, Redactor &redactor)
{
    const CardText card = cardTextOf(incident, catalog);
    const QString system = systemName(incident.system, catalog);
    IncidentText text;
    text.title = titleOf(incident, card.title.isEmpty() ? printableLine(incident.reason) : card.title, system);
    const QString first = shownTime(incident.first);
    const QString last = shownTime(incident.last);
    text.seen = Triage::tr("%n failures", nullptr, incident.failures) + u' ' +
                (first == last ? Triage::tr("at %1.").arg(first) : Triage::tr("between %1 and %2.").arg(first, last));
    text.state = stateOf(incident);
    text.rule = ruleOf(incident);
    text.who = actorName(incident.acts);
    const auto steps = std::ranges::find(card.steps, incident.acts, &Steps::audience);
    text.fix = steps != card.steps.end() ? steps->steps
               : card.steps.isEmpty()    ? QStringList()
                                         : card.steps.first().steps;
    text.customers = customersOf(incident, redactor);
    text.allCustomers = int(incident.senders.size());
    text.reply = replyOf(incident, card, system);
    return text;
}

} // namespace BounceLens
