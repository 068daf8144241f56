// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/net/resolver.h"

#include "support/hostileserver.h"
#include "support/strict.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QtConcurrentRun>

using namespace BounceLens;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Via = HostileServer::Via;
using Tcp = HostileServer::Tcp;
using Responses = QList<HostileServer::Response>;
using Behaviour = HostileServer::Behaviour;

constexpr quint16 kA = 1;
constexpr quint16 kCname = 5;
constexpr quint16 kTxt = 16;
constexpr int kLoaded = 5; ///< how much slower than promised a busy machine may be

QByteArray address(char last = 1)
{
    return QByteArray("\xc0\x00\x02", 3) + last;
}

DnsReply good(const DnsRequest &request)
{
    return DnsReply(request).answer(kA, address());
}

/// Asks that server only, with a short deadline.
ResolverSettings settingsFor(const HostileServer &server, std::chrono::milliseconds deadline = 1500ms)
{
    return {.servers = {u"127.0.0.1"_s}, .port = server.port(), .deadline = deadline};
}

Behaviour always(const std::function<DnsReply(const DnsRequest &)> &reply)
{
    return [reply](const DnsRequest &request, Via) { return Responses{{.bytes = reply(request).bytes()}}; };
}

/// Over UDP one thing, over TCP the other.
Behaviour split(const std::function<DnsReply(const DnsRequest &)> &udp,
                const std::function<DnsReply(const DnsRequest &)> &tcp)
{
    return [udp, tcp](const DnsRequest &request, Via via) {
        return Responses{{.bytes = (via == Via::Udp ? udp : tcp)(request).bytes()}};
    };
}

DnsReply cut(const DnsRequest &request)
{
    return DnsReply(request, 0, DnsReply::kAnswer | DnsReply::kCut);
}

DnsReply small(const DnsRequest &request)
{
    return good(request).question(request.question.toLower());
}

DnsReply big(const DnsRequest &request)
{
    DnsReply reply(request);
    const QByteArray text = characterString(QByteArray(255, 'x')).repeated(15);
    for (int i = 0; i < 16; ++i) {
        reply.answer(kTxt, text + characterString(QByteArray(200, 'y')));
    }
    return reply;
}

} // namespace

class TestResolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void hostileServers_data();
    void hostileServers();
    void nothingIsSentBeforeItIsAsked();
    void namesThatCannotBeAskedAreNotSent();
    void closedPortIsUnreachable();
    void noServerIsUnreachable();
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

void TestResolver::hostileServers_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<Tcp>("tcp");
    QTest::addColumn<DnsOutcome>("outcome");
    using enum DnsOutcome;
    const auto row = [](const char *claim, const Behaviour &behaviour, DnsOutcome outcome, Tcp tcp = Tcp::Open) {
        QTest::newRow(claim) << behaviour << tcp << outcome;
    };
    const auto firstThenGood =
        [](const std::function<HostileServer::Response(const DnsRequest &)> &first) -> Behaviour {
        return [first](const DnsRequest &request, Via) {
            return Responses{first(request), {.bytes = good(request).bytes(), .delay = 30}};
        };
    };

    row("silence is a time-out", [](const DnsRequest &, Via) { return Responses{}; }, TimedOut);
    row("a wrong id is ignored", firstThenGood([](const DnsRequest &request) {
            return HostileServer::Response{.bytes = DnsReply(request, 3).id("xx").bytes()};
        }),
        Answered);
    row("wrong ids alone are a time-out", always([](const DnsRequest &request) { return good(request).id("xx"); }),
        TimedOut);
    row("an answer to another question is ignored", firstThenGood([](const DnsRequest &request) {
            return HostileServer::Response{
                .bytes = DnsReply(request, 3).question(wire("other.example") + word(kA) + word(1)).bytes()};
        }),
        Answered);
    row("an answer in another case is ignored", firstThenGood([](const DnsRequest &request) {
            QByteArray question = request.question;
            question[1] = char(question[1] ^ 0x20);
            question[2] = char(question[2] | 0x20);
            question[3] = char(question[3] & ~0x20);
            return HostileServer::Response{.bytes = DnsReply(request, 3).question(question).bytes()};
        }),
        Answered);
    row("an answer from another port is ignored", firstThenGood([](const DnsRequest &request) {
            return HostileServer::Response{.bytes = DnsReply(request, 3).bytes(),
                                           .from = HostileServer::From::OtherPort};
        }),
        Answered);
    row("garbage is ignored",
        firstThenGood([](const DnsRequest &) { return HostileServer::Response{.bytes = QByteArray(500, 'g')}; }),
        Answered);
    row("an empty datagram is ignored", firstThenGood([](const DnsRequest &) { return HostileServer::Response{}; }),
        Answered);
    row(
        "garbage alone is a time-out",
        [](const DnsRequest &, Via) { return Responses{{.bytes = QByteArray(500, 'g')}}; }, TimedOut);
    row(
        "garbage behind the question is malformed",
        [](const DnsRequest &request, Via) {
            return Responses{{.bytes = good(request).bytes().chopped(3) + QByteArray(3, '\xff').chopped(1)}};
        },
        Malformed);
    row("records of another name are none", always([](const DnsRequest &request) {
            return DnsReply(request).answer(kA, address(), wire("other.example"));
        }),
        NoData);
    row("aliases in a circle are malformed", always([](const DnsRequest &request) {
            return DnsReply(request).answer(kCname, wire("b.example")).answer(kCname, "\xc0\x0c", wire("b.example"));
        }),
        Malformed);
    row("aliases in a circle over several answers are malformed", always([](const DnsRequest &request) {
            return DnsReply(request).answer(kCname, wire(request.name == "b.example" ? "c.example" : "b.example"));
        }),
        Malformed);
    row("ever new aliases are malformed",
        always([](const DnsRequest &request) { return DnsReply(request).answer(kCname, wire("a" + request.name)); }),
        Malformed);
    row("a pointer to itself is malformed", always([](const DnsRequest &request) {
            return DnsReply(request).answer(kA, address(), QByteArray("\xc0") + char(12 + request.question.size()));
        }),
        Malformed);
    row("a name that pointers make endless is malformed", always([](const DnsRequest &request) {
            const auto at = quint16(0xc000 + 12 + request.question.size() + 12);
            return DnsReply(request).answer(kCname, "\x3f" + QByteArray(63, 'a') + word(at));
        }),
        Malformed);
    row("NXDOMAIN", always([](const DnsRequest &request) { return DnsReply(request, 3).soa(60, 60); }), NoDomain);
    row("no data", always([](const DnsRequest &request) { return DnsReply(request).soa(60, 60); }), NoData);
    row("SERVFAIL", always([](const DnsRequest &request) { return DnsReply(request, 2); }), ServerFailed);
    row("REFUSED", always([](const DnsRequest &request) { return DnsReply(request, 5); }), Refused);
    row("NOTIMP", always([](const DnsRequest &request) { return DnsReply(request, 4); }), FormatError);
    row("a bogus signature",
        always([](const DnsRequest &request) { return DnsReply(request, 2).extendedErrors({{6, "x"}}); }), BogusDnssec);
    row("FORMERR on EDNS: asked again without",
        always([](const DnsRequest &request) { return request.hasEdns ? DnsReply(request, 1) : good(request); }),
        Answered);
    row("NOTIMP on EDNS: asked again without",
        always([](const DnsRequest &request) { return request.hasEdns ? DnsReply(request, 4) : good(request); }),
        Answered);
    row(
        "FORMERR without a question: asked again without EDNS",
        [](const DnsRequest &request, Via) {
            const QByteArray bare = request.bytes.first(2) + word(0x8181) + QByteArray(8, '\0');
            return Responses{{.bytes = request.hasEdns ? bare : good(request).bytes()}};
        },
        Answered);
    row("cut off: asked over TCP", split(cut, good), Answered);
    row(
        "cut off in the middle of a record: asked over TCP",
        [](const DnsRequest &request, Via via) {
            return Responses{{.bytes = via == Via::Udp ? cut(request).answer(kA, address()).bytes().chopped(2)
                                                       : good(request).bytes()}};
        },
        Answered);
    row("cut off and silent TCP", split(cut, good), Truncated, Tcp::Silent);
    row("cut off and closed TCP", split(cut, good), Truncated, Tcp::Closed);
    row("64 KB over TCP", split(cut, [](const DnsRequest &request) { return big(request).answer(kA, address()); }),
        Answered);
    row(
        "garbage over TCP",
        [](const DnsRequest &request, Via via) {
            return Responses{{.bytes = via == Via::Udp ? cut(request).bytes() : QByteArray(60000, 'g')}};
        },
        Truncated);
    row(
        "a slow drip over TCP is waited for",
        [](const DnsRequest &request, Via via) {
            return Responses{{.bytes = via == Via::Udp ? cut(request).bytes() : good(request).bytes(), .dripPause = 2}};
        },
        Answered);
    row(
        "an endless drip over TCP",
        [](const DnsRequest &request, Via via) {
            return Responses{{.bytes = via == Via::Udp ? cut(request).bytes() : big(request).bytes(), .dripPause = 5}};
        },
        Truncated);
    row("small letters, TCP confirms", split(small, good), Answered);
    row("small letters, TCP says otherwise",
        split([](const DnsRequest &request) { return DnsReply(request, 3).question(request.question.toLower()); },
              good),
        Answered);
    row("small letters count if there is no TCP", split(small, good), Answered, Tcp::Closed);
    row("small letters count if TCP is silent", split(small, good), Answered, Tcp::Silent);
    row("a server that does not recurse refuses",
        always([](const DnsRequest &request) { return DnsReply(request, 0, 0x8100).ns("ns.example"); }), Refused);
    row("an alias without end is asked further", always([](const DnsRequest &request) {
            return request.name == "end.example" ? good(request)
                                                 : DnsReply(request).answer(kCname, wire("end.example"));
        }),
        Answered);
    row("an alias to nowhere", always([](const DnsRequest &request) {
            return request.name == "end.example" ? DnsReply(request, 3).soa(1, 1)
                                                 : DnsReply(request).answer(kCname, wire("end.example"));
        }),
        NoDomain);
}

void TestResolver::hostileServers()
{
    QFETCH(const Behaviour, behaviour);
    QFETCH(const Tcp, tcp);
    QFETCH(const DnsOutcome, outcome);
    const HostileServer server(behaviour, tcp);
    NetworkResolver resolver(settingsFor(server));
    QElapsedTimer timer;
    timer.start();
    const DnsAnswer answer = resolver.ask(u"name.example"_s, RecordType::A);
    QVERIFY2(timer.elapsed() < 1500 + 50 * kLoaded, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(answer.outcome, outcome);
    QCOMPARE(answer.records.size(), outcome == DnsOutcome::Answered ? 1 : 0);
    QCOMPARE(answer.question, (DnsQuestion{.name = u"name.example"_s, .type = RecordType::A}));
    QCOMPARE(answer.server, u"127.0.0.1:%1"_s.arg(server.port()));
    QVERIFY(answer.time.isValid());
    QVERIFY(!answer.isCached);
}

void TestResolver::nothingIsSentBeforeItIsAsked()
{
    const HostileServer server(always(good));
    NetworkResolver resolver(settingsFor(server));
    QVERIFY(resolver.ask(QList<DnsQuestion>()).isEmpty());
    QTest::qSleep(100);
    QCOMPARE(server.datagrams() + server.connections(), 0);
}

void TestResolver::namesThatCannotBeAskedAreNotSent()
{
    const HostileServer server(always(good));
    NetworkResolver resolver(settingsFor(server));
    const auto answers = resolver.ask(
        {{.name = QString(64, u'a') + u".example"_s}, {.name = u"a.example"_s}, {.name = u"a..example"_s}});
    QCOMPARE(answers.at(0).outcome, DnsOutcome::FormatError);
    QCOMPARE(answers.at(1).outcome, DnsOutcome::Answered);
    QCOMPARE(answers.at(2).outcome, DnsOutcome::FormatError);
    QCOMPARE(answers.at(2).question.name, u"a..example"_s);
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
    QCOMPARE(resolver.ask(u"a.example"_s, RecordType::A).outcome, DnsOutcome::Unreachable);
    QVERIFY(timer.elapsed() < 500 * kLoaded);
}

void TestResolver::noServerIsUnreachable()
{
    NetworkResolver resolver({.servers = {u"no address"_s}});
    QCOMPARE(resolver.ask(u"a.example"_s, RecordType::A).outcome, DnsOutcome::Unreachable);
}

void TestResolver::slowServerIsWaitedFor()
{
    const HostileServer server(
        [](const DnsRequest &request, Via) { return Responses{{.bytes = good(request).bytes(), .delay = 3000}}; });
    NetworkResolver resolver({.servers = {u"127.0.0.1"_s}, .port = server.port()});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(resolver.ask(u"a.example"_s, RecordType::A).outcome, DnsOutcome::Answered);
    QVERIFY2(timer.elapsed() >= 2900 && timer.elapsed() < 3500, qPrintable(QString::number(timer.elapsed())));
}

void TestResolver::secondServerIsAskedMeanwhile()
{
    const HostileServer slow(
        [](const DnsRequest &request, Via) { return Responses{{.bytes = good(request).bytes(), .delay = 600}}; });
    const HostileServer silent([](const DnsRequest &, Via) { return Responses{}; }, Tcp::Closed, u"127.0.0.2"_s,
                               slow.port());
    const HostileServer quick(always(good), Tcp::Closed, u"127.0.0.3"_s, slow.port());
    ResolverSettings settings = settingsFor(slow, 3000ms);
    settings.schedule = {0ms, 100ms, 2500ms};
    settings.servers = {u"127.0.0.1"_s, u"127.0.0.2"_s};
    QCOMPARE(NetworkResolver(settings).ask(u"a.example"_s, RecordType::A).server, u"127.0.0.1:%1"_s.arg(slow.port()));
    QCOMPARE(silent.datagrams(), 1);
    settings.servers = {u"127.0.0.2"_s, u"127.0.0.3"_s};
    NetworkResolver resolver(settings);
    QCOMPARE(resolver.ask(u"a.example"_s, RecordType::A).server, u"127.0.0.3:%1"_s.arg(slow.port()));
    QCOMPARE(resolver.ask(u"b.example"_s, RecordType::A).server, u"127.0.0.3:%1"_s.arg(slow.port()));
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
    QCOMPARE(NetworkResolver(settings).ask(u"a.example"_s, RecordType::A).outcome, DnsOutcome::Answered);
    QCOMPARE(NetworkResolver(settings).ask(u"bad.example"_s, RecordType::A).outcome, DnsOutcome::ServerFailed);
}

void TestResolver::answersAreCached()
{
    const HostileServer server(always(good));
    NetworkResolver resolver(settingsFor(server));
    QVERIFY(!resolver.ask(u"a.example"_s, RecordType::A).isCached);
    const DnsAnswer again = resolver.ask(u"A.Example"_s, RecordType::A);
    QVERIFY(again.isCached);
    QCOMPARE(again.records.size(), 1);
    QCOMPARE(again.question.name, u"A.Example"_s);
    QVERIFY(!resolver.ask(u"a.example"_s, RecordType::Aaaa).isCached);
    QCOMPARE(server.datagrams(), 2);
    QVERIFY(!NetworkResolver(settingsFor(server)).ask(u"a.example"_s, RecordType::A).isCached);
}

void TestResolver::negativeAnswersAreCachedForTheirTtl()
{
    const HostileServer server(always([](const DnsRequest &request) { return DnsReply(request, 3).soa(300, 1); }));
    NetworkResolver resolver(settingsFor(server));
    QCOMPARE(resolver.ask(u"a.example"_s, RecordType::A).outcome, DnsOutcome::NoDomain);
    QVERIFY(resolver.ask(u"a.example"_s, RecordType::A).isCached);
    QTest::qSleep(1100);
    QVERIFY(!resolver.ask(u"a.example"_s, RecordType::A).isCached);
    const HostileServer huge(always(
        [](const DnsRequest &request) { return DnsReply(request).answer(kA, address(), "\xc0\x0c", 0xffffffffU); }));
    NetworkResolver other(settingsFor(huge));
    QCOMPARE(other.ask(u"a.example"_s, RecordType::A).records.first().ttl, 0U);
    QVERIFY(!other.ask(u"a.example"_s, RecordType::A).isCached);
}

void TestResolver::failuresAreNotCached()
{
    const HostileServer server(always([](const DnsRequest &request) { return DnsReply(request, 2).soa(300, 300); }));
    NetworkResolver resolver(settingsFor(server));
    QCOMPARE(resolver.ask(u"a.example"_s, RecordType::A).outcome, DnsOutcome::ServerFailed);
    QVERIFY(!resolver.ask(u"a.example"_s, RecordType::A).isCached);
    QCOMPARE(server.datagrams(), 2);
}

void TestResolver::sameQuestionsShareOneQuery()
{
    const HostileServer server(
        [](const DnsRequest &request, Via) { return Responses{{.bytes = good(request).bytes(), .delay = 100}}; });
    NetworkResolver resolver(settingsFor(server));
    const auto answers = resolver.ask({{.name = u"a.example"_s}, {.name = u"A.EXAMPLE."_s}, {.name = u"a.example"_s}});
    for (const DnsAnswer &answer : answers) {
        QCOMPARE(answer.outcome, DnsOutcome::Answered);
        QVERIFY(!answer.isCached);
    }
    QCOMPARE(answers.at(1).question.name, u"A.EXAMPLE."_s);
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
    QVERIFY(resolver.ask(u"end.example"_s, RecordType::A).isAuthenticated);
    const DnsAnswer behindAlias = resolver.ask(u"alias.example"_s, RecordType::A);
    QCOMPARE(behindAlias.aliases, QStringList{u"end.example"_s});
    QVERIFY(!behindAlias.isAuthenticated);
}

void TestResolver::manyQuestionsAtOnce()
{
    const HostileServer server(
        [](const DnsRequest &request, Via) { return Responses{{.bytes = good(request).bytes(), .delay = 20}}; });
    NetworkResolver resolver(settingsFor(server, 5000ms));
    QList<DnsQuestion> questions;
    for (int i = 0; i < 60; ++i) {
        questions.append({.name = u"a%1.example"_s.arg(i)});
    }
    QElapsedTimer timer;
    timer.start();
    for (const DnsAnswer &answer : resolver.ask(questions)) {
        QCOMPARE(answer.outcome, DnsOutcome::Answered);
    }
    QVERIFY2(timer.elapsed() < 60 * kLoaded, qPrintable(QString::number(timer.elapsed())));
}

void TestResolver::deadNamesDoNotDelayOthers()
{
    const HostileServer server([](const DnsRequest &request, Via) {
        return request.name.startsWith("dead") ? Responses{} : Responses{{.bytes = good(request).bytes(), .delay = 20}};
    });
    NetworkResolver resolver(settingsFor(server, 2000ms));
    QList<DnsQuestion> dead;
    QList<DnsQuestion> alive;
    for (int i = 0; i < 20; ++i) {
        dead.append({.name = u"dead%1.example"_s.arg(i % 8)});
        alive.append({.name = u"a%1.example"_s.arg(i)});
    }
    const auto waiting = QtConcurrent::run([&] { return resolver.ask(dead); });
    QTest::qSleep(50);
    QElapsedTimer timer;
    timer.start();
    for (const DnsAnswer &answer : resolver.ask(alive)) {
        QCOMPARE(answer.outcome, DnsOutcome::Answered);
    }
    QVERIFY2(timer.elapsed() < 60 * kLoaded, qPrintable(QString::number(timer.elapsed())));
    for (const DnsAnswer &answer : waiting.result()) {
        QCOMPARE(answer.outcome, DnsOutcome::TimedOut);
    }
}

void TestResolver::moreQuestionsThanSocketsAreAnswered()
{
    const HostileServer server(always(good));
    NetworkResolver resolver(settingsFor(server, 5000ms));
    QList<DnsQuestion> questions;
    for (int i = 0; i < 700; ++i) {
        questions.append({.name = u"a%1.example"_s.arg(i)});
    }
    for (const DnsAnswer &answer : resolver.ask(questions)) {
        QVERIFY2(answer.outcome == DnsOutcome::Answered, qPrintable(answer.detail));
    }
}

void TestResolver::cancelReturnsAtOnce()
{
    const HostileServer server([](const DnsRequest &request, Via) {
        return request.name == "a.example" ? Responses{{.bytes = good(request).bytes()}} : Responses{};
    });
    NetworkResolver resolver(settingsFor(server, 5000ms));
    auto waiting =
        QtConcurrent::run([&] { return resolver.ask({{.name = u"a.example"_s}, {.name = u"silent.example"_s}}); });
    QTest::qSleep(100);
    QElapsedTimer timer;
    timer.start();
    resolver.cancel();
    const auto answers = waiting.result();
    QVERIFY2(timer.elapsed() < 50 * kLoaded, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(answers.at(0).outcome, DnsOutcome::Answered);
    QCOMPARE(answers.at(1).outcome, DnsOutcome::Cancelled);
    const int sent = server.datagrams();
    QCOMPARE(resolver.ask(u"b.example"_s, RecordType::A).outcome, DnsOutcome::Cancelled);
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
        waiting = QtConcurrent::run([&] { return resolver.ask(u"a.example"_s, RecordType::A); });
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
                const auto answers =
                    resolver.ask({{.name = u"a%1.example"_s.arg(i)}, {.name = u"b%1.example"_s.arg(thread)}});
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

QTEST_GUILESS_MAIN(TestResolver)
#include "tst_resolver.moc"
