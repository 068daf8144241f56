// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/domainname.h"
#include "names/ipaddress.h"

#include <QByteArray>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QList>
#include <QString>

namespace BounceLens {

/// The record types that the checks ask for; values of the IANA registry "Resource Record (RR) TYPEs".
enum class RecordType : quint16 {
    A = 1,
    Ns = 2,
    Cname = 5,
    Soa = 6,
    Ptr = 12,
    Mx = 15,
    Txt = 16,
    Aaaa = 28,
    Ds = 43,
    Dnskey = 48,
    Tlsa = 52,
};
[[nodiscard]] QString typeName(RecordType type); ///< "TXT"

struct DnsQuestion
{
    DomainName name;
    RecordType type = RecordType::A;
    friend bool operator==(const DnsQuestion &, const DnsQuestion &) = default;
};

/// What became of a question. Each is a different thing to say to the user, so none stands for another.
enum class DnsOutcome {
    Answered,      ///< at least one record of the type
    NoData,        ///< the name exists, without records of the type: RFC 2308 section 2.2
    NoDomain,      ///< NXDOMAIN: the name does not exist
    ServerFailed,  ///< SERVFAIL
    Refused,       ///< REFUSED
    FormatError,   ///< FORMERR, or NOTIMP
    BogusDnssec,   ///< SERVFAIL with an extended error 6 to 12 (RFC 8914)
    TimedOut,      ///< no answer until the deadline
    Truncated,     ///< cut off over UDP, and no answer over TCP
    Malformed,     ///< an answer that no resolver may give
    Unreachable,   ///< the network is down, nobody listens there, or no name server is known
    Untrusted,     ///< the certificate of the encrypted name server is not valid for it
    NoAuthorities, ///< no authority is known here, so the certificate of that server cannot be judged
    HttpFailed,    ///< the DNS over HTTPS server answered, but not with a DNS message
    Cancelled,
    PrivateName, ///< not asked: only a private network can know the name, see names/privatename.h
};

/// One record, as far as the checks need it. Only the members of its type are filled.
struct DnsRecord
{
    QString name; ///< owner
    RecordType type = RecordType::A;
    quint32 ttl = 0;      ///< seconds
    QString target;       ///< Ns, Cname, Ptr, Mx, Soa (MNAME): a name without the dot at its end. A, Aaaa: the address
    quint16 priority = 0; ///< Mx
    QByteArray text;      ///< Txt: its character strings joined, RFC 7208 section 3.3
    QList<qsizetype> pieces; ///< Txt: bytes of each character string
    QByteArray data;         ///< Tlsa, Ds, Dnskey, Soa: RDATA as it came; names of Soa uncompressed

    [[nodiscard]] std::optional<DomainName> targetName() const; ///< the root, if it is "."
    [[nodiscard]] std::optional<IpAddress> targetAddress() const;
};

struct DnsAnswer
{
    DnsQuestion question;
    DnsOutcome outcome = DnsOutcome::Cancelled;
    QList<DnsRecord> records;     ///< of the type that was asked, in their order; behind aliases too
    QStringList aliases;          ///< names of the CNAME chain, the asked one not among them
    bool isAliasMixed = false;    ///< records of the type stand beside an alias, which RFC 2181 section 10.1 forbids
    bool isAuthenticated = false; ///< the resolver set AD (RFC 4035 section 3.2.3)
    bool isAuthoritative = false; ///< the server that answered has the zone: it set AA (RFC 1035 section 4.1.1)
    quint32 ttl =
        0; ///< seconds for which the answer may be given again, that there is nothing (RFC 2308) too; 0: not at all
    QString server;        ///< who answered, as shown to the user: "192.0.2.53", "dns.example:853 (TLS)"
    QDateTime time;        ///< when it came
    bool isCached = false; ///< given before in this run
    QString detail;        ///< what came with a failure, untranslated: extended errors "9: no DNSKEY", "HTTP 503"
    QString shownName;     ///< in place of the question's name, where that held a secret of the user's; else empty
};

/// Whom the checks ask. An implementation may be used from several threads at once.
///
/// Whoever asks passes the gate in here, whatever it asks for and wherever that came from, a mail or an answer of the
/// DNS: a name that only a private network can know (isPrivate()) is not told to anybody, and answered by PrivateName.
class DnsSource
{
public:
    DnsSource() = default;
    virtual ~DnsSource() = default;
    Q_DISABLE_COPY_MOVE(DnsSource)

    /// Asks all questions at the same time. Returns one answer a question, in their order, at the latest when the
    /// source's deadline is over or it is cancelled. Blocks, so it is never called on the GUI thread.
    [[nodiscard]] QList<DnsAnswer> ask(const QList<DnsQuestion> &questions);
    [[nodiscard]] DnsAnswer ask(const DomainName &name, RecordType type);
    /// The same, but what is not answered at \a deadline is given up. A source that answers at once needs no own.
    [[nodiscard]] QList<DnsAnswer> askUntil(const QDeadlineTimer &deadline, const QList<DnsQuestion> &questions);

protected:
    /// Behind the gate.
    [[nodiscard]] virtual QList<DnsAnswer> answer(const QList<DnsQuestion> &questions) = 0;
    [[nodiscard]] virtual QList<DnsAnswer> answerUntil(const QDeadlineTimer &deadline,
                                                       const QList<DnsQuestion> &questions);
};

} // namespace BounceLens
