// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <algorithm>

namespace BounceLens {

using namespace Qt::StringLiterals;

inline const QString kPostfix = u"This is the mail system at host mx.example.org.\n"
                                "\n"
                                "I'm sorry to have to inform you that your message could not\n"
                                "be delivered to one or more recipients. It's attached below.\n"
                                "\n"
                                "<lee@example.net>: host mx.example.net[192.0.2.25] said: 550 5.1.1\n"
                                "    <lee@example.net>: Recipient address rejected: User unknown (in reply to\n"
                                "    RCPT TO command)\n"
                                "\n"
                                "Reporting-MTA: dns; mx.example.org\n"
                                "Arrival-Date: Mon, 23 Nov 2026 09:10:00 +0100\n"
                                "\n"
                                "Final-Recipient: rfc822; lee@example.net\n"
                                "Action: failed\n"
                                "Status: 5.1.1\n"
                                "Remote-MTA: dns; mx.example.net\n"
                                "Diagnostic-Code: smtp; 550 5.1.1 \"lee\" <lee@example.net>: User unknown"_s;

inline const QString kSendmail = u"The original message was received at Mon, 23 Nov 2026 09:10:00 +0100\n"
                                 "from client.example.org [192.0.2.7]\n"
                                 "\n"
                                 "   ----- The following addresses had permanent fatal errors -----\n"
                                 "<lee@example.net>\n"
                                 "    (reason: 550 5.2.2 <lee@example.net>... Mailbox full)\n"
                                 "\n"
                                 "   ----- Transcript of session follows -----\n"
                                 "... while talking to mx.example.net.:\n"
                                 ">>> RCPT To:<lee@example.net>\n"
                                 "<<< 550 5.2.2 <lee@example.net>... Mailbox full\n"
                                 "554 5.0.0 Service unavailable\n"
                                 "\n"
                                 "Reporting-MTA: dns; mx.example.org\n"
                                 "\n"
                                 "Final-Recipient: RFC822; lee@example.net\n"
                                 "Action: failed\n"
                                 "Status: 5.2.2"_s;

inline const QString kQmail = u"Hi. This is the qmail-send program at example.org.\n"
                              "I'm afraid I wasn't able to deliver your message to the following addresses.\n"
                              "This is a permanent error; I've given up. Sorry it didn't work out.\n"
                              "\n"
                              "<lee@example.net>:\n"
                              "192.0.2.25 does not like recipient.\n"
                              "Remote host said: 550 5.1.1 <lee@example.net> is no longer here\n"
                              "Giving up on 192.0.2.25."_s;

template <typename Line>
QString eachLine(const QString &text, Line line)
{
    QStringList lines = text.split(u'\n');
    for (qsizetype at = 0; at < lines.size(); ++at) {
        lines[at] = line(lines.at(at), at);
    }
    return lines.join(u'\n');
}

inline QString inFront(const QString &text, const QString &mark)
{
    return eachLine(text, [&mark](const QString &line, qsizetype) { return mark + line; });
}

inline QString escaped(QString text, QChar quote)
{
    return text.replace(u'\\', u"\\\\"_s).replace(quote, u'\\' + QString(quote)).replace(u'\n', u"\\n"_s);
}

inline QString withEntities(const QString &text)
{
    return text.toHtmlEscaped();
}

inline QString rtfOf(const QString &text)
{
    return u"{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Courier;}}\n\\f0 "_s + QString(text).replace(u'\n', u"\\par\n"_s) +
           u'}';
}

inline QString base64Of(const QString &text)
{
    const QString encoded = QString::fromLatin1(text.toUtf8().toBase64());
    QString lines;
    for (qsizetype at = 0; at < encoded.size(); at += 76) {
        lines += encoded.sliced(at, std::min<qsizetype>(76, encoded.size() - at)) + u'\n';
    }
    return lines;
}

/// Quoted-printable with a soft break in each longer line.
inline QString quotedPrintableOf(const QString &text)
{
    return eachLine(text, [](const QString &line, qsizetype) {
        QString encoded = line;
        encoded.replace(u'=', u"=3D"_s).replace(u'<', u"=3C"_s).replace(u'>', u"=3E"_s);
        return encoded.size() > 60 ? encoded.first(50) + u"=\n"_s + encoded.sliced(50) : encoded;
    });
}

inline QString percentOf(const QString &text)
{
    return u"id=5511&body="_s + QString::fromLatin1(text.toUtf8().toPercentEncoding(" ")).replace(u' ', u'+') +
           u"&room=4"_s;
}

inline QString drawnTable(const QString &text)
{
    const QString rule = u'+' + QString(90, u'-') + u'+';
    return rule + u'\n' +
           eachLine(text, [](const QString &line, qsizetype) { return u"| "_s + line.leftJustified(88) + u" |"_s; }) +
           u'\n' + rule;
}

inline QString listOf(const QString &text)
{
    return u"{\n  \"id\": 5511,\n  \"lines\": [\n"_s +
           eachLine(text, [](const QString &line, qsizetype) { return u"    \""_s + escaped(line, u'"') + u"\","_s; })
               .chopped(1) +
           u"\n  ]\n}"_s;
}

inline QString recordsOf(const QString &text)
{
    return eachLine(text, [](const QString &line, qsizetype) {
        return u"{\"log\":\""_s + escaped(line, u'"') + u"\\n\",\"stream\":\"stdout\"}"_s;
    });
}

} // namespace BounceLens
