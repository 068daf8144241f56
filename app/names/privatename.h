// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/domainname.h"

namespace BounceLens {

/// True for a name that the public DNS cannot know and that must not be told to its servers:
///   - one label ("mailhost"), and the root;
///   - at or below a suffix for private use or special meaning, the table in privatename.cpp;
///   - either of these behind labels that only say what is asked, up to the last one with an underscore (RFC 8552):
///     "selector._domainkey.localhost", "_dmarc.corp". A top-level domain of the Public Suffix List may be asked so:
///     the DMARC tree walk goes up to it (RFC 9989 section 4.10).
/// Reverse names are not looked at: whether an address may be asked about is for IpAddress::isPublic() to say. Names
/// for documentation (RFC 2606, RFC 6761 section 6.5: "example") are not special to the DNS.
[[nodiscard]] bool isPrivate(const DomainName &name);

} // namespace BounceLens
