// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace BounceLens {

/// RDATA of a TLSA record, RFC 6698 section 2.1: three bytes and the data.
struct TlsaRecord
{
    int usage = 0;    ///< 0 PKIX-TA, 1 PKIX-EE, 2 DANE-TA, 3 DANE-EE
    int selector = 0; ///< 0 the whole certificate, 1 its public key
    int matching = 0; ///< 0 as it is, 1 SHA-256, 2 SHA-512
    QByteArray data;

    /// RFC 7672 section 3.1: mail uses 2 and 3 only, and the data has the length of its hash.
    [[nodiscard]] bool isUsable() const;
};

/// Nothing if the data is too short.
[[nodiscard]] std::optional<TlsaRecord> readTlsa(QByteArrayView data);

/// As zone files write it, RFC 6698 section 2.2: "3 1 1 0a1b…".
[[nodiscard]] QString tlsaText(const TlsaRecord &record);
/// "3 1 1" of the server's own certificate, the form that RFC 7672 section 3.1 recommends; nothing if it cannot be
/// read.
[[nodiscard]] std::optional<TlsaRecord> tlsaFor(const QByteArray &certificate);

/// True if the record names a certificate of the chain that the server sent: the first for usage 3, any for usage 2
/// (RFC 7672 section 3.1). Certificates are DER. Whether a chain is well signed is not looked at.
[[nodiscard]] bool matchesTlsa(const TlsaRecord &record, const QList<QByteArray> &chain);

} // namespace BounceLens
