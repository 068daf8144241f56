// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/certificates.h"
#include "dns/transmission.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace BounceLens {

/// One POST of application/dns-message, RFC 8484 section 4.1. No cookies, no cache, no redirects, no log-in.
class HttpsTransmission : public Transmission
{
    Q_OBJECT

public:
    HttpsTransmission(DnsQuery query, const ResolverSettings &settings, QNetworkAccessManager *manager,
                      QObject *parent);
    ~HttpsTransmission() override;

private:
    void send() override;
    void limit();
    void finish();

    QNetworkRequest m_request;
    QNetworkAccessManager *m_manager;
    QNetworkReply *m_reply = nullptr;
    AuthoritySettings m_authorities;
    std::optional<Distrust> m_distrust; ///< the certificate was refused
};

} // namespace BounceLens
