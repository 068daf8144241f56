// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/explanation.h"

#include <QList>
#include <QString>

namespace BounceLens {

/// One fact of a failure: label and value, with the lines it was read from (may be empty).
struct Fact
{
    QString label;
    QString value;
    LineRange lines;
};
[[nodiscard]] QList<Fact> facts(const Explanation &explanation, int failure);

} // namespace BounceLens
