// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/replysource.h"

namespace BounceLens {

/// The texts of a language, the user's own over those that are built in. The user's files are read each time, so that a
/// change of them is seen at once; English if the language has none.
[[nodiscard]] ReplyTexts replyTexts(const QString &language);
/// What is wrong with the user's own files; a file with a fault is left out.
[[nodiscard]] QList<Fault> replyFaults();

} // namespace BounceLens
