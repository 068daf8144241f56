// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explain/explanation.h"

namespace BounceLens {

bool Explanation::isRecognised() const
{
    return !analysis.failures.isEmpty() || analysis.kind != Kind::NotABounce;
}

} // namespace BounceLens
