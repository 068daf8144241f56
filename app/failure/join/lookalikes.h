// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/analysis.h"

#include <QList>
#include <QStringView>

namespace BounceLens {

/// A string that looks like a code, and what it is in truth.
struct Lookalike
{
    qsizetype at = 0; ///< offset in the text
    qsizetype length = 0;
    IgnoredWhy why = IgnoredWhy::Identifier; ///< Date, Address, Version or Identifier
};

/// What looks like an enhanced status code, or like a reply code of failures, and is none for findCodes(): part of an
/// IP address ("5.1.1.7"), of a time ("10:14:57,550"), a version ("Postfix 3.5.9", "version 5.1.1"), or of an
/// identifier
/// ("<5.1.1@example.com>", "id 550").
[[nodiscard]] QList<Lookalike> findLookalikes(QStringView text);

} // namespace BounceLens
