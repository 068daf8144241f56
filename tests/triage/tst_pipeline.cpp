// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/registry.h"
#include "triage/follow.h"
#include "triage/pipeline.h"

#include <atomic>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

TriagedMessage worked(const SourceMessage &message)
{
    return {.source = message.source,
            .index = message.index,
            .kind = Kind::Bounce,
            .isRecognised = true,
            .rows = {},
            .text = message.bytes,
            .isResult = true,
            .isLeftOut = false};
}

void append(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
    file.write(bytes);
}

/// Follows a path, and changes what is there as soon as what came before has arrived.
QByteArray followed(const QString &path, const QList<std::pair<QByteArray, std::function<void()>>> &steps,
                    const QByteArray &last)
{
    QByteArray got;
    qsizetype step = 0;
    std::stop_source stop;
    const auto look = [&] {
        while (step < steps.size() && got.endsWith(steps.at(step).first)) {
            steps.at(step++).second();
        }
        if (step == steps.size() && got.endsWith(last)) {
            stop.request_stop();
        }
        return true;
    };
    runPipeline(
        {.workers = 1,
         .read = [&](const std::stop_token &token, const SourceTaker &taker) { followSources({path}, token, taker); },
         .work = worked},
        {.take =
             [&](const TriagedMessage &message) {
                 got += message.text;
                 return look();
             },
         .idle = look,
         .complain = [](const SourceError &) {}},
        stop.get_token());
    return got;
}

} // namespace

class PipelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrder_data();
    void keepsTheOrder();
    void littleWaits();
    void stopsWhenNothingIsWanted();
    void givesWhatWasReadWhenStopped();
    void followsALog();
    void followsARotatedLog();
    void followsACutLog();
    void waitsForTheEndOfALine();
    void followsAFolder();
    void followsAMaildir();
};

void PipelineTest::keepsTheOrder_data()
{
    QTest::addColumn<int>("workers");
    for (const int workers : {1, 2, 7}) {
        QTest::addRow("%d at once", workers) << workers;
    }
}

void PipelineTest::keepsTheOrder()
{
    QFETCH(const int, workers);
    constexpr int kMessages = 2000;
    QList<int> taken;
    runPipeline(
        {.workers = workers,
         .read =
             [](const std::stop_token &, const SourceTaker &taker) {
                 for (int at = 0; at < kMessages; ++at) {
                     taker.take({.bytes = QByteArray(at % 7 * 1000, 'x'), .source = {}, .index = at, .linesBefore = 0});
                 }
                 taker.complain({});
             },
         .work = worked},
        {.take =
             [&](const TriagedMessage &message) {
                 taken.append(message.index);
                 return true;
             },
         .idle = {},
         .complain = [&](const SourceError &) { taken.append(-1); }},
        {});
    QCOMPARE(taken.size(), kMessages + 1);
    QVERIFY(std::ranges::is_sorted(taken.first(kMessages)));
    QCOMPARE(taken.last(), -1);
}

void PipelineTest::littleWaits()
{
    std::atomic<qint64> given = 0;
    qint64 taken = 0;
    qint64 most = 0;
    constexpr qsizetype kBytes = 100'000;
    runPipeline({.workers = 2,
                 .read =
                     [&](const std::stop_token &, const SourceTaker &taker) {
                         for (int at = 0; at < 500; ++at) {
                             given += kBytes;
                             taker.take(
                                 {.bytes = QByteArray(kBytes, 'x'), .source = {}, .index = at, .linesBefore = 0});
                         }
                     },
                 .work = worked},
                {.take =
                     [&](const TriagedMessage &message) {
                         taken += message.text.size();
                         most = std::max(most, given - taken);
                         return true;
                     },
                 .idle = {},
                 .complain = {}},
                {});
    QCOMPARE(taken, 500 * kBytes);
    QVERIFY(most <= kMostWaitingBytes + 4 * kBytes);
}

void PipelineTest::stopsWhenNothingIsWanted()
{
    int taken = 0;
    bool isStopped = false;
    runPipeline(
        {.workers = 2,
         .read =
             [&](const std::stop_token &, const SourceTaker &taker) {
                 while (taker.take({.bytes = QByteArray(50'000, 'x'), .source = {}, .index = 0, .linesBefore = 0})) {
                 }
                 isStopped = true;
             },
         .work = worked},
        {.take = [&](const TriagedMessage &) { return ++taken < 10; }, .idle = {}, .complain = {}}, {});
    QCOMPARE(taken, 10);
    QVERIFY(isStopped);
}

void PipelineTest::givesWhatWasReadWhenStopped()
{
    std::stop_source stop;
    std::atomic<int> given = 0;
    int taken = 0;
    runPipeline({.workers = 2,
                 .read =
                     [&](const std::stop_token &token, const SourceTaker &taker) {
                         while (!token.stop_requested()) {
                             taker.take({.bytes = "x", .source = {}, .index = given++, .linesBefore = 0});
                         }
                     },
                 .work = worked},
                {.take =
                     [&](const TriagedMessage &) {
                         if (++taken == 100) {
                             stop.request_stop();
                         }
                         return true;
                     },
                 .idle = {},
                 .complain = {}},
                stop.get_token());
    QCOMPARE(taken, given.load());
}

void PipelineTest::followsALog()
{
    const QTemporaryDir folder;
    const QString log = folder.filePath(u"mail.log"_s);
    append(log, "1\n");
    QCOMPARE(followed(log, {{"1\n", [&] { append(log, "2\n3\n"); }}}, "3\n"), "1\n2\n3\n");
}

void PipelineTest::followsARotatedLog()
{
    const QTemporaryDir folder;
    const QString log = folder.filePath(u"mail.log"_s);
    append(log, "1\n");
    const auto rotate = [&] {
        append(log, "2\n");
        QFile::rename(log, log + u".1"_s);
        append(log, "3\n");
    };
    QCOMPARE(followed(log, {{"1\n", rotate}}, "3\n"), "1\n2\n3\n");
}

void PipelineTest::followsACutLog()
{
    const QTemporaryDir folder;
    const QString log = folder.filePath(u"mail.log"_s);
    append(log, "a long line\n");
    const auto cut = [&] {
        QFile::resize(log, 0);
        append(log, "2\n");
    };
    QCOMPARE(followed(log, {{"a long line\n", cut}}, "2\n"), "a long line\n2\n");
}

void PipelineTest::waitsForTheEndOfALine()
{
    const QTemporaryDir folder;
    const QString log = folder.filePath(u"mail.log"_s);
    append(log, "1\nhalf");
    QCOMPARE(followed(log, {{"1\n", [&] { append(log, " a line\n"); }}}, "line\n"), "1\nhalf a line\n");
}

void PipelineTest::followsAFolder()
{
    const QTemporaryDir folder;
    append(folder.filePath(u"1.eml"_s), "1");
    const auto add = [&] { append(folder.filePath(u"deeper.eml"_s), "2"); };
    QCOMPARE(followed(folder.path(), {{"1", add}}, "2"), "12");
}

void PipelineTest::followsAMaildir()
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkpath(u"cur"_s);
    QDir(folder.path()).mkpath(u"new"_s);
    append(folder.filePath(u"new/1.host"_s), "1");
    const auto read = [&] {
        QFile::rename(folder.filePath(u"new/1.host"_s), folder.filePath(u"cur/1.host:2,S"_s));
        append(folder.filePath(u"new/2.host"_s), "2");
    };
    const auto flag = [&] {
        QFile::rename(folder.filePath(u"cur/1.host:2,S"_s), folder.filePath(u"cur/1.host:2,RS"_s));
        append(folder.filePath(u"new/3.host"_s), "3");
    };
    QCOMPARE(followed(folder.path(), {{"1", read}, {"2", flag}}, "3"), "123");
}

BOUNCELENS_TEST(PipelineTest)
#include "tst_pipeline.moc"
