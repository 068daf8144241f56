// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/checks/checksentence.h"

#include <QCoreApplication>

#include <array>

namespace BounceLens {

std::span<const FindingWords> reachWords()
{
    static constexpr std::array kWords{
        FindingWords{"placeholder", QT_TRANSLATE_NOOP("Checks", "Nothing.")},
    };
    return kWords;
}

} // namespace BounceLens
