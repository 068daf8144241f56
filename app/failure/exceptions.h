// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/failure.h"
#include "input/document.h"

namespace BounceLens {

/// Python's smtplib.SMTPRecipientsRefused: one reply a recipient, "{'a@example.net': (550, b'5.1.1 …'), …}".
[[nodiscard]] QList<Failure> findInException(const Document &document);

} // namespace BounceLens
