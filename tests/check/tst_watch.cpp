// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/watch/run.h"
#include "dns/recordtext.h"
#include "dns/resolver.h"

#include "support/knot.h"
#include "support/registry.h"
#include "support/strict.h"
#include "support/watchworld.h"
#include "support/zone.h"

#include <QStandardPaths>

using namespace BounceLens;
using namespace Qt::StringLiterals;

/// Whether a record that is being published is there.
class TestWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void takesTurnsAtOneName();
    void waitsAfterTheClockWasSetBack();
    void findsTheServersOfAZone_data();
    void findsTheServersOfAZone();
    void tellsRecordsApart_data();
    void tellsRecordsApart();
    void followsRealServers();
};

void TestWatch::takesTurnsAtOneName()
{
    QList<WatchTarget> targets;
    for (const RecordType type : {RecordType::A, RecordType::Aaaa}) {
        targets.append(
            {.wanted = {}, .question = {.name = nameOf(u"example.com"_s), .type = type}, .before = {}, .servers = {}});
    }
    WatchPace pace;
    Watch watch(targets, pace);
    QStringList asked;
    for (int second = 0; second < 100; second += 10) {
        for (const WatchQuestion &question : watch.due(WatchWorld::at(second))) {
            asked.append(u"%1 %2"_s.arg(second).arg(typeName(question.question.type)));
        }
    }
    QCOMPARE(asked, (QStringList{u"0 A"_s, u"30 AAAA"_s, u"60 A"_s, u"90 AAAA"_s}));
}

void TestWatch::waitsAfterTheClockWasSetBack()
{
    WatchPace pace;
    const DomainName name = nameOf(u"example.com"_s);
    QVERIFY(pace.take(u"192.0.2.1"_s, name, WatchWorld::at(5000)));
    QVERIFY(!pace.take(u"192.0.2.1"_s, name, WatchWorld::at(5029)));
    QVERIFY(pace.take(u"192.0.2.2"_s, name, WatchWorld::at(5029)));
    QVERIFY(!pace.take(u"192.0.2.1"_s, name, WatchWorld::at(100)));
    QVERIFY(!pace.take(u"192.0.2.1"_s, name, WatchWorld::at(129)));
    QVERIFY(pace.take(u"192.0.2.1"_s, name, WatchWorld::at(130)));
}

void TestWatch::findsTheServersOfAZone_data()
{
    QTest::addColumn<QString>("record");
    QTest::addColumn<QStringList>("servers");
    QTest::newRow("of the domain") << kWatchedRecord
                                   << QStringList{u"ns1.example.com 192.0.2.1"_s, u"ns2.example.net "_s};
    QTest::newRow("below it") << u"_dmarc.example.com TXT \"v=DMARC1; p=none\""_s
                              << QStringList{u"ns1.example.com 192.0.2.1"_s, u"ns2.example.net "_s};
    QTest::newRow("of a zone of its own")
        << u"s._domainkey.mail.example.com TXT \"v=DKIM1; p=\""_s << QStringList{u"ns.mail.example.com 192.0.2.3"_s};
    QTest::newRow("an alias is no zone") << u"alias.example.com A 192.0.2.9"_s
                                         << QStringList{u"ns1.example.com 192.0.2.1"_s, u"ns2.example.net "_s};
    QTest::newRow("nobody knows") << u"example.org A 192.0.2.9"_s << QStringList();
}

void TestWatch::findsTheServersOfAZone()
{
    QFETCH(const QString, record);
    Zone zone;
    zone.add(u"example.com"_s, RecordType::Ns, u"ns1.example.com"_s);
    zone.add(u"example.com"_s, RecordType::Ns, u"ns2.example.net"_s);
    zone.add(u"ns1.example.com"_s, RecordType::A, u"192.0.2.1"_s);
    zone.add(u"mail.example.com"_s, RecordType::Ns, u"ns.mail.example.com"_s);
    zone.add(u"ns.mail.example.com"_s, RecordType::A, u"192.0.2.3"_s);
    zone.add(u"alias.example.com"_s, RecordType::Cname, u"mail.example.com"_s);
    const auto found = findTargets({recordFromText(record).value_or(DnsRecord())}, zone, WatchedAddresses::Any);
    QCOMPARE(found.size(), 1);
    QStringList servers;
    for (const WatchedServer &server : found.first().servers) {
        servers.append(server.name + u' ' + server.address);
    }
    QTEST(servers, "servers");
    QVERIFY(findTargets({recordFromText(u"mail.corp A 192.0.2.9"_s).value_or(DnsRecord())}, zone).isEmpty());
    zone.add(u"example.net"_s, RecordType::Ns, u"ns.example.net"_s);
    zone.add(u"ns.example.net"_s, RecordType::A, u"192.168.0.1"_s);
    const DnsRecord inside = recordFromText(u"example.net A 192.0.2.9"_s).value_or(DnsRecord());
    QCOMPARE(findTargets({inside}, zone).first().servers.first().address, QString());
}

void TestWatch::tellsRecordsApart_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("now");
    QTest::addColumn<int>("sight");
    const auto row = [](const char *claim, const char *wanted, const QStringList &before, const QStringList &now,
                        Sight sight) {
        QTest::newRow(claim) << QString::fromUtf8(wanted) << before << now << int(sight);
    };
    const QString spf = u"v=spf1 -all"_s;
    row("the record", "e.example TXT \"v=spf1 mx -all\"", {spf}, {u"v=spf1 mx -all"_s}, Sight::New);
    row("beside records of another kind", "e.example TXT \"v=spf1 mx -all\"", {spf, u"x"_s},
        {u"x"_s, u"v=spf1 mx -all"_s}, Sight::New);
    row("beside the old one", "e.example TXT \"v=spf1 mx -all\"", {spf}, {spf, u"v=spf1 mx -all"_s}, Sight::Other);
    row("the old one in another order", "e.example TXT \"v=spf1 mx -all\"", {spf, u"V=SPF1 a -all"_s},
        {u"V=SPF1 a -all"_s, spf}, Sight::Old);
    row("only another text changed", "e.example TXT \"v=spf1 mx -all\"", {spf, u"x"_s}, {u"y"_s, spf}, Sight::Old);
    row("still nothing", "e.example TXT \"v=spf1 mx -all\"", {}, {}, Sight::Old);
    row("the old one is gone", "e.example TXT \"v=spf1 mx -all\"", {spf}, {}, Sight::Other);
    row("a text without a version beside others", "e.example TXT token=1", {u"x"_s}, {u"x"_s, u"token=1"_s},
        Sight::New);
    row("a mail host in another case", "e.example MX 10 mx.example.com", {}, {u"10 MX.example.COM"_s}, Sight::New);
    row("a mail host of another preference", "e.example MX 10 mx.example.com", {}, {u"20 mx.example.com"_s},
        Sight::Other);
    row("one of several addresses", "e.example A 192.0.2.1", {u"192.0.2.2"_s}, {u"192.0.2.2"_s, u"192.0.2.1"_s},
        Sight::New);
}

void TestWatch::tellsRecordsApart()
{
    QFETCH(const QString, wanted);
    QFETCH(const QStringList, before);
    QFETCH(const QStringList, now);
    const auto answerOf = [&](const QStringList &values) {
        Zone zone;
        const DnsRecord record = recordFromText(wanted).value_or(DnsRecord());
        for (const QString &value : values) {
            zone.add(u"e.example"_s, record.type, value);
        }
        return zone.ask(nameOf(u"e.example"_s), record.type);
    };
    const WatchTarget target{.wanted = recordFromText(wanted).value_or(DnsRecord()),
                             .question = {},
                             .before = answerOf(before),
                             .servers = {}};
    QTEST(int(sightOf(target, answerOf(now))), "sight");
}

/// Three real servers, of which the second has the record, then all.
void TestWatch::followsRealServers()
{
    if (QStandardPaths::findExecutable(u"knotd"_s).isEmpty()) {
        QSKIP("knotd (Debian's package knot) is not installed");
    }
    const TestCertificates certificates = makeCertificates("IP:127.0.0.1");
    const auto zone = [](const QByteArray &records) {
        return Knot::Zones{
            {u"example.com"_s, "$ORIGIN example.com.\n$TTL 0\n@ SOA ns1 h 1 2 3 4 5\n@ NS ns1\n@ NS ns2\n@ NS ns3\n"
                               "ns1 A 192.0.2.1\nns2 A 192.0.2.2\nns3 A 192.0.2.3\n" +
                                   records}};
    };
    const QByteArray old = "@ TXT \"v=spf1 -all\"\n";
    const QByteArray fresh = "@ TXT \"v=spf1 mx -all\"\n";
    std::vector<std::unique_ptr<Knot>> servers;
    const auto start = [&](const QList<QByteArray> &records) {
        servers.clear();
        for (const QByteArray &each : records) {
            servers.push_back(std::make_unique<Knot>(zone(each), certificates));
        }
    };
    start({old, fresh, old});
    for (const auto &server : servers) {
        QVERIFY(server->isReady());
    }
    SourceAsker asker([&](const QString &server) {
        const size_t at = server.isEmpty() ? 0 : size_t(server.section(u'.', 3).toInt() - 1);
        return std::make_unique<NetworkResolver>(
            ResolverSettings{.servers = {u"127.0.0.1"_s}, .port = servers.at(at)->port()});
    });
    NetworkResolver resolver({.servers = {u"127.0.0.1"_s}, .port = servers.front()->port()});
    const auto targets =
        findTargets({recordFromText(kWatchedRecord).value_or(DnsRecord())}, resolver, WatchedAddresses::Any);
    QCOMPARE(targets.first().servers.size(), 3);
    QCOMPARE(targets.first().negativeTtl, 5U);
    WatchPace pace;
    Watch watch(targets, pace);
    QStringList states;
    for (const qint64 second : {0, 30, 60}) {
        if (second == 30) {
            start({fresh, fresh, old});
        } else if (second == 60) {
            start({fresh, fresh, fresh});
        }
        for (const auto &server : servers) {
            QVERIFY(server->isReady());
        }
        const QList<WatchQuestion> questions = watch.due(WatchWorld::at(second));
        QCOMPARE(questions.size(), 4);
        const QList<DnsAnswer> answers = asker.ask(questions);
        for (qsizetype at = 0; at < questions.size(); ++at) {
            watch.take(questions.at(at), answers.at(at), WatchWorld::at(second));
        }
        states.append(shown(watch.progress(0, WatchWorld::at(second))));
    }
    QCOMPARE(states, (QStringList{u"some 1/3"_s, u"some 2/3"_s, u"safe 3/3"_s}));
}

BOUNCELENS_TEST(TestWatch)
#include "tst_watch.moc"
