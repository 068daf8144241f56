// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailauth/transport/policyfetcher.h"

#include "dns/certificates.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslError>
#include <QTimer>

#include <algorithm>
#include <expected>
#include <memory>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr std::chrono::milliseconds kStopInterval{20}; // how soon a cancelled fetch ends
constexpr int kHttpOk = 200;

QNetworkRequest requestFor(const QUrl &address)
{
    QNetworkRequest request(address);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("User-Agent", "BounceLens");
    return request;
}

/// The same, brought to an address that was looked up before.
QNetworkRequest requestFor(const QUrl &address, const DomainName &host, const IpAddress &server)
{
    QUrl direct = address;
    direct.setHost(server.toString());
    QNetworkRequest request = requestFor(direct);
    request.setPeerVerifyName(host.toString());
    request.setRawHeader("Host", host.toString().toLatin1());
    return request;
}

/// An address of the host, IPv4 before IPv6.
std::expected<IpAddress, FetchOutcome> lookUp(const DomainName &host, DnsSource &dns, const QDeadlineTimer &deadline,
                                              WebServers servers)
{
    const QList<DnsAnswer> answers =
        dns.askUntil(deadline, {{.name = host, .type = RecordType::A}, {.name = host, .type = RecordType::Aaaa}});
    for (const DnsAnswer &answer : answers) {
        if (!answer.records.isEmpty()) {
            const auto address = answer.records.first().targetAddress();
            if (!address || (servers == WebServers::Public && !address->isPublic())) {
                return std::unexpected(FetchOutcome::Private);
            }
            return *address;
        }
    }
    switch (answers.first().outcome) {
    case DnsOutcome::NoData:
    case DnsOutcome::NoDomain:
    case DnsOutcome::PrivateName:
        return std::unexpected(FetchOutcome::NoHost);
    case DnsOutcome::TimedOut:
        return std::unexpected(FetchOutcome::TimedOut);
    case DnsOutcome::Cancelled:
        return std::unexpected(FetchOutcome::Cancelled);
    default:
        return std::unexpected(FetchOutcome::Unreachable);
    }
}

FetchOutcome outcomeOf(CertificateFault fault)
{
    switch (fault) {
    case CertificateFault::Name:
        return FetchOutcome::CertificateName;
    case CertificateFault::Time:
        return FetchOutcome::CertificateExpired;
    case CertificateFault::Untrusted:
        return FetchOutcome::CertificateUntrusted;
    case CertificateFault::NotJudgable:
        break;
    }
    return FetchOutcome::NoAuthorities;
}

FetchOutcome outcomeOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return FetchOutcome::NoHost;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::RemoteHostClosedError:
        return FetchOutcome::Refused;
    case QNetworkReply::TimeoutError:
        return FetchOutcome::TimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return FetchOutcome::TlsFailed;
    default:
        return FetchOutcome::Unreachable;
    }
}

/// One fetch; ends by itself, by its limits, or when it is stopped.
class Fetch
{
public:
    explicit Fetch(const AuthoritySettings &authorities)
        : m_authorities(authorities)
    {
    }

    FetchedPolicy run(QNetworkRequest request, const QDeadlineTimer &deadline, const std::stop_token &stop)
    {
        request.setSslConfiguration(trustedConfiguration(m_authorities));
        m_reply.reset(m_manager.get(request));
        QObject::connect(m_reply.get(), &QNetworkReply::finished, &m_loop, &QEventLoop::quit);
        QObject::connect(m_reply.get(), &QNetworkReply::sslErrors, &m_loop,
                         [this](const QList<QSslError> &errors) { m_errors = errors; });
        QObject::connect(m_reply.get(), &QNetworkReply::readyRead, &m_loop, [this] { take(); });
        QTimer::singleShot(deadline.remainingTimeAsDuration(), &m_loop, [this] { end(FetchOutcome::TimedOut); });
        QTimer watch;
        QObject::connect(&watch, &QTimer::timeout, &m_loop, [this, &stop] {
            if (stop.stop_requested()) {
                end(FetchOutcome::Cancelled);
            }
        });
        watch.start(kStopInterval);
        m_loop.exec();
        return result();
    }

private:
    void take()
    {
        m_policy.text += m_reply->read(kMaxPolicyBytes + 1 - m_policy.text.size());
        if (m_policy.text.size() > kMaxPolicyBytes) {
            end(FetchOutcome::TooLong);
        }
    }

    void end(FetchOutcome why)
    {
        if (!m_ended) {
            m_ended = why;
            m_reply->abort();
            m_loop.quit();
        }
    }

    FetchedPolicy result()
    {
        m_policy.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        m_policy.outcome = outcome();
        if (m_policy.outcome != FetchOutcome::Fetched) {
            m_policy.text.clear();
        }
        return m_policy;
    }

    FetchOutcome outcome() const
    {
        if (m_ended) {
            return *m_ended;
        }
        if (!m_errors.isEmpty()) {
            return outcomeOf(certificateFault(m_errors, m_authorities));
        }
        if (m_policy.status >= 300 && m_policy.status < 400) {
            return FetchOutcome::Redirected;
        }
        if (m_policy.status != 0 && m_policy.status != kHttpOk) {
            return FetchOutcome::HttpError;
        }
        if (m_reply->error() != QNetworkReply::NoError) {
            return outcomeOf(m_reply->error());
        }
        const QString type = m_reply->header(QNetworkRequest::ContentTypeHeader).toString();
        const bool isText = type.section(u';', 0, 0).trimmed().compare("text/plain"_L1, Qt::CaseInsensitive) == 0;
        return isText ? FetchOutcome::Fetched : FetchOutcome::WrongType;
    }

    const AuthoritySettings &m_authorities;
    QNetworkAccessManager m_manager;
    QEventLoop m_loop;
    std::unique_ptr<QNetworkReply> m_reply;
    QList<QSslError> m_errors;
    std::optional<FetchOutcome> m_ended;
    FetchedPolicy m_policy;
};

} // namespace

NetworkPolicyFetcher::NetworkPolicyFetcher(std::stop_token stop, const QDeadlineTimer &deadline, DnsSource *dns,
                                           WebServers servers, AuthoritySettings authorities)
    : m_stop(std::move(stop))
    , m_deadline(deadline)
    , m_dns(dns)
    , m_servers(servers)
    , m_authorities(std::move(authorities))
{
}

FetchedPolicy NetworkPolicyFetcher::fetch(const QUrl &address)
{
    if (address.scheme() != "https"_L1 || m_stop.stop_requested()) {
        return {};
    }
    QNetworkRequest request = requestFor(address);
    if (m_dns) {
        const auto host = DomainName::fromText(address.host());
        if (!host) {
            return {.outcome = FetchOutcome::NoHost, .text = {}};
        }
        const auto found = lookUp(*host, *m_dns, m_deadline, m_servers);
        if (!found) {
            return {.outcome = found.error(), .text = {}};
        }
        request = requestFor(address, *host, *found);
    }
    return Fetch(m_authorities).run(request, m_deadline, m_stop);
}

QUrl policyAddress(const DomainName &domain)
{
    QUrl address;
    address.setScheme(u"https"_s);
    address.setHost("mta-sts."_L1 + domain.toString());
    address.setPath(u"/.well-known/mta-sts.txt"_s);
    return address;
}

} // namespace BounceLens
