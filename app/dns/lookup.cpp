// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/lookup.h"

#include "names/privatename.h"

#include <algorithm>
#include <array>
#include <limits>

namespace BounceLens {

namespace {

/// The more a failure says about the name, the earlier it stands.
constexpr std::array kTelling{DnsOutcome::BogusDnssec, DnsOutcome::ServerFailed,  DnsOutcome::Malformed,
                              DnsOutcome::Truncated,   DnsOutcome::FormatError,   DnsOutcome::Refused,
                              DnsOutcome::Untrusted,   DnsOutcome::NoAuthorities, DnsOutcome::HttpFailed,
                              DnsOutcome::TimedOut,    DnsOutcome::Unreachable,   DnsOutcome::Cancelled};

auto rank(DnsOutcome failure)
{
    return std::ranges::find(kTelling, failure) - kTelling.begin();
}

bool isUsable(DnsOutcome outcome)
{
    return outcome == DnsOutcome::Answered || outcome == DnsOutcome::NoData || outcome == DnsOutcome::NoDomain;
}

} // namespace

Lookup::Lookup(Channels &channels, const DomainName &name, RecordType type, QObject *parent)
    : QObject(parent)
    , m_channels(channels)
    , m_name(name)
    , m_type(type)
    , m_ttl(std::numeric_limits<quint32>::max())
{
    m_schedule.setSingleShot(true);
    m_schedule.setTimerType(Qt::PreciseTimer);
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_schedule, &QTimer::timeout, this, &Lookup::askNext);
    connect(&m_deadline, &QTimer::timeout, this, &Lookup::giveUp);
}

void Lookup::start(QDeadlineTimer deadline)
{
    extend(deadline);
    ask(m_name);
}

void Lookup::extend(QDeadlineTimer deadline)
{
    m_deadline.start(std::chrono::milliseconds(deadline.remainingTime()));
}

void Lookup::ask(const DomainName &name)
{
    closeExchanges();
    m_name = name;
    m_failed.clear();
    m_attempts = 0;
    m_best = {};
    m_first = m_channels.preferred();
    m_started = QDeadlineTimer::current().deadline();
    if (m_channels.servers().isEmpty()) {
        note(-1, DnsOutcome::Unreachable, {}, {});
        QMetaObject::invokeMethod(this, &Lookup::giveUp, Qt::QueuedConnection);
    } else {
        askNext();
    }
}

/// A connection delivers what is sent on it, so only datagrams are sent to a server again.
bool Lookup::mayAsk(int server) const
{
    const bool isOpen = std::ranges::any_of(m_exchanges, [server](const Exchange *e) { return e->server() == server; });
    return !m_failed.contains(server) && (!isOpen || m_channels.settings().transport == DnsTransport::Udp);
}

int Lookup::nextServer() const
{
    const auto count = m_channels.servers().size();
    for (qsizetype i = 0; i < count; ++i) {
        const int server = int((m_first + m_attempts + i) % count);
        if (mayAsk(server)) {
            return server;
        }
    }
    return -1;
}

void Lookup::askNext()
{
    const int server = nextServer();
    if (server < 0) {
        return;
    }
    auto *exchange = new Exchange(m_channels, server, m_name, m_type, this);
    m_exchanges.append(exchange);
    connect(exchange, &Exchange::finished, this,
            [this, exchange](const ServerReply &reply) { receive(exchange, reply); });
    exchange->start();
    ++m_attempts;
    const auto &schedule = m_channels.settings().schedule;
    if (m_attempts < schedule.size()) {
        const std::chrono::milliseconds gone(QDeadlineTimer::current().deadline() - m_started);
        m_schedule.start(std::max(std::chrono::milliseconds(1), schedule.at(m_attempts) - gone));
    }
}

void Lookup::receive(Exchange *exchange, const ServerReply &reply)
{
    const int server = exchange->server();
    m_exchanges.removeOne(exchange);
    exchange->deleteLater();
    if (!reply.message) {
        note(server, reply.failure, reply.detail, m_aliases);
    } else if (const auto found = evaluate(*reply.message, m_type, m_aliases);
               !found.further.isEmpty() || isUsable(found.answer.outcome)) {
        use(server, found);
        return;
    } else {
        note(server, found.answer.outcome, found.answer.detail, found.answer.aliases);
    }
    if (!m_failed.contains(server)) {
        m_failed.append(server);
    }
    const bool isAskedElsewhere =
        std::ranges::any_of(m_exchanges, [this](const Exchange *e) { return !m_failed.contains(e->server()); });
    if (m_failed.size() == m_channels.servers().size()) {
        giveUp();
    } else if (!isAskedElsewhere) {
        askNext();
    }
}

void Lookup::use(int server, const Evaluation &found)
{
    m_channels.prefer(server);
    m_aliases = found.answer.aliases;
    m_isAuthenticated = m_isAuthenticated && found.answer.isAuthenticated;
    DnsAnswer answer = found.answer;
    answer.isAuthenticated = m_isAuthenticated;
    answer.server = m_channels.servers().at(server).title;
    m_ttl = std::min(m_ttl, found.ttl);
    if (!found.further.isEmpty()) {
        follow(found.further, answer);
    } else {
        finish(answer, m_ttl);
    }
}

void Lookup::follow(const QString &alias, DnsAnswer answer)
{
    const auto name = DomainName::fromPresentation(alias);
    if (name && !isPrivate(*name)) {
        ask(*name);
        return;
    }
    answer.outcome = name ? DnsOutcome::PrivateName : DnsOutcome::Malformed;
    finish(answer, name ? m_ttl : 0);
}

void Lookup::note(int server, DnsOutcome failure, const QString &detail, const QStringList &aliases)
{
    if (rank(failure) < rank(m_best.outcome)) {
        m_best.outcome = failure;
        m_best.detail = detail;
        m_best.aliases = aliases;
        m_best.server = server < 0 ? QString() : m_channels.servers().at(server).title;
    }
}

void Lookup::giveUp()
{
    for (const Exchange *exchange : std::as_const(m_exchanges)) {
        const ServerReply reply = exchange->soFar();
        const auto found = reply.message ? evaluate(*reply.message, m_type, m_aliases) : Evaluation();
        if (isUsable(found.answer.outcome) && found.further.isEmpty()) {
            use(exchange->server(), found);
            return;
        }
        note(exchange->server(), reply.message ? found.answer.outcome : reply.failure, found.answer.detail, m_aliases);
    }
    if (m_best.outcome == DnsOutcome::Cancelled) {
        m_best.outcome = DnsOutcome::TimedOut;
    }
    finish(m_best, 0);
}

void Lookup::finish(DnsAnswer answer, quint32 ttl)
{
    m_schedule.stop();
    m_deadline.stop();
    closeExchanges();
    answer.time = QDateTime::currentDateTime();
    answer.ttl = ttl;
    Q_EMIT finished(answer, ttl);
}

void Lookup::closeExchanges()
{
    for (Exchange *exchange : std::exchange(m_exchanges, {})) {
        exchange->disconnect(this);
        exchange->deleteLater();
    }
}

} // namespace BounceLens
