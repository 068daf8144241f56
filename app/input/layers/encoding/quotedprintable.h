// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/layers/layer.h"

namespace BounceLens {

/// Quoted-printable, RFC 2045 section 6.7, that holds a text: the body of a mail that was copied from its source. A
/// text of the form's own ("a=b") is none: nearly every "=" must be the start of an escape.
[[nodiscard]] int seesQuotedPrintable(const TextSample &sample);
[[nodiscard]] std::optional<Peeled> peelQuotedPrintable(QStringView text);

} // namespace BounceLens
