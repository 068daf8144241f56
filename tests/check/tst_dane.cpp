// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/transport/danecheck.h"
#include "mailauth/transport/tlsa.h"

#include "support/certificate.h"
#include "support/findings.h"
#include "support/registry.h"
#include "support/signedzone.h"
#include "support/strict.h"

#include <QCryptographicHash>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

CheckSubject netSubject()
{
    CheckSubject subject;
    subject.recipientDomain = nameOf(u"example.net"_s);
    return subject;
}

DnsRecord tlsa(int usage, int selector, int matching, const QByteArray &data)
{
    DnsRecord record;
    record.type = RecordType::Tlsa;
    for (const int number : {usage, selector, matching}) {
        record.data.append(char(number));
    }
    record.data += data;
    return record;
}

QByteArray sha256(const QByteArray &data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256);
}

} // namespace

class TestDane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsTlsa_data();
    void readsTlsa();
    void weighsDane_data();
    void weighsDane();
    void comparesTheCertificate_data();
    void comparesTheCertificate();
    void proposesTheRecordOfTheCertificate();
    void saysWhichRecordIsOld();
    void asksTheTargetOfAnAliasFirst_data();
    void asksTheTargetOfAnAliasFirst();
};

void TestDane::initTestCase()
{
    failOnWarnings();
}

void TestDane::readsTlsa_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<bool>("isUsable");
    const auto row = [](const char *claim, int usage, int selector, int matching, qsizetype length, bool isUsable) {
        QTest::newRow(claim) << tlsa(usage, selector, matching, QByteArray(length, 'x')).data << true << isUsable;
    };
    row("3 1 1", 3, 1, 1, 32, true);
    row("2 0 1", 2, 0, 1, 32, true);
    row("3 1 2", 3, 1, 2, 64, true);
    row("3 0 0", 3, 0, 0, 900, true);
    row("the usages of web servers", 1, 1, 1, 32, false);
    row("an unknown usage", 255, 1, 1, 32, false);
    row("an unknown selector", 3, 2, 1, 32, false);
    row("an unknown hash", 3, 1, 3, 32, false);
    row("a hash that is too short", 3, 1, 1, 31, false);
    row("no data", 3, 1, 0, 0, false);
    QTest::newRow("cut off") << QByteArray("\3\1", 2) << false << false;
}

void TestDane::readsTlsa()
{
    QFETCH(QByteArray, data);
    const auto record = readTlsa(data);
    QTEST(record.has_value(), "isRead");
    QTEST(record.has_value() && record->isUsable(), "isUsable");
}

void TestDane::weighsDane_data()
{
    QTest::addColumn<DnsRecord>("record");
    QTest::addColumn<std::optional<DnsOutcome>>("forced");
    QTest::addColumn<bool>("isSigned");
    QTest::addColumn<QString>("ids");
    const DnsRecord right = tlsa(3, 1, 1, QByteArray(32, 'x'));
    using Forced = std::optional<DnsOutcome>;
    QTest::newRow("published") << right << Forced() << true << u"dane-published dane-record dane-trust"_s;
    QTest::newRow("published, but not confirmed")
        << right << Forced() << false << u"dane-not-authenticated dane-record dane-mx-insecure"_s;
    QTest::newRow("of no use") << tlsa(0, 1, 1, QByteArray(32, 'x')) << Forced() << true
                               << u"dane-unusable dane-record-unusable dane-trust"_s;
    QTest::newRow("none") << right << Forced(DnsOutcome::NoDomain) << true << u"dane-none"_s;
    QTest::newRow("a broken signature") << right << Forced(DnsOutcome::BogusDnssec) << false << u"dane-bogus"_s;
    QTest::newRow("SERVFAIL is no missing record")
        << right << Forced(DnsOutcome::ServerFailed) << true << u"dane-failed"_s;
}

void TestDane::weighsDane()
{
    QFETCH(DnsRecord, record);
    QFETCH(std::optional<DnsOutcome>, forced);
    QFETCH(bool, isSigned);
    SignedZone zone(isSigned);
    zone.add(u"example.net"_s, RecordType::Mx, u"10 mx.example.net"_s);
    zone.add(u"_25._tcp.mx.example.net"_s, record);
    if (forced) {
        zone.force(u"_25._tcp.mx.example.net"_s, RecordType::Tlsa, *forced);
    }
    const CheckResult result = checkDane(netSubject(), zone);
    QTEST(idsOf(result), "ids");
    QCOMPARE(wordless(result), QStringList());
}

void TestDane::comparesTheCertificate_data()
{
    QTest::addColumn<DnsRecord>("record");
    QTest::addColumn<QList<QByteArray>>("chain");
    QTest::addColumn<QString>("id");
    const TestCertificate own = makeCertificate("mx.example.net", 30);
    const TestCertificate other = makeCertificate("ca.example.net", 30);
    const QByteArray der = own.certificate.toDer();
    const QByteArray issuer = other.certificate.toDer();
    const QByteArray key = own.certificate.publicKey().toDer();
    const QString match = u"dane-matches"_s;
    const QString mismatch = u"dane-mismatch"_s;
    QTest::newRow("3 0 1") << tlsa(3, 0, 1, sha256(der)) << QList{der, issuer} << match;
    QTest::newRow("3 1 1") << tlsa(3, 1, 1, sha256(key)) << QList{der, issuer} << match;
    QTest::newRow("3 0 0") << tlsa(3, 0, 0, der) << QList{der} << match;
    QTest::newRow("2 0 1 of the issuer") << tlsa(2, 0, 1, sha256(issuer)) << QList{der, issuer} << match;
    QTest::newRow("3 0 1 is not for the issuer") << tlsa(3, 0, 1, sha256(issuer)) << QList{der, issuer} << mismatch;
    QTest::newRow("another key") << tlsa(3, 1, 1, sha256(der)) << QList{der} << mismatch;
    QTest::newRow("a certificate that is none") << tlsa(3, 1, 1, sha256(key)) << QList{QByteArray("x")} << mismatch;
}

void TestDane::comparesTheCertificate()
{
    QFETCH(DnsRecord, record);
    QFETCH(QList<QByteArray>, chain);
    SignedZone zone(true);
    zone.add(u"example.net"_s, RecordType::Mx, u"10 mx.example.net"_s);
    zone.add(u"_25._tcp.mx.example.net"_s, record);
    ProbeResult probe;
    probe.host = nameOf(u"mx.example.net"_s);
    probe.chain = chain;
    const CheckResult result = checkDane(netSubject(), zone, {probe});
    QTEST(QString(result.summary.id), "id");
    QCOMPARE(wordless(result), QStringList());
}

void TestDane::proposesTheRecordOfTheCertificate()
{
    const TestCertificate own = makeCertificate("mx.example.net", 30);
    SignedZone zone(true);
    zone.add(u"example.net"_s, RecordType::Mx, u"10 mx.example.net"_s);
    zone.add(u"_25._tcp.mx.example.net"_s, tlsa(3, 1, 1, QByteArray(32, 'x')));
    ProbeResult probe;
    probe.host = nameOf(u"mx.example.net"_s);
    probe.chain = {own.certificate.toDer()};
    const CheckResult result = checkDane(netSubject(), zone, {probe});
    QCOMPARE(result.fixes.size(), 1);
    QCOMPARE(result.fixes.first().name, u"_25._tcp.mx.example.net"_s);
    QCOMPARE(result.fixes.first().after,
             u"3 1 1 "_s + QString::fromLatin1(sha256(own.certificate.publicKey().toDer()).toHex()));
    QVERIFY(result.fixes.first().before.startsWith("3 1 1 7878"_L1));
}

void TestDane::saysWhichRecordIsOld()
{
    const TestCertificate own = makeCertificate("mx.example.net", 30);
    const QByteArray der = own.certificate.toDer();
    SignedZone zone(true);
    zone.add(u"example.net"_s, RecordType::Mx, u"10 mx.example.net"_s);
    zone.add(u"_25._tcp.mx.example.net"_s, tlsa(3, 1, 1, QByteArray(32, 'x')));
    zone.add(u"_25._tcp.mx.example.net"_s, tlsa(2, 0, 1, sha256(der)));
    ProbeResult probe;
    probe.host = nameOf(u"mx.example.net"_s);
    probe.chain = {der};
    const CheckResult result = checkDane(netSubject(), zone, {probe});
    QCOMPARE(idsOf(result), u"dane-matches dane-record-stale dane-record-fits dane-trust"_s);
    QVERIFY(result.fixes.isEmpty());
}

void TestDane::asksTheTargetOfAnAliasFirst_data()
{
    QTest::addColumn<bool>("isAtTarget");
    QTest::addColumn<bool>("isSigned");
    QTest::addColumn<QString>("form");
    QTest::newRow("the target has records") << true << true << u"2 1 1"_s;
    QTest::newRow("the target has none") << false << true << u"3 1 1"_s;
    QTest::newRow("an alias that is not signed does not count") << true << false << u"3 1 1"_s;
}

void TestDane::asksTheTargetOfAnAliasFirst()
{
    QFETCH(bool, isAtTarget);
    QFETCH(bool, isSigned);
    SignedZone zone(isSigned);
    zone.add(u"example.net"_s, RecordType::Mx, u"10 mx.example.net"_s);
    zone.add(u"mx.example.net"_s, RecordType::Cname, u"host.example.com"_s);
    zone.add(u"host.example.com"_s, RecordType::A, u"192.0.2.1"_s);
    zone.add(u"_25._tcp.mx.example.net"_s, tlsa(3, 1, 1, QByteArray(32, 'x')));
    if (isAtTarget) {
        zone.add(u"_25._tcp.host.example.com"_s, tlsa(2, 1, 1, QByteArray(32, 'x')));
    }
    const CheckResult result = checkDane(netSubject(), zone);
    const auto record = std::ranges::find(result.findings, "dane-record"_L1, &Finding::id);
    QVERIFY(record != result.findings.end());
    QTEST(record->values.value(1), "form");
}

BOUNCELENS_TEST(TestDane)
#include "tst_dane.moc"
