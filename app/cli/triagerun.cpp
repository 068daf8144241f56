// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/triagerun.h"

#include "cli/commands.h"
#include "report/printable.h"
#include "report/triage/csv.h"
#include "report/triage/htmlreport.h"
#include "report/triage/metrics.h"
#include "report/triage/rowjson.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

struct TriageCommand
{
    Q_DECLARE_TR_FUNCTIONS(TriageCommand)
};

constexpr qint64 kFlushTime = 100;                         ///< milliseconds that what was printed waits at most
constexpr qint64 kMetricsTime = 15'000;                    ///< milliseconds; Prometheus asks every 15 seconds or more
constexpr qint64 kRemembered = 31LL * 24 * 60 * 60 * 1000; ///< milliseconds that a follower looks back

/// An incident is known by its cause and start, whatever is added to it.
QString keyOf(const TriageIncident &incident)
{
    return QStringList{incident.reason, incident.system, incident.subject, QString::number(incident.first),
                       idOf(incident.state)}
        .join(u'\n');
}

} // namespace

QByteArray textOf(const Explanation &explanation, const QList<Row> &rows, TriageFormat format)
{
    QByteArray text;
    switch (format) {
    case TriageFormat::Json:
        return printableJson(triageJson(explanation, rows)) + '\n';
    case TriageFormat::Csv:
        std::ranges::for_each(rows, [&text](const Row &row) { text += csvRow(row); });
        break;
    case TriageFormat::Text:
        std::ranges::for_each(rows,
                              [&](const Row &row) { text += rowLine(row, *explanation.catalog).toUtf8() + '\n'; });
        break;
    case TriageFormat::Markdown:
    case TriageFormat::Html:
    case TriageFormat::Summary:
        break;
    }
    return text;
}

TriageRun::TriageRun(std::shared_ptr<const Catalog> catalog, TriageFormat format, TriageFiles files, bool isFollowing,
                     Output &out)
    : m_catalog(std::move(catalog))
    , m_format(format)
    , m_files(std::move(files))
    , m_isFollowing(isFollowing)
    , m_out(out)
    , m_ledger(m_catalog)
    , m_lists(m_catalog)
    , m_redactor(RedactionLevel::Public, {})
{
}

void TriageRun::begin()
{
    m_sinceFlush.start();
    m_sinceMetrics.start();
    if (m_format == TriageFormat::Csv) {
        m_out.write(csvHeader());
    }
}

QList<TriageIncident> TriageRun::incidents() const
{
    return m_isFollowing ? m_ledger.incidents(QDateTime::currentMSecsSinceEpoch()) : m_ledger.incidents();
}

bool TriageRun::take(const TriagedMessage &message)
{
    if (!message.isResult) {
        const bool isTold = message.isLeftOut || std::ranges::any_of(m_errors, [&message](const SourceError &error) {
                                return error.file.path == message.source;
                            });
        if (!isTold) {
            m_errors.append(
                {.reason = SourceError::Reason::NoResults,
                 .file = {.reason = FileError::Reason::ReadFailed, .path = message.source, .systemMessage = {}}});
        }
        return true;
    }
    m_ledger.addMessage(message.kind, message.isRecognised);
    const bool keepsLists = !m_files.remove.isEmpty() || !m_files.retry.isEmpty();
    for (const Row &row : message.rows) {
        m_ledger.add(row);
        if (keepsLists) {
            m_lists.add(row);
        }
        if (m_format == TriageFormat::Html && isOwnFailure(row)) {
            m_rows.size() < kMostHtmlRows ? m_rows.append(row) : void(++m_rowsLeft);
        }
    }
    m_isChanged = m_isChanged || !message.rows.isEmpty();
    m_out.write(message.text);
    if (m_sinceFlush.hasExpired(kFlushTime)) {
        return idle();
    }
    return m_out.isOpen();
}

bool TriageRun::idle()
{
    if (m_isFollowing) {
        tellIncidents();
    }
    m_out.flush();
    m_sinceFlush.start();
    return m_out.isOpen();
}

void TriageRun::tellIncidents()
{
    const bool isTimeForMetrics = !m_files.prometheus.isEmpty() && m_sinceMetrics.hasExpired(kMetricsTime);
    constexpr qint64 kQuietLook = 10; // an incident ends by silence, which nothing announces
    if (!m_isChanged && !isTimeForMetrics && QDateTime::currentSecsSinceEpoch() % kQuietLook != 0) {
        return;
    }
    m_isChanged = false;
    m_ledger.forgetBefore(QDateTime::currentMSecsSinceEpoch() - kRemembered);
    const QList<TriageIncident> all = incidents();
    for (const TriageIncident &incident : all) {
        if (m_told.contains(keyOf(incident))) {
            continue;
        }
        m_told.insert(keyOf(incident));
        if (m_format == TriageFormat::Json) {
            m_out.print(jsonLine(incidentJson(incident, customersOf(incident, m_redactor))));
        } else if (m_format == TriageFormat::Text || m_format == TriageFormat::Summary) {
            m_out.print(
                TriageCommand::tr("Incident: %1").arg(incidentLine(incidentText(incident, *m_catalog, m_redactor))) +
                u'\n');
        }
    }
    if (isTimeForMetrics) {
        writeMetrics(all);
        m_sinceMetrics.start();
    }
}

void TriageRun::complain(const SourceError &error)
{
    m_errors.append(error);
}

void TriageRun::write(const QString &path, const QByteArray &bytes)
{
    if (path.isEmpty()) {
        return;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        BounceLens::complain(
            TriageCommand::tr("%1 could not be written: %2").arg(printableLine(path), file.errorString()));
        m_isUnwritten = true;
    }
}

void TriageRun::writeMetrics(const QList<TriageIncident> &incidents)
{
    write(m_files.prometheus, metricsOf(m_ledger, incidents, int(m_errors.size()), *m_catalog));
}

void TriageRun::printEnd(const QList<TriageIncident> &incidents, TriageEnd end)
{
    if (m_format == TriageFormat::Csv) {
        return;
    }
    if (m_format == TriageFormat::Json) {
        for (const TriageIncident &incident : incidents) {
            m_out.print(jsonLine(incidentJson(incident, customersOf(incident, m_redactor))));
        }
        return;
    }
    const TriageSummary summary = summaryOf(m_ledger, incidents, *m_catalog, int(m_errors.size()), end);
    m_out.print(m_format == TriageFormat::Markdown ? toMarkdown(summary)
                : m_format == TriageFormat::Html
                    ? toHtml(summary, m_rows, m_rowsLeft, *m_catalog)
                    : (m_format == TriageFormat::Text ? u"\n"_s : QString()) + toText(summary));
}

int TriageRun::finish(TriageEnd end)
{
    const QList<TriageIncident> all = incidents();
    printEnd(all, end);
    m_out.flush();
    writeMetrics(all);
    write(m_files.remove, m_lists.toRemove());
    write(m_files.retry, m_lists.toRetry());
    for (const SourceError &error : std::as_const(m_errors)) {
        BounceLens::complain(sourceErrorSentence(error));
    }
    return !m_errors.isEmpty() || m_isUnwritten ? 2 : m_ledger.counts().recognised > 0 ? 0 : 1;
}

} // namespace BounceLens
