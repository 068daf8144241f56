// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/exchange.h"

#include <QTimer>

namespace BounceLens {

namespace {

using namespace std::chrono_literals;

constexpr auto kConfirmation = 1s; // for TCP to confirm an answer that UDP already brought

} // namespace

Exchange::Exchange(Channels &channels, int server, const DomainName &name, RecordType type, QObject *parent)
    : QObject(parent)
    , m_channels(channels)
    , m_server(server)
    , m_name(name)
    , m_type(type)
    , m_edns(channels.settings().transport == DnsTransport::Udp ? Edns::Plain : Edns::Padded)
{
}

void Exchange::start()
{
    transmit(Channels::Carrier::Usual);
}

ServerReply Exchange::soFar() const
{
    if (m_unconfirmed) {
        return {.message = m_unconfirmed, .failure = {}, .detail = {}};
    }
    return {.message = {}, .failure = m_isCutOff ? DnsOutcome::Truncated : DnsOutcome::TimedOut, .detail = {}};
}

void Exchange::transmit(Channels::Carrier carrier)
{
    if (m_transmission != nullptr) {
        m_transmission->disconnect(this);
        m_transmission->deleteLater();
    }
    m_carrier = carrier;
    m_transmission = m_channels.open(carrier, m_server, m_name, m_type, m_edns, this);
    connect(m_transmission, &Transmission::received, this, &Exchange::receive);
    connect(m_transmission, &Transmission::failed, this, &Exchange::fail);
    m_transmission->start();
}

void Exchange::receive(const QByteArray &bytes)
{
    const bool isDatagram =
        m_channels.settings().transport == DnsTransport::Udp && m_carrier == Channels::Carrier::Usual;
    if (isDatagram && isTruncated(bytes)) {
        m_isCutOff = true;
        transmit(Channels::Carrier::Tcp);
        return;
    }
    const auto message = readMessage(bytes);
    if (!message) {
        fail(DnsOutcome::Malformed, {});
        return;
    }
    const bool isLowered = echoOf(m_transmission->query(), bytes) == Echo::OtherCase;
    const bool knowsNoEdns = message->code == DnsCode::FormErr || message->code == DnsCode::NotImp;
    if (knowsNoEdns && m_edns != Edns::Without) {
        m_edns = Edns::Without;
        transmit(m_carrier);
    } else if (isDatagram && isLowered && m_channels.keepsCase(m_server)) {
        confirm(*message);
    } else {
        if (m_unconfirmed && isLowered) {
            m_channels.noteLowering(m_server);
        }
        finish({.message = message, .failure = {}, .detail = {}});
    }
}

void Exchange::confirm(const DnsMessage &message)
{
    m_unconfirmed = message;
    transmit(Channels::Carrier::Tcp);
    QTimer::singleShot(kConfirmation, this, [this] { finish(soFar()); });
}

void Exchange::fail(DnsOutcome outcome, const QString &detail)
{
    if (m_unconfirmed || m_isCutOff) {
        finish(soFar());
    } else {
        finish({.message = {}, .failure = outcome, .detail = detail});
    }
}

void Exchange::finish(const ServerReply &reply)
{
    if (!m_isFinished) {
        m_isFinished = true;
        m_transmission->disconnect(this);
        Q_EMIT finished(reply);
    }
}

} // namespace BounceLens
