// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/run.h"
#include "check/subject.h"
#include "dns/resolver.h"

#include "support/behaviours.h"
#include "support/registry.h"
#include "support/strict.h"
#include "support/zone.h"

#include <QSet>

#include <thread>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;

class NoPolicies : public PolicyFetcher
{
public:
    [[nodiscard]] FetchedPolicy fetch(const QUrl &) override { return {}; }
};

CheckRequest requestFor(const QList<CheckId> &checks)
{
    CheckRequest request{.checks = checks, .subject = {}, .blocklists = {}, .catalog = Catalog::builtIn()};
    request.subject.sourceAddress = ipOf(u"192.0.2.1"_s);
    request.subject.envelopeSender = mailOf(u"a@example.com"_s);
    request.subject.fromDomain = nameOf(u"example.com"_s);
    request.subject.recipientDomain = nameOf(u"example.net"_s);
    request.subject.domain = nameOf(u"example.net"_s);
    request.subject.heloName = u"mail.example.com"_s;
    return request;
}

QList<CheckResult> run(const CheckRequest &request, DnsSource &dns, std::chrono::milliseconds deadline = kCheckDeadline)
{
    NoPolicies policies;
    QList<CheckResult> results;
    runChecks(request, {.dns = dns, .policies = policies, .deadline = deadline},
              [&results](const CheckResult &result) { results.append(result); });
    return results;
}

CheckResult resultOf(CheckId check, const QList<CheckResult> &results)
{
    const auto found = std::ranges::find(results, check, &CheckResult::check);
    return found == results.end() ? CheckResult() : *found;
}

} // namespace

/// Checks that run together.
class TestRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void tellsEachOnce();
    void dmarcRestsOnSpf_data();
    void dmarcRestsOnSpf();
    void runsARepeatedCheckOnce();
    void unverifiedSignaturesStayOpen();
    void daneNeedsNoConnection();
    void aGuessedIdentityDoesNotCount();
    void oneDeadlineForAllQuestionsOfACheck();
    void endsWhenCancelled();
    void readsResolvers_data();
    void readsResolvers();
};

void TestRun::tellsEachOnce()
{
    Zone zone;
    QList<CheckId> checks = allChecks();
    checks.removeOne(CheckId::Reachability);
    const QList<CheckResult> results = run(requestFor(checks), zone);
    QSet<CheckId> told;
    for (const CheckResult &result : results) {
        told.insert(result.check);
    }
    QCOMPARE(results.size(), checks.size());
    QCOMPARE(told, QSet<CheckId>(checks.begin(), checks.end()));
}

void TestRun::dmarcRestsOnSpf_data()
{
    QTest::addColumn<QString>("spf");
    QTest::addColumn<QString>("summary");
    QTest::newRow("SPF passes for an aligned domain") << u"v=spf1 ip4:192.0.2.1 -all"_s << u"dmarc-pass"_s;
    QTest::newRow("SPF fails, and no signature came back") << u"v=spf1 -all"_s << u"dmarc-open-reject"_s;
}

void TestRun::dmarcRestsOnSpf()
{
    QFETCH(QString, spf);
    Zone zone;
    zone.add(u"example.com"_s, RecordType::Txt, spf);
    zone.add(u"_dmarc.example.com"_s, RecordType::Txt, u"v=DMARC1; p=reject"_s);
    const auto results = run(requestFor({CheckId::Dmarc, CheckId::Spf, CheckId::Dkim}), zone);
    QTEST(QString(resultOf(CheckId::Dmarc, results).summary.id), "summary");
}

void TestRun::runsARepeatedCheckOnce()
{
    Zone zone;
    const auto results = run(requestFor({CheckId::Dmarc, CheckId::Spf, CheckId::Dmarc, CheckId::Spf}), zone);
    QCOMPARE(results.size(), 2);
}

void TestRun::unverifiedSignaturesStayOpen()
{
    Zone zone;
    zone.add(u"example.com"_s, RecordType::Txt, u"v=spf1 -all"_s);
    zone.add(u"_dmarc.example.com"_s, RecordType::Txt, u"v=DMARC1; p=reject"_s);
    CheckRequest request = requestFor({CheckId::Dmarc, CheckId::Spf});
    request.subject.message = "DKIM-Signature: v=1; a=rsa-sha256; d=example.com; s=mail; h=from; bh=x; b=y\r\n"
                              "From: a@example.com\r\n\r\nHello\r\n";
    request.subject.isMessageWhole = true;
    QCOMPARE(QString(resultOf(CheckId::Dmarc, run(request, zone)).summary.id), u"dmarc-open-reject"_s);
}

void TestRun::daneNeedsNoConnection()
{
    Zone zone;
    zone.add(u"example.net"_s, RecordType::Mx, u"10 mx.example.net"_s);
    QCOMPARE(QString(resultOf(CheckId::Dane, run(requestFor({CheckId::Dane}), zone)).summary.id), u"dane-none"_s);
}

void TestRun::aGuessedIdentityDoesNotCount()
{
    Zone zone;
    zone.add(u"example.com"_s, RecordType::Txt, u"v=spf1 ip4:192.0.2.1 -all"_s);
    zone.add(u"_dmarc.example.com"_s, RecordType::Txt, u"v=DMARC1; p=reject"_s);
    CheckRequest request = requestFor({CheckId::Spf, CheckId::Dmarc});
    request.subject.envelopeSender.reset();
    request.subject.heloName.clear();
    const auto results = run(request, zone);
    QCOMPARE(resultOf(CheckId::Spf, results).outcome, CheckOutcome::Pass);
    QCOMPARE(QString(resultOf(CheckId::Dmarc, results).summary.id), u"dmarc-open-reject"_s);
}

/// Each answer names one more record: without a deadline for the whole check it would take ten times as long.
void TestRun::oneDeadlineForAllQuestionsOfACheck()
{
    const HostileServer server([](const DnsRequest &request, Via) {
        const QByteArray next = "v=spf1 include:x" + request.name + " -all";
        return Responses{{.bytes = DnsReply(request).answer(kTxt, characterString(next)).bytes(), .delay = 400}};
    });
    NetworkResolver resolver(settingsFor(server));
    const auto results = run(requestFor({CheckId::Spf}), resolver, 1000ms);
    QCOMPARE(results.first().outcome, CheckOutcome::CouldNotTell);
    QVERIFY(server.datagrams() >= 2);
    QVERIFY(server.datagrams() < 8);
}

void TestRun::endsWhenCancelled()
{
    const HostileServer server([](const DnsRequest &, Via) { return Responses(); });
    NetworkResolver resolver(settingsFor(server));
    const CheckRequest request = requestFor({CheckId::Spf, CheckId::ReverseDns, CheckId::RecipientMx});
    QList<CheckResult> results;
    std::jthread thread([&] { results = run(request, resolver, 60s); });
    QTRY_VERIFY(server.datagrams() >= 3);
    resolver.cancel();
    thread.join();
    QCOMPARE(results.size(), 3);
    for (const CheckResult &result : std::as_const(results)) {
        QCOMPARE(result.outcome, CheckOutcome::CouldNotTell);
        QCOMPARE(result.answers.first().outcome, DnsOutcome::Cancelled);
    }
}

void TestRun::readsResolvers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    QTest::newRow("the system's") << QString() << u"udp  0 "_s;
    QTest::newRow("IPv4") << u" 192.0.2.53 "_s << u"udp 192.0.2.53 0 "_s;
    QTest::newRow("with a port") << u"192.0.2.53:5353"_s << u"udp 192.0.2.53 5353 "_s;
    QTest::newRow("IPv6") << u"2001:db8::53"_s << u"udp 2001:db8::53 0 "_s;
    QTest::newRow("IPv6 with a port") << u"[2001:db8::53]:53"_s << u"udp 2001:db8::53 53 "_s;
    QTest::newRow("TLS") << u"tls://192.0.2.53"_s << u"tls 192.0.2.53 0 "_s;
    QTest::newRow("TLS with port and name")
        << u"tls://192.0.2.53:8853#dns.example"_s << u"tls 192.0.2.53 8853 dns.example"_s;
    QTest::newRow("HTTPS") << u"https://dns.example/dns-query"_s << u"https https://dns.example/dns-query"_s;
    for (const char *wrong : {"dns.example", "http://dns.example/", "tls://dns.example", "192.0.2.53#x", "192.0.2.300",
                              "192.0.2.53:99999", "https://", "192.0.2.53/24", "https://user:secret@dns.example/"}) {
        QTest::addRow("none: %s", wrong) << QString::fromLatin1(wrong) << QString();
    }
}

void TestRun::readsResolvers()
{
    QFETCH(QString, text);
    const auto read = resolverFromText(text);
    QString shown;
    if (read && read->transport == DnsTransport::Https) {
        shown = u"https "_s + read->url.toString();
    } else if (read) {
        shown =
            u"%1 %2 %3 %4"_s.arg(read->transport == DnsTransport::Tls ? u"tls"_s : u"udp"_s, read->servers.join(u','))
                .arg(read->port)
                .arg(read->tlsName);
    }
    QTEST(shown, "read");
}

BOUNCELENS_TEST(TestRun)
#include "tst_run.moc"
