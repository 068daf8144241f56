// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/resolver.h"

#include "support/behaviours.h"
#include "support/names.h"
#include "support/registry.h"
#include "support/strict.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QtConcurrentRun>

#include <algorithm>

using namespace BounceLens;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kLoaded = 5; ///< how much slower than promised a busy machine may be

QList<DnsQuestion> questions(const QString &prefix, int count)
{
    QList<DnsQuestion> list;
    for (int i = 0; i < count; ++i) {
        list.append({.name = nameOf(prefix + QString::number(i) + u".example"_s)});
    }
    return list;
}

/// Milliseconds; -1 if not all were answered.
qint64 timeOfAnswers(NetworkResolver &resolver, const QList<DnsQuestion> &asked)
{
    QElapsedTimer timer;
    timer.start();
    const auto answers = resolver.ask(asked);
    const bool isWhole =
        std::ranges::all_of(answers, [](const DnsAnswer &answer) { return answer.outcome == DnsOutcome::Answered; });
    return isWhole ? timer.elapsed() : -1;
}

/// Of a few rounds, because the machine may be busy with others. Each is given its number.
qint64 bestTime(const std::function<qint64(int)> &measure)
{
    qint64 best = measure(0);
    for (int round = 1; round < 4; ++round) {
        best = std::min(best, measure(round));
    }
    return best;
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
    void cancelReturnsAtOnce();
    void destructionIsQuick();
    void threadsMayAskTogether();
};

void TestResolver::nothingIsSentBeforeItIsAsked()
{
    const HostileServer server(always(good));
    NetworkResolver resolver(settingsFor(server));
    QVERIFY(resolver.ask(QList<DnsQuestion>()).isEmpty());
    QTest::qSleep(100);
    QCOMPARE(server.datagrams() + server.connections(), 0);
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
    const QDeadlineTimer late(kLoaded * 1000);
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
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(resolver.ask(nameOf(u"a.example"_s), RecordType::A).outcome, DnsOutcome::Unreachable);
    QVERIFY(timer.elapsed() < 500 * kLoaded);
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
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(resolver.ask(nameOf(u"a.example"_s), RecordType::A).outcome, DnsOutcome::Answered);
    QVERIFY2(timer.elapsed() >= 2900 && timer.elapsed() < 3500, qPrintable(QString::number(timer.elapsed())));
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
    QTest::qSleep(1100);
    QVERIFY(!resolver.ask(nameOf(u"a.example"_s), RecordType::A).isCached);
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
        [](const DnsRequest &request, Via) { return Responses{{.bytes = good(request).bytes(), .delay = 20}}; });
    const qint64 time = bestTime([&](int round) {
        NetworkResolver resolver(settingsFor(server, 5000ms));
        return timeOfAnswers(resolver, questions(u"a%1-"_s.arg(round), 60));
    });
    QVERIFY2(time >= 20 && time < 60 * kLoaded, qPrintable(QString::number(time)));
}

void TestResolver::deadNamesDoNotDelayOthers()
{
    const HostileServer server([](const DnsRequest &request, Via) {
        return request.name.startsWith("dead") ? Responses{} : Responses{{.bytes = good(request).bytes(), .delay = 20}};
    });
    NetworkResolver resolver(settingsFor(server, 3000ms));
    const auto waiting = QtConcurrent::run([&] { return resolver.ask(questions(u"dead"_s, 8)); });
    QTest::qSleep(50);
    const qint64 time =
        bestTime([&](int round) { return timeOfAnswers(resolver, questions(u"a%1-"_s.arg(round), 20)); });
    QVERIFY2(time >= 20 && time < 60 * kLoaded, qPrintable(QString::number(time)));
    for (const DnsAnswer &answer : waiting.result()) {
        QCOMPARE(answer.outcome, DnsOutcome::TimedOut);
    }
}

void TestResolver::moreQuestionsThanSocketsAreAnswered()
{
    const HostileServer server(always(good));
    NetworkResolver resolver(settingsFor(server, 10000ms));
    QVERIFY(timeOfAnswers(resolver, questions(u"a"_s, 700)) >= 0);
}

void TestResolver::cancelReturnsAtOnce()
{
    const HostileServer server([](const DnsRequest &request, Via) {
        return request.name == "a.example" ? Responses{{.bytes = good(request).bytes()}} : Responses{};
    });
    NetworkResolver resolver(settingsFor(server, 5000ms));
    auto waiting = QtConcurrent::run(
        [&] { return resolver.ask({{.name = nameOf(u"a.example"_s)}, {.name = nameOf(u"silent.example"_s)}}); });
    QTest::qSleep(100);
    QElapsedTimer timer;
    timer.start();
    resolver.cancel();
    const auto answers = waiting.result();
    QVERIFY2(timer.elapsed() < 50 * kLoaded, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(answers.at(0).outcome, DnsOutcome::Answered);
    QCOMPARE(answers.at(1).outcome, DnsOutcome::Cancelled);
    const int sent = server.datagrams();
    QCOMPARE(resolver.ask(nameOf(u"b.example"_s), RecordType::A).outcome, DnsOutcome::Cancelled);
    QTest::qSleep(50);
    QCOMPARE(server.datagrams(), sent);
}

void TestResolver::destructionIsQuick()
{
    const HostileServer server(split(cut, good), Tcp::Silent);
    QFuture<DnsAnswer> waiting;
    QElapsedTimer timer;
    {
        NetworkResolver resolver(settingsFor(server, 5000ms));
        waiting = QtConcurrent::run([&] { return resolver.ask(nameOf(u"a.example"_s), RecordType::A); });
        QTest::qSleep(100);
        timer.start();
    }
    QVERIFY2(timer.elapsed() < 200 * kLoaded, qPrintable(QString::number(timer.elapsed())));
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
