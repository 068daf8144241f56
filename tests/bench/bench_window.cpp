// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card/catalog.h"
#include "report/cardindex.h"
#include "window/main/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QMimeData>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <unistd.h>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 9;

qint64 median(QList<qint64> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

/// Tells when a window has been painted.
class PaintWatch : public QObject
{
public:
    bool isPainted = false;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        isPainted = isPainted || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }
};

class BareWindow : public QMainWindow
{
public:
    BareWindow()
    {
        menuBar()->addMenu(u"&File"_s)->addAction(u"&Quit"_s);
        setCentralWidget(new QLabel(u"Hello"_s, this));
    }
};

/// What the started copies of this program do: paint once and end.
template <typename Window>
[[noreturn]] void paintOnce()
{
    Window window;
    window.resize(1200, 780);
    PaintWatch watch;
    window.installEventFilter(&watch);
    window.QWidget::show();
    while (!watch.isPainted) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    }
    _exit(0);
}

/// From the start of a process to its first paint, microseconds.
qint64 firstPaint(const QString &mode)
{
    QElapsedTimer timer;
    timer.start();
    QProcess::execute(QCoreApplication::applicationFilePath(), {mode});
    return timer.nsecsElapsed() / 1000;
}

struct Drop
{
    qint64 untilCard = 0; ///< microseconds
    qint64 longestStall = 0;
};

Drop drop(MainWindow &window, const QByteArray &mail)
{
    QMimeData data;
    data.setData(u"message/rfc822"_s, mail);
    Drop result;
    bool isShown = false;
    const auto connection = QObject::connect(&window, &MainWindow::shown, &window, [&] { isShown = true; });
    QElapsedTimer whole;
    QElapsedTimer beat;
    QTimer heart;
    heart.setInterval(0);
    beat.start();
    QObject::connect(&heart, &QTimer::timeout, &heart, [&] {
        result.longestStall = std::max(result.longestStall, beat.nsecsElapsed() / 1000);
        beat.start();
    });
    heart.start();
    whole.start();
    window.paste(data);
    while (!isShown) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    result.untilCard = whole.nsecsElapsed() / 1000;
    for (int at = 0; at < 50; ++at) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    QObject::disconnect(connection);
    return result;
}

QByteArray bounceOf(qsizetype size)
{
    QFile file(QStringLiteral(SAMPLES "/gmail-dmarc.eml"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray mail = file.readAll();
    const QByteArray line = "A line of the message that came back, as long as lines usually are.\n";
    const qsizetype end = mail.lastIndexOf("\n--");
    return mail.insert(end, line.repeated(std::max<qsizetype>(0, (size - mail.size()) / line.size())));
}

/// Median time of a search through all cards once the first one has read them, microseconds.
qint64 search(const CardIndex &index, const QString &words)
{
    QList<qint64> rounds;
    for (int round = 0; round < kRounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        [[maybe_unused]] const auto found = index.find({.words = words, .group = {}, .reason = {}});
        rounds.append(timer.nsecsElapsed() / 1000);
    }
    return median(rounds);
}

} // namespace

/// Prints medians; run it under a display, for example: xvfb-run bench_window
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    const QString mode = QApplication::arguments().value(1);
    if (mode == "--bare"_L1) {
        paintOnce<BareWindow>();
    }
    if (mode == "--ours"_L1) {
        paintOnce<MainWindow>();
    }
    QTextStream out(stdout);
    QList<qint64> bare;
    QList<qint64> ours;
    firstPaint(u"--ours"_s);
    for (int round = 0; round < kRounds; ++round) {
        bare.append(firstPaint(u"--bare"_s));
        ours.append(firstPaint(u"--ours"_s));
    }
    out << "first paint, bare window: " << double(median(bare)) / 1000
        << " ms\nfirst paint, BounceLens:  " << double(median(ours)) / 1000 << " ms\n";
    MainWindow window;
    window.QWidget::show();
    QElapsedTimer idle;
    idle.start();
    while (idle.elapsed() < 500) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    const QByteArray small = bounceOf(20 * 1024);
    out << "drop to card, first 20 KB bounce: " << double(drop(window, small).untilCard) / 1000 << " ms\n";
    QList<qint64> drops;
    for (int round = 0; round < kRounds; ++round) {
        drops.append(drop(window, small).untilCard);
    }
    out << "drop to card, 20 KB bounce: " << double(median(drops)) / 1000 << " ms\n";
    const Drop large = drop(window, bounceOf(25 * 1024 * 1024));
    out << "25 MB mail: card after " << double(large.untilCard) / 1000 << " ms, longest stall "
        << double(large.longestStall) / 1000 << " ms\n";
    QElapsedTimer reading;
    reading.start();
    const CardIndex index(Catalog::builtIn());
    [[maybe_unused]] const auto found = index.find({.words = u"m"_s, .group = {}, .reason = {}});
    out << "first search through all cards: " << double(reading.nsecsElapsed()) / 1e6 << " ms\n";
    for (const QString &words : {u"mail server refuses"_s, u"m"_s, u"5.7.1"_s}) {
        out << "search for \"" << words << "\": " << double(search(index, words)) / 1000 << " ms\n";
    }
    return 0;
}
