// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/collect/collect.h"
#include "failure/join/join.h"
#include "failure/statusline.h"
#include "input/file.h"
#include "input/reader.h"

#include "support/registry.h"
#include "support/strict.h"

#include <QDirIterator>

#include <algorithm>
#include <random>

using namespace BounceLens;
using namespace Qt::StringLiterals;

class TestJoin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void joins_data();
    void joins();
    void givesTheSameWhateverFinderCameFirst();
};

namespace {

/// "form recipient action time | reply", as in the rows below; "-" for what is not named.
Observation observationFrom(const QString &told, int line)
{
    static const QHash<QString, FoundBy> forms{{u"status"_s, FoundBy::DeliveryStatus},
                                               {u"text"_s, FoundBy::Text},
                                               {u"dialogue"_s, FoundBy::Transcript},
                                               {u"log"_s, FoundBy::Log},
                                               {u"stranger"_s, FoundBy::Log}};
    static const QHash<QString, Action> actions{
        {u"failed"_s, Action::Failed}, {u"delayed"_s, Action::Delayed}, {u"delivered"_s, Action::Delivered}};
    const QStringList words = told.section(u" | "_s, 0, 0).split(u' ');
    const QString reply = told.section(u" | "_s, 1);
    Observation observation;
    observation.foundBy = forms.value(words.at(0));
    observation.direction = words.at(0) == "stranger"_L1 ? Direction::Incoming : Direction::Outgoing;
    observation.recipient = words.at(1) == "-"_L1 ? QString() : words.at(1);
    observation.recipientLines = observation.recipient.isEmpty() ? LineRange{} : LineRange{line, line};
    observation.action = actions.value(words.at(2));
    observation.time = words.value(3);
    observation.status = statusLineFrom(readStatement(reply), {line, line}, reply);
    return observation;
}

/// "recipient action codes attempts", one line a failure.
QString described(const QList<Failure> &failures)
{
    QStringList lines;
    for (const Failure &failure : failures) {
        const StatusLine &status = failure.status;
        lines.append(u"%1 %2 %3 %4 %5"_s.arg(failure.recipient.isEmpty() ? u"-"_s : failure.recipient)
                         .arg(int(failure.action))
                         .arg(status.replyCode ? status.replyCode->toString() : u"-"_s,
                              status.enhancedCode ? status.enhancedCode->toString() : u"-"_s)
                         .arg(failure.attempts.size()));
    }
    return lines.join(u'\n');
}

QString joined(const Document &document, const QList<Observation> &observations)
{
    Findings findings(document.lineCount());
    for (const Observation &observation : observations) {
        findings.add(observation);
    }
    QList<Ignored> ignored;
    return described(join(document, findings, ignored));
}

/// The observations with their forms in another order: what one finder says stays in its order.
QList<Observation> shuffled(const QList<Observation> &observations, std::minstd_rand &random)
{
    std::array<int, 7> ranks{0, 1, 2, 3, 4, 5, 6};
    std::ranges::shuffle(ranks, random);
    QList<Observation> other = observations;
    std::ranges::stable_sort(other, {}, [&ranks](const Observation &one) { return ranks.at(size_t(one.foundBy)); });
    return other;
}

} // namespace

void TestJoin::joins_data()
{
    QTest::addColumn<QStringList>("told");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one recipient told of in two forms is one failure")
        << QStringList{u"text a@example.net failed | 550 5.1.1 User unknown"_s,
                       u"status a@example.net failed | 550 5.1.1 User unknown"_s}
        << u"a@example.net 0 550 5.1.1 1"_s;
    QTest::newRow("two recipients are two") << QStringList{u"log a@example.net failed | 550 5.1.1 User unknown"_s,
                                                           u"log b@example.net failed | 552 5.2.2 Mailbox full"_s}
                                            << u"a@example.net 0 550 5.1.1 1\nb@example.net 0 552 5.2.2 1"_s;
    QTest::newRow("the case of a recipient does not matter")
        << QStringList{u"log a@example.net delayed | 450 4.2.0 Greylisted"_s,
                       u"log A@EXAMPLE.net failed | 550 5.1.1 User unknown"_s}
        << u"A@EXAMPLE.net 0 550 5.1.1 2"_s;
    QTest::newRow("a delivery behind a delay is a delivery")
        << QStringList{u"log a@example.net delayed | 450 4.2.0 Greylisted"_s,
                       u"log a@example.net delivered | 250 2.0.0 Ok"_s}
        << u"a@example.net 2 250 2.0.0 2"_s;
    QTest::newRow("attempts are ordered by their time, not by their place")
        << QStringList{u"log a@example.net failed 2026-11-20T10:14:57Z | 550 5.1.1 User unknown"_s,
                       u"log a@example.net delayed 2026-11-20T09:14:57Z | 451 4.7.1 Try later"_s}
        << u"a@example.net 0 550 5.1.1 2"_s;
    QTest::newRow("an observation without a recipient belongs to the one with the same reply")
        << QStringList{u"status a@example.net failed | 550 5.1.1 User unknown"_s,
                       u"status b@example.net failed | 552 5.2.2 Mailbox full"_s,
                       u"text - failed | 552 5.2.2 Mailbox full"_s}
        << u"a@example.net 0 550 5.1.1 1\nb@example.net 0 552 5.2.2 1"_s;
    QTest::newRow("what our server refused to a stranger stands last")
        << QStringList{u"stranger x@example.com failed | 554 5.7.1 Relay access denied"_s,
                       u"log a@example.net failed | 550 5.1.1 User unknown"_s}
        << u"a@example.net 0 550 5.1.1 1\nx@example.com 0 554 5.7.1 1"_s;
}

void TestJoin::joins()
{
    QFETCH(QStringList, told);
    QFETCH(QString, expected);
    const Document document = readDocument(QByteArray("one\ntwo\nthree\nfour\n"));
    QList<Observation> observations;
    for (int at = 0; at < told.size(); ++at) {
        observations.append(observationFrom(told.at(at), at + 1));
    }
    QCOMPARE(joined(document, observations), expected);
}

void TestJoin::givesTheSameWhateverFinderCameFirst()
{
    std::minstd_rand random(1);
    QDirIterator found(QStringLiteral(TEST_DATA "/inputs"), QDir::Files, QDirIterator::Subdirectories);
    int mixed = 0;
    while (found.hasNext()) {
        const QString path = found.next();
        const auto bytes = readFile(path);
        const Document document = readDocument(bytes ? *bytes : QByteArray());
        const QList<Observation> observations = collect(document, {}).observations();
        const QString expected = joined(document, observations);
        const auto isOther = [&](const Observation &one) { return one.foundBy != observations.first().foundBy; };
        mixed += std::ranges::any_of(observations, isOther) ? 1 : 0;
        for (int round = 0; round < 5; ++round) {
            QVERIFY2(joined(document, shuffled(observations, random)) == expected, qPrintable(path));
        }
    }
    QVERIFY(mixed > 10);
}

BOUNCELENS_TEST(TestJoin)
#include "tst_join.moc"
