// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/catalog.h"

#include <QStringList>

namespace BounceLens {

/// How many replies the cards know.
struct Coverage
{
    int byText = 0;
    int byCode = 0;
    QStringList codeOnly; ///< replies that only a code card explains, in their order
    QStringList unknown;  ///< replies that no card explains

    [[nodiscard]] int total() const { return byText + byCode + int(unknown.size()); }
};

/// Classifies replies, one an entry; empty ones do not count.
[[nodiscard]] Coverage coverageOf(const QStringList &replies, const std::shared_ptr<const Catalog> &catalog);

} // namespace BounceLens
