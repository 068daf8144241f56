// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/card.h"

#include <QByteArray>

namespace BounceLens {

/// One card as a CBOR map (RFC 8949).
[[nodiscard]] QByteArray cardToCbor(const Card &card);
/// An empty card from bytes that are none.
[[nodiscard]] Card cardFromCbor(const QByteArray &encoded);

} // namespace BounceLens
