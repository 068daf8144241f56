// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailauth/transport/probe.h"

#include "dns/certificates.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslError>
#include <QSslSocket>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kSlice{20};         // how soon a cancelled probe ends
constexpr qsizetype kMaxReply = 16 * 1024; // bytes of one reply; RFC 5321 section 4.5.3.1.5 has 512 a line
constexpr qsizetype kMaxNames = 20;        // of a certificate
constexpr qsizetype kMaxBanner = 200;      // characters shown

enum class Waited { Ready, TimedOut, Closed, Cancelled };

struct Reply
{
    Waited waited = Waited::Closed;
    int code = 0; ///< 0 if it is no SMTP reply
    QByteArrayList lines;
};

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_3:
        return u"TLSv1.3"_s;
    case QSsl::TlsV1_2:
        return u"TLSv1.2"_s;
    default:
        return u"TLS"_s;
    }
}

/// RFC 5321 section 4.2: three digits, then "-" on every line but the last.
bool isReplyLine(const QByteArray &line)
{
    return line.size() >= 3 && line.at(0) >= '2' && line.at(0) <= '5' &&
           std::ranges::all_of(line.first(3), [](char c) { return c >= '0' && c <= '9'; }) &&
           (line.size() == 3 || line.at(3) == ' ' || line.at(3) == '-');
}

class Dialogue
{
public:
    Dialogue(const ProbeOptions &options, const DomainName &host, const IpAddress &address)
        : m_options(options)
        , m_address(address.host())
    {
        m_result.host = host;
        m_result.address = address.toString();
        QObject::connect(&m_socket, &QSslSocket::stateChanged, &m_loop, &QEventLoop::quit);
        QObject::connect(&m_socket, &QSslSocket::readyRead, &m_loop, &QEventLoop::quit);
        QObject::connect(&m_socket, &QSslSocket::encrypted, &m_loop, &QEventLoop::quit);
    }

    ProbeResult run()
    {
        if (connectTo() && greet() && sayHello()) {
            m_result.outcome = ProbeOutcome::Answered;
            startTls();
            quit();
        }
        m_socket.abort();
        return m_result;
    }

private:
    template <typename IsReady>
    Waited waitFor(milliseconds timeout, IsReady isReady)
    {
        const QDeadlineTimer deadline(timeout);
        while (!isReady()) {
            if (m_options.stop.stop_requested()) {
                return Waited::Cancelled;
            }
            if (m_socket.state() == QAbstractSocket::UnconnectedState) {
                return Waited::Closed;
            }
            if (deadline.hasExpired()) {
                return Waited::TimedOut;
            }
            QTimer::singleShot(kSlice, &m_loop, &QEventLoop::quit);
            m_loop.exec();
        }
        return Waited::Ready;
    }

    bool connectTo()
    {
        QSslConfiguration configuration = trustedConfiguration(m_options.authorities);
        configuration.setPeerVerifyMode(QSslSocket::QueryPeer);
        m_socket.setSslConfiguration(configuration);
        m_socket.setProxy(QNetworkProxy::NoProxy);
        m_socket.connectToHost(m_address, m_options.port);
        const Waited waited =
            waitFor(m_options.connectTimeout, [this] { return m_socket.state() == QAbstractSocket::ConnectedState; });
        const auto error = m_socket.error();
        switch (waited) {
        case Waited::Ready:
            return true;
        case Waited::TimedOut:
            return end(ProbeOutcome::TimedOut);
        case Waited::Cancelled:
            return end(ProbeOutcome::Cancelled);
        case Waited::Closed:
            break;
        }
        return end(error == QAbstractSocket::ConnectionRefusedError ? ProbeOutcome::Refused
                   : error == QAbstractSocket::SocketTimeoutError   ? ProbeOutcome::TimedOut
                                                                    : ProbeOutcome::Unreachable);
    }

    bool end(ProbeOutcome outcome)
    {
        m_result.outcome = outcome;
        return false;
    }

    std::optional<QByteArray> nextLine()
    {
        const qsizetype end = m_buffer.indexOf('\n');
        if (end < 0) {
            return std::nullopt;
        }
        const QByteArray line = m_buffer.first(end).trimmed();
        m_buffer.remove(0, end + 1);
        return line;
    }

    Reply readReply()
    {
        Reply reply;
        qsizetype size = 0;
        while (size <= kMaxReply) {
            reply.waited = waitFor(m_options.replyTimeout, [this] { return fill(); });
            if (reply.waited != Waited::Ready) {
                return reply;
            }
            const QByteArray line = nextLine().value_or(m_buffer);
            size += line.size() + 2;
            if (!isReplyLine(line)) {
                return reply;
            }
            reply.lines.append(line);
            if (line.size() == 3 || line.at(3) == ' ') {
                reply.code = line.first(3).toInt();
                return reply;
            }
        }
        return reply;
    }

    /// A line is there, or so much without one that it is no reply.
    bool fill()
    {
        m_buffer += m_socket.read(kMaxReply);
        return m_buffer.contains('\n') || m_buffer.size() > kMaxReply;
    }

    void send(const QByteArray &line)
    {
        m_socket.write(line + "\r\n");
        m_socket.flush();
    }

    /// False, and the outcome said, if the reply is not of 2xx.
    bool accept(const Reply &reply)
    {
        m_result.replyCode = reply.code;
        switch (reply.waited) {
        case Waited::TimedOut:
            return end(ProbeOutcome::Silent);
        case Waited::Closed:
            return end(ProbeOutcome::Closed);
        case Waited::Cancelled:
            return end(ProbeOutcome::Cancelled);
        case Waited::Ready:
            break;
        }
        if (reply.code == 0) {
            return end(ProbeOutcome::NotSmtp);
        }
        return reply.code / 100 == 2 || end(ProbeOutcome::Rejected);
    }

    bool greet()
    {
        const Reply reply = readReply();
        if (!reply.lines.isEmpty()) {
            m_result.banner = QString::fromLatin1(reply.lines.first()).left(kMaxBanner);
        }
        return accept(reply);
    }

    bool sayHello()
    {
        send("EHLO " + m_options.heloName.toLatin1());
        const Reply reply = readReply();
        m_offersTls = std::ranges::any_of(reply.lines, [](const QByteArray &line) {
            return line.sliced(std::min<qsizetype>(4, line.size()))
                       .trimmed()
                       .compare("STARTTLS", Qt::CaseInsensitive) == 0;
        });
        return accept(reply);
    }

    void startTls()
    {
        if (!m_offersTls) {
            m_result.tls = ProbeTls::NotOffered;
            return;
        }
        send("STARTTLS");
        const Reply reply = readReply();
        if (reply.code / 100 != 2) {
            m_result.tls = reply.code == 0 ? ProbeTls::Failed : ProbeTls::Refused;
            return;
        }
        m_buffer.clear();
        m_socket.setPeerVerifyName(m_result.host.toString());
        m_socket.startClientEncryption();
        const Waited waited = waitFor(m_options.replyTimeout, [this] { return m_socket.isEncrypted(); });
        m_result.tls = waited == Waited::Ready ? ProbeTls::Works : ProbeTls::Failed;
        readCertificate();
    }

    void readCertificate()
    {
        const QList<QSslCertificate> chain = m_socket.peerCertificateChain();
        for (const QSslCertificate &certificate : chain) {
            m_result.chain.append(certificate.toDer());
        }
        if (chain.isEmpty()) {
            return;
        }
        const QSslCertificate &own = chain.first();
        m_result.protocol = protocolName(m_socket.sessionProtocol());
        m_result.subject = own.subjectInfo(QSslCertificate::CommonName).value(0);
        m_result.issuer = own.issuerInfo(QSslCertificate::CommonName).value(0);
        m_result.names = own.subjectAlternativeNames().values(QSsl::DnsEntry);
        m_result.names = m_result.names.first(std::min(m_result.names.size(), kMaxNames));
        m_result.expires = own.expiryDate();
        readErrors();
    }

    void readErrors()
    {
        m_result.isNameRight = true;
        m_result.isInTime = true;
        m_result.isTrusted = true;
        for (const QSslError &error : m_socket.sslHandshakeErrors()) {
            switch (error.error()) {
            case QSslError::HostNameMismatch:
                m_result.isNameRight = false;
                break;
            case QSslError::CertificateExpired:
            case QSslError::CertificateNotYetValid:
                m_result.isInTime = false;
                break;
            default:
                m_result.isTrusted = false;
            }
        }
        m_result.isJudgable = m_result.isTrusted || knowsAuthorities(m_options.authorities);
    }

    void quit()
    {
        if (m_socket.state() == QAbstractSocket::ConnectedState) {
            send("QUIT");
            (void)waitFor(kSlice, [this] { return m_socket.bytesToWrite() == 0; });
        }
    }

    const ProbeOptions &m_options;
    QHostAddress m_address;
    QEventLoop m_loop;
    QSslSocket m_socket;
    QByteArray m_buffer;
    bool m_offersTls = false;
    ProbeResult m_result;
};

} // namespace

SmtpProbe::SmtpProbe(ProbeOptions options)
    : m_options(std::move(options))
{
}

ProbeResult SmtpProbe::run(const DomainName &host, const IpAddress &address) const
{
    return Dialogue(m_options, host, address).run();
}

} // namespace BounceLens
