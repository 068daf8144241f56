// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/output.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>
#include <cerrno>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace BounceLens {

namespace {

struct OutputWords
{
    Q_DECLARE_TR_FUNCTIONS(Output)
};

} // namespace

void openStandardStreams()
{
#ifdef Q_OS_UNIX
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(stream, F_GETFD) < 0 && errno == EBADF) {
            // The lowest number that is free is that of the stream, since those below it are open.
            (void)open("/dev/null", stream == STDIN_FILENO ? O_RDONLY : O_WRONLY);
        }
    }
#endif
}

void Output::print(const QString &text)
{
    write(text.toUtf8());
}

void Output::write(QByteArrayView bytes)
{
    if (isOpen() && !bytes.isEmpty()) {
        errno = 0;
        check(std::fwrite(bytes.data(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size()));
    }
}

void Output::flush()
{
    if (isOpen()) {
        errno = 0;
        check(std::fflush(stdout) == 0);
    }
}

void Output::check(bool isWritten)
{
    if (!isWritten) {
        m_error = errno != 0 ? errno : EIO;
    }
}

int Output::finish(int exitCode)
{
    flush();
    if (isOpen() || m_error == EPIPE) {
        return exitCode;
    }
    QTextStream(stderr) << OutputWords::tr("What was printed could not be written: %1").arg(qt_error_string(m_error))
                        << '\n';
    return std::max(exitCode, 2);
}

} // namespace BounceLens
