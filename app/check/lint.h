// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/result.h"

namespace BounceLens {

/// Looks at a record that is not published, or that somebody pasted: SPF, DMARC, a DKIM key, MTA-STS or TLS-RPT, by
/// what it was meant to be. \a text is the text alone, quoted as in a zone file or not, or a whole line of one
/// ("example.com TXT \"v=spf1 -all\""). Nothing is asked: what other records say stays open. Nothing if it cannot be
/// told what it was meant to be.
[[nodiscard]] std::optional<CheckResult> lintRecord(const QString &text);

} // namespace BounceLens
