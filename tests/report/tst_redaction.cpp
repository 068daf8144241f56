// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explain/explain.h"
#include "report/redaction/redactor.h"

#include "support/registry.h"
#include "support/strict.h"

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

/// Ann of example.com wrote to Kim of example.net; the mail went through several servers.
const QByteArray kBounce =
    "From: MAILER-DAEMON@mx1.example.com\nTo: ann.lee@example.com\nSubject: Undelivered\nMIME-Version: 1.0\n"
    "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\nfailed\n\n"
    "--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx1.example.com\n\n"
    "Final-Recipient: rfc822; kim@example.net\nAction: failed\nStatus: 5.1.1\n"
    "Remote-MTA: dns; in.mail.example.org\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\n\n"
    "--b\nContent-Type: text/rfc822-headers\n\n"
    "Received: from desk7.lan.example.com (desk7.lan.example.com [198.51.100.23])\n"
    " by mx1.example.com with ESMTPSA id 4Xk2Jq0Zz9 for <kim@example.net>; Mon, 16 Nov 2026 09:10:11 +0100\n"
    "From: \"Lee, Ann\" <ann.lee@example.com>\nTo: Kim Novak <kim@example.net>\nSubject: Offer for the harbour\n"
    "Message-ID: <77c1@example.com>\n\n--b--\n";

Redactor redactorFor(RedactionLevel level)
{
    const Explanation explanation = explain(kBounce, Catalog::builtIn());
    return Redactor(level, knownValues(explanation, {u"ann.lee@example.com"_s, u"kim@example.net"_s}, level));
}

} // namespace

class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void leaksNothing_data();
    void leaksNothing();
    void keepsWhatTellsNothing_data();
    void keepsWhatTellsNothing();
    void keepsWhatTheCustomerKnows_data();
    void keepsWhatTheCustomerKnows();
    void callsOneThingByOneName_data();
    void callsOneThingByOneName();
    void saysWhatWasMasked();
    void masksNothingAtLevelNone();
    void readsHostileTextInTime_data();
    void readsHostileTextInTime();
};

void TestRedaction::leaksNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("secrets");
    const auto row = [](const char *name, const QString &text, const QStringList &secrets) {
        QTest::newRow(name) << text << secrets;
    };
    const auto base64 = [](const char *text) { return QString::fromLatin1(QByteArray(text).toBase64()); };
    row("an address", u"550 <kim@example.net> unknown"_s, {u"kim"_s, u"example.net"_s});
    row("an address in capitals", u"550 KIM@EXAMPLE.NET unknown"_s, {u"KIM"_s, u"EXAMPLE"_s});
    row("an address of other letters", u"550 грета@почта.example unknown"_s, {u"грета"_s, u"почта"_s});
    row("a quoted local part", u"550 \"kim novak\"@example.net unknown"_s, {u"kim"_s, u"novak"_s});
    row("a local part by itself", u"mailbox ann.lee is full"_s, {u"ann.lee"_s});
    row("a name", u"Dear Kim Novak, your mail"_s, {u"Kim"_s, u"Novak"_s});
    row("a quoted name", u"the mailbox of Lee, Ann"_s, {u"Lee"_s});
    row("a subject", u"message \"Offer for the harbour\" refused"_s, {u"harbour"_s});
    row("a message id", u"refused <77c1@example.com>"_s, {u"77c1"_s});
    row("a queue id", u"queued as 4Xk2Jq0Zz9"_s, {u"4Xk2"_s});
    row("an IPv4 address", u"client [198.51.100.23]:2525 blocked"_s, {u"198.51"_s});
    row("an IPv6 address", u"client 2001:db8::1f:9 blocked"_s, {u"2001:db8"_s});
    row("an IP address in a name", u"host 23-100-51-198.dyn.isp.example refused"_s, {u"100-51"_s});
    row("a host", u"host in.mail.example.org said no"_s, {u"example.org"_s});
    row("a host below a known domain", u"relay mx9.example.net said no"_s, {u"mx9"_s, u"example.net"_s});
    row("the page of a domain", u"see http://postmaster.example/help/example.net.html"_s, {u"example.net"_s});
    row("a Received field",
        u"Received: from desk7.lan.example.com ([198.51.100.23]) by mx1.example.com id 4Xk2Jq0Zz9 for <kim@example.net>;"_s,
        {u"desk7"_s, u"198.51"_s, u"mx1"_s, u"4Xk2"_s, u"kim"_s});
    row("another id of a Received field", u"by mx.example.org with SMTP id ABC12"_s, {u"ABC12"_s});
    row("a token of many letters and digits", u"see AM0PR09MB1234567890 for more"_s, {u"AM0PR09"_s});
    row("a trace at the end of a reply", u"unknown user. a1si1234.12 - gsmtp"_s, {u"a1si"_s});
    row("an encoded word in base64", u"Subject: =?UTF-8?B?"_s + base64("to kim@example.net") + u"?="_s,
        {base64("to kim@example.net")});
    row("an encoded word in quoted-printable", u"=?utf-8?Q?kim=40example=2Enet?= unknown"_s, {u"kim"_s, u"example"_s});
    row("an encoded word with underscores", u"=?iso-8859-1?q?Kim_Novak?= unknown"_s, {u"Kim"_s});
    row("an address over two encoded words", u"=?utf-8?q?kim=40exa?= =?utf-8?q?mple.net?= unknown"_s,
        {u"kim"_s, u"mple.net"_s});
    row("quoted-printable", u"kim=40example.net and kim=40example=2Enet"_s, {u"kim"_s, u"example"_s});
    row("a soft line break in an address", u"to kim@exam=\nple.net"_s, {u"kim"_s, u"ple.net"_s});
    row("a name in quoted-printable", u"Kim=20Novak is away"_s, {u"Novak"_s});
    row("base64", u"body "_s + base64("please ask kim@example.net") + u" end"_s,
        {base64("please ask kim@example.net")});
    row("base64 over lines",
        u"\n"_s + base64("Hello, this is a long text that names").sliced(0, 40) + u"\n"_s +
            base64("Hello, this is a long text that names kim@example.net today").sliced(40) + u"\n"_s,
        {base64("Hello, this is a long text that names kim@example.net today").sliced(48, 16)});
    row("base64 of UTF-16",
        QString::fromLatin1(QByteArray("k\0i\0m\0@\0e\0x\0.\0e\0x\0a\0m\0p\0l\0e\0", 28).toBase64()), {u"awBpAG0A"_s});
    row("base64 in a URL", u"https://click.example/u/"_s + base64("kim@example.net") + u"/x"_s,
        {base64("kim@example.net")});
    row("an internal address", u"IMCEAEX-_O=EXAMPLE_OU=GROUP_CN=RECIPIENTS_CN=Kim+20Novak@example.com not found"_s,
        {u"Kim"_s, u"Novak"_s, u"EXAMPLE"_s});
    row("an X.500 name", u"/o=ExchangeLabs/ou=Group/cn=Recipients/cn=9f-Kim Novak; not found"_s, {u"Kim"_s, u"Labs"_s});
    row("an address in a URL", u"https://example.org/unsubscribe?to=kim@example.net&x=1"_s,
        {u"kim"_s, u"example.net"_s});
    row("an address in a URL with per cent", u"https://list.example/u?e=kim%40example.net"_s,
        {u"kim"_s, u"example.net"_s});
    row("an address in a URL with per cent twice", u"https://list.example/u?e=kim%2540example%252Enet"_s, {u"kim"_s});
    row("a mailto address", u"mailto:kim@example.net?subject=x"_s, {u"kim"_s, u"example.net"_s});
    row("HTML entities", u"kim&#64;example&#x2e;net, ann.lee&commat;example.com"_s, {u"kim"_s, u"ann.lee"_s});
    row("xtext", u"ORCPT=rfc822;kim+40example.net"_s, {u"kim"_s, u"example.net"_s});
    row("SRS", u"SRS0=hhh=tt=example.net=kim@forward.example refused"_s, {u"kim"_s, u"forward"_s});
    row("SRS twice", u"SRS1=xx=forward.example==hhh=tt=example.net=kim@second.example"_s, {u"kim"_s, u"second"_s});
    row("BATV", u"prvs=1234567890=kim@example.net"_s, {u"kim"_s, u"prvs"_s});
    row("VERP", u"bounces+kim=example.net@list.example"_s, {u"kim"_s, u"list"_s});
}

void TestRedaction::leaksNothing()
{
    QFETCH(QString, text);
    QFETCH(QStringList, secrets);
    const MaskedText masked = redactorFor(RedactionLevel::Public).masked(text);
    for (const QString &secret : secrets) {
        QVERIFY2(!masked.text.contains(secret, Qt::CaseInsensitive), qPrintable(masked.text));
    }
    QVERIFY(!masked.masked.isEmpty());
}

void TestRedaction::keepsWhatTellsNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a sentence") << u"The mailbox has no space left. Wait until tomorrow, then send again."_s;
    QTest::newRow("the answer of a blocklist") << u"listed with 127.0.0.2 and 127.255.255.254"_s;
    QTest::newRow("codes") << u"550 5.7.26 and 421-4.7.0"_s;
    QTest::newRow("dates and times") << u"Mon, 16 Nov 2026 09:10:11 +0100, 2026-11-16T09:10:11Z"_s;
    QTest::newRow("a page of a provider") << u"see https://support.google.com/mail/answer/81126"_s;
    QTest::newRow("a version") << u"Exim 4.98.1, 15.20.8466.12"_s;
    QTest::newRow("a long word")
        << u"TXT record v=spf1 include:_spf.mailprovider.example -all, authentication-results"_s;
    QTest::newRow("a card") << u"exchange-online/recipient-not-found"_s;
}

void TestRedaction::keepsWhatTellsNothing()
{
    QFETCH(QString, text);
    QCOMPARE(redactorFor(RedactionLevel::Public).masked(text).text, text);
}

void TestRedaction::keepsWhatTheCustomerKnows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the own and the written address")
        << u"ann.lee@example.com to kim@example.net"_s << u"ann.lee@example.com to kim@example.net"_s;
    QTest::newRow("the domains of both") << u"example.com and example.net"_s << u"example.com and example.net"_s;
    QTest::newRow("the subject") << u"Offer for the harbour"_s << u"Offer for the harbour"_s;
    QTest::newRow("not somebody else") << u"forwarded to max@example.org"_s << u"forwarded to a1@…"_s;
    QTest::newRow("not a server") << u"mx1.example.com refused it"_s << u"[host 1] refused it"_s;
    QTest::newRow("not an IP address") << u"from 198.51.100.23"_s << u"from [IP 1]"_s;
    QTest::newRow("not a message id") << u"id of it: <77c1@example.com>"_s << u"id of it: [id 1]"_s;
}

void TestRedaction::keepsWhatTheCustomerKnows()
{
    QFETCH(QString, text);
    QTEST(redactorFor(RedactionLevel::CustomerSafe).masked(text).text, "expected");
}

void TestRedaction::callsOneThingByOneName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("an address, however it is written")
        << u"kim@example.net KIM@example.net kim%40example.net kim=40example.net"_s << u"a1@… a1@… a1@… a1@…"_s;
    QTest::newRow("an address, however it is rewritten")
        << u"kim@example.net SRS0=hhh=tt=example.net=kim@forward.example prvs=1234567890=kim@example.net"_s
        << u"a1@… a1@… a1@…"_s;
    QTest::newRow("two addresses") << u"kim@example.net max@example.org kim@example.net"_s << u"a1@… a2@… a1@…"_s;
    QTest::newRow("an IPv6 address, however it is written")
        << u"2001:db8::1 2001:DB8:0:0:0:0:0:1"_s << u"[IP 1] [IP 1]"_s;
}

void TestRedaction::callsOneThingByOneName()
{
    QFETCH(QString, text);
    QTEST(redactorFor(RedactionLevel::Public).masked(text).text, "expected");
}

void TestRedaction::saysWhatWasMasked()
{
    const MaskedText masked = redactorFor(RedactionLevel::Public).masked(u"to kim@example.net from 198.51.100.23."_s);
    QCOMPARE(masked.masked.size(), 2);
    QCOMPARE(masked.masked.first().original, u"kim@example.net");
    for (const MaskedRange &range : masked.masked) {
        const QString pseudonym = masked.text.sliced(range.at, range.length);
        QVERIFY(pseudonym == u"a1@…" || pseudonym == u"[IP 1]");
    }
}

void TestRedaction::masksNothingAtLevelNone()
{
    const QString text = u"kim@example.net [198.51.100.23]"_s;
    const MaskedText masked = redactorFor(RedactionLevel::None).masked(text);
    QCOMPARE(masked.text, text);
    QVERIFY(masked.masked.isEmpty());
}

void TestRedaction::readsHostileTextInTime_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("at signs") << u"@"_s;
    QTest::newRow("open encoded words") << u"=?utf-8?q?a"_s;
    QTest::newRow("letters of base64") << u"QUJD"_s;
    QTest::newRow("lines of base64") << u"QUJDQUJDQUJDQUJD\n"_s;
    QTest::newRow("numbers and dots") << u"1."_s;
    QTest::newRow("numbers and hyphens") << u"1-"_s;
    QTest::newRow("colons") << u":a"_s;
    QTest::newRow("quotes") << u"\"a"_s;
    QTest::newRow("slashes of X.500") << u"/o=a/cn"_s;
    QTest::newRow("letters") << u"a"_s;
    QTest::newRow("percent signs") << u"%25"_s;
}

void TestRedaction::readsHostileTextInTime()
{
    QFETCH(QString, piece);
    const MaskedText masked = redactorFor(RedactionLevel::Public).masked(piece.repeated(100'000));
    QVERIFY(!masked.text.isEmpty());
}

BOUNCELENS_TEST(TestRedaction)
#include "tst_redaction.moc"
