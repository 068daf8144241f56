// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/transport/hosts.h"
#include "check/transport/mtastscheck.h"
#include "mailauth/transport/mtasts.h"

#include "support/findings.h"
#include "support/registry.h"
#include "support/strict.h"
#include "support/zone.h"

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kPolicy = "version: STSv1\r\nmode: enforce\r\nmx: mx.example.net\r\nmx: *.example.org\r\n"
                           "max_age: 604800\r\n";

class FixedFetcher : public PolicyFetcher
{
public:
    explicit FixedFetcher(FetchedPolicy policy)
        : m_policy(std::move(policy))
    {
    }
    [[nodiscard]] FetchedPolicy fetch(const QUrl &address) override
    {
        asked.append(address);
        return m_policy;
    }
    QList<QUrl> asked;

private:
    FetchedPolicy m_policy;
};

FetchedPolicy policyOf(const QByteArray &text)
{
    return {.outcome = FetchOutcome::Fetched, .status = 200, .text = text};
}

CheckSubject netSubject()
{
    CheckSubject subject;
    subject.recipientDomain = nameOf(u"example.net"_s);
    return subject;
}

} // namespace

class TestTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsPolicies_data();
    void readsPolicies();
    void matchesPatterns_data();
    void matchesPatterns();
    void readsRecords_data();
    void readsRecords();
    void weighsMtaSts_data();
    void weighsMtaSts();
    void saysWhyAPolicyIsMissing_data();
    void saysWhyAPolicyIsMissing();
    void fetchesOnlyWhatIsAnnounced();
    void readsReports_data();
    void readsReports();
    void choosesHosts_data();
    void choosesHosts();
};

void TestTransport::initTestCase()
{
    failOnWarnings();
}

void TestTransport::readsPolicies_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<StsFault>("fault");
    const auto without = [](const char *line) { return QByteArray(kPolicy).replace(line, ""); };
    const auto with = [](const char *line, const char *other) { return QByteArray(kPolicy).replace(line, other); };
    QTest::newRow("a whole policy") << kPolicy << StsFault::None;
    QTest::newRow("line feeds alone") << QByteArray(kPolicy).replace("\r", "") << StsFault::None;
    QTest::newRow("unknown keys") << kPolicy + "foo: bar\r\n" << StsFault::None;
    QTest::newRow("no version") << without("version: STSv1\r\n") << StsFault::NoVersion;
    QTest::newRow("another version") << with("STSv1", "STSv2") << StsFault::NoVersion;
    QTest::newRow("the first version counts") << kPolicy + "version: STSv9\r\n" << StsFault::None;
    QTest::newRow("no mode") << without("mode: enforce\r\n") << StsFault::NoMode;
    QTest::newRow("an unknown mode") << with("enforce", "report") << StsFault::NoMode;
    QTest::newRow("no age") << without("max_age: 604800\r\n") << StsFault::NoMaxAge;
    QTest::newRow("an age that is no number") << with("604800", "1 week") << StsFault::NoMaxAge;
    QTest::newRow("an age over a year") << with("604800", "31557601") << StsFault::NoMaxAge;
    QTest::newRow("no hosts") << QByteArray("version: STSv1\nmode: testing\nmax_age: 1\n") << StsFault::NoHosts;
    QTest::newRow("mode none needs no hosts")
        << QByteArray("version: STSv1\nmode: none\nmax_age: 1\n") << StsFault::None;
    QTest::newRow("a star in the middle") << with("*.example.org", "mx.*.org") << StsFault::BadPattern;
    QTest::newRow("a web page") << QByteArray("<!doctype html><title>mode: x</title>") << StsFault::NoVersion;
    QTest::newRow("nothing") << QByteArray() << StsFault::NoVersion;
}

void TestTransport::readsPolicies()
{
    QFETCH(QByteArray, text);
    QTEST(readStsPolicy(text).fault, "fault");
}

void TestTransport::matchesPatterns_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("matches");
    QTest::newRow("the same") << u"MX.example.net"_s << u"mx.example.net"_s << true;
    QTest::newRow("one label") << u"mx.example.net"_s << u"*.example.net"_s << true;
    QTest::newRow("not two labels") << u"a.mx.example.net"_s << u"*.example.net"_s << false;
    QTest::newRow("not none") << u"example.net"_s << u"*.example.net"_s << false;
    QTest::newRow("not what only ends alike") << u"mx.badexample.net"_s << u"*.example.net"_s << false;
    QTest::newRow("another") << u"mx.example.org"_s << u"mx.example.net"_s << false;
}

void TestTransport::matchesPatterns()
{
    QFETCH(QString, host);
    QFETCH(QString, pattern);
    QTEST(matchesPattern(host, pattern), "matches");
}

void TestTransport::readsRecords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isOne");
    QTest::addColumn<QByteArray>("id");
    using B = QByteArray;
    QTest::newRow("a record") << B("v=STSv1; id=20160831085700Z;") << true << B("20160831085700Z");
    QTest::newRow("another version") << B("v=STSv2; id=1") << false << B("1");
    QTest::newRow("an id with a dash") << B("v=STSv1; id=2016-08-31") << true << B();
    QTest::newRow("an id of 33 letters") << B("v=STSv1; id=" + B(33, 'a')) << true << B();
    QTest::newRow("no id") << B("v=STSv1") << true << B();
}

void TestTransport::readsRecords()
{
    QFETCH(QByteArray, text);
    QTEST(isStsRecord(text), "isOne");
    QTEST(stsId(text), "id");
}

void TestTransport::weighsMtaSts_data()
{
    QTest::addColumn<QStringList>("records");
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QString>("mx");
    QTest::addColumn<QString>("ids");
    const QStringList one{u"v=STSv1; id=1;"_s};
    const QString mx = u"10 mx.example.net"_s;
    const QString other = u"10 other.example.com"_s;
    const auto with = [](const char *line, const char *next) { return QByteArray(kPolicy).replace(line, next); };
    QTest::newRow("nothing is demanded") << QStringList() << QByteArray() << mx << u"mta-sts-none tls-report-none"_s;
    QTest::newRow("another TXT is no record")
        << QStringList{u"v=spf1 -all"_s} << QByteArray() << mx << u"mta-sts-none tls-report-none"_s;
    QTest::newRow("the hosts fit") << one << kPolicy << mx
                                   << u"mta-sts-fits mta-sts-patterns mta-sts-host tls-report-none"_s;
    QTest::newRow("a host is missing")
        << one << kPolicy << other
        << u"mta-sts-enforce-mismatch mta-sts-patterns mta-sts-host-missing tls-report-none"_s;
    QTest::newRow("a host is missing, but it is a test")
        << one << with("enforce", "testing") << other
        << u"mta-sts-testing-mismatch mta-sts-patterns mta-sts-host-missing tls-report-none"_s;
    QTest::newRow("mode none") << one << with("enforce", "none") << other << u"mta-sts-off tls-report-none"_s;
    QTest::newRow("a short age") << one << with("604800", "60") << mx
                                 << u"mta-sts-fits mta-sts-short-age mta-sts-patterns mta-sts-host tls-report-none"_s;
    QTest::newRow("two records") << one + one << kPolicy << mx << u"mta-sts-several tls-report-none"_s;
    QTest::newRow("no id") << QStringList{u"v=STSv1;"_s} << kPolicy << mx << u"mta-sts-no-id tls-report-none"_s;
    QTest::newRow("a malformed policy") << one << with("STSv1", "1") << mx
                                        << u"mta-sts-policy-version tls-report-none"_s;
    QTest::newRow("a malformed pattern") << one << with("*.example.org", "*") << mx
                                         << u"mta-sts-policy-pattern tls-report-none"_s;
}

void TestTransport::weighsMtaSts()
{
    QFETCH(QStringList, records);
    QFETCH(QByteArray, policy);
    QFETCH(QString, mx);
    Zone zone;
    zone.add(u"example.net"_s, RecordType::Mx, mx);
    for (const QString &record : records) {
        zone.add(u"_mta-sts.example.net"_s, RecordType::Txt, record);
    }
    FixedFetcher fetcher(policyOf(policy));
    const CheckResult result = checkMtaSts(netSubject(), zone, fetcher);
    QTEST(idsOf(result), "ids");
    QCOMPARE(wordless(result), QStringList());
    QCOMPARE(zone.rounds(), 1);
}

void TestTransport::saysWhyAPolicyIsMissing_data()
{
    QTest::addColumn<FetchOutcome>("fetch");
    QTest::addColumn<QString>("id");
    QTest::addColumn<CheckOutcome>("outcome");
    const auto row = [](const char *claim, FetchOutcome fetch, const char *id, CheckOutcome outcome) {
        QTest::newRow(claim) << fetch << QString::fromLatin1(id) << outcome;
    };
    constexpr auto kProblem = CheckOutcome::Problem;
    constexpr auto kUnknown = CheckOutcome::CouldNotTell;
    row("404", FetchOutcome::HttpError, "mta-sts-fetch-http", kProblem);
    row("a redirect", FetchOutcome::Redirected, "mta-sts-fetch-redirect", kProblem);
    row("a web page", FetchOutcome::WrongType, "mta-sts-fetch-type", kProblem);
    row("too long", FetchOutcome::TooLong, "mta-sts-fetch-long", kProblem);
    row("no such host", FetchOutcome::NoHost, "mta-sts-fetch-no-host", kProblem);
    row("another name", FetchOutcome::CertificateName, "mta-sts-fetch-cert-name", kProblem);
    row("expired", FetchOutcome::CertificateExpired, "mta-sts-fetch-cert-expired", kProblem);
    row("not trusted", FetchOutcome::CertificateUntrusted, "mta-sts-fetch-cert-untrusted", kProblem);
    row("no authorities here tell nothing", FetchOutcome::NoAuthorities, "mta-sts-fetch-no-authorities", kUnknown);
    row("no TLS", FetchOutcome::TlsFailed, "mta-sts-fetch-tls", kProblem);
    row("a time-out tells nothing", FetchOutcome::TimedOut, "mta-sts-fetch-time-out", kUnknown);
    row("refused from here tells nothing", FetchOutcome::Refused, "mta-sts-fetch-refused", kUnknown);
    row("no network tells nothing", FetchOutcome::Unreachable, "mta-sts-fetch-unreachable", kUnknown);
    row("cancelled", FetchOutcome::Cancelled, "mta-sts-fetch-cancelled", kUnknown);
}

void TestTransport::saysWhyAPolicyIsMissing()
{
    QFETCH(FetchOutcome, fetch);
    Zone zone;
    zone.add(u"_mta-sts.example.net"_s, RecordType::Txt, u"v=STSv1; id=1"_s);
    FixedFetcher fetcher({.outcome = fetch, .status = 404, .text = {}});
    const CheckResult result = checkMtaSts(netSubject(), zone, fetcher);
    QTEST(QString(result.summary.id), "id");
    QTEST(result.outcome, "outcome");
    QCOMPARE(wordless(result), QStringList());
    QCOMPARE(fetcher.asked, QList<QUrl>{QUrl(u"https://mta-sts.example.net/.well-known/mta-sts.txt"_s)});
}

void TestTransport::fetchesOnlyWhatIsAnnounced()
{
    FixedFetcher fetcher(policyOf(kPolicy));
    Zone zone;
    (void)checkMtaSts(netSubject(), zone, fetcher);
    zone.force(u"_mta-sts.example.net"_s, RecordType::Txt, DnsOutcome::TimedOut);
    const CheckResult result = checkMtaSts(netSubject(), zone, fetcher);
    QCOMPARE(result.summary.id, "dns-timed-out"_L1);
    QCOMPARE(result.outcome, CheckOutcome::CouldNotTell);
    QVERIFY(fetcher.asked.isEmpty());
    QCOMPARE(idsOf(checkMtaSts({}, zone, fetcher)), u"mta-sts-no-domain"_s);
}

void TestTransport::readsReports_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("addresses");
    QTest::addColumn<bool>("isMalformed");
    using B = QByteArray;
    QTest::newRow("an address") << B("v=TLSRPTv1; rua=mailto:a@example.net") << 1 << false;
    QTest::newRow("two") << B("v=TLSRPTv1;rua=mailto:a@example.net,https://example.net/v1/tlsrpt") << 2 << false;
    QTest::newRow("plain http") << B("v=TLSRPTv1; rua=http://example.net/") << 0 << true;
    QTest::newRow("no address") << B("v=TLSRPTv1;") << 0 << true;
}

void TestTransport::readsReports()
{
    QFETCH(QByteArray, text);
    QVERIFY(isTlsReportRecord(text));
    const TlsReportRecord record = readTlsReport(text);
    QTEST(int(record.addresses.size()), "addresses");
    QTEST(record.isMalformed, "isMalformed");
}

void TestTransport::choosesHosts_data()
{
    QTest::addColumn<QStringList>("records");
    QTest::addColumn<QString>("remote");
    QTest::addColumn<QString>("hosts");
    const QStringList two{u"20 b.example.net"_s, u"10 a.example.net."_s};
    QTest::newRow("by preference") << two << QString() << u"a.example.net b.example.net"_s;
    QTest::newRow("the host that refused first") << two << u"B.example.net"_s << u"b.example.net a.example.net"_s;
    QTest::newRow("a refusing host that is no MX")
        << two << u"c.example.net"_s << u"c.example.net a.example.net b.example.net"_s;
    QTest::newRow("an address is no host") << two << u"[192.0.2.1]"_s << u"a.example.net b.example.net"_s;
    QTest::newRow("a null MX") << QStringList{u"0 ."_s} << QString() << QString();
    QTest::newRow("no MX is the domain itself") << QStringList() << QString() << u"example.net"_s;
}

void TestTransport::choosesHosts()
{
    QFETCH(QStringList, records);
    QFETCH(QString, remote);
    Zone zone;
    zone.add(u"example.net"_s, RecordType::Txt, u"x"_s);
    for (const QString &record : records) {
        zone.add(u"example.net"_s, RecordType::Mx, record);
    }
    const DnsAnswer mx = zone.ask(nameOf(u"example.net"_s), RecordType::Mx);
    QTEST(textOf(mailHosts(mx, DomainName::fromText(remote))), "hosts");
}

BOUNCELENS_TEST(TestTransport)
#include "tst_transport.moc"
