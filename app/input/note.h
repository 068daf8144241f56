// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/lines.h"

#include <QString>

namespace BounceLens {

/// Something odd that did not stop the reading. The words for people are in report/words.h.
enum class NoteId {
    Empty,             ///< the input has no bytes, or white space only
    NotText,           ///< binary bytes that are no mail; detail: what it seems to be ("PNG image"), may be empty
    Shortened,         ///< only the first part was read; amount: bytes that were left out, 1 if nobody counted them
    LongLine,          ///< a line was broken for display; amount: its length in characters
    TooManyHeaders,    ///< amount: header fields that were left out
    TooDeep,           ///< parts nested deeper than kMaxMimeDepth were left unread
    TooManyParts,      ///< amount: MIME parts that were left unread
    BrokenEncoding,    ///< base64 or quoted-printable that does not decode; detail: its name
    UnknownCharset,    ///< a charset that is unknown or does not fit its bytes; detail: its name
    NulBytes,          ///< NUL bytes were shown as U+2400; amount: how many
    Truncated,         ///< the mail ends before its last boundary or inside its header
    AttachmentSkipped, ///< an attachment is named, not shown; detail: its media type or file name; amount: bytes
    HtmlOnly,          ///< a part in HTML was converted to text; detail: its file name if it is a page with a form
    HiddenText,        ///< text that the HTML hides from its reader was left out; amount: its letters
    Renegotiation,     ///< openssl s_client took a line that began with "R" for a wish to renegotiate
    WasQuoted,         ///< the marks of quoting ("> ") were removed
    TakenOff,          ///< another layer was taken off the text; detail: its name, see layers/layers.h
    FromPicture,       ///< letters and digits are mixed up as text recognition does; codes were read as meant
    MaskedSecret,      ///< a password or token was masked
    DamagedFile,       ///< an Outlook file is damaged or cut off; what could be read of it is shown
    RebuiltReport,     ///< Outlook keeps a report as fields; the text was put together from them
    Winmail, ///< Outlook's own format for mails to others (TNEF, winmail.dat); detail: file name, may be empty
};

struct Note
{
    NoteId id;
    LineRange lines;   ///< where, in the decoded text; empty for the whole input
    QString detail;    ///< see NoteId; never a sentence
    qint64 amount = 0; ///< see NoteId
    friend bool operator==(const Note &, const Note &) = default;
};

} // namespace BounceLens
