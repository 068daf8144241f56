// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/plan.h"
#include "check/subject.h"
#include "input/reader.h"

#include "support/registry.h"
#include "support/strict.h"

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

/// A failure whose card calls for some checks.
Explanation explanationFor(const QStringList &checks, const Failure &failure, const Document &document = {})
{
    CatalogContent content;
    Card card;
    card.id = u"class/unknown"_s;
    card.checks = checks;
    content.cards = {card};
    content.blocklists = {{.zone = u"zen.example"_s, .byDefault = true, .names = {u"zen"_s}},
                          {.zone = u"rare.example"_s, .byDefault = false, .names = {u"rare list"_s}}};
    Explanation explanation;
    explanation.catalog = Catalog::fromContent(content);
    explanation.document = document;
    explanation.analysis.failures = {failure};
    explanation.matches = {explanation.catalog->match(failure)};
    return explanation;
}

Explanation explanationFor(const QString &check, const Failure &failure, const Document &document = {})
{
    return explanationFor(QStringList{check}, failure, document);
}

Failure wholeFailure()
{
    Failure failure;
    failure.recipient = u"b@example.net"_s;
    failure.envelopeSender = u"a@Example.com"_s;
    failure.headerFrom = u"a@news.example.com"_s;
    failure.sourceAddress = u"203.0.113.7"_s;
    failure.remoteHost = u"mx.example.net"_s;
    return failure;
}

QStringList askedBy(const PlannedCheck &check)
{
    QStringList asked;
    for (const Question &question : check.questions) {
        asked.append(question.type + u' ' + question.name);
    }
    return asked;
}

} // namespace

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void asks_data();
    void asks();
    void saysWhyNot_data();
    void saysWhyNot();
    void asksForNoPrivateName_data();
    void asksForNoPrivateName();
    void showsNoKey();
    void asksInTheFormOfTheDns();
    void takesTheAuthorFromTheReply_data();
    void takesTheAuthorFromTheReply();
    void asksForEverySignature();
    void dmarcRestsOnSpfAndDkim();
    void domainIsOfTheSideThatTheCardIsAbout_data();
    void domainIsOfTheSideThatTheCardIsAbout();
    void asksTheNamedBlocklistOnly();
    void asksIpv6InReverse();
    void asksOnlyWhatCanBeReliedOn_data();
    void asksOnlyWhatCanBeReliedOn();
};

void TestPlan::asks_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("asked");
    QTest::newRow("SPF of the envelope sender") << u"spf"_s << u"TXT example.com"_s;
    QTest::newRow("reverse DNS of the sending address") << u"ptr"_s << u"PTR 7.113.0.203.in-addr.arpa"_s;
    QTest::newRow("blocklists by default") << u"blocklists"_s << u"A 7.113.0.203.zen.example"_s;
    QTest::newRow("MX of the recipient") << u"mx"_s << u"MX example.net|A example.net|AAAA example.net"_s;
    QTest::newRow("MX of the sender") << u"sender-mx"_s << u"MX example.com|A example.com|AAAA example.com"_s;
    QTest::newRow("MTA-STS")
        << u"mta-sts"_s
        << u"TXT _mta-sts.example.net|TXT _smtp._tls.example.net|MX example.net|HTTPS GET mta-sts.example.net/.well-known/mta-sts.txt"_s;
    QTest::newRow("DANE of the recipient's hosts") << u"dane"_s << u"MX example.net"_s;
    QTest::newRow("reachability of the host")
        << u"reach"_s << u"A mx.example.net|AAAA mx.example.net|TCP 25 mx.example.net"_s;
    QTest::newRow("the domain itself") << u"domain"_s << u"NS example.net|SOA example.net|DS example.net"_s;
}

void TestPlan::asks()
{
    QFETCH(QString, check);
    const QList<PlannedCheck> planned = planChecks(explanationFor(check, wholeFailure()), 0);
    QCOMPARE(planned.size(), 1);
    QCOMPARE(planned.first().askable, WhyNotAskable::Askable);
    QTEST(askedBy(planned.first()).join(u'|'), "asked");
}

void TestPlan::saysWhyNot_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("address");
    QTest::addColumn<WhyNotAskable>("why");
    QTest::newRow("no sender, no SPF") << u"spf"_s << QString() << WhyNotAskable::NoSenderDomain;
    QTest::newRow("no address, no reverse DNS") << u"ptr"_s << QString() << WhyNotAskable::NoSourceAddress;
    QTest::newRow("a private address") << u"ptr"_s << u"192.168.1.7"_s << WhyNotAskable::PrivateAddress;
    QTest::newRow("loopback") << u"blocklists"_s << u"127.0.0.1"_s << WhyNotAskable::PrivateAddress;
    QTest::newRow("no recipient, no MX") << u"mx"_s << QString() << WhyNotAskable::NoRecipientDomain;
    QTest::newRow("no SPF of a private address") << u"spf"_s << u"10.1.2.3"_s << WhyNotAskable::PrivateAddress;
    QTest::newRow("no signature, no DKIM") << u"dkim"_s << QString() << WhyNotAskable::NoSignature;
}

void TestPlan::saysWhyNot()
{
    QFETCH(QString, check);
    QFETCH(QString, address);
    Failure failure;
    failure.sourceAddress = address;
    const PlannedCheck planned = planChecks(explanationFor(check, failure), 0).first();
    QTEST(planned.askable, "why");
    QVERIFY(planned.questions.isEmpty());
}

void TestPlan::asksForNoPrivateName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<WhyNotAskable>("why");
    QTest::newRow("a public one") << u"example.net"_s << WhyNotAskable::Askable;
    for (const char *name :
         {"corp.local", "exchange.internal", "localhost", "office.lan", "printer.home.arpa", "server"}) {
        QTest::addRow("%s", name) << QString::fromLatin1(name) << WhyNotAskable::PrivateName;
    }
}

void TestPlan::asksForNoPrivateName()
{
    QFETCH(QString, name);
    Failure failure = wholeFailure();
    failure.recipient = u"b@"_s + name;
    failure.remoteHost = u"exch01.corp.local"_s;
    for (const QString &check : {u"mx"_s, u"mta-sts"_s, u"dane"_s, u"reach"_s, u"domain"_s}) {
        const PlannedCheck planned = planChecks(explanationFor(check, failure), 0).first();
        QTEST(planned.askable, "why");
        QVERIFY(!askedBy(planned).join(u' ').contains("corp.local"_L1));
    }
}

void TestPlan::showsNoKey()
{
    const Explanation explanation = explanationFor(u"blocklists"_s, wholeFailure());
    CheckRequest request = checkRequest(explanation, 0, subjectOf(explanation, 0), {{u"zen"_s, u"secretkey"_s}});
    request.blocklists.lists.first().keyService = u"zen"_s;
    request.blocklists.lists.first().keyZone = u"{key}.zen.example"_s;
    const QString asked = askedBy(planChecks(request, false).first()).join(u' ');
    QVERIFY2(asked.contains(u"7.113.0.203.‹key›.zen.example"_s), qPrintable(asked));
    QVERIFY(!asked.contains("secretkey"_L1));
}

void TestPlan::asksInTheFormOfTheDns()
{
    Failure failure = wholeFailure();
    failure.recipient = u"b@münchen.example"_s;
    QCOMPARE(askedBy(planChecks(explanationFor(u"domain"_s, failure), 0).first()).first(),
             u"NS xn--mnchen-3ya.example"_s);
}

void TestPlan::takesTheAuthorFromTheReply_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("domain");
    QTest::newRow("From of the returned message") << u"a@news.example.com"_s << u"news.example.com"_s;
    QTest::newRow("never the envelope sender, who may be a relay") << QString() << QString();
}

void TestPlan::takesTheAuthorFromTheReply()
{
    QFETCH(QString, from);
    Failure failure = wholeFailure();
    failure.headerFrom = from;
    QTEST(planChecks(explanationFor(u"dmarc"_s, failure), 0).first().subject, "domain");
}

void TestPlan::asksForEverySignature()
{
    const Document document = readDocument("From: MAILER-DAEMON@mx.example\nSubject: Undelivered Mail\n"
                                           "Content-Type: multipart/report; boundary=b\n\n--b\n\nIt failed.\n"
                                           "--b\nContent-Type: message/rfc822\n\n"
                                           "DKIM-Signature: v=1; d=example.com; s=mail 2026; b=x\n"
                                           "dkim-signature: v=1; s=k1; d=esp.example\n"
                                           "From: a@example.com\nSubject: Offer\n\nHello\n--b--\n");
    const PlannedCheck planned = planChecks(explanationFor(u"dkim"_s, wholeFailure(), document), 0).first();
    QCOMPARE(askedBy(planned),
             (QStringList{u"TXT mail2026._domainkey.example.com"_s, u"TXT k1._domainkey.esp.example"_s}));
}

void TestPlan::dmarcRestsOnSpfAndDkim()
{
    const QList<PlannedCheck> planned = planChecks(explanationFor(u"dmarc"_s, wholeFailure()), 0);
    QCOMPARE(planned.size(), 3);
    QCOMPARE(askedBy(planned.at(0)),
             (QStringList{u"TXT _dmarc.news.example.com"_s, u"TXT _dmarc.example.com"_s, u"TXT _dmarc.com"_s,
                          u"MX news.example.com"_s, u"TXT default._bimi.news.example.com"_s,
                          u"TXT default._bimi.example.com"_s}));
    QCOMPARE(askedBy(planned.at(1)), QStringList{u"TXT example.com"_s});
    QCOMPARE(planned.at(2).askable, WhyNotAskable::NoSignature);
}

void TestPlan::domainIsOfTheSideThatTheCardIsAbout_data()
{
    QTest::addColumn<QStringList>("checks");
    QTest::addColumn<QString>("domain");
    QTest::newRow("by itself the recipient's") << QStringList{u"domain"_s} << u"example.net"_s;
    QTest::newRow("beside the recipient's mail servers") << QStringList{u"mx"_s, u"domain"_s} << u"example.net"_s;
    QTest::newRow("beside the sender's mail servers") << QStringList{u"sender-mx"_s, u"domain"_s} << u"example.com"_s;
    QTest::newRow("beside both") << QStringList{u"spf"_s, u"mx"_s, u"domain"_s} << u"example.net"_s;
}

void TestPlan::domainIsOfTheSideThatTheCardIsAbout()
{
    QFETCH(QStringList, checks);
    const QList<PlannedCheck> planned = planChecks(explanationFor(checks, wholeFailure()), 0);
    QTEST(planned.last().subject, "domain");
}

void TestPlan::asksTheNamedBlocklistOnly()
{
    Failure failure = wholeFailure();
    failure.status.verbatim = u"554 blocked by the Rare List"_s;
    const PlannedCheck planned = planChecks(explanationFor(u"blocklists"_s, failure), 0).first();
    QCOMPARE(askedBy(planned), QStringList{u"A 7.113.0.203.rare.example"_s});
}

void TestPlan::asksIpv6InReverse()
{
    Failure failure = wholeFailure();
    failure.sourceAddress = u"2a00:1450::1"_s;
    const PlannedCheck planned = planChecks(explanationFor(u"ptr"_s, failure), 0).first();
    QCOMPARE(askedBy(planned),
             QStringList{u"PTR 1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.5.4.1.0.0.a.2.ip6.arpa"_s});
}

void TestPlan::asksOnlyWhatCanBeReliedOn_data()
{
    QTest::addColumn<bool>("isPicture");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<TextTrust>("trust");
    QTest::addColumn<WhyNotAskable>("why");
    QTest::newRow("text") << false << Kind::Bounce << TextTrust::AsRead << WhyNotAskable::Askable;
    QTest::newRow("a picture") << true << Kind::Bounce << TextTrust::AsRead << WhyNotAskable::Unconfirmed;
    QTest::newRow("a picture that was found right")
        << true << Kind::Bounce << TextTrust::Confirmed << WhyNotAskable::Askable;
    QTest::newRow("a fake bounce stays unconfirmed")
        << true << Kind::FakeBounce << TextTrust::Confirmed << WhyNotAskable::Unconfirmed;
}

void TestPlan::asksOnlyWhatCanBeReliedOn()
{
    QFETCH(bool, isPicture);
    QFETCH(Kind, kind);
    QFETCH(TextTrust, trust);
    Document document;
    if (isPicture) {
        document.notes.append({.id = NoteId::FromPicture, .lines = {}, .detail = {}, .amount = 0});
    }
    Explanation explanation = explanationFor(u"mx"_s, wholeFailure(), document);
    explanation.analysis.kind = kind;
    QTEST(planChecks(explanation, 0, trust).first().askable, "why");
}

BOUNCELENS_TEST(TestPlan)
#include "tst_plan.moc"
