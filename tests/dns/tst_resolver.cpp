// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/resolver.h"

#include "support/behaviours.h"
#include "support/names.h"
#include "support/registry.h"
#include "support/strict.h"

#include <QFuture>
#include <QtConcurrentRun>

#include <algorithm>

using namespace BounceLens;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kPatience = 60s; ///< nobody who asks waits so long: what ends before has not waited for it

QList<DnsQuestion> questions(const QString &prefix, int count)
{
    QList<DnsQuestion> list;
    for (int i = 0; i < count; ++i) {
        list.append({.name = nameOf(prefix + QString::number(i) + u".example"_s)});
    }
    return list;
}

bool areAllAnswered(NetworkResolver &resolver, const QList<DnsQuestion> &asked)
{
    return std::ranges::all_of(resolver.ask(asked),
                               [](const DnsAnswer &answer) { return answer.outcome == DnsOutcome::Answered; });
}

/// Whatever was sent to the server before has come when this returns: its datagrams come in order.
int datagramsUpTo(const HostileServer &server)
{
    (void)NetworkResolver(settingsFor(server)).ask(nameOf(u"fence.example"_s), RecordType::A);
    return server.datagrams() - 1;
}

} // namespace

class TestResolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void nothingIsSentBeforeItIsAsked();
    void privateNamesAreNotSent_data();
    void privateNamesAreNotSent();
    void internationalNamesAreSentAsLabelsOfTheDns();
    void aliasesToPrivateNamesAreNotFollowed();
    void closedPortIsUnreachable();
    void noServerIsUnreachable();
    void serverMayHaveAnIpv6Address();
    void lostQueryIsSentAgain();
    void slowServerIsWaitedFor();
    void secondServerIsAskedMeanwhile();
    void failingServerIsNotTheLastWord();
    void answersAreCached();
    void negativeAnswersAreCachedForTheirTtl();
    void failuresAreNotCached();
    void sameQuestionsShareOneQuery();
    void authenticatedOnlyIfEveryMessageIs();
    void manyQuestionsAtOnce();
    void deadNamesDoNotDelayOthers();
    void moreQuestionsThanSocketsAreAnswered();
    void cancelDoesNotWait();
    void destructionDoesNotWait();
    void threadsMayAskTogether();
};

void TestResolver::nothingIsSentBeforeItIsAsked()
{
    const HostileServer server(always(good));
    NetworkResolver resolver(settingsFor(server));
    QVERIFY(resolver.ask(QList<DnsQuestion>()).isEmpty());
    QCOMPARE(datagramsUpTo(server), 0);
    QCOMPARE(server.connections(), 0);
}

void TestResolver::privateNamesAreNotSent_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("of a host of this computer") << u"localhost"_s;
    QTest::newRow("of one label") << u"mailhost"_s;
    QTest::newRow("of a private network") << u"mail.corp"_s;
    QTest::newRow("the key of a private signer") << u"selector._domainkey.localhost"_s;
    QTest::newRow("the policy of a private domain") << u"_dmarc.office.lan"_s;
}

void TestResolver::privateNamesAreNotSent()
{
    QFETCH(const QString, name);
    const HostileServer server(always(good));
    NetworkResolver resolver(settingsFor(server));
    const auto answers =
        resolver.ask({{.name = nameOf(name)}, {.name = nameOf(u"a.example"_s)}, {.name = nameOf(name)}});
    QCOMPARE(answers.at(0).outcome, DnsOutcome::PrivateName);
    QCOMPARE(answers.at(0).question.name, nameOf(name));
    QCOMPARE(answers.at(1).outcome, DnsOutcome::Answered);
    QCOMPARE(answers.at(2).outcome, DnsOutcome::PrivateName);
    QCOMPARE(server.datagrams(), 1);
    const QDeadlineTimer late(kPatience);
    QCOMPARE(resolver.askUntil(late, {{.name = nameOf(name)}}).first().outcome, DnsOutcome::PrivateName);
    QCOMPARE(server.datagrams(), 1);
}

void TestResolver::internationalNamesAreSentAsLabelsOfTheDns()
{
    const HostileServer server(always([](const DnsRequest &request) {
        return request.name == "xn--mnchen-3ya.example" ? good(request) : DnsReply(request, 3);
    }));
    NetworkResolver resolver(settingsFor(server));
    QCOMPARE(resolver.ask(nameOf(u"München.example"_s), RecordType::A).outcome, DnsOutcome::Answered);
}

void TestResolver::aliasesToPrivateNamesAreNotFollowed()
{
    const HostileServer server(
        always([](const DnsRequest &request) { return DnsReply(request).answer(kCname, wire("mail.corp")); }));
    NetworkResolver resolver(settingsFor(server));
    const DnsAnswer answer = resolver.ask(nameOf(u"alias.example"_s), RecordType::A);
    QCOMPARE(answer.outcome, DnsOutcome::PrivateName);
    QCOMPARE(answer.aliases, QStringList{u"mail.corp"_s});
    QCOMPARE(server.datagrams(), 1);
}

void TestResolver::closedPortIsUnreachable()
{
    QUdpSocket closed;
    QVERIFY(closed.bind(QHostAddress::LocalHost));
    const quint16 port = closed.localPort();
    closed.close();
    NetworkResolver resolver({.servers = {u"127.0.0.1"_s}, .port = port});
    QCOMPARE(resolver.ask(nameOf(u"a.example"_s), RecordType::A).outcome, DnsOutcome::Unreachable);
}

void TestResolver::noServerIsUnreachable()
{
    NetworkResolver resolver({.servers = {u"no address"_s}});
    QCOMPARE(resolver.ask(nameOf(u"a.example"_s), RecordType::A).outcome, DnsOutcome::Unreachable);
}

void TestResolver::serverMayHaveAnIpv6Address()
{
    if (QUdpSocket probe; !probe.bind(QHostAddress::LocalHostIPv6)) {
        QSKIP("this machine has no IPv6");
    }
    const HostileServer server(split(cut, good), Tcp::Open, u"::1"_s);
    ResolverSettings settings = settingsFor(server);
    settings.servers = {u"::1"_s};
    const DnsAnswer answer = NetworkResolver(settings).ask(nameOf(u"a.example"_s), RecordType::A);
    QCOMPARE(answer.outcome, DnsOutcome::Answered);
    QCOMPARE(answer.server, u"[::1]:%1"_s.arg(server.port()));
}

void TestResolver::lostQueryIsSentAgain()
{
    std::atomic<int> count = 0;
    const HostileServer server([&count](const DnsRequest &request, Via) {
        return ++count < 3 ? Responses{} : Responses{{.bytes = good(request).bytes()}};
    });
    ResolverSettings settings = settingsFor(server);
    settings.schedule = {0ms, 50ms, 100ms};
    QCOMPARE(NetworkResolver(settings).ask(nameOf(u"a.example"_s), RecordType::A).outcome, DnsOutcome::Answered);
    QCOMPARE(count, 3);
}

void TestResolver::slowServerIsWaitedFor()
{
    const HostileServer server(
        [](const DnsRequest &request, Via) { return Responses{{.bytes = good(request).bytes(), .delay = 3000}}; });
    NetworkResolver resolver({.servers = {u"127.0.0.1"_s}, .port = server.port()});
    QCOMPARE(resolver.ask(nameOf(u"a.example"_s), RecordType::A).outcome, DnsOutcome::Answered);
}

void TestResolver::secondServerIsAskedMeanwhile()
{
    const HostileServer slow(
        [](const DnsRequest &request, Via) { return Responses{{.bytes = good(request).bytes(), .delay = 1200}}; });
    const HostileServer silent([](const DnsRequest &, Via) { return Responses{}; }, Tcp::Closed, u"127.0.0.2"_s,
                               slow.port());
    const HostileServer quick(always(good), Tcp::Closed, u"127.0.0.3"_s, slow.port());
    ResolverSettings settings = settingsFor(slow, 3500ms);
    settings.schedule = {0ms, 400ms, 2900ms};
    settings.servers = {u"127.0.0.1"_s, u"127.0.0.2"_s};
    QCOMPARE(NetworkResolver(settings).ask(nameOf(u"a.example"_s), RecordType::A).server,
             u"127.0.0.1:%1"_s.arg(slow.port()));
    QCOMPARE(silent.datagrams(), 1);
    settings.servers = {u"127.0.0.2"_s, u"127.0.0.3"_s};
    NetworkResolver resolver(settings);
    QCOMPARE(resolver.ask(nameOf(u"a.example"_s), RecordType::A).server, u"127.0.0.3:%1"_s.arg(slow.port()));
    QCOMPARE(resolver.ask(nameOf(u"b.example"_s), RecordType::A).server, u"127.0.0.3:%1"_s.arg(slow.port()));
    QCOMPARE(silent.datagrams(), 2);
}

void TestResolver::failingServerIsNotTheLastWord()
{
    const HostileServer failing(always([](const DnsRequest &request) { return DnsReply(request, 5); }));
    const HostileServer quick(always([](const DnsRequest &request) {
                                  return request.name == "bad.example" ? DnsReply(request, 2) : good(request);
                              }),
                              Tcp::Closed, u"127.0.0.2"_s, failing.port());
    ResolverSettings settings = settingsFor(failing);
    settings.servers = {u"127.0.0.1"_s, u"127.0.0.2"_s};
    QCOMPARE(NetworkResolver(settings).ask(nameOf(u"a.example"_s), RecordType::A).outcome, DnsOutcome::Answered);
    QCOMPARE(NetworkResolver(settings).ask(nameOf(u"bad.example"_s), RecordType::A).outcome, DnsOutcome::ServerFailed);
    const HostileServer circling(
        always([](const DnsRequest &request) { return DnsReply(request).answer(kCname, "\xc0\x0c"); }), Tcp::Closed,
        u"127.0.0.3"_s, failing.port());
    settings.servers = {u"127.0.0.3"_s, u"127.0.0.2"_s};
    const DnsAnswer sound = NetworkResolver(settings).ask(nameOf(u"a.example"_s), RecordType::A);
    QCOMPARE(sound.outcome, DnsOutcome::Answered);
    QCOMPARE(sound.aliases, QStringList());
}

void TestResolver::answersAreCached()
{
    const HostileServer server(always(good));
    NetworkResolver resolver(settingsFor(server));
    QVERIFY(!resolver.ask(nameOf(u"a.example"_s), RecordType::A).isCached);
    const DnsAnswer again = resolver.ask(nameOf(u"A.Example"_s), RecordType::A);
    QVERIFY(again.isCached);
    QCOMPARE(again.records.size(), 1);
    QCOMPARE(again.question.name, nameOf(u"a.example"_s));
    QVERIFY(!resolver.ask(nameOf(u"a.example"_s), RecordType::Aaaa).isCached);
    QCOMPARE(server.datagrams(), 2);
    QVERIFY(!NetworkResolver(settingsFor(server)).ask(nameOf(u"a.example"_s), RecordType::A).isCached);
}

void TestResolver::negativeAnswersAreCachedForTheirTtl()
{
    const HostileServer server(always([](const DnsRequest &request) { return DnsReply(request, 3).soa(300, 1); }));
    NetworkResolver resolver(settingsFor(server));
    QCOMPARE(resolver.ask(nameOf(u"a.example"_s), RecordType::A).outcome, DnsOutcome::NoDomain);
    QVERIFY(resolver.ask(nameOf(u"a.example"_s), RecordType::A).isCached);
    bool isForgotten = false;
    QTRY_VERIFY(isForgotten = isForgotten || !resolver.ask(nameOf(u"a.example"_s), RecordType::A).isCached);
    const HostileServer huge(always(
        [](const DnsRequest &request) { return DnsReply(request).answer(kA, address(), "\xc0\x0c", 0xffffffffU); }));
    NetworkResolver other(settingsFor(huge));
    QCOMPARE(other.ask(nameOf(u"a.example"_s), RecordType::A).records.first().ttl, 0U);
    QVERIFY(!other.ask(nameOf(u"a.example"_s), RecordType::A).isCached);
}

void TestResolver::failuresAreNotCached()
{
    const HostileServer server(always([](const DnsRequest &request) { return DnsReply(request, 2).soa(300, 300); }));
    NetworkResolver resolver(settingsFor(server));
    QCOMPARE(resolver.ask(nameOf(u"a.example"_s), RecordType::A).outcome, DnsOutcome::ServerFailed);
    QVERIFY(!resolver.ask(nameOf(u"a.example"_s), RecordType::A).isCached);
    QCOMPARE(server.datagrams(), 2);
}

void TestResolver::sameQuestionsShareOneQuery()
{
    const HostileServer server(
        [](const DnsRequest &request, Via) { return Responses{{.bytes = good(request).bytes(), .delay = 100}}; });
    NetworkResolver resolver(settingsFor(server));
    const auto answers = resolver.ask(
        {{.name = nameOf(u"a.example"_s)}, {.name = nameOf(u"A.EXAMPLE."_s)}, {.name = nameOf(u"a.example"_s)}});
    for (const DnsAnswer &answer : answers) {
        QCOMPARE(answer.outcome, DnsOutcome::Answered);
        QVERIFY(!answer.isCached);
    }
    QCOMPARE(answers.at(1).question.name, nameOf(u"a.example"_s));
    QCOMPARE(server.datagrams(), 1);
}

void TestResolver::authenticatedOnlyIfEveryMessageIs()
{
    const HostileServer server(always([](const DnsRequest &request) {
        if (request.name == "alias.example") {
            return DnsReply(request).answer(kCname, wire("end.example"));
        }
        return DnsReply(request, 0, DnsReply::kAnswer | DnsReply::kChecked).answer(kA, address());
    }));
    NetworkResolver resolver(settingsFor(server));
    QVERIFY(resolver.ask(nameOf(u"end.example"_s), RecordType::A).isAuthenticated);
    const DnsAnswer behindAlias = resolver.ask(nameOf(u"alias.example"_s), RecordType::A);
    QCOMPARE(behindAlias.aliases, QStringList{u"end.example"_s});
    QVERIFY(!behindAlias.isAuthenticated);
    QVERIFY(resolver.ask(nameOf(u"alias.example"_s), RecordType::A).isCached);
}

void TestResolver::manyQuestionsAtOnce()
{
    const HostileServer server(
        [](const DnsRequest &request, Via) { return Responses{{.bytes = good(request).bytes(), .behind = 60}}; });
    ResolverSettings settings = settingsFor(server, kPatience);
    settings.schedule = {0ms};
    NetworkResolver resolver(settings);
    QVERIFY(areAllAnswered(resolver, questions(u"a"_s, 60)));
    QCOMPARE(server.datagrams(), 60);
}

void TestResolver::deadNamesDoNotDelayOthers()
{
    const HostileServer server([](const DnsRequest &request, Via) {
        return request.name.startsWith("dead") ? Responses{} : Responses{{.bytes = good(request).bytes()}};
    });
    NetworkResolver resolver(settingsFor(server, kPatience));
    const auto waiting = QtConcurrent::run([&] { return resolver.ask(questions(u"dead"_s, 8)); });
    QTRY_VERIFY(server.datagrams() >= 8);
    QVERIFY(areAllAnswered(resolver, questions(u"a"_s, 20)));
    QVERIFY(!waiting.isFinished());
    resolver.cancel();
    for (const DnsAnswer &answer : waiting.result()) {
        QCOMPARE(answer.outcome, DnsOutcome::Cancelled);
    }
}

void TestResolver::moreQuestionsThanSocketsAreAnswered()
{
    const HostileServer server(always(good));
    NetworkResolver resolver(settingsFor(server, 10000ms));
    QVERIFY(areAllAnswered(resolver, questions(u"a"_s, 700)));
}

void TestResolver::cancelDoesNotWait()
{
    const HostileServer server([](const DnsRequest &request, Via) {
        return request.name == "silent.example" ? Responses{} : Responses{{.bytes = good(request).bytes()}};
    });
    NetworkResolver resolver(settingsFor(server, kPatience));
    QVERIFY(areAllAnswered(resolver, {{.name = nameOf(u"a.example"_s)}}));
    auto waiting = QtConcurrent::run(
        [&] { return resolver.ask({{.name = nameOf(u"a.example"_s)}, {.name = nameOf(u"silent.example"_s)}}); });
    QTRY_VERIFY(server.datagrams() >= 2);
    resolver.cancel();
    const auto answers = waiting.result();
    QCOMPARE(answers.at(0).outcome, DnsOutcome::Answered);
    QCOMPARE(answers.at(1).outcome, DnsOutcome::Cancelled);
    const int sent = datagramsUpTo(server);
    QCOMPARE(resolver.ask(nameOf(u"b.example"_s), RecordType::A).outcome, DnsOutcome::Cancelled);
    QCOMPARE(datagramsUpTo(server), sent + 1);
}

void TestResolver::destructionDoesNotWait()
{
    const HostileServer server(split(cut, good), Tcp::Silent);
    QFuture<DnsAnswer> waiting;
    {
        NetworkResolver resolver(settingsFor(server, kPatience));
        waiting = QtConcurrent::run([&] { return resolver.ask(nameOf(u"a.example"_s), RecordType::A); });
        QTRY_VERIFY(server.connections() > 0);
    }
    QCOMPARE(waiting.result().outcome, DnsOutcome::Cancelled);
}

void TestResolver::threadsMayAskTogether()
{
    const HostileServer server(always(good));
    NetworkResolver resolver(settingsFor(server, 5000ms));
    QList<QFuture<bool>> threads;
    for (int thread = 0; thread < 6; ++thread) {
        threads.append(QtConcurrent::run([&resolver, thread] {
            for (int i = 0; i < 30; ++i) {
                const auto answers = resolver.ask(
                    {{.name = nameOf(u"a%1.example"_s.arg(i))}, {.name = nameOf(u"b%1.example"_s.arg(thread))}});
                if (answers.at(0).outcome != DnsOutcome::Answered || answers.at(1).outcome != DnsOutcome::Answered) {
                    return false;
                }
            }
            return true;
        }));
    }
    for (const auto &thread : std::as_const(threads)) {
        QVERIFY(thread.result());
    }
}

BOUNCELENS_TEST(TestResolver)
#include "tst_resolver.moc"
