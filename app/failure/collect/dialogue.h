// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/collect/material.h"

namespace BounceLens {

/// The commands of SMTP dialogues that were refused, and the messages that were taken. Sessions whose lines are mixed
/// are told apart by the marks of the tool.
void findInDialogue(const Material &material, Findings &findings);

} // namespace BounceLens
