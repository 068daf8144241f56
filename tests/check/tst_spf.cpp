// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/spf/check.h"
#include "report/checks/findingwords.h"

#include "check/spf/fix.h"
#include "report/checks/blocklistwords.h"
#include "report/checks/checksentence.h"
#include "report/checks/dnswords.h"
#include "report/checks/mxwords.h"
#include "report/checks/reversednswords.h"
#include "report/checks/spfwords.h"
#include "support/registry.h"
#include "support/spfzone.h"
#include "support/strict.h"

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

QStringList idsOf(const QList<Finding> &findings)
{
    QStringList ids;
    for (const Finding &finding : findings) {
        ids.append(finding.id);
    }
    return ids;
}

QString sentencesOf(const CheckResult &result)
{
    QString text = sentenceFor(result.summary) + u'\n';
    for (const Finding &finding : result.findings) {
        text += sentenceFor(finding) + u'\n';
    }
    return text;
}

} // namespace

class TestSpf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void saysWhatItMeans_data();
    void saysWhatItMeans();
    void looksAtTheRecordWithoutAnAddress_data();
    void looksAtTheRecordWithoutAnAddress();
    void findsFaults_data();
    void findsFaults();
    void proposes_data();
    void proposes();
    void saysWhenTheAddressIsAdded_data();
    void saysWhenTheAddressIsAdded();
    void proposesNothing_data();
    void proposesNothing();
    void tellsEveryStep();
    void checksTheHeloNameToo();
    void takesTheHeloNameForTheNullPath();
    void everyFailureOfDnsIsItsOwn_data();
    void everyFailureOfDnsIsItsOwn();
    void hasWordsForEveryId();
};

void TestSpf::saysWhatItMeans_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<CheckOutcome>("outcome");
    const auto problem = CheckOutcome::Problem;
    QTest::newRow("not listed") << u"example.com: v=spf1 ip4:198.51.100.1 -all"_s
                                << u"SPF of example.com does not list 192.0.2.25: this explains the refusal."_s
                                << problem;
    QTest::newRow("listed") << u"example.com: v=spf1 ip4:192.0.2.0/24 -all"_s
                            << u"SPF of example.com allows 192.0.2.25 by “ip4:192.0.2.0/24”: SPF does not explain the "
                               u"refusal."_s
                            << CheckOutcome::Pass;
    QTest::newRow("forbidden by itself")
        << u"example.com: v=spf1 -ip4:192.0.2.25 +all"_s
        << u"SPF of example.com forbids 192.0.2.25 by “-ip4:192.0.2.25”: this explains the refusal."_s << problem;
    QTest::newRow("suspicious") << u"example.com: v=spf1 mx ~all\nexample.com: MX 10 mx.example.com\nmx.example.com: A "
                                   u"192.0.2.26"_s
                                << u"SPF of example.com does not list 192.0.2.25 and calls such mail suspicious "
                                   u"(“~all”): this can explain the refusal."_s
                                << problem;
    QTest::newRow("no record") << u"example.com: hello"_s
                               << u"example.com has no SPF record, so nothing allows 192.0.2.25: receivers that demand "
                                  u"authentication refuse such mail unless DKIM passes."_s
                               << problem;
    QTest::newRow("no domain") << u"example.net: v=spf1 -all"_s
                               << u"The sender domain example.com does not exist: this explains the refusal."_s
                               << problem;
    QTest::newRow("two records") << u"example.com: v=spf1 a -all\nexample.com: v=spf1 mx -all"_s
                                 << u"example.com has more than one SPF record, so receivers ignore them all: this "
                                    u"explains the refusal."_s
                                 << problem;
    QTest::newRow("an include that is gone")
        << u"example.com: v=spf1 include:spf.example.net -all"_s
        << u"SPF of example.com includes spf.example.net, which has no SPF record, so receivers treat it as broken: "
           u"this explains the refusal."_s
        << problem;
    QTest::newRow("a fault in an included record")
        << u"example.com: v=spf1 include:spf.example.net -all\nspf.example.net: v=spf1 ip:192.0.2.25 -all"_s
        << u"The SPF record of spf.example.net is not valid, because “ip:192.0.2.25” is no mechanism: this explains "
           u"the refusal."_s
        << problem;
    QTest::newRow("eleven look-ups") << manyIncludes(11)
                                     << u"SPF of example.com needs more than 10 DNS look-ups, so receivers stop at "
                                        u"“include:i10.example.net” and treat it as broken: this explains the "
                                        u"refusal."_s
                                     << problem;
}

void TestSpf::saysWhatItMeans()
{
    QFETCH(QString, zone);
    Zone source;
    fill(source, zone);
    const CheckResult result = checkSpf(subjectOf(), source);
    QTEST(sentenceFor(result.summary), "sentence");
    QTEST(result.outcome, "outcome");
}

void TestSpf::looksAtTheRecordWithoutAnAddress_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a record")
        << u"example.com: v=spf1 ip4:198.51.100.1 -all"_s
        << u"The bounce does not name the IP address that SPF of example.com would have to allow."_s;
    QTest::newRow("no record")
        << u"example.com: hello"_s
        << u"example.com has no SPF record: receivers that demand authentication refuse such mail "
           "unless DKIM passes."_s;
    QTest::newRow("no domain") << QString()
                               << u"The sender domain example.com does not exist: this explains the refusal."_s;
}

void TestSpf::looksAtTheRecordWithoutAnAddress()
{
    QFETCH(QString, zone);
    Zone source;
    fill(source, zone);
    CheckSubject subject = subjectOf();
    subject.sourceAddress.reset();
    QTEST(sentenceFor(checkSpf(subject, source).summary), "sentence");
    QCOMPARE(source.asked(), (QList<DnsQuestion>{{.name = nameOf(u"example.com"_s), .type = RecordType::Txt}}));
}

void TestSpf::findsFaults_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("everybody is allowed") << u"example.com: v=spf1 +all"_s << u"allows every server in the world"_s;
    QTest::newRow("everybody is allowed by an include")
        << u"example.com: v=spf1 include:x.example.net -all\nx.example.net: v=spf1 all"_s
        << u"SPF of x.example.net allows every server in the world"_s;
    QTest::newRow("ptr") << u"example.com: v=spf1 ptr -all"_s << u"SPF of example.com uses “ptr”, which is slow"_s;
    QTest::newRow("a term behind all") << u"example.com: v=spf1 -all ip4:192.0.2.25"_s
                                       << u"“ip4:192.0.2.25” stands behind “all”"_s;
    QTest::newRow("an include that is not reached")
        << u"example.com: v=spf1 ip4:192.0.2.25 include:x.example.net -all"_s
        << u"“include:x.example.net” in the SPF record of example.com leads to x.example.net, which has no SPF"_s;
    QTest::newRow("a fault behind the match")
        << u"example.com: v=spf1 ip4:192.0.2.25 include:x.example.net -all\nx.example.net: v=spf1 moo"_s
        << u"whose record is not valid: “moo”"_s;
    QTest::newRow("no space after the version") << u"example.com: v=spf1mx -all"_s << u"meant to be SPF but is none"_s;
    QTest::newRow("quotes in the text") << u"example.com: \"v=spf1 mx -all\""_s << u"meant to be SPF but is none"_s;
    QTest::newRow("over 450 bytes") << u"example.com: v=spf1 "_s + u"ip4:198.51.100.101 "_s.repeated(25) + u"-all"_s
                                    << u"is 486 bytes long"_s;
    QTest::newRow("over 512 bytes in all")
        << u"example.com: v=spf1 -all\nexample.com: "_s + QString(505, u'x') << u"are 516 bytes together"_s;
    QTest::newRow("over ten look-ups, though it passes")
        << u"i5.example.net: v=spf1 ip4:192.0.2.25\n"_s +
               manyIncludes(11).replace(u"i5.example.net: v=spf1 ip4"_s, u"j.example.net: v=spf1 ip4"_s)
        << u"needs up to 11 DNS look-ups; receivers stop at 10"_s;
    QTest::newRow("a record that includes itself")
        << u"example.com: v=spf1 include:example.com -all"_s << u"at least"_s;
}

void TestSpf::findsFaults()
{
    QFETCH(QString, zone);
    QFETCH(QString, sentence);
    Zone source;
    fill(source, zone);
    const QString all = sentencesOf(checkSpf(subjectOf(), source));
    QVERIFY2(all.contains(sentence), qPrintable(all));
}

void TestSpf::proposes_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("ip");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const QString &zone, const QString &before, const QString &after) {
        QTest::newRow(name) << zone << kIp << before << after;
    };
    row("an address before all", u"example.com: v=spf1 a -all"_s, u"v=spf1 a -all"_s,
        u"v=spf1 a ip4:192.0.2.25 -all"_s);
    row("before the term that forbids it", u"example.com: v=spf1 a -ip4:192.0.2.0/24 mx ~all"_s,
        u"v=spf1 a -ip4:192.0.2.0/24 mx ~all"_s, u"v=spf1 a ip4:192.0.2.25 -ip4:192.0.2.0/24 mx ~all"_s);
    row("before a redirect", u"example.com: v=spf1 redirect=x.example.net\nx.example.net: v=spf1 -all"_s,
        u"v=spf1 redirect=x.example.net"_s, u"v=spf1 ip4:192.0.2.25 redirect=x.example.net"_s);
    row("at the end of a record without all", u"example.com: v=spf1 ip4:198.51.100.1  "_s,
        u"v=spf1 ip4:198.51.100.1  "_s, u"v=spf1 ip4:198.51.100.1 ip4:192.0.2.25"_s);
    row("into an empty record", u"example.com: v=spf1"_s, u"v=spf1"_s, u"v=spf1 ip4:192.0.2.25"_s);
    row("a first record", u"example.com: A 192.0.2.1"_s, QString(), u"v=spf1 ip4:192.0.2.25 ~all"_s);
    row("two records as one", u"example.com: v=spf1 a mx -all\nexample.com: v=spf1 MX ip4:192.0.2.25 ~all"_s,
        u"v=spf1 a mx -all\nv=spf1 MX ip4:192.0.2.25 ~all"_s, u"v=spf1 a mx ip4:192.0.2.25 ~all"_s);
    row("two records as one, and the address", u"example.com: v=spf1 a -all\nexample.com: v=spf1 a ?all"_s,
        u"v=spf1 a -all\nv=spf1 a ?all"_s, u"v=spf1 a ip4:192.0.2.25 ?all"_s);
    row("without the include that is gone", u"example.com: v=spf1 include:x.example.net ip4:192.0.2.25 -all"_s,
        u"v=spf1 include:x.example.net ip4:192.0.2.25 -all"_s, u"v=spf1 ip4:192.0.2.25 -all"_s);
    row("at the start if there are too many look-ups", manyIncludes(11),
        manyIncludes(11).section(u'\n', 0, 0).section(u": "_s, 1),
        u"v=spf1 ip4:192.0.2.25"_s + manyIncludes(11).section(u'\n', 0, 0).section(u"v=spf1"_s, 1));
    QTest::newRow("an IPv6 address") << u"example.com: v=spf1 a -all"_s << u"2A00:1450:0:0::25"_s << u"v=spf1 a -all"_s
                                     << u"v=spf1 a ip6:2a00:1450::25 -all"_s;
    QTest::newRow("an IPv4-mapped address as IPv4") << u"example.com: v=spf1 a -all"_s << u"::ffff:192.0.2.25"_s
                                                    << u"v=spf1 a -all"_s << u"v=spf1 a ip4:192.0.2.25 -all"_s;
}

void TestSpf::proposes()
{
    QFETCH(QString, zone);
    QFETCH(QString, ip);
    Zone source;
    fill(source, zone);
    const CheckResult result = checkSpf(subjectOf(ip), source);
    QCOMPARE(result.fixes.size(), 1);
    QCOMPARE(result.fixes.first().name, u"example.com"_s);
    QCOMPARE(result.fixes.first().type, u"TXT"_s);
    QString before = result.fixes.first().before;
    QString after = result.fixes.first().after;
    QCOMPARE(before.startsWith(u'"'), after.startsWith(u'"') && !before.isEmpty());
    QTEST(before.remove(u"\" \""_s).remove(u'"'), "before");
    QTEST(after.remove(u"\" \""_s).remove(u'"'), "after");
}

void TestSpf::saysWhenTheAddressIsAdded_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("finding");
    QTest::newRow("two records that allow it")
        << u"example.com: v=spf1 a -all\nexample.com: v=spf1 ip4:192.0.2.25 ~all"_s << u"spf-fix-merged"_s;
    QTest::newRow("two records that do not")
        << u"example.com: v=spf1 a -all\nexample.com: v=spf1 mx ~all"_s << u"spf-fix-merged-added"_s;
    QTest::newRow("a lost include in a record that allows it")
        << u"example.com: v=spf1 include:x.example.net ip4:192.0.2.25 -all"_s << u"spf-fix-removed"_s;
    QTest::newRow("a lost include in a record that does not")
        << u"example.com: v=spf1 include:x.example.net -all"_s << u"spf-fix-removed-added"_s;
}

void TestSpf::saysWhenTheAddressIsAdded()
{
    QFETCH(QString, zone);
    Zone source;
    fill(source, zone);
    QTEST(idsOf(checkSpf(subjectOf(), source).findings).filter(u"spf-fix"_s).join(u' '), "finding");
}

void TestSpf::proposesNothing_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("ip");
    QTest::addColumn<QString>("finding");
    QTest::newRow("if it passes") << u"example.com: v=spf1 ip4:192.0.2.25 -all"_s << kIp << QString();
    QTest::newRow("for a record with macros")
        << u"example.com: v=spf1 exists:%{i}.x.example.net -all"_s << kIp << u"spf-fix-macros"_s;
    QTest::newRow("for a record that does not parse")
        << u"example.com: v=spf1 moo -all"_s << kIp << u"spf-fix-unparsable"_s;
    QTest::newRow("for two records with a redirect")
        << u"example.com: v=spf1 redirect=x.example\nexample.com: v=spf1 a -all"_s << kIp << u"spf-fix-several"_s;
    QTest::newRow("for a private address") << u"example.com: v=spf1 -all"_s << u"10.1.2.3"_s << QString();
    QTest::newRow("for a domain that does not exist") << QString() << kIp << QString();
}

void TestSpf::proposesNothing()
{
    QFETCH(QString, zone);
    QFETCH(QString, ip);
    Zone source;
    fill(source, zone);
    const CheckResult result = checkSpf(subjectOf(ip), source);
    QVERIFY(result.fixes.isEmpty());
    const QStringList ids = idsOf(result.findings).filter(u"spf-fix"_s);
    QTEST(ids.value(0), "finding");
}

void TestSpf::tellsEveryStep()
{
    Zone source;
    fill(source, u"example.com: v=spf1 a include:x.example.net -all\nexample.com: A 192.0.2.1\n"
                 u"x.example.net: v=spf1 ip4:198.51.100.1 ?all"_s);
    const CheckResult result = checkSpf(subjectOf(), source);
    QStringList steps;
    for (const Finding &finding : result.findings) {
        if (finding.id.startsWith("spf-step-"_L1)) {
            steps.append(QString(finding.id).sliced(9) + u' ' + finding.values.join(u'|'));
        }
    }
    QCOMPARE(
        steps,
        (QStringList{u"record example.com|v=spf1 a include:x.example.net -all|0|0|0"_s,
                     u"not-matched example.com|a|0|1|0"_s, u"entered example.com|include:x.example.net|0|2|0"_s,
                     u"record x.example.net|v=spf1 ip4:198.51.100.1 ?all|1|2|0"_s,
                     u"not-matched x.example.net|ip4:198.51.100.1|1|2|0"_s, u"matched x.example.net|?all|1|2|0"_s,
                     u"not-matched example.com|include:x.example.net|0|2|0"_s, u"matched example.com|-all|0|2|0"_s}));
}

void TestSpf::checksTheHeloNameToo()
{
    Zone source;
    fill(source, u"example.com: v=spf1 ip4:192.0.2.25 -all\nmail.example.com: v=spf1 -all"_s);
    CheckSubject subject = subjectOf();
    subject.heloName = u"mail.example.com"_s;
    const CheckResult result = checkSpf(subject, source);
    QCOMPARE(result.outcome, CheckOutcome::Pass);
    QVERIFY(idsOf(result.findings).contains(u"spf-helo-fail"_s));
}

void TestSpf::takesTheHeloNameForTheNullPath()
{
    Zone source;
    fill(source, u"mail.example.com: v=spf1 a -all\nmail.example.com: A 192.0.2.25"_s);
    CheckSubject subject = subjectOf();
    subject.envelopeSender.reset();
    subject.heloName = u"mail.example.com"_s;
    const CheckResult result = checkSpf(subject, source);
    QCOMPARE(result.outcome, CheckOutcome::Pass);
    QCOMPARE(result.summary.values.first(), u"mail.example.com"_s);
}

void TestSpf::everyFailureOfDnsIsItsOwn_data()
{
    QTest::addColumn<DnsOutcome>("outcome");
    QTest::addColumn<QString>("id");
    QTest::newRow("SERVFAIL") << DnsOutcome::ServerFailed << u"dns-server-failed"_s;
    QTest::newRow("time-out") << DnsOutcome::TimedOut << u"dns-timed-out"_s;
    QTest::newRow("refused") << DnsOutcome::Refused << u"dns-refused"_s;
    QTest::newRow("bogus") << DnsOutcome::BogusDnssec << u"dns-bogus"_s;
    QTest::newRow("malformed") << DnsOutcome::Malformed << u"dns-malformed"_s;
    QTest::newRow("unreachable") << DnsOutcome::Unreachable << u"dns-unreachable"_s;
    QTest::newRow("untrusted") << DnsOutcome::Untrusted << u"dns-untrusted"_s;
    QTest::newRow("no authorities") << DnsOutcome::NoAuthorities << u"dns-no-authorities"_s;
    QTest::newRow("no DNS over HTTPS") << DnsOutcome::HttpFailed << u"dns-http-failed"_s;
    QTest::newRow("cancelled") << DnsOutcome::Cancelled << u"dns-cancelled"_s;
}

void TestSpf::everyFailureOfDnsIsItsOwn()
{
    QFETCH(DnsOutcome, outcome);
    Zone source;
    fill(source, u"example.com: v=spf1 a include:x.example.net -all"_s);
    source.force(u"x.example.net"_s, RecordType::Txt, outcome);
    const CheckResult result = checkSpf(subjectOf(), source);
    QCOMPARE(result.outcome, CheckOutcome::CouldNotTell);
    QTEST(QString(result.summary.id), "id");
    QCOMPARE(result.summary.values.first(), u"x.example.net"_s);
    QVERIFY(result.fixes.isEmpty());
}

void TestSpf::hasWordsForEveryId()
{
    for (const auto &table : {dnsWords(), spfWords(), reverseDnsWords(), mxWords(), blocklistWords()}) {
        for (const FindingWords &words : table) {
            const Finding finding{.id = QLatin1StringView(words.id), .values = {}};
            QVERIFY2(sentenceFor(finding).endsWith(u'.'), words.id);
        }
    }
}

BOUNCELENS_TEST(TestSpf)
#include "tst_spf.moc"
