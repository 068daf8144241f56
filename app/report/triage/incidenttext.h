// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/catalog.h"
#include "report/redaction/redactor.h"
#include "triage/incident.h"

namespace BounceLens {

/// An incident in the user's language.
struct IncidentText
{
    QString title;         ///< the title of its card, with whom it is about
    QString seen;          ///< when and how often
    QString state;         ///< whether it goes on
    QString rule;          ///< by which rule it was found
    QString who;           ///< who acts
    QStringList fix;       ///< the steps of the card for who acts
    QStringList customers; ///< pseudonyms, at most kMostCustomers
    int allCustomers = 0;
    QString reply; ///< one text for all customers
};

constexpr int kMostCustomers = 20; ///< that are named; more hide the rest

/// Pseudonyms for the customers of an incident, from the redactor that makes those of all others of the same report.
[[nodiscard]] QStringList customersOf(const TriageIncident &incident, Redactor &redactor);

[[nodiscard]] IncidentText incidentText(const TriageIncident &incident, const Catalog &catalog, Redactor &redactor);

/// What a system is called: a provider by its name, any other by its domain.
[[nodiscard]] QString systemName(const QString &system, const Catalog &catalog);
/// A point in time for people: local time of this computer with its zone would differ from run to run, so UTC.
[[nodiscard]] QString shownTime(qint64 milliseconds);

} // namespace BounceLens
