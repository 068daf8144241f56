// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/certificates.h"

#include <QSslCertificate>

#include <algorithm>
#include <atomic>

namespace BounceLens {

namespace {

bool has(const QList<QSslError> &errors, std::initializer_list<QSslError::SslError> wanted)
{
    return std::ranges::any_of(
        errors, [wanted](const QSslError &error) { return std::ranges::contains(wanted, error.error()); });
}

/// Reading a store takes some milliseconds, and what was in it once stays so.
bool hasSystemStore()
{
    static std::atomic<bool> isSeen = false;
    if (!isSeen) {
        isSeen = !QSslConfiguration::systemCaCertificates().isEmpty();
    }
    return isSeen;
}

} // namespace

QSslConfiguration trustedConfiguration(const AuthoritySettings &authorities)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!authorities.folder.isEmpty()) {
        configuration.setCaCertificates(QSslCertificate::fromPath(authorities.folder + QStringLiteral("/*.pem"),
                                                                  QSsl::Pem, QSslCertificate::PatternSyntax::Wildcard));
    }
    if (!authorities.further.isEmpty()) {
        configuration.addCaCertificates(QSslCertificate::fromData(authorities.further, QSsl::Pem));
    }
    return configuration;
}

bool knowsAuthorities(const AuthoritySettings &authorities)
{
    return !trustedConfiguration(authorities).caCertificates().isEmpty() ||
           (authorities.folder.isEmpty() && hasSystemStore());
}

CertificateFault certificateFault(const QList<QSslError> &errors, const AuthoritySettings &authorities)
{
    using enum QSslError::SslError;
    if (has(errors, {CertificateExpired, CertificateNotYetValid})) {
        return CertificateFault::Time;
    }
    const bool isForAnother = has(errors, {HostNameMismatch});
    const bool isUntrusted =
        std::ranges::any_of(errors, [](const QSslError &error) { return error.error() != HostNameMismatch; });
    if (!isUntrusted) {
        return CertificateFault::Name;
    }
    return knowsAuthorities(authorities) ? CertificateFault::Untrusted
           : isForAnother                ? CertificateFault::Name
                                         : CertificateFault::NotJudgable;
}

Distrust distrust(const QList<QSslError> &errors, const AuthoritySettings &authorities)
{
    const bool isJudgable = certificateFault(errors, authorities) != CertificateFault::NotJudgable;
    return {.outcome = isJudgable ? DnsOutcome::Untrusted : DnsOutcome::NoAuthorities,
            .detail = errors.constFirst().errorString()};
}

} // namespace BounceLens
