// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QJsonObject;

namespace BounceLens {

// Every text of an input, an answer of the DNS, a file name or a card goes through one of these before it leaves the
// program, for a terminal, a window, a file or the clipboard. A character that would act instead of being seen is shown
// by its symbol or number: control characters of C0 and C1 (a terminal obeys them), direction and zero-width marks and
// other format characters (Unicode category Cf), letters that look like nothing, halves of surrogate pairs.

/// A text that may have several lines: line feeds and tabs stay.
[[nodiscard]] QString printable(QStringView text);
/// A value that stands in a line with other words; no line end in it begins a line of its own.
[[nodiscard]] QString printableLine(QStringView text);
/// An object as one line of JSON, RFC 8259, with the same characters as \uXXXX escapes: its values stay what they are.
[[nodiscard]] QByteArray printableJson(const QJsonObject &object);

} // namespace BounceLens
