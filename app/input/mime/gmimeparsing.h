// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/mime/gobject.h"

#include <QByteArrayView>

#include <gmime/gmime.h>

namespace BounceLens {

constexpr int kMaxParsedParts = 4000; ///< objects of a mail, messages too; each takes 1 KB. Real mails have under 50
constexpr int kMaxParsedFields = 150'000; ///< fields of all headers of a mail; each takes 600 bytes beside its text
constexpr qsizetype kMaxParsedFieldBytes = 16 * 1024 * 1024; ///< of all these fields together

/// What a parser found odd.
struct MimeFindings
{
    bool isTooDeep = false;     ///< more than 1024 levels
    bool isTruncated = false;   ///< the mail ends before its last boundary
    bool hasManyParts = false;  ///< kMaxParsedParts were read, and nothing behind them
    bool hasManyFields = false; ///< the same of fields, their number or their bytes
    qsizetype leftOut = 0;      ///< bytes that were not read for one of these reasons
};

/// To be called before any other function of GMime; safe to call again, and from any thread.
void initialiseGMime();

/// Reads a message, or a part with its header, by GMime, but within limits: what it makes of a mail takes a multiple of
/// the mail's own size in memory.
/// - Of a message GMime keeps the header as text, and nothing else: its own reading of the address fields descends once
///   for each group in a group (RFC 5322 section 3.4 allows none), so that a field of 90 KB ended the program, and
///   reads all fields of a name again whenever one is added.
/// - The parameters of Content-Type and Content-Disposition are bounded before, by withFewParameters().
/// Safe to call from any thread. Null if there is nothing at all.
/// \warning g_mime_message_get_subject(), _get_addresses(), _get_date() and _get_message_id() give nothing.
[[nodiscard]] GObjectPointer<GMimeMessage> parseMessage(QByteArrayView bytes, MimeFindings &findings);
[[nodiscard]] GObjectPointer<GMimeObject> parsePart(QByteArrayView bytes, MimeFindings &findings);

} // namespace BounceLens
