// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/decide/scene.h"

namespace BounceLens::Signs {

/// Fills Scene::isPerson and isStrange, which many signs ask for.
void judgeSender(Scene &scene);

// Signs of who speaks. Their ids stand in detectors.cpp.

/// "MAILER-DAEMON", "Mail Delivery System".
[[nodiscard]] Found daemonSender(const Scene &scene);
/// "From: <>".
[[nodiscard]] Found noSender(const Scene &scene);
/// An address nobody can answer: "no-reply@…".
[[nodiscard]] Found noReplySender(const Scene &scene);
/// Somebody with a name and an address of their own, not of a role and not the reader's.
[[nodiscard]] Found personalSender(const Scene &scene);
/// The same without a name.
[[nodiscard]] Found unnamedSender(const Scene &scene);
/// The name claims to run the mail ("Mail Administrator", "Helpdesk"), the address is not of the reader's domain.
[[nodiscard]] Found roleFromElsewhere(const Scene &scene);
/// The name holds the reader's domain or address, the address is another's.
[[nodiscard]] Found claimsReadersDomain(const Scene &scene);
/// The address is of the reader's domain, the envelope sender of another, and no list stands between.
[[nodiscard]] Found spoofsReadersDomain(const Scene &scene);
/// From and To are the same address.
[[nodiscard]] Found fromReader(const Scene &scene);
/// Answers would go to another domain than the sender's.
[[nodiscard]] Found repliesElsewhere(const Scene &scene);
/// The envelope sender is of another domain than the sender.
[[nodiscard]] Found returnsElsewhere(const Scene &scene);
/// The header of a bounce stands in the words: somebody passed it on or copied it.
[[nodiscard]] Found headerOfBounce(const Scene &scene);

} // namespace BounceLens::Signs
