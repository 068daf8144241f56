// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/msgwriter.h"

namespace BounceLens::OutlookSamples {

/// The property ids of MS-OXPROPS that the samples use.
enum Id : quint16 {
    DeliverTime = 0x0010,
    MessageClass = 0x001A,
    ReportTime = 0x0032,
    Subject = 0x0037,
    SubmitTime = 0x0039,
    ReceivedByName = 0x0040,
    SenderName = 0x0042,
    OriginalSubject = 0x0049,
    ReceivedByEmail = 0x0076,
    TransportHeaders = 0x007D,
    NdrReason = 0x0C04,
    NdrDiagnostic = 0x0C05,
    SupplementaryInfo = 0x0C1B,
    NdrStatus = 0x0C20,
    RemoteMta = 0x0C21,
    Body = 0x1000,
    ReportText = 0x1001,
    Rtf = 0x1009,
    Html = 0x1013,
    OriginalMessageId = 0x1046,
    DisplayName = 0x3001,
    AddressType = 0x3002,
    EmailAddress = 0x3003,
    AttachData = 0x3701,
    AttachName = 0x3707,
    AttachMimeTag = 0x370E,
    SmtpAddress = 0x39FE,
    InternetCodePage = 0x3FDE,
    MessageCodePage = 0x3FFD,
    SenderSmtp = 0x5D02,
    ReportingMta = 0x6820,
};

/// A mail as Outlook keeps it: class IPM.Note, from kim@example.com to lee@example.net.
MsgObject note(const QString &subject, const QString &body);
/// A bounce of Postfix that came by IMAP: an IPM.Note with the header that it came with.
MsgObject postfixBounce();
/// The recipient of a report, with what its server said as PR_SUPPLEMENTARY_INFO.
MsgObject recipient(const QString &address, const QString &supplementaryInfo);
/// A report about the message "Offer" that kim@example.com sent; \a suffix is that of its class: "NDR", "DR".
MsgObject report(const QString &suffix);
/// A report about lee@example.net, who is unknown at mx.example.net.
MsgObject unknownUser();
/// The same with everything in a code page: its names are those of \a bytes.
MsgObject inCodePage(int codePage, const QByteArray &name, const QByteArray &body);
/// An attachment by its name and content.
MsgObject file(const QString &name, const QString &mimeTag, const QByteArray &content);
/// An attachment that is a message of Outlook.
MsgObject message(const MsgObject &inner);

} // namespace BounceLens::OutlookSamples
