// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/resolver.h"

#include "support/behaviours.h"
#include "support/names.h"
#include "support/registry.h"
#include "support/strict.h"

#include <QDeadlineTimer>

using namespace BounceLens;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Response = HostileServer::Response;
using enum DnsOutcome;

void columns()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<Tcp>("tcp");
    QTest::addColumn<DnsOutcome>("outcome");
}

void row(const char *claim, DnsOutcome outcome, const Behaviour &behaviour, Tcp tcp = Tcp::Open)
{
    QTest::newRow(claim) << behaviour << tcp << outcome;
}

/// A forgery, and the right answer 30 ms later.
void forgery(const char *claim, const std::function<Response(const DnsRequest &)> &forged)
{
    row(claim, Answered, [forged](const DnsRequest &request, Via) {
        return Responses{forged(request), {.bytes = good(request).bytes(), .delay = 30}};
    });
}

/// Cut off over UDP; over TCP this.
void overTcp(const char *claim, DnsOutcome outcome, const std::function<Response(const DnsRequest &)> &response)
{
    row(claim, outcome, [response](const DnsRequest &request, Via via) {
        return Responses{via == Via::Udp ? Response{.bytes = cut(request).bytes()} : response(request)};
    });
}

DnsReply big(const DnsRequest &request)
{
    DnsReply reply(request);
    const QByteArray text = characterString(QByteArray(255, 'x')).repeated(15);
    for (int i = 0; i < 16; ++i) {
        reply.answer(kTxt, text + characterString(QByteArray(200, 'y')));
    }
    return reply.answer(kA, address());
}

DnsReply aliasTo(const DnsRequest &request, const QByteArray &name)
{
    return DnsReply(request).answer(kCname, wire(name));
}

/// Neither the letters that were sent, nor all small.
QByteArray otherwiseMixed(QByteArray question)
{
    question[1] = char(question[1] ^ 0x20);
    question[2] = char(question[2] | 0x20);
    question[3] = char(question[3] & ~0x20);
    return question;
}

} // namespace

/// Whatever a server sends, a question ends with the right outcome, in time.
class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void forgeries_data();
    void forgeries() { check(); }
    void broken_data();
    void broken() { check(); }
    void codes_data();
    void codes() { check(); }
    void cutOff_data();
    void cutOff() { check(); }
    void smallLetters_data();
    void smallLetters() { check(); }
    void aliases_data();
    void aliases() { check(); }

private:
    void check();
};

void TestHostile::check()
{
    QFETCH(const Behaviour, behaviour);
    QFETCH(const Tcp, tcp);
    QFETCH(const DnsOutcome, outcome);
    const HostileServer server(behaviour, tcp);
    const auto deadline = outcome == TimedOut || outcome == Truncated ? 3s : 8s;
    NetworkResolver resolver(settingsFor(server, deadline));
    const QDeadlineTimer patience(deadline + 1s);
    const DnsAnswer answer = resolver.ask(nameOf(u"name.example"_s), RecordType::A);
    QVERIFY(!patience.hasExpired());
    QCOMPARE(answer.outcome, outcome);
    QCOMPARE(answer.records.size(), outcome == Answered ? 1 : 0);
    QCOMPARE(answer.question, (DnsQuestion{.name = nameOf(u"name.example"_s), .type = RecordType::A}));
    QVERIFY(outcome == TimedOut || answer.server == u"127.0.0.1:%1"_s.arg(server.port()));
    QVERIFY(answer.time.isValid());
    QVERIFY(!answer.isCached);
}

void TestHostile::forgeries_data()
{
    columns();
    forgery("a wrong id is ignored",
            [](const DnsRequest &request) { return Response{.bytes = DnsReply(request, 3).id("xx").bytes()}; });
    forgery("an answer to another name is ignored", [](const DnsRequest &request) {
        return Response{.bytes = DnsReply(request, 3).question(wire("other.example") + word(kA) + word(1)).bytes()};
    });
    forgery("an answer to another type is ignored", [](const DnsRequest &request) {
        return Response{.bytes =
                            DnsReply(request, 3).question(request.question.chopped(4) + word(2) + word(1)).bytes()};
    });
    forgery("an answer in another case is ignored", [](const DnsRequest &request) {
        return Response{.bytes = DnsReply(request, 3).question(otherwiseMixed(request.question)).bytes()};
    });
    forgery("an answer from another port is ignored", [](const DnsRequest &request) {
        return Response{.bytes = DnsReply(request, 3).bytes(), .from = HostileServer::From::OtherPort};
    });
    forgery("the question sent back is ignored",
            [](const DnsRequest &request) { return Response{.bytes = request.bytes}; });
    forgery("garbage is ignored", [](const DnsRequest &) { return Response{.bytes = QByteArray(500, 'g')}; });
    forgery("an empty datagram is ignored", [](const DnsRequest &) { return Response{}; });
    row("wrong ids alone are a time-out", TimedOut,
        always([](const DnsRequest &request) { return good(request).id("xx"); }));
    row("garbage alone is a time-out", TimedOut,
        [](const DnsRequest &, Via) { return Responses{{.bytes = QByteArray(500, 'g')}}; });
    row("silence is a time-out", TimedOut, [](const DnsRequest &, Via) { return Responses{}; });
}

void TestHostile::broken_data()
{
    columns();
    row("an answer that ends in a record is malformed", Malformed,
        [](const DnsRequest &request, Via) { return Responses{{.bytes = good(request).bytes().chopped(1)}}; });
    row("a pointer to itself is malformed", Malformed, always([](const DnsRequest &request) {
            return DnsReply(request).answer(kA, address(), QByteArray("\xc0") + char(12 + request.question.size()));
        }));
    row("a name that pointers make endless is malformed", Malformed, always([](const DnsRequest &request) {
            const auto at = quint16(0xc000 + 12 + request.question.size() + 12);
            return DnsReply(request).answer(kCname, "\x3f" + QByteArray(63, 'a') + word(at));
        }));
    row("records of another name are none", NoData, always([](const DnsRequest &request) {
            return DnsReply(request).answer(kA, address(), wire("other.example"));
        }));
}

void TestHostile::codes_data()
{
    columns();
    row("NXDOMAIN", NoDomain, always([](const DnsRequest &request) { return DnsReply(request, 3).soa(60, 60); }));
    row("no data", NoData, always([](const DnsRequest &request) { return DnsReply(request).soa(60, 60); }));
    row("SERVFAIL", ServerFailed, always([](const DnsRequest &request) { return DnsReply(request, 2); }));
    row("REFUSED", Refused, always([](const DnsRequest &request) { return DnsReply(request, 5); }));
    row("NOTIMP", FormatError, always([](const DnsRequest &request) { return DnsReply(request, 4); }));
    row("a bogus signature", BogusDnssec,
        always([](const DnsRequest &request) { return DnsReply(request, 2).extendedErrors({{6, "x"}}); }));
    row("a referral refuses", Refused,
        always([](const DnsRequest &request) { return DnsReply(request, 0, 0x8100).ns("ns.example"); }));
    row("FORMERR on EDNS: asked again without", Answered,
        always([](const DnsRequest &request) { return request.hasEdns ? DnsReply(request, 1) : good(request); }));
    row("NOTIMP on EDNS: asked again without", Answered,
        always([](const DnsRequest &request) { return request.hasEdns ? DnsReply(request, 4) : good(request); }));
    row("FORMERR without a question: asked again without EDNS", Answered, [](const DnsRequest &request, Via) {
        const QByteArray bare = request.bytes.first(2) + word(0x8181) + QByteArray(8, '\0');
        return Responses{{.bytes = request.hasEdns ? bare : good(request).bytes()}};
    });
}

void TestHostile::cutOff_data()
{
    columns();
    row("closed TCP", Truncated, split(cut, good), Tcp::Closed);
    row("silent TCP", Truncated, split(cut, good), Tcp::Silent);
    overTcp("the whole answer", Answered, [](const DnsRequest &request) { return Response{good(request).bytes()}; });
    overTcp("64 KB", Answered, [](const DnsRequest &request) { return Response{big(request).bytes()}; });
    overTcp("a slow drip is waited for", Answered,
            [](const DnsRequest &request) { return Response{.bytes = good(request).bytes(), .dripPause = 2}; });
    overTcp("an endless drip", Truncated,
            [](const DnsRequest &request) { return Response{.bytes = big(request).bytes(), .dripPause = 5}; });
    overTcp("garbage", Truncated, [](const DnsRequest &) { return Response{QByteArray(60000, 'g')}; });
    row("in the middle of a record", Answered, [](const DnsRequest &request, Via via) {
        const QByteArray half = cut(request).answer(kA, address()).bytes().chopped(2);
        return Responses{{.bytes = via == Via::Udp ? half : good(request).bytes()}};
    });
}

void TestHostile::smallLetters_data()
{
    columns();
    row("TCP confirms them", Answered, split(small, good));
    row("TCP says otherwise", Answered,
        split([](const DnsRequest &request) { return DnsReply(request, 3).question(request.question.toLower()); },
              good));
    row("they count if there is no TCP", Answered, split(small, good), Tcp::Closed);
    row("they count if TCP is silent", Answered, split(small, good), Tcp::Silent);
}

void TestHostile::aliases_data()
{
    columns();
    row("in a circle", Malformed, always([](const DnsRequest &request) {
            return aliasTo(request, "b.example").answer(kCname, "\xc0\x0c", wire("b.example"));
        }));
    row("in a circle over several answers", Malformed, always([](const DnsRequest &request) {
            return aliasTo(request, request.name == "b.example" ? "c.example" : "b.example");
        }));
    row("ever new ones", Malformed,
        always([](const DnsRequest &request) { return aliasTo(request, "a" + request.name); }));
    row("without end: asked further", Answered, always([](const DnsRequest &request) {
            return request.name == "end.example" ? good(request) : aliasTo(request, "end.example");
        }));
    row("to nowhere", NoDomain, always([](const DnsRequest &request) {
            return request.name == "end.example" ? DnsReply(request, 3).soa(1, 1) : aliasTo(request, "end.example");
        }));
}

BOUNCELENS_TEST(TestHostile)
#include "tst_hostile.moc"
