// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/decide/scene.h"

namespace BounceLens {

/// The recipients that the words of a report name where nothing else was read from it: a delivery ("successfully
/// delivered to …"), or a failure without a cause ("Delivery to the following recipients failed. bob@example.com").
/// Without an address: one failure whose status line is the sentence. \a sentence: where the report says what happened.
[[nodiscard]] QList<Failure> toldByWords(const Scene &scene, const Trace &sentence, Action action);

} // namespace BounceLens
