// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/document.h"

namespace BounceLens {

/// Masks what would let a reader in: logins, passwords, keys, cookies, tokens, as resources/secrets.toml knows them.
///
/// It is one step behind all others that make the text and before any that reads it. A secret becomes "********" in
/// each line that it stands in, so that no line moves; within long lines and in encoded parts of the raw view as many
/// stars as it has letters. What was found once is masked wherever else it stands. The note MaskedSecret tells.

/// Masks Document::text and the details of the notes. \a continued: the numbers of the lines, from 1 and in order, that
/// only go on with the line before.
void maskText(Document &document, const QList<int> &continued);

/// Masks Document::raw, behind maskText(), and keeps for unmaskedRaw() what stood there.
void maskRaw(Document &document);

/// Masks one text by itself.
[[nodiscard]] QString withMaskedSecrets(const QString &text);

} // namespace BounceLens
