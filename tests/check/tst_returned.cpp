// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/dkim/check.h"
#include "check/returned.h"
#include "input/reader.h"

#include "support/registry.h"
#include "support/signer.h"
#include "support/strict.h"
#include "support/zone.h"

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kReturned = "Received: from pc.example.com by mail.example.com;\r\n"
                             "\tThu, 19 Nov 2026 10:14:58 +0100\r\n"
                             "From: A <a@example.com>\r\nTo: b@example.net\r\nSubject: Offer\r\n"
                             "Date: Thu, 19 Nov 2026 10:14:57 +0100\r\nMessage-ID: <1@example.com>\r\n";
const QByteArray kBody = "\r\nDear B,\r\n\r\n  see  below.\r\n";

/// A report whose last part is \a part: its header, an empty line and its content.
QByteArray report(const QByteArray &part, const QByteArray &boundary = "b1")
{
    return "From: MAILER-DAEMON@mail.example.com\r\nTo: a@example.com\r\n"
           "Subject: Undelivered Mail Returned to Sender\r\nMIME-Version: 1.0\r\n"
           "Content-Type: multipart/report; report-type=delivery-status; boundary=\"" +
           boundary + "\"\r\n\r\n--" + boundary + "\r\n\r\n<b@example.net>: 550 5.1.1 User unknown\r\n\r\n--" +
           boundary +
           "\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mail.example.com\r\n\r\n"
           "Final-Recipient: rfc822; b@example.net\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--" +
           boundary + "\r\n" + part + "\r\n--" + boundary + "--\r\n";
}

QByteArray asMessage(const QByteArray &message)
{
    return "Content-Type: message/rfc822\r\n\r\n" + message;
}

ReturnedMessage returnedMessage(const Document &document, int line)
{
    const Section *section = returnedSection(document, line);
    return section ? BounceLens::returnedMessage(document, *section) : ReturnedMessage();
}

} // namespace

/// The bytes of the message that came back.
class TestReturned : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void cutsOut_data();
    void cutsOut();
    void takesTheOneBehindTheLine();
    void signatureHolds_data();
    void signatureHolds();
};

void TestReturned::cutsOut_data()
{
    QTest::addColumn<QByteArray>("mail");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isWhole");
    const QByteArray whole = kReturned + kBody;
    QTest::newRow("a whole message") << report(asMessage(whole)) << whole << true;
    QTest::newRow("with line feeds only") << report(asMessage(whole)).replace("\r\n", "\n") << whole << true;
    QTest::newRow("its header in a part of its own")
        << report("Content-Type: text/rfc822-headers\r\n\r\n" + kReturned) << kReturned << false;
    QTest::newRow("without a body") << report(asMessage(kReturned + "\r\n")) << kReturned + "\r\n" << false;
    const QByteArray cut = whole + "\r\n------ The body of the message is 5105931 characters long; only the first\r\n";
    QTest::newRow("cut off by Exim") << report(asMessage(cut)) << cut << false;
    const QByteArray parts = kReturned + "Content-Type: multipart/mixed; boundary=inner\r\n\r\n--inner\r\n\r\none\r\n"
                                         "--inner\r\n\r\ntwo\r\n--inner--\r\n";
    QTest::newRow("with parts of its own") << report(asMessage(parts)) << parts << true;
    const QByteArray dashes = kReturned + "\r\n-- \r\nA. Berger\r\n--b\r\n";
    QTest::newRow("with lines like delimiters") << report(asMessage(dashes)) << dashes << true;
    QTest::newRow("with a parameter in capitals")
        << report(asMessage(whole)).replace("boundary=", "BOUNDARY=") << whole << true;
    QTest::newRow("with no end") << report(asMessage(whole)).chopped(8) << whole + "\r\n" << false;
    QTest::newRow("encoded: the text of its header has to do")
        << report("Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n" + whole.toBase64())
        << QByteArray() << false;
    QTest::newRow("behind the text of qmail")
        << "From: MAILER-DAEMON@mail.example.com\r\nSubject: failure notice\r\n\r\nHi. This is the qmail-send program "
           "at mail.example.com.\r\n\r\n<b@example.net>:\r\n550 5.1.1 User unknown\r\n\r\n--- Below this line is a "
           "copy of the message.\r\n\r\n" +
               whole
        << whole << true;
    QTest::newRow("no message came back")
        << "From: MAILER-DAEMON@mail.example.com\r\nSubject: failure\r\n\r\n550 no\r\n"_ba << QByteArray() << false;
}

void TestReturned::cutsOut()
{
    QFETCH(QByteArray, mail);
    QFETCH(QByteArray, bytes);
    const ReturnedMessage returned = returnedMessage(readDocument(mail), 1);
    if (!bytes.isEmpty()) {
        QCOMPARE(returned.bytes, bytes);
    }
    QTEST(returned.isWhole, "isWhole");
}

void TestReturned::takesTheOneBehindTheLine()
{
    const QByteArray other = QByteArray(kReturned).replace("1@example.com", "2@example.com") + kBody;
    const QByteArray forward = "From: a@example.com\r\nSubject: two of them\r\nMIME-Version: 1.0\r\n"
                               "Content-Type: multipart/mixed; boundary=out\r\n\r\n--out\r\n" +
                               asMessage(report(asMessage(kReturned + kBody), "in1")) + "\r\n--out\r\n" +
                               asMessage(report(asMessage(other), "in2")) + "\r\n--out--\r\n";
    const Document document = readDocument(forward);
    const auto lineOf = [&document](QStringView text) {
        for (int line = document.lineCount(); line > 0; --line) {
            if (document.line(line).contains(text)) {
                return line;
            }
        }
        return 0;
    };
    QVERIFY(returnedMessage(document, 1).bytes.contains("<1@example.com>"));
    QVERIFY(returnedMessage(document, lineOf(u"Status: 5.1.1")).bytes.contains("<2@example.com>"));
}

void TestReturned::signatureHolds_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::newRow("relaxed") << QByteArray("relaxed/relaxed");
    QTest::newRow("simple, to the last byte") << QByteArray("simple/simple");
}

/// From the bytes of a bounce to a signature that holds.
void TestReturned::signatureHolds()
{
    QFETCH(QByteArray, method);
    const Signer signer = Signer::ed25519();
    const QByteArray message = signer.sign(kReturned + kBody, "v=1; a=ed25519-sha256; c=" + method +
                                                                  "; d=example.com; s=mail; h=from:to:subject:date");
    const ReturnedMessage returned = returnedMessage(readDocument(report(asMessage(message))), 1);
    CheckSubject subject;
    subject.message = returned.bytes;
    subject.isMessageWhole = returned.isWhole;
    Zone zone;
    zone.add(u"mail._domainkey.example.com"_s, RecordType::Txt, QString::fromLatin1(signer.record()));
    QCOMPARE(QString(checkDkim(subject, zone).summary.id), u"dkim-holds"_s);
}

BOUNCELENS_TEST(TestReturned)
#include "tst_returned.moc"
