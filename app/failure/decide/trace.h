// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/lines.h"

#include <QString>

#include <optional>

namespace BounceLens {

/// Where a sign shows: the lines and the piece of text; both are empty where something is missing.
struct Trace
{
    LineRange lines;
    QString text;
};

/// What a sign's function gives: nothing if the sign is not there.
using Found = std::optional<Trace>;

} // namespace BounceLens
