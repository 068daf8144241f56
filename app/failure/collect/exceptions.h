// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/collect/material.h"

namespace BounceLens {

/// Python's smtplib.SMTPRecipientsRefused: one reply a recipient, "{'a@example.net': (550, b'5.1.1 …'), …}".
void findInException(const Material &material, Findings &findings);

} // namespace BounceLens
