// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailauth/dkim/signaturefield.h"

#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <memory>

namespace BounceLens {

/// Signs messages with a key of its own, for tests only.
class Signer
{
public:
    static Signer ed25519() { return Signer(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"), "ed25519"); }
    static Signer rsa(size_t bits) { return Signer(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", bits), "rsa"); }

    /// p= of the key record.
    [[nodiscard]] QByteArray publicKey() const
    {
        QByteArray raw(32, Qt::Uninitialized);
        size_t size = size_t(raw.size());
        if (m_type == "ed25519") {
            EVP_PKEY_get_raw_public_key(m_key.get(), reinterpret_cast<unsigned char *>(raw.data()), &size);
            return raw.toBase64();
        }
        unsigned char *der = nullptr;
        const int length = i2d_PUBKEY(m_key.get(), &der);
        const QByteArray encoded = QByteArray(reinterpret_cast<char *>(der), length).toBase64();
        OPENSSL_free(der);
        return encoded;
    }
    [[nodiscard]] QByteArray record() const { return "v=DKIM1; k=" + m_type + "; p=" + publicKey(); }

    /// The message with a DKIM-Signature on top: \a tags are all tags but bh= and b=.
    [[nodiscard]] QByteArray sign(const QByteArray &message, const QByteArray &tags) const
    {
        const bool isSha1 = tags.contains("sha1");
        const EVP_MD *digest = isSha1 ? EVP_sha1() : EVP_sha256();
        const SignatureField draft = readSignature(fieldOf(tags + "; bh=; b="), SignatureKind::Dkim);
        const RawMessage raw = RawMessage::read(message);
        QByteArray body = canonicalBody(raw.body, draft.bodyMethod);
        body.truncate(qsizetype(draft.bodyLength.value_or(body.size())));
        const QByteArray value = tags + "; bh=" + hash(body, digest).toBase64() + "; b=";
        const SignatureField field = readSignature(fieldOf(value), SignatureKind::Dkim);
        const QByteArray text =
            canonicalFields(raw, field.signedFields, field.headerMethod) + unsignedForm(field, field.headerMethod);
        return "DKIM-Signature:" + value + signature(text, digest).toBase64() + "\r\n" + message;
    }

private:
    struct Free
    {
        void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
        void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    };

    Signer(EVP_PKEY *key, const QByteArray &type)
        : m_key(key, Free())
        , m_type(type)
    {
    }

    static RawField fieldOf(const QByteArray &value)
    {
        return {.name = "DKIM-Signature", .value = value, .whole = "DKIM-Signature:" + value};
    }

    static QByteArray hash(const QByteArray &text, const EVP_MD *digest)
    {
        QByteArray out(EVP_MD_get_size(digest), Qt::Uninitialized);
        EVP_Digest(text.constData(), size_t(text.size()), reinterpret_cast<unsigned char *>(out.data()), nullptr,
                   digest, nullptr);
        return out;
    }

    QByteArray signature(const QByteArray &text, const EVP_MD *digest) const
    {
        const bool isEd25519 = m_type == "ed25519";
        const QByteArray input = isEd25519 ? hash(text, digest) : text;
        const std::unique_ptr<EVP_MD_CTX, Free> context(EVP_MD_CTX_new());
        QByteArray out(EVP_PKEY_get_size(m_key.get()), Qt::Uninitialized);
        size_t size = size_t(out.size());
        EVP_DigestSignInit(context.get(), nullptr, isEd25519 ? nullptr : digest, nullptr, m_key.get());
        EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(out.data()), &size,
                       reinterpret_cast<const unsigned char *>(input.constData()), size_t(input.size()));
        out.truncate(qsizetype(size));
        return out;
    }

    std::shared_ptr<EVP_PKEY> m_key;
    QByteArray m_type;
};

} // namespace BounceLens
