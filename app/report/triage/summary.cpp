// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/triage/summary.h"

#include "report/cardtext.h"
#include "report/fileerror.h"
#include "report/printable.h"
#include "report/text.h"
#include "report/triage/rowjson.h"
#include "report/triage/triagewords.h"
#include "report/words.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

CountTable tableOf(const QString &heading, QList<std::pair<QString, qint64>> rows)
{
    std::ranges::stable_sort(rows, [](const auto &one, const auto &other) { return one.second > other.second; });
    CountTable table{.heading = heading, .rows = rows.first(std::min(rows.size(), kMostCountRows)), .others = 0};
    for (const auto &[label, count] : rows.sliced(table.rows.size())) {
        table.others += count;
    }
    return table;
}

template <typename Key>
QList<std::pair<QString, qint64>> named(const QMap<Key, qint64> &counts,
                                        const std::function<QString(const Key &)> &name)
{
    QList<std::pair<QString, qint64>> rows;
    for (const auto &[key, count] : counts.asKeyValueRange()) {
        rows.append({name(key), count});
    }
    return rows;
}

QString reasonText(const QString &id, const Catalog &catalog)
{
    const Reason *reason = catalog.reason(id);
    return printableLine(reason && !reason->meaning.isEmpty() ? u"%1 (%2)"_s.arg(id, reason->meaning) : id);
}

QList<CountTable> tablesOf(const TriageCounts &counts, const Catalog &catalog)
{
    return {tableOf(Triage::tr("Failures by reason"),
                    named<QString>(counts.reasons, [&](const QString &id) { return reasonText(id, catalog); })),
            tableOf(Triage::tr("Failures by system"), named<QString>(counts.systems,
                                                                     [&](const QString &id) {
                                                                         return id.isEmpty() ? Triage::tr("unknown")
                                                                                             : systemName(id, catalog);
                                                                     })),
            tableOf(Triage::tr("Failures by who acts"),
                    named<Actor>(counts.actors, [](const Actor &actor) { return actorName(actor); })),
            tableOf(Triage::tr("Inputs by kind"),
                    named<Kind>(counts.kinds, [](const Kind &kind) { return kindName(kind); }))};
}

QString noteOf(int errors, TriageEnd end)
{
    QStringList notes;
    if (end == TriageEnd::Stopped) {
        notes += Triage::tr("It was stopped: this is what was read so far.");
    }
    if (errors > 0) {
        notes += Triage::tr("%n sources could not be read, or not to their end.", nullptr, errors);
    }
    return notes.join(u' ');
}

QString customersLine(const IncidentText &incident)
{
    const qsizetype more = incident.allCustomers - incident.customers.size();
    return incident.customers.join(", "_L1) +
           (more > 0 ? u' ' + Triage::tr("and %n more", nullptr, int(more)) : QString());
}

} // namespace

TriageSummary summaryOf(const Ledger &ledger, const QList<TriageIncident> &incidents, const Catalog &catalog,
                        int errors, TriageEnd end)
{
    const TriageCounts &counts = ledger.counts();
    TriageSummary summary;
    summary.title = Triage::tr("What came back");
    summary.read = Triage::tr("%n messages read", nullptr, int(counts.messages)) + u", "_s +
                   Triage::tr("%n failures", nullptr, int(counts.failures)) + u", "_s +
                   Triage::tr("%n incidents", nullptr, int(incidents.size())) + u'.';
    summary.note = noteOf(errors, end);
    Redactor redactor(RedactionLevel::Public, {});
    for (const TriageIncident &incident : incidents) {
        summary.incidents.append(incidentText(incident, catalog, redactor));
    }
    summary.noIncidents = Triage::tr("No incident: no %1 failures of one cause came within %2 minutes.")
                              .arg(kIncidentFailures)
                              .arg(kIncidentWindow / 60'000);
    summary.tables = tablesOf(counts, catalog);
    return summary;
}

QString incidentLine(const IncidentText &incident)
{
    return printableLine(u"%1. %2 %3"_s.arg(incident.title, incident.seen, incident.state));
}

QString rowLine(const Row &row, const Catalog &catalog)
{
    const Card *card = catalog.find(row.card);
    const QString time = isoTime(row.time);
    return printableLine(u"%1  %2  %3  %4"_s.arg(time.isEmpty() ? u"-"_s : time,
                                                 row.recipient.isEmpty() ? u"-"_s : row.recipient, row.reason,
                                                 card ? cardTitle(*card) : row.card));
}

QString sourceErrorSentence(const SourceError &error)
{
    const QString path = printableLine(error.file.path);
    switch (error.reason) {
    case SourceError::Reason::File:
        return fileErrorSentence(error.file);
    case SourceError::Reason::Damaged:
        return Triage::tr("%1 is damaged, or packed in a way that is not known. What could be unpacked was read.")
            .arg(path);
    case SourceError::Reason::Locked:
        return Triage::tr("%1 needs a password. Unpack it first.").arg(path);
    case SourceError::Reason::TooManyEntries:
        return Triage::tr("%1 holds too many files. The first of them were read.").arg(path);
    case SourceError::Reason::TooMuch:
        return Triage::tr("%1 holds too much. The beginning was read.").arg(path);
    case SourceError::Reason::TooTight:
        return Triage::tr("%1 grows far more than mail does, as archives do that are made to do harm. It was not "
                          "read on.")
            .arg(path);
    case SourceError::Reason::Nested:
        return Triage::tr("%1 is an archive in an archive. Unpack it first.").arg(path);
    case SourceError::Reason::NoResults:
        return Triage::tr("%1 holds lines that are no results of triage --json. They were left out.").arg(path);
    }
    return {};
}

QString toText(const TriageSummary &summary)
{
    QString text = summary.title + u'\n' + summary.read + u'\n';
    text += summary.note.isEmpty() ? QString() : summary.note + u'\n';
    text += summary.incidents.isEmpty() ? u'\n' + summary.noIncidents + u'\n' : QString();
    for (qsizetype at = 0; at < summary.incidents.size(); ++at) {
        const IncidentText &incident = summary.incidents.at(at);
        text += u"\n%1. %2\n"_s.arg(at + 1).arg(incident.title);
        const auto line = [&text](const QString &content) { text += u"   "_s + printableLine(content) + u'\n'; };
        line(incident.seen + u' ' + incident.state);
        line(incident.rule);
        line(Triage::tr("Who acts: %1").arg(incident.who));
        for (qsizetype step = 0; step < incident.fix.size(); ++step) {
            line(u"%1. %2"_s.arg(step + 1).arg(incident.fix.at(step)));
        }
        if (!incident.customers.isEmpty()) {
            line(Triage::tr("Customers (%1): %2").arg(incident.allCustomers).arg(customersLine(incident)));
        }
        line(Triage::tr("A reply for all of them:"));
        for (const QString &part : incident.reply.split(u'\n', Qt::SkipEmptyParts)) {
            line(u"  "_s + part);
        }
    }
    for (const CountTable &table : summary.tables) {
        text += table.rows.isEmpty() ? QString() : u'\n' + table.heading + u'\n';
        for (const auto &[label, count] : table.rows) {
            text += u"%1  %2\n"_s.arg(count, 8).arg(label);
        }
        text += table.others > 0 ? u"%1  %2\n"_s.arg(table.others, 8).arg(Triage::tr("others")) : QString();
    }
    return text;
}

QString toMarkdown(const TriageSummary &summary)
{
    QString text = u"# %1\n\n%2\n"_s.arg(markdownEscaped(summary.title), markdownEscaped(summary.read));
    const auto paragraph = [&text](const QString &content) {
        text += content.isEmpty() ? QString() : u'\n' + markdownEscaped(content) + u'\n';
    };
    paragraph(summary.note);
    paragraph(summary.incidents.isEmpty() ? summary.noIncidents : QString());
    for (const IncidentText &incident : summary.incidents) {
        text += u"\n## %1\n"_s.arg(markdownEscaped(incident.title));
        paragraph(incident.seen + u' ' + incident.state);
        paragraph(incident.rule);
        paragraph(Triage::tr("Who acts: %1").arg(incident.who));
        text += incident.fix.isEmpty() ? QString() : u"\n"_s;
        for (qsizetype step = 0; step < incident.fix.size(); ++step) {
            text += u"%1. %2\n"_s.arg(step + 1).arg(markdownEscaped(incident.fix.at(step)));
        }
        paragraph(incident.customers.isEmpty()
                      ? QString()
                      : Triage::tr("Customers (%1): %2").arg(incident.allCustomers).arg(customersLine(incident)));
        text += u'\n' + markdownEscaped(Triage::tr("A reply for all of them:")) + u'\n';
        for (const QString &part : incident.reply.split(u'\n')) {
            text += u"> "_s + markdownEscaped(part) + u'\n';
        }
    }
    for (const CountTable &table : summary.tables) {
        if (table.rows.isEmpty()) {
            continue;
        }
        text += u"\n| %1 | |\n|---|---:|\n"_s.arg(markdownEscaped(table.heading));
        for (const auto &[label, count] : table.rows) {
            text += u"| %1 | %2 |\n"_s.arg(markdownEscaped(label)).arg(count);
        }
        text += table.others > 0 ? u"| %1 | %2 |\n"_s.arg(Triage::tr("others")).arg(table.others) : QString();
    }
    return text;
}

} // namespace BounceLens
