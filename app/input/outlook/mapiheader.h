// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/outlook/mapireport.h"

#include <QByteArray>
#include <span>

namespace BounceLens {

/// The header of a message: as it came, but for the fields of MIME (RFC 2045), and what is missing from the properties.
[[nodiscard]] QByteArray mapiHeader(const Properties &message, std::span<const Properties> recipients, MapiClass kind);

} // namespace BounceLens
