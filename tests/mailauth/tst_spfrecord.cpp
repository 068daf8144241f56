// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/spf/check.h"
#include "check/spf/fix.h"
#include "support/registry.h"
#include "support/spfzone.h"
#include "support/strict.h"

using namespace BounceLens;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(BounceLens::SpfSyntax)

class TestSpfRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void namesTheFault_data();
    void namesTheFault();
    void knowsWhereEachTermStands();
    void splitsLongRecords();
    void countsTheCostOfTerms();
    void asksLevelByLevel();
    void staysBoundedOnHostileRecords_data();
    void staysBoundedOnHostileRecords();
};

void TestSpfRecord::namesTheFault_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<SpfSyntax>("what");
    QTest::addColumn<QByteArray>("term");
    const auto row = [](const char *name, const QByteArray &record, SpfSyntax what, const QByteArray &term) {
        QTest::newRow(name) << record << what << term;
    };
    row("another version", "v=spf2.0/pra a -all", SpfSyntax::NotSpf, "v=spf2.0/pra a -all");
    row("ipv4 is no mechanism", "v=spf1 ipv4:192.0.2.1 -all", SpfSyntax::UnknownMechanism, "ipv4:192.0.2.1");
    row("a qualifier by itself", "v=spf1 -", SpfSyntax::UnknownMechanism, "-");
    row("an address without its mechanism", "v=spf1 192.0.2.1 -all", SpfSyntax::UnknownMechanism, "192.0.2.1");
    row("a dash of a word processor",
        "v=spf1 a \xE2\x80\x93"
        "all",
        SpfSyntax::BadCharacter,
        "\xE2\x80\x93"
        "all");
    row("three numbers are no address", "v=spf1 ip4:192.0.2 -all", SpfSyntax::BadAddress, "ip4:192.0.2");
    row("an IPv6 address as ip4", "v=spf1 ip4:2001:db8::1 -all", SpfSyntax::BadAddress, "ip4:2001:db8::1");
    row("a host name as ip4", "v=spf1 ip4:mail.example.com", SpfSyntax::BadAddress, "ip4:mail.example.com");
    row("a leading zero", "v=spf1 ip4:192.0.02.1", SpfSyntax::BadAddress, "ip4:192.0.02.1");
    row("a scope", "v=spf1 ip6:fe80::1%eth0", SpfSyntax::BadAddress, "ip6:fe80::1%eth0");
    row("33 bits", "v=spf1 ip4:192.0.2.0/33", SpfSyntax::BadPrefix, "ip4:192.0.2.0/33");
    row("bits beyond counting", "v=spf1 a//99999999999999999999", SpfSyntax::BadPrefix, "a//99999999999999999999");
    row("an include without domain", "v=spf1 include -all", SpfSyntax::MissingDomain, "include");
    row("an include with a space", "v=spf1 include: _spf.example.com", SpfSyntax::MissingDomain, "include:");
    row("a top-level domain alone", "v=spf1 a:com -all", SpfSyntax::BadDomain, "a:com");
    row("a dot behind a macro", "v=spf1 exists:%{o}. a -all", SpfSyntax::BadDomain, "exists:%{o}.");
    row("a macro that is not closed", "v=spf1 exists:%{i.example.com", SpfSyntax::BadDomain, "exists:%{i.example.com");
    row("zero parts", "v=spf1 exists:%{d0}", SpfSyntax::BadDomain, "exists:%{d0}");
    row("a time outside of exp", "v=spf1 exists:%{t}", SpfSyntax::BadDomain, "exists:%{t}");
    row("all with an argument", "v=spf1 -all:x", SpfSyntax::UnexpectedText, "-all:x");
    row("a modifier without name", "v=spf1 =x", SpfSyntax::BadModifier, "=x");
    row("two redirects", "v=spf1 redirect=a.example redirect=b.example", SpfSyntax::RepeatedModifier,
        "redirect=b.example");
}

void TestSpfRecord::namesTheFault()
{
    QFETCH(QByteArray, record);
    QFETCH(SpfSyntax, what);
    QFETCH(QByteArray, term);
    const auto parsed = parseSpfRecord(record);
    QVERIFY(!parsed);
    QCOMPARE(int(parsed.error().what), int(what));
    QCOMPARE(record.sliced(parsed.error().offset, parsed.error().length), term);
}

void TestSpfRecord::knowsWhereEachTermStands()
{
    const auto record = parseSpfRecord("v=spf1  a:mail.example.com/24//64 Ip4:192.0.2.0/24 x-unknown=1 ~ALL ");
    QVERIFY(record);
    QCOMPARE(record->terms.size(), 4);
    QCOMPARE(record->terms.at(0).offset, 8);
    QCOMPARE(record->textOf(record->terms.at(0)), "a:mail.example.com/24//64");
    QCOMPARE(record->terms.at(0).prefix4, 24);
    QCOMPARE(record->terms.at(0).prefix6, 64);
    QCOMPARE(record->textOf(record->terms.at(1)), "Ip4:192.0.2.0/24");
    QVERIFY(record->terms.at(2).isModifier());
    QCOMPARE(int(record->terms.at(3).qualifier), int(SpfQualifier::SoftFail));
}

void TestSpfRecord::splitsLongRecords()
{
    const QByteArray record = "v=spf1 " + QByteArray("ip4:198.51.100.101 ").repeated(14) + "-all";
    const QString text = forPublishing(record);
    const QStringList pieces = text.split(u"\" \""_s);
    QCOMPARE(pieces.size(), 2);
    QVERIFY(pieces.first().size() <= 256 && pieces.first().endsWith(u' ')); // with the quote before it
    QCOMPARE(QString(text).remove(u"\" \""_s).remove(u'"').toUtf8(), record);
    QCOMPARE(forPublishing("v=spf1 -all"), u"v=spf1 -all"_s);
}

void TestSpfRecord::countsTheCostOfTerms()
{
    Zone source;
    fill(source, u"example.com: v=spf1 a include:small.example.net include:big.example.net mx -all\n"
                 u"small.example.net: v=spf1 ip4:198.51.100.1\n"
                 u"big.example.net: v=spf1 include:b1.example.net include:b2.example.net exists:x.example.net\n"
                 u"b1.example.net: v=spf1 a mx a:m.example.net a:n.example.net\n"
                 u"b2.example.net: v=spf1 a mx\n"_s);
    Lookups lookups(source);
    const SpfTree tree = exploreSpf(spfQuery(ipOf(kIp), u"a@example.com"_s, {}), lookups);
    const QList<SpfCost> costs = costsOf(tree);
    QCOMPARE(tree.nodes.first().lookups, 13);
    QVERIFY(!tree.isCut);
    QCOMPARE(costs.size(), 4);
    QCOMPARE(costs.first().term, "include:big.example.net");
    QCOMPARE(costs.first().lookups, 10);
    QCOMPARE(costs.at(1).lookups, 1);
}

void TestSpfRecord::asksLevelByLevel()
{
    Zone source;
    fill(source, manyIncludes(9));
    const CheckResult result = checkSpf(subjectOf(), source);
    QCOMPARE(result.answers.size(), 10);
    QCOMPARE(source.rounds(), 2);
}

void TestSpfRecord::staysBoundedOnHostileRecords_data()
{
    QTest::addColumn<QString>("zone");
    const QString wide = u" include:%{d1r}.x.example.com"_s.repeated(40);
    QTest::newRow("a loop of two") << u"example.com: v=spf1 include:b.example.com\nb.example.com: v=spf1 "
                                      u"include:example.com"_s;
    QTest::newRow("a name that grows for ever")
        << u"example.com: v=spf1 include:a.%{d}\na.example.com: v=spf1 include:a.%{d}\na.a.example.com: v=spf1 "
           u"redirect=a.%{d}"_s;
    QTest::newRow("a record of 60,000 bytes") << u"example.com: v=spf1"_s + u" ip4:198.51.100.1"_s.repeated(3600);
    QTest::newRow("thousands of includes") << u"example.com: v=spf1"_s + wide.repeated(50);
    QTest::newRow("a macro for each byte") << u"example.com: v=spf1 exists:"_s + u"%{s}%{h}%{d}"_s.repeated(2000);
    QTest::newRow("hundreds of MX") << u"example.com: v=spf1 mx"_s +
                                           u"\nexample.com: MX 10 mx.example.com"_s.repeated(300);
    QTest::newRow("hundreds of PTR") << u"example.com: v=spf1 ptr"_s +
                                            u"\n25.2.0.192.in-addr.arpa: PTR h.example.com"_s.repeated(300);
}

void TestSpfRecord::staysBoundedOnHostileRecords()
{
    QFETCH(QString, zone);
    Zone source;
    fill(source, zone);
    const CheckResult result = checkSpf(subjectOf(), source);
    QVERIFY(source.asked().size() <= kMaxSpfQuestions + 2 * kMaxSpfLookups * (kMaxSpfNames + 1));
    QVERIFY(result.findings.size() <= kMaxSpfSteps + 200);
}

BOUNCELENS_TEST(TestSpfRecord)
#include "tst_spfrecord.moc"
