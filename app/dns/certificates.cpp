// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/certificates.h"

#include <QSslCertificate>

namespace BounceLens {

QSslConfiguration trustedConfiguration(const ResolverSettings &settings)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!settings.authorities.isEmpty()) {
        configuration.addCaCertificates(QSslCertificate::fromData(settings.authorities, QSsl::Pem));
    }
    return configuration;
}

} // namespace BounceLens
