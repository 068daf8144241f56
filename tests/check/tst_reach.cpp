// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/smtp/check.h"

#include "support/findings.h"
#include "support/registry.h"
#include "support/responder.h"
#include "support/strict.h"
#include "support/zone.h"

#include <QTcpServer>
#include <QTemporaryDir>

#include <thread>

using namespace BounceLens;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kHost = u"mx.example.net"_s;

Responder::Script speaking(const QByteArray &ehlo)
{
    return {.greeting = "220 mx.example.net ESMTP\r\n", .answers = {{"EHLO", ehlo}, {"QUIT", "221 bye\r\n"}}};
}

Responder::Script encrypting(const TestCertificate &certificate)
{
    Responder::Script script = speaking("250-mx.example.net\r\n250-SIZE 1\r\n250 STARTTLS\r\n");
    script.answers.insert("STARTTLS", "220 go on\r\n");
    script.certificate = certificate;
    return script;
}

ProbeOptions optionsFor(quint16 port)
{
    return {.port = port, .connectTimeout = 2s, .replyTimeout = 500ms, .isPublicOnly = false};
}

CheckSubject subjectOf(const QString &remoteHost)
{
    CheckSubject subject;
    subject.recipientDomain = nameOf(u"example.net"_s);
    subject.remoteHost = DomainName::fromText(remoteHost);
    return subject;
}

/// A zone whose mail server is this computer.
void fill(Zone &zone)
{
    zone.add(u"example.net"_s, RecordType::Mx, u"10 mx.example.net"_s);
    zone.add(kHost, RecordType::A, u"127.0.0.1"_s);
}

} // namespace

class TestReach : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void says_data();
    void says();
    void connectsToPublicAddressesOnly();
    void sendsNoMail();
    void weighsCertificates_data();
    void weighsCertificates();
    void refusedIsAProblem();
    void aSilentNetworkTellsNothing();
    void oneAnswerOfTwoIsEnough();
    void asksForTheMailServer_data();
    void asksForTheMailServer();
    void endsWhenCancelled();
};

void TestReach::initTestCase()
{
    failOnWarnings();
}

void TestReach::says_data()
{
    QTest::addColumn<Responder::Script>("script");
    QTest::addColumn<QString>("ids");
    QTest::newRow("no encryption") << speaking("250 mx.example.net\r\n") << u"reach-no-tls reach-banner"_s;
    QTest::newRow("a word that only begins like it")
        << speaking("250-mx\r\n250 STARTTLSX\r\n") << u"reach-no-tls reach-banner"_s;
    Responder::Script refusing = speaking("250-mx\r\n250 starttls\r\n");
    refusing.answers.insert("STARTTLS", "454 not now\r\n");
    QTest::newRow("encryption refused") << refusing << u"reach-tls-refused reach-banner"_s;
    Responder::Script broken = speaking("250-mx\r\n250 STARTTLS\r\n");
    broken.answers.insert("STARTTLS", "220 go on\r\n");
    QTest::newRow("encryption without a certificate") << broken << u"reach-tls-failed reach-banner"_s;
    QTest::newRow("a greeting that refuses")
        << Responder::Script{.greeting = "554 5.7.1 no\r\n", .answers = {}} << u"reach-rejected reach-banner"_s;
    QTest::newRow("a greeting of several lines")
        << Responder::Script{.greeting = "220-one\r\n220 two\r\n", .answers = {{"EHLO", "550 no\r\n"}}}
        << u"reach-rejected reach-banner"_s;
    QTest::newRow("closed without a word")
        << Responder::Script{.greeting = {}, .answers = {}, .closesAtOnce = true} << u"reach-closed"_s;
    QTest::newRow("no greeting") << Responder::Script{.greeting = {}, .answers = {}} << u"reach-silent"_s;
    QTest::newRow("something else") << Responder::Script{.greeting = "SSH-2.0-x\r\n", .answers = {}}
                                    << u"reach-not-smtp"_s;
    QTest::newRow("a flood without a line end")
        << Responder::Script{.greeting = QByteArray(200000, 'x'), .answers = {}} << u"reach-not-smtp"_s;
    QTest::newRow("a reply without an end")
        << Responder::Script{.greeting = QByteArray("220-x\r\n").repeated(20000), .answers = {}}
        << u"reach-not-smtp reach-banner"_s;
}

void TestReach::says()
{
    QFETCH(Responder::Script, script);
    const Responder responder(script);
    Zone zone;
    fill(zone);
    const ReachReport report = checkReach(subjectOf(kHost), zone, optionsFor(responder.port()));
    QTEST(idsOf(report.result), "ids");
    QCOMPARE(wordless(report.result), QStringList());
}

void TestReach::connectsToPublicAddressesOnly()
{
    Responder responder(encrypting(makeCertificate("mx.example.net", 30)));
    Zone zone;
    fill(zone);
    ProbeOptions options = optionsFor(responder.port());
    options.isPublicOnly = true;
    QCOMPARE(QString(checkReach(subjectOf(kHost), zone, options).result.summary.id), u"reach-private"_s);
    QVERIFY(responder.stop().isEmpty());
}

void TestReach::sendsNoMail()
{
    Responder responder(encrypting(makeCertificate("mx.example.net", 30)));
    Zone zone;
    fill(zone);
    const ReachReport report = checkReach(subjectOf(kHost), zone, optionsFor(responder.port()));
    QCOMPARE(report.result.summary.id, "reach-ok"_L1);
    QCOMPARE(report.result.outcome, CheckOutcome::Pass);
    QTRY_COMPARE(responder.lineCount(), 3);
    QCOMPARE(responder.stop(), (QByteArrayList{"EHLO probe.invalid", "STARTTLS", "QUIT"}));
}

void TestReach::weighsCertificates_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("isStoreEmpty");
    QTest::addColumn<QString>("ids");
    const auto row = [](const char *claim, const QByteArray &name, int days, bool isStoreEmpty, const QString &faults) {
        QTest::newRow(claim) << name << days << isStoreEmpty << u"reach-ok reach-banner reach-certificate "_s + faults;
    };
    row("its own name", "mx.example.net", 30, false, u"reach-cert-untrusted"_s);
    row("another name", "mx.example.org", 30, false, u"reach-cert-name reach-cert-untrusted"_s);
    row("expired", "mx.example.net", -1, false, u"reach-cert-time reach-cert-untrusted"_s);
    row("without authorities nobody can be judged", "mx.example.net", 30, true, u"reach-cert-no-authorities"_s);
    row("another name is wrong without authorities too", "mx.example.org", 30, true,
        u"reach-cert-name reach-cert-no-authorities"_s);
}

void TestReach::weighsCertificates()
{
    QFETCH(QByteArray, name);
    QFETCH(int, days);
    QFETCH(bool, isStoreEmpty);
    const TestCertificate certificate = makeCertificate(name, days);
    const Responder responder(encrypting(certificate));
    Zone zone;
    fill(zone);
    const QTemporaryDir store;
    ProbeOptions options = optionsFor(responder.port());
    options.authorities = {.further =
                               isStoreEmpty ? QByteArray() : makeCertificate("other.example", 30).certificate.toPem(),
                           .folder = store.path()};
    const ReachReport report = checkReach(subjectOf(kHost), zone, options);
    QTEST(idsOf(report.result), "ids");
    QCOMPARE(wordless(report.result), QStringList());
    const ProbeResult &probe = report.probes.first();
    QCOMPARE(probe.subject, QString::fromLatin1(name));
    QCOMPARE(probe.chain, QList<QByteArray>{certificate.certificate.toDer()});
    QVERIFY(probe.protocol.startsWith(u"TLSv1."));
}

void TestReach::refusedIsAProblem()
{
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const quint16 port = free.serverPort();
    free.close();
    Zone zone;
    fill(zone);
    const CheckResult result = checkReach(subjectOf(kHost), zone, optionsFor(port)).result;
    QCOMPARE(idsOf(result), u"reach-refused"_s);
    QCOMPARE(result.outcome, CheckOutcome::Problem);
}

void TestReach::aSilentNetworkTellsNothing()
{
    ProbeResult probe;
    QTcpServer full; // accepts nothing, so that its queue fills and connections hang, as with a dropped packet
    full.setListenBacklogSize(0);
    QVERIFY(full.listen(QHostAddress::LocalHost));
    full.pauseAccepting();
    std::vector<std::unique_ptr<QTcpSocket>> fillers;
    for (int at = 0; at < 4; ++at) {
        fillers.push_back(std::make_unique<QTcpSocket>());
        fillers.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), full.serverPort());
        (void)fillers.back()->waitForConnected(100);
    }
    ProbeOptions options = optionsFor(full.serverPort());
    options.connectTimeout = 300ms;
    Zone zone;
    fill(zone);
    const CheckResult result = checkReach(subjectOf(kHost), zone, options).result;
    QCOMPARE(idsOf(result), u"reach-timed-out"_s);
    QCOMPARE(result.outcome, CheckOutcome::CouldNotTell);
    QCOMPARE(wordless(result), QStringList());
}

void TestReach::oneAnswerOfTwoIsEnough()
{
    const Responder responder(speaking("250 mx\r\n"));
    Zone zone;
    fill(zone);
    zone.add(kHost, RecordType::Aaaa, u"::1"_s);
    const ReachReport report = checkReach(subjectOf(kHost), zone, optionsFor(responder.port()));
    QCOMPARE(report.probes.size(), 2);
    QCOMPARE(report.result.summary.id, "reach-no-tls"_L1);
    QCOMPARE(report.result.outcome, CheckOutcome::Pass);
}

void TestReach::asksForTheMailServer_data()
{
    QTest::addColumn<QString>("remote");
    QTest::addColumn<bool>("isFilled");
    QTest::addColumn<DnsOutcome>("mx");
    QTest::addColumn<QString>("ids");
    QTest::newRow("the host that refused has no address")
        << u"gone.example.net"_s << true << DnsOutcome::Answered << u"reach-no-address"_s;
    QTest::newRow("no such domain") << QString() << false << DnsOutcome::NoDomain << u"reach-no-host"_s;
    QTest::newRow("SERVFAIL") << QString() << false << DnsOutcome::ServerFailed << u"dns-server-failed"_s;
    QTest::newRow("a domain without MX and address")
        << QString() << false << DnsOutcome::NoData << u"reach-no-address"_s;
}

void TestReach::asksForTheMailServer()
{
    QFETCH(QString, remote);
    QFETCH(bool, isFilled);
    QFETCH(DnsOutcome, mx);
    Zone zone;
    if (isFilled) {
        fill(zone);
    } else {
        zone.force(u"example.net"_s, RecordType::Mx, mx);
    }
    const CheckResult result = checkReach(subjectOf(remote), zone, optionsFor(1)).result;
    QTEST(idsOf(result), "ids");
    QCOMPARE(result.outcome, CheckOutcome::CouldNotTell);
    QCOMPARE(wordless(result), QStringList());
}

void TestReach::endsWhenCancelled()
{
    const Responder responder({.greeting = {}, .answers = {}});
    ProbeOptions options = optionsFor(responder.port());
    options.replyTimeout = 60s;
    std::stop_source source;
    options.stop = source.get_token();
    const std::jthread canceller([&] {
        while (responder.connections() == 0) {
            std::this_thread::yield();
        }
        source.request_stop();
    });
    Zone zone;
    fill(zone);
    QCOMPARE(idsOf(checkReach(subjectOf(kHost), zone, options).result), u"reach-cancelled"_s);
}

BOUNCELENS_TEST(TestReach)
#include "tst_reach.moc"
