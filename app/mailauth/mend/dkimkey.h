// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailauth/mend/loosetags.h"

#include <optional>

namespace BounceLens {

/// What is wrong with the key itself, beside the form of its record.
enum class KeySlip {
    Armour,    ///< "-----BEGIN PUBLIC KEY-----" within p=
    WrappedEd, ///< an Ed25519 key as a SubjectPublicKeyInfo; RFC 8463 section 4 wants its 32 bytes alone
    WrongType, ///< k= names another type than p= holds
    HashName,  ///< h= names algorithms ("rsa-sha256") instead of hashes
};

struct MendedKey
{
    QByteArray text;
    QList<RecordSlip> slips;
    QList<KeySlip> keySlips;
};

/// What the owner of a key record meant by it (RFC 6376 section 3.6.1). Nothing if it holds no whole key.
[[nodiscard]] std::optional<MendedKey> mendKey(QByteArrayView record);

/// True if the text was meant to be a key record: it has a p=, and v=DKIM1 or k= or only such tags.
[[nodiscard]] bool isKeyRecord(QByteArrayView text);

/// How much of a key is there: the end of it is missing where a record was cut.
struct KeyCut
{
    qsizetype bytes = 0;
    qsizetype expected = 0; ///< as its first bytes say (DER, X.690 section 8.1.3)
};
[[nodiscard]] std::optional<KeyCut> keyCut(QByteArrayView record);

} // namespace BounceLens
