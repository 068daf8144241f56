// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/dns.h"
#include "dns/settings.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QString>
#include <QUrl>

#include <chrono>
#include <stop_token>

namespace BounceLens {

/// What became of fetching a policy; each is a different thing to say.
enum class FetchOutcome {
    Fetched,    ///< HTTP 200
    HttpError,  ///< any other status that is no redirect
    Redirected, ///< RFC 8461 section 3.3: never followed
    WrongType,  ///< not text/plain, the same section
    TooLong,    ///< over kMaxPolicyBytes
    NoHost,     ///< the name has no address
    Private,    ///< it has an address that is not public, which is nobody's to connect to
    Refused,    ///< the connection, or it was closed
    TimedOut,
    CertificateName,    ///< the certificate is for another name
    CertificateExpired, ///< or not valid yet
    CertificateUntrusted,
    NoAuthorities, ///< none is known here, so the certificate cannot be judged
    TlsFailed,     ///< no common protocol or cipher
    Unreachable,   ///< anything else of the network
    Cancelled,
};

struct FetchedPolicy
{
    FetchOutcome outcome = FetchOutcome::Cancelled;
    int status = 0; ///< HTTP; 0 if there was no answer
    QByteArray text;
};

/// The policy of RFC 8461 section 3.3 is small: 64 KiB is its suggested limit.
inline constexpr qint64 kMaxPolicyBytes = 64LL * 1024;
/// RFC 8461 section 3.3 suggests a minute; a user waits for this one.
inline constexpr std::chrono::milliseconds kPolicyTimeout{15000};

/// Fetches policy files. An implementation may be used from several threads at once, and blocks.
class PolicyFetcher
{
public:
    PolicyFetcher() = default;
    virtual ~PolicyFetcher() = default;
    Q_DISABLE_COPY_MOVE(PolicyFetcher)

    [[nodiscard]] virtual FetchedPolicy fetch(const QUrl &address) = 0;
};

/// Which addresses that the DNS gives may be connected to.
enum class WebServers { Public, Any };

/// https by Qt Network: no redirects, no cookies, no compression, with the system's certificates.
class NetworkPolicyFetcher : public PolicyFetcher
{
public:
    /// \a deadline is that of every fetch. \a dns looks the web server up; without it the system does, which can keep
    /// the program from ending while it waits for an answer. Anybody can publish an address of somebody's own network,
    /// so only public ones are connected to.
    explicit NetworkPolicyFetcher(std::stop_token stop = {}, const QDeadlineTimer &deadline = kPolicyTimeout,
                                  DnsSource *dns = nullptr, WebServers servers = WebServers::Public,
                                  AuthoritySettings authorities = {});

    [[nodiscard]] FetchedPolicy fetch(const QUrl &address) override;

private:
    std::stop_token m_stop;
    QDeadlineTimer m_deadline;
    DnsSource *m_dns;
    WebServers m_servers;
    AuthoritySettings m_authorities;
};

/// https://mta-sts.<domain>/.well-known/mta-sts.txt
[[nodiscard]] QUrl policyAddress(const DomainName &domain);

} // namespace BounceLens
