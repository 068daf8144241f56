// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/age.h"
#include "check/domain/check.h"

#include "support/findings.h"
#include "support/registry.h"
#include "support/signedzone.h"
#include "support/strict.h"

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

const QString kDomain = u"example.net"_s;

struct Case
{
    QStringList servers = {u"ns1.example.net"_s, u"ns2.example.net"_s};
    QStringList missing = {}; ///< name servers without an address
    bool hasDs = false;
    bool isSigned = false;
    std::optional<DnsOutcome> forced = {}; ///< of the question for NS
};

void fill(Zone &zone, const Case &one)
{
    zone.add(kDomain, RecordType::Txt, u"x"_s);
    for (const QString &server : one.servers) {
        zone.add(kDomain, RecordType::Ns, server);
        if (!one.missing.contains(server)) {
            zone.add(server, RecordType::A, u"192.0.2.53"_s);
        }
    }
    if (one.hasDs) {
        zone.add(kDomain, RecordType::Ds, QString());
    }
    if (one.forced) {
        zone.force(kDomain, RecordType::Ns, *one.forced);
    }
}

CheckSubject netSubject()
{
    CheckSubject subject;
    subject.domain = nameOf(kDomain);
    return subject;
}

} // namespace

class TestDomain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void says_data();
    void says();
    void readsTheSoa();
    void saysThatRecordsMayDiffer_data();
    void saysThatRecordsMayDiffer();
    void showsTheTimeOfTheBounce();
    void boundsNameServers();
};

void TestDomain::initTestCase()
{
    failOnWarnings();
}

void TestDomain::says_data()
{
    QTest::addColumn<Case>("one");
    QTest::addColumn<QString>("ids");
    QTest::addColumn<CheckOutcome>("outcome");
    const auto row = [](const char *claim, const Case &one, const char *ids, CheckOutcome outcome) {
        QTest::newRow(claim) << one << QString::fromLatin1(ids) << outcome;
    };
    const QString first = u"ns1.example.net"_s;
    const QString second = u"ns2.example.net"_s;
    row("in order", {}, "domain-ok domain-server domain-server domain-unsigned", CheckOutcome::Pass);
    row("signed", {.hasDs = true, .isSigned = true}, "domain-ok domain-server domain-server domain-signed",
        CheckOutcome::Pass);
    row("signed, but the resolver does not check", {.hasDs = true},
        "domain-ok domain-server domain-server domain-signed-unchecked", CheckOutcome::Pass);
    row("a broken signature", {.forced = DnsOutcome::BogusDnssec}, "domain-bogus", CheckOutcome::Problem);
    row("no such domain", {.forced = DnsOutcome::NoDomain}, "domain-missing", CheckOutcome::Problem);
    row("SERVFAIL tells nothing", {.forced = DnsOutcome::ServerFailed}, "dns-server-failed",
        CheckOutcome::CouldNotTell);
    row("a time-out tells nothing", {.forced = DnsOutcome::TimedOut}, "dns-timed-out", CheckOutcome::CouldNotTell);
    row("a part of another zone", {.servers = {}}, "domain-part", CheckOutcome::Pass);
    row("one name server", {.servers = {first}}, "domain-ok domain-few-servers domain-server domain-unsigned",
        CheckOutcome::Pass);
    row("a name server without address", {.missing = {first}},
        "domain-partly domain-server-missing domain-server domain-unsigned", CheckOutcome::Pass);
    row("no name server has an address", {.missing = {first, second}},
        "domain-no-servers domain-server-missing domain-server-missing domain-unsigned", CheckOutcome::Problem);
}

void TestDomain::says()
{
    QFETCH(Case, one);
    SignedZone zone(one.isSigned);
    fill(zone, one);
    const CheckResult result = checkDomain(netSubject(), zone);
    QTEST(idsOf(result), "ids");
    QTEST(result.outcome, "outcome");
    QCOMPARE(wordless(result), QStringList());
    QVERIFY(zone.rounds() <= 2);
}

void TestDomain::readsTheSoa()
{
    Zone zone;
    DnsRecord soa;
    soa.type = RecordType::Soa;
    soa.data = QByteArray("\3ns1\0\3adm\0", 10) + QByteArray::fromHex("78c26fe9 00000e10 00000384 00093a80 0000012c");
    zone.add(kDomain, soa);
    const CheckResult result = checkDomain(netSubject(), zone);
    QCOMPARE(idsOf(result), u"domain-part domain-soa"_s);
    QCOMPARE(result.findings.first().values, (QStringList{kDomain, u"2026008553"_s, u"300"_s}));
    QCOMPARE(wordless(result), QStringList());
}

void TestDomain::saysThatRecordsMayDiffer_data()
{
    QTest::addColumn<qint64>("age"); // seconds of the bounce; -1: not known
    QTest::addColumn<bool>("mayDiffer");
    QTest::newRow("a fresh bounce") << qint64(60) << false;
    QTest::newRow("as old as the record is kept") << qint64(3600) << false;
    QTest::newRow("an old bounce") << qint64(86400) << true;
    QTest::newRow("an unknown time") << qint64(-1) << false;
}

void TestDomain::saysThatRecordsMayDiffer()
{
    QFETCH(qint64, age);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    CheckSubject subject;
    subject.time = age < 0 ? QDateTime() : now.addSecs(-age);
    DnsAnswer answer;
    answer.records = {
        {.name = kDomain, .type = RecordType::Ns, .ttl = 86400, .target = {}, .text = {}, .pieces = {}, .data = {}},
        {.name = kDomain, .type = RecordType::Soa, .ttl = 3600, .target = {}, .text = {}, .pieces = {}, .data = {}}};
    QTEST(!agedRecords(subject, {answer}, now).isEmpty(), "mayDiffer");
}

void TestDomain::showsTheTimeOfTheBounce()
{
    CheckSubject subject;
    subject.time = QDateTime::fromString(u"2026-09-01T14:05:09+02:00"_s, Qt::ISODate);
    DnsAnswer answer;
    answer.records = {
        {.name = kDomain, .type = RecordType::Mx, .ttl = 300, .target = {}, .text = {}, .pieces = {}, .data = {}}};
    const QList<Finding> findings = agedRecords(subject, {answer}, subject.time.addDays(1));
    QCOMPARE(sentenceFor(findings.value(0)),
             u"The bounce is from 2026-09-01 12:05 UTC. Resolvers keep the MX record of example.net for only 300 "
             u"seconds, so it may have been different then."_s);
}

void TestDomain::boundsNameServers()
{
    Case one;
    one.servers.clear();
    for (int at = 0; at < 200; ++at) {
        one.servers.append(u"ns%1.example.net"_s.arg(at));
    }
    Zone zone;
    fill(zone, one);
    QVERIFY(checkDomain(netSubject(), zone).answers.size() <= 3 + (2 * kMaxNameServers));
}

BOUNCELENS_TEST(TestDomain)
#include "tst_domain.moc"
