// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/draft.h"

#include <optional>

class QSettings;

namespace BounceLens {

// A card that is not finished is kept in the settings, so that it survives the end of the program.

void keepDraft(QSettings &settings, const CardDraft &draft);
void forgetDraft(QSettings &settings);
[[nodiscard]] std::optional<CardDraft> keptDraft(const QSettings &settings);

} // namespace BounceLens
