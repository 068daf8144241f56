// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/run.h"
#include "settings/settings.h"

#include <QObject>

namespace BounceLens {

/// One run of checks off the GUI thread. Opens and sends nothing before it is started.
class CheckRun : public QObject
{
    Q_OBJECT

public:
    explicit CheckRun(QObject *parent = nullptr);
    ~CheckRun() override; ///< stops what is running and waits for it, some milliseconds

    /// A run that is going on is given up, and tells nothing more.
    /// \a laid: records that are taken for published.
    void start(const CheckRequest &request, const CheckSettings &settings, const QList<DnsRecord> &laid = {});
    /// What is not answered yet is told as stopped; then the run is finished.
    void stop();
    void giveUp();
    [[nodiscard]] bool isRunning() const { return m_work != nullptr; }

Q_SIGNALS:
    void answered(const BounceLens::CheckResult &result);
    void finished();

private:
    struct Work;
    std::unique_ptr<Work> m_work;
    quint64 m_number = 0; ///< of the run; what former ones still tell is not listened to
};

} // namespace BounceLens
