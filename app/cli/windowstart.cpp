// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/windowstart.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace BounceLens {

bool hasDisplay(const QStringList &arguments)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const auto isSet = [](const char *variable) { return !qEnvironmentVariableIsEmpty(variable); };
    return std::ranges::any_of(std::initializer_list<const char *>{"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"},
                               isSet) ||
           arguments.contains("-platform"_L1);
#else
    Q_UNUSED(arguments)
    return true;
#endif
}

QString windowProgram()
{
    const QString here = QCoreApplication::applicationDirPath();
    return QStandardPaths::findExecutable(u"bouncelens-window"_s, {here, here + u"/" BOUNCELENS_WINDOW_FOLDER ""_s});
}

int startWindow(const QString &program, char **arguments)
{
#ifdef Q_OS_UNIX
    execv(QFile::encodeName(program).constData(), arguments);
    return -1;
#else
    QStringList passed;
    for (char **argument = arguments + 1; *argument; ++argument) {
        passed.append(QString::fromLocal8Bit(*argument));
    }
    const int exitCode = QProcess::execute(program, passed);
    return exitCode == -2 ? -1 : exitCode;
#endif
}

} // namespace BounceLens
