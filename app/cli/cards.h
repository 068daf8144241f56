// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"
#include "cli/output.h"

namespace BounceLens {

// The commands "cards …". \return the exit code of the program
[[nodiscard]] int listCards(const Arguments &arguments, Output &out);
[[nodiscard]] int showCard(const Arguments &arguments, Output &out);
[[nodiscard]] int lintCards(const Arguments &arguments, Output &out);
[[nodiscard]] int testCards(const Arguments &arguments, Output &out);
[[nodiscard]] int coverReplies(const Arguments &arguments, Output &out);
[[nodiscard]] int listUntranslated(const Arguments &arguments, Output &out);

} // namespace BounceLens
