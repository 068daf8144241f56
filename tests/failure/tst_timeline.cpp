// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explain/explain.h"
#include "failure/timeline.h"

#include "support/registry.h"
#include "support/strict.h"

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

QByteArray hop(const QByteArray &from, const QByteArray &by, const QByteArray &date)
{
    return "Received: from " + from + " (" + from + " [192.0.2.7])\n\tby " + by + " with ESMTPS id 4XyZ12; " + date +
           "\n";
}

/// A report about a message with these lines on top of its header.
QByteArray report(const QByteArray &hops, const QByteArray &status = {}, const QByteArray &recipient = {})
{
    return "From: MAILER-DAEMON@mx.example.com\nTo: ann@example.com\nSubject: Undelivered Mail Returned to Sender\n"
           "Date: Mon, 16 Nov 2026 10:00:00 +0100\nAuto-Submitted: auto-replied\nMIME-Version: 1.0\n"
           "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\nIt failed.\n\n"
           "--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.com\n" +
           status + "\nFinal-Recipient: rfc822; kim@example.net\nAction: failed\nStatus: 5.1.1\n" + recipient +
           "Diagnostic-Code: smtp; 550 5.1.1 no such user\n\n--b\nContent-Type: text/rfc822-headers\n\n" + hops +
           "From: Ann Lee <ann@example.com>\nTo: kim@example.net\nSubject: Invoice 7\n"
           "Date: Mon, 16 Nov 2026 09:10:11 +0100\nMessage-ID: <x1@example.com>\n\n--b--\n";
}

Timeline timelineIn(const QByteArray &bytes)
{
    const Explanation explanation = explain(bytes, Catalog::builtIn());
    return explanation.analysis.failures.isEmpty()
               ? Timeline()
               : timelineOf(explanation.document, explanation.analysis.failures.first());
}

QList<TimelineEvent> eventsOf(const Timeline &timeline, Happening what)
{
    QList<TimelineEvent> events = timeline.events;
    events.removeIf([what](const TimelineEvent &event) { return event.what != what; });
    return events;
}

QStringList hostsOf(const Timeline &timeline)
{
    QStringList hosts;
    for (const TimelineEvent &event : eventsOf(timeline, Happening::Hop)) {
        hosts.append(event.by);
    }
    return hosts;
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void readsTimes_data();
    void readsTimes();
    void tellsTheWayInItsOrder();
    void saysThatAClockIsBehind();
    void believesTwoClocksThatAgree();
    void comparesNoTimeWithoutAZone();
    void keepsBrokenDatesAsWritten();
    void turnsLinesRoundThatStandTheWrongWay();
    void boundsAThousandHops();
    void survivesOddLines_data();
    void survivesOddLines();
    void tellsTriesOfALog();
    void goesOverNewYearWithoutAYear();
    void tellsUntilWhenItIsTried();
};

void TestTimeline::readsTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("time"); // UTC, or as written where there is no zone; empty: cannot be read
    QTest::addColumn<bool>("hasZone");
    QTest::newRow("a date of a mail") << u"Mon, 16 Nov 2026 09:10:11 +0100"_s << u"2026-11-16T08:10:11Z"_s << true;
    QTest::newRow("a comment behind it") << u"16 Nov 2026 09:10:11 -0500 (EST)"_s << u"2026-11-16T14:10:11Z"_s << true;
    QTest::newRow("no seconds") << u"16 Nov 2026 09:10 +0000"_s << u"2026-11-16T09:10:00Z"_s << true;
    QTest::newRow("a named zone of the RFC") << u"Mon, 16 Nov 26 09:10:11 PST"_s << u"2026-11-16T17:10:11Z"_s << true;
    QTest::newRow("a year of the last century")
        << u"Mon, 16 Nov 98 09:10:11 GMT"_s << u"1998-11-16T09:10:11Z"_s << true;
    QTest::newRow("a named zone that could be many")
        << u"16 Nov 2026 09:10:11 CET"_s << u"2026-11-16T09:10:11Z"_s << false;
    QTest::newRow("no zone") << u"16 Nov 2026 09:10:11"_s << u"2026-11-16T09:10:11Z"_s << false;
    QTest::newRow("a leap second") << u"31 Dec 2016 23:59:60 +0000"_s << u"2016-12-31T23:59:59Z"_s << true;
    QTest::newRow("ISO 8601 with fractions")
        << u"2026-11-16T09:10:11.123456+01:00"_s << u"2026-11-16T08:10:11Z"_s << true;
    QTest::newRow("ISO 8601 with a space") << u"2026-11-16 09:10:11Z"_s << u"2026-11-16T09:10:11Z"_s << true;
    QTest::newRow("asctime") << u"Mon Nov 16 09:10:11 2026"_s << u"2026-11-16T09:10:11Z"_s << false;
    QTest::newRow("syslog") << u"Nov  6 09:10:11"_s << u"2000-11-06T09:10:11Z"_s << false;
    QTest::newRow("a day that is none") << u"Mon, 31 Nov 2026 09:10:11 +0100"_s << QString() << false;
    QTest::newRow("an hour that is none") << u"16 Nov 2026 25:10:11 +0100"_s << QString() << false;
    QTest::newRow("a zone that is none") << u"16 Nov 2026 09:10:11 +9999"_s << u"2026-11-16T09:10:11Z"_s << false;
    QTest::newRow("a month in another language") << u"16 Dez 2026 09:10:11 +0100"_s << QString() << false;
    QTest::newRow("a piece of a month") << u"16 anf 2026 09:10:11 +0100"_s << QString() << false;
    QTest::newRow("words") << u"yesterday"_s << QString() << false;
    QTest::newRow("nothing") << QString() << QString() << false;
    QTest::newRow("ten thousand digits") << QString(10'000, u'1') << QString() << false;
}

void TestTimeline::readsTimes()
{
    QFETCH(QString, text);
    const auto time = instantFrom(text);
    QTEST(time ? time->dateTime().toUTC().toString(Qt::ISODate) : QString(), "time");
    QTEST(time && time->hasZone, "hasZone");
}

void TestTimeline::tellsTheWayInItsOrder()
{
    const Timeline way =
        timelineIn(report(hop("relay.example.com", "mx.example.com", "Mon, 16 Nov 2026 08:10:20 +0000") +
                          hop("pc.example.com", "relay.example.com", "Mon, 16 Nov 2026 09:10:13 +0100")));
    QCOMPARE(hostsOf(way), (QStringList{u"relay.example.com"_s, u"mx.example.com"_s}));
    QCOMPARE(way.events.first().what, Happening::Written);
    const auto hops = eventsOf(way, Happening::Hop);
    QCOMPARE(hops.first().from, u"pc.example.com"_s);
    QCOMPARE(hops.first().delay, 2);
    QCOMPARE(hops.last().delay, 7);
    QCOMPARE(way.events.last().what, Happening::Told);
    QCOMPARE(way.events.last().delay, 49 * 60 + 40);
    QVERIFY(!way.isReversed);
}

void TestTimeline::saysThatAClockIsBehind()
{
    const Timeline way = timelineIn(report(hop("c.example.com", "d.example.com", "Mon, 16 Nov 2026 09:10:30 +0100") +
                                           hop("b.example.com", "c.example.com", "Mon, 16 Nov 2026 09:09:00 +0100") +
                                           hop("a.example.com", "b.example.com", "Mon, 16 Nov 2026 09:10:20 +0100")));
    const auto hops = eventsOf(way, Happening::Hop);
    QCOMPARE(hops.at(1).clockBehind, 80);
    QVERIFY(!hops.at(1).delay);
    QCOMPARE(hops.at(2).delay, 10); // since the clock before both
    for (const TimelineEvent &event : way.events) {
        QVERIFY(event.delay.value_or(0) >= 0 && event.clockBehind.value_or(1) > 0);
    }
}

void TestTimeline::believesTwoClocksThatAgree()
{
    const Timeline way = timelineIn(report(hop("c.example.com", "d.example.com", "Mon, 16 Nov 2026 09:10:33 +0100") +
                                           hop("b.example.com", "c.example.com", "Mon, 16 Nov 2026 09:10:30 +0100") +
                                           hop("a.example.com", "b.example.com", "Fri, 16 Nov 2029 09:10:20 +0100")));
    const auto hops = eventsOf(way, Happening::Hop);
    QVERIFY(hops.at(1).clockBehind > 1000 * 24 * 3600);
    QCOMPARE(hops.at(2).delay, 3);
    QVERIFY(way.events.last().delay);
}

void TestTimeline::comparesNoTimeWithoutAZone()
{
    const Timeline way = timelineIn(report(hop("b.example.com", "c.example.com", "Mon, 16 Nov 2026 23:10:30") +
                                           hop("a.example.com", "b.example.com", "Mon, 16 Nov 2026 09:10:20 +0100")));
    const auto hops = eventsOf(way, Happening::Hop);
    QVERIFY(hops.last().time && !hops.last().time->hasZone);
    QVERIFY(!hops.last().delay && !hops.last().clockBehind);
    QCOMPARE(way.events.last().delay, 49 * 60 + 40); // since the last one with a zone
}

void TestTimeline::keepsBrokenDatesAsWritten()
{
    const Timeline way = timelineIn(report(hop("a.example.com", "b.example.com", "Mon, 99 Nov 2026 09:10:20 +0100")));
    const TimelineEvent hopOfB = eventsOf(way, Happening::Hop).first();
    QCOMPARE(hopOfB.written, u"Mon, 99 Nov 2026 09:10:20 +0100"_s);
    QVERIFY(!hopOfB.time && !hopOfB.delay);
    QCOMPARE(way.events.last().delay, 49 * 60 + 49); // since the last time that could be read
}

void TestTimeline::turnsLinesRoundThatStandTheWrongWay()
{
    const Timeline way = timelineIn(report(hop("pc.example.com", "a.example.com", "Mon, 16 Nov 2026 09:10:12 +0100") +
                                           hop("a.example.com", "b.example.com", "Mon, 16 Nov 2026 09:10:14 +0100") +
                                           hop("b.example.com", "c.example.com", "Mon, 16 Nov 2026 09:10:17 +0100")));
    QVERIFY(way.isReversed);
    QCOMPARE(hostsOf(way), (QStringList{u"a.example.com"_s, u"b.example.com"_s, u"c.example.com"_s}));
    QCOMPARE(eventsOf(way, Happening::Hop).last().delay, 3);
}

void TestTimeline::boundsAThousandHops()
{
    QByteArray hops;
    for (int at = 1000; at > 0; --at) {
        const QByteArray by = "h" + QByteArray::number(at) + ".example.com";
        hops += hop("h" + QByteArray::number(at - 1) + ".example.com", by,
                    QDateTime(QDate(2026, 11, 16), QTime(8, 10), QTimeZone::UTC)
                        .addSecs(at)
                        .toString(Qt::RFC2822Date)
                        .toLatin1());
    }
    const Timeline way = timelineIn(report(hops));
    QCOMPARE(eventsOf(way, Happening::Hop).size(), kMaxHops);
    QCOMPARE(way.leftOut, 1000 - kMaxHops);
    QCOMPARE(hostsOf(way).first(), u"h1.example.com"_s);
    QCOMPARE(hostsOf(way).last(), u"h1000.example.com"_s);
}

void TestTimeline::survivesOddLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("empty") << QByteArray("Received:\n");
    QTest::newRow("only a date") << QByteArray("Received: ; Mon, 16 Nov 2026 09:10:20 +0100\n");
    QTest::newRow("an open comment") << QByteArray("Received: from a (((((( by b; Mon, 16 Nov 2026\n");
    QTest::newRow("a backslash at the end") << QByteArray("Received: from a by b \\\n");
    QTest::newRow("ten thousand brackets") << "Received: " + QByteArray(10'000, '(') + "\n";
    QTest::newRow("ends with from") << QByteArray("Received: by b with SMTP from\n");
}

void TestTimeline::survivesOddLines()
{
    QFETCH(QByteArray, line);
    const Timeline way = timelineIn(report(line));
    QCOMPARE(eventsOf(way, Happening::Hop).size(), 1);
    QVERIFY(way.tells());
}

void TestTimeline::tellsTriesOfALog()
{
    const Timeline way = timelineIn(
        "Nov 16 09:10:11 mx postfix/smtp[11]: 4XyZ12AbCd: to=<kim@example.net>, relay=mx.example.net[192.0.2.9]:25, "
        "delay=1, delays=0/0/1/0, dsn=4.2.0, status=deferred (host mx.example.net[192.0.2.9] said: 450 4.2.0 "
        "greylisted)\n"
        "Nov 16 09:20:11 mx postfix/smtp[11]: 4XyZ12AbCd: to=<kim@example.net>, relay=mx.example.net[192.0.2.9]:25, "
        "delay=601, delays=0/0/1/0, dsn=5.1.1, status=bounced (host mx.example.net[192.0.2.9] said: 550 5.1.1 no such "
        "user)\n");
    const auto tries = eventsOf(way, Happening::Attempt);
    QCOMPARE(tries.size(), 2);
    QCOMPARE(tries.first().outcome, Action::Delayed);
    QCOMPARE(tries.last().delay, 600);
    QVERIFY(tries.last().reply.contains("no such user"_L1));
}

void TestTimeline::goesOverNewYearWithoutAYear()
{
    const Timeline way = timelineIn(
        "Dec 31 23:59:50 mx postfix/smtp[11]: 4XyZ12AbCd: to=<kim@example.net>, relay=mx.example.net[192.0.2.9]:25, "
        "delay=1, delays=0/0/1/0, dsn=4.2.0, status=deferred (host mx.example.net[192.0.2.9] said: 450 4.2.0 "
        "greylisted)\n"
        "Jan  1 00:00:10 mx postfix/smtp[11]: 4XyZ12AbCd: to=<kim@example.net>, relay=mx.example.net[192.0.2.9]:25, "
        "delay=21, delays=0/0/1/0, dsn=5.1.1, status=bounced (host mx.example.net[192.0.2.9] said: 550 5.1.1 no such "
        "user)\n");
    const auto tries = eventsOf(way, Happening::Attempt);
    QCOMPARE(tries.size(), 2);
    QCOMPARE(tries.last().delay, 20);
}

void TestTimeline::tellsUntilWhenItIsTried()
{
    const Timeline way = timelineIn(report({}, "Arrival-Date: Mon, 16 Nov 2026 09:10:12 +0100\n",
                                           "Will-Retry-Until: Sat, 21 Nov 2026 09:10:12 +0100\n"));
    QCOMPARE(eventsOf(way, Happening::Accepted).size(), 1);
    QCOMPARE(way.events.last().what, Happening::GivesUp);
    QVERIFY(way.events.last().delay > 4 * 24 * 3600);
}

BOUNCELENS_TEST(TestTimeline)
#include "tst_timeline.moc"
