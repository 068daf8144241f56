// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/domainname.h"

namespace BounceLens {

// The Public Suffix List, as the libpsl that is installed knows it: below which names people can register their own.

/// True if the list names it ("com", "co.uk"); the list's rule for all names that it does not name does not count.
[[nodiscard]] bool isPublicSuffix(const DomainName &name);

/// The name that was registered: "example.co.uk" of "mail.example.co.uk". Nothing for a public suffix.
[[nodiscard]] std::optional<DomainName> registeredDomain(const DomainName &name);

} // namespace BounceLens
