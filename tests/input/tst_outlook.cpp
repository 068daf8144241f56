// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explain/explain.h"
#include "input/reader.h"

#include "support/describe.h"
#include "support/outlooksamples.h"
#include "support/registry.h"
#include "support/strict.h"

#include <QFile>

using namespace BounceLens;
using namespace BounceLens::OutlookSamples;
using namespace Qt::StringLiterals;

class TestOutlook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void explainsReports_data();
    void explainsReports();
    void explainsForwards_data();
    void explainsForwards();
    void explainsMails_data();
    void explainsMails();
    void explainsAFileInAMail();
    void showsText_data();
    void showsText();
    void rebuildsAReport();
    void keepsTheHeaderAsItCame();
    void namesAttachments();
    void sharesSamples_data();
    void sharesSamples();
};

namespace {

QString explained(const QByteArray &bytes)
{
    const Explanation explanation = explain(bytes, Catalog::builtIn());
    QStringList columns{idOf(explanation.analysis.kind)};
    for (int at = 0; at < explanation.analysis.failures.size(); ++at) {
        columns.append(describe(explanation, at).section(u' ', 1));
    }
    return columns.join(u" | "_s);
}

void addColumns()
{
    QTest::addColumn<MsgObject>("file");
    QTest::addColumn<QString>("expected");
}

void row(const char *claim, const MsgObject &file, const QString &expected)
{
    QTest::newRow(claim) << file << expected;
}

const QString kUnknown = u"lee@example.net 550 5.1.1 failed - mx.example.net user-unknown"_s;

const QString kBounce = u"bounce | "_s + kUnknown;

const QByteArray kHtml = "<html><body><p>Delivery has failed to these recipients or groups:</p>"
                         "<p>lee@example.net</p><p>#550 5.1.1 User unknown</p></body></html>";

const QByteArray kEml = "Return-Path: <>\r\nFrom: MAILER-DAEMON@example.com\r\nTo: kim@example.com\r\n"
                        "Subject: Undelivered Mail Returned to Sender\r\n\r\n"
                        "<lee@example.net>: host mx.example.net[192.0.2.25] said: 550 5.1.1 User unknown\r\n";

const QByteArray kStatus = "Reporting-MTA: dns; mail.example.com\r\n\r\nFinal-Recipient: rfc822; lee@example.net\r\n"
                           "Action: failed\r\nStatus: 5.1.1\r\nRemote-MTA: dns; mx.example.net\r\n"
                           "Diagnostic-Code: smtp; 550 5.1.1 User unknown\r\n";

MsgObject withoutBody(const QString &subject)
{
    return MsgObject()
        .unicode(MessageClass, u"IPM.Note"_s)
        .unicode(Subject, subject)
        .unicode(SenderName, u"Mail Delivery Subsystem"_s)
        .unicode(SenderSmtp, u"mailer-daemon@example.com"_s);
}

MsgObject atExchange()
{
    return MsgObject()
        .unicode(DisplayName, u"Lee Miller"_s)
        .unicode(AddressType, u"EX"_s)
        .unicode(EmailAddress, u"/o=Example/ou=x/cn=Recipients/cn=lee"_s);
}

MsgObject unanswered(int diagnostic)
{
    return report(u"NDR"_s).recipient(
        recipient(u"lee@example.net"_s, {}).number(NdrReason, 1).number(NdrDiagnostic, diagnostic));
}

QByteArray encapsulated(const QByteArray &html)
{
    return storedRtf("{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\deff0{\\fonttbl{\\f0 Arial;}}\\uc1\\pard\\plain"
                     "{\\*\\htmltag64}\\htmlrtf {\\htmlrtf0 {\\*\\htmltag19 " +
                     html + "}\\htmlrtf }\\htmlrtf0}");
}

} // namespace

void TestOutlook::explainsReports_data()
{
    addColumns();
    row("a report about one recipient", unknownUser(), kBounce);
    row("a report about two recipients",
        unknownUser().recipient(
            recipient(u"kay@example.org"_s, u"<mx.example.org #5.2.2 smtp;552 5.2.2 Mailbox full>"_s)),
        kBounce + u" | kay@example.org 552 5.2.2 failed - mx.example.org mailbox-full"_s);
    row("a report with names in Windows-1252", inCodePage(1252, "M\xFCller", "F\xFCr Sie"), kBounce);
    row("a report with names in Shift_JIS", inCodePage(932, "\x83\x47\x83\x89\x81\x5B", "\x83\x47"), kBounce);
    row("a report in ISO-2022-JP", inCodePage(50220, "\x1B$B%(%i!<\x1B(B", "\x1B$B%(%i!<\x1B(B"), kBounce);
    row("a report without text",
        report(u"NDR"_s).recipient(
            recipient(u"lee@example.net"_s, u"<mx.example.net #5.1.1 smtp;550 5.1.1 User unknown>"_s)),
        kBounce);
    row("a report that holds its original", unknownUser().attachment(message(note(u"Offer"_s, u"550 5.7.1"_s))),
        kBounce);
    row("a report with a delivery status as a file",
        report(u"NDR"_s)
            .recipient(recipient(u"lee@example.net"_s, {}))
            .attachment(file(u"details.txt"_s, u"message/delivery-status"_s, kStatus)),
        kBounce);
    row("a delivery report", report(u"DR"_s).recipient(recipient(u"lee@example.net"_s, {})),
        u"success | lee@example.net - - delivered - - delivered"_s);
    row("a report about a delay",
        report(u"Delayed.DR"_s)
            .recipient(
                recipient(u"lee@example.net"_s, u"<mx.example.net #4.4.1 smtp;421 4.4.1 Connection timed out>"_s)),
        u"delay | lee@example.net 421 4.4.1 delayed - mx.example.net network-error"_s);
    row("a read receipt", report(u"IPNRN"_s), u"receipt"_s);
    row("a receipt of a mail that was not read", report(u"IPNNRN"_s), u"receipt"_s);
    row("the name of a diagnostic code", unanswered(0), u"bounce | lee@example.net - - failed - - user-unknown"_s);
    row("the name of another diagnostic code", unanswered(7),
        u"bounce | lee@example.net - - failed - - message-too-big"_s);
    row("a loop by its diagnostic code", unanswered(3), u"bounce | lee@example.net - - failed - - loop"_s);
    row("the text of the report says more than its diagnostic code",
        unanswered(7).unicode(Body, u"lee@example.net\r\n#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##\r\n"_s),
        u"bounce | lee@example.net 550 5.1.1 failed - - user-unknown"_s);
    row("the text of the report names the address of a recipient of Exchange",
        report(u"NDR"_s)
            .unicode(Subject, u"Undeliverable: Offer"_s)
            .unicode(Body, u"lee@example.net\r\n#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##\r\n"_s)
            .recipient(atExchange()),
        u"bounce | lee@example.net 550 5.1.1 failed - - user-unknown"_s);
    row("the text about a recipient counts",
        report(u"NDR"_s).recipient(
            recipient(u"lee@example.net"_s, {}).unicode(ReportText, u"550 5.2.2 Mailbox full"_s)),
        u"bounce | lee@example.net 550 5.2.2 failed - - mailbox-full"_s);
}

void TestOutlook::explainsReports()
{
    QFETCH(MsgObject, file);
    QTEST(explained(file.toFile()), "expected");
}

void TestOutlook::explainsForwards_data()
{
    addColumns();
    row("a forwarded report", note(u"FW: Undeliverable"_s, u"See below"_s).attachment(message(unknownUser())), kBounce);
    row("a forwarded report in a forward",
        note(u"FW: FW"_s, u"See"_s).attachment(message(note(u"FW"_s, u"See"_s).attachment(message(unknownUser())))),
        kBounce);
    row("a forwarded report as an .msg file",
        note(u"FW"_s, u"See"_s)
            .attachment(file(u"Undeliverable.msg"_s, u"application/vnd.ms-outlook"_s, unknownUser().toFile())),
        kBounce);
    row("a forwarded bounce as an .eml file", note(u"FW"_s, u"See"_s).attachment(file(u"bounce.eml"_s, {}, kEml)),
        kBounce);
    row("a returned message tells nothing",
        note(u"Offer"_s, u"See"_s).attachment(message(note(u"x"_s, u"550 5.1.1"_s))), u"not-a-bounce"_s);
}

void TestOutlook::explainsForwards()
{
    QFETCH(MsgObject, file);
    QTEST(explained(file.toFile()), "expected");
}

void TestOutlook::explainsMails_data()
{
    addColumns();
    row("a bounce that came by IMAP is an ordinary mail", postfixBounce(),
        u"bounce | lee@example.net 550 5.1.1 failed RCPT mx.example.net user-unknown"_s);
    row("a mail with a delivery status as a file of no type",
        withoutBody(u"Undeliverable"_s).attachment(file(u"ATT00001.txt"_s, u"text/plain"_s, kStatus)), kBounce);
    row("a bounce that is HTML only", withoutBody(u"Undeliverable: Offer"_s).binary(Html, kHtml),
        u"bounce | lee@example.net 550 5.1.1 failed - - user-unknown"_s);
    row("a bounce that is RTF made of HTML only",
        withoutBody(u"Undeliverable: Offer"_s).binary(Rtf, encapsulated(kHtml)),
        u"bounce | lee@example.net 550 5.1.1 failed - - user-unknown"_s);
    row("a bounce that is RTF only",
        withoutBody(u"Undeliverable: Offer"_s)
            .binary(Rtf, storedRtf("{\\rtf1\\ansi Delivery has failed to these recipients or groups:\\par "
                                   "lee@example.net\\par #550 5.1.1 User unknown\\par}")),
        u"bounce | lee@example.net 550 5.1.1 failed - - user-unknown"_s);
}

void TestOutlook::explainsMails()
{
    QFETCH(MsgObject, file);
    QTEST(explained(file.toFile()), "expected");
}

void TestOutlook::explainsAFileInAMail()
{
    const QByteArray mail = "From: kim@example.com\nTo: help@example.com\nSubject: Why?\nMIME-Version: 1.0\n"
                            "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nSee the file.\n--b\n"
                            "Content-Type: application/vnd.ms-outlook; name=\"Undeliverable.msg\"\n"
                            "Content-Transfer-Encoding: base64\n\n";
    QCOMPARE(explained(mail + unknownUser().toFile().toBase64() + "\n--b--\n"), u"bounce | "_s + kUnknown);
    QVERIFY(readDocument(mail + unknownUser().toFile().toBase64() + "\n--b--\n").hasNote(NoteId::RebuiltReport));
    const Document other =
        readDocument(mail + QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8).toBase64() + "\n--b--\n");
    QVERIFY(other.hasNote(NoteId::AttachmentSkipped));
}

void TestOutlook::showsText_data()
{
    QTest::addColumn<MsgObject>("file");
    QTest::addColumn<QString>("text");
    QTest::newRow("Unicode") << note(u"Größe"_s, u"エラー"_s) << u"エラー"_s;
    QTest::newRow("Windows-1252") << inCodePage(1252, "M\xFCller", "F\xFCr Sie") << u"Für Sie"_s;
    QTest::newRow("a subject in Windows-1252") << inCodePage(1252, "M\xFCller", "x") << u"Undeliverable: Müller"_s;
    QTest::newRow("Shift_JIS") << inCodePage(932, "Lee", "\x83\x47\x83\x89\x81\x5B") << u"エラー"_s;
    QTest::newRow("ISO-2022-JP") << inCodePage(50220, "Lee", "\x1B$B%(%i!<\x1B(B") << u"エラー"_s;
    QTest::newRow("Shift_JIS under the name of ISO-2022-JP")
        << inCodePage(50220, "Lee", "\x83\x47\x83\x89\x81\x5B") << u"エラー"_s;
    QTest::newRow("a name without a code page") << MsgObject()
                                                       .string8(MessageClass, "IPM.Note")
                                                       .string8(Body, "Gr\xFC\xDF"
                                                                      "e")
                                                << u"Grüße"_s;
    QTest::newRow("HTML in KOI8-R")
        << withoutBody(u"x"_s).binary(Html, "<p>\xEF\xDB\xC9\xC2\xCB\xC1</p>").number(InternetCodePage, 20866)
        << u"Ошибка"_s;
    QTest::newRow("a person's name with a comma")
        << note(u"x"_s, u"y"_s).unicode(SenderName, u"Miller, Kim"_s) << u"From: \"Miller, Kim\" <kim@example.com>"_s;
    QTest::newRow("an address of Exchange")
        << report(u"NDR"_s).recipient(atExchange())
        << u"Final-Recipient: ex; /o=Example/ou=x/cn=Recipients/cn=lee\nX-Display-Name: Lee Miller"_s;
    QTest::newRow("a subject cannot add fields")
        << note(u"a\r\nX-Failed-Recipients: x@example.com"_s, u"y"_s) << u"Subject: a X-Failed-Recipients: x@"_s;
    QTest::newRow("a body cannot add parts")
        << note(u"a"_s, u"--part\r\nx"_s).attachment(file(u"a.pdf"_s, {}, "x")) << u"--part\nx"_s;
}

void TestOutlook::showsText()
{
    QFETCH(MsgObject, file);
    QFETCH(QString, text);
    const Document document = readDocument(file.toFile());
    QCOMPARE(document.format, DocumentFormat::Mail);
    QVERIFY2(document.text.contains(text), qPrintable(document.text));
}

void TestOutlook::rebuildsAReport()
{
    const Document document = readDocument(unknownUser().toFile());
    const Section *header = document.firstOf(SectionKind::MessageHeader);
    QVERIFY(header);
    QCOMPARE(header->blocks.first().value(u"From"), u"Microsoft Outlook <postmaster@example.com>");
    QCOMPARE(header->blocks.first().value(u"To"), u"Kim <kim@example.com>");
    QCOMPARE(header->blocks.first().value(u"Date"), u"Thu, 19 Nov 2026 10:15:00 +0000");
    const Section *text = document.firstOf(SectionKind::Text);
    QVERIFY(text);
    QVERIFY(document.textOf(text->body).startsWith("Your message did not reach"_L1));
    const Section *status = document.firstOf(SectionKind::DeliveryStatus);
    QVERIFY(status);
    QCOMPARE(status->blocks.size(), 2);
    QCOMPARE(status->blocks.at(0).value(u"Reporting-MTA"), u"dns; mail.example.com");
    const FieldBlock &block = status->blocks.at(1);
    QCOMPARE(block.value(u"Final-Recipient"), u"rfc822; lee@example.net");
    QCOMPARE(block.value(u"Action"), u"failed");
    QCOMPARE(block.value(u"Status"), u"5.1.1");
    QCOMPARE(block.value(u"Remote-MTA"), u"dns; mx.example.net");
    QCOMPARE(block.value(u"Diagnostic-Code"), u"smtp; 550 5.1.1 User unknown");
    const Section *returned = document.firstOf(SectionKind::Returned);
    QVERIFY(returned);
    QCOMPARE(returned->blocks.first().value(u"Subject"), u"Offer");
    QCOMPARE(returned->blocks.first().value(u"Message-ID"), u"<1@example.com>");
    QVERIFY(document.hasNote(NoteId::RebuiltReport));
    QVERIFY(!document.hasNote(NoteId::DamagedFile));
    QVERIFY(document.raw.contains("Diagnostic-Code: smtp; 550 5.1.1 User unknown"));
}

void TestOutlook::keepsTheHeaderAsItCame()
{
    const Document document = readDocument(postfixBounce().toFile());
    const FieldBlock &header = document.firstOf(SectionKind::MessageHeader)->blocks.first();
    QCOMPARE(header.value(u"Return-Path"), u"<>");
    QCOMPARE(header.value(u"Date"), u"Thu, 19 Nov 2026 10:15:03 +0100");
    QVERIFY(!document.text.contains("charset=us-ascii"_L1));
    QVERIFY(!document.text.contains("X-Part-Of"_L1));
    QVERIFY(!document.text.contains("Version 2.0"_L1));
    QCOMPARE(document.text.count("Subject:"_L1), 1);
}

void TestOutlook::namesAttachments()
{
    const Document document =
        readDocument(note(u"x"_s, u"y"_s)
                         .attachment(file(u"a.pdf"_s, u"application/pdf"_s, QByteArray(2000, 'x')))
                         .attachment(file(u"notes.txt"_s, u"text/plain"_s, "550 5.1.1 no"))
                         .attachment(file(u"b.dat"_s, {}, QByteArray("\x78\x9F\x3E\x22\1\0", 6)))
                         .toFile());
    QVERIFY(document.notes.contains(Note{.id = NoteId::AttachmentSkipped,
                                         .lines = document.sections.at(2).lines,
                                         .detail = u"a.pdf"_s,
                                         .amount = 2000}));
    QVERIFY(document.hasNote(NoteId::Winmail));
    QVERIFY(!document.text.contains("550"_L1));
}

void TestOutlook::sharesSamples_data()
{
    QTest::addColumn<MsgObject>("file");
    QTest::newRow("ndr-two-recipients.msg") << unknownUser().recipient(
        recipient(u"kay@example.org"_s, u"<mx.example.org #5.2.2 smtp;552 5.2.2 Mailbox full>"_s));
    QTest::newRow("forwarded-ndr.msg")
        << note(u"FW: Undeliverable: Offer"_s, u"Why did this come back?"_s).attachment(message(unknownUser()));
    QTest::newRow("ndr-shift-jis.msg") << inCodePage(932, "\x83\x47\x83\x89\x81\x5B", "\x83\x47\x83\x89\x81\x5B");
}

/// The files below tests/data/inputs/outlook are these; BOUNCELENS_UPDATE_EXPECTED writes them anew.
void TestOutlook::sharesSamples()
{
    QFETCH(MsgObject, file);
    QFile sample(QStringLiteral(TEST_DATA "/inputs/outlook/") + QString::fromLatin1(QTest::currentDataTag()));
    if (qEnvironmentVariableIsSet("BOUNCELENS_UPDATE_EXPECTED")) {
        QVERIFY(sample.open(QIODevice::WriteOnly));
        sample.write(file.toFile());
        return;
    }
    QVERIFY(sample.open(QIODevice::ReadOnly));
    QCOMPARE(readDocument(sample.readAll()).text, readDocument(file.toFile()).text);
}

BOUNCELENS_TEST(TestOutlook)
#include "tst_outlook.moc"
