// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/triage/metrics.h"

#include "report/json.h"
#include "report/triage/rowjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

class MetricWriter
{
public:
    void family(const QByteArray &name, const QByteArray &help, const QByteArray &type = "counter")
    {
        m_name = "bouncelens_" + name;
        m_text += "# HELP " + m_name + ' ' + help + "\n# TYPE " + m_name + ' ' + type + '\n';
    }
    void value(qint64 number) { m_text += m_name + ' ' + QByteArray::number(number) + '\n'; }
    void value(const QByteArray &label, const QString &of, qint64 number)
    {
        QString quoted = of;
        quoted.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1).replace(u'\n', "\\n"_L1);
        m_text += m_name + '{' + label + "=\"" + quoted.toUtf8() + "\"} " + QByteArray::number(number) + '\n';
    }
    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    QByteArray m_name;
    QByteArray m_text;
};

/// Providers by how often they refused; all others together.
QList<std::pair<QString, qint64>> boundedSystems(const TriageCounts &counts, const Catalog &catalog)
{
    QList<std::pair<QString, qint64>> systems;
    qint64 others = 0;
    for (const auto &[system, count] : counts.systems.asKeyValueRange()) {
        if (std::ranges::contains(catalog.providers(), system, &Provider::id)) {
            systems.append({system, count});
        } else {
            others += count;
        }
    }
    std::ranges::stable_sort(systems, [](const auto &one, const auto &other) { return one.second > other.second; });
    for (qsizetype at = kMostMetricSystems; at < systems.size(); ++at) {
        others += systems.at(at).second;
    }
    systems = systems.first(std::min(systems.size(), kMostMetricSystems));
    systems.append({u"other"_s, others});
    return systems;
}

} // namespace

QByteArray metricsOf(const Ledger &ledger, const QList<TriageIncident> &incidents, int errors, const Catalog &catalog)
{
    const TriageCounts &counts = ledger.counts();
    MetricWriter out;
    out.family("messages_total", "Messages that were read, by kind.");
    for (const auto &[kind, count] : counts.kinds.asKeyValueRange()) {
        out.value("kind", idOf(kind), count);
    }
    out.family("failures_by_reason_total", "Failures and delays, by reason.");
    QMap<QString, qint64> reasons;
    for (const auto &[reason, count] : counts.reasons.asKeyValueRange()) {
        reasons[catalog.reason(reason) ? reason : u"other"_s] += count;
    }
    for (const auto &[reason, count] : reasons.asKeyValueRange()) {
        out.value("reason", reason, count);
    }
    out.family("failures_by_system_total", "Failures and delays, by the provider that refused.");
    for (const auto &[system, count] : boundedSystems(counts, catalog)) {
        out.value("system", system, count);
    }
    out.family("failures_by_actor_total", "Failures and delays, by who must act.");
    for (const auto &[actor, count] : counts.actors.asKeyValueRange()) {
        out.value("actor", idOf(actor), count);
    }
    out.family("deliveries_total", "Deliveries that were told of.");
    out.value(counts.deliveries);
    out.family("source_errors_total", "Sources that could not be read.");
    out.value(errors);
    out.family("incidents", "Incidents, by state.", "gauge");
    using enum TriageIncident::State;
    for (const auto state : {Going, Over, Delivered}) {
        out.value("state", idOf(state), std::ranges::count(incidents, state, &TriageIncident::state));
    }
    return out.text();
}

} // namespace BounceLens
