// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailauth/dkim/crypto.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>

namespace BounceLens {

namespace {

constexpr int kMaxKeyBits = 16384; // OPENSSL_RSA_MAX_MODULUS_BITS
constexpr qsizetype kEd25519Bytes = 32;

struct Free
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};
using Key = std::unique_ptr<EVP_PKEY, Free>;
using Context = std::unique_ptr<EVP_MD_CTX, Free>;

const unsigned char *bytesOf(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

/// SubjectPublicKeyInfo as RFC 6376 errata 3017 has it, or RSAPublicKey as its text had it; nothing behind it.
Key rsaKey(const QByteArray &data)
{
    const unsigned char *at = bytesOf(data);
    const unsigned char *const end = at + data.size();
    Key key(d2i_PUBKEY(nullptr, &at, long(data.size())));
    if (!key) {
        at = bytesOf(data);
        key.reset(d2i_PublicKey(EVP_PKEY_RSA, nullptr, &at, long(data.size())));
    }
    ERR_clear_error();
    const bool isWhole = key && at == end && EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_RSA;
    return isWhole ? std::move(key) : Key();
}

Key ed25519Key(const QByteArray &data)
{
    if (data.size() != kEd25519Bytes) {
        return {};
    }
    return Key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytesOf(data), size_t(data.size())));
}

Key keyOf(KeyType type, const QByteArray &data)
{
    return type == KeyType::Ed25519 ? ed25519Key(data) : type == KeyType::Rsa ? rsaKey(data) : Key();
}

const EVP_MD *digestOf(SignatureAlgorithm algorithm)
{
    return algorithm == SignatureAlgorithm::RsaSha1 ? EVP_sha1() : EVP_sha256();
}

} // namespace

int keyBits(KeyType type, const QByteArray &data)
{
    const Key key = data.isEmpty() ? Key() : keyOf(type, data);
    const int bits = key ? EVP_PKEY_get_bits(key.get()) : 0;
    return bits <= kMaxKeyBits ? bits : 0;
}

QByteArray hashOf(SignatureAlgorithm algorithm, const QByteArray &text)
{
    QByteArray hash(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int size = 0;
    auto *out = reinterpret_cast<unsigned char *>(hash.data());
    const bool isHashed =
        EVP_Digest(text.constData(), size_t(text.size()), out, &size, digestOf(algorithm), nullptr) == 1;
    hash.truncate(isHashed ? qsizetype(size) : 0);
    return hash;
}

SignatureMatch matchSignature(SignatureAlgorithm algorithm, const SignatureKey &key, const QByteArray &text,
                              const QByteArray &signature)
{
    const Key publicKey = keyOf(key.type, key.data);
    const Context context(EVP_MD_CTX_new());
    const bool isEd25519 = algorithm == SignatureAlgorithm::Ed25519Sha256;
    const QByteArray input = isEd25519 ? hashOf(algorithm, text) : text;
    const EVP_MD *digest = isEd25519 ? nullptr : digestOf(algorithm);
    if (!publicKey || !context || EVP_DigestVerifyInit(context.get(), nullptr, digest, nullptr, publicKey.get()) != 1) {
        ERR_clear_error();
        return SignatureMatch::Untold;
    }
    const int result = EVP_DigestVerify(context.get(), bytesOf(signature), size_t(signature.size()), bytesOf(input),
                                        size_t(input.size()));
    ERR_clear_error();
    return result == 1 ? SignatureMatch::Holds : SignatureMatch::Differs;
}

} // namespace BounceLens
