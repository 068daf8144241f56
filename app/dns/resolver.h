// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/dns.h"
#include "dns/settings.h"

#include <QThread>

#include <memory>

namespace BounceLens {

class ResolverWorker;
struct Delivery;

/// Asks name servers over the network, for one run of checks. Nothing is opened or sent before the first ask(); making
/// it reads at most the system's list of name servers.
///
/// May be used from several threads. All sockets live in a thread of its own; ask() waits for that, and returns at most
/// 250 ms after the settings' deadline. Each (name, type) is asked once: the same question at the same time shares the
/// answer, a later one gets it from the cache for its TTL (RFC 2308 for negative ones; failures are not kept).
class NetworkResolver : public DnsSource
{
public:
    explicit NetworkResolver(const ResolverSettings &settings);
    ~NetworkResolver() override; ///< cancels, and waits for callers to leave ask()

    /// Every ask(), now and later, returns at once, with Cancelled for what is not answered yet. Does not wait.
    void cancel();

protected:
    [[nodiscard]] QList<DnsAnswer> answer(const QList<DnsQuestion> &questions) override;
    /// Ends at the settings' deadline too, if that is earlier.
    [[nodiscard]] QList<DnsAnswer> answerUntil(const QDeadlineTimer &deadline,
                                               const QList<DnsQuestion> &questions) override;

private:
    ResolverSettings m_settings;
    std::shared_ptr<Delivery> m_delivery;
    QThread m_thread;
    ResolverWorker *m_worker; ///< lives in the thread and ends with it
};

} // namespace BounceLens
