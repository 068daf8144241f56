// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/https.h"

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr auto kMediaType = "application/dns-message"_L1;
constexpr qint64 kLargestMessage = 65535; // bytes

QNetworkRequest makeRequest(const ResolverSettings &settings)
{
    QNetworkRequest request(settings.url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, kMediaType);
    request.setRawHeader("Accept", "application/dns-message");
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("User-Agent", "BounceLens");
    request.setSslConfiguration(trustedConfiguration(settings.authorities));
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    return request;
}

} // namespace

HttpsTransmission::HttpsTransmission(DnsQuery query, const ResolverSettings &settings, QNetworkAccessManager *manager,
                                     QObject *parent)
    : Transmission(std::move(query), parent)
    , m_request(makeRequest(settings))
    , m_manager(manager)
    , m_authorities(settings.authorities)
{
}

HttpsTransmission::~HttpsTransmission()
{
    if (m_reply != nullptr) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

void HttpsTransmission::send()
{
    m_reply = m_manager->post(m_request, query().bytes);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_distrust = distrust(errors, m_authorities); });
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpsTransmission::limit);
    connect(m_reply, &QNetworkReply::finished, this, &HttpsTransmission::finish);
}

void HttpsTransmission::limit()
{
    if (m_reply->bytesAvailable() > kLargestMessage) {
        m_reply->abort();
    }
}

void HttpsTransmission::finish()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QString type = m_reply->header(QNetworkRequest::ContentTypeHeader).toString().section(u';', 0, 0).trimmed();
    if (m_distrust) {
        Q_EMIT failed(m_distrust->outcome, m_distrust->detail);
    } else if (status == 0) {
        Q_EMIT failed(DnsOutcome::Unreachable, m_reply->errorString());
    } else if (status < 200 || status > 299) {
        Q_EMIT failed(DnsOutcome::HttpFailed, "HTTP "_L1 + QString::number(status));
    } else if (m_reply->error() != QNetworkReply::NoError || type.compare(kMediaType, Qt::CaseInsensitive) != 0) {
        Q_EMIT failed(DnsOutcome::HttpFailed, "Content-Type: "_L1 + type);
    } else if (const QByteArray body = m_reply->readAll(); echoOf(query(), body) == Echo::Foreign) {
        Q_EMIT failed(DnsOutcome::Malformed, {});
    } else {
        Q_EMIT received(body);
    }
}

} // namespace BounceLens
