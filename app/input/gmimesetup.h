// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace BounceLens {

/// Readies GMime for hostile mails; safe to call from any thread, before any other use of it.
/// A message of GMime keeps its header as text, and nothing else of it: GMime's own reading of the address fields
/// descends once for each group in a group (RFC 5322 section 3.4 allows none), so that a field of 90 KB ends the
/// program, and it reads all fields of a name again whenever one is added.
/// \warning g_mime_message_get_subject(), _get_addresses(), _get_date() and _get_message_id() give nothing.
void initialiseGMime();

} // namespace BounceLens
