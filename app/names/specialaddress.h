// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/ipaddress.h"

namespace BounceLens {

/// What the IANA registries of special-purpose addresses (RFC 6890, RFC 8190) call "globally reachable", with the
/// registries of multicast and of the address space beside them. The longest of the networks in the table that hold an
/// address decides. An address that only stands for another one, of a translator or a tunnel, is never reachable:
/// it could lead to anywhere.
///
/// The networks for documentation count as reachable although nobody has them: nothing is lost by asking about them,
/// and examples and tests are made of them.
[[nodiscard]] bool isGloballyReachable(const IpAddress &address);

} // namespace BounceLens
