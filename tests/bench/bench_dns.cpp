// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/resolver.h"

#include "support/hostileserver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <optional>
#include <thread>

using namespace BounceLens;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Responses = QList<HostileServer::Response>;

constexpr int kRounds = 15;

/// Answers after 20 ms; names that begin with "dead" never.
Responses answerLate(const DnsRequest &request, HostileServer::Via)
{
    if (request.name.startsWith("dead")) {
        return {};
    }
    return {{.bytes = DnsReply(request).answer(1, QByteArray("\xc0\x00\x02\x01", 4)).bytes(), .delay = 20}};
}

QList<DnsQuestion> questions(const QString &prefix, int count)
{
    QList<DnsQuestion> list;
    for (int i = 0; i < count; ++i) {
        list.append({.name = *DomainName::fromText(prefix + QString::number(i) + u".example"_s)});
    }
    return list;
}

class Bench
{
public:
    Bench()
        : m_settings{.servers = {u"127.0.0.1"_s}, .port = m_server.port()}
    {
    }

    double manyAnswers(int count)
    {
        NetworkResolver resolver(m_settings);
        return milliseconds([&] { static_cast<void>(resolver.ask(questions(u"a"_s, count))); });
    }
    double goodBesideDead()
    {
        NetworkResolver resolver(m_settings);
        std::jthread dead([&] { static_cast<void>(resolver.ask(questions(u"dead"_s, 8))); });
        std::this_thread::sleep_for(20ms);
        const double time = milliseconds([&] { static_cast<void>(resolver.ask(questions(u"a"_s, 20))); });
        resolver.cancel();
        return time;
    }
    double cancelling()
    {
        NetworkResolver resolver(m_settings);
        std::jthread dead([&] { static_cast<void>(resolver.ask(questions(u"dead"_s, 60))); });
        std::this_thread::sleep_for(20ms);
        return milliseconds([&] {
            resolver.cancel();
            dead.join();
        });
    }
    double leaving()
    {
        std::optional<NetworkResolver> resolver(std::in_place, m_settings);
        std::jthread dead([&] { static_cast<void>(resolver->ask(questions(u"dead"_s, 60))); });
        std::this_thread::sleep_for(20ms);
        return milliseconds([&] { resolver.reset(); });
    }

private:
    template <typename Work>
    static double milliseconds(Work work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        return double(timer.nsecsElapsed()) / 1e6;
    }

    HostileServer m_server{answerLate};
    ResolverSettings m_settings;
};

template <typename Measure>
void print(QTextStream &out, const char *what, const char *limit, Measure measure)
{
    QList<double> times;
    for (int i = 0; i < kRounds; ++i) {
        times.append(measure());
    }
    std::ranges::sort(times);
    out << what << ": median " << times.at(kRounds / 2) << " ms, worst " << times.constLast() << " ms (" << limit
        << ")\n";
}

} // namespace

/// Prints how long the network resolver takes, against a server on this machine that answers after 20 ms.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    out.setRealNumberPrecision(3);
    Bench bench;
    print(out, "60 answers", "at most 60 ms", [&] { return bench.manyAnswers(60); });
    print(out, "20 answers beside 8 dead names", "as without them", [&] { return bench.goodBesideDead(); });
    print(out, "20 answers alone", "", [&] { return bench.manyAnswers(20); });
    print(out, "cancelling 60 questions", "at most 50 ms", [&] { return bench.cancelling(); });
    print(out, "leaving during a run", "at most 200 ms", [&] { return bench.leaving(); });
    return 0;
}
