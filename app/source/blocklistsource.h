// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/blocklist.h"
#include "source/tomlfile.h"

namespace BounceLens {

/// Reads blocklists.toml. Each [[blocklist]] needs zone, name, kind, names, codes, limits and source; its test points
/// are those of RFC 5782 unless it names others, or "none". Listed as faults: a code outside 127/8 or in
/// 127.255.255.0/24, a code without meaning, one without the page for removal that does not say "none", a zone that
/// occurs twice, capital letters in names, key-zone without "{key}" and service.
[[nodiscard]] QList<Blocklist> readBlocklists(const TomlFile &file);

} // namespace BounceLens
