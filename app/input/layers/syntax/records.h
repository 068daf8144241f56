// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/layers/layer.h"

namespace BounceLens {

/// A structured log, one JSON object a line, with one line of a text in each: Docker, Kubernetes, pino, Elasticsearch.
/// Events of sending services, which name a recipient in each object, are read as they are.
[[nodiscard]] int seesRecords(const TextSample &sample);
[[nodiscard]] std::optional<Peeled> peelRecords(QStringView text);

} // namespace BounceLens
