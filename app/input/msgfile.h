// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/note.h"

#include <QByteArray>
#include <QList>

#include <stop_token>

namespace BounceLens {

constexpr int kMaxNestedMessages = 10;            ///< messages in messages; people forward forwards 3 to 5 deep
constexpr int kMaxRecipients = 500;               ///< of one message; more are hardly ever reported at once
constexpr int kMaxAttachments = 200;              ///< of one message that are named; MS-OXMSG section 2.2.2 allows 2048
constexpr qint64 kMaxBodyBytes = 8 * 1024 * 1024; ///< of one body; the text holds 2 million letters, see reader.h

/// What became of an Outlook file.
struct OutlookContent
{
    enum class Form {
        Other, ///< a compound file of another program (Word, Excel); bytes is empty
        Mail,  ///< bytes is a mail
        Text,  ///< too damaged to tell: bytes is what looks like text in it, UTF-8; may be empty
    };
    Form form = Form::Other;
    QByteArray bytes;
    QList<Note> notes;
};

/// Makes a mail (RFC 5322, RFC 2045; UTF-8 and LF) of an Outlook .msg file, MS-OXMSG, so that no later stage needs to
/// know of it:
/// - the header as it came (PR_TRANSPORT_MESSAGE_HEADERS), fields that are missing from the properties;
/// - the plain body, else the HTML, else what the RTF was made of;
/// - attached messages of all forms (Outlook's own, .eml, .msg) and delivery status parts; other attachments as a
///   header without content;
/// - reports (REPORT.IPM.Note.NDR and the like), which have no MIME inside, as a multipart/report, RFC 6522, with the
///   fields that the recipient table holds, MS-OXOMSG section 2.2.2.
/// \param rtfBytes that RTF may have after decompression; several files can share them
[[nodiscard]] OutlookContent readMsgFile(QByteArrayView bytes, std::stop_token stop, qint64 &rtfBytes);

} // namespace BounceLens
