// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace BounceLens {

/// Bytes of a text that are a secret, or the code of one.
struct Secret
{
    qsizetype at = 0;
    qsizetype end = 0;
    bool isCode = false; ///< some of the letters of an encoded part, which must stay as long as it is
    friend bool operator==(const Secret &, const Secret &) = default;
};

/// Where secrets stand in a text, in order and apart from each other: as it is, without the tags of HTML, and as it is
/// when quoted-printable or base64 is taken off. Linear in the size of the text.
/// \a text: UTF-8 or like it. \a continued: the numbers of the lines, from 1 and in order, that only go on with the
/// line before. \a values: what is a secret wherever it stands.
[[nodiscard]] QList<Secret> findSecrets(QByteArrayView text, const QList<int> &continued = {},
                                        const QList<QByteArray> &values = {});

/// Where values stand in a text as it is.
[[nodiscard]] QList<Secret> placesOf(const QList<QByteArray> &values, QByteArrayView text);

/// The same in order, and those that overlap as one.
[[nodiscard]] QList<Secret> joined(QList<Secret> secrets);

} // namespace BounceLens
