// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/resolver.h"

#include "support/dnsbytes.h"
#include "support/names.h"
#include "support/registry.h"
#include "support/strict.h"
#include "support/tlsserver.h"

#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>

using namespace BounceLens;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What the HTTP server got, and gives.
struct HttpRequest
{
    QByteArray head;
    QByteArray body;
};
struct HttpReply
{
    QByteArray status = "200 OK";
    QByteArray type = "application/dns-message";
    QByteArray body;
    QByteArray more{}; ///< header fields
};

QByteArray answerTo(const QByteArray &query)
{
    return DnsReply(DnsRequest(query)).answer(1, QByteArray("\xc0\x00\x02\x01", 4)).bytes();
}

/// HTTP/1.1 with one thing to say to every request.
TlsServer::Respond http(const std::function<HttpReply(const HttpRequest &)> &reply)
{
    return [reply](QByteArray &bytes) -> TlsServer::Response {
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        const qsizetype field = bytes.toLower().indexOf("content-length:");
        if (end < 0 || field < 0) {
            return {};
        }
        const qsizetype size = bytes.mid(field + 15, bytes.indexOf("\r\n", field) - field - 15).trimmed().toLongLong();
        if (bytes.size() < end + 4 + size) {
            return {};
        }
        const HttpReply said = reply({.head = bytes.first(end), .body = bytes.mid(end + 4, size)});
        bytes.remove(0, end + 4 + size);
        return {.bytes = "HTTP/1.1 " + said.status + "\r\nContent-Type: " + said.type + "\r\n" + said.more +
                         "Content-Length: " + QByteArray::number(said.body.size()) + "\r\n\r\n" + said.body};
    };
}

/// DNS over TLS.
TlsServer::Respond framedDns(TlsServer::After after)
{
    return [after](QByteArray &bytes) -> TlsServer::Response {
        if (bytes.size() < 2 || bytes.size() < 2 + qFromBigEndian<quint16>(bytes.constData())) {
            return {};
        }
        const auto size = qFromBigEndian<quint16>(bytes.constData());
        const QByteArray answer = answerTo(bytes.mid(2, size));
        bytes.remove(0, 2 + size);
        return {.bytes = word(quint16(answer.size())) + answer, .after = after};
    };
}

ResolverSettings httpsTo(const TlsServer &server, const TestCertificates &certificates)
{
    return {.transport = DnsTransport::Https,
            .url = QUrl(u"https://127.0.0.1:%1/dns-query"_s.arg(server.port())),
            .deadline = 20s,
            .authorities = {.further = certificates.authority}};
}

ResolverSettings tlsTo(const TlsServer &server, const TestCertificates &certificates, const QString &name = {})
{
    return {.transport = DnsTransport::Tls,
            .servers = {u"127.0.0.1"_s},
            .port = server.port(),
            .tlsName = name,
            .deadline = 20s,
            .authorities = {.further = certificates.authority}};
}

} // namespace

class TestEncrypted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void httpsReplies_data();
    void httpsReplies();
    void httpsRequestIsAsTheRfcSays();
    void httpsCertificateMustBeTrusted();
    void httpsCertificateMustBeForTheHost();
    void anEmptyStoreTellsNothing_data();
    void anEmptyStoreTellsNothing();
    void tlsCertificates_data();
    void tlsCertificates();
    void tlsCarriesAllQuestionsOnOneConnection();
    void tlsOpensAgainAfterTheServerClosed();
    void tlsNeverFallsBack();
    void destructionIsQuick_data();
    void destructionIsQuick();

private:
    TestCertificates m_certificates = makeCertificates("DNS:dns.example,IP:127.0.0.1");
};

void TestEncrypted::httpsReplies_data()
{
    QTest::addColumn<std::function<HttpReply(const HttpRequest &)>>("reply");
    QTest::addColumn<DnsOutcome>("outcome");
    QTest::addColumn<QString>("detail");
    using enum DnsOutcome;
    const auto row = [](const char *claim, const std::function<HttpReply(const HttpRequest &)> &reply,
                        DnsOutcome outcome,
                        const QString &detail = {}) { QTest::newRow(claim) << reply << outcome << detail; };
    row("an answer", [](const HttpRequest &request) { return HttpReply{.body = answerTo(request.body)}; }, Answered);
    row(
        "NXDOMAIN is an answer",
        [](const HttpRequest &request) { return HttpReply{.body = DnsReply(DnsRequest(request.body), 3).bytes()}; },
        NoDomain);
    row(
        "SERVFAIL is not an HTTP failure",
        [](const HttpRequest &request) { return HttpReply{.body = DnsReply(DnsRequest(request.body), 2).bytes()}; },
        ServerFailed);
    row(
        "a large answer",
        [](const HttpRequest &request) {
            DnsReply reply{DnsRequest(request.body)};
            for (int i = 0; i < 15; ++i) {
                reply.answer(16, characterString(QByteArray(250, 'x')).repeated(17));
            }
            return HttpReply{.body = reply.answer(1, "\xc0\x01\x02\x01").bytes()};
        },
        Answered);
    row(
        "HTTP 503", [](const HttpRequest &) { return HttpReply{.status = "503 Busy", .body = "x"}; }, HttpFailed,
        u"HTTP 503"_s);
    row(
        "HTTP 401 asks nobody",
        [](const HttpRequest &) {
            return HttpReply{.status = "401 No", .body = {}, .more = "WWW-Authenticate: Basic realm=x\r\n"};
        },
        HttpFailed, u"HTTP 401"_s);
    row(
        "a redirect is not followed",
        [](const HttpRequest &) {
            return HttpReply{.status = "307 There", .body = {}, .more = "Location: https://127.0.0.1/\r\n"};
        },
        HttpFailed, u"HTTP 307"_s);
    row(
        "a portal's page",
        [](const HttpRequest &) { return HttpReply{.type = "text/html; charset=utf-8", .body = "<h1>Log in</h1>"}; },
        HttpFailed, u"Content-Type: text/html"_s);
    row(
        "another question's answer",
        [](const HttpRequest &request) {
            QByteArray query = request.body;
            query[14] = 'x';
            return HttpReply{.body = answerTo(query)};
        },
        Malformed);
    row("nothing", [](const HttpRequest &) { return HttpReply{}; }, Malformed);
    row(
        "more than a message holds", [](const HttpRequest &) { return HttpReply{.body = QByteArray(3'000'000, 'x')}; },
        HttpFailed, u"Content-Type: application/dns-message"_s);
}

void TestEncrypted::httpsReplies()
{
    QFETCH(const std::function<HttpReply(const HttpRequest &)>, reply);
    QFETCH(const DnsOutcome, outcome);
    QFETCH(const QString, detail);
    const TlsServer server(m_certificates, http(reply));
    NetworkResolver resolver(httpsTo(server, m_certificates));
    const DnsAnswer answer = resolver.ask(nameOf(u"name.example"_s), RecordType::A);
    QCOMPARE(answer.outcome, outcome);
    QCOMPARE(answer.detail, detail);
    QCOMPARE(answer.server, u"https://127.0.0.1:%1/dns-query"_s.arg(server.port()));
    QCOMPARE(answer.records.size(), outcome == DnsOutcome::Answered ? 1 : 0);
    QCOMPARE(resolver.ask(nameOf(u"name.example"_s), RecordType::A).isCached, outcome == DnsOutcome::Answered);
}

void TestEncrypted::httpsRequestIsAsTheRfcSays()
{
    HttpRequest got;
    const TlsServer server(m_certificates, http([&got](const HttpRequest &request) {
                               got = request;
                               return HttpReply{.body = answerTo(request.body)};
                           }));
    NetworkResolver resolver(httpsTo(server, m_certificates));
    QCOMPARE(resolver.ask(nameOf(u"Name.example"_s), RecordType::A).outcome, DnsOutcome::Answered);
    const QByteArray head = got.head.toLower();
    QVERIFY(head.startsWith("post /dns-query http/1.1\r\n"));
    QVERIFY(head.contains("\r\ncontent-type: application/dns-message"));
    QVERIFY(head.contains("\r\naccept: application/dns-message"));
    QVERIFY(!head.contains("cookie"));
    QVERIFY(!head.contains("accept-language: de"));
    QCOMPARE(got.body.first(2), word(0));
    QCOMPARE(got.body.size() % 128, 0);
    QCOMPARE(DnsRequest(got.body).question, wire("name.example") + word(1) + word(1));
}

void TestEncrypted::httpsCertificateMustBeTrusted()
{
    const TlsServer server(m_certificates,
                           http([](const HttpRequest &request) { return HttpReply{.body = answerTo(request.body)}; }));
    NetworkResolver resolver(httpsTo(server, makeCertificates("IP:127.0.0.1")));
    const DnsAnswer answer = resolver.ask(nameOf(u"name.example"_s), RecordType::A);
    QCOMPARE(answer.outcome, DnsOutcome::Untrusted);
    QVERIFY(!answer.detail.isEmpty());
}

void TestEncrypted::httpsCertificateMustBeForTheHost()
{
    const TestCertificates other = makeCertificates("DNS:dns.example");
    const TlsServer server(other,
                           http([](const HttpRequest &request) { return HttpReply{.body = answerTo(request.body)}; }));
    NetworkResolver resolver(httpsTo(server, other));
    QCOMPARE(resolver.ask(nameOf(u"name.example"_s), RecordType::A).outcome, DnsOutcome::Untrusted);
}

void TestEncrypted::anEmptyStoreTellsNothing_data()
{
    QTest::addColumn<DnsTransport>("transport");
    QTest::addColumn<QByteArray>("certified");
    QTest::addColumn<bool>("isInStore");
    QTest::addColumn<DnsOutcome>("outcome");
    for (const DnsTransport transport : {DnsTransport::Tls, DnsTransport::Https}) {
        const char *name = transport == DnsTransport::Tls ? "TLS" : "HTTPS";
        const auto row = [&](const char *claim, const QByteArray &certified, bool isInStore, DnsOutcome outcome) {
            QTest::addRow("%s: %s", name, claim) << transport << certified << isInStore << outcome;
        };
        row("without an authority nobody can be judged", "IP:127.0.0.1", false, DnsOutcome::NoAuthorities);
        row("an authority in the store is believed", "IP:127.0.0.1", true, DnsOutcome::Answered);
        row("another name is wrong whoever is believed", "DNS:other.example", false, DnsOutcome::Untrusted);
    }
}

void TestEncrypted::anEmptyStoreTellsNothing()
{
    QFETCH(const DnsTransport, transport);
    QFETCH(const QByteArray, certified);
    QFETCH(const bool, isInStore);
    const TestCertificates certificates = makeCertificates(certified);
    const bool isTls = transport == DnsTransport::Tls;
    const TlsServer server(certificates,
                           isTls ? framedDns(TlsServer::After::Keep) : http([](const HttpRequest &request) {
                               return HttpReply{.body = answerTo(request.body)};
                           }));
    const QTemporaryDir store;
    if (isInStore) {
        QFile file(store.filePath(u"authority.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(certificates.authority) > 0);
    }
    ResolverSettings settings = isTls ? tlsTo(server, certificates) : httpsTo(server, certificates);
    settings.authorities = {.further = {}, .folder = store.path()};
    NetworkResolver resolver(settings);
    QTEST(resolver.ask(nameOf(u"name.example"_s), RecordType::A).outcome, "outcome");
}

void TestEncrypted::tlsCertificates_data()
{
    QTest::addColumn<QByteArray>("certified");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isTrusted");
    QTest::newRow("for the address") << QByteArray("IP:127.0.0.1") << QString() << true;
    QTest::newRow("for the name") << QByteArray("DNS:dns.example") << u"dns.example"_s << true;
    QTest::newRow("for a wildcard of the name") << QByteArray("DNS:*.dns.example") << u"one.dns.example"_s << true;
    QTest::newRow("for another address") << QByteArray("IP:127.0.0.2") << QString() << false;
    QTest::newRow("for another name") << QByteArray("DNS:other.example,IP:127.0.0.1") << u"dns.example"_s << false;
    QTest::newRow("for a name, but the address is asked") << QByteArray("DNS:dns.example") << QString() << false;
}

void TestEncrypted::tlsCertificates()
{
    QFETCH(const QByteArray, certified);
    QFETCH(const QString, name);
    QFETCH(const bool, isTrusted);
    const TestCertificates certificates = makeCertificates(certified);
    const TlsServer server(certificates, framedDns(TlsServer::After::Keep));
    NetworkResolver resolver(tlsTo(server, certificates, name));
    const DnsAnswer answer = resolver.ask(nameOf(u"name.example"_s), RecordType::A);
    QCOMPARE(answer.outcome, isTrusted ? DnsOutcome::Answered : DnsOutcome::Untrusted);
    QCOMPARE(answer.detail.isEmpty(), isTrusted);
    const QString host = name.isEmpty() ? u"127.0.0.1"_s : name;
    QCOMPARE(answer.server, u"%1:%2 (TLS)"_s.arg(host).arg(server.port()));
}

void TestEncrypted::tlsCarriesAllQuestionsOnOneConnection()
{
    const TlsServer server(m_certificates, framedDns(TlsServer::After::Keep));
    NetworkResolver resolver(tlsTo(server, m_certificates));
    QList<DnsQuestion> questions;
    for (int i = 0; i < 60; ++i) {
        questions.append({.name = nameOf(u"a%1.example"_s.arg(i))});
    }
    for (const DnsAnswer &answer : resolver.ask(questions)) {
        QCOMPARE(answer.outcome, DnsOutcome::Answered);
    }
    QCOMPARE(server.connections(), 1);
}

void TestEncrypted::tlsOpensAgainAfterTheServerClosed()
{
    const TlsServer server(m_certificates, framedDns(TlsServer::After::Close));
    NetworkResolver resolver(tlsTo(server, m_certificates));
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(resolver.ask(nameOf(u"a%1.example"_s.arg(i)), RecordType::A).outcome, DnsOutcome::Answered);
    }
    QCOMPARE(server.connections(), 4);
    QList<DnsQuestion> questions;
    for (int i = 0; i < 3; ++i) {
        questions.append({.name = nameOf(u"b%1.example"_s.arg(i))});
    }
    for (const DnsAnswer &answer : resolver.ask(questions)) {
        QCOMPARE(answer.outcome, DnsOutcome::Answered);
    }
}

void TestEncrypted::tlsNeverFallsBack()
{
    QTcpServer clear;
    QVERIFY(clear.listen(QHostAddress::LocalHost));
    QByteArray got;
    QThread thread;
    clear.moveToThread(&thread);
    connect(&clear, &QTcpServer::newConnection, &clear, [&] {
        QTcpSocket *socket = clear.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&got, socket] {
            got += socket->readAll();
            socket->write("\0\x0cno TLS here!", 14);
        });
    });
    thread.start();
    {
        NetworkResolver resolver(
            {.transport = DnsTransport::Tls, .servers = {u"127.0.0.1"_s}, .port = clear.serverPort(), .deadline = 20s});
        QCOMPARE(resolver.ask(nameOf(u"secret.example"_s), RecordType::A).outcome, DnsOutcome::Unreachable);
    }
    QMetaObject::invokeMethod(
        &clear,
        [&clear] {
            clear.close();
            clear.moveToThread(qApp->thread());
        },
        Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
    QVERIFY(!got.isEmpty());
    QVERIFY(!got.contains("secret"));
}

void TestEncrypted::destructionIsQuick_data()
{
    QTest::addColumn<DnsTransport>("transport");
    QTest::newRow("while TLS shakes hands") << DnsTransport::Tls;
    QTest::newRow("while HTTPS shakes hands") << DnsTransport::Https;
}

void TestEncrypted::destructionIsQuick()
{
    QFETCH(const DnsTransport, transport);
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    {
        NetworkResolver resolver({.transport = transport,
                                  .servers = {u"127.0.0.1"_s},
                                  .port = silent.serverPort(),
                                  .url = QUrl(u"https://127.0.0.1:%1/dns-query"_s.arg(silent.serverPort())),
                                  .deadline = 200ms});
        QCOMPARE(resolver.ask(nameOf(u"a.example"_s), RecordType::A).outcome, DnsOutcome::TimedOut);
    }
}

BOUNCELENS_TEST(TestEncrypted)
#include "tst_encrypted.moc"
