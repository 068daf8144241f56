// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/triage/incidenttext.h"
#include "triage/ledger.h"
#include "triage/sources/message.h"

namespace BounceLens {

/// How many failures have something in common, the most frequent first.
struct CountTable
{
    QString heading;
    QList<std::pair<QString, qint64>> rows; ///< at most kMostCountRows
    qint64 others = 0;                      ///< failures that none of them counts
};

constexpr qsizetype kMostCountRows = 10; ///< that somebody reads

/// What was read, in the user's language.
struct TriageSummary
{
    QString title;
    QString read; ///< how much was read, one sentence
    QString note; ///< that it was stopped or that sources are missing; null if neither
    QList<IncidentText> incidents;
    QString noIncidents; ///< what is said where there are none
    QList<CountTable> tables;
};

enum class TriageEnd { Whole, Stopped };

/// \a errors: sources that could not be read.
[[nodiscard]] TriageSummary summaryOf(const Ledger &ledger, const QList<TriageIncident> &incidents,
                                      const Catalog &catalog, int errors, TriageEnd end);

/// For a terminal, without colours.
[[nodiscard]] QString toText(const TriageSummary &summary);
/// CommonMark; everything of the input is escaped.
[[nodiscard]] QString toMarkdown(const TriageSummary &summary);

/// One line for an incident, as it is told while reading goes on.
[[nodiscard]] QString incidentLine(const IncidentText &incident);
/// One line for a failure.
[[nodiscard]] QString rowLine(const Row &row, const Catalog &catalog);
/// Why a source was not read.
[[nodiscard]] QString sourceErrorSentence(const SourceError &error);

} // namespace BounceLens
