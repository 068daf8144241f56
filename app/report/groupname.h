// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/catalog.h"

namespace BounceLens {

/// The name of a group of cards, that is of a folder of resources/cards: a provider, a program, or a subject in the
/// user's language. The folder's own name for any other.
[[nodiscard]] QString groupName(const QString &group, const Catalog &catalog);

} // namespace BounceLens
