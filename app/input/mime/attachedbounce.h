// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/mime/mimecontent.h"

namespace BounceLens {

/// What shows that a message is a bounce; a later one weighs more than all before it.
enum class BounceSign {
    None,
    Subject, ///< the words of its subject
    Words,   ///< its text speaks as the reports of mail systems do
    Sender,  ///< who sent it, a field of mail systems, or its form
};

/// Of a message by itself. "Fwd: Undelivered mail" is a person's mail about a bounce: its subject shows nothing.
[[nodiscard]] BounceSign bounceSignOf(GMimeMessage *message);

/// The greatest sign of a message and of those that are attached to it, to any depth, whatever type they are said to
/// have.
[[nodiscard]] BounceSign greatestBounceSign(GMimeMessage *message);

/// The bytes of an attachment that is the source of a mail, whatever its type and name are; empty for any other.
[[nodiscard]] QByteArray mailFileOf(GMimePart *part);

} // namespace BounceLens
