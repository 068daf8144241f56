// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/stream.h"

#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QtEndian>

namespace BounceLens {

namespace {

constexpr qsizetype kLengthSize = 2; // bytes

} // namespace

std::optional<QByteArray> FrameReader::next()
{
    if (m_bytes.size() < kLengthSize) {
        return std::nullopt;
    }
    const qsizetype size = qFromBigEndian<quint16>(m_bytes.constData());
    if (m_bytes.size() < kLengthSize + size) {
        return std::nullopt;
    }
    QByteArray message = m_bytes.mid(kLengthSize, size);
    m_bytes.remove(0, kLengthSize + size);
    return message;
}

QByteArray framed(const QByteArray &message)
{
    QByteArray bytes(kLengthSize, '\0');
    qToBigEndian(quint16(message.size()), bytes.data());
    return bytes + message;
}

TcpTransmission::TcpTransmission(DnsQuery query, const NameServer &server, QObject *parent)
    : Transmission(std::move(query), parent)
    , m_server(server)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_socket, &QTcpSocket::connected, this, [this] { m_socket.write(framed(this->query().bytes)); });
    connect(&m_socket, &QTcpSocket::readyRead, this, &TcpTransmission::read);
    connect(&m_socket, &QTcpSocket::errorOccurred, this,
            [this] { Q_EMIT failed(DnsOutcome::Unreachable, m_socket.errorString()); });
}

void TcpTransmission::send()
{
    m_socket.connectToHost(m_server.address, m_server.port);
}

void TcpTransmission::read()
{
    m_frames.append(m_socket.readAll());
    while (const auto message = m_frames.next()) {
        deliver(*message);
    }
}

TlsChannel::TlsChannel(const NameServer &server, const ResolverSettings &settings, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_name(settings.tlsName.isEmpty() ? server.address.toString() : settings.tlsName)
    , m_authorities(settings.authorities)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.setSslConfiguration(trustedConfiguration(settings.authorities));
    connect(&m_socket, &QSslSocket::encrypted, this, [this] {
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        for (TlsTransmission *query : std::as_const(m_pending)) {
            write(query);
        }
    });
    connect(&m_socket, &QSslSocket::readyRead, this, &TlsChannel::read);
    connect(&m_socket, &QSslSocket::sslErrors, this, &TlsChannel::refuse);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &TlsChannel::fail);
}

void TlsChannel::add(TlsTransmission *query)
{
    quint16 id = query->query().id();
    while (m_pending.contains(id)) {
        id = quint16(QRandomGenerator::system()->generate());
    }
    query->setId(id);
    m_pending.insert(id, query);
    if (m_socket.isEncrypted()) {
        write(query);
    } else if (m_socket.state() == QAbstractSocket::UnconnectedState) {
        open();
    }
}

void TlsChannel::remove(TlsTransmission *query)
{
    if (m_pending.value(query->query().id()) == query) {
        m_pending.remove(query->query().id());
    }
}

void TlsChannel::open()
{
    m_frames = {};
    m_hasAnswered = false;
    m_distrust.reset();
    m_socket.connectToHostEncrypted(m_server.address.toString(), m_server.port, m_name);
}

void TlsChannel::write(TlsTransmission *query)
{
    m_socket.write(framed(query->query().bytes));
}

void TlsChannel::read()
{
    m_frames.append(m_socket.readAll());
    while (const auto message = m_frames.next()) {
        m_hasAnswered = true;
        const quint16 id = message->size() < kLengthSize ? 0 : qFromBigEndian<quint16>(message->constData());
        if (TlsTransmission *query = m_pending.value(id)) {
            query->deliver(*message);
        }
    }
}

void TlsChannel::refuse(const QList<QSslError> &errors)
{
    m_distrust = distrust(errors, m_authorities);
}

void TlsChannel::fail()
{
    const Distrust failure =
        m_distrust.value_or(Distrust{.outcome = DnsOutcome::Unreachable, .detail = m_socket.errorString()});
    const bool wasClosedWhenIdle = m_hasAnswered;
    m_socket.abort();
    if (m_pending.isEmpty()) {
        return;
    }
    if (wasClosedWhenIdle) {
        QMetaObject::invokeMethod(this, &TlsChannel::open, Qt::QueuedConnection);
        return;
    }
    const auto pending = std::exchange(m_pending, {});
    for (TlsTransmission *query : pending) {
        Q_EMIT query->failed(failure.outcome, failure.detail);
    }
}

TlsTransmission::TlsTransmission(DnsQuery query, TlsChannel *channel, QObject *parent)
    : Transmission(std::move(query), parent)
    , m_channel(channel)
{
}

TlsTransmission::~TlsTransmission()
{
    if (m_channel) {
        m_channel->remove(this);
    }
}

void TlsTransmission::send()
{
    m_channel->add(this);
}

} // namespace BounceLens
