// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace BounceLens {

/// Replaces passwords and tokens by "********" (ASCII, so that the raw view can do it too): what follows AUTH
/// PLAIN, LOGIN, CRAM-MD5, XOAUTH2 and the like (RFC 4954), answers to a 334 challenge, "Authorization:" fields and
/// tools' "password=…". The number of lines never changes.
/// \return the numbers of the lines that were changed, from 1.
QList<int> maskSecrets(QString &text);

/// The same for bytes in any ASCII-compatible encoding.
[[nodiscard]] QByteArray withMaskedSecrets(QByteArrayView bytes);

} // namespace BounceLens
