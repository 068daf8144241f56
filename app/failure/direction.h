// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/analysis.h"
#include "input/document.h"

namespace BounceLens {

/// Says of each failure on which part of its way the mail was refused, as far as the input shows:
/// - by the mail program of a person, or in a session that logged in: submission;
/// - the recipient was first another one at a domain that is neither the recipient's, the sender's ("expanded from",
///   Original-Recipient): a server of that domain forwarded it. Logs and queues are those of the reader's own server.
/// What only a card knows is added by actingOn() of card/acting.h.
void addDirections(const Document &document, Analysis &analysis);

} // namespace BounceLens
