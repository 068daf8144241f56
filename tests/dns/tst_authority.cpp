// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/resolver.h"

#include "support/dnsbytes.h"
#include "support/knot.h"
#include "support/names.h"
#include "support/registry.h"
#include "support/strict.h"

#include <QStandardPaths>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

const auto kZone = R"($ORIGIN example.com.
$TTL 3600
@          SOA   ns1 hostmaster 2026112501 7200 3600 1209600 300
@          NS    ns1
@          NS    ns2.example.net.
@          MX    10 mail
@          MX    20 backup.example.net.
@          TXT   "v=spf1 mx -all"
@          TXT   "first " "second"
@          A     192.0.2.1
@          AAAA  2001:db8::1
@          CAA   0 issue "ca.example"
ns1        A     192.0.2.53
mail       A     192.0.2.25
mail       A     192.0.2.26
_25._tcp.mail TLSA 3 1 1 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
alias      CNAME alias2
alias2     CNAME mail
outside    CNAME there.example.net.
nowhere    CNAME missing
circle     CNAME circle2
circle2    CNAME circle
nomail     MX    0 .
*.wild     TXT   "wild"
1.2.0.192  PTR   mail
)"_ba;
const auto kOtherZone = R"($ORIGIN example.net.
$TTL 60
@     SOA ns1 hostmaster 1 2 3 4 5
@     NS  ns1
ns1   A   192.0.2.54
there A   192.0.2.99
)"_ba;

/// A TXT record over 1232 bytes, and one string of 255.
QByteArray zone()
{
    const QByteArray piece = '"' + QByteArray(255, 'x') + "\" ";
    return kZone + "long TXT " + piece.repeated(8) + "\nlong255 TXT " + piece + "\n";
}

} // namespace

/// What the resolver makes of a real server's answers.
class TestAuthority : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { failOnWarnings(); }
    void answers_data();
    void answers();
    void overTls_data() { answers_data(); }
    void overTls();
    void details();

private:
    void check(NetworkResolver &resolver);

    TestCertificates m_certificates = makeCertificates("IP:127.0.0.1");
    std::unique_ptr<Knot> m_knot;
};

void TestAuthority::initTestCase()
{
    if (QStandardPaths::findExecutable(u"knotd"_s).isEmpty()) {
        QSKIP("knotd (Debian's package knot) is not installed");
    }
    m_knot =
        std::make_unique<Knot>(Knot::Zones{{u"example.com"_s, zone()}, {u"example.net"_s, kOtherZone}}, m_certificates);
    QVERIFY(m_knot->isReady());
}

void TestAuthority::answers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<DnsOutcome>("outcome");
    QTest::addColumn<QStringList>("values"); // target, or text
    using enum DnsOutcome;
    using enum RecordType;
    const auto row = [](const char *claim, const char *name, RecordType type, DnsOutcome outcome,
                        const QStringList &values = {}) {
        QTest::newRow(claim) << QString::fromUtf8(name) << type << outcome << values;
    };
    row("A", "example.com", A, Answered, {u"192.0.2.1"_s});
    row("two A", "mail.example.com", A, Answered, {u"192.0.2.25"_s, u"192.0.2.26"_s});
    row("AAAA", "example.com", Aaaa, Answered, {u"2001:db8::1"_s});
    row("MX", "example.com", Mx, Answered, {u"backup.example.net"_s, u"mail.example.com"_s});
    row("null MX", "nomail.example.com", Mx, Answered, {QString()});
    row("NS", "example.com", Ns, Answered, {u"ns1.example.com"_s, u"ns2.example.net"_s});
    row("SOA", "example.com", Soa, Answered, {u"ns1.example.com"_s});
    row("PTR", "1.2.0.192.example.com", Ptr, Answered, {u"mail.example.com"_s});
    row("TXT, several and of two strings", "example.com", Txt, Answered, {u"first second"_s, u"v=spf1 mx -all"_s});
    row("TXT of 255 bytes", "long255.example.com", Txt, Answered, {QString(255, u'x')});
    row("TXT of 2040 bytes, over TCP", "long.example.com", Txt, Answered, {QString(2040, u'x')});
    row("wildcard", "a.b.wild.example.com", Txt, Answered, {u"wild"_s});
    row("TLSA", "_25._tcp.mail.example.com", Tlsa, Answered, {QString()});
    row("CNAME itself", "alias.example.com", Cname, Answered, {u"alias2.example.com"_s});
    row("behind two CNAMEs", "alias.example.com", A, Answered, {u"192.0.2.25"_s, u"192.0.2.26"_s});
    row("behind a CNAME in another zone", "outside.example.com", A, Answered, {u"192.0.2.99"_s});
    row("a CNAME to nowhere", "nowhere.example.com", A, NoDomain);
    row("no such type behind CNAMEs", "alias.example.com", Aaaa, NoData);
    row("CNAMEs in a circle", "circle.example.com", A, Malformed);
    row("no such type", "mail.example.com", Mx, NoData);
    row("an empty non-terminal", "_tcp.mail.example.com", Tlsa, NoData);
    row("no such name", "missing.example.com", A, NoDomain);
    row("a zone it does not serve", "example.org", A, Refused);
}

void TestAuthority::check(NetworkResolver &resolver)
{
    QFETCH(const QString, name);
    QFETCH(const RecordType, type);
    QFETCH(const DnsOutcome, outcome);
    QFETCH(const QStringList, values);
    const DnsAnswer answer = resolver.ask(nameOf(name), type);
    QStringList got;
    for (const DnsRecord &record : answer.records) {
        QCOMPARE(record.type, type);
        got.append(type == RecordType::Txt ? QString::fromLatin1(record.text) : record.target);
    }
    got.sort();
    QCOMPARE(answer.outcome, outcome);
    QCOMPARE(got, values);
}

void TestAuthority::answers()
{
    NetworkResolver resolver({.servers = {u"127.0.0.1"_s}, .port = m_knot->port()});
    check(resolver);
}

void TestAuthority::overTls()
{
    NetworkResolver resolver({.transport = DnsTransport::Tls,
                              .servers = {u"127.0.0.1"_s},
                              .port = m_knot->tlsPort(),
                              .authorities = {.further = m_certificates.authority}});
    check(resolver);
}

void TestAuthority::details()
{
    NetworkResolver resolver({.servers = {u"127.0.0.1"_s}, .port = m_knot->port()});
    const DnsRecord text = resolver.ask(nameOf(u"long.example.com"_s), RecordType::Txt).records.value(0);
    QCOMPARE(text.pieces, QList<qsizetype>(8, 255));
    QVERIFY(resolver.ask(nameOf(u"long.example.com"_s), RecordType::Txt).isAuthoritative);
    QCOMPARE(resolver.ask(nameOf(u"long.example.com"_s), RecordType::Txt).ttl, 3600U);
    QCOMPARE(resolver.ask(nameOf(u"missing.example.com"_s), RecordType::Txt).ttl, 300U);
    const DnsRecord tlsa = resolver.ask(nameOf(u"_25._tcp.mail.example.com"_s), RecordType::Tlsa).records.value(0);
    QCOMPARE(tlsa.data, QByteArray::fromHex("030101") + QByteArray::fromHex("0123456789abcdef").repeated(4));
    const DnsRecord soa = resolver.ask(nameOf(u"Example.COM"_s), RecordType::Soa).records.value(0);
    QCOMPARE(soa.name, u"example.com"_s);
    QCOMPARE(soa.data, wire("ns1.example.com") + wire("hostmaster.example.com") + longWord(2026112501) +
                           longWord(7200) + longWord(3600) + longWord(1209600) + longWord(300));
    QCOMPARE(resolver.ask(nameOf(u"alias.example.com"_s), RecordType::A).aliases,
             (QStringList{u"alias2.example.com"_s, u"mail.example.com"_s}));
    const DnsAnswer outside = resolver.ask(nameOf(u"outside.example.com"_s), RecordType::A);
    QCOMPARE(outside.aliases, QStringList{u"there.example.net"_s});
    QCOMPARE(outside.records.value(0).ttl, 60U);
    QCOMPARE(resolver.ask(nameOf(u"example.com"_s), RecordType::Mx).records.value(0).ttl, 3600U);
}

BOUNCELENS_TEST(TestAuthority)
#include "tst_authority.moc"
