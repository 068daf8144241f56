// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/explain.h"
#include "report/replies.h"

#include <QFile>

namespace BounceLens {

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline Explanation explainedFile(const QString &path)
{
    return explain(bytesOf(QStringLiteral(TEST_DATA "/kinds/") + path), Catalog::builtIn(), path);
}

inline int firstFailure(const Explanation &explanation)
{
    return explanation.analysis.failures.isEmpty() ? -1 : 0;
}

/// A report of one or more recipients, with the header of the message that came back.
inline QByteArray report(const QByteArray &recipients, const QByteArray &header)
{
    return "From: MAILER-DAEMON@mx.example.com\nTo: ann@example.com\nSubject: Undelivered Mail Returned to Sender\n"
           "Auto-Submitted: auto-replied\nMIME-Version: 1.0\n"
           "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\nIt failed.\n\n"
           "--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.com\n\n" +
           recipients + "\n--b\nContent-Type: text/rfc822-headers\n\n" + header + "\n--b--\n";
}

inline QByteArray recipient(const QByteArray &address, const QByteArray &code, const QByteArray &words,
                            const QByteArray &more = {})
{
    return "Final-Recipient: rfc822; " + address + "\nAction: failed\nStatus: " + code +
           "\nRemote-MTA: dns; mx.example.net\nDiagnostic-Code: smtp; 550 " + code + ' ' + words + "\n" + more + "\n";
}

inline const QByteArray kHeader = "From: Ann Lee <ann@example.com>\nTo: kim@example.net\nSubject: Invoice 7\n"
                                  "Date: Mon, 16 Nov 2026 09:10:11 +0100\nMessage-ID: <x1@example.com>\n";

inline QString replyTo(const QByteArray &bytes, const Own &own = {})
{
    LetterRequest request;
    request.own = own;
    return writeLetter(explain(bytes, Catalog::builtIn()), 0, request).text.text;
}

} // namespace BounceLens
