// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/check/checkrun.h"

#include "dns/overlay.h"
#include "dns/resolver.h"

#include <thread>

using namespace Qt::StringLiterals;

namespace BounceLens {

struct CheckRun::Work
{
    Work(const CheckSettings &settings, const CheckRequest &what, const QList<DnsRecord> &laid)
        : request(what)
        , deadline(settings.resolver.deadline)
        , resolver(settings.resolver)
        , overlay(resolver, laid)
        , policies(stop.get_token(), settings.resolver.deadline, &resolver)
    {
    }
    ~Work() { cancel(); }
    Q_DISABLE_COPY_MOVE(Work)

    void cancel()
    {
        stop.request_stop();
        resolver.cancel();
    }

    CheckRequest request;
    std::chrono::milliseconds deadline;
    std::stop_source stop;
    NetworkResolver resolver;
    OverlaySource overlay;
    NetworkPolicyFetcher policies;
    std::jthread thread; ///< ends before what it uses
};

CheckRun::CheckRun(QObject *parent)
    : QObject(parent)
{
}

CheckRun::~CheckRun() = default;

void CheckRun::start(const CheckRequest &request, const CheckSettings &settings, const QList<DnsRecord> &laid)
{
    giveUp();
    ++m_number;
    m_work = std::make_unique<Work>(settings, request, laid);
    Work *work = m_work.get();
    const auto tell = [this, number = m_number](auto say) {
        QMetaObject::invokeMethod(this, [this, number, say] {
            if (m_number == number) {
                say();
            }
        });
    };
    work->thread = std::jthread([this, work, tell] {
        runChecks(work->request,
                  {.dns = work->overlay,
                   .policies = work->policies,
                   .probes = {.stop = work->stop.get_token()},
                   .deadline = work->deadline},
                  [this, tell](const CheckResult &result) { tell([this, result] { Q_EMIT answered(result); }); });
        tell([this] {
            m_work.reset();
            Q_EMIT finished();
        });
    });
}

void CheckRun::stop()
{
    if (m_work) {
        m_work->cancel();
    }
}

void CheckRun::giveUp()
{
    ++m_number;
    m_work.reset();
}

} // namespace BounceLens
