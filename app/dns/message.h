// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/dns.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace BounceLens {

/// Bytes of a DNS message (RFC 1035 section 4) from and to values. Coded by c-ares; every reader here takes any bytes.

enum class Edns {
    Without, ///< for servers that answer FORMERR or NOTIMP to EDNS
    Plain,   ///< RFC 6891, answers of up to 1232 bytes
    Padded,  ///< and blocks of 128 bytes on encrypted transports, RFC 8467
};

/// A question as it is sent. RD and AD (RFC 6840 section 5.7) are set.
struct DnsQuery
{
    QByteArray bytes;
    QByteArray question; ///< the part that an answer repeats: name, type, class
    [[nodiscard]] quint16 id() const;
    void setId(quint16 id);
};
/// \a name: presentation form (RFC 1035 section 5.1), letters of any case.
[[nodiscard]] DnsQuery makeQuery(const QString &name, RecordType type, quint16 id, Edns edns);

/// How an answer repeats id and question of a query.
enum class Echo {
    Foreign,   ///< it is not an answer to this query
    Exact,     ///< or an error without a question
    OtherCase, ///< as Exact, but all letters are small
};
[[nodiscard]] Echo echoOf(const DnsQuery &query, QByteArrayView reply);

/// The TC bit: the answer was cut off.
[[nodiscard]] bool isTruncated(QByteArrayView reply);

/// RCODEs, RFC 6895 section 2.3, as far as they are told apart.
enum class DnsCode : quint16 {
    NoError = 0,
    FormErr = 1,
    ServFail = 2,
    NxDomain = 3,
    NotImp = 4,
    Refused = 5,
};

struct DnsMessage
{
    struct ExtendedError ///< RFC 8914
    {
        quint16 code = 0;
        QString text;
    };
    QString name; ///< of the question, lower-case
    DnsCode code = DnsCode::NoError;
    bool isAuthenticated = false;       ///< AD
    bool isAuthoritative = false;       ///< AA
    bool isReferral = false;            ///< neither an answer nor recursion, but names of other servers
    QList<DnsRecord> answers;           ///< of the types in RecordType, class IN; names lower-case
    std::optional<quint32> negativeTtl; ///< seconds, RFC 2308 section 5; nothing without SOA
    QList<ExtendedError> errors;
};

/// Nothing if the bytes are no DNS message, or one with any record broken.
[[nodiscard]] std::optional<DnsMessage> readMessage(QByteArrayView reply);

} // namespace BounceLens
