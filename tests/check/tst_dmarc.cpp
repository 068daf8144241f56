// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/dmarc/check.h"
#include "mailauth/dmarc/treewalk.h"

#include "support/findings.h"
#include "support/registry.h"
#include "support/strict.h"
#include "support/zone.h"

#include <functional>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

using Records = QList<std::pair<QString, QString>>;

void publish(Zone &zone, const Records &records)
{
    for (const auto &[name, text] : records) {
        zone.add(name, RecordType::Txt, text);
    }
}

AuthenticatedDomain passing(const QString &domain)
{
    return {.domain = nameOf(domain), .outcome = CheckOutcome::Pass};
}

AuthenticatedDomain failing(const QString &domain)
{
    return {.domain = nameOf(domain), .outcome = CheckOutcome::Problem};
}

const QString kReject = u"v=DMARC1; p=reject; rua=mailto:d@example.com"_s;

struct Case
{
    QString from = u"example.com"_s;
    Records records = {{u"_dmarc.example.com"_s, kReject}};
    AuthenticatedDomain spf = failing(u"example.com"_s);
    QList<AuthenticatedDomain> dkim = {};
    std::optional<std::pair<QString, DnsOutcome>> forced = {};
    bool areSignaturesKnown = true;
};

using Row = std::function<void(const char *, const Case &, const char *)>;

const QString kName = u"_dmarc.example.com"_s;
const QString kNews = u"news.example.com"_s;

Records with(const char *text)
{
    return {{kName, QString::fromLatin1(text)}};
}

void addAlignments(const Row &row)
{
    row("nothing passes", {}, "dmarc-fail-reject dmarc-spf-failed dmarc-policy-p");
    row("aligned SPF passes", {.spf = passing(u"example.com"_s)}, "dmarc-pass dmarc-spf-aligned dmarc-policy-p");
    row("SPF of a subdomain passes when relaxed", {.spf = passing(u"bounce.example.com"_s)},
        "dmarc-pass dmarc-spf-aligned dmarc-policy-p");
    row("SPF of another organisation does not", {.spf = passing(u"esp.example"_s)},
        "dmarc-fail-reject dmarc-spf-apart dmarc-policy-p");
    row("strict SPF wants the same domain",
        {.records = with("v=DMARC1; p=reject; aspf=s; rua=mailto:d@example.com"),
         .spf = passing(u"bounce.example.com"_s)},
        "dmarc-fail-reject dmarc-spf-strict dmarc-policy-p");
    row("aligned DKIM passes", {.spf = passing(u"esp.example"_s), .dkim = {passing(u"example.com"_s)}},
        "dmarc-pass dmarc-spf-apart dmarc-dkim-aligned dmarc-policy-p");
    row("a signature of the service alone does not", {.dkim = {passing(u"esp.example"_s)}},
        "dmarc-fail-reject dmarc-spf-failed dmarc-dkim-apart dmarc-policy-p");
    row("a broken signature does not", {.dkim = {failing(u"example.com"_s)}},
        "dmarc-fail-reject dmarc-spf-failed dmarc-dkim-failed dmarc-policy-p");
    row("strict DKIM",
        {.records = with("v=DMARC1; p=reject; adkim=s; rua=mailto:d@example.com"), .dkim = {passing(kNews)}},
        "dmarc-fail-reject dmarc-spf-failed dmarc-dkim-strict dmarc-policy-p");
    row("a signature without body stays open", {.dkim = {{.domain = nameOf(u"example.com"_s)}}},
        "dmarc-open-reject dmarc-spf-failed dmarc-dkim-open dmarc-policy-p");
    row("without the header there may be signatures", {.areSignaturesKnown = false},
        "dmarc-open-reject dmarc-spf-failed dmarc-policy-p");
}

void addPolicies(const Row &row)
{
    row("quarantine", {.records = with("v=DMARC1; p=quarantine; rua=mailto:d@example.com")},
        "dmarc-fail-quarantine dmarc-spf-failed dmarc-policy-p");
    row("p=none asks for nothing", {.records = with("v=DMARC1; p=none; rua=mailto:d@example.com")},
        "dmarc-fail-none dmarc-spf-failed dmarc-policy-p");
    row("t=y makes reject milder", {.records = with("v=DMARC1; p=reject; t=y; rua=mailto:d@example.com")},
        "dmarc-fail-quarantine dmarc-spf-failed dmarc-policy-p dmarc-testing");
    row("t=y makes quarantine nothing", {.records = with("v=DMARC1; p=quarantine; t=y; rua=mailto:d@example.com")},
        "dmarc-fail-none dmarc-spf-failed dmarc-policy-p dmarc-testing");
    row("t=y leaves none as it is", {.records = with("v=DMARC1; p=none; t=y; rua=mailto:d@example.com")},
        "dmarc-fail-none dmarc-spf-failed dmarc-policy-p");
    row("a subdomain goes by sp=",
        {.from = kNews,
         .records = with("v=DMARC1; p=none; sp=reject; rua=mailto:d@example.com") + Records{{kNews, u"x"_s}}},
        "dmarc-fail-reject dmarc-spf-failed dmarc-policy-sp");
    row("a subdomain that does not exist goes by np=",
        {.from = kNews, .records = with("v=DMARC1; p=none; sp=none; np=reject; rua=mailto:d@example.com")},
        "dmarc-fail-reject dmarc-spf-failed dmarc-policy-np");
    row("without np= it goes by sp=",
        {.from = kNews, .records = with("v=DMARC1; p=none; sp=quarantine; rua=mailto:d@example.com")},
        "dmarc-fail-quarantine dmarc-spf-failed dmarc-policy-sp");
    row("the domain itself never goes by sp=",
        {.records = with("v=DMARC1; p=reject; sp=none; np=none; rua=mailto:d@example.com")},
        "dmarc-fail-reject dmarc-spf-failed dmarc-policy-p");
    row("no record", {.records = {}}, "dmarc-no-policy dmarc-spf-failed");
    row("two records", {.records = with("v=DMARC1; p=none") + with("v=DMARC1; p=reject")},
        "dmarc-several dmarc-spf-failed dmarc-several-stricter");
    row("SERVFAIL is not a missing record", {.forced = {{kName, DnsOutcome::ServerFailed}}},
        "dns-server-failed dmarc-spf-failed");
    row("a time-out is not a missing record", {.forced = {{kName, DnsOutcome::TimedOut}}},
        "dns-timed-out dmarc-spf-failed");
}

void addRecords(const Row &row)
{
    row("a record without p= asks for nothing", {.records = with("v=DMARC1; rua=mailto:d@example.com")},
        "dmarc-fail-none dmarc-spf-failed dmarc-policy-missing");
    row("a misspelt policy without reports is not applied", {.records = with("v=DMARC1; p=rejekt")},
        "dmarc-not-applied dmarc-spf-failed dmarc-bad-tag dmarc-no-reports");
    row("a misspelt policy with reports counts as none",
        {.records = with("v=DMARC1; p=rejekt; rua=mailto:d@example.com")},
        "dmarc-fail-none dmarc-spf-failed dmarc-policy-missing dmarc-bad-tag");
    row("old and unknown tags are ignored",
        {.records = with("v=DMARC1; p=reject; pct=5; rf=afrf; foo=bar; rua=mailto:d@example.com")},
        "dmarc-fail-reject dmarc-spf-failed dmarc-policy-p dmarc-old-tag dmarc-old-tag dmarc-unknown-tag");
    row("letter case of values does not matter",
        {.records = with("v=DMARC1; p=Reject; aspf=S; rua=MAILTO:d@example.com"), .spf = passing(kNews)},
        "dmarc-fail-reject dmarc-spf-strict dmarc-policy-p");
    row("reports elsewhere need consent", {.records = with("v=DMARC1; p=reject; rua=mailto:a@reports.example")},
        "dmarc-fail-reject dmarc-spf-failed dmarc-policy-p dmarc-report-refused");
    row("reports elsewhere with consent",
        {.records = with("v=DMARC1; p=reject; rua=mailto:a@reports.example") +
                    Records{{u"example.com._report._dmarc.reports.example"_s, u"v=DMARC1"_s}}},
        "dmarc-fail-reject dmarc-spf-failed dmarc-policy-p");
    row("reports below the organisation need none",
        {.records = with("v=DMARC1; p=reject; rua=mailto:a@reports.example.com")},
        "dmarc-fail-reject dmarc-spf-failed dmarc-policy-p");
    row("consent that was not answered",
        {.records = with("v=DMARC1; p=reject; rua=mailto:a@reports.example"),
         .forced = {{u"example.com._report._dmarc.reports.example"_s, DnsOutcome::TimedOut}}},
        "dmarc-fail-reject dmarc-spf-failed dmarc-policy-p dmarc-report-unknown");
    row("no domain in From", {.from = {}}, "dmarc-no-domain");
    row("the organisation differs from the suffix list",
        {.from = kNews, .records = {{u"_dmarc.news.example.com"_s, kReject}}, .spf = failing(kNews)},
        "dmarc-fail-reject dmarc-spf-failed dmarc-policy-p dmarc-suffix-list dmarc-report-refused");
    row("a logo under a policy",
        {.records = with("v=DMARC1; p=reject; rua=mailto:d@example.com") +
                    Records{{u"default._bimi.example.com"_s, u"v=BIMI1; l=https://x/y.svg"_s}}},
        "dmarc-fail-reject dmarc-spf-failed dmarc-policy-p bimi-record");
}

} // namespace

class TestDmarc : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void walks_data();
    void walks();
    void findsThePolicy_data();
    void findsThePolicy();
    void says_data();
    void says();
    void mends_data();
    void mends();
    void readsReportAddresses_data();
    void readsReportAddresses();
    void asksOnce();
    void firstRecordOnlyAsksForReports();
    void boundsHostileRecords();
};

void TestDmarc::initTestCase()
{
    failOnWarnings();
}

void TestDmarc::walks_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("walked");
    QTest::newRow("one label") << u"com"_s << u"com"_s;
    QTest::newRow("up to the top") << u"mail.Example.com."_s << u"mail.example.com example.com com"_s;
    QTest::newRow("seven labels one by one") << u"a.b.c.d.e.example.com"_s
                                             << u"a.b.c.d.e.example.com b.c.d.e.example.com c.d.e.example.com "
                                                "d.e.example.com e.example.com example.com com"_s;
    QTest::newRow("the example of RFC 9989: twelve labels jump to seven")
        << u"a.b.c.d.e.f.g.h.i.j.mail.example.com"_s
        << u"a.b.c.d.e.f.g.h.i.j.mail.example.com g.h.i.j.mail.example.com h.i.j.mail.example.com "
           "i.j.mail.example.com j.mail.example.com mail.example.com example.com com"_s;
    QTest::newRow("an internationalised name") << u"b\u00fccher.example"_s << u"xn--bcher-kva.example example"_s;
}

void TestDmarc::walks()
{
    QFETCH(QString, domain);
    const QList<DomainName> walked = walkedDomains(nameOf(domain));
    QTEST(textOf(walked), "walked");
    QVERIFY(walked.size() <= kMaxWalkQuestions);
}

void TestDmarc::findsThePolicy_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<Records>("records");
    QTest::addColumn<QString>("found"); // organisation, domain of the policy
    const QString plain = u"v=DMARC1; p=none"_s;
    const QString suffix = u"v=DMARC1; p=none; psd=y"_s;
    const QString cut = u"v=DMARC1; p=none; psd=n"_s;
    const QString domain = u"a.mail.example.com"_s;
    const auto at = [](const QString &name) { return "_dmarc."_L1 + name; };
    QTest::newRow("no record: the domain itself, no policy") << domain << Records() << u"a.mail.example.com -"_s;
    QTest::newRow("its own record, the highest organisation")
        << domain << Records{{at(domain), plain}, {at(u"example.com"_s), plain}} << u"example.com a.mail.example.com"_s;
    QTest::newRow("a record between does not give the policy")
        << domain << Records{{at(u"mail.example.com"_s), plain}, {at(u"example.com"_s), plain}}
        << u"example.com example.com"_s;
    QTest::newRow("psd=n stops") << domain << Records{{at(u"mail.example.com"_s), cut}, {at(u"example.com"_s), plain}}
                                 << u"mail.example.com mail.example.com"_s;
    QTest::newRow("psd=y: the organisation is below")
        << domain << Records{{at(u"com"_s), suffix}} << u"example.com com"_s;
    QTest::newRow("psd=y above an organisation's own record")
        << domain << Records{{at(u"com"_s), suffix}, {at(u"example.com"_s), plain}} << u"example.com example.com"_s;
    QTest::newRow("psd=y of the domain itself")
        << u"example.com"_s << Records{{at(u"example.com"_s), suffix}} << u"example.com example.com"_s;
    QTest::newRow("a top domain without psd is an organisation")
        << domain << Records{{at(u"com"_s), plain}} << u"com com"_s;
    QTest::newRow("two records are none")
        << domain << Records{{at(u"example.com"_s), plain}, {at(u"example.com"_s), plain}} << u"a.mail.example.com -"_s;
    QTest::newRow("another TXT beside it does not count")
        << domain << Records{{at(u"example.com"_s), plain}, {at(u"example.com"_s), u"v=spf1 -all"_s}}
        << u"example.com example.com"_s;
    QTest::newRow("the version stands first")
        << domain << Records{{at(u"example.com"_s), u"p=none; v=DMARC1"_s}} << u"a.mail.example.com -"_s;
    QTest::newRow("the version is case sensitive")
        << domain << Records{{at(u"example.com"_s), u"v=dmarc1; p=none"_s}} << u"a.mail.example.com -"_s;
}

void TestDmarc::findsThePolicy()
{
    QFETCH(QString, domain);
    QFETCH(Records, records);
    Zone zone;
    publish(zone, records);
    Lookups lookups(zone);
    const TreeWalk walk = walkTree(nameOf(domain), lookups);
    const QString policy = walk.policy() ? walk.policy()->domain.toString() : u"-"_s;
    QTEST(QString(walk.organisation.toString() + u' ' + policy), "found");
}

void TestDmarc::says_data()
{
    QTest::addColumn<Case>("one");
    QTest::addColumn<QString>("ids");
    const auto row = [](const char *claim, const Case &one, const char *ids) {
        QTest::newRow(claim) << one << QString::fromLatin1(ids);
    };
    addAlignments(row);
    addPolicies(row);
    addRecords(row);
}

void TestDmarc::says()
{
    QFETCH(Case, one);
    Zone zone;
    publish(zone, one.records);
    if (one.forced) {
        zone.force(one.forced->first, RecordType::Txt, one.forced->second);
    }
    CheckSubject subject;
    subject.fromDomain = DomainName::fromText(one.from);
    const CheckResult result =
        checkDmarc(subject, zone, {.spf = one.spf, .dkim = one.dkim, .areSignaturesKnown = one.areSignaturesKnown});
    QTEST(idsOf(result), "ids");
    QCOMPARE(wordless(result), QStringList());
    QCOMPARE(result.outcome, result.summary.outcome);
}

void TestDmarc::mends_data()
{
    QTest::addColumn<QString>("record");
    QTest::addColumn<AuthenticatedDomain>("spf");
    QTest::addColumn<QString>("after");
    const AuthenticatedDomain none = failing(u"example.com"_s);
    const QString rua = u"; rua=mailto:d@example.com"_s;
    QTest::newRow("a right record stays") << kReject << none << QString();
    QTest::newRow("old tags go") << QString(u"v=DMARC1;p=reject;pct=100"_s + rua) << none
                                 << QString(u"v=DMARC1; p=reject"_s + rua);
    QTest::newRow("a misspelt policy becomes what it means")
        << QString(u"v=DMARC1; p=quarantene"_s + rua) << none << QString(u"v=DMARC1; p=quarantine"_s + rua);
    QTest::newRow("a policy that means nothing is left alone")
        << QString(u"v=DMARC1; p=block"_s + rua) << none << QString();
    QTest::newRow("strictness goes if it alone is in the way")
        << QString(u"v=DMARC1; p=reject; aspf=s"_s + rua) << passing(u"mail.example.com"_s)
        << QString(u"v=DMARC1; p=reject"_s + rua);
    QTest::newRow("strictness stays if the mail fails anyway")
        << QString(u"v=DMARC1; p=reject; aspf=s"_s + rua) << failing(u"mail.example.com"_s) << QString();
    QTest::newRow("a doubled tag goes") << QString(u"v=DMARC1; p=reject; p=none"_s + rua) << none
                                        << QString(u"v=DMARC1; p=reject"_s + rua);
}

void TestDmarc::mends()
{
    QFETCH(QString, record);
    QFETCH(AuthenticatedDomain, spf);
    Zone zone;
    publish(zone, {{u"_dmarc.example.com"_s, record}});
    CheckSubject subject;
    subject.fromDomain = nameOf(u"example.com"_s);
    const QList<RecordFix> fixes = checkDmarc(subject, zone, {.spf = spf}).fixes;
    QTEST(fixes.isEmpty() ? QString() : fixes.first().after, "after");
}

void TestDmarc::readsReportAddresses_data()
{
    QTest::addColumn<QByteArray>("uri");
    QTest::addColumn<QString>("domain");
    QTest::newRow("an address") << QByteArray("mailto:a@Example.com") << u"example.com"_s;
    QTest::newRow("an old size limit") << QByteArray("mailto:a@example.com!10m") << u"example.com"_s;
    QTest::newRow("a subject") << QByteArray("mailto:a@example.com?subject=x@y") << u"example.com"_s;
    QTest::newRow("escaped") << QByteArray("mailto:a%40example.com") << u"example.com"_s;
    QTest::newRow("a web address is not asked") << QByteArray("https://example.com/") << QString();
    QTest::newRow("no domain") << QByteArray("mailto:a") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestDmarc::readsReportAddresses()
{
    QFETCH(QByteArray, uri);
    const auto domain = reportDomain(uri);
    QTEST(domain ? domain->toString() : QString(), "domain");
}

void TestDmarc::asksOnce()
{
    Zone zone;
    publish(zone, {{u"_dmarc.example.com"_s, kReject}});
    CheckSubject subject;
    subject.fromDomain = nameOf(u"news.example.com"_s);
    const Authentication known{.spf = passing(u"bounce.example.com"_s), .dkim = {passing(u"esp.example"_s)}};
    const CheckResult result = checkDmarc(subject, zone, known);
    QCOMPARE(result.outcome, CheckOutcome::Pass);
    QCOMPARE(zone.rounds(), 1);
    QCOMPARE(zone.asked().size(), result.answers.size());
}

void TestDmarc::firstRecordOnlyAsksForReports()
{
    Zone nothing;
    CheckSubject subject;
    subject.fromDomain = nameOf(u"example.com"_s);
    QVERIFY(checkDmarc(subject, nothing, {.spf = passing(u"example.com"_s)}).fixes.isEmpty());
    Zone zone;
    zone.add(u"example.com"_s, RecordType::A, u"192.0.2.1"_s);
    const QList<RecordFix> fixes = checkDmarc(subject, zone, {.spf = passing(u"example.com"_s)}).fixes;
    QCOMPARE(fixes.size(), 1);
    QCOMPARE(fixes.first().after, u"v=DMARC1; p=none; rua=mailto:postmaster@example.com"_s);
}

void TestDmarc::boundsHostileRecords()
{
    QString text = u"v=DMARC1; p=reject; rua=mailto:a@x0.example"_s;
    for (int at = 1; at < 500; ++at) {
        text += u",mailto:a@x%1.example"_s.arg(at);
    }
    Authentication known;
    for (int at = 0; at < 500; ++at) {
        known.dkim.append(passing(u"s%1.example"_s.arg(at)));
    }
    Zone zone;
    publish(zone, {{u"_dmarc.example.com"_s, text}});
    CheckSubject subject;
    subject.fromDomain = nameOf(u"example.com"_s);
    const CheckResult result = checkDmarc(subject, zone, known);
    QVERIFY(result.answers.size() <= 50);
}

BOUNCELENS_TEST(TestDmarc)
#include "tst_dmarc.moc"
