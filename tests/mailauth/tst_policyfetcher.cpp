// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailauth/transport/policyfetcher.h"

#include "support/registry.h"
#include "support/responder.h"
#include "support/strict.h"
#include "support/zone.h"

#include <QFile>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace BounceLens;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray httpAnswer(const QByteArray &status, const QByteArray &type, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

/// https on this computer: the empty line behind the request is answered.
Responder::Script serving(const QByteArray &answer, const TestCertificate &certificate)
{
    Responder::Script script;
    script.answers = {{"", {}}};
    script.emptyLine = answer;
    script.startsWithTls = true;
    script.certificate = certificate;
    return script;
}

QUrl addressOf(quint16 port)
{
    return QUrl(u"https://localhost:%1/.well-known/mta-sts.txt"_s.arg(port));
}

} // namespace

class TestPolicyFetcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fetches_data();
    void fetches();
    void asksTheResolverOfTheRun_data();
    void asksTheResolverOfTheRun();
    void asksForNoPrivateHost();
    void checksCertificates_data();
    void checksCertificates();
    void anEmptyStoreTellsNothing_data();
    void anEmptyStoreTellsNothing();
    void refusesPlainHttp();
    void saysThatNobodyListens();
    void endsInTime();
    void endsWhenCancelled();
    void worksOnAThreadOfItsOwn();

private:
    TestCertificate m_trusted;
};

void TestPolicyFetcher::initTestCase()
{
    failOnWarnings();
    m_trusted = makeCertificate("localhost", 30);
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.addCaCertificate(m_trusted.certificate);
    QSslConfiguration::setDefaultConfiguration(trusting);
}

void TestPolicyFetcher::fetches_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<FetchOutcome>("outcome");
    const QByteArray body = "version: STSv1\r\n";
    QTest::newRow("a policy") << httpAnswer("200 OK", "text/plain", body) << FetchOutcome::Fetched;
    QTest::newRow("with a character set")
        << httpAnswer("200 OK", "Text/Plain; charset=utf-8", body) << FetchOutcome::Fetched;
    QTest::newRow("a web page") << httpAnswer("200 OK", "text/html", body) << FetchOutcome::WrongType;
    QTest::newRow("404") << httpAnswer("404 Not Found", "text/plain", body) << FetchOutcome::HttpError;
    QTest::newRow("401") << httpAnswer("401 Unauthorized", "text/plain", body) << FetchOutcome::HttpError;
    QTest::newRow("500") << httpAnswer("500 Oops", "text/plain", body) << FetchOutcome::HttpError;
    QTest::newRow("a redirect is not followed")
        << httpAnswer("301 Moved\r\nLocation: https://localhost/", "text/plain", {}) << FetchOutcome::Redirected;
    QTest::newRow("exactly 64 KiB") << httpAnswer("200 OK", "text/plain", QByteArray(kMaxPolicyBytes, 'x'))
                                    << FetchOutcome::Fetched;
    QTest::newRow("over 64 KiB") << httpAnswer("200 OK", "text/plain", QByteArray(kMaxPolicyBytes + 1, 'x'))
                                 << FetchOutcome::TooLong;
}

void TestPolicyFetcher::fetches()
{
    QFETCH(QByteArray, answer);
    const Responder responder(serving(answer, m_trusted));
    const FetchedPolicy fetched = NetworkPolicyFetcher().fetch(addressOf(responder.port()));
    QTEST(fetched.outcome, "outcome");
    QCOMPARE(!fetched.text.isEmpty(), fetched.outcome == FetchOutcome::Fetched);
}

void TestPolicyFetcher::asksTheResolverOfTheRun_data()
{
    QTest::addColumn<QString>("domain");
    QTest::newRow("a domain") << u"example.com"_s;
    QTest::newRow("an internationalised domain") << u"bücher.example"_s;
}

void TestPolicyFetcher::asksTheResolverOfTheRun()
{
    QFETCH(const QString, domain);
    QUrl address = policyAddress(nameOf(domain));
    const DomainName host = nameOf(u"mta-sts."_s + domain);
    const TestCertificate certificate = makeCertificate(host.toString().toLatin1(), 30);
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.addCaCertificate(certificate.certificate);
    QSslConfiguration::setDefaultConfiguration(trusting);
    const auto restore = qScopeGuard([&] { QSslConfiguration::setDefaultConfiguration(before); });
    const Responder responder(serving(httpAnswer("200 OK", "text/plain", "x"), certificate));
    address.setPort(responder.port());
    Zone zone;
    zone.add(host.toString(), RecordType::A, u"127.0.0.1"_s);
    NetworkPolicyFetcher careful({}, kPolicyTimeout, &zone);
    QCOMPARE(careful.fetch(address).outcome, FetchOutcome::Private);
    NetworkPolicyFetcher fetcher({}, kPolicyTimeout, &zone, WebServers::Any);
    QCOMPARE(fetcher.fetch(address).outcome, FetchOutcome::Fetched);
    QCOMPARE(zone.asked().size(), 4);
    QCOMPARE(zone.asked().first().name, host);
    QCOMPARE(fetcher.fetch(QUrl(u"https://mta-sts.example.net/"_s)).outcome, FetchOutcome::NoHost);
    zone.force(u"mta-sts.example.net"_s, RecordType::A, DnsOutcome::TimedOut);
    QCOMPARE(fetcher.fetch(QUrl(u"https://mta-sts.example.net/"_s)).outcome, FetchOutcome::TimedOut);
}

void TestPolicyFetcher::asksForNoPrivateHost()
{
    Zone zone;
    zone.add(u"localhost"_s, RecordType::A, u"127.0.0.1"_s);
    NetworkPolicyFetcher fetcher({}, kPolicyTimeout, &zone, WebServers::Any);
    QCOMPARE(fetcher.fetch(addressOf(443)).outcome, FetchOutcome::NoHost);
    QVERIFY(zone.asked().isEmpty());
}

void TestPolicyFetcher::checksCertificates_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("isTrusted");
    QTest::addColumn<FetchOutcome>("outcome");
    QTest::newRow("self-signed") << QByteArray("localhost") << 30 << false << FetchOutcome::CertificateUntrusted;
    QTest::newRow("another name") << QByteArray("mta-sts.example.net") << 30 << true << FetchOutcome::CertificateName;
    QTest::newRow("expired") << QByteArray("localhost") << -1 << true << FetchOutcome::CertificateExpired;
}

void TestPolicyFetcher::checksCertificates()
{
    QFETCH(QByteArray, name);
    QFETCH(int, days);
    QFETCH(bool, isTrusted);
    const TestCertificate certificate = makeCertificate(name, days);
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    if (isTrusted) {
        QSslConfiguration trusting = before;
        trusting.addCaCertificate(certificate.certificate);
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    const Responder responder(serving(httpAnswer("200 OK", "text/plain", "x"), certificate));
    const FetchedPolicy fetched = NetworkPolicyFetcher().fetch(addressOf(responder.port()));
    QSslConfiguration::setDefaultConfiguration(before);
    QTEST(fetched.outcome, "outcome");
    QVERIFY(fetched.text.isEmpty());
}

void TestPolicyFetcher::anEmptyStoreTellsNothing_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("isInStore");
    QTest::addColumn<FetchOutcome>("outcome");
    QTest::newRow("without an authority nobody can be judged")
        << QByteArray("localhost") << 30 << false << FetchOutcome::NoAuthorities;
    QTest::newRow("an authority in the store is believed")
        << QByteArray("localhost") << 30 << true << FetchOutcome::Fetched;
    QTest::newRow("another name is wrong whoever is believed")
        << QByteArray("mta-sts.example.net") << 30 << false << FetchOutcome::CertificateName;
    QTest::newRow("an expired one is wrong whoever is believed")
        << QByteArray("localhost") << -1 << false << FetchOutcome::CertificateExpired;
}

void TestPolicyFetcher::anEmptyStoreTellsNothing()
{
    QFETCH(QByteArray, name);
    QFETCH(int, days);
    QFETCH(bool, isInStore);
    const TestCertificate certificate = makeCertificate(name, days);
    const Responder responder(serving(httpAnswer("200 OK", "text/plain", "x"), certificate));
    const QTemporaryDir store;
    if (isInStore) {
        QFile file(store.filePath(u"authority.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(certificate.certificate.toPem()) > 0);
    }
    NetworkPolicyFetcher fetcher({}, kPolicyTimeout, nullptr, WebServers::Public,
                                 {.further = {}, .folder = store.path()});
    QTEST(fetcher.fetch(addressOf(responder.port())).outcome, "outcome");
}

void TestPolicyFetcher::refusesPlainHttp()
{
    QCOMPARE(NetworkPolicyFetcher().fetch(QUrl(u"http://localhost/"_s)).outcome, FetchOutcome::Cancelled);
}

void TestPolicyFetcher::saysThatNobodyListens()
{
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const quint16 port = free.serverPort();
    free.close();
    QCOMPARE(NetworkPolicyFetcher().fetch(addressOf(port)).outcome, FetchOutcome::Refused);
}

void TestPolicyFetcher::endsInTime()
{
    const Responder responder(serving({}, m_trusted));
    QCOMPARE(NetworkPolicyFetcher({}, 300ms).fetch(addressOf(responder.port())).outcome, FetchOutcome::TimedOut);
}

void TestPolicyFetcher::endsWhenCancelled()
{
    const Responder responder(serving({}, m_trusted));
    std::stop_source source;
    const std::jthread canceller([&] {
        while (responder.connections() == 0) {
            std::this_thread::yield();
        }
        source.request_stop();
    });
    NetworkPolicyFetcher fetcher(source.get_token());
    QCOMPARE(fetcher.fetch(addressOf(responder.port())).outcome, FetchOutcome::Cancelled);
}

void TestPolicyFetcher::worksOnAThreadOfItsOwn()
{
    const Responder responder(serving(httpAnswer("200 OK", "text/plain", "x"), m_trusted));
    FetchedPolicy fetched;
    std::jthread([&] { fetched = NetworkPolicyFetcher().fetch(addressOf(responder.port())); }).join();
    QCOMPARE(fetched.outcome, FetchOutcome::Fetched);
}

BOUNCELENS_TEST(TestPolicyFetcher)
#include "tst_policyfetcher.moc"
