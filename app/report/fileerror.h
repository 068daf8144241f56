// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/file.h"

namespace BounceLens {

/// What is wrong with a file and what to do, one plain sentence or two.
[[nodiscard]] QString fileErrorSentence(const FileError &error);

} // namespace BounceLens
