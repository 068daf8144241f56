// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/dns.h"
#include "dns/settings.h"

#include <QSslConfiguration>
#include <QSslError>

namespace BounceLens {

/// TLS 1.2 or newer, the peer's certificate checked against the system's and the settings' authorities.
[[nodiscard]] QSslConfiguration trustedConfiguration(const AuthoritySettings &authorities);

/// False if nobody at all is believed. Reads the system's store where that decides.
[[nodiscard]] bool knowsAuthorities(const AuthoritySettings &authorities);

/// What the errors of a TLS handshake say of the server's certificate.
enum class CertificateFault {
    Name,        ///< it is for another name
    Time,        ///< it has expired or is not valid yet
    Untrusted,   ///< no authority that is believed vouches for it
    NotJudgable, ///< no authority is known here at all, so nobody's certificate can be judged
};

/// The fault that is sure whoever is believed, if there is one: time before name. \a errors are not empty.
[[nodiscard]] CertificateFault certificateFault(const QList<QSslError> &errors, const AuthoritySettings &authorities);

/// Why an encrypted name server is not asked.
struct Distrust
{
    DnsOutcome outcome = DnsOutcome::Untrusted;
    QString detail; ///< what Qt says of the first error
};
[[nodiscard]] Distrust distrust(const QList<QSslError> &errors, const AuthoritySettings &authorities);

} // namespace BounceLens
