// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/output.h"
#include "report/triage/addresslists.h"
#include "report/triage/summary.h"
#include "triage/pipeline.h"

#include <QElapsedTimer>
#include <QSet>

namespace BounceLens {

enum class TriageFormat { Text, Json, Csv, Markdown, Html, Summary };

struct TriageFiles
{
    QString prometheus; ///< null if none is wanted; so are the others
    QString remove;
    QString retry;
};

/// What is printed and written while many are read, and at the end.
class TriageRun
{
public:
    TriageRun(std::shared_ptr<const Catalog> catalog, TriageFormat format, TriageFiles files, bool isFollowing,
              Output &out);

    void begin();
    /// \return false if nothing more can be printed
    [[nodiscard]] bool take(const TriagedMessage &message);
    [[nodiscard]] bool idle();
    void complain(const SourceError &error);
    /// Prints incidents and counts, writes the files and says what could not be read. \return the exit code
    [[nodiscard]] int finish(TriageEnd end);

private:
    [[nodiscard]] QList<TriageIncident> incidents() const;
    void printRows(const TriagedMessage &message);
    void tellIncidents();
    void printEnd(const QList<TriageIncident> &incidents, TriageEnd end);
    void writeMetrics(const QList<TriageIncident> &incidents);
    void write(const QString &path, const QByteArray &bytes);

    std::shared_ptr<const Catalog> m_catalog;
    TriageFormat m_format;
    TriageFiles m_files;
    bool m_isFollowing;
    Output &m_out;
    Ledger m_ledger;
    AddressLists m_lists;
    Redactor m_redactor;
    QList<Row> m_rows; ///< for the web page
    qint64 m_rowsLeft = 0;
    QList<SourceError> m_errors;
    QSet<QString> m_told; ///< incidents that were told of, with their state
    bool m_isChanged = false;
    bool m_isUnwritten = false;
    QElapsedTimer m_sinceFlush;
    QElapsedTimer m_sinceMetrics;
};

/// What is printed of one message as it is read.
[[nodiscard]] QByteArray textOf(const Explanation &explanation, const QList<Row> &rows, TriageFormat format);

} // namespace BounceLens
