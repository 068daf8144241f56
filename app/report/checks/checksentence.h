// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/result.h"

#include <QString>

#include <span>

namespace BounceLens {

/// The sentence of a finding: %1, %2 … stand for its values.
struct FindingWords
{
    const char *id;
    const char *text; ///< marked with QT_TRANSLATE_NOOP("Checks", …)
};

/// The sentence about a finding in the user's language; its id if there are no words for it.
[[nodiscard]] QString sentenceFor(const Finding &finding);

// The tables, one a check.
[[nodiscard]] std::span<const FindingWords> dnsWords(); ///< questions that were not answered
[[nodiscard]] std::span<const FindingWords> spfWords();
[[nodiscard]] std::span<const FindingWords> reverseDnsWords();
[[nodiscard]] std::span<const FindingWords> mxWords();
[[nodiscard]] std::span<const FindingWords> blocklistWords();
[[nodiscard]] std::span<const FindingWords> dkimWords();
[[nodiscard]] std::span<const FindingWords> dmarcWords();
[[nodiscard]] std::span<const FindingWords> transportWords(); ///< MTA-STS, TLS-RPT, DANE
[[nodiscard]] std::span<const FindingWords> reachWords();
[[nodiscard]] std::span<const FindingWords> domainWords();

} // namespace BounceLens
