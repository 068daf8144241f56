// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/layers/layer.h"

namespace BounceLens {

/// A CDATA section or the text of an element, XML 1.0 sections 2.4 and 2.7, in a document that is no web page. Its
/// markup goes; entities are a layer of their own.
[[nodiscard]] int seesXml(const TextSample &sample);
[[nodiscard]] std::optional<Peeled> peelXml(QStringView text);

} // namespace BounceLens
