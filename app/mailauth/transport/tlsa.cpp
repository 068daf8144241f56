// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailauth/transport/tlsa.h"

#include <QCryptographicHash>

#include <openssl/err.h>
#include <openssl/x509.h>

#include <algorithm>
#include <memory>

namespace BounceLens {

namespace {

constexpr int kTrustAnchor = 2;
constexpr int kEndEntity = 3;
constexpr int kSha256 = 1;
constexpr int kSha512 = 2;
constexpr qsizetype kHeaderBytes = 3;
constexpr qsizetype kMaxChain = 10; // certificates; servers send two to four

struct FreeX509
{
    void operator()(X509 *certificate) const { X509_free(certificate); }
};

/// SubjectPublicKeyInfo of a certificate; empty if it is none.
QByteArray publicKeyOf(const QByteArray &certificate)
{
    const auto *at = reinterpret_cast<const unsigned char *>(certificate.constData());
    const std::unique_ptr<X509, FreeX509> read(d2i_X509(nullptr, &at, long(certificate.size())));
    unsigned char *der = nullptr;
    const int length = read ? i2d_X509_PUBKEY(X509_get_X509_PUBKEY(read.get()), &der) : 0;
    const QByteArray key = length > 0 ? QByteArray(reinterpret_cast<const char *>(der), length) : QByteArray();
    OPENSSL_free(der);
    ERR_clear_error();
    return key;
}

QByteArray matchedForm(const TlsaRecord &record, const QByteArray &certificate)
{
    const QByteArray selected = record.selector == 1 ? publicKeyOf(certificate) : certificate;
    switch (record.matching) {
    case kSha256:
        return QCryptographicHash::hash(selected, QCryptographicHash::Sha256);
    case kSha512:
        return QCryptographicHash::hash(selected, QCryptographicHash::Sha512);
    default:
        return selected;
    }
}

} // namespace

bool TlsaRecord::isUsable() const
{
    const bool isUsageRight = usage == kTrustAnchor || usage == kEndEntity;
    const bool isLengthRight = matching == kSha256   ? data.size() == 32
                               : matching == kSha512 ? data.size() == 64
                                                     : matching == 0 && !data.isEmpty();
    return isUsageRight && selector <= 1 && isLengthRight;
}

std::optional<TlsaRecord> readTlsa(QByteArrayView data)
{
    if (data.size() < kHeaderBytes) {
        return std::nullopt;
    }
    const auto byte = [data](qsizetype at) { return int(static_cast<unsigned char>(data.at(at))); };
    return TlsaRecord{
        .usage = byte(0), .selector = byte(1), .matching = byte(2), .data = data.sliced(kHeaderBytes).toByteArray()};
}

QString tlsaText(const TlsaRecord &record)
{
    return QStringLiteral("%1 %2 %3 %4")
        .arg(record.usage)
        .arg(record.selector)
        .arg(record.matching)
        .arg(QString::fromLatin1(record.data.toHex()));
}

std::optional<TlsaRecord> tlsaFor(const QByteArray &certificate)
{
    const QByteArray key = publicKeyOf(certificate);
    if (key.isEmpty()) {
        return std::nullopt;
    }
    return TlsaRecord{.usage = kEndEntity,
                      .selector = 1,
                      .matching = kSha256,
                      .data = QCryptographicHash::hash(key, QCryptographicHash::Sha256)};
}

bool matchesTlsa(const TlsaRecord &record, const QList<QByteArray> &chain)
{
    if (!record.isUsable()) {
        return false;
    }
    const qsizetype count = record.usage == kEndEntity ? 1 : kMaxChain;
    return std::ranges::any_of(chain.first(std::min(chain.size(), count)), [&record](const QByteArray &certificate) {
        return matchedForm(record, certificate) == record.data;
    });
}

} // namespace BounceLens
