// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/document.h"
#include "input/limits.h"

#include <QByteArrayView>

#include <stop_token>

namespace BounceLens {

/// Reads whatever the bytes are: mail (any line ends, any encoding), Outlook file, transcript, log or text.
/// Never fails: what could not be read is said in Document::notes. If \a stop is requested the result is
/// unfinished and of no use. Safe to call from any thread.
[[nodiscard]] Document readDocument(QByteArrayView bytes, std::stop_token stop = {});

} // namespace BounceLens
