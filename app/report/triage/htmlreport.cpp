// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/triage/htmlreport.h"

#include "report/cardtext.h"
#include "report/language.h"
#include "report/printable.h"
#include "report/reply/letterformats.h"
#include "report/triage/rowjson.h"
#include "report/triage/triagewords.h"
#include "report/words.h"

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr QStringView kStyle =
    u"body{font:16px/1.5 system-ui,sans-serif;max-width:75em;margin:2em auto;padding:0 "
    u"1em;color:#1b1b1b;background:#fff}"
    "section{border:1px solid #888;border-radius:6px;padding:0 1em;margin:1em 0}"
    "table{border-collapse:collapse;margin:1em 0}th,td{text-align:left;vertical-align:top;padding:.2em .8em;"
    "border-bottom:1px solid #bbb;overflow-wrap:anywhere}td.number{text-align:right}"
    "blockquote{border-left:4px solid #888;margin:1em 0;padding:0 1em}caption{text-align:left;font-weight:bold}"
    "@media(prefers-color-scheme:dark){body{color:#eee;background:#1b1b1b}}";

QString escaped(const QString &text)
{
    return printableLine(text).toHtmlEscaped();
}

QString element(const QString &name, const QString &text)
{
    return text.isEmpty() ? QString() : u"<%1>"_s.arg(name) + escaped(text) + u"</%1>\n"_s.arg(name);
}

QString incidentSection(const IncidentText &incident)
{
    QString html = u"<section>\n"_s + element(u"h2"_s, incident.title) +
                   element(u"p"_s, incident.seen + u' ' + incident.state) + element(u"p"_s, incident.rule) +
                   element(u"p"_s, Triage::tr("Who acts: %1").arg(incident.who));
    html += incident.fix.isEmpty() ? QString() : u"<ol>\n"_s;
    for (const QString &step : incident.fix) {
        html += element(u"li"_s, step);
    }
    html += incident.fix.isEmpty() ? QString() : u"</ol>\n"_s;
    if (!incident.customers.isEmpty()) {
        html += element(
            u"p"_s, Triage::tr("Customers (%1): %2").arg(incident.allCustomers).arg(incident.customers.join(", "_L1)));
    }
    return html + element(u"p"_s, Triage::tr("A reply for all of them:")) + u"<blockquote>"_s +
           htmlOf(printable(incident.reply)) + u"</blockquote>\n</section>\n"_s;
}

QString countTable(const CountTable &table)
{
    if (table.rows.isEmpty()) {
        return {};
    }
    QString html = u"<table>"_s + element(u"caption"_s, table.heading);
    const auto add = [&html](const QString &label, qint64 count) {
        html += u"<tr><td>"_s + escaped(label) + u"</td><td class=\"number\">"_s + QString::number(count) +
                u"</td></tr>\n"_s;
    };
    for (const auto &[label, count] : table.rows) {
        add(label, count);
    }
    if (table.others > 0) {
        add(Triage::tr("others"), table.others);
    }
    return html + u"</table>\n"_s;
}

QString rowTable(const QList<Row> &rows, qint64 left, const Catalog &catalog)
{
    QString html = u"<table>"_s + element(u"caption"_s, Triage::tr("Failures")) + u"<tr>"_s;
    for (const QString &heading :
         {Triage::tr("Time"), Triage::tr("Recipient"), Triage::tr("Sender"), Triage::tr("System"), Triage::tr("Cause"),
          Triage::tr("Permanence"), Triage::tr("Who acts"), Triage::tr("Status line")}) {
        html += element(u"th"_s, heading);
    }
    html += u"</tr>\n"_s;
    for (const Row &row : rows) {
        const Card *card = catalog.find(row.card);
        html += u"<tr>"_s;
        for (const QString &cell : {isoTime(row.time), row.recipient, row.sender, systemName(row.system, catalog),
                                    card ? cardTitle(*card) : row.card, permanenceName(row.permanence),
                                    actorName(row.acts), row.statusLine}) {
            html += u"<td>"_s + escaped(cell) + u"</td>"_s;
        }
        html += u"</tr>\n"_s;
    }
    html += u"</table>\n"_s;
    return html + (left > 0 ? element(u"p"_s, Triage::tr("%n failures more are not in this table.", nullptr, int(left)))
                            : QString());
}

} // namespace

QString toHtml(const TriageSummary &summary, const QList<Row> &rows, qint64 left, const Catalog &catalog)
{
    QString html =
        u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        "<meta name=\"viewport\" content=\"width=device-width\"><title>%2</title><style>%3</style></head><body>\n"_s
            .arg(languageInUse(), summary.title.toHtmlEscaped(), kStyle);
    html += element(u"h1"_s, summary.title) + element(u"p"_s, summary.read) + element(u"p"_s, summary.note);
    html += summary.incidents.isEmpty() ? element(u"p"_s, summary.noIncidents) : QString();
    for (const IncidentText &incident : summary.incidents) {
        html += incidentSection(incident);
    }
    for (const CountTable &table : summary.tables) {
        html += countTable(table);
    }
    html += rows.isEmpty() ? QString() : rowTable(rows, left, catalog);
    return html + u"</body></html>\n"_s;
}

} // namespace BounceLens
