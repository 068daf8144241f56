// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace BounceLens {

/// True if the bytes are no text: a known file signature, or too many control characters.
[[nodiscard]] bool looksBinary(QByteArrayView bytes);

/// What a known signature belongs to ("PNG", "PDF"); empty if it is unknown. A name, never a sentence.
[[nodiscard]] QString signatureName(QByteArrayView bytes);

/// True for Outlook's "winmail.dat", MS-OXTNEF section 2.1.3.1.
[[nodiscard]] bool isTnef(QByteArrayView bytes);

} // namespace BounceLens
