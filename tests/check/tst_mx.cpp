// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/mx.h"

#include "report/checks/checksentence.h"
#include "support/registry.h"
#include "support/strict.h"
#include "support/zone.h"

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Catalog> catalogWithProvider()
{
    CatalogContent content;
    Card card;
    card.id = u"class/unknown"_s;
    content.cards = {card};
    content.providers = {{.provider = {.id = u"acme"_s, .name = u"Acme Mail"_s},
                          .hosts = {u"*.acme.example"_s},
                          .texts = {},
                          .cards = {}}};
    return Catalog::fromContent(content);
}

void fill(Zone &zone, const QString &text)
{
    static const QHash<QString, RecordType> types{{u"A"_s, RecordType::A},
                                                  {u"AAAA"_s, RecordType::Aaaa},
                                                  {u"MX"_s, RecordType::Mx},
                                                  {u"TXT"_s, RecordType::Txt},
                                                  {u"CNAME"_s, RecordType::Cname}};
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString value = line.section(u' ', 1);
        zone.add(line.section(u' ', 0, 0), types.value(value.section(u' ', 0, 0)), value.section(u' ', 1));
    }
}

CheckSubject subject()
{
    CheckSubject subject;
    subject.envelopeSender = mailOf(u"anna@example.com"_s);
    subject.recipientDomain = nameOf(u"Example.com"_s);
    return subject;
}

const QString kMail = u"example.com MX 10 mx.example.com\n"_s;

} // namespace

class TestMx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void saysWhatItMeans_data();
    void saysWhatItMeans();
    void findsFaults_data();
    void findsFaults();
    void listsHostsByPreference();
    void asksInTwoRounds();
    void staysBounded();
    void failureIsNoAnswer();
};

void TestMx::saysWhatItMeans_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<CheckOutcome>("outcome");
    const auto pass = CheckOutcome::Pass;
    const auto problem = CheckOutcome::Problem;
    QTest::newRow("a server") << kMail + u"mx.example.com A 192.0.2.1"_s
                              << u"mx.example.com takes mail for example.com: its mail servers do not explain the "
                                 u"refusal."_s
                              << pass;
    QTest::newRow("a provider") << u"example.com MX 10 in.acme.example\nin.acme.example AAAA 2a00:1450::1"_s
                                << u"Acme Mail (in.acme.example) takes mail for example.com: its mail servers do not "
                                   u"explain the refusal."_s
                                << pass;
    QTest::newRow("no server but an address")
        << u"example.com A 192.0.2.1\nexample.com AAAA 2a00:1450::1"_s
        << u"example.com names no mail server, so mail goes to the domain itself (192.0.2.1, 2a00:1450::1)."_s << pass;
    QTest::newRow("null MX") << u"example.com MX 0 .\nexample.com A 192.0.2.1"_s
                             << u"example.com says that it takes no mail at all (null MX): this explains the refusal."_s
                             << problem;
    QTest::newRow("null MX as an empty name")
        << u"example.com MX 0 "_s
        << u"example.com says that it takes no mail at all (null MX): this explains the refusal."_s << problem;
    QTest::newRow("nothing at all") << u"example.com TXT hello"_s
                                    << u"example.com has no mail server and no address: this explains the refusal."_s
                                    << problem;
    QTest::newRow("no such domain")
        << u"example.net TXT hello"_s
        << u"The recipient's domain example.com does not exist: this explains the refusal."_s << problem;
    QTest::newRow("a server without address")
        << kMail << u"No mail server of example.com can be reached by its name: this explains the refusal."_s
        << problem;
    QTest::newRow("a server at home")
        << kMail + u"mx.example.com A 192.168.1.7\nmx.example.com AAAA ::1"_s
        << u"No mail server of example.com can be reached by its name: this explains the refusal."_s << problem;
    QTest::newRow("the second server is good")
        << kMail + u"example.com MX 20 b.example.com\nb.example.com A 192.0.2.1"_s
        << u"b.example.com takes mail for example.com: its mail servers do not explain the refusal."_s << pass;
}

void TestMx::saysWhatItMeans()
{
    QFETCH(QString, zone);
    Zone source;
    fill(source, zone);
    const auto catalog = catalogWithProvider();
    const CheckResult result = checkMx(CheckId::RecipientMx, subject(), *catalog, source);
    QTEST(sentenceFor(result.summary), "sentence");
    QTEST(result.outcome, "outcome");
    const CheckResult sender = checkMx(CheckId::SenderMx, subject(), *catalog, source);
    QCOMPARE(sender.outcome, result.outcome);
    QCOMPARE(QString(sender.summary.id), u"sender-"_s + result.summary.id);
}

void TestMx::findsFaults_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("an alias") << kMail + u"mx.example.com CNAME h.example.net\nh.example.net A 192.0.2.1"_s
                              << u"The mail server mx.example.com is an alias of h.example.net, which is not allowed "
                                 u"and which some senders do not follow."_s;
    QTest::newRow("an address instead of a name") << kMail + u"example.com MX 5 192.0.2.1\nmx.example.com A 192.0.2.1"_s
                                                  << u"192.0.2.1 stands where the name of a mail server is demanded."_s;
    QTest::newRow("null MX beside a server")
        << kMail + u"example.com MX 0 .\nmx.example.com A 192.0.2.1"_s
        << u"example.com says that it takes no mail (null MX) and names mail servers at the same time."_s;
    QTest::newRow("loopback") << kMail + u"example.com MX 5 lo.example.com\nlo.example.com A 127.0.0.1\nmx.example.com "
                                         u"A 192.0.2.1"_s
                              << u"lo.example.com has no public address (127.0.0.1), so nobody outside can bring mail "
                                 u"there."_s;
    QTest::newRow("another host refused") << kMail + u"mx.example.com A 192.0.2.1"_s
                                          << u"old.example.net, which refused, is not among the mail servers that "
                                             u"example.com names now."_s;
}

void TestMx::findsFaults()
{
    QFETCH(QString, zone);
    QFETCH(QString, sentence);
    Zone source;
    fill(source, zone);
    CheckSubject asked = subject();
    asked.remoteHost = nameOf(u"old.example.net"_s);
    const CheckResult result = checkMx(CheckId::RecipientMx, asked, *catalogWithProvider(), source);
    QStringList sentences;
    for (const Finding &finding : result.findings) {
        sentences.append(sentenceFor(finding));
    }
    QVERIFY2(sentences.contains(sentence), qPrintable(sentences.join(u'\n')));
    QCOMPARE(result.outcome, CheckOutcome::Pass);
}

void TestMx::listsHostsByPreference()
{
    Zone zone;
    fill(zone, u"example.com MX 30 c.example.com\nexample.com MX 10 a.example.com\nexample.com MX 20 "
               u"in.acme.example\na.example.com A 192.0.2.1\nc.example.com A 192.0.2.3\nin.acme.example A 192.0.2.2"_s);
    const CheckResult result = checkMx(CheckId::RecipientMx, subject(), *catalogWithProvider(), zone);
    QCOMPARE(result.findings.size(), 3);
    QCOMPARE(sentenceFor(result.findings.at(0)),
             u"Mail server a.example.com (192.0.2.1), preference 10 (the lowest comes first)."_s);
    QCOMPARE(sentenceFor(result.findings.at(1)),
             u"Mail server in.acme.example (192.0.2.2), run by Acme Mail, preference 20 (the lowest comes first)."_s);
    QCOMPARE(sentenceFor(result.findings.at(2)),
             u"Mail server c.example.com (192.0.2.3), preference 30 (the lowest comes first)."_s);
}

void TestMx::asksInTwoRounds()
{
    Zone zone;
    fill(zone, kMail + u"example.com MX 20 b.example.com"_s);
    static_cast<void>(checkMx(CheckId::RecipientMx, subject(), *catalogWithProvider(), zone));
    QCOMPARE(zone.rounds(), 2);
}

void TestMx::staysBounded()
{
    Zone zone;
    for (int at = 0; at < 500; ++at) {
        zone.add(u"example.com"_s, RecordType::Mx, u"10 h%1.example.com"_s.arg(at));
    }
    static_cast<void>(checkMx(CheckId::RecipientMx, subject(), *catalogWithProvider(), zone));
    QCOMPARE(zone.asked().size(), 3 + 2 * kMaxMxHosts);
}

void TestMx::failureIsNoAnswer()
{
    Zone zone;
    zone.force(u"example.com"_s, RecordType::Mx, DnsOutcome::ServerFailed);
    CheckResult result = checkMx(CheckId::RecipientMx, subject(), *catalogWithProvider(), zone);
    QCOMPARE(result.outcome, CheckOutcome::CouldNotTell);
    QCOMPARE(QString(result.summary.id), u"dns-server-failed"_s);

    Zone slow;
    fill(slow, kMail);
    slow.force(u"mx.example.com"_s, RecordType::A, DnsOutcome::TimedOut);
    result = checkMx(CheckId::RecipientMx, subject(), *catalogWithProvider(), slow);
    QCOMPARE(result.outcome, CheckOutcome::CouldNotTell);
    QCOMPARE(QString(result.summary.id), u"dns-timed-out"_s);
}

BOUNCELENS_TEST(TestMx)
#include "tst_mx.moc"
