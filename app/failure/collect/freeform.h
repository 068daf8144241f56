// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/collect/material.h"

namespace BounceLens {

/// From the words of a report: for each recipient that it names the line that looks most like the status line. Where
/// other finders have named recipients, only these are looked for. To be run last: lines that are taken are not read.
void findInWords(const Material &material, Findings &findings);

} // namespace BounceLens
