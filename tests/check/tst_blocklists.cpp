// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/blocklists.h"

#include "check/blocklistquestions.h"

#include "card/catalog.h"
#include "report/checks/checksentence.h"
#include "support/registry.h"
#include "support/strict.h"
#include "support/zone.h"

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

const QString kIp = u"192.0.2.25"_s;

Blocklist listOf(const QString &zone, const QString &name, BlocklistKind kind = BlocklistKind::Address)
{
    const bool isOfDomains = kind == BlocklistKind::Domain;
    Blocklist list;
    list.zone = zone;
    list.byDefault = true;
    list.names = {name.toLower()};
    list.name = name;
    list.kind = kind;
    list.codes = {{u"127.0.0.2"_s, u"sends spam"_s}, {u"127.0.0.4"_s, u"is infected"_s}};
    list.removal = u"https://list.example/"_s;
    list.limits = u"Free."_s;
    list.positive = isOfDomains ? kListedDomain : kListedAddress;
    list.negative = isOfDomains ? kUnlistedDomain : kUnlistedAddress;
    return list;
}

CheckSubject subjectOf(const QString &ip = kIp)
{
    CheckSubject subject;
    subject.sourceAddress = IpAddress::fromText(ip);
    subject.fromDomain = nameOf(u"news.example.com"_s);
    subject.envelopeSender = mailOf(u"bounces@example.com"_s);
    return subject;
}

QStringList idsOf(const CheckResult &result)
{
    QStringList ids;
    for (const Finding &finding : result.findings) {
        ids.append(finding.id);
    }
    return ids;
}

QStringList namesOf(const QList<DnsQuestion> &questions)
{
    QStringList names;
    for (const DnsQuestion &question : questions) {
        names.append(typeName(question.type) + u' ' + question.name.toString());
    }
    return names;
}

} // namespace

class TestBlocklists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void judges_data();
    void judges();
    void showsTheEvidence();
    void asksTestPointsTogether();
    void asksWhatIsNamed_data();
    void asksWhatIsNamed();
    void asksForDomains();
    void reversesIpv6();
    void passesOverIpv6WhereAListHasNone();
    void takesTheKey();
    void doesNotAskWithoutANeededKey();
    void readsSums();
    void oneUnclearListIsNoPass();
    void aListingOutweighsAnUnclearList();
    void shippedListsAreWhole();
};

void TestBlocklists::judges_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("positive");
    QTest::addColumn<QString>("negative");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<CheckOutcome>("outcome");
    const QString yes = u"127.0.0.2"_s;
    const auto unclear = CheckOutcome::CouldNotTell;
    QTest::newRow("listed") << yes << yes << QString() << u"blocklist-entry"_s << CheckOutcome::Problem;
    QTest::newRow("not listed") << QString() << yes << QString() << u"blocklist-not-listed"_s << CheckOutcome::Pass;
    QTest::newRow("an answer that is not known")
        << u"127.0.0.77"_s << yes << QString() << u"blocklist-entry-unknown"_s << CheckOutcome::Problem;
    QTest::newRow("everything is listed") << yes << yes << yes << u"blocklist-wildcard"_s << unclear;
    QTest::newRow("nothing is listed") << QString() << QString() << QString() << u"blocklist-silent"_s << unclear;
    QTest::newRow("listed without a test entry")
        << yes << QString() << QString() << u"blocklist-entry"_s << CheckOutcome::Problem;
    QTest::newRow("127.0.0.1 as the test entry")
        << QString() << u"127.0.0.1"_s << QString() << u"blocklist-not-listed"_s << CheckOutcome::Pass;
    QTest::newRow("127.0.0.1 is no entry")
        << u"127.0.0.1"_s << yes << QString() << u"blocklist-error-unknown"_s << unclear;
    QTest::newRow("a mistyped zone") << u"127.255.255.252"_s << yes << QString() << u"blocklist-refused-name"_s
                                     << unclear;
    QTest::newRow("a public resolver") << u"127.255.255.254"_s << u"127.255.255.254"_s << u"127.255.255.254"_s
                                       << u"blocklist-refused-public"_s << unclear;
    QTest::newRow("a public resolver, seen by the test entry only")
        << QString() << u"127.255.255.254"_s << QString() << u"blocklist-refused-public"_s << unclear;
    QTest::newRow("too many questions") << u"127.255.255.255"_s << yes << QString() << u"blocklist-refused-heavy"_s
                                        << unclear;
    QTest::newRow("another refusal") << u"127.255.255.250"_s << yes << QString() << u"blocklist-refused"_s << unclear;
    QTest::newRow("an address of the world")
        << u"198.51.100.7"_s << yes << QString() << u"blocklist-outside"_s << unclear;
    QTest::newRow("a resolver that makes answers up")
        << u"198.51.100.7"_s << u"198.51.100.7"_s << u"198.51.100.7"_s << u"blocklist-outside"_s << unclear;
    QTest::newRow("an error of the list's own")
        << u"127.0.1.255"_s << yes << QString() << u"blocklist-error"_s << unclear;
    QTest::newRow("nobody answers") << u"timeout"_s << yes << QString() << u"dns-timed-out"_s << unclear;
}

void TestBlocklists::judges()
{
    QFETCH(QString, entry);
    QFETCH(QString, positive);
    QFETCH(QString, negative);
    QFETCH(QString, finding);
    Zone zone;
    zone.add(u"bl.example"_s, RecordType::Ns, u"ns.example"_s);
    const auto add = [&zone](const QString &name, const QString &answer) {
        if (answer == "timeout"_L1) {
            zone.force(name, RecordType::A, DnsOutcome::TimedOut);
        } else if (!answer.isEmpty()) {
            zone.add(name, RecordType::A, answer);
        }
    };
    add(u"25.2.0.192.bl.example"_s, entry);
    add(u"2.0.0.127.bl.example"_s, positive);
    add(u"1.0.0.127.bl.example"_s, negative);
    Blocklist list = listOf(u"bl.example"_s, u"List"_s);
    list.errors = {{u"127.0.1.255"_s, u"it does not know addresses"_s}};
    const CheckResult result = checkBlocklists(subjectOf(), {.lists = {list}}, zone);
    QVERIFY2(idsOf(result).contains(finding), qPrintable(idsOf(result).join(u' ')));
    QTEST(result.outcome, "outcome");
}

void TestBlocklists::showsTheEvidence()
{
    Zone zone;
    zone.add(u"25.2.0.192.bl.example"_s, RecordType::A, u"127.0.0.4"_s);
    zone.add(u"25.2.0.192.bl.example"_s, RecordType::Txt, u"https://list.example/?192.0.2.25"_s);
    zone.add(u"2.0.0.127.bl.example"_s, RecordType::A, u"127.0.0.2"_s);
    const CheckResult result = checkBlocklists(subjectOf(), {.lists = {listOf(u"bl.example"_s, u"List"_s)}}, zone);
    QCOMPARE(sentenceFor(result.summary), u"Listed on a blocklist (List): 192.0.2.25. This explains the refusal."_s);
    QCOMPARE(result.findings.size(), 3);
    QCOMPARE(sentenceFor(result.findings.at(0)), u"List lists 192.0.2.25: is infected (answer 127.0.0.4)."_s);
    QCOMPARE(sentenceFor(result.findings.at(1)), u"List says: “https://list.example/?192.0.2.25”."_s);
    QCOMPARE(sentenceFor(result.findings.at(2)),
             u"To look up or remove the entry of List, see https://list.example/."_s);
}

void TestBlocklists::asksTestPointsTogether()
{
    Zone zone;
    static_cast<void>(checkBlocklists(
        subjectOf(), {.lists = {listOf(u"a.example"_s, u"A"_s), listOf(u"b.example"_s, u"B"_s)}}, zone));
    QCOMPARE(zone.rounds(), 1);
    QCOMPARE(namesOf(zone.asked()),
             (QStringList{u"A 25.2.0.192.a.example"_s, u"A 2.0.0.127.a.example"_s, u"A 1.0.0.127.a.example"_s,
                          u"A 25.2.0.192.b.example"_s, u"A 2.0.0.127.b.example"_s, u"A 1.0.0.127.b.example"_s}));
}

void TestBlocklists::asksWhatIsNamed_data()
{
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("card");
    QTest::addColumn<QStringList>("zones");
    QTest::newRow("nothing is named") << u"550 blocked"_s << QString() << QStringList{u"usual.example"_s};
    QTest::newRow("the reply names one") << u"554 listed by RARE"_s << QString() << QStringList{u"rare.example"_s};
    QTest::newRow("the card names one") << u"550 blocked"_s << u"text/rare Listed"_s << QStringList{u"rare.example"_s};
    QTest::newRow("both are named") << u"usual"_s << u"rare"_s << QStringList{u"usual.example"_s, u"rare.example"_s};
}

void TestBlocklists::asksWhatIsNamed()
{
    QFETCH(QString, reply);
    QFETCH(QString, card);
    Blocklist rare = listOf(u"rare.example"_s, u"Rare"_s);
    rare.byDefault = false;
    QStringList zones;
    for (const Blocklist &list : chooseBlocklists({listOf(u"usual.example"_s, u"Usual"_s), rare}, reply + card)) {
        zones.append(list.zone);
    }
    QTEST(zones, "zones");
}

void TestBlocklists::asksForDomains()
{
    Zone zone;
    zone.add(u"example.com.d.example"_s, RecordType::A, u"127.0.0.2"_s);
    zone.add(u"test.d.example"_s, RecordType::A, u"127.0.0.2"_s);
    const Blocklist list = listOf(u"d.example"_s, u"D"_s, BlocklistKind::Domain);
    const CheckResult result = checkBlocklists(subjectOf(), {.lists = {list}}, zone);
    QCOMPARE(namesOf(zone.asked().first(4)),
             (QStringList{u"A news.example.com.d.example"_s, u"A example.com.d.example"_s, u"A test.d.example"_s,
                          u"A invalid.d.example"_s}));
    QCOMPARE(result.summary.values, (QStringList{u"example.com"_s, u"D"_s}));
    QVERIFY(idsOf(result).contains(u"blocklist-not-listed"_s));
}

void TestBlocklists::reversesIpv6()
{
    Blocklist list = listOf(u"bl.example"_s, u"L"_s);
    list.listsIpv6 = true;
    const QList<BlocklistQuestion> questions = blocklistQuestions({list}, ipOf(u"2a00:1450::19"_s), {});
    QCOMPARE(questions.first().question.name.toString(),
             u"9.1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.5.4.1.0.0.a.2.bl.example"_s);
}

void TestBlocklists::passesOverIpv6WhereAListHasNone()
{
    Zone zone;
    const CheckResult result =
        checkBlocklists(subjectOf(u"2a00:1450::19"_s), {.lists = {listOf(u"bl.example"_s, u"L"_s)}}, zone);
    QVERIFY(zone.asked().isEmpty());
    QCOMPARE(result.outcome, CheckOutcome::CouldNotTell);
    QCOMPARE(idsOf(result).first(), u"blocklist-no-ipv6"_s);
}

void TestBlocklists::takesTheKey()
{
    Blocklist list = listOf(u"zen.example"_s, u"Z"_s);
    list.keyService = u"service"_s;
    list.keyZone = u"{key}.zen.dq.example"_s;
    const IpAddress address = ipOf(kIp);
    QCOMPARE(blocklistQuestions({list}, address, {}).first().question.name.toString(), u"25.2.0.192.zen.example"_s);
    QCOMPARE(blocklistQuestions({list}, address, {}, {{u"service"_s, u"abc"_s}}).first().question.name.toString(),
             u"25.2.0.192.abc.zen.dq.example"_s);
    QCOMPARE(blocklistQuestions({list}, address, {}, {{u"other"_s, u"abc"_s}}).first().question.name.toString(),
             u"25.2.0.192.zen.example"_s);
}

void TestBlocklists::doesNotAskWithoutANeededKey()
{
    Blocklist list = listOf(u"zen.example"_s, u"Z"_s);
    list.keyService = u"service"_s;
    list.keyZone = u"{key}.zen.dq.example"_s;
    list.needsKey = true;
    Zone zone;
    const CheckResult result = checkBlocklists(subjectOf(), {.lists = {list}}, zone);
    QVERIFY(zone.asked().isEmpty());
    QCOMPARE(idsOf(result).first(), u"blocklist-needs-key"_s);
    QCOMPARE(result.outcome, CheckOutcome::CouldNotTell);
}

void TestBlocklists::readsSums()
{
    Blocklist list = listOf(u"multi.example"_s, u"M"_s);
    list.isMask = true;
    Zone zone;
    zone.add(u"25.2.0.192.multi.example"_s, RecordType::A, u"127.0.0.6"_s);
    zone.add(u"2.0.0.127.multi.example"_s, RecordType::A, u"127.0.0.6"_s);
    const CheckResult result = checkBlocklists(subjectOf(), {.lists = {list}}, zone);
    QCOMPARE(idsOf(result).count(u"blocklist-entry"_s), 2);
    QCOMPARE(sentenceFor(result.findings.at(1)), u"M lists 192.0.2.25: is infected (answer 127.0.0.6)."_s);
}

void TestBlocklists::oneUnclearListIsNoPass()
{
    Zone zone;
    zone.add(u"2.0.0.127.a.example"_s, RecordType::A, u"127.0.0.2"_s);
    zone.add(u"2.0.0.127.b.example"_s, RecordType::A, u"127.255.255.254"_s);
    const CheckResult result =
        checkBlocklists(subjectOf(), {.lists = {listOf(u"a.example"_s, u"A"_s), listOf(u"b.example"_s, u"B"_s)}}, zone);
    QCOMPARE(QString(result.summary.id), u"blocklist-partly"_s);
    QCOMPARE(result.outcome, CheckOutcome::CouldNotTell);
}

void TestBlocklists::aListingOutweighsAnUnclearList()
{
    Zone zone;
    zone.add(u"25.2.0.192.a.example"_s, RecordType::A, u"127.0.0.2"_s);
    zone.add(u"25.2.0.192.b.example"_s, RecordType::A, u"127.255.255.254"_s);
    const CheckResult result =
        checkBlocklists(subjectOf(), {.lists = {listOf(u"a.example"_s, u"A"_s), listOf(u"b.example"_s, u"B"_s)}}, zone);
    QCOMPARE(result.outcome, CheckOutcome::Problem);
    QCOMPARE(result.summary.values, (QStringList{kIp, u"A"_s}));
}

void TestBlocklists::shippedListsAreWhole()
{
    const QList<Blocklist> lists = Catalog::builtIn()->blocklists();
    QVERIFY(lists.size() >= 30);
    for (const Blocklist &list : lists) {
        QVERIFY2(!list.name.isEmpty() && !list.codes.isEmpty() && !list.source.isEmpty(), qPrintable(list.zone));
    }
    const auto zen = std::ranges::find(lists, u"zen.spamhaus.org"_s, &Blocklist::zone);
    QVERIFY(zen != lists.end());
    QCOMPARE(zen->keyZone, u"{key}.zen.dq.spamhaus.net"_s);
    QCOMPARE(zen->positive, QString(kListedAddress));
    QVERIFY(zen->listsIpv6);
}

BOUNCELENS_TEST(TestBlocklists)
#include "tst_blocklists.moc"
