// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "names/ipnetwork.h"

#include "support/names.h"
#include "support/registry.h"
#include "support/strict.h"

using namespace BounceLens;
using namespace Qt::StringLiterals;

class TestIpAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void isRead_data();
    void isRead();
    void isReadFromALiteral_data();
    void isReadFromALiteral();
    void isTurnedRound_data();
    void isTurnedRound();
    void isPublic_data();
    void isPublic();
    void isInANetwork_data();
    void isInANetwork();
    void networksAreRead_data();
    void networksAreRead();
};

void TestIpAddress::isRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address"); // null: it is none
    QTest::newRow("IPv4") << u"192.0.2.25"_s << u"192.0.2.25"_s;
    QTest::newRow("IPv6") << u"2001:DB8:0:0::25"_s << u"2001:db8::25"_s;
    QTest::newRow("IPv6 with IPv4 in it") << u"2001:db8::192.0.2.25"_s << u"2001:db8::c000:219"_s;
    QTest::newRow("IPv4 in IPv6 is IPv4") << u"::ffff:192.0.2.25"_s << u"192.0.2.25"_s;
    QTest::newRow("IPv4 in IPv6, in hexadecimal") << u"::FFFF:C000:0219"_s << u"192.0.2.25"_s;
    QTest::newRow("IPv4 behind other bits is not") << u"::192.0.2.25"_s << u"::192.0.2.25"_s;
    QTest::newRow("no scope") << u"fe80::1%eth0"_s << QString();
    QTest::newRow("no brackets") << u"[192.0.2.25]"_s << QString();
    QTest::newRow("no three parts") << u"192.0.25"_s << QString();
    QTest::newRow("no five parts") << u"192.0.2.2.5"_s << QString();
    QTest::newRow("no number of 32 bits") << u"3221225997"_s << QString();
    QTest::newRow("no leading zero, which others read as octal") << u"192.0.2.025"_s << QString();
    QTest::newRow("no hexadecimal") << u"0xc0.0.2.25"_s << QString();
    QTest::newRow("no number over 255") << u"192.0.2.256"_s << QString();
    QTest::newRow("no digits of other scripts") << u"192.0.2.\u0662"_s << QString();
    QTest::newRow("no name") << u"example.com"_s << QString();
    QTest::newRow("no word of hexadecimal digits") << u"face:b00c"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestIpAddress::isRead()
{
    QFETCH(const QString, text);
    const auto address = IpAddress::fromText(text);
    QTEST(address ? address->toString() : QString(), "address");
    QVERIFY(!IpAddress::fromHost(QHostAddress()));
}

void TestIpAddress::isReadFromALiteral_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::newRow("IPv4") << u"[192.0.2.25]"_s << u"192.0.2.25"_s;
    QTest::newRow("IPv6") << u"[IPv6:2001:db8::25]"_s << u"2001:db8::25"_s;
    QTest::newRow("the tag in small letters") << u"[ipv6:2001:db8::25]"_s << u"2001:db8::25"_s;
    QTest::newRow("IPv6 without its tag") << u"[2001:db8::25]"_s << u"2001:db8::25"_s;
    QTest::newRow("no brackets") << u"192.0.2.25"_s << QString();
    QTest::newRow("one bracket") << u"[192.0.2.25"_s << QString();
    QTest::newRow("something else") << u"[x400:c=de]"_s << QString();
    QTest::newRow("nothing") << u"[]"_s << QString();
    QTest::newRow("a bracket alone") << u"["_s << QString();
}

void TestIpAddress::isReadFromALiteral()
{
    QFETCH(const QString, text);
    const auto address = IpAddress::fromLiteral(text);
    QTEST(address ? address->toString() : QString(), "address");
}

void TestIpAddress::isTurnedRound_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("name");
    QTest::newRow("IPv4") << u"192.0.2.25"_s << u"25.2.0.192.in-addr.arpa"_s;
    QTest::newRow("IPv6") << u"2001:db8::25"_s
                          << u"5.2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa"_s;
}

void TestIpAddress::isTurnedRound()
{
    QFETCH(const QString, address);
    QFETCH(const QString, name);
    QCOMPARE(ipOf(address).reverseName(), nameOf(name));
}

void TestIpAddress::isPublic_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isPublic");
    const auto row = [](const char *claim, const char *address, bool isPublic) {
        QTest::addRow("%s: %s", claim, address) << QString::fromLatin1(address) << isPublic;
    };
    row("public", "8.8.8.8", true);
    row("public", "2a00:1450::25", true);
    row("the first of global unicast", "2000::", true);
    row("the last of global unicast", "3fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", true);
    row("documentation counts as public", "192.0.2.25", true);
    row("documentation counts as public", "198.51.100.25", true);
    row("documentation counts as public", "203.0.113.25", true);
    row("documentation counts as public", "2001:db8::25", true);
    row("documentation counts as public", "3fff::25", true);
    row("an anycast address among protocol assignments", "192.0.0.9", true);
    row("an anycast address among protocol assignments", "2001:1::1", true);
    row("beside private use", "172.32.0.1", true);
    row("beside shared", "100.128.0.1", true);
    row("this network", "0.0.0.0", false);
    row("private use", "10.1.2.3", false);
    row("private use", "172.31.255.255", false);
    row("private use", "192.168.1.1", false);
    row("shared", "100.64.0.1", false);
    row("shared", "100.127.255.255", false);
    row("loopback", "127.255.255.254", false);
    row("link-local", "169.254.169.254", false);
    row("protocol assignments", "192.0.0.1", false);
    row("6to4 relays", "192.88.99.1", false);
    row("benchmarking", "198.18.0.1", false);
    row("benchmarking", "198.19.255.255", false);
    row("multicast", "224.0.0.251", false);
    row("reserved", "240.0.0.1", false);
    row("broadcast", "255.255.255.255", false);
    row("unspecified", "::", false);
    row("loopback", "::1", false);
    row("IPv4-compatible", "::8.8.8.8", false);
    row("IPv4-mapped private", "::ffff:10.1.2.3", false);
    row("IPv4-translated", "::ffff:0:8.8.8.8", false);
    row("NAT64", "64:ff9b::10.1.2.3", false);
    row("NAT64 of a public address", "64:ff9b::8.8.8.8", false);
    row("NAT64 of a network's own", "64:ff9b:1::8.8.8.8", false);
    row("discard", "100::1", false);
    row("Teredo", "2001:0:4136:e378::1", false);
    row("IPv6 protocol assignments", "2001:5::1", false);
    row("IPv6 benchmarking", "2001:2::1", false);
    row("6to4", "2002:a01:203::1", false);
    row("segment routing", "5f00::1", false);
    row("unique local", "fd00::1", false);
    row("link-local", "fe80::1", false);
    row("site-local", "fec0::1", false);
    row("multicast", "ff02::fb", false);
    row("not assigned", "4000::1", false);
}

void TestIpAddress::isPublic()
{
    QFETCH(const QString, address);
    QTEST(ipOf(address).isPublic(), "isPublic");
}

void TestIpAddress::isInANetwork_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isIn");
    QTest::newRow("the first") << u"192.0.2.0/24"_s << u"192.0.2.0"_s << true;
    QTest::newRow("the last") << u"192.0.2.0/24"_s << u"192.0.2.255"_s << true;
    QTest::newRow("beside it") << u"192.0.2.0/24"_s << u"192.0.3.0"_s << false;
    QTest::newRow("bits behind the length are ignored") << u"192.0.2.77/25"_s << u"192.0.2.1"_s << true;
    QTest::newRow("a length within a byte") << u"192.0.2.64/27"_s << u"192.0.2.96"_s << false;
    QTest::newRow("every IPv4 address") << u"0.0.0.0/0"_s << u"203.0.113.7"_s << true;
    QTest::newRow("no IPv6 address in a network of IPv4") << u"0.0.0.0/0"_s << u"2001:db8::1"_s << false;
    QTest::newRow("no IPv4 address in a network of IPv6") << u"::/0"_s << u"192.0.2.1"_s << false;
    QTest::newRow("no IPv4 address in one of mapped addresses") << u"::ffff:0:0/96"_s << u"192.0.2.1"_s << false;
    QTest::newRow("IPv6") << u"2001:db8:1::/48"_s << u"2001:db8:1:ffff::1"_s << true;
    QTest::newRow("one address") << u"192.0.2.1"_s << u"192.0.2.1"_s << true;
    QTest::newRow("and no other") << u"192.0.2.1"_s << u"192.0.2.2"_s << false;
}

void TestIpAddress::isInANetwork()
{
    QFETCH(const QString, network);
    QFETCH(const QString, address);
    const auto read = IpNetwork::fromText(network);
    QVERIFY(read);
    QTEST(read->contains(ipOf(address)), "isIn");
}

void TestIpAddress::networksAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("length"); // -1: it is none
    QTest::newRow("IPv4") << u"192.0.2.0/24"_s << 24;
    QTest::newRow("an IPv4 address") << u"192.0.2.1"_s << 32;
    QTest::newRow("IPv6") << u"2001:db8::/32"_s << 32;
    QTest::newRow("an IPv6 address") << u"2001:db8::1"_s << 128;
    QTest::newRow("too long for IPv4") << u"192.0.2.0/33"_s << -1;
    QTest::newRow("too long for IPv6") << u"2001:db8::/129"_s << -1;
    QTest::newRow("a number that overflows") << u"192.0.2.0/4294967320"_s << -1;
    QTest::newRow("a leading zero") << u"192.0.2.0/024"_s << -1;
    QTest::newRow("no length behind the slash") << u"192.0.2.0/"_s << -1;
    QTest::newRow("a mask") << u"192.0.2.0/255.255.255.0"_s << -1;
    QTest::newRow("a sign") << u"192.0.2.0/-1"_s << -1;
    QTest::newRow("parts left out") << u"192.0/16"_s << -1;
    QTest::newRow("a name") << u"example.com/24"_s << -1;
}

void TestIpAddress::networksAreRead()
{
    QFETCH(const QString, text);
    const auto network = IpNetwork::fromText(text);
    QTEST(network ? network->length() : -1, "length");
    QVERIFY(!IpNetwork::fromAddress(ipOf(u"192.0.2.1"_s), 33));
    QVERIFY(!IpNetwork::fromAddress(ipOf(u"192.0.2.1"_s), -1));
}

BOUNCELENS_TEST(TestIpAddress)
#include "tst_ipaddress.moc"
