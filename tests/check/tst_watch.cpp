// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/watch/run.h"
#include "dns/recordtext.h"
#include "dns/resolver.h"
#include "report/watchreport.h"

#include "support/knot.h"
#include "support/registry.h"
#include "support/strict.h"
#include "support/zone.h"

#include <QRandomGenerator>
#include <QStandardPaths>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kStart = 1'800'000'000; // seconds since 1970
const QString kWanted = u"example.com TXT \"v=spf1 mx -all\""_s;
const QString kResolver; // as a watch names it

/// What a server does from a moment on, seconds after the start.
struct Turn
{
    qint64 at = 0;
    QString does; ///< with "!" in front if only the resolver reaches the servers: old, new, other, both, alias, dead,
                  ///< lame, fail, cache (new, but without authority)
};
using Turns = QList<Turn>;

struct Span
{
    qint64 from = 0;
    qint64 to = 0;
    [[nodiscard]] bool has(qint64 at) const { return from <= at && at < to; }
};

/// A domain whose name servers take a record at different times, the caches of a resolver, and a computer that loses
/// its network, sleeps, or has its clock set.
struct Script
{
    QList<Turns> servers;
    qint64 oldTtl = 300;
    bool wasMissing = false; ///< there was no record before; oldTtl is how long that is remembered
    QList<Span> lost;
    QList<Span> asleep;
    qint64 behind = 0; ///< seconds that the resolver keeps an answer for too long
};

/// "old new@90 dead@200 | new": servers parted by bars, the first turn at 0.
QList<Turns> turnsIn(const QString &text)
{
    QList<Turns> servers;
    for (const QString &server : text.split(u'|')) {
        Turns turns;
        for (const QString &turn : server.simplified().split(u' ')) {
            turns.append({.at = turn.section(u'@', 1).toLongLong(), .does = turn.section(u'@', 0, 0)});
        }
        servers.append(turns);
    }
    return servers;
}

QList<Span> spansIn(const QString &text)
{
    QList<Span> spans;
    for (const QString &span : text.split(u' ', Qt::SkipEmptyParts)) {
        spans.append({.from = span.section(u'-', 0, 0).toLongLong(), .to = span.section(u'-', 1).toLongLong()});
    }
    return spans;
}

class World : public WatchAsker, public WatchClock
{
public:
    explicit World(const Script &script, qint64 end)
        : m_script(script)
        , m_end(end)
    {
    }

    [[nodiscard]] qint64 second() const { return m_now; }
    [[nodiscard]] QDateTime now() override { return at(m_now); }
    [[nodiscard]] bool waitUntil(const QDateTime &time) override
    {
        m_now = std::max(m_now, time.toSecsSinceEpoch() - kStart);
        for (const Span &span : std::as_const(m_script.asleep)) {
            m_now = span.has(m_now) ? span.to : m_now;
        }
        return m_now <= m_end;
    }
    static QDateTime at(qint64 second) { return QDateTime::fromSecsSinceEpoch(kStart + second, QTimeZone::UTC); }

    [[nodiscard]] QList<DnsAnswer> ask(const QList<WatchQuestion> &questions) override
    {
        QList<DnsAnswer> answers;
        for (const WatchQuestion &question : questions) {
            const QString key = question.server + u' ' + question.question.name.toString();
            const qint64 last = m_asked.value(key, -1000);
            isTooFast = isTooFast || m_now - last < 30;
            m_asked.insert(key, m_now);
            answers.append(answerTo(question));
        }
        return answers;
    }

    /// From when on nobody can have an answer from before any more; the end of time if a server still gives one.
    [[nodiscard]] qint64 oldIsGone() const
    {
        qint64 gone = 0;
        for (qsizetype server = 0; server < m_script.servers.size(); ++server) {
            for (qint64 second = 0; second <= m_now; ++second) {
                const QString does = doingOf(server, second);
                const bool isOld = does == "old"_L1 || does == "other"_L1 || does == "both"_L1;
                gone = isOld ? std::max(gone, second + 1 + m_script.oldTtl) : gone;
            }
        }
        return gone;
    }
    [[nodiscard]] QString doingOf(qsizetype server, qint64 second) const
    {
        QString does;
        for (const Turn &turn : m_script.servers.at(server)) {
            does = turn.at <= second ? turn.does : does;
        }
        return does.startsWith(u'!') ? does.sliced(1) : does;
    }
    static QString addressOf(qsizetype server) { return u"192.0.2.%1"_s.arg(server + 1); }

    bool isTooFast = false;

private:
    [[nodiscard]] bool isLost() const
    {
        return std::ranges::any_of(m_script.lost, [this](const Span &span) { return span.has(m_now); });
    }

    DnsAnswer answerTo(const WatchQuestion &question)
    {
        DnsAnswer answer;
        answer.question = question.question;
        answer.outcome = DnsOutcome::TimedOut;
        if (isLost()) {
            return answer;
        }
        const bool isClosed = m_script.servers.first().first().does.startsWith(u'!');
        if (question.server.isEmpty()) {
            return fromResolver(answer);
        }
        const qsizetype server = question.server.section(u'.', 3).toLongLong() - 1;
        return isClosed ? answer : given(answer, doingOf(server, m_now));
    }

    /// The resolver asks the servers in turn and keeps what it got.
    DnsAnswer fromResolver(DnsAnswer answer)
    {
        if (m_now >= m_keptUntil + m_script.behind || m_kept.outcome == DnsOutcome::Cancelled) {
            answer.outcome = DnsOutcome::ServerFailed;
            for (qsizetype at = 0; at < m_script.servers.size(); ++at) {
                const qsizetype server = (m_turn + at) % m_script.servers.size();
                const DnsAnswer found = given(answer, doingOf(server, m_now));
                if (found.isAuthoritative) {
                    m_kept = found;
                    m_keptUntil = m_now + found.ttl;
                    ++m_turn;
                    break;
                }
            }
            if (m_now >= m_keptUntil + m_script.behind && m_kept.ttl > 0) {
                return answer;
            }
        }
        answer = m_kept;
        answer.isAuthoritative = false;
        answer.ttl = quint32(std::max<qint64>(0, m_keptUntil - m_now));
        return answer;
    }

    [[nodiscard]] DnsAnswer given(DnsAnswer answer, const QString &does) const
    {
        const auto add = [&](const QByteArray &text, qint64 ttl) {
            DnsRecord record;
            record.name = u"example.com"_s;
            record.type = RecordType::Txt;
            record.text = text;
            record.ttl = quint32(ttl);
            answer.records.append(record);
            answer.outcome = DnsOutcome::Answered;
            answer.ttl = quint32(ttl);
        };
        answer.isAuthoritative = does != "cache"_L1 && does != "lame"_L1 && does != "dead"_L1 && does != "fail"_L1;
        if (does == "old"_L1 && m_script.wasMissing) {
            answer.outcome = DnsOutcome::NoData;
            answer.ttl = quint32(m_script.oldTtl);
        } else if (does == "old"_L1 || does == "both"_L1) {
            add("v=spf1 -all", m_script.oldTtl);
            add("unrelated", m_script.oldTtl);
        }
        if (does == "new"_L1 || does == "cache"_L1 || does == "both"_L1) {
            add("v=spf1 mx -all", does == "both"_L1 ? m_script.oldTtl : 60);
        }
        if (does == "other"_L1) {
            add("v=spf1 a -all", m_script.oldTtl);
        }
        if (does == "lame"_L1 || does == "alias"_L1) {
            answer.outcome = DnsOutcome::Refused;
        }
        if (does == "alias"_L1) {
            answer.aliases = QStringList{u"other.example"_s};
            answer.isAuthoritative = false;
        }
        answer.outcome = does == "fail"_L1 ? DnsOutcome::ServerFailed : answer.outcome;
        return answer;
    }

    Script m_script;
    qint64 m_end;
    qint64 m_now = 0;
    QHash<QString, qint64> m_asked;
    DnsAnswer m_kept;
    qint64 m_keptUntil = 0;
    qsizetype m_turn = 0;
};

QString shown(const WatchProgress &progress)
{
    static const QStringList kStates{u"none"_s, u"some"_s, u"published"_s, u"safe"_s};
    QString text = u"%1 %2/%3"_s.arg(kStates.at(int(progress.state))).arg(progress.published).arg(progress.answering);
    text += progress.others > 0 ? u" other %1"_s.arg(progress.others) : QString();
    text += progress.silent > 0 ? u" silent %1"_s.arg(progress.silent) : QString();
    text += progress.state == WatchState::Published ? u" until %1"_s.arg(progress.safeAt.toSecsSinceEpoch() - kStart)
                                                    : QString();
    text += progress.state == WatchState::Published && progress.isResolverBehind ? u" behind"_s : QString();
    return text + (progress.isOffline ? u" offline"_s : QString());
}

/// What a watch of a script says, each change with its second.
struct Seen
{
    QStringList changes;
    bool isSafe = false;
    qint64 safeAt = 0;
    qint64 oldIsGone = 0;
    bool isTooFast = false;
};

Seen watched(const Script &script, qint64 end)
{
    World world(script, end);
    WatchTarget target{.wanted = recordFromText(kWanted).value_or(DnsRecord()),
                       .question = {.name = nameOf(u"example.com"_s), .type = RecordType::Txt},
                       .before = {},
                       .servers = {}};
    target.negativeTtl = script.wasMissing ? quint32(script.oldTtl) : 0;
    for (qsizetype at = 0; at < script.servers.size(); ++at) {
        target.servers.append({.name = u"ns%1.example.com"_s.arg(at + 1), .address = World::addressOf(at)});
    }
    target.before = world.ask({{.server = {}, .question = target.question}}).first();
    world.isTooFast = false;
    (void)world.waitUntil(World::at(30));
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

/// Whether a record that is being published is there.
class TestWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void saysHowFarItIs_data();
    void saysHowFarItIs();
    void isNeverSafeTooEarly();
    void takesTurnsAtOneName();
    void waitsAfterTheClockWasSetBack();
    void findsTheServersOfAZone_data();
    void findsTheServersOfAZone();
    void tellsRecordsApart_data();
    void tellsRecordsApart();
    void followsRealServers();
};

void TestWatch::saysHowFarItIs_data()
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

void TestWatch::saysHowFarItIs()
{
    QFETCH(const QString, servers);
    QFETCH(const QString, lost);
    QFETCH(const QString, asleep);
    QFETCH(const int, ttl);
    QFETCH(const int, behind);
    const Seen seen = watched({.servers = turnsIn(servers),
                               .oldTtl = std::abs(ttl),
                               .wasMissing = ttl < 0,
                               .lost = spansIn(lost),
                               .asleep = spansIn(asleep),
                               .behind = behind},
                              4000);
    QVERIFY(!seen.isTooFast);
    QTEST(seen.changes.join(u", "_s), "changes");
    QVERIFY(!seen.isSafe || seen.safeAt >= seen.oldIsGone);
}

/// Of three hundred domains whose servers, network and clock do what they want.
void TestWatch::isNeverSafeTooEarly()
{
    static const QStringList kDoings{u"new"_s, u"fail"_s, u"dead"_s, u"lame"_s, u"old"_s, u"other"_s, u"both"_s};
    constexpr qsizetype kLater = 4; // of these can come behind "new"
    QRandomGenerator random(15);
    int safe = 0;
    for (int run = 0; run < 300; ++run) {
        Script script;
        script.oldTtl = random.bounded(0, 900);
        script.wasMissing = random.bounded(2) == 0;
        for (int server = random.bounded(1, 5); server > 0; --server) {
            Turns turns{{.at = 0, .does = u"old"_s}};
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
        for (const WatchQuestion &question : watch.due(World::at(second))) {
            asked.append(u"%1 %2"_s.arg(second).arg(typeName(question.question.type)));
        }
    }
    QCOMPARE(asked, (QStringList{u"0 A"_s, u"30 AAAA"_s, u"60 A"_s, u"90 AAAA"_s}));
}

void TestWatch::waitsAfterTheClockWasSetBack()
{
    WatchPace pace;
    const DomainName name = nameOf(u"example.com"_s);
    QVERIFY(pace.take(u"192.0.2.1"_s, name, World::at(5000)));
    QVERIFY(!pace.take(u"192.0.2.1"_s, name, World::at(5029)));
    QVERIFY(pace.take(u"192.0.2.2"_s, name, World::at(5029)));
    QVERIFY(!pace.take(u"192.0.2.1"_s, name, World::at(100)));
    QVERIFY(!pace.take(u"192.0.2.1"_s, name, World::at(129)));
    QVERIFY(pace.take(u"192.0.2.1"_s, name, World::at(130)));
}

void TestWatch::findsTheServersOfAZone_data()
{
    QTest::addColumn<QString>("record");
    QTest::addColumn<QStringList>("servers");
    QTest::newRow("of the domain") << kWanted << QStringList{u"ns1.example.com 192.0.2.1"_s, u"ns2.example.net "_s};
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
    const auto targets = findTargets({recordFromText(kWanted).value_or(DnsRecord())}, resolver, WatchedAddresses::Any);
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
        const QList<WatchQuestion> questions = watch.due(World::at(second));
        QCOMPARE(questions.size(), 4);
        const QList<DnsAnswer> answers = asker.ask(questions);
        for (qsizetype at = 0; at < questions.size(); ++at) {
            watch.take(questions.at(at), answers.at(at), World::at(second));
        }
        states.append(shown(watch.progress(0, World::at(second))));
    }
    QCOMPARE(states, (QStringList{u"some 1/3"_s, u"some 2/3"_s, u"safe 3/3"_s}));
}

BOUNCELENS_TEST(TestWatch)
#include "tst_watch.moc"
