// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/redaction/redactor.h"

#include <QMap>

namespace BounceLens {

using Values = QMap<QString, MaskedText>;

void append(MaskedText &text, const MaskedText &piece);
[[nodiscard]] MaskedText joined(const QList<MaskedText> &pieces, const QString &separator);

/// A text of resources/replies with its placeholders filled:
/// - a line with a placeholder that has no value is left out;
/// - a paragraph that loses all of its lines with placeholders goes as a whole, its heading too;
/// - a value at the start of a paragraph begins with a capital letter.
[[nodiscard]] MaskedText filled(const QString &text, const Values &values);

} // namespace BounceLens
