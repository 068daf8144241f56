// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <gmime/gmime.h>

#include <ctime>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr int kMails = 20'000;

QList<QByteArray> mailsIn(const QString &folder)
{
    QList<QByteArray> mails;
    for (const QFileInfo &info : QDir(folder).entryInfoList({QStringLiteral("*.eml")}, QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly)) {
            mails.append(file.readAll().replace("\r\n", "\n").replace("\nFrom ", "\n>From "));
        }
    }
    return mails;
}

/// \return mails in it
int writeMbox(const QString &path, const QList<QByteArray> &mails, int count)
{
    QFile file(path);
    if (mails.isEmpty() || !file.open(QIODevice::WriteOnly)) {
        return 0;
    }
    for (int at = 0; at < count; ++at) {
        file.write("From MAILER-DAEMON Thu Nov 19 10:15:02 2026\n" + mails.at(at % mails.size()) + "\n\n");
    }
    return count;
}

void ignore(gint64 /*offset*/, GMimeParserWarning /*warning*/, const gchar * /*item*/, gpointer /*data*/) {}

struct Cost
{
    double seconds = 0;
    double processorSeconds = 0;
    double megabytes = 0; ///< peak
};

/// GMime's parse of the whole file, and nothing else.
Cost parseBare(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    const std::clock_t started = std::clock();
    const int descriptor = open(QFile::encodeName(path).constData(), O_RDONLY);
    GMimeStream *stream = g_mime_stream_fs_new(descriptor);
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    g_mime_parser_set_format(parser, GMIME_FORMAT_MBOX);
    GMimeParserOptions *options = g_mime_parser_options_new();
    g_mime_parser_options_set_warning_callback(options, ignore, nullptr, nullptr);
    while (g_mime_parser_eos(parser) == FALSE) {
        if (GMimeMessage *message = g_mime_parser_construct_message(parser, options)) {
            g_object_unref(message);
        }
    }
    g_mime_parser_options_free(options);
    g_object_unref(parser);
    g_object_unref(stream);
    return {.seconds = double(timer.nsecsElapsed()) / 1e9,
            .processorSeconds = double(std::clock() - started) / CLOCKS_PER_SEC,
            .megabytes = 0};
}

/// The real command, as a user runs it; its output is thrown away.
Cost runTriage(const QString &path, const char *format, const char *jobs)
{
    QElapsedTimer timer;
    timer.start();
    const QByteArray file = QFile::encodeName(path);
    const pid_t child = fork();
    if (child == 0) {
        const int nothing = open("/dev/null", O_WRONLY);
        dup2(nothing, STDOUT_FILENO);
        execl(PROGRAM, PROGRAM, "triage", format, "--jobs", jobs, file.constData(), nullptr);
        _exit(127);
    }
    int status = 0;
    rusage used{};
    wait4(child, &status, 0, &used);
    const auto secondsOf = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return {.seconds = double(timer.nsecsElapsed()) / 1e9,
            .processorSeconds = secondsOf(used.ru_utime) + secondsOf(used.ru_stime),
            .megabytes = double(used.ru_maxrss) / 1024};
}

} // namespace

/// Prints how many mails a second `triage` reads from one mbox, how much memory it takes at most, and how long GMime's
/// bare parse of the same file takes. usage: bench_triage [FOLDER [MAILS]]: mails of FOLDER in place of our samples.
int main(int argc, char **argv)
{
    g_mime_init();
    const QList<QByteArray> mails = argc > 1 ? mailsIn(QString::fromLocal8Bit(argv[1]))
                                             : mailsIn(QStringLiteral(SAMPLES)) + mailsIn(QStringLiteral(GOLDEN));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("all.mbox"));
    const int count = writeMbox(path, mails, argc > 2 ? QByteArray(argv[2]).toInt() : kMails);
    QTextStream out(stdout);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(1);
    out << count << " mails, " << double(QFileInfo(path).size()) / 1e6 << " MB\n";
    const Cost bare = parseBare(path);
    out << "GMime's bare parse, one thread: " << double(count) / bare.seconds << " mails/s, "
        << bare.processorSeconds * 1e6 / double(count) << " us of processor a mail\n";
    for (const char *format : {"--json", "--csv", "--summary"}) {
        for (const char *jobs : {"1", "2"}) {
            const Cost cost = runTriage(path, format, jobs);
            out << "triage " << format << " --jobs " << jobs << ": " << double(count) / cost.seconds << " mails/s, "
                << cost.processorSeconds * 1e6 / double(count) << " us of processor a mail, " << cost.megabytes
                << " MB at most\n";
            out.flush();
        }
    }
    return 0;
}
