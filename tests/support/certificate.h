// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslKey>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace BounceLens {

struct TestCertificate
{
    QSslCertificate certificate = QSslCertificate(QByteArray());
    QSslKey key = QSslKey();
};

/// A self-signed certificate for a host name, valid for some days from now (or expired for negative ones).
inline TestCertificate makeCertificate(const QByteArray &host, int days)
{
    constexpr long kDay = 24L * 60 * 60;
    EVP_PKEY *key = EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256");
    X509 *certificate = X509_new();
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -30 * kDay);
    X509_gmtime_adj(X509_getm_notAfter(certificate), days * kDay);
    X509_set_pubkey(certificate, key);
    X509_NAME *name = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(host.constData()), -1,
                               -1, 0);
    X509_set_issuer_name(certificate, name);
    const QByteArray names = "DNS:" + host;
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, names.constData());
    X509_add_ext(certificate, extension, -1);
    X509_sign(certificate, key, EVP_sha256());

    const auto textOf = [](auto write) {
        BIO *out = BIO_new(BIO_s_mem());
        write(out);
        char *data = nullptr;
        const long size = BIO_get_mem_data(out, &data);
        const QByteArray text(data, size);
        BIO_free(out);
        return text;
    };
    const QByteArray certificateText = textOf([&](BIO *out) { PEM_write_bio_X509(out, certificate); });
    const QByteArray keyText =
        textOf([&](BIO *out) { PEM_write_bio_PrivateKey(out, key, nullptr, nullptr, 0, nullptr, nullptr); });
    X509_EXTENSION_free(extension);
    X509_free(certificate);
    EVP_PKEY_free(key);
    return {.certificate = QSslCertificate(certificateText), .key = QSslKey(keyText, QSsl::Ec)};
}

} // namespace BounceLens
