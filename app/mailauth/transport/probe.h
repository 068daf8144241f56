// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/settings.h"
#include "names/ipaddress.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>

#include <chrono>
#include <stop_token>

namespace BounceLens {

/// How far a connection to a mail server came. No mail is sent: EHLO, STARTTLS and QUIT only.
enum class ProbeOutcome {
    Answered,    ///< it greets and answers EHLO; see ProbeResult::tls
    TimedOut,    ///< nobody answered the connection: the own network may block the port
    Refused,     ///< the connection
    Unreachable, ///< no way to the address, for example no IPv6 here
    Closed,      ///< connected, then closed without a greeting
    Silent,      ///< connected, but no greeting in time
    Rejected,    ///< a greeting or answer of 4xx or 5xx
    NotSmtp,     ///< something else answers
    Cancelled,
};

enum class ProbeTls {
    NotTried,
    NotOffered, ///< no STARTTLS in the answer to EHLO
    Refused,    ///< STARTTLS was answered by 4xx or 5xx
    Failed,     ///< no common protocol or cipher, or closed
    Works,
};

struct ProbeResult
{
    DomainName host;
    QString address;
    ProbeOutcome outcome = ProbeOutcome::Cancelled;
    int replyCode = 0; ///< of the last reply
    QString banner;    ///< the first line of the greeting; text of a stranger
    ProbeTls tls = ProbeTls::NotTried;
    QString protocol; ///< "TLSv1.3"
    QString subject;  ///< common name of the certificate
    QString issuer;
    QStringList names; ///< that the certificate is for
    QDateTime expires;
    bool isNameRight = false;
    bool isInTime = false;
    bool isTrusted = false;  ///< by this system's certificates, name and time apart
    bool isJudgable = true;  ///< false if it is not trusted because no authority is known here
    QList<QByteArray> chain; ///< DER, as the server sent it
};

inline constexpr quint16 kSmtpPort = 25;

struct ProbeOptions
{
    quint16 port = kSmtpPort;
    std::chrono::milliseconds connectTimeout{10000}; ///< a reachable server answers within one or two seconds
    std::chrono::milliseconds replyTimeout{15000};   ///< greetings are often delayed on purpose by five to ten seconds
    QString heloName = QStringLiteral("probe.invalid"); ///< says nothing about this computer, RFC 6761 section 6.4
    std::stop_token stop = {};
    bool isPublicOnly = true; ///< strangers publish addresses; those of one's own network are not theirs to give
    AuthoritySettings authorities = {};
};

/// One dialogue with one address. Blocks; called on a worker thread.
class SmtpProbe
{
public:
    explicit SmtpProbe(ProbeOptions options = {});

    [[nodiscard]] ProbeResult run(const DomainName &host, const IpAddress &address) const;

private:
    ProbeOptions m_options;
};

} // namespace BounceLens
