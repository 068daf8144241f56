// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/answer.h"
#include "dns/exchange.h"

#include <QDeadlineTimer>
#include <QTimer>

namespace BounceLens {

/// One question to all servers, by the schedule of the settings, and on along its aliases, until a server gives a
/// usable answer, all have failed, or the deadline is over. Of several failures the most telling one counts. An alias
/// that only a private network can know is not followed.
class Lookup : public QObject
{
    Q_OBJECT

public:
    Lookup(Channels &channels, const DomainName &name, RecordType type, QObject *parent);
    void start(QDeadlineTimer deadline);
    void extend(QDeadlineTimer deadline); ///< somebody else asked the same, later

Q_SIGNALS:
    /// Once. `ttl`: seconds for which the answer may be given again.
    void finished(const BounceLens::DnsAnswer &answer, quint32 ttl);

private:
    void ask(const DomainName &name);
    void askNext();
    [[nodiscard]] bool mayAsk(int server) const;
    [[nodiscard]] int nextServer() const;
    void receive(Exchange *exchange, const ServerReply &reply);
    void use(int server, const Evaluation &found);
    void follow(const QString &alias, DnsAnswer answer);
    void note(int server, DnsOutcome failure, const QString &detail, const QStringList &aliases);
    void giveUp();
    void finish(DnsAnswer answer, quint32 ttl);
    void closeExchanges();

    Channels &m_channels;
    DomainName m_name; ///< now: the end of the chain
    RecordType m_type;
    QList<Exchange *> m_exchanges;
    QList<int> m_failed;      ///< servers
    qsizetype m_attempts = 0; ///< for the name
    int m_first = 0;          ///< server
    DnsAnswer m_best;         ///< the most telling failure
    QStringList m_aliases;
    quint32 m_ttl;
    bool m_isAuthenticated = true; ///< every message so far was
    QTimer m_schedule;
    QTimer m_deadline;
    qint64 m_started = 0; ///< milliseconds, monotonic
};

} // namespace BounceLens
