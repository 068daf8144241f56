// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explain/explain.h"
#include "input/layers/layers.h"
#include "report/json.h"
#include "report/language.h"
#include "report/layerwords.h"
#include "report/replies.h"
#include "report/text.h"
#include "report/words.h"

#include "report/checkwords.h"
#include "support/registry.h"
#include "support/strict.h"

#include <QJsonArray>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

Explanation explained(const QByteArray &bytes)
{
    return explain(bytes, Catalog::builtIn(), u"-"_s);
}

const QByteArray kReply = "550-5.7.26 The MAIL FROM domain [example.com] has an SPF record with a hard fail\n"
                          "550-5.7.26 policy (-all) but it fails to pass SPF checks with the ip:\n"
                          "550 5.7.26 [203.0.113.7]. - gsmtp\n";

QByteArray returnedMail(const QByteArray &recipient, const QByteArray &reply, const QByteArray &header)
{
    return "From: MAILER-DAEMON@mx.example.org\nTo: anna@example.org\nSubject: Undelivered Mail\nMIME-Version: 1.0\n"
           "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\nNot delivered.\n--b\n"
           "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.org\n\n"
           "Final-Recipient: rfc822; " +
           recipient + "\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; " + reply +
           "\n\n--b\nContent-Type: message/rfc822\n\n" + header + "Subject: Test\n\nHello\n--b--\n";
}

template <typename Enum>
void addNamed(const char *type, int last, QString (*name)(Enum))
{
    for (int value = 0; value <= last; ++value) {
        QTest::addRow("%s %d", type, value) << name(static_cast<Enum>(value));
    }
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void keepsTheJsonContract();
    void everyValueHasWords_data();
    void everyValueHasWords();
    void redactsTheCustomerReply();
    void tellsEverythingInTheTicketNote();
    void tellsTheMeantAddress_data();
    void tellsTheMeantAddress();
    void asksForTheMeantAddress();
    void sendsNoControlCharacters();
    void escapesMarkdown();
    void speaksGerman();
};

void TestReport::keepsTheJsonContract()
{
    const QJsonObject json = toJson(explained(kReply));
    const QStringList keys = json.keys();
    QCOMPARE(QSet<QString>(keys.begin(), keys.end()),
             (QSet<QString>{u"source"_s, u"index"_s, u"kind"_s, u"kindConfidence"_s, u"kindAlternative"_s,
                            u"kindEvidence"_s, u"warnings"_s, u"reporter"_s, u"failures"_s, u"ignored"_s, u"notes"_s}));
    QCOMPARE(json["kind"_L1].toString(), u"code");
    const QJsonObject failure = json["failures"_L1].toArray().first().toObject();
    for (const char *key :
         {"recipient", "originalRecipient", "meant",    "action",  "replyCode", "enhancedCode", "statusLine",
          "text",      "remoteHost",        "provider", "command", "reason",    "permanence",   "acts",
          "direction", "attempts",          "line",     "endLine", "facts",     "card",         "alternatives"}) {
        QVERIFY2(failure.contains(QLatin1StringView(key)), key);
    }
    QVERIFY(failure["recipient"_L1].isNull());
    QCOMPARE(failure["replyCode"_L1].toString(), u"550");
    QCOMPARE(failure["enhancedCode"_L1].toString(), u"5.7.26");
    QCOMPARE(failure["line"_L1].toInt(), 1);
    QCOMPARE(failure["endLine"_L1].toInt(), 3);
    QCOMPARE(failure["card"_L1]["id"_L1].toString(), u"google/spf-hard-fail");
    QCOMPARE(failure["card"_L1]["confidence"_L1].toString(), u"certain");
    QCOMPARE(failure["facts"_L1]["ip"_L1].toString(), u"203.0.113.7");
    QCOMPARE(failure["facts"_L1]["domain"_L1].toString(), u"example.com");
}

void TestReport::everyValueHasWords_data()
{
    QTest::addColumn<QString>("words");
    addNamed<Kind>("kind", int(Kind::NotABounce), kindName);
    addNamed<Kind>("kind sentence", int(Kind::NotABounce), kindSentence);
    addNamed<Kind>("kind id", int(Kind::NotABounce), idOf);
    addNamed<Action>("action", int(Action::Expanded), actionName);
    addNamed<Permanence>("permanence", int(Permanence::None), permanenceName);
    addNamed<Confidence>("confidence", int(Confidence::CodeOnly), confidenceName);
    addNamed<Actor>("actor", int(Actor::Security), actorName);
    addNamed<MeantBy>("meant id", int(MeantBy::Mail), idOf);
    for (int value = 0; value <= int(MeantBy::Mail); ++value) {
        QTest::addRow("meant %d", value) << meantSentence(
            {.address = u"user@example.com"_s, .by = static_cast<MeantBy>(value)});
    }
    addNamed<AlternativeWhy>("alternative", int(AlternativeWhy::Related), alternativeSentence);
    addNamed<CheckId>("check", int(CheckId::DomainHealth), checkName);
    addNamed<IgnoredWhy>("ignored id", int(IgnoredWhy::NoReply), idOf);
    addNamed<WarningId>("warning id", int(WarningId::Shortened), idOf);
    addNamed<NoteId>("note id", int(NoteId::MaskedSecret), idOf);
    for (int value = 0; value <= int(IgnoredWhy::NoReply); ++value) {
        QTest::addRow("ignored %d", value)
            << ignoredSentence({.lines = {}, .text = {}, .why = static_cast<IgnoredWhy>(value)});
    }
    for (int value = 0; value <= int(NoteId::MaskedSecret); ++value) {
        const bool isLayer = static_cast<NoteId>(value) == NoteId::TakenOff;
        const QString detail = isLayer ? QString(allLayers().front().name) : u"x"_s;
        QTest::addRow("note %d", value) << noteSentence(
            {.id = static_cast<NoteId>(value), .lines = {}, .detail = detail, .amount = 2});
    }
    for (const Layer &layer : allLayers()) {
        QTest::addRow("layer %s", layer.name.data()) << layerSentence(QString(layer.name));
    }
    const Explanation nothing = explained("hello");
    for (int value = 0; value <= int(WarningId::Shortened); ++value) {
        QTest::addRow("warning %d", value) << warningSentence(static_cast<WarningId>(value), nothing);
    }
}

void TestReport::everyValueHasWords()
{
    QFETCH(QString, words);
    QVERIFY(!words.isEmpty());
    QVERIFY2(!words.contains("%1"_L1), qPrintable(words));
}

void TestReport::redactsTheCustomerReply()
{
    const QString reply = customerReply(explained(kReply), 0);
    QVERIFY2(!reply.contains("203.0.113.7"_L1), qPrintable(reply));
    QVERIFY(!reply.contains("gsmtp"_L1));
    QVERIFY(reply.contains("could not be delivered"_L1));
    QVERIFY(reply.contains("1. "_L1));
}

void TestReport::tellsEverythingInTheTicketNote()
{
    const QString note = ticketNote(explained(kReply), 0);
    QVERIFY(note.contains("203.0.113.7"_L1));
    QVERIFY(note.contains("550-5.7.26"_L1));
    QVERIFY(note.contains("google/spf-hard-fail"_L1));
}

void TestReport::tellsTheMeantAddress_data()
{
    QTest::addColumn<QByteArray>("recipient");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("by");
    const QByteArray unknown = "550 5.1.1 User unknown";
    const QByteArray noHost = "Host or domain name not found. Name service error: Host not found";
    const QByteArray to = "From: anna@example.org\nTo: ben.miller@example.net\n";
    QTest::newRow("an ending that is none")
        << QByteArray("ben@gmail.con") << noHost << to << u"ben@gmail.com"_s << u"ending"_s;
    QTest::newRow("swapped letters") << QByteArray("ben@gmial.com") << unknown << to << u"ben@gmail.com"_s
                                     << u"letters"_s;
    QTest::newRow("a slip of the sender's own domain")
        << QByteArray("ben@exmaple.org") << noHost << to << u"ben@example.org"_s << u"mail"_s;
    QTest::newRow("a slip of an address in To")
        << QByteArray("ben.mller@example.net") << unknown << to << u"ben.miller@example.net"_s << u"mail"_s;
    QTest::newRow("a bracket in its local part")
        << QByteArray("ben)@example.net") << unknown << to << u"ben@example.net"_s << u"mark"_s;
    QTest::newRow("another person of the domain")
        << QByteArray("den.miller@example.net") << unknown << to << QString() << QString();
    QTest::newRow("another number") << QByteArray("room12@example.net") << unknown
                                    << QByteArray("To: room1@example.net\n") << QString() << QString();
    QTest::newRow("nothing that speaks for another")
        << QByteArray("ben@example.com") << unknown << to << QString() << QString();
    QTest::newRow("a reply that does not speak of the address")
        << QByteArray("ben@gmial.com") << QByteArray("552 5.2.2 Mailbox full") << to << QString() << QString();
}

void TestReport::tellsTheMeantAddress()
{
    QFETCH(QByteArray, recipient);
    QFETCH(QByteArray, reply);
    QFETCH(QByteArray, header);
    const QJsonObject json = toJson(explained(returnedMail(recipient, reply, header)));
    const QJsonObject failure = json["failures"_L1].toArray().first().toObject();
    QTEST(failure["meant"_L1]["address"_L1].toString(), "address");
    QTEST(failure["meant"_L1]["by"_L1].toString(), "by");
}

void TestReport::asksForTheMeantAddress()
{
    const Explanation explanation =
        explained(returnedMail("ben@gmial.com", "550 5.1.1 User unknown", "To: ben@gmial.com\n"));
    QVERIFY(customerReply(explanation, 0).contains(u"Did you mean ben@gmail.com?"));
    QVERIFY(ticketNote(explanation, 0).contains(u"Probably meant: ben@gmail.com\n"));
}

void TestReport::sendsNoControlCharacters()
{
    const QString text = toText(explained("550 5.1.1 \x1b[31mred\x07 \xE2\x80\xAEreversed user unknown"), Colours::Off);
    for (const QChar c : text) {
        QVERIFY2(c == u'\n' || c.unicode() >= 0x20, qPrintable(text));
        QVERIFY(c != QChar(0x202E));
    }
}

void TestReport::escapesMarkdown()
{
    const QString text = toMarkdown(explained("550 5.1.1 user unknown `<script>` [click](http://x.example) ```"));
    QVERIFY(!text.contains("\n```"_L1));
    QVERIFY2(text.contains("````  550"_L1) || text.contains("```` 550"_L1), qPrintable(text));
}

void TestReport::speaksGerman()
{
    const QString english = toText(explained(kReply), Colours::Off);
    QCOMPARE(installLanguage(*qApp, u"de_AT"_s), u"de");
    const QString german = toText(explained(kReply), Colours::Off);
    QVERIFY(german != english);
    QVERIFY2(german.contains("SPF des Absenders sagt -all"_L1), qPrintable(german));
    QVERIFY(german.contains("Endgültig"_L1) || german.contains(u"Endgültig"));
}

BOUNCELENS_TEST(TestReport)
#include "tst_report.moc"
