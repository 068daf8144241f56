// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailauth/mend/dkimkey.h"

#include "mailauth/dkim/crypto.h"
#include "mailauth/dkim/signaturekey.h"
#include "mailauth/taglist.h"

#include <algorithm>
#include <array>

namespace BounceLens {

namespace {

constexpr std::array<QByteArrayView, 8> kKeyNames{"v", "k", "h", "s", "t", "n", "p", "g"};
constexpr TagForm kKeyForm{.version = "DKIM1", .names = kKeyNames, .listTags = {}};

constexpr qsizetype kEdKey = 32; // bytes, RFC 8032 section 5.1.5
/// What stands before an Ed25519 key in its SubjectPublicKeyInfo, RFC 8410 section 4.
constexpr QByteArrayView kEdPrefix("\x30\x2A\x30\x05\x06\x03\x2B\x65\x70\x03\x21\x00", 12);

/// Base64 without the lines that OpenSSL puts around it, and without blanks.
QByteArray plainKey(const QByteArray &value)
{
    constexpr QByteArrayView kDashes("-----");
    QByteArray plain = withoutSpace(value);
    for (qsizetype from = plain.indexOf(kDashes); from >= 0; from = plain.indexOf(kDashes, from)) {
        const qsizetype to = plain.indexOf(kDashes, from + kDashes.size());
        plain.remove(from, to < 0 ? plain.size() : to + kDashes.size() - from);
    }
    return plain;
}

struct ReadKey
{
    QByteArray value; ///< of p=
    QByteArray type;  ///< of k=; empty: no whole key
    bool isWrapped = false;
};

ReadKey readValue(const QByteArray &plain)
{
    const QByteArray data = fromBase64(plain).value_or(QByteArray());
    if (data.size() == kEdKey) {
        return {.value = plain, .type = "ed25519"};
    }
    if (data.size() == kEdPrefix.size() + kEdKey && data.startsWith(kEdPrefix)) {
        return {.value = data.last(kEdKey).toBase64(), .type = "ed25519", .isWrapped = true};
    }
    return keyBits(KeyType::Rsa, data) > 0 ? ReadKey{.value = plain, .type = "rsa"} : ReadKey();
}

/// "rsa-sha256" and "SHA-256" as "sha256".
QByteArray meantHashes(const QByteArray &value)
{
    QByteArrayList hashes;
    for (const QByteArray &one : splitTrimmed(value, ':')) {
        const QByteArray lower = one.toLower().replace("sha-", "sha");
        const qsizetype dash = lower.lastIndexOf('-');
        const QByteArray hash = lower.sliced(dash + 1);
        if (!hash.isEmpty() && !hashes.contains(hash)) {
            hashes.append(hash);
        }
    }
    return hashes.join(':');
}

} // namespace

std::optional<MendedKey> mendKey(QByteArrayView record)
{
    const LooseTags list = readLoosely(record, kKeyForm);
    const QByteArray plain = plainKey(list.value("p"));
    const ReadKey key = readValue(plain);
    if (key.type.isEmpty()) {
        return std::nullopt;
    }
    MendedKey mended{.text = {}, .slips = list.slips, .keySlips = {}};
    const auto note = [&mended](bool isSo, KeySlip slip) {
        if (isSo) {
            mended.keySlips.append(slip);
        }
    };
    note(plain != withoutSpace(list.value("p")), KeySlip::Armour);
    note(key.isWrapped, KeySlip::WrappedEd);
    QByteArrayList parts{"v=DKIM1"};
    bool hasType = false;
    for (const LooseTags::Tag &tag : list.tags) {
        if (tag.name == "k") {
            note(tag.value != key.type, KeySlip::WrongType);
            parts.append("k=" + key.type);
            hasType = true;
        } else if (tag.name == "h") {
            note(meantHashes(tag.value) != tag.value, KeySlip::HashName);
            parts.append("h=" + meantHashes(tag.value));
        } else if (tag.name != "v" && tag.name != "p" && tag.name != "g" && !tag.value.isEmpty()) {
            parts.append(tag.name + '=' + tag.value);
        }
    }
    if (!hasType && key.type != "rsa") {
        note(true, KeySlip::WrongType);
        parts.append("k=" + key.type);
    }
    parts.append("p=" + key.value);
    mended.text = parts.join("; ");
    return readKey(mended.text).isMalformed ? std::nullopt : std::optional(mended);
}

bool isKeyRecord(QByteArrayView text)
{
    const LooseTags list = readLoosely(text, kKeyForm);
    return list.has("p") && (list.isMeant() || list.has("k") || list.tags.size() == 1);
}

std::optional<KeyCut> keyCut(QByteArrayView record)
{
    constexpr qsizetype kQuad = 4;
    constexpr int kLongForm = 0x80;
    QByteArray plain = plainKey(readLoosely(record, kKeyForm).value("p"));
    plain.truncate(plain.size() / kQuad * kQuad);
    const QByteArray data = fromBase64(plain).value_or(QByteArray());
    const auto byte = [&data](qsizetype at) {
        return at < data.size() ? int(static_cast<unsigned char>(data.at(at))) : 0;
    };
    if (byte(0) != 0x30 || data.size() < kQuad) {
        return std::nullopt;
    }
    const int count = byte(1) & kLongForm ? byte(1) & ~kLongForm : 0;
    if (count > 2) {
        return std::nullopt;
    }
    qsizetype length = count == 0 ? byte(1) : 0;
    for (int at = 0; at < count; ++at) {
        length = length * 256 + byte(2 + at);
    }
    const qsizetype expected = 2 + count + length;
    return data.size() < expected ? std::optional(KeyCut{.bytes = data.size(), .expected = expected}) : std::nullopt;
}

} // namespace BounceLens
