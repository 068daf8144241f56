// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/layers/layer.h"

namespace BounceLens {

/// A mark of the end of the line at the end of each line: a backslash of Markdown, "<br>", "^M". Lines that end in the
/// backslash of a shell, which a blank stands before, are joined.
[[nodiscard]] int seesHardBreaks(const TextSample &sample);
[[nodiscard]] std::optional<Peeled> peelHardBreaks(QStringView text);

} // namespace BounceLens
