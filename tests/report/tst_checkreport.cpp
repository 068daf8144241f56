// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/checkreport.h"

#include "support/names.h"
#include "support/registry.h"
#include "support/strict.h"

#include <QJsonArray>
#include <QTimeZone>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

DnsAnswer answerOf(const QString &name, RecordType type, DnsOutcome outcome)
{
    DnsAnswer answer;
    answer.question = {.name = nameOf(name), .type = type};
    answer.outcome = outcome;
    answer.server = u"192.0.2.53"_s;
    answer.time = QDateTime(QDate(2026, 11, 25), QTime(10, 20, 30), QTimeZone::UTC);
    return answer;
}

DnsRecord recordOf(RecordType type, const QString &target, quint16 priority = 0)
{
    DnsRecord record;
    record.type = type;
    record.ttl = 300;
    record.target = target;
    record.text = target.toUtf8();
    record.priority = priority;
    return record;
}

CheckReport report()
{
    DnsAnswer answer = answerOf(u"example.com"_s, RecordType::Txt, DnsOutcome::Answered);
    answer.records = {recordOf(RecordType::Txt, u"v=spf1 -all"_s)};
    CheckReport report;
    report.planned = {{.check = CheckId::Spf, .questions = {{u"TXT"_s, u"example.com"_s}}, .subject = u"example.com"_s},
                      {.check = CheckId::Dkim, .questions = {}, .askable = WhyNotAskable::NoSignature, .subject = {}}};
    report.results = {{.check = CheckId::Spf,
                       .outcome = CheckOutcome::Problem,
                       .summary = {.id = "spf-not-listed"_L1, .values = {u"example.com"_s, u"192.0.2.7"_s}},
                       .findings = {},
                       .answers = {answer},
                       .fixes = {{.name = u"example.com"_s,
                                  .type = u"TXT"_s,
                                  .before = u"v=spf1 -all"_s,
                                  .after = u"v=spf1 ip4:192.0.2.7 -all"_s}}}};
    report.judgement = Judgement{.verdict = Verdict::Supports, .check = CheckId::Spf};
    return report;
}

} // namespace

/// What is told about a run of checks.
class TestCheckReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void writesText();
    void writesJson();
    void tellsAnswers_data();
    void tellsAnswers();
    void showsNoControlCharacters();
};

void TestCheckReport::writesText()
{
    QCOMPARE(toText(report()),
             u"The checks support this card: SPF. SPF of example.com does not list 192.0.2.7: this "
             "explains the refusal.\n"
             "\n"
             "SPF: Problem\n"
             "  SPF of example.com does not list 192.0.2.7: this explains the refusal.\n"
             "    TXT example.com: \"v=spf1 -all\" (TTL 300 s); from 192.0.2.53 at 2026-11-25 10:20:30 "
             "UTC\n"
             "    Change this record: TXT example.com\n"
             "      now:   v=spf1 -all\n"
             "      to be: v=spf1 ip4:192.0.2.7 -all\n"
             "\n"
             "DKIM: not asked\n"
             "  The returned message has no DKIM signature, or is missing.\n"_s);
}

void TestCheckReport::writesJson()
{
    const QJsonObject json = toJson(report());
    QCOMPARE(json.value("verdict"_L1).toString(), u"supports"_s);
    QCOMPARE(json.value("decidedBy"_L1).toString(), u"spf"_s);
    QVERIFY(json.value("instead"_L1).isNull());
    const QJsonObject spf = json.value("checks"_L1).toArray().first().toObject();
    QCOMPARE(spf.value("summary"_L1).toObject().value("id"_L1).toString(), u"spf-not-listed"_s);
    QCOMPARE(spf.value("fixes"_L1).toArray().first().toObject().value("after"_L1).toString(),
             u"v=spf1 ip4:192.0.2.7 -all"_s);
    const QJsonObject answer = spf.value("answers"_L1).toArray().first().toObject();
    QCOMPARE(answer.value("time"_L1).toString(), u"2026-11-25T10:20:30Z"_s);
    QCOMPARE(answer.value("records"_L1).toArray().first().toObject().value("ttl"_L1).toInt(), 300);
    const QJsonObject dkim = json.value("notAsked"_L1).toArray().first().toObject();
    QCOMPARE(dkim.value("check"_L1).toString(), u"dkim"_s);
    CheckReport open = report();
    open.judgement = Judgement();
    QCOMPARE(toJson(open).value("verdict"_L1).toString(), u"open"_s);
    QVERIFY(toJson(open).value("decidedBy"_L1).isNull());
    open.judgement.reset();
    QVERIFY(toJson(open).value("verdict"_L1).isNull());
}

void TestCheckReport::tellsAnswers_data()
{
    QTest::addColumn<DnsAnswer>("answer");
    QTest::addColumn<QString>("text");
    const QString tail = u"; from 192.0.2.53 at 2026-11-25 10:20:30 UTC"_s;
    DnsAnswer mx = answerOf(u"example.com"_s, RecordType::Mx, DnsOutcome::Answered);
    mx.records = {recordOf(RecordType::Mx, u"mx1.example.com"_s, 10), recordOf(RecordType::Mx, QString(), 0)};
    QTest::newRow("records, a null MX among them")
        << mx << u"MX example.com: 10 mx1.example.com (TTL 300 s); 0 . (TTL 300 s)"_s + tail;
    DnsAnswer alias = answerOf(u"www.example.com"_s, RecordType::A, DnsOutcome::Answered);
    alias.records = {recordOf(RecordType::A, u"192.0.2.1"_s)};
    alias.aliases = {u"host.example.com"_s};
    QTest::newRow("an alias") << alias
                              << u"A www.example.com: 192.0.2.1 (TTL 300 s); alias of host.example.com"_s + tail;
    DnsAnswer failed = answerOf(u"example.com"_s, RecordType::Txt, DnsOutcome::ServerFailed);
    failed.detail = u"9: no DNSKEY"_s;
    QTest::newRow("a failure with its detail")
        << failed << u"TXT example.com: the look-up failed (SERVFAIL); 9: no DNSKEY"_s + tail;
    DnsAnswer late = answerOf(u"example.com"_s, RecordType::A, DnsOutcome::TimedOut);
    late.server.clear();
    QTest::newRow("nobody answered") << late << u"A example.com: no answer in time; at 2026-11-25 10:20:30 UTC"_s;
}

void TestCheckReport::tellsAnswers()
{
    QFETCH(DnsAnswer, answer);
    QTEST(answerText(answer), "text");
}

void TestCheckReport::showsNoControlCharacters()
{
    CheckReport hostile = report();
    hostile.results.first().answers.first().records.first().text = "v=spf1 \x1b[2J\n-all";
    QVERIFY(!toText(hostile).contains(u'\x1b'));
}

BOUNCELENS_TEST(TestCheckReport)
#include "tst_checkreport.moc"
