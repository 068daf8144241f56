// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/registry.h"
#include "support/triagerows.h"
#include "triage/burst.h"

using namespace BounceLens;
using namespace Qt::StringLiterals;

class IncidentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rule_data();
    void rule();
    void cause_data();
    void cause();
    void state_data();
    void state();
    void sameMailCountsOnce_data();
    void sameMailCountsOnce();
    void tellsWhoIsTouched();
    void orderDoesNotMatter();
    void findsWhatWasPlanted_data();
    void findsWhatWasPlanted();
    void findsItWhileItBegins();
    void burstsOfOddTimes_data();
    void burstsOfOddTimes();
};

void IncidentsTest::rule_data()
{
    QTest::addColumn<QList<double>>("minutes");
    QTest::addColumn<int>("incidents");
    QTest::newRow("nothing is no incident") << QList<double>{} << 0;
    QTest::newRow("a single failure is never one") << QList<double>{1} << 0;
    QTest::newRow("four are none") << QList<double>{1, 1, 1, 1} << 0;
    QTest::newRow("five within ten minutes are one") << QList<double>{1, 2, 3, 4, 11} << 1;
    QTest::newRow("five within more are none") << QList<double>{1, 2, 3, 4, 11.5} << 0;
    QTest::newRow("what comes later belongs to it") << QList<double>{1, 2, 3, 4, 5, 15, 29} << 1;
    QTest::newRow("two with silence between them are two")
        << QList<double>{1, 2, 3, 4, 5, 120, 121, 122, 123, 124} << 2;
}

void IncidentsTest::rule()
{
    QFETCH(const QList<double>, minutes);
    QTEST(int(incidentsIn(failuresAt(minutes)).size()), "incidents");
}

void IncidentsTest::cause_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("sender");
    QTest::addColumn<CauseSubject>("about");
    QTest::addColumn<QString>("subject");
    const QString kim = u"kim@example.com"_s;
    const QString ip = u"192.0.2.7"_s;
    QTest::newRow("authentication is about the sender's domain")
        << u"dmarc-fail"_s << ip << kim << CauseSubject::SenderDomain << u"example.com"_s;
    QTest::newRow("a listing is about the sending IP address")
        << u"blocklisted"_s << ip << kim << CauseSubject::SendingAddress << ip;
    QTest::newRow("and about the domain where no IP address is known")
        << u"blocklisted"_s << QString() << kim << CauseSubject::SenderDomain << u"example.com"_s;
    QTest::newRow("a bad reputation of a domain is about the domain")
        << u"bad-domain-reputation"_s << ip << kim << CauseSubject::SenderDomain << u"example.com"_s;
    QTest::newRow("a fault of the other side is about the recipient's domain")
        << u"system-error"_s << ip << kim << CauseSubject::RecipientDomain << u"example.net"_s;
    QTest::newRow("so are mailboxes that do not exist")
        << u"user-unknown"_s << ip << kim << CauseSubject::RecipientDomain << u"example.net"_s;
    QTest::newRow("an internationalised domain is one domain")
        << u"dmarc-fail"_s << ip << u"kim@b\u00fccher.example"_s << CauseSubject::SenderDomain
        << u"xn--bcher-kva.example"_s;
}

void IncidentsTest::cause()
{
    QFETCH(const QString, reason);
    QFETCH(const QString, address);
    QFETCH(const QString, sender);
    QList<Row> rows;
    for (int minute = 0; minute < 5; ++minute) {
        Row row = failureAt(minute, reason);
        row.sourceAddress = address;
        row.sender = sender;
        rows.append(row);
    }
    const auto incidents = incidentsIn(rows);
    QCOMPARE(incidents.size(), 1);
    QTEST(incidents.first().about, "about");
    QTEST(incidents.first().subject, "subject");
    QCOMPARE(incidents.first().reason, reason);
}

void IncidentsTest::state_data()
{
    QTest::addColumn<double>("now");
    QTest::addColumn<double>("delivered");
    QTest::addColumn<TriageIncident::State>("state");
    using enum TriageIncident::State;
    QTest::newRow("it goes on while the last failure is near") << 12. << -1. << Going;
    QTest::newRow("it is over after a silence") << 80. << -1. << Over;
    QTest::newRow("a delivery behind the last failure tells so") << 80. << 9. << Delivered;
    QTest::newRow("a delivery before it says nothing") << 12. << 2. << Going;
}

void IncidentsTest::state()
{
    QFETCH(const double, now);
    QFETCH(const double, delivered);
    QList<Row> rows = failuresAt({1, 2, 3, 4, 5});
    if (delivered >= 0) {
        Row row = failureAt(delivered, u"delivered"_s);
        row.action = Action::Delivered;
        rows.append(row);
    }
    const auto incidents = incidentsIn(rows, *failureAt(now).time);
    QCOMPARE(incidents.size(), 1);
    QTEST(incidents.first().state, "state");
}

void IncidentsTest::sameMailCountsOnce_data()
{
    QTest::addColumn<bool>("hasId");
    QTest::addColumn<double>("later");
    QTest::newRow("by its Message-ID, whenever it is told of again") << true << 3.;
    QTest::newRow("without one by recipient and time") << false << 0.;
}

void IncidentsTest::sameMailCountsOnce()
{
    QFETCH(const bool, hasId);
    QFETCH(const double, later);
    Row row = failureAt(1);
    row.messageId = hasId ? row.messageId : QString();
    QList<Row> rows;
    for (int copy = 0; copy < 9; ++copy) {
        Row again = row;
        again.file = u"%1.eml"_s.arg(copy);
        again.time = *row.time + qint64(copy * later * 1000);
        rows.append(again);
    }
    QVERIFY(incidentsIn(rows).isEmpty());
    const auto with = incidentsIn(rows + failuresAt({2, 3, 4, 5}));
    QCOMPARE(with.size(), 1);
    QCOMPARE(with.first().failures, 5);
}

void IncidentsTest::tellsWhoIsTouched()
{
    QList<Row> rows = failuresAt({1, 2, 3, 4, 5, 6});
    rows[0].sender = u"Lee@example.com"_s;
    rows[1].sender = u"lee@example.com"_s;
    rows[2].kind = Kind::FakeBounce;
    rows[3].direction = Direction::Incoming;
    rows += failuresAt({7, 8});
    const TriageIncident incident = incidentsIn(rows).value(0);
    QCOMPARE(incident.senders, (QStringList{u"kim@example.com"_s, u"lee@example.com"_s}));
    QCOMPARE(incident.failures, 6);
    QCOMPARE(incident.recipients, 6);
    QCOMPARE(incident.card, u"google/dmarc-policy");
}

/// 100 random orders, in each of which some mails are told of again.
void IncidentsTest::orderDoesNotMatter()
{
    const Month month = readMonth(u"3"_s);
    QList<Row> rows = month.rows.first(4000);
    const auto expected = incidentsIn(rows);
    QVERIFY(!expected.isEmpty());
    std::mt19937 random(16);
    for (int round = 0; round < 100; ++round) {
        QList<Row> mixed = rows;
        for (int again = 0; again < 200; ++again) {
            mixed.append(rows.at(qsizetype(random() % unsigned(rows.size()))));
        }
        std::ranges::shuffle(mixed, random);
        QCOMPARE(incidentsIn(mixed), expected);
    }
}

void IncidentsTest::findsWhatWasPlanted_data()
{
    QTest::addColumn<QString>("seed");
    for (const auto *seed : {"16", "1", "2", "3"}) {
        QTest::addRow("a month of 20,000 failures, made from %s", seed) << QString::fromLatin1(seed);
    }
}

namespace {

bool isPlanted(const TriageIncident &incident, const QJsonObject &planted)
{
    return incident.reason == planted.value("reason"_L1).toString() &&
           incident.system == planted.value("system"_L1).toString() &&
           incident.subject == planted.value("subject"_L1).toString() &&
           incident.first <= timeOf(planted.value("end"_L1).toString()) &&
           incident.last >= timeOf(planted.value("start"_L1).toString());
}

/// How many failures of its cause came from the start to the one with which it was found.
qsizetype failuresUntilFound(const TriageIncident &incident, qint64 start, const QList<Row> &rows)
{
    QSet<QString> mails;
    for (const Row &row : rows) {
        const bool isOfCause =
            row.reason == incident.reason && row.system == incident.system &&
            (row.sourceAddress == incident.subject || domainOfAddress(row.sender) == incident.subject ||
             domainOfAddress(row.recipient) == incident.subject);
        if (isOfCause && *row.time >= start && *row.time <= incident.found) {
            mails.insert(row.messageId + row.recipient);
        }
    }
    return mails.size();
}

} // namespace

void IncidentsTest::findsWhatWasPlanted()
{
    QFETCH(const QString, seed);
    const Month month = readMonth(seed);
    QCOMPARE(month.rows.size(), 20'000);
    QCOMPARE(month.planted.size(), 12);
    const auto incidents = incidentsIn(month.rows);
    constexpr qint64 kSoon = 10 * 60 * 1000;
    constexpr qint64 kHour = 60 * 60 * 1000;
    int found = 0;
    int ended = 0;
    QSet<qsizetype> real;
    for (const QJsonObject &planted : month.planted) {
        bool isFound = false;
        for (qsizetype at = 0; at < incidents.size(); ++at) {
            const TriageIncident &incident = incidents.at(at);
            if (!isPlanted(incident, planted)) {
                continue;
            }
            real.insert(at);
            const qint64 start = timeOf(planted.value("start"_L1).toString());
            const bool isSoon = incident.found - start <= kSoon || failuresUntilFound(incident, start, month.rows) <= 5;
            found += isSoon && !isFound ? 1 : 0;
            ended += qAbs(incident.last - timeOf(planted.value("end"_L1).toString())) <= kHour ? 1 : 0;
            isFound = true;
        }
    }
    QVERIFY2(found >= 11, qPrintable(QString::number(found)));
    QVERIFY2(ended >= 11, qPrintable(QString::number(ended)));
    QVERIFY2(incidents.size() - real.size() <= 1, qPrintable(QString::number(incidents.size() - real.size())));
}

/// With what is known ten minutes after the start of each.
void IncidentsTest::findsItWhileItBegins()
{
    Month month = readMonth(u"16"_s);
    std::ranges::sort(month.rows, {}, &Row::time);
    int found = 0;
    for (const QJsonObject &planted : month.planted) {
        const qint64 soon = timeOf(planted.value("start"_L1).toString()) + 10 * 60 * 1000;
        const auto later = std::ranges::upper_bound(month.rows, std::optional(soon), {}, &Row::time);
        const auto incidents = incidentsIn(month.rows.first(later - month.rows.begin()), soon);
        found += std::ranges::any_of(incidents, [&](const TriageIncident &incident) {
            return isPlanted(incident, planted) && incident.state == TriageIncident::State::Going;
        });
    }
    QVERIFY2(found >= 10, qPrintable(QString::number(found)));
}

void IncidentsTest::burstsOfOddTimes_data()
{
    QTest::addColumn<QList<qint64>>("times");
    QTest::addColumn<qsizetype>("bursts");
    QTest::newRow("none") << QList<qint64>{} << qsizetype(0);
    QTest::newRow("before 1970") << QList<qint64>{-5, -4, -3, -2, -1} << qsizetype(1);
    QTest::newRow("all at once") << QList<qint64>(100'000, 7) << qsizetype(1);
    QTest::newRow("one in the year 1, the others now")
        << QList<qint64>{-62'000'000'000'000, 1, 2, 3, 4, 5} << qsizetype(1);
}

void IncidentsTest::burstsOfOddTimes()
{
    QFETCH(const QList<qint64>, times);
    const TimeSpan span = times.isEmpty() ? TimeSpan{} : TimeSpan{.from = times.first(), .to = times.last()};
    QTEST(burstsIn(times, span).size(), "bursts");
}

BOUNCELENS_TEST(IncidentsTest)
#include "tst_incidents.moc"
