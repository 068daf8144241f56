// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"

#include "cli/commands.h"
#include "report/language.h"

#include <QCoreApplication>
#include <QTextStream>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString usage()
{
    return CommandLine::tr(
        "Usage:\n"
        "  bouncelens [--lang CODE] [FILE…]          open the window\n"
        "  bouncelens --screenshot OUT.png FILE      save a picture of the window\n"
        "  bouncelens explain [--json|--text|--markdown] [--lang CODE] FILE…|-\n"
        "                                            explain on the terminal; - reads standard input\n"
        "  bouncelens classify [--json]              read one reply a line, print one result a line\n"
        "  bouncelens check [CHECK…] [OPTION…] FILE…|-\n"
        "                                            ask the DNS what the card of a bounce calls for\n"
        "  bouncelens check CHECK… --ip=ADDRESS --sender=ADDRESS --helo=NAME --from=DOMAIN\n"
        "                   --recipient=DOMAIN --host=NAME\n"
        "                                            the same without a bounce. CHECK is one of --spf --dkim --dmarc\n"
        "                                            --ptr --mx --sender-mx --blocklists --mta-sts --dane --domain,\n"
        "                                            and --reach, which connects to port 25 and is never on by itself\n"
        "      --dry-run                             print the questions, ask nothing\n"
        "      --resolver=ADDRESS[:PORT] | tls://ADDRESS[:PORT][#NAME] | https://…\n"
        "                                            whom to ask instead of this computer's resolver\n"
        "      --timeout=SECONDS                     for each check; 5 if not given\n"
        "      --key=SERVICE=KEY                     your key of a blocklist service, for example spamhaus=…\n"
        "      --json                                one JSON object a failure\n"
        "  bouncelens cards list [--json] | show ID  all cards, one card\n"
        "  bouncelens cards lint [PATH…]             check card files; without PATH your own cards\n"
        "  bouncelens cards test FILE…               which card each sample of your card files gets\n"
        "  bouncelens cards coverage [--list] FILE   how many replies, one a line, the cards know\n"
        "  --cards=PATH                              with any of these: use the cards in PATH instead of your own\n"
        "  bouncelens --help | --version\n\n"
        "Exit codes: 0 explained, 1 nothing recognised, 2 usage or unreadable input.\n"
        "Only check sends anything over the network.\n");
}

bool isCommand(const QString &word)
{
    return word == "explain"_L1 || word == "classify"_L1 || word == "check"_L1 || word == "cards"_L1;
}

/// Takes "--lang CODE" or "--lang=CODE" out of the arguments.
QString takeLanguage(QStringList &arguments)
{
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        if (arguments.at(at) == "--lang"_L1 && at + 1 < arguments.size()) {
            const QString language = arguments.at(at + 1);
            arguments.remove(at, 2);
            return language;
        }
        if (arguments.at(at).startsWith("--lang="_L1)) {
            return arguments.takeAt(at).section(u'=', 1);
        }
    }
    return {};
}

int run(const QString &command, const QStringList &arguments)
{
    if (command == "explain"_L1) {
        return runExplain(arguments);
    }
    if (command == "check"_L1) {
        return runCheck(arguments);
    }
    return command == "classify"_L1 ? runClassify(arguments) : runCards(arguments);
}

} // namespace

std::optional<int> runCommandLine(int &argc, char **argv)
{
    QStringList arguments;
    for (int at = 1; at < argc; ++at) {
        arguments.append(QString::fromLocal8Bit(argv[at]));
    }
    const bool wantsHelp = arguments.contains("--help"_L1) || arguments.contains("-h"_L1);
    const bool wantsVersion = arguments.contains("--version"_L1) || arguments.contains("-v"_L1);
    const QString first = arguments.isEmpty() ? QString() : arguments.first();
    if (!wantsHelp && !wantsVersion && !isCommand(first)) {
        return std::nullopt;
    }
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"bouncelens"_s);
    installLanguage(application, takeLanguage(arguments));
    if (wantsHelp) {
        QTextStream(stdout) << usage();
        return 0;
    }
    if (wantsVersion) {
        QTextStream(stdout) << "BounceLens " BOUNCELENS_VERSION "\n";
        return 0;
    }
    return run(first, arguments.sliced(1));
}

Colours coloursOfTerminal()
{
    return isatty(STDOUT_FILENO) != 0 && qEnvironmentVariableIsEmpty("NO_COLOR") ? Colours::Ansi : Colours::Off;
}

std::shared_ptr<const Catalog> takeCatalog(QStringList &arguments)
{
    QStringList paths;
    arguments.removeIf([&paths](const QString &argument) {
        if (!argument.startsWith("--cards="_L1)) {
            return false;
        }
        paths.append(argument.sliced(8));
        return true;
    });
    const Library library = loadLibrary(paths.isEmpty() ? cardFolders() : paths);
    for (const Fault &fault : library.faults) {
        QTextStream(stderr) << fault.toString() << '\n';
    }
    return library.catalog;
}

int usageError(const QString &message)
{
    QTextStream(stderr) << message << "\n\n" << usage();
    return 2;
}

} // namespace BounceLens
