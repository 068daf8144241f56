// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/channels.h"

#include <QObject>

#include <optional>

namespace BounceLens {

/// What one server said, or why it said nothing.
struct ServerReply
{
    std::optional<DnsMessage> message;
    DnsOutcome failure = DnsOutcome::TimedOut; ///< without a message
    QString detail;
};

/// One question to one server, until it gives a whole answer: without EDNS if the server does not know that, over TCP
/// if the answer was cut off, and over TCP too if the server changed the case of the letters, because then the answer
/// is not known to be one to this question (it counts if TCP brings none).
class Exchange : public QObject
{
    Q_OBJECT

public:
    Exchange(Channels &channels, int server, const DomainName &name, RecordType type, QObject *parent);
    [[nodiscard]] int server() const { return m_server; }
    void start();
    [[nodiscard]] ServerReply soFar() const; ///< if nothing more comes

Q_SIGNALS:
    void finished(const BounceLens::ServerReply &reply);

private:
    void transmit(Channels::Carrier carrier);
    void receive(const QByteArray &bytes);
    void fail(DnsOutcome outcome, const QString &detail);
    void confirm(const DnsMessage &message);
    void finish(const ServerReply &reply);

    Channels &m_channels;
    int m_server;
    DomainName m_name;
    RecordType m_type;
    Edns m_edns;
    Channels::Carrier m_carrier = Channels::Carrier::Usual;
    Transmission *m_transmission = nullptr;
    bool m_isCutOff = false;
    bool m_isFinished = false;
    std::optional<DnsMessage> m_unconfirmed;
};

} // namespace BounceLens
