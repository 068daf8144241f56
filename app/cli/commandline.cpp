// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"

#include "cli/annotate.h"
#include "cli/cards.h"
#include "cli/check.h"
#include "cli/commands.h"
#include "cli/explain.h"
#include "cli/mcp/mcp.h"
#include "cli/triage.h"
#include "cli/usage.h"
#include "cli/version.h"
#include "cli/windowstart.h"
#include "report/language.h"
#include "settings/handover.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// What Qt itself takes for a window ("-style") has one dash; it is not in our list and not judged here.
bool isForQt(const QString &argument)
{
    return argument.size() > 2 && argument.startsWith(u'-') && argument.at(1) != u'-';
}

/// Explains on the terminal what there is no window for.
int runWithoutWindow(const QString &why, const Arguments &arguments, Output &out)
{
    if (arguments.operands.isEmpty()) {
        complain(why + u' ' +
                 CommandLine::tr("Name a bounce to have it explained on the terminal: bouncelens explain FILE"));
        return 2;
    }
    complain(why + u' ' + CommandLine::tr("So this is the explanation as text."));
    return runExplain(arguments, out);
}

/// To the window that is open, unless a new one is wished for or the input cannot be named to another process.
bool isTakenByOpenWindow(const Arguments &arguments)
{
    if (arguments.isSet(u"new-window"_s) || arguments.isSet(u"screenshot"_s) || arguments.operands.contains("-"_L1)) {
        return false;
    }
    Handover handover{.files = {}, .activation = qEnvironmentVariable("XDG_ACTIVATION_TOKEN")};
    for (const QString &file : arguments.operands) {
        handover.files.append(QDir::current().absoluteFilePath(file));
    }
    return handOver(handover);
}

int runWindow(const QStringList &given, char **argv, Output &out)
{
    const auto read = readArguments(given);
    const bool isPicture = !valueIn(given, u"screenshot"_s).isEmpty();
    const bool canShow = isPicture || hasDisplay(given);
    if (!read && !canShow) {
        return usageError(Command::Window, read.error().sentence);
    }
    if (read && canShow && isTakenByOpenWindow(*read)) {
        return 0;
    }
    const QString program = windowProgram();
    if (canShow && !program.isEmpty()) {
        if (const int exitCode = startWindow(program, argv); exitCode >= 0) {
            return exitCode;
        }
    }
    const QString why = canShow ? CommandLine::tr("The window of BounceLens is not installed here.")
                                : CommandLine::tr("There is no display here for the window.");
    return runWithoutWindow(why, read.value_or(Arguments()), out);
}

int run(const Arguments &arguments, Output &out)
{
    switch (arguments.command) {
    case Command::Classify:
        return runClassify(arguments, out);
    case Command::Triage:
        return runTriage(arguments, out);
    case Command::Check:
        return runCheck(arguments, out);
    case Command::CardsList:
        return listCards(arguments, out);
    case Command::CardsShow:
        return showCard(arguments, out);
    case Command::CardsLint:
        return lintCards(arguments, out);
    case Command::CardsTest:
        return testCards(arguments, out);
    case Command::CardsCoverage:
        return coverReplies(arguments, out);
    case Command::CardsUntranslated:
        return listUntranslated(arguments, out);
    case Command::Mcp:
        return runMcp(arguments, out);
    case Command::Explain:
    case Command::Window:
    case Command::Annotate:
        break;
    }
    return runExplain(arguments, out);
}

int dispatch(const QStringList &given, char **argv, Output &out)
{
    const auto read = readArguments(given);
    if (read && read->isSet(u"help"_s)) {
        out.print(read->command == Command::Window ? usage() : usageOf(read->command));
        return 0;
    }
    if (read && read->isSet(u"version"_s)) {
        out.print(read->isSet(u"verbose"_s) ? versionAtLength() : u"BounceLens " BOUNCELENS_VERSION "\n"_s);
        return 0;
    }
    const Command command = read ? read->command : read.error().command;
    if (command == Command::Annotate) {
        return runAnnotate(read, out);
    }
    if (command == Command::Window && (read || std::ranges::any_of(given, isForQt))) {
        return runWindow(given, argv, out);
    }
    return read ? run(*read, out) : usageError(command, read.error().sentence);
}

} // namespace

int runCommandLine(int argc, char **argv)
{
    openStandardStreams();
    std::vector<char *> kept(argv, argv + argc + 1);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"bouncelens"_s);
    const QStringList given = QCoreApplication::arguments().sliced(1);
    installLanguage(application, valueIn(given, u"lang"_s));
    Output out;
    return out.finish(dispatch(given, kept.data(), out));
}

} // namespace BounceLens
