// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/document.h"

#include <stop_token>

namespace BounceLens {

/// Reads a text that is no mail: takes its layers off and decides what is left, a log, a dialogue, a mail or its body
/// with words around it, or any other text.
void readPastedText(QString text, Document &document, std::stop_token stop);

} // namespace BounceLens
