// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explain/explain.h"
#include "library/library.h"
#include "report/language.h"
#include "report/replies.h"
#include "report/reply/filling.h"
#include "report/reply/replytexts.h"
#include "report/reply/situation.h"

#include "support/letters.h"
#include "support/registry.h"
#include "support/strict.h"

#include <QDir>
#include <QTemporaryDir>

using namespace BounceLens;
using namespace Qt::StringLiterals;

class TestReplies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8()); }
    void init() { failOnWarnings(); }
    void cleanup() { QDir(ownReplyFolder()).removeRecursively(); }
    void shippedTextsHaveNoFault();
    void findsFaultsInTexts_data();
    void findsFaultsInTexts();
    void fillsTexts_data();
    void fillsTexts();
    void everyKindHasReplyAndNote_data();
    void everyKindHasReplyAndNote();
    void namesTheMessage();
    void callsTheRecipientAsWritten_data();
    void callsTheRecipientAsWritten();
    void takesCareOfOwnSenders();
    void groupsRecipientsByCause();
    void asksForMoreWhereOnlyTheCodeIsKnown();
    void writesToTheOtherPostmaster();
    void writesToTheOwnAdmin();
    void tellsTheWayInTheNote();
    void tellsWhatChecksDecide();
    void namesBothQueueIds_data();
    void namesBothQueueIds();
    void tellsInTheNoteOnlyThatTheCardWasChosen();
    void usersTextsGoFirst();

private:
    QTemporaryDir m_home;
};

void TestReplies::shippedTextsHaveNoFault()
{
    const QStringList files = findTomlFiles({QStringLiteral(TEST_DATA "/../../resources/replies")});
    const ReplySources sources = readReplySources(files, LintLevel::Shipped);
    for (const Fault &fault : sources.faults) {
        QFAIL(qPrintable(fault.toString()));
    }
    QStringList wanted = languages();
    wanted.sort();
    QCOMPARE(sources.languages.keys(), wanted);
}

void TestReplies::findsFaultsInTexts_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<QString>("message");
    QTest::newRow("a section that is not known") << QByteArray("[letter]\nx = 'y'") << u"'letter' is not known here"_s;
    QTest::newRow("a key that is not known")
        << QByteArray("[reply]\nbounced = 'y'") << u"'bounced' is not known here"_s;
    QTest::newRow("a placeholder that is not known")
        << QByteArray("[reply]\nfailed = 'to {someone}'") << u"the placeholder '{someone}' is not known"_s;
    QTest::newRow("an empty placeholder")
        << QByteArray("[reply]\nfailed = 'to {}'") << u"the placeholder '{}' is not known"_s;
    QTest::newRow("an open placeholder") << QByteArray("[reply]\nfailed = 'to {recipient'")
                                         << u"a placeholder is not closed"_s;
    QTest::newRow("a number for a text") << QByteArray("[reply]\nfailed = 7")
                                         << u"'failed' must be a text or a list of texts"_s;
    QTest::newRow("a text of many pages")
        << "[reply]\nfailed = '" + QByteArray(5000, 'x') + "'" << u"is longer than 4000 characters"_s;
}

void TestReplies::findsFaultsInTexts()
{
    QFETCH(QByteArray, toml);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"own.toml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("language = 'en'\n" + toml + '\n');
    file.close();
    const ReplySources sources = readReplySources({file.fileName()}, LintLevel::Own);
    QCOMPARE(sources.faults.size(), 1);
    QTEST(sources.faults.first().message, "message");
    QVERIFY(sources.languages.isEmpty());
}

void TestReplies::fillsTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a value") << u"to {recipient}."_s << u"to kim."_s;
    QTest::newRow("a line without its value goes") << u"one\n{code}\n{recipient}"_s << u"one\nkim"_s;
    QTest::newRow("a heading goes with what it is about") << u"a\n\nSteps:\n{steps}\n\nb"_s << u"a\n\nb"_s;
    QTest::newRow("a value begins a paragraph with a capital") << u"{recipient} is away"_s << u"Kim is away"_s;
    QTest::newRow("a value is not filled again") << u"x {date}"_s << u"x {recipient}"_s;
    QTest::newRow("no paragraph is left") << u"{code}"_s << QString();
}

void TestReplies::fillsTexts()
{
    QFETCH(QString, text);
    const Values values{{u"recipient"_s, {.text = u"kim"_s, .masked = {}}},
                        {u"date"_s, {.text = u"{recipient}"_s, .masked = {}}}};
    QTEST(filled(text, values).text, "expected");
}

void TestReplies::everyKindHasReplyAndNote_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("words");
    QTest::newRow("auto-reply") << u"auto-reply/english-exchange.eml"_s << u"automatic answer, not an error"_s;
    QTest::newRow("backscatter") << u"backscatter/softfail-from-a-home-line.eml"_s
                                 << u"a message that you did not write"_s;
    QTest::newRow("bounce") << u"bounce/mailbox-full-of-the-recipient.eml"_s << u"could not be delivered"_s;
    QTest::newRow("challenge") << u"challenge/tmda.eml"_s << u"asks you to confirm"_s;
    QTest::newRow("code") << u"code/bare-line.txt"_s << u"What you can do:"_s;
    QTest::newRow("complaint") << u"complaint/feedback-report.eml"_s << u"marked your message"_s;
    QTest::newRow("delay") << u"delay/exim-warning.eml"_s << u"has not been delivered yet"_s;
    QTest::newRow("fake bounce") << u"fake-bounce/quarantined.eml"_s << u"Do not click on anything in it"_s;
    QTest::newRow("a report that was made up after delivery")
        << u"fake-bounce/made-up-after-delivery.eml"_s << u"Do not send the message again: it has arrived."_s;
    QTest::newRow("log") << u"log/postfix.log"_s << u"could not be delivered"_s;
    QTest::newRow("not a bounce") << u"not-a-bounce/fax.eml"_s << u"does not say that a message was not delivered"_s;
    QTest::newRow("receipt") << u"receipt/displayed.eml"_s << u"is a receipt, not an error"_s;
    QTest::newRow("success") << u"success/postfix-report.eml"_s << u"was delivered or passed on"_s;
    QTest::newRow("transcript") << u"transcript/refused-recipient.txt"_s << u"could not be delivered"_s;
}

void TestReplies::everyKindHasReplyAndNote()
{
    QFETCH(QString, path);
    QFETCH(QString, words);
    const Explanation explanation = explainedFile(path);
    const QString reply = customerReply(explanation, firstFailure(explanation));
    QVERIFY2(reply.startsWith("Hello,\n\n"_L1), qPrintable(reply));
    QVERIFY2(reply.contains(words), qPrintable(reply));
    const QString note = ticketNote(explanation, firstFailure(explanation));
    QVERIFY2(note.size() > 40, qPrintable(note));
    for (const QString &text : {reply, note}) {
        QVERIFY2(!text.contains(u'{'), qPrintable(text));
        QVERIFY2(!text.contains("\n\n\n"_L1), qPrintable(text));
    }
}

void TestReplies::namesTheMessage()
{
    const QString reply = replyTo(report(recipient("kim@example.net", "5.1.1", "User unknown"), kHeader));
    QVERIFY2(
        reply.contains("Your message \"Invoice 7\" of 16 November 2026 to kim@example.net could not be delivered."_L1),
        qPrintable(reply));
    QVERIFY(!reply.contains("mx.example.net"_L1));
}

void TestReplies::callsTheRecipientAsWritten_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("words");
    QTest::newRow("the address that was written to")
        << QByteArray("kim@example.net") << QByteArray() << u"to kim@example.net could"_s;
    QTest::newRow("not the address that it was forwarded to")
        << QByteArray("private@example.org") << QByteArray("Original-Recipient: rfc822; kim@example.net\n")
        << u"to kim@example.net could"_s;
    QTest::newRow("not an address that the message does not name")
        << QByteArray("private@example.org") << QByteArray() << u"to one of its recipients could"_s;
    QTest::newRow("an internal address by its name")
        << QByteArray("IMCEAEX-_O=EXAMPLE_OU=GROUP_CN=RECIPIENTS_CN=Lee+20Miller@example.com") << QByteArray()
        << u"to Lee Miller could"_s;
}

void TestReplies::callsTheRecipientAsWritten()
{
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, more);
    QFETCH(QString, words);
    const QString reply = replyTo(report(recipient(address, "5.1.1", "User unknown", more), kHeader));
    QVERIFY2(reply.contains(words), qPrintable(reply));
    QVERIFY2(!reply.contains("private@"_L1) && !reply.contains("IMCEA"_L1), qPrintable(reply));
}

void TestReplies::takesCareOfOwnSenders()
{
    const QByteArray bytes = report(recipient("kim@example.net", "5.7.26",
                                              "Unauthenticated email from example.com is not accepted due to domain's "
                                              "DMARC policy."),
                                    kHeader);
    const QString strangers = replyTo(bytes);
    QVERIFY2(strangers.contains("Forward this report to whoever runs example.com"_L1), qPrintable(strangers));
    const QString ours = replyTo(bytes, {.names = {u"example.com"_s}});
    QVERIFY2(!ours.contains("orward this report"_L1), qPrintable(ours));
    QVERIFY2(ours.contains("We take care of it."_L1), qPrintable(ours));
}

void TestReplies::groupsRecipientsByCause()
{
    const QByteArray header =
        QByteArray(kHeader).replace("To: kim@example.net", "To: kim@example.net, lee@example.net, max@example.net");
    const QByteArray bytes = report(recipient("kim@example.net", "5.1.1", "User unknown") +
                                        recipient("lee@example.net", "5.2.2", "Mailbox full") +
                                        recipient("max@example.net", "5.1.1", "User unknown"),
                                    header);
    const QString reply = replyTo(bytes);
    QVERIFY2(reply.contains("\nkim@example.net, max@example.net: not delivered.\n"_L1), qPrintable(reply));
    QCOMPARE(reply.count("lee@example.net"_L1), 1);
    QCOMPARE(reply.count("Hello,"_L1), 1);
    const Explanation explanation = explain(bytes, Catalog::builtIn());
    QCOMPARE(ticketNote(explanation, 1), ticketNote(explanation, 0));
    QVERIFY2(ticketNote(explanation, 0).startsWith("3 recipients of one message"_L1),
             qPrintable(ticketNote(explanation, 0)));
}

void TestReplies::asksForMoreWhereOnlyTheCodeIsKnown()
{
    const QString reply = replyTo("554 5.7.0 Frobnication of the gadget was denied by operator");
    QVERIFY2(reply.contains("only the code 5.7.0"_L1), qPrintable(reply));
    QVERIFY(!replyTo("550 5.1.1 <kim@example.net>: User unknown").contains("only the code"_L1));
}

void TestReplies::writesToTheOtherPostmaster()
{
    const QByteArray line = "550 5.7.1 Client host [203.0.113.7] blocked by our policy";
    const QByteArray bytes = report(recipient("kim@example.net", "5.7.1", line.sliced(10)), kHeader);
    LetterRequest request{.reader = Reader::Postmaster,
                          .level = RedactionLevel::None,
                          .desk = {},
                          .own = {},
                          .trust = TextTrust::AsRead,
                          .checks = {},
                          .verdict = {},
                          .language = {}};
    request.desk.name = u"Example desk"_s;
    const QString text = writeLetter(explain(bytes, Catalog::builtIn()), 0, request).text.text;
    for (const char *part :
         {"Your mail server mx.example.net refused", "Our IP address: 203.0.113.7", "blocked by our policy",
          "Message ID: <x1@example.com>", "To: kim@example.net", "Kind regards\nExample desk"}) {
        QVERIFY2(text.contains(QLatin1StringView(part)), qPrintable(text));
    }
}

void TestReplies::tellsTheWayInTheNote()
{
    const QByteArray header = "Received: from pc.example.com by mx.example.com with ESMTPA id 4XyZ12; "
                              "Mon, 16 Nov 2026 09:10:14 +0100\n" +
                              kHeader;
    const Explanation explanation =
        explain(report(recipient("kim@example.net", "5.1.1", "no such user"), header), Catalog::builtIn());
    const QString note = ticketNote(explanation, 0);
    QVERIFY2(note.contains("What happened when:\n2026-11-16 09:10:11 +0100  written\n"_L1), qPrintable(note));
    QVERIFY2(note.contains("taken by mx.example.com from pc.example.com, 3 s later"_L1), qPrintable(note));
    LetterRequest request{.reader = Reader::Ticket,
                          .level = RedactionLevel::Public,
                          .desk = {},
                          .own = {},
                          .trust = TextTrust::AsRead,
                          .checks = {},
                          .verdict = {},
                          .language = {}};
    const QString masked = writeLetter(explanation, 0, request).text.text;
    QVERIFY2(!masked.contains("pc.example.com"_L1), qPrintable(masked));
}

void TestReplies::tellsWhatChecksDecide()
{
    const Explanation explanation = explain("550 5.1.1 <kim@example.net>: User unknown", Catalog::builtIn());
    LetterRequest request;
    const QString unchecked = writeLetter(explanation, 0, request).text.text;
    request.verdict = Verdict::Supports;
    QVERIFY(writeLetter(explanation, 0, request).text.text.contains("the cause is still there"_L1));
    request.verdict = Verdict::Contradicts;
    QVERIFY(writeLetter(explanation, 0, request).text.text.contains("we cannot find this cause now"_L1));
    for (const Verdict open : {Verdict::Hints, Verdict::Open}) {
        request.verdict = open;
        QCOMPARE(writeLetter(explanation, 0, request).text.text, unchecked);
    }
}

void TestReplies::namesBothQueueIds_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QString>("id");
    QTest::newRow("an id behind its name") << QByteArray("refused, session-id 77ab12cd") << u"77ab12cd"_s;
    QTest::newRow("an id before the program") << QByteArray("refused. a1-20si12.3 - gsmtp") << u"a1-20si12.3"_s;
    QTest::newRow("none") << QByteArray("refused by policy") << QString();
}

void TestReplies::namesBothQueueIds()
{
    QFETCH(QByteArray, words);
    QFETCH(QString, id);
    const QByteArray bytes = report(recipient("kim@example.net", "5.7.1", words), kHeader);
    LetterRequest request;
    request.reader = Reader::Postmaster;
    request.level = RedactionLevel::None;
    const QString text = writeLetter(explain(bytes, Catalog::builtIn()), 0, request).text.text;
    const QString line = u"Queue ID at your server: "_s;
    QVERIFY2(id.isEmpty() ? !text.contains(line) : text.contains(line + id + u'\n'), qPrintable(text));
}

void TestReplies::writesToTheOwnAdmin()
{
    const Explanation explanation = explain(bytesOf(QStringLiteral(SAMPLES "/greylisted.eml")), Catalog::builtIn());
    QVERIFY(hasLetter(explanation, 0, Reader::OwnAdmin));
    LetterRequest request;
    request.reader = Reader::OwnAdmin;
    request.level = RedactionLevel::None;
    const QString text = writeLetter(explanation, 0, request).text.text;
    QVERIFY2(text.contains("A message to shop@example.net: not delivered yet."_L1), qPrintable(text));
    QVERIFY2(text.contains("What to do:\n1. "_L1) && text.contains("Queue ID: "_L1), qPrintable(text));
    const Explanation fake = explainedFile(u"fake-bounce/quarantined.eml"_s);
    QVERIFY(!hasLetter(fake, firstFailure(fake), Reader::OwnAdmin));
    QVERIFY(!hasLetter(fake, firstFailure(fake), Reader::Postmaster));
}

void TestReplies::tellsInTheNoteOnlyThatTheCardWasChosen()
{
    const Explanation before = explain("550 5.1.1 <kim@example.net>: User unknown", Catalog::builtIn());
    const Explanation after = withCard(before, 0, u"text/mailbox-full"_s);
    const QString id = after.matches.first().card->id;
    QVERIFY(before.matches.first().card->id != id);
    QVERIFY(!customerReply(after, 0).contains("by hand"_L1));
    QVERIFY2(ticketNote(after, 0).contains("chosen by hand in place of "_L1 + before.matches.first().card->id),
             qPrintable(ticketNote(after, 0)));
    const Explanation back = withCard(after, 0, before.matches.first().card->id);
    QCOMPARE(ticketNote(back, 0), ticketNote(before, 0));
}

void TestReplies::usersTextsGoFirst()
{
    QVERIFY(QDir().mkpath(ownReplyFolder()));
    QFile file(ownReplyFolder() + "/mine.toml"_L1);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("language = 'en'\n[desk]\ngreeting = 'Dear customer,'\n");
    file.close();
    const QByteArray line = "550 5.1.1 <kim@example.net>: User unknown";
    QVERIFY(replyTo(line).startsWith("Dear customer,\n\nYour message to kim@example.net"_L1));
    QVERIFY(replyFaults().isEmpty());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("language = 'en'\n[desk]\ngreeting = 'Dear {customer},'\n");
    file.close();
    QVERIFY(replyTo(line).startsWith("Hello,"_L1));
    QCOMPARE(replyFaults().size(), 1);
}

BOUNCELENS_TEST(TestReplies)
#include "tst_replies.moc"
