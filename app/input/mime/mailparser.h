// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/mime/gobject.h"
#include "input/textbuilder.h"

#include <gmime/gmime.h>

namespace BounceLens {

/// Reads a mail into a tree; what GMime finds odd becomes notes. Null if there is nothing at all.
[[nodiscard]] GObjectPointer<GMimeMessage> parseMail(const QByteArray &bytes, TextBuilder *notes = nullptr);

} // namespace BounceLens
