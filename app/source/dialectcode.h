// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/dialectsource.h"

#include <QByteArray>

namespace BounceLens {

/// C++ that defines what phrases/data.h declares. At most 65,535 phrases.
[[nodiscard]] QByteArray toCpp(const QList<SourceDialect> &dialects);

} // namespace BounceLens
