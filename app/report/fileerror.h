// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/file.h"

namespace BounceLens {

/// What is wrong with a file and what to do, one plain sentence or two.
[[nodiscard]] QString fileErrorSentence(const FileError &error);

/// That a file holds more than the \a shown messages, and how to see all. \a path is empty for what was pasted.
[[nodiscard]] QString moreMessagesSentence(const QString &path, int shown);

} // namespace BounceLens
