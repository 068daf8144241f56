// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/mailaddress.h"

#include <QList>

namespace BounceLens {

/// Addresses of one field that are read; nobody writes to more at once, and a field can be as long as a message.
inline constexpr qsizetype kMostMailboxes = 1000;

/// The addresses of an address field (From, Sender, To …), in their order: RFC 5322 section 3.4, with the obsolete
/// forms of section 4.4, the groups that RFC 6854 allows in From, and the letters of RFC 6532.
///
///   field      = address *("," address)
///   address    = mailbox / group
///   group      = phrase ":" [mailbox *("," mailbox)] ";"
///   mailbox    = [phrase] "<" [route] addr-spec ">" / addr-spec
///   route      = *(["@" domain] ",") "@" domain ":"
///   addr-spec  = word *("." word) "@" (word *("." word) / "[" literal "]")
///   word       = atom / quoted string
///
/// Comments "( … )", which nest, and white space may stand between any two of these. What looks like an address inside
/// a phrase, comment, quoted string or encoded word (RFC 2047, which must not be decoded before) is none.
///
/// Nothing is refused. A quote, comment or literal that is not closed is left out by itself; a group without an end, or
/// in a group, is read as if its members stood alone; words beside an address without brackets are left out, so are
/// addresses whose domain cannot be one. Takes time in proportion to the length of the field, whatever is in it, and
/// never calls itself.
[[nodiscard]] QList<MailAddress> readMailboxes(QStringView field);

} // namespace BounceLens
