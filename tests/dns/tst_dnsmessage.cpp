// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/answer.h"
#include "dns/nameservers.h"

#include "support/dnsbytes.h"
#include "support/registry.h"
#include "support/strict.h"

#include <QTemporaryFile>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

DnsRequest request(const QString &name = u"example.com"_s, RecordType type = RecordType::A)
{
    return DnsRequest(makeQuery(name, type, 7, Edns::Plain).bytes);
}

Evaluation evaluated(const DnsReply &reply, RecordType type)
{
    const auto message = readMessage(reply.bytes());
    return message ? evaluate(*message, type) : Evaluation();
}

constexpr auto kCname = quint16(RecordType::Cname);
constexpr auto kA = quint16(RecordType::A);

} // namespace

class TestDnsMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void queryAsksForRecursionAndSecurity();
    void paddedQueryIsWholeBlocks();
    void everyTypeCanBeAsked();
    void echo_data();
    void echo();
    void records_data();
    void records();
    void textKeepsItsPieces();
    void soaIsUncompressed();
    void outcomes_data();
    void outcomes();
    void chainIsFollowed();
    void chainWithoutEndAsksFurther();
    void recordsBesideAnAliasAreMarked();
    void shortestTtlCounts();
    void negativeTtlIsTheSmallerOne();
    void serversOfSettings_data();
    void serversOfSettings();
    void serversOfTheSystem();
};

void TestDnsMessage::queryAsksForRecursionAndSecurity()
{
    const DnsQuery query = makeQuery(u"Example.com"_s, RecordType::Mx, 0x1234, Edns::Plain);
    const QByteArray opt = QByteArray(1, '\0') + word(41) + word(1232) + longWord(0) + word(0);
    QCOMPARE(query.question, wire("Example.com") + word(15) + word(1));
    QCOMPARE(query.bytes, word(0x1234) + word(0x0120) + word(1) + word(0) + word(0) + word(1) + query.question + opt);
    QCOMPARE(query.id(), quint16(0x1234));
    QCOMPARE(makeQuery(u"a.example"_s, RecordType::A, 1, Edns::Without).bytes.mid(10, 2), word(0));
}

void TestDnsMessage::paddedQueryIsWholeBlocks()
{
    for (int size = 1; size < 60; ++size) {
        const QString name = QString(size, u'a') + u".abcdefghijklmnopqrstuvwxyz.abcdefghijklmnopqrstuvwxyz.example"_s;
        QCOMPARE(makeQuery(name, RecordType::A, 1, Edns::Padded).bytes.size() % 128, 0);
    }
}

void TestDnsMessage::everyTypeCanBeAsked()
{
    for (const auto type :
         {RecordType::A, RecordType::Ns, RecordType::Cname, RecordType::Soa, RecordType::Ptr, RecordType::Mx,
          RecordType::Txt, RecordType::Aaaa, RecordType::Ds, RecordType::Dnskey, RecordType::Tlsa}) {
        QCOMPARE(request(u"a.example"_s, type).type, quint16(type));
    }
}

void TestDnsMessage::echo_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<bool>("isForeign");
    const DnsRequest asked(makeQuery(u"eXample.com"_s, RecordType::A, 7, Edns::Plain).bytes);
    const DnsRequest other(makeQuery(u"eXample.org"_s, RecordType::A, 7, Edns::Plain).bytes);
    const DnsRequest otherType(makeQuery(u"eXample.com"_s, RecordType::Mx, 7, Edns::Plain).bytes);
    const DnsRequest otherCase(makeQuery(u"Example.com"_s, RecordType::A, 7, Edns::Plain).bytes);
    const DnsRequest small(makeQuery(u"example.com"_s, RecordType::A, 7, Edns::Plain).bytes);
    QTest::newRow("the same") << DnsReply(asked).bytes() << false;
    QTest::newRow("small letters") << DnsReply(small).bytes() << false;
    QTest::newRow("an error without question") << word(7) + word(0x8181) + QByteArray(8, '\0') << false;
    QTest::newRow("another id") << DnsReply(asked).id("xx").bytes() << true;
    QTest::newRow("another name") << DnsReply(other).bytes() << true;
    QTest::newRow("another type") << DnsReply(otherType).bytes() << true;
    QTest::newRow("another mixture of case") << DnsReply(otherCase).bytes() << true;
    QTest::newRow("the query itself") << asked.bytes << true;
    QTest::newRow("success without question") << word(7) + word(0x8180) + QByteArray(8, '\0') << true;
    QTest::newRow("nothing") << QByteArray() << true;
    QTest::newRow("the header alone") << DnsReply(asked).bytes().first(12) << true;
}

void TestDnsMessage::echo()
{
    QFETCH(const QByteArray, reply);
    QFETCH(const bool, isForeign);
    const DnsQuery query = makeQuery(u"eXample.com"_s, RecordType::A, 7, Edns::Plain);
    QCOMPARE(echoOf(query, reply) == Echo::Foreign, isForeign);
}

void TestDnsMessage::records_data()
{
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("A") << RecordType::A << QByteArray("\xc0\x00\x02\x01", 4) << u"192.0.2.1"_s << QByteArray();
    QTest::newRow("AAAA") << RecordType::Aaaa << QByteArray::fromHex("20010db8000000000000000000000001")
                          << u"2001:db8::1"_s << QByteArray();
    QTest::newRow("NS") << RecordType::Ns << wire("NS.example.net") << u"ns.example.net"_s << QByteArray();
    QTest::newRow("PTR") << RecordType::Ptr << wire("mail.example.net") << u"mail.example.net"_s << QByteArray();
    QTest::newRow("MX with a compressed name")
        << RecordType::Mx << word(10) + "\x02mx\xc0\x0c" << u"mx.example.com"_s << QByteArray();
    QTest::newRow("null MX") << RecordType::Mx << word(0) + QByteArray(1, '\0') << QString() << QByteArray();
    QTest::newRow("TLSA") << RecordType::Tlsa << QByteArray("\3\1\1hash") << QString() << QByteArray("\3\1\1hash");
    QTest::newRow("DS") << RecordType::Ds << QByteArray("key, digest") << QString() << QByteArray("key, digest");
    QTest::newRow("DNSKEY") << RecordType::Dnskey << QByteArray("key") << QString() << QByteArray("key");
}

void TestDnsMessage::records()
{
    QFETCH(const RecordType, type);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, target);
    QFETCH(const QByteArray, data);
    const DnsReply reply = DnsReply(request(u"example.com"_s, type)).answer(quint16(type), bytes);
    const DnsAnswer answer = evaluated(reply, type).answer;
    QCOMPARE(answer.outcome, DnsOutcome::Answered);
    QCOMPARE(answer.records.size(), 1);
    QCOMPARE(answer.records.first().name, u"example.com"_s);
    QCOMPARE(answer.records.first().type, type);
    QCOMPARE(answer.records.first().ttl, 300U);
    QCOMPARE(answer.records.first().target, target);
    QCOMPARE(answer.records.first().data, data);
}

void TestDnsMessage::textKeepsItsPieces()
{
    const QByteArray data = characterString("v=spf1 ") + characterString("") + characterString("-all\xff");
    const DnsReply reply = DnsReply(request(u"example.com"_s, RecordType::Txt)).answer(16, data);
    const DnsRecord record = evaluated(reply, RecordType::Txt).answer.records.value(0);
    QCOMPARE(record.text, QByteArray("v=spf1 -all\xff"));
    QCOMPARE(record.pieces, (QList<qsizetype>{7, 0, 5}));
}

void TestDnsMessage::soaIsUncompressed()
{
    const QByteArray numbers = longWord(1) + longWord(2) + longWord(3) + longWord(4) + longWord(5);
    const DnsReply reply = DnsReply(request(u"example.com"_s, RecordType::Soa))
                               .answer(6, "\x02ns\xc0\x0c\x05"
                                          "a.b-c\xc0\x0c" +
                                              numbers);
    const DnsRecord record = evaluated(reply, RecordType::Soa).answer.records.value(0);
    QCOMPARE(record.target, u"ns.example.com"_s);
    QCOMPARE(record.data, wire("ns.example.com") +
                              "\x05"
                              "a.b-c" +
                              wire("example.com") + numbers);
}

void TestDnsMessage::outcomes_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<DnsOutcome>("outcome");
    QTest::addColumn<QString>("detail");
    using enum DnsOutcome;
    const QByteArray address("\xc0\x00\x02\x01", 4);
    const DnsRequest asked = request();
    QTest::newRow("no records") << DnsReply(asked).soa(60, 60).bytes() << NoData << QString();
    QTest::newRow("no records, no SOA") << DnsReply(asked).bytes() << NoData << QString();
    QTest::newRow("only records of other names")
        << DnsReply(asked).answer(kA, address, wire("example.org")).bytes() << NoData << QString();
    QTest::newRow("NXDOMAIN") << DnsReply(asked, 3).soa(60, 60).bytes() << NoDomain << QString();
    QTest::newRow("records in spite of NXDOMAIN")
        << DnsReply(asked, 3).answer(kA, address).bytes() << Malformed << QString();
    QTest::newRow("SERVFAIL") << DnsReply(asked, 2).bytes() << ServerFailed << QString();
    QTest::newRow("REFUSED") << DnsReply(asked, 5).bytes() << Refused << QString();
    QTest::newRow("FORMERR") << DnsReply(asked, 1).bytes() << FormatError << QString();
    QTest::newRow("NOTIMP") << DnsReply(asked, 4).bytes() << FormatError << QString();
    QTest::newRow("an unknown code") << DnsReply(asked, 14).bytes() << ServerFailed << QString();
    QTest::newRow("bogus") << DnsReply(asked, 2).extendedErrors({{6, "bad signature"}}).bytes() << BogusDnssec
                           << u"6: bad signature"_s;
    QTest::newRow("bogus, second of two")
        << DnsReply(asked, 2).extendedErrors({{22, ""}, {9, "no key"}}).bytes() << BogusDnssec << u"22; 9: no key"_s;
    QTest::newRow("a failure that is no DNSSEC")
        << DnsReply(asked, 2).extendedErrors({{22, "no reachable authority"}}).bytes() << ServerFailed
        << u"22: no reachable authority"_s;
    QTest::newRow("control characters in an error")
        << DnsReply(asked, 2).extendedErrors({{6, "a\x1b[31m\nb"}}).bytes() << BogusDnssec << u"6: a[31m b"_s;
    QTest::newRow("a referral") << DnsReply(asked, 0, 0x8100).ns("ns.example").bytes() << Refused << QString();
    QTest::newRow("alias to itself") << DnsReply(asked).answer(kCname, "\xc0\x0c").bytes() << Malformed << QString();
    QTest::newRow("aliases in a circle") << DnsReply(asked)
                                                .answer(kCname, wire("b.example"))
                                                .answer(kCname, wire("example.com"), wire("b.example"))
                                                .bytes()
                                         << Malformed << QString();
    QTest::newRow("an alias to the root, found by fuzzing")
        << DnsReply(asked).answer(kCname, QByteArray(1, '\0')).bytes() << NoData << QString();
    QTest::newRow("an address of three bytes") << DnsReply(asked).answer(kA, "abc").bytes() << Cancelled << QString();
    QTest::newRow("an IPv6 address of four bytes")
        << DnsReply(asked).answer(28, address).bytes() << Cancelled << QString();
    QTest::newRow("owner that points to itself")
        << DnsReply(asked).answer(kA, address, QByteArray("\xc0") + char(12 + asked.question.size())).bytes()
        << Cancelled << QString();
    QTest::newRow("cut off in a record") << DnsReply(asked).answer(kA, address).bytes().chopped(2) << Cancelled
                                         << QString();
    QTest::newRow("more records promised than are there")
        << DnsReply(asked).bytes().replace(6, 2, word(60000)) << Cancelled << QString();
}

void TestDnsMessage::outcomes()
{
    QFETCH(const QByteArray, reply);
    QFETCH(const DnsOutcome, outcome);
    QFETCH(const QString, detail);
    const auto message = readMessage(reply);
    if (outcome == DnsOutcome::Cancelled) { // not readable at all
        QVERIFY(!message);
        return;
    }
    QVERIFY(message);
    const auto found = evaluate(*message, RecordType::A);
    QCOMPARE(found.answer.outcome, outcome);
    QCOMPARE(found.answer.detail, detail);
    QVERIFY(found.answer.records.isEmpty() || outcome == DnsOutcome::Malformed);
}

void TestDnsMessage::chainIsFollowed()
{
    const DnsReply reply = DnsReply(request())
                               .answer(kA, QByteArray("\xc0\x00\x02\x01", 4), wire("c.example"))
                               .answer(kCname, wire("C.example"), wire("B.example"))
                               .answer(kCname, wire("b.example"));
    const DnsAnswer answer = evaluated(reply, RecordType::A).answer;
    QCOMPARE(answer.outcome, DnsOutcome::Answered);
    QCOMPARE(answer.aliases, (QStringList{u"b.example"_s, u"c.example"_s}));
    QCOMPARE(answer.records.first().target, u"192.0.2.1"_s);
    QCOMPARE(evaluated(reply, RecordType::Cname).answer.records.first().target, u"b.example"_s);
}

void TestDnsMessage::chainWithoutEndAsksFurther()
{
    const DnsReply reply = DnsReply(request()).answer(kCname, wire("b.example"));
    QCOMPARE(evaluated(reply, RecordType::A).further, u"b.example"_s);
    const Evaluation ended = evaluated(DnsReply(reply).soa(60, 60), RecordType::A);
    QCOMPARE(ended.further, QString());
    QCOMPARE(ended.answer.outcome, DnsOutcome::NoData);
}

void TestDnsMessage::recordsBesideAnAliasAreMarked()
{
    const QByteArray own("\xc0\x00\x02\x01", 4);
    const QByteArray other("\xc0\x00\x02\x02", 4);
    const DnsReply beside = DnsReply(request()).answer(kCname, wire("b.example")).answer(kA, own);
    const DnsAnswer alone = evaluated(beside, RecordType::A).answer;
    QVERIFY(alone.isAliasMixed);
    QCOMPARE(alone.records.value(0).target, u"192.0.2.1"_s);
    const DnsAnswer both = evaluated(DnsReply(beside).answer(kA, other, wire("b.example")), RecordType::A).answer;
    QVERIFY(both.isAliasMixed);
    QCOMPARE(both.records.value(0).target, u"192.0.2.2"_s);
}

void TestDnsMessage::shortestTtlCounts()
{
    const QByteArray address("\xc0\x00\x02\x01", 4);
    QCOMPARE(evaluated(DnsReply(request()).answer(kA, address), RecordType::A).ttl, 300U);
    QCOMPARE(evaluated(DnsReply(request())
                           .answer(kCname, wire("b.example"), "\xc0\x0c", 20)
                           .answer(kA, address, wire("b.example")),
                       RecordType::A)
                 .ttl,
             20U);
    QCOMPARE(evaluated(DnsReply(request()).answer(kA, address, "\xc0\x0c", 0x80000001U), RecordType::A).ttl, 0U);
}

void TestDnsMessage::negativeTtlIsTheSmallerOne()
{
    QCOMPARE(evaluated(DnsReply(request(), 3).soa(60, 900), RecordType::A).ttl, 60U);
    QCOMPARE(evaluated(DnsReply(request(), 3).soa(900, 30), RecordType::A).ttl, 30U);
    QCOMPARE(evaluated(DnsReply(request(), 3), RecordType::A).ttl, 0U);
    QCOMPARE(evaluated(DnsReply(request(), 2).soa(60, 900), RecordType::A).ttl, 0U);
}

void TestDnsMessage::serversOfSettings_data()
{
    QTest::addColumn<DnsTransport>("transport");
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("tlsName");
    QTest::addColumn<QString>("title"); // empty: none
    using enum DnsTransport;
    QTest::newRow("the usual port is not said") << Udp << u"192.0.2.53"_s << QString() << u"192.0.2.53"_s;
    QTest::newRow("IPv6") << Udp << u"2001:db8::53"_s << QString() << u"2001:db8::53"_s;
    QTest::newRow("a port of its own") << Udp << u"192.0.2.53:5353"_s << QString() << u"192.0.2.53:5353"_s;
    QTest::newRow("IPv6 with a port") << Udp << u"[2001:db8::53]:5353"_s << QString() << u"[2001:db8::53]:5353"_s;
    QTest::newRow("TLS by address") << Tls << u"192.0.2.53"_s << QString() << u"192.0.2.53:853 (TLS)"_s;
    QTest::newRow("TLS by name") << Tls << u"192.0.2.53"_s << u"dns.example"_s << u"dns.example:853 (TLS)"_s;
    QTest::newRow("TLS to an IPv6 address") << Tls << u"2001:db8::53"_s << QString() << u"[2001:db8::53]:853 (TLS)"_s;
    QTest::newRow("HTTPS") << Https << u"https://dns.example/dns-query"_s << QString()
                           << u"https://dns.example/dns-query"_s;
    QTest::newRow("HTTP without TLS is no server")
        << Https << u"http://dns.example/dns-query"_s << QString() << QString();
    QTest::newRow("a name is no server") << Udp << u"dns.example"_s << QString() << QString();
}

void TestDnsMessage::serversOfSettings()
{
    QFETCH(const DnsTransport, transport);
    QFETCH(const QString, server);
    QFETCH(const QString, tlsName);
    QFETCH(const QString, title);
    const auto servers =
        nameServers({.transport = transport, .servers = {server}, .tlsName = tlsName, .url = QUrl(server)});
    QCOMPARE(servers.isEmpty() ? QString() : servers.first().title, title);
}

void TestDnsMessage::serversOfTheSystem()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("search example\nnameserver 192.0.2.1\nnameserver 2001:db8::1\nnameserver fe80::1%lo\noptions rotate\n");
    file.close();
    QStringList titles;
    for (const NameServer &server : nameServers({.resolvConf = file.fileName()})) {
        titles.append(server.title);
    }
    QCOMPARE(titles.first(2), (QStringList{u"192.0.2.1"_s, u"2001:db8::1"_s}));
    QVERIFY(titles.size() == 2 || titles.at(2) == "fe80::1%lo"_L1);
}

BOUNCELENS_TEST(TestDnsMessage)
#include "tst_dnsmessage.moc"
