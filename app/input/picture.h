// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace BounceLens {

/// Codes as they were meant in a text that was recognised from a picture: "55O 5.l.1" is 550 5.1.1. Only strings that
/// stand as a reply code with an enhanced status code, or begin a line as a reply code, are changed; the length stays.
/// Addresses with the same faults ("rn" for "m") cannot be told from right ones: the whole text is in doubt then.
/// \return true if anything was changed
bool readAsPicture(QString &text);

} // namespace BounceLens
