// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/recordtext.h"

#include "support/names.h"
#include "support/registry.h"
#include "support/strict.h"
#include "support/watchworld.h"

#include <QRandomGenerator>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

/// What a watch of a script says, each change with its second.
struct Seen
{
    QStringList changes;
    bool isSafe = false;
    qint64 safeAt = 0;
    qint64 oldIsGone = 0;
    bool isTooFast = false;
};

Seen watched(const WatchScript &script, qint64 end)
{
    WatchWorld world(script, end);
    WatchTarget target{.wanted = recordFromText(kWatchedRecord).value_or(DnsRecord()),
                       .question = {.name = nameOf(u"example.com"_s), .type = RecordType::Txt},
                       .before = {},
                       .servers = {}};
    target.negativeTtl = script.wasMissing ? quint32(script.oldTtl) : 0;
    for (qsizetype at = 0; at < script.servers.size(); ++at) {
        target.servers.append({.name = u"ns%1.example.com"_s.arg(at + 1), .address = WatchWorld::addressOf(at)});
    }
    target.before = world.ask({{.server = {}, .question = target.question}}).first();
    world.isTooFast = false;
    (void)world.waitUntil(WatchWorld::at(30));
    WatchPace pace;
    Watch watch({target}, pace);
    Seen seen;
    seen.isSafe = runWatch(watch, world, world, [&](const QList<WatchProgress> &all) {
        const QString now = shown(all.first());
        if (seen.changes.isEmpty() || seen.changes.last().section(u' ', 1) != now) {
            seen.changes.append(QString::number(world.second()) + u' ' + now);
        }
        return all.first().state == WatchState::Safe;
    });
    seen.safeAt = world.second();
    seen.oldIsGone = world.oldIsGone();
    seen.isTooFast = world.isTooFast;
    return seen;
}

} // namespace

/// Records that are published server by server, in scripts of what happens meanwhile.
class TestWatchRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void saysHowFarItIs_data();
    void saysHowFarItIs();
    void isNeverSafeTooEarly();
};

void TestWatchRuns::saysHowFarItIs_data()
{
    QTest::addColumn<QString>("servers");
    QTest::addColumn<QString>("lost");
    QTest::addColumn<QString>("asleep");
    QTest::addColumn<int>("ttl"); // of the record before; negative: there was none
    QTest::addColumn<int>("behind");
    QTest::addColumn<QString>("changes");
    const auto row = [](const char *claim, const char *servers, const char *changes, int ttl = 300,
                        const char *lost = "", const char *asleep = "", int behind = 0) {
        QTest::newRow(claim) << QString::fromUtf8(servers) << QString::fromUtf8(lost) << QString::fromUtf8(asleep)
                             << ttl << behind << QString::fromUtf8(changes);
    };
    row("three servers take it one after the other", "old new@90 | old new@200 | old new@290",
        "30 none 0/3, 90 some 1/3, 210 some 2/3, 300 published 3/3 until 600, 600 safe 3/3");
    row("all at once", "old new@100 | old new@100 | old new@100",
        "30 none 0/3, 120 published 3/3 until 420, 420 safe 3/3");
    row("one server only", "old new@60", "30 none 0/1, 60 published 1/1 until 360, 360 safe 1/1");
    row("it is there before the watch begins", "new | new | new", "30 published 3/3 until 90, 90 safe 3/3");
    row("it is there on two before the watch begins", "new | new | old new@100",
        "30 some 2/3, 120 published 3/3 until 420, 420 safe 3/3");
    row("never", "old | old | old", "30 none 0/3");
    row("one never takes it", "old new@60 | old new@60 | old", "30 none 0/3, 60 some 2/3");
    row("a lame one does not count", "old new@60 | old new@120 | lame",
        "30 none 0/2 silent 1, 60 some 1/2 silent 1, 120 published 2/2 silent 1 until 420, 420 safe 2/2 silent 1");
    row("a dead one does not count", "old new@60 | old new@120 | dead",
        "30 none 0/2 silent 1, 60 some 1/2 silent 1, 120 published 2/2 silent 1 until 420, 420 safe 2/2 silent 1");
    row("a lame and a dead one", "old new@90 | lame | dead",
        "30 none 0/1 silent 2, 90 published 1/1 silent 2 until 390, 390 safe 1/1 silent 2");
    row("one that answers without authority does not count", "old new@60 | cache",
        "30 none 0/1 silent 1, 60 published 1/1 silent 1 until 360, 360 safe 1/1 silent 1");
    row("a dead one that comes back with the old record", "old new@60 | old new@60 | dead old@150 new@200",
        "30 none 0/2 silent 1, 60 published 2/2 silent 1 until 360, 150 some 2/3, 210 published 3/3 until 510, 510 "
        "safe 3/3");
    row("a watch ends when it is safe", "new | dead old@130 new@400",
        "30 published 1/1 silent 1 until 90, 90 safe 1/1 silent 1");
    row("SERVFAIL in between", "old new@60 | old fail@60 new@120",
        "30 none 0/2, 60 some 1/2 silent 1, 120 published 2/2 until 420, 420 safe 2/2");
    row("SERVFAIL of one that had the record", "old new@60 fail@90 new@300 | old new@150",
        "30 none 0/2, 60 some 1/2, 90 some 1/2 silent 1, 150 published 2/2 silent 1 until 450, 300 published 2/2 until "
        "450, 450 safe 2/2");
    row("SERVFAIL of all for a while", "old fail@60 new@150 | old fail@60 new@150",
        "30 none 0/2, 60 none 0/2 silent 2, 150 published 2/2 until 450, 450 safe 2/2");
    row("one dies with the old record", "old new@60 | old dead@90", "30 none 0/2, 60 some 1/2, 90 some 1/2 silent 1");
    row("one dies with the new record", "old new@60 dead@120 | old new@200",
        "30 none 0/2, 60 some 1/2, 120 some 1/2 silent 1, 210 published 2/2 silent 1 until 510, 510 safe 2/2 silent 1");
    row("one loses the record again", "old new@60 old@120 new@480 | old new@60",
        "30 none 0/2, 60 published 2/2 until 360, 360 some 1/2, 480 published 2/2 until 780, 780 safe 2/2");
    row("another record than the proposed one", "old other@60 | old other@90",
        "30 none 0/2, 60 none 0/2 other 1, 90 none 0/2 other 2");
    row("another record, then the proposed one", "old other@60 new@150 | old new@60",
        "30 none 0/2, 60 some 1/2 other 1, 150 published 2/2 until 450, 450 safe 2/2");
    row("the new one beside the old one", "old both@60 new@120 | old new@60",
        "30 none 0/2, 60 some 1/2 other 1, 120 published 2/2 until 420, 420 safe 2/2");
    row("an alias without an address of its own", "alias new@60 | alias new@90",
        "30 none 0/2, 60 some 1/2, 90 published 2/2 until 3690, 3690 safe 2/2");
    row("network lost in between", "old new@90 | old new@120",
        "30 none 0/2, 90 none 0/2 silent 2 offline, 180 published 2/2 until 480, 480 safe 2/2", 300, "70-170");
    row("network lost at the beginning", "old new@90 | old new@120",
        "30 none 0/0 silent 2 offline, 120 published 2/2 until 3720, 3720 safe 2/2", 300, "0-100");
    row("network lost while caches die", "old new@60 | old new@60",
        "30 none 0/2, 60 published 2/2 until 360, 360 published 2/2 silent 2 until 360 behind offline, 510 safe 2/2",
        300, "100-500");
    row("network lost for good", "old new@60 | old new@60", "30 none 0/2, 60 none 0/2 silent 2 offline", 300,
        "50-9999");
    row("suspended before it was published", "old new@90 | old new@90",
        "30 none 0/2, 2000 published 2/2 until 2300, 2300 safe 2/2", 300, "", "50-2000");
    row("suspended while caches die", "old new@60 | old new@60",
        "30 none 0/2, 60 published 2/2 until 360, 2000 safe 2/2", 300, "", "130-2000");
    row("suspended twice", "old new@60 | old new@900",
        "30 none 0/2, 700 some 1/2, 1500 published 2/2 until 1800, 1800 safe 2/2", 300, "", "40-700 800-1500");
    row("suspended for a moment", "old new@60 | old new@60", "30 none 0/2, 60 published 2/2 until 360, 360 safe 2/2",
        300, "", "61-75");
    row("TTL 0", "old new@60 | old new@100", "30 none 0/2, 60 some 1/2, 120 safe 2/2", 0);
    row("TTL of a day", "old new@60 | old new@60", "30 none 0/2, 60 published 2/2 until 86460", 86400);
    row("there was none before", "old new@60 | old new@100",
        "30 none 0/2, 60 some 1/2, 120 published 2/2 until 420, 420 safe 2/2", -300);
    row("there was none before, remembered for long", "old new@60 | old new@60",
        "30 none 0/2, 60 published 2/2 until 3060, 3060 safe 2/2", -3000);
    row("there was none before, and it is there now", "new | new", "30 published 2/2 until 90, 90 safe 2/2", -900);
    row("a negative TTL of 0", "old new@60 | old new@60", "30 none 0/2, 60 published 2/2 until 61, 90 safe 2/2", -1);
    row("a resolver that keeps answers too long", "old new@60 | old new@60",
        "30 none 0/2, 60 published 2/2 until 120, 120 published 2/2 until 120 behind, 360 safe 2/2", 60, "", "", 300);
    row("four servers, two dead", "old new@60 | dead | old new@200 | dead",
        "30 none 0/2 silent 2, 60 some 1/2 silent 2, 210 published 2/2 silent 2 until 510, 510 safe 2/2 silent 2");
    row("every server is dead", "dead | dead", "30 none 0/0 silent 2");
    row("only the resolver reaches the servers", "!old new@90 | old new@90",
        "30 none 0/0 silent 2, 300 published 0/0 silent 2 until 600, 600 safe 0/0 silent 2");
    row("every server refuses", "lame | lame | lame", "30 none 0/0 silent 3");
    row("network lost and suspended", "old new@90 | old new@90",
        "30 none 0/2, 60 none 0/2 silent 2 offline, 1000 published 2/2 until 1300, 1300 safe 2/2", 300, "60-400",
        "200-1000");
    row("all fall silent when all have it", "old new@60 dead@100 | old new@60 dead@100",
        "30 none 0/2, 60 published 2/2 until 360, 360 published 2/2 silent 2 until 360 behind");
}

void TestWatchRuns::saysHowFarItIs()
{
    QFETCH(const QString, servers);
    QFETCH(const QString, lost);
    QFETCH(const QString, asleep);
    QFETCH(const int, ttl);
    QFETCH(const int, behind);
    const Seen seen = watched({.servers = watchTurnsIn(servers),
                               .oldTtl = std::abs(ttl),
                               .wasMissing = ttl < 0,
                               .lost = watchSpansIn(lost),
                               .asleep = watchSpansIn(asleep),
                               .behind = behind},
                              4000);
    QVERIFY(!seen.isTooFast);
    QTEST(seen.changes.join(u", "_s), "changes");
    QVERIFY(!seen.isSafe || seen.safeAt >= seen.oldIsGone);
}

/// Of three hundred domains whose servers, network and clock do what they want.
void TestWatchRuns::isNeverSafeTooEarly()
{
    static const QStringList kDoings{u"new"_s, u"fail"_s, u"dead"_s, u"lame"_s, u"old"_s, u"other"_s, u"both"_s};
    constexpr qsizetype kLater = 4; // of these can come behind "new"
    QRandomGenerator random(15);
    int safe = 0;
    for (int run = 0; run < 300; ++run) {
        WatchScript script;
        script.oldTtl = random.bounded(0, 900);
        script.wasMissing = random.bounded(2) == 0;
        for (int server = random.bounded(1, 5); server > 0; --server) {
            WatchTurns turns{{.at = 0, .does = u"old"_s}};
            bool isThere = false; // none gives the record back
            for (int turn = random.bounded(0, 4); turn > 0; --turn) {
                const QString does = kDoings.at(random.bounded(int(isThere ? kLater : kDoings.size())));
                turns.append({.at = turns.last().at + random.bounded(20, 400), .does = does});
                isThere = isThere || does == "new"_L1;
            }
            turns.append({.at = turns.last().at + random.bounded(20, 400), .does = u"new"_s});
            script.servers.append(turns);
        }
        const qint64 from = random.bounded(60, 1500);
        script.lost.append({.from = from, .to = from + random.bounded(0, 300)});
        script.asleep.append({.from = from + 400, .to = from + 400 + random.bounded(0, 2000)});
        const Seen seen = watched(script, 20000);
        QVERIFY2(!seen.isTooFast, qPrintable(QString::number(run)));
        QVERIFY2(seen.isSafe, qPrintable(seen.changes.join(u", "_s)));
        QVERIFY2(seen.safeAt >= seen.oldIsGone,
                 qPrintable(u"%1: %2, gone at %3"_s.arg(run).arg(seen.changes.join(u", "_s)).arg(seen.oldIsGone)));
        ++safe;
    }
    QCOMPARE(safe, 300);
}

BOUNCELENS_TEST(TestWatchRuns)
#include "tst_watchruns.moc"
