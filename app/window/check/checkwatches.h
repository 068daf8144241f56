// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/watch/pace.h"
#include "settings/settings.h"

#include <QObject>

#include <map>
#include <memory>

namespace BounceLens {

/// Watches for records that were proposed (check/watch), off the GUI thread. They go on while another input is shown,
/// and end with the window.
class CheckWatches : public QObject
{
    Q_OBJECT

public:
    explicit CheckWatches(QObject *parent = nullptr);
    ~CheckWatches() override; ///< stops all, and waits for them, some milliseconds

    /// \a record as recordFromText() reads it. One that is being watched for is left alone.
    void start(const QString &record, const CheckSettings &settings);
    void stop(const QString &record);
    [[nodiscard]] bool isRunning(const QString &record) const;
    /// What was last said of it; empty if it was never watched for.
    [[nodiscard]] QString textOf(const QString &record) const;

Q_SIGNALS:
    void changed(const QString &record);
    /// It is published, and old answers are gone.
    void reached(const QString &record);

private:
    struct Run;
    void tell(const QString &record, quint64 number, const QString &text, bool isOver);

    std::map<QString, std::unique_ptr<Run>> m_runs; ///< by record
    std::map<QString, QString> m_texts;
    WatchPace m_pace;
    quint64 m_number = 0; ///< of the run that was started last
};

} // namespace BounceLens
