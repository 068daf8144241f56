// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/decide/scene.h"

namespace BounceLens::Signs {

// Signs in the returned message. Their ids stand in detectors.cpp.

/// The returned message is the reader's own: From or Return-Path.
[[nodiscard]] Found returnedIsReaders(const Scene &scene);
/// It is from somebody of another domain.
[[nodiscard]] Found returnedIsForeign(const Scene &scene);
/// It had reached a mailbox: its marks, or "Delivered-To:" a recipient that is said not to exist.
[[nodiscard]] Found returnedWasDelivered(const Scene &scene);
// That somebody else sent it in the user's name. With names of the user's own, only if it claims one of them and none
// of them took part.
/// SPF, DKIM or DMARC failed at the refusing side.
[[nodiscard]] Found returnedFailedAuthentication(const Scene &scene);
/// Its first hop is a home line, without a login: RFC 3848.
[[nodiscard]] Found returnedFromHomeLine(const Scene &scene);
/// None of the user's own names took part, though it claims to be theirs.
[[nodiscard]] Found returnedNotByOwn(const Scene &scene);

} // namespace BounceLens::Signs
