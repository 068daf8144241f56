// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/run.h"
#include "dns/settings.h"

#include <QMap>
#include <QObject>

class QSettings;

namespace BounceLens {

/// What the user set for live checks.
struct CheckSettings
{
    ResolverSettings resolver;   ///< its deadline is that of each check
    QMap<QString, QString> keys; ///< of blocklist services
    bool isValid = true;         ///< false if the resolver cannot be understood: nobody else is asked in its place
};

inline constexpr QLatin1StringView kResolverSetting{"checks/resolver"};
inline constexpr QLatin1StringView kTimeLimitSetting{"checks/seconds"};
inline constexpr QLatin1StringView kSpamhausSetting{"checks/spamhausKey"};
inline constexpr int kMaxTimeLimit = int(kMaxCheckDeadline.count()); ///< seconds

[[nodiscard]] CheckSettings checkSettingsFrom(const QSettings &settings);

/// One run of checks off the GUI thread. Opens and sends nothing before it is started.
class CheckRun : public QObject
{
    Q_OBJECT

public:
    explicit CheckRun(QObject *parent = nullptr);
    ~CheckRun() override; ///< stops what is running and waits for it, some milliseconds

    /// A run that is going on is given up, and tells nothing more.
    void start(const CheckRequest &request, const CheckSettings &settings);
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
