// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/statement.h"

#include "support/registry.h"
#include "support/strict.h"

using namespace BounceLens;
using namespace Qt::StringLiterals;

class TestStatement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void readsStatements_data();
    void readsStatements();
    void findsNoCodeIn_data();
    void findsNoCodeIn();
};

void TestStatement::readsStatements_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("codes");
    QTest::addColumn<QString>("text");
    QTest::newRow("a plain reply") << u"550 5.1.1 No such user"_s << u"550 5.1.1"_s << u"No such user"_s;
    QTest::newRow("a reply with a dash") << u"550-5.7.26 This mail is"_s << u"550 5.7.26"_s << u"This mail is"_s;
    QTest::newRow("a reply without enhanced code") << u"554 Refused"_s << u"554 -"_s << u"Refused"_s;
    QTest::newRow("a bare code") << u"550"_s << u"550 -"_s << QString();
    QTest::newRow("a multi-line reply, joined")
        << u"550-5.7.26 Unauthenticated email from a.example is not\n550-5.7.26 accepted due to domain's\n550 5.7.26 DMARC policy"_s
        << u"550 5.7.26"_s << u"Unauthenticated email from a.example is not accepted due to domain's DMARC policy"_s;
    QTest::newRow("Postfix")
        << u"host mx.example.net[192.0.2.1] said: 550 5.1.1 <a@example.net>: no (in reply to RCPT TO command)"_s
        << u"550 5.1.1"_s << u"<a@example.net>: no"_s;
    QTest::newRow("qmail") << u"550 sorry, no mailbox here by that name (#5.1.1 - chkusr)"_s << u"550 5.1.1"_s
                           << u"sorry, no mailbox here by that name (#5.1.1 - chkusr)"_s;
    QTest::newRow("qmail without a reply")
        << u"Sorry, I couldn't find a mail exchanger or IP address. (#5.4.4)"_s << u"- 5.4.4"_s << QString();
    QTest::newRow("Microsoft 365 wraps the real reply")
        << u"550 5.0.350 Remote server returned an error -> 550 5.7.26 No thanks"_s << u"550 5.7.26"_s
        << u"No thanks"_s;
    QTest::newRow("amavis wraps the real reply")
        << u"550 5.1.1 Failed, id=1, from MTA([127.0.0.1]:10025): 550 5.1.1 User unknown"_s << u"550 5.1.1"_s
        << u"User unknown"_s;
    QTest::newRow("Amazon SES quotes it")
        << u"5.1.0 - Unknown address error 550-'5.7.1 <a@b.example>... Access denied' (delivery attempts: 0)"_s
        << u"550 5.7.1"_s << u"<a@b.example>... Access denied"_s;
    QTest::newRow("Rust: the code in brackets") << u"permanent error (535): 5.7.8 authentication failed"_s
                                                << u"535 5.7.8"_s << u"5.7.8 authentication failed"_s;
    QTest::newRow("a code behind a wide colon")
        << u"\u670D\u52A1\u5668\u8FD4\u56DE\uFF1A550 User not found"_s << u"550 -"_s << u"User not found"_s;
    QTest::newRow("a digit between code and words")
        << u"552 1 Requested mail action aborted"_s << u"552 -"_s << u"1 Requested mail action aborted"_s;
    QTest::newRow("an identifier between code and words")
        << u"550 2f1c655f95f5cae-a1f55 User not found"_s << u"550 -"_s << u"2f1c655f95f5cae-a1f55 User not found"_s;
    QTest::newRow("an identifier behind what a host said")
        << u"host mx.example.net[203.0.113.25] said: 550 2f1c655f95f5cae-a1f55 User not found"_s << u"550 -"_s
        << u"2f1c655f95f5cae-a1f55 User not found"_s;
    QTest::newRow("an unusual code where a server speaks")
        << u"572 Relay not allowed"_s << u"572 -"_s << u"Relay not allowed"_s;
    QTest::newRow("words alone") << u"retry timeout exceeded"_s << u"- -"_s << u"retry timeout exceeded"_s;
}

void TestStatement::readsStatements()
{
    QFETCH(QString, sentence);
    QFETCH(QString, text);
    const Statement statement = readStatement(sentence);
    const QString reply = statement.replyCode ? statement.replyCode->toString() : u"-"_s;
    const QString status = statement.enhancedCode ? statement.enhancedCode->toString() : u"-"_s;
    QTEST(QString(reply + u' ' + status), "codes");
    if (!text.isEmpty()) {
        QCOMPARE(statement.text, text);
    }
}

void TestStatement::findsNoCodeIn_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("an IP address") << u"from [5.1.1.7] by 5.5.0.1"_s;
    QTest::newRow("an unusual number in a sentence") << u"it was sent to 575 people and rejected by few"_s;
    QTest::newRow("a street") << u"575 Park Avenue"_s;
    QTest::newRow("a version") << u"Exim version 4.96.2 and Postfix 2.5.1"_s;
    QTest::newRow("a date") << u"Thu, 29 Apr 2010 23:34:45 +0900"_s;
    QTest::newRow("a message id") << u"<20261119.550.5.1.1@example.com>"_s;
    QTest::newRow("an amount") << u"larger than 550 bytes"_s;
    QTest::newRow("a port") << u"port 587 is open"_s;
    QTest::newRow("four digits") << u"5501 people"_s;
    QTest::newRow("a mark of Yahoo") << u"temporarily deferred - 4.16.50. Please wait"_s;
}

void TestStatement::findsNoCodeIn()
{
    QFETCH(QString, text);
    const QList<CodeHit> hits = findCodes(text);
    QVERIFY2(hits.isEmpty(), hits.isEmpty() ? "" : qPrintable(text.mid(hits.first().at, hits.first().length)));
}

BOUNCELENS_TEST(TestStatement)
#include "tst_statement.moc"
