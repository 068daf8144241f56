// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/reversedns.h"

#include "report/checks/checksentence.h"
#include "support/registry.h"
#include "support/strict.h"
#include "support/zone.h"

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

const QString kIp = u"192.0.2.25"_s;
const QString kReverse = u"25.2.0.192.in-addr.arpa"_s;

CheckSubject subjectOf(const QString &ip, const QString &helo = {})
{
    CheckSubject subject;
    subject.sourceAddress = IpAddress::fromText(ip);
    subject.heloName = helo;
    return subject;
}

bool hasFinding(const CheckResult &result, QLatin1StringView id)
{
    return std::ranges::any_of(result.findings, [id](const Finding &finding) { return finding.id == id; });
}

} // namespace

class TestReverseDns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void saysWhatItMeans_data();
    void saysWhatItMeans();
    void looksAtTheHeloName_data();
    void looksAtTheHeloName();
    void knowsGenericNames_data();
    void knowsGenericNames();
    void asksForTenNamesAtMost();
    void asksInTwoRounds();
    void oneConfirmedNameIsEnough();
};

void TestReverseDns::saysWhatItMeans_data()
{
    QTest::addColumn<QString>("ip");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("id");
    QTest::addColumn<CheckOutcome>("outcome");
    const auto pass = CheckOutcome::Pass;
    const auto problem = CheckOutcome::Problem;
    QTest::newRow("there and back") << kIp << u"mx.example.com"_s << kIp << u"ptr-confirmed"_s << pass;
    QTest::newRow("another address") << kIp << u"mx.example.com"_s << u"192.0.2.26"_s << u"ptr-unconfirmed"_s
                                     << problem;
    QTest::newRow("a name that does not exist")
        << kIp << u"mx.example.com"_s << QString() << u"ptr-unconfirmed"_s << problem;
    QTest::newRow("no name") << kIp << QString() << QString() << u"ptr-missing"_s << problem;
    QTest::newRow("IPv6, written in another way")
        << u"2a00:1450::19"_s << u"mx.example.com"_s << u"2A00:1450:0::0:19"_s << u"ptr-confirmed"_s << pass;
    QTest::newRow("IPv4 in an IPv6 coat")
        << u"::ffff:192.0.2.25"_s << u"mx.example.com"_s << kIp << u"ptr-confirmed"_s << pass;
    QTest::newRow("a private address") << u"10.0.0.1"_s << QString() << QString() << u"ptr-private"_s
                                       << CheckOutcome::CouldNotTell;
    QTest::newRow("no address") << QString() << QString() << QString() << u"ptr-no-address"_s
                                << CheckOutcome::CouldNotTell;
}

void TestReverseDns::saysWhatItMeans()
{
    QFETCH(QString, ip);
    QFETCH(QString, name);
    QFETCH(QString, address);
    Zone zone;
    if (!name.isEmpty()) {
        zone.add(ipOf(ip).reverseName().toString(), RecordType::Ptr, name + u'.');
    }
    if (!address.isEmpty()) {
        zone.add(name, address.contains(u':') ? RecordType::Aaaa : RecordType::A, address);
    }
    const CheckResult result = checkReverseDns(subjectOf(ip), zone);
    QTEST(QString(result.summary.id), "id");
    QTEST(result.outcome, "outcome");
    QVERIFY(sentenceFor(result.summary).endsWith(u'.'));
}

void TestReverseDns::looksAtTheHeloName_data()
{
    QTest::addColumn<QString>("helo");
    QTest::addColumn<QString>("id");
    QTest::newRow("the name of the address") << u"MX.example.com."_s << u"helo-same"_s;
    QTest::newRow("another name of it") << u"mail.example.com"_s << u"helo-resolves"_s;
    QTest::newRow("somewhere else") << u"www.example.com"_s << u"helo-elsewhere"_s;
    QTest::newRow("nowhere") << u"nix.example.com"_s << u"helo-missing"_s;
    QTest::newRow("one word") << u"localhost"_s << u"helo-unqualified"_s;
    QTest::newRow("an address without brackets") << kIp << u"helo-unqualified"_s;
    QTest::newRow("its address") << u"[192.0.2.25]"_s << u"helo-literal"_s;
    QTest::newRow("another address") << u"[IPv6:2001:db8::1]"_s << u"helo-other-literal"_s;
    QTest::newRow("nobody answers") << u"slow.example.com"_s << u"dns-timed-out"_s;
}

void TestReverseDns::looksAtTheHeloName()
{
    QFETCH(QString, helo);
    QFETCH(QString, id);
    Zone zone;
    zone.add(kReverse, RecordType::Ptr, u"mx.example.com"_s);
    zone.add(u"mx.example.com"_s, RecordType::A, kIp);
    zone.add(u"mail.example.com"_s, RecordType::A, kIp);
    zone.add(u"www.example.com"_s, RecordType::A, u"192.0.2.80"_s);
    zone.force(u"slow.example.com"_s, RecordType::A, DnsOutcome::TimedOut);
    const CheckResult result = checkReverseDns(subjectOf(kIp, helo), zone);
    QCOMPARE(QString(result.findings.last().id), id);
    QCOMPARE(result.outcome, CheckOutcome::Pass);
}

void TestReverseDns::knowsGenericNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("ip");
    QTest::addColumn<bool>("isGeneric");
    QTest::newRow("a mail server") << u"mx1.example.com"_s << kIp << false;
    QTest::newRow("a number by chance") << u"mail25.example.com"_s << kIp << false;
    QTest::newRow("two of the numbers") << u"s2-25.example.com"_s << kIp << false;
    QTest::newRow("an organisation's own name") << u"mail.dsl.example"_s << kIp << false;
    QTest::newRow("a word within a word") << u"dynamo.example.com"_s << kIp << false;
    QTest::newRow("dsl") << u"x7.dsl.example.com"_s << kIp << true;
    QTest::newRow("a pool with a number") << u"pool12.example.net"_s << kIp << true;
    QTest::newRow("the address in it") << u"host-192-0-2-25.example.net"_s << kIp << true;
    QTest::newRow("the address reversed") << u"25.2.0.192.rev.example.net"_s << kIp << true;
    QTest::newRow("the address with zeros") << u"192.000.002.025.example.net"_s << kIp << true;
    QTest::newRow("the address in hexadecimal") << u"c0000219.example.net"_s << kIp << true;
    QTest::newRow("half an IPv6 address") << u"2a00-1450-0000-0000.net.example.net"_s << u"2a00:1450::19"_s << true;
    QTest::newRow("a mail server with IPv6") << u"mx.example.net"_s << u"2a00:1450::19"_s << false;
}

void TestReverseDns::knowsGenericNames()
{
    QFETCH(QString, name);
    QFETCH(QString, ip);
    QTEST(isGenericName(nameOf(name), ipOf(ip)), "isGeneric");
}

void TestReverseDns::asksForTenNamesAtMost()
{
    Zone zone;
    for (int at = 0; at < 40; ++at) {
        zone.add(kReverse, RecordType::Ptr, u"h%1.example.com"_s.arg(at));
    }
    const CheckResult result = checkReverseDns(subjectOf(kIp), zone);
    QCOMPARE(zone.asked().size(), 1 + kMaxReverseNames);
    QVERIFY(hasFinding(result, "ptr-many"_L1));
}

void TestReverseDns::asksInTwoRounds()
{
    Zone zone;
    zone.add(kReverse, RecordType::Ptr, u"a.example.com"_s);
    zone.add(kReverse, RecordType::Ptr, u"b.example.com"_s);
    zone.add(u"b.example.com"_s, RecordType::A, kIp);
    static_cast<void>(checkReverseDns(subjectOf(kIp, u"mail.example.com"_s), zone));
    QCOMPARE(zone.rounds(), 2);
}

void TestReverseDns::oneConfirmedNameIsEnough()
{
    Zone zone;
    zone.add(kReverse, RecordType::Ptr, u"a.example.com"_s);
    zone.add(kReverse, RecordType::Ptr, u"b.example.com"_s);
    zone.add(u"b.example.com"_s, RecordType::A, kIp);
    zone.force(u"a.example.com"_s, RecordType::A, DnsOutcome::ServerFailed);
    const CheckResult result = checkReverseDns(subjectOf(kIp), zone);
    QCOMPARE(result.outcome, CheckOutcome::Pass);
    QCOMPARE(result.summary.values.last(), u"b.example.com"_s);
    QVERIFY(hasFinding(result, "dns-server-failed"_L1));
}

BOUNCELENS_TEST(TestReverseDns)
#include "tst_reversedns.moc"
