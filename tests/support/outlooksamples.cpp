// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/outlooksamples.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace BounceLens::OutlookSamples {

namespace {

QDateTime atTen(int minute)
{
    return QDateTime({2026, 11, 19}, {10, minute}, QTimeZone::UTC);
}

MsgObject addressed(const QString &name, const QString &address)
{
    return MsgObject().unicode(DisplayName, name).unicode(AddressType, u"SMTP"_s).unicode(EmailAddress, address);
}

} // namespace

MsgObject note(const QString &subject, const QString &body)
{
    return MsgObject()
        .unicode(MessageClass, u"IPM.Note"_s)
        .unicode(Subject, subject)
        .unicode(SenderName, u"Kim"_s)
        .unicode(SenderSmtp, u"kim@example.com"_s)
        .time(SubmitTime, atTen(10))
        .unicode(Body, body)
        .recipient(addressed(u"Lee"_s, u"lee@example.net"_s));
}

MsgObject postfixBounce()
{
    return MsgObject()
        .unicode(MessageClass, u"IPM.Note"_s)
        .unicode(Subject, u"Undelivered Mail Returned to Sender"_s)
        .unicode(TransportHeaders, u"Microsoft Mail Internet Headers Version 2.0\r\n"
                                   "Return-Path: <>\r\n"
                                   "From: MAILER-DAEMON@mail.example.com (Mail Delivery System)\r\n"
                                   "To: kim@example.com\r\n"
                                   "Subject: Undelivered Mail Returned to Sender\r\n"
                                   "Content-Type: text/plain;\r\n\tcharset=us-ascii\r\n"
                                   "Date: Thu, 19 Nov 2026 10:15:03 +0100\r\n"
                                   "\r\n"
                                   "X-Part-Of: the body\r\n"_s)
        .unicode(Body, u"This is the mail system at host mail.example.com.\r\n\r\n"
                       "I'm sorry to have to inform you that your message could not\r\n"
                       "be delivered to one or more recipients.\r\n\r\n"
                       "<lee@example.net>: host mx.example.net[192.0.2.25] said: 550 5.1.1 User unknown\r\n"
                       "    (in reply to RCPT TO command)\r\n"_s);
}

MsgObject recipient(const QString &address, const QString &supplementaryInfo)
{
    MsgObject object = addressed(address.section(u'@', 0, 0), address).unicode(SmtpAddress, address);
    return supplementaryInfo.isEmpty() ? object : object.unicode(SupplementaryInfo, supplementaryInfo);
}

MsgObject report(const QString &suffix)
{
    return MsgObject()
        .unicode(MessageClass, u"REPORT.IPM.Note."_s + suffix)
        .unicode(SenderName, u"Microsoft Outlook"_s)
        .unicode(SenderSmtp, u"postmaster@example.com"_s)
        .unicode(ReceivedByName, u"Kim"_s)
        .unicode(ReceivedByEmail, u"kim@example.com"_s)
        .unicode(OriginalSubject, u"Offer"_s)
        .unicode(OriginalMessageId, u"<1@example.com>"_s)
        .unicode(ReportingMta, u"mail.example.com"_s)
        .time(ReportTime, atTen(15));
}

MsgObject unknownUser()
{
    return report(u"NDR"_s)
        .unicode(Subject, u"Undeliverable: Offer"_s)
        .unicode(Body, u"Your message did not reach some or all of the intended recipients.\r\n\r\n"
                       "      Subject:  Offer\r\n"
                       "      Sent:     19.11.2026 10:10\r\n"_s)
        .recipient(recipient(u"lee@example.net"_s, u"<mx.example.net #5.1.1 smtp;550 5.1.1 User unknown>"_s)
                       .number(NdrReason, 1)
                       .number(NdrDiagnostic, 0)
                       .number(NdrStatus, 511));
}

MsgObject inCodePage(int codePage, const QByteArray &name, const QByteArray &body)
{
    return MsgObject()
        .string8(MessageClass, "REPORT.IPM.Note.NDR")
        .string8(Subject, "Undeliverable: " + name)
        .string8(SenderName, "System Administrator")
        .string8(Body, body)
        .number(InternetCodePage, codePage)
        .recipient(MsgObject()
                       .string8(DisplayName, name)
                       .string8(AddressType, "SMTP")
                       .string8(EmailAddress, "lee@example.net")
                       .string8(SupplementaryInfo, "<mx.example.net #5.1.1 smtp;550 5.1.1 User unknown>"));
}

MsgObject file(const QString &name, const QString &mimeTag, const QByteArray &content)
{
    return MsgObject().unicode(AttachName, name).unicode(AttachMimeTag, mimeTag).binary(AttachData, content);
}

MsgObject message(const MsgObject &inner)
{
    return MsgObject().unicode(DisplayName, u"Offer"_s).embedded(inner);
}

} // namespace BounceLens::OutlookSamples
