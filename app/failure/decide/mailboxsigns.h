// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/decide/scene.h"

namespace BounceLens::Signs {

// Signs of phishing dressed as a report: it is about the reader's own mailbox, asks for something, and leads elsewhere.
// Their ids stand in detectors.cpp.

/// Phrases of such mails: "release messages", "keep same password".
[[nodiscard]] Found fakeWords(const Scene &scene);
[[nodiscard]] Found manyFakeWords(const Scene &scene);
/// "5 messages are pending": several messages wait.
[[nodiscard]] Found heldMail(const Scene &scene);
/// They are for the reader: "incoming", "to your inbox".
[[nodiscard]] Found incomingMail(const Scene &scene);
/// "Your mailbox", or the reader's address as that of a mailbox.
[[nodiscard]] Found ownMailbox(const Scene &scene);
/// The reader's own mailbox is full, or must be enlarged.
[[nodiscard]] Found ownStorage(const Scene &scene);
[[nodiscard]] Found deadline(const Scene &scene);
/// "Dear ann@example.com": a name is not known.
[[nodiscard]] Found greetsAddress(const Scene &scene);
/// A link stands beside words that ask for something.
[[nodiscard]] Found callBehindLink(const Scene &scene);
/// A link leads neither to the sender's nor to the reader's domain.
[[nodiscard]] Found linkElsewhere(const Scene &scene);
/// A link carries the reader's address with it.
[[nodiscard]] Found linkNamesReader(const Scene &scene);
/// All links lead to the sender's own domain, and nothing failed on the way.
[[nodiscard]] Found linksToSender(const Scene &scene);
/// Everything that failed is for the reader.
[[nodiscard]] Found onlyReaderFailed(const Scene &scene);
/// A failure of somebody else than the reader is told.
[[nodiscard]] Found otherFailed(const Scene &scene);

} // namespace BounceLens::Signs
