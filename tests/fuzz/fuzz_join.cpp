// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Each byte of the input chooses a line that some finder reads, for one of four recipients, hosts and times: reports,
// logs, dialogues and events are mixed as no program would mix them, and are joined to failures.

#include "fuzz/target.h"

#include <array>

using namespace BounceLens;

namespace {

/// "%r" is a recipient, "%h" a host, "%t" a time, "%q" a queue id.
constexpr std::array kLines{
    "",
    "Reporting-MTA: dns; %h",
    "Final-Recipient: rfc822; %r",
    "Original-Recipient: rfc822; %r",
    "Action: failed",
    "Action: delayed",
    "Action: delivered",
    "Status: 5.1.1",
    "Status: 4.4.1",
    "Diagnostic-Code: smtp; 550 5.1.1 <%r>: User unknown",
    "Remote-MTA: dns; %h",
    "<%r>: host %h[192.0.2.25] said: 550 5.1.1",
    "    <%r>: Recipient address rejected (in reply to RCPT TO command)",
    "<%r>: connect to %h[192.0.2.25]:25: Connection timed out",
    "   ----- The following addresses had permanent fatal errors -----",
    "   ----- Transcript of session follows -----",
    "... while talking to %h:",
    ">>> RCPT To:<%r>",
    "<<< 550 5.2.2 <%r>... Mailbox full",
    "554 5.0.0 <%r>... Service unavailable",
    "--- Below this line is a copy of the message.",
    "Received: from client.example.org by %h; Mon, 23 Nov 2026 %t +0100",
    "Message-ID: <%q@example.org>",
    "From: Mail Delivery System <MAILER-DAEMON@%h>",
    "Subject: Undelivered Mail Returned to Sender",
    "To: %r",
    "220 %h ESMTP",
    "EHLO client.example.org",
    "MAIL FROM:<kay@example.org>",
    "RCPT TO:<%r>",
    "DATA",
    "354 go on",
    ".",
    "250 2.0.0 Ok: queued as %q",
    "250-%h",
    "421 4.3.2 %h is closing",
    "550-5.7.1 Blocked",
    "550 5.7.1 Blocked",
    "Nov 23 %t mail postfix/smtp[980]: %q: to=<%r>, relay=%h[192.0.2.25]:25, status=bounced (host %h said: 550 5.1.1 "
    "no)",
    "Nov 23 %t mail postfix/smtp[980]: %q: to=<%r>, relay=none, status=deferred (connect to %h: Connection refused)",
    "Nov 23 %t mail postfix/smtp[980]: %q: to=<%r>, relay=%h, status=sent (250 2.0.0 Ok: queued as %q)",
    "Nov 23 %t mail postfix/qmgr[980]: %q: from=<kay@example.org>, size=550, nrcpt=1 (queue active)",
    "Nov 23 %t mail postfix/smtpd[980]: NOQUEUE: reject: RCPT from %h[192.0.2.9]: 554 5.7.1 <%r>: Relay access denied",
    "2026-11-23 %t %q ** %r R=dnslookup T=remote_smtp: SMTP error from remote mail server: 550 no",
    "2026-11-23 %t %q == %r R=dnslookup T=remote_smtp defer (-53): retry time not reached",
    "2026-11-23 %t %q => %r R=dnslookup T=remote_smtp H=%h [192.0.2.25]",
    "{\"event\": \"bounced\", \"email\": \"%r\", \"reason\": \"550 5.1.1 unknown\", \"timestamp\": 1795421400}",
    "{\"event\": \"delivered\", \"email\": \"%r\", \"timestamp\": 1795421460}",
    "Your message to %r has not been delivered yet. It will be tried again.",
    "The mailbox of %r is full.",
};

constexpr std::array kRecipients{"lee@example.net", "Lee@EXAMPLE.net", "ann@example.com", "\"a b\"@example.org"};
constexpr std::array kHosts{"mx.example.net", "mx2.example.net", "mail.example.org", "192.0.2.25"};
constexpr std::array kTimes{"09:10:01", "09:10:02", "08:00:00", "23:59:59"};
constexpr std::array kIds{"4XyZ12AbCd", "4XyZ12AbCe", "1abcDE-0001-Ab", "ABCDEF0123"};

} // namespace

/// Two bytes a line: which, and about whom.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr std::size_t kMost = 2000; // bytes
    QByteArray text;
    for (std::size_t at = 0; at + 1 < std::min(size, kMost); at += 2) {
        QByteArray line = kLines[data[at] % kLines.size()];
        const std::uint8_t whom = data[at + 1];
        line.replace("%r", kRecipients[whom % 4]).replace("%h", kHosts[whom / 4 % 4]);
        line.replace("%t", kTimes[whom / 16 % 4]).replace("%q", kIds[whom / 64]);
        text += line + '\n';
    }
    return Fuzz::explain(reinterpret_cast<const std::uint8_t *>(text.constData()), std::size_t(text.size()));
}
