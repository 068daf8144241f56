// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/dkim/check.h"
#include "check/dmarc/check.h"
#include "check/lint.h"
#include "check/spf/check.h"
#include "dns/overlay.h"
#include "dns/recordtext.h"

#include "support/findings.h"
#include "support/registry.h"
#include "support/signer.h"
#include "support/spfzone.h"
#include "support/strict.h"

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

DnsRecord recordOf(const QString &text)
{
    const auto record = recordFromText(text);
    return record ? *record : DnsRecord();
}

QString shown(const DnsAnswer &answer)
{
    QStringList parts{QString::number(int(answer.outcome))};
    for (const DnsRecord &record : answer.records) {
        parts.append(record.type == RecordType::Txt ? QString::fromUtf8(record.text) : record.target);
    }
    return parts.join(u' ');
}

} // namespace

/// Records that are not published yet: laid over the DNS, or only looked at.
class TestTry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void readsRecords_data();
    void readsRecords();
    void refusesWhatIsNoRecord_data();
    void refusesWhatIsNoRecord();
    void laysRecordsOver_data();
    void laysRecordsOver();
    void asksBelowWhatWasAsked();
    void whatIsProposedLetsSpfPass_data();
    void whatIsProposedLetsSpfPass();
    void looksAtPastedRecords_data();
    void looksAtPastedRecords();
    void looksAtAKeyBySelector();
};

void TestTry::readsRecords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<QByteArray>("value");
    const QString name = u"example.com"_s;
    QTest::newRow("quoted text") << u"example.com. 300 IN TXT \"v=spf1 \" \"mx -all\""_s << name << RecordType::Txt
                                 << "v=spf1 mx -all"_ba;
    QTest::newRow("text without quotes") << u"example.com TXT v=spf1 mx -all"_s << name << RecordType::Txt
                                         << "v=spf1 mx -all"_ba;
    QTest::newRow("an escaped quote") << u"example.com txt \"a\\\"b\""_s << name << RecordType::Txt << "a\"b"_ba;
    QTest::newRow("an address") << u"Example.com A 192.0.2.1"_s << name << RecordType::A << "192.0.2.1"_ba;
    QTest::newRow("a mail host") << u"example.com MX 10 mail.example.com."_s << name << RecordType::Mx
                                 << "mail.example.com"_ba;
    QTest::newRow("an alias") << u"a.example.com CNAME b.example"_s << u"a.example.com"_s << RecordType::Cname
                              << "b.example"_ba;
    QTest::newRow("a certificate") << u"_25._tcp.example.com TLSA 3 1 1 0a0b"_s << u"_25._tcp.example.com"_s
                                   << RecordType::Tlsa << QByteArray("\3\1\1\n\v", 5);
}

void TestTry::readsRecords()
{
    QFETCH(QString, text);
    const auto record = recordFromText(text);
    QVERIFY(record);
    QTEST(record->name, "name");
    QTEST(record->type, "type");
    QTEST(record->type == RecordType::Txt    ? record->text
          : record->type == RecordType::Tlsa ? record->data
                                             : record->target.toLatin1(),
          "value");
}

void TestTry::refusesWhatIsNoRecord_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no type") << u"example.com"_s;
    QTest::newRow("an unknown type") << u"example.com SPF \"v=spf1 -all\""_s;
    QTest::newRow("no data") << u"example.com TXT"_s;
    QTest::newRow("an address of the other family") << u"example.com A 2001:db8::1"_s;
    QTest::newRow("no preference") << u"example.com MX mail.example.com"_s;
    QTest::newRow("no name") << u"a..b TXT x"_s;
    QTest::newRow("half a byte") << u"example.com TLSA 3 1 1 abc"_s;
}

void TestTry::refusesWhatIsNoRecord()
{
    QFETCH(QString, text);
    QVERIFY(!recordFromText(text));
}

void TestTry::laysRecordsOver_data()
{
    QTest::addColumn<QString>("record");
    QTest::addColumn<QString>("name");
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<QString>("answer");
    const auto txt = RecordType::Txt;
    QTest::newRow("in place of what is there") << u"example.com TXT new"_s << u"example.com"_s << txt << u"0 new"_s;
    QTest::newRow("other types stay") << u"example.com TXT new"_s << u"example.com"_s << RecordType::A
                                      << u"0 192.0.2.1"_s;
    QTest::newRow("a name that was not there") << u"x.example.com TXT new"_s << u"x.example.com"_s << txt << u"0 new"_s;
    QTest::newRow("it has no other types")
        << u"x.example.com TXT new"_s << u"x.example.com"_s << RecordType::A << u"1"_s;
    QTest::newRow("nor has what is above it") << u"a.x.example.com TXT new"_s << u"x.example.com"_s << txt << u"1"_s;
    QTest::newRow("an alias") << u"example.com CNAME other.example"_s << u"example.com"_s << txt << u"0 other"_s;
    QTest::newRow("the target of an alias")
        << u"other.example TXT new"_s << u"alias.example.com"_s << txt << u"0 new"_s;
    QTest::newRow("a name that stays away") << u"example.com TXT new"_s << u"gone.example"_s << txt << u"2"_s;
}

void TestTry::laysRecordsOver()
{
    QFETCH(QString, record);
    QFETCH(QString, name);
    QFETCH(RecordType, type);
    Zone zone;
    fill(zone, u"example.com: old\nexample.com: A 192.0.2.1\nother.example: other\n"
               u"alias.example.com: CNAME other.example"_s);
    OverlaySource overlay(zone, {recordOf(record)});
    QTEST(shown(overlay.ask(nameOf(name), type)), "answer");
}

void TestTry::asksBelowWhatWasAsked()
{
    Zone zone;
    OverlaySource overlay(zone, {recordOf(u"example.com TXT new"_s)});
    (void)overlay.ask(nameOf(u"example.com"_s), RecordType::Txt);
    QCOMPARE(zone.asked(), (QList<DnsQuestion>{{.name = nameOf(u"example.com"_s), .type = RecordType::Txt}}));
}

void TestTry::whatIsProposedLetsSpfPass_data()
{
    QTest::addColumn<QString>("zone");
    QTest::newRow("not listed") << u"example.com: v=spf1 -all"_s;
    QTest::newRow("no record") << u"example.com: A 192.0.2.1"_s;
    QTest::newRow("two records") << u"example.com: v=spf1 a -all\nexample.com: v=spf1 mx ~all"_s;
    QTest::newRow("an unseen blank") << u"example.com:  v=spf1 ip4:192.0.2.25 mx -all"_s;
    QTest::newRow("a wrong name") << u"example.com: v=spf1 ipv4:192.0.2.0/24 -all"_s;
    QTest::newRow("a long record") << u"example.com: v=spf1 "_s + u"ip4:198.51.100.101 "_s.repeated(20) + u"-all"_s;
    QTest::newRow("too many look-ups") << manyIncludes(11);
}

void TestTry::whatIsProposedLetsSpfPass()
{
    QFETCH(QString, zone);
    Zone source;
    fill(source, zone);
    const CheckResult before = checkSpf(subjectOf(), source);
    QVERIFY(before.outcome != CheckOutcome::Pass);
    QCOMPARE(before.fixes.size(), 1);
    const RecordFix &fix = before.fixes.first();
    OverlaySource overlay(source, {recordOf(u"%1 %2 %3"_s.arg(fix.name, fix.type, fix.after))});
    QCOMPARE(checkSpf(subjectOf(), overlay).outcome, CheckOutcome::Pass);
}

void TestTry::looksAtPastedRecords_data()
{
    QTest::addColumn<QString>("record");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("after");
    QTest::newRow("right SPF") << u"v=spf1 mx include:a.example -all"_s << u"record-right"_s << QString();
    QTest::newRow("SPF with a fault") << u"v=spf1 ipv4:192.0.2.1 -all"_s << u"spf-syntax-unknown"_s
                                      << u"v=spf1 ip4:192.0.2.1 -all"_s;
    QTest::newRow("a line of a zone file")
        << u"example.net. IN TXT \"v=spf1 +all\""_s << u"spf-plus-all"_s << QString();
    QTest::newRow("right DMARC") << u"v=DMARC1; p=reject; rua=mailto:a@example.com"_s << u"dmarc-open-reject"_s
                                 << QString();
    QTest::newRow("DMARC with colons") << u"v=DMARC1; p:reject; rua:mailto:a@example.com"_s << u"dmarc-not-applied"_s
                                       << u"v=DMARC1; p=reject; rua=mailto:a@example.com"_s;
    QTest::newRow("MTA-STS") << u"v=STSv1; id=20260101"_s << u"record-right"_s << QString();
    QTest::newRow("TLS-RPT without mailto:")
        << u"v=TLSRPTv1; rua=a@example.com"_s << u"record-right"_s << u"v=TLSRPTv1; rua=mailto:a@example.com"_s;
}

void TestTry::looksAtPastedRecords()
{
    QFETCH(QString, record);
    const auto result = lintRecord(record);
    QVERIFY(result);
    QTEST(QString(result->summary.id), "id");
    QTEST(result->fixes.isEmpty() ? QString() : result->fixes.first().after, "after");
    QCOMPARE(wordless(*result), QStringList());
    QVERIFY(!lintRecord(u"hello"_s));
}

void TestTry::looksAtAKeyBySelector()
{
    const QByteArray key = Signer::ed25519().record();
    Zone zone;
    fill(zone, u"mail._domainkey.example.com: "_s + QString::fromLatin1(key));
    CheckSubject subject;
    subject.fromDomain = nameOf(u"example.com"_s);
    subject.selector = u"mail"_s;
    QCOMPARE(checkDkim(subject, zone).summary.id, "dkim-key-sound"_L1);
    subject.selector = u"other"_s;
    QCOMPARE(checkDkim(subject, zone).summary.id, "dkim-no-key"_L1);
    const auto pasted = lintRecord(QString::fromLatin1(key));
    QVERIFY(pasted);
    QCOMPARE(pasted->summary.id, "dkim-key-sound"_L1);
}

BOUNCELENS_TEST(TestTry)
#include "tst_try.moc"
