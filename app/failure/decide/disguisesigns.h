// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/decide/scene.h"

namespace BounceLens::Signs {

// Signs that words are disguised from filters, or that a mail was made from a template. Their ids stand in
// detectors.cpp.

/// Letters of another alphabet inside Latin words, letters of formulas, characters without width.
[[nodiscard]] Found disguisedLetters(const Scene &scene);
/// Text that the HTML hides from its reader between what is shown, more than the preview line of a newsletter.
[[nodiscard]] Found hiddenText(const Scene &scene);
/// "Vi ew unde livered ma il": phrases of phishing that are found only without the spaces.
[[nodiscard]] Found splitWords(const Scene &scene);
/// "{{email}}", "[[-Domain-]]", "%0%": what should have been filled in.
[[nodiscard]] Found placeholderLeft(const Scene &scene);
/// An attached program.
[[nodiscard]] Found attachedProgram(const Scene &scene);

} // namespace BounceLens::Signs
