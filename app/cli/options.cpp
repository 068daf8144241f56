// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/options.h"

#include "check/checkid.h"
#include "report/checkwords.h"
#include "report/language.h"
#include "report/words.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

struct Options
{
    Q_DECLARE_TR_FUNCTIONS(Options)
};

constexpr qsizetype kAny = std::numeric_limits<qsizetype>::max();

constexpr std::array kCommands{
    CommandDefinition{Command::Window,
                      {},
                      0,
                      kAny,
                      QT_TRANSLATE_NOOP("Options", "[FILE…]"),
                      QT_TRANSLATE_NOOP("Options", "open the window"),
                      ""},
    CommandDefinition{Command::Explain, "explain"_L1, 1, kAny, QT_TRANSLATE_NOOP("Options", "FILE…|-"),
                      QT_TRANSLATE_NOOP("Options", "explain on the terminal; - reads standard input"),
                      QT_TRANSLATE_NOOP("Options", "explain needs a file, or - for standard input.")},
    CommandDefinition{Command::Triage, "triage"_L1, 1, kAny, QT_TRANSLATE_NOOP("Options", "PATH…|-"),
                      QT_TRANSLATE_NOOP("Options",
                                        "read many: files, folders, Maildirs, mail archives, ZIP files, logs; "
                                        "list the failures and name the incidents"),
                      QT_TRANSLATE_NOOP("Options", "triage needs a file or folder, or - for standard input.")},
    CommandDefinition{Command::Classify, "classify"_L1, 0, 0, "",
                      QT_TRANSLATE_NOOP("Options", "read one reply a line, print one result a line"),
                      QT_TRANSLATE_NOOP("Options", "classify reads standard input and takes no file.")},
    CommandDefinition{Command::Check, "check"_L1, 0, kAny, QT_TRANSLATE_NOOP("Options", "[FILE…|-]"),
                      QT_TRANSLATE_NOOP("Options",
                                        "ask the DNS what the card of a bounce calls for, or the checks that are "
                                        "named; without a file they are about whom the options name"),
                      ""},
    CommandDefinition{Command::Annotate, "annotate"_L1, 0, 0, "",
                      QT_TRANSLATE_NOOP("Options",
                                        "add X-BounceLens fields to a mail on its way from standard input to standard "
                                        "output"),
                      QT_TRANSLATE_NOOP("Options", "annotate reads standard input and takes no file.")},
    CommandDefinition{Command::Mcp, "mcp"_L1, 0, 0, "",
                      QT_TRANSLATE_NOOP("Options", "serve an assistant by the Model Context Protocol, offline"),
                      QT_TRANSLATE_NOOP("Options", "mcp reads standard input and takes no file.")},
    CommandDefinition{Command::CardsList, "cards list"_L1, 0, 0, "", QT_TRANSLATE_NOOP("Options", "all cards"),
                      QT_TRANSLATE_NOOP("Options", "cards list takes no file.")},
    CommandDefinition{Command::CardsShow, "cards show"_L1, 1, 1, QT_TRANSLATE_NOOP("Options", "ID"),
                      QT_TRANSLATE_NOOP("Options", "one card"),
                      QT_TRANSLATE_NOOP("Options", "cards show needs the id of one card.")},
    CommandDefinition{Command::CardsLint, "cards lint"_L1, 0, kAny, QT_TRANSLATE_NOOP("Options", "[PATH…]"),
                      QT_TRANSLATE_NOOP("Options", "check card files; without PATH your own cards"), ""},
    CommandDefinition{Command::CardsTest, "cards test"_L1, 1, kAny, QT_TRANSLATE_NOOP("Options", "PATH…"),
                      QT_TRANSLATE_NOOP("Options", "which card each sample of your card files gets"),
                      QT_TRANSLATE_NOOP("Options", "cards test needs files of cards.")},
    CommandDefinition{
        Command::CardsCoverage, "cards coverage"_L1, 1, 1, QT_TRANSLATE_NOOP("Options", "FILE|-"),
        QT_TRANSLATE_NOOP("Options", "how many replies, one a line, the cards know"),
        QT_TRANSLATE_NOOP("Options", "cards coverage needs one file with a reply a line, or - for standard input.")},
    CommandDefinition{Command::CardsUntranslated, "cards untranslated"_L1, 0, 0, "",
                      QT_TRANSLATE_NOOP("Options", "texts of cards that the language of --lang does not have"),
                      QT_TRANSLATE_NOOP("Options", "cards untranslated takes no file.")},
};

constexpr quint16 bits(auto... commands)
{
    return quint16((... | quint16(commands)));
}

constexpr quint16 kEveryCommand = 0x1FFF;
constexpr quint16 kTerminal = kEveryCommand & ~quint16(Command::Window);

QList<OptionDefinition> triageOptions()
{
    QList<OptionDefinition> options;
    const auto add = [&options](const QString &name, const QString &value, const QString &help) {
        options.append({.name = name, .commands = bits(Command::Triage), .value = value, .help = help});
    };
    add(u"csv"_s, {}, Options::tr("one line of comma-separated values a failure, for a spreadsheet"));
    add(u"summary"_s, {}, Options::tr("the incidents and the counts, not each failure"));
    add(u"follow"_s, {}, Options::tr("go on reading what comes: a Maildir, a folder, a log, standard input"));
    add(u"merge"_s, {}, Options::tr("read what triage --json wrote in former runs, for example in parallel"));
    add(u"jobs"_s, Options::tr("NUMBER"),
        Options::tr("how many are read at once; else as many as there are processors"));
    add(u"prometheus"_s, Options::tr("FILE"), Options::tr("write counts for the textfile collector of Prometheus"));
    add(u"remove-list"_s, Options::tr("FILE"),
        Options::tr("write the addresses that no longer exist, each with its evidence"));
    add(u"retry-list"_s, Options::tr("FILE"), Options::tr("write the addresses to which a message can be sent again"));
    return options;
}

QList<OptionDefinition> checkOptions()
{
    QList<OptionDefinition> options;
    const auto add = [&options](const QString &name, const QString &value, const QString &help) {
        options.append({.name = name, .commands = bits(Command::Check), .value = value, .help = help});
    };
    for (const CheckId check : allChecks()) {
        add(checkId(check), {},
            check == CheckId::Reachability
                ? Options::tr("%1; it connects to port 25 and is never on by itself").arg(checkName(check))
                : checkName(check));
    }
    add(u"ip"_s, Options::tr("ADDRESS"), Options::tr("the sending server's address, without a bounce"));
    add(u"sender"_s, Options::tr("ADDRESS"), Options::tr("the envelope sender, without a bounce"));
    add(u"helo"_s, Options::tr("NAME"), Options::tr("what the sending server called itself, without a bounce"));
    add(u"from"_s, Options::tr("DOMAIN"), Options::tr("the domain of the From field, without a bounce"));
    add(u"selector"_s, Options::tr("NAME"), Options::tr("the selector of a DKIM key of that domain, without a bounce"));
    add(u"recipient"_s, Options::tr("DOMAIN"), Options::tr("the recipient's domain, without a bounce"));
    add(u"host"_s, Options::tr("NAME"), Options::tr("the server that refused, without a bounce"));
    add(u"record"_s, Options::tr("RECORD"),
        Options::tr("look at the text of a record that is not published, or at a line of a zone file; ask nothing"));
    add(u"with"_s, Options::tr("RECORD"),
        Options::tr(
            "say what would change with this record in the DNS, for example 'example.com TXT \"v=spf1 mx -all\"'; "
            "may be given several times"));
    add(u"try"_s, {}, Options::tr("say what would change with the records that the checks propose"));
    add(u"watch"_s, {},
        Options::tr(
            "wait until these records, or else those that the checks propose, are at the domain's name servers; "
            "prints a line a change, asks each server at most once in 30 seconds"));
    add(u"until"_s, Options::tr("STATE"),
        Options::tr("when the watch ends: published (on every name server), safe (old answers are gone too, the usual "
                    "one) or pass (the checks pass)"));
    add(u"dry-run"_s, {}, Options::tr("print the questions, ask nothing"));
    add(u"resolver"_s, Options::tr("RESOLVER"),
        Options::tr("whom to ask instead of the resolver of the settings, or else of this computer: "
                    "ADDRESS[:PORT], tls://ADDRESS[:PORT][#NAME] or https://…"));
    add(u"timeout"_s, Options::tr("SECONDS"), Options::tr("for each check; else that of the settings, or else 5"));
    add(u"key"_s, Options::tr("SERVICE=KEY"),
        Options::tr("your key of a blocklist service, for example spamhaus=…; else that of the settings"));
    return options;
}

std::unique_ptr<QCommandLineParser> parsed(const QStringList &arguments)
{
    auto parser = std::make_unique<QCommandLineParser>();
    parser->setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const OptionDefinition &option : allOptions()) {
        const bool hasLetter = option.name == "help"_L1 || option.name == "version"_L1;
        parser->addOption(
            {hasLetter ? QStringList{option.name, option.name.first(1)} : QStringList{option.name}, {}, option.value});
    }
    parser->parse(QStringList{QString()} + arguments);
    return parser;
}

/// The command at the beginning of the operands; its words are taken off.
Command takeCommand(QStringList &operands)
{
    for (const CommandDefinition &command : kCommands) {
        const QStringList words = QString(command.name).split(u' ', Qt::SkipEmptyParts);
        if (!words.isEmpty() && operands.first(std::min(words.size(), operands.size())) == words) {
            operands.remove(0, words.size());
            return command.id;
        }
    }
    return Command::Window;
}

/// The operands in front of a "--": what stands behind it is a file, also if it is called as a command is.
QStringList leading(const QCommandLineParser &parser, const QStringList &arguments)
{
    const qsizetype end = arguments.indexOf("--"_L1);
    return end < 0 ? parser.positionalArguments() : parsed(arguments.first(end))->positionalArguments();
}

QString unknownOption(const QString &name, Command command)
{
    const QString option = (name.size() > 1 ? u"--"_s : u"-"_s) + name;
    const QList<OptionDefinition> options = allOptions();
    const auto known = std::ranges::find(options, name, &OptionDefinition::name);
    if (known == options.end()) {
        return Options::tr("There is no option %1.").arg(option);
    }
    return Options::tr("%1 is an option of %2, not of %3.")
        .arg(option, namesOf(known->commands).join(u", "_s), namesOf(quint16(command)).join(u' '));
}

/// What is wrong with the options, or nothing.
QString wrongOption(const QCommandLineParser &parser, Command command)
{
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty()) {
        return unknownOption(unknown.first(), command);
    }
    for (const OptionDefinition &option : allOptions()) {
        if (parser.isSet(option.name) && (option.commands & quint16(command)) == 0) {
            return unknownOption(option.name, command);
        }
    }
    return parser.errorText();
}

/// "cards" by itself, or with a word behind it that is no command.
bool isHalfCommand(const QStringList &operands)
{
    return !operands.isEmpty() && std::ranges::any_of(kCommands, [&operands](const CommandDefinition &command) {
        return QString(command.name).startsWith(operands.first() + u' ');
    });
}

QString wordsBehind(const QString &word)
{
    QStringList words;
    for (const CommandDefinition &command : kCommands) {
        if (command.name.startsWith(word + u' ')) {
            words.append(QString(command.name).sliced(word.size() + 1));
        }
    }
    return words.join(u", "_s);
}

} // namespace

std::span<const CommandDefinition> allCommands()
{
    return kCommands;
}

const CommandDefinition &definitionOf(Command command)
{
    return *std::ranges::find(kCommands, command, &CommandDefinition::id);
}

QList<OptionDefinition> allOptions()
{
    using enum Command;
    return QList<OptionDefinition>{
               {u"json"_s,
                bits(Explain, Triage, Classify, Check, CardsList, CardsShow),
                {},
                Options::tr("one JSON object a line")},
               {u"text"_s, bits(Explain), {}, Options::tr("text for a terminal; so it is without this option too")},
               {u"markdown"_s, bits(Explain, Triage), {}, Options::tr("CommonMark, to paste into a ticket")},
               {u"html"_s, bits(Explain, Triage), {}, Options::tr("one page of HTML, to keep or to print")},
               {u"redact"_s, bits(Explain), Options::tr("LEVEL"),
                Options::tr("what is masked in that page: none, customer (that is usual) or public")},
               {u"own"_s, bits(Explain, Triage, Check, Annotate, Mcp), Options::tr("NAME[,NAME…]"),
                Options::tr("your own domains, addresses and networks: bounces of mail that was not sent from there "
                            "are backscatter")},
               {u"list"_s, bits(CardsCoverage), {}, Options::tr("print the replies that no words of a card fit")}} +
           triageOptions() + checkOptions() +
           QList<OptionDefinition>{
               {u"cards"_s, kTerminal, Options::tr("PATH"), Options::tr("use the cards in PATH instead of your own")},
               {u"screenshot"_s, bits(Window), Options::tr("OUT.png"),
                Options::tr("save a picture of the window, which needs no display")},
               {u"new-window"_s, bits(Window), {}, Options::tr("open another window, even if there is one")},
               {u"lang"_s, kEveryCommand, Options::tr("CODE"),
                Options::tr("language of the texts (%1) in place of the system's").arg(languages().join(u", "_s))},
               {u"help"_s, kEveryCommand, {}, Options::tr("how the program, or a command, is called")},
               {u"version"_s, kEveryCommand, {}, Options::tr("the version of the program")},
               {u"verbose"_s, bits(Window), {}, Options::tr("with --version, what it stands on and what keeps it in")}};
}

QStringList namesOf(quint16 commands)
{
    QStringList names;
    for (const CommandDefinition &command : kCommands) {
        if ((commands & quint16(command.id)) != 0) {
            names.append(command.name.isEmpty() ? Options::tr("the window") : QString(command.name));
        }
    }
    return names;
}

QStringList Arguments::items(const QString &option) const
{
    QStringList items;
    for (const QString &value : values(option)) {
        for (const QString &item : value.split(u',', Qt::SkipEmptyParts)) {
            items.append(item.trimmed());
        }
    }
    return items;
}

QString valueIn(const QStringList &arguments, const QString &option)
{
    return parsed(arguments)->value(option);
}

std::expected<Arguments, WrongArguments> readArguments(const QStringList &arguments)
{
    const auto parser = parsed(arguments);
    Arguments read;
    QStringList words = leading(*parser, arguments);
    read.command = takeCommand(words);
    read.operands = parser->positionalArguments();
    const auto wrong = [&read](const QString &sentence) {
        return std::unexpected(WrongArguments{.command = read.command, .sentence = sentence});
    };
    if (read.command == Command::Window && isHalfCommand(words)) {
        return wrong(
            Options::tr("%1 needs one of these words behind it: %2.").arg(words.first(), wordsBehind(words.first())));
    }
    if (read.command != Command::Window) {
        (void)takeCommand(read.operands);
    }
    if (const QString sentence = wrongOption(*parser, read.command); !sentence.isEmpty()) {
        return wrong(sentence);
    }
    for (const OptionDefinition &option : allOptions()) {
        if (parser->isSet(option.name)) {
            read.options.insert(option.name, option.value.isEmpty() ? QStringList() : parser->values(option.name));
        }
    }
    const CommandDefinition &definition = definitionOf(read.command);
    const bool isFitting = read.operands.size() >= definition.least && read.operands.size() <= definition.most;
    if (!isFitting && !read.isSet(u"help"_s) && !read.isSet(u"version"_s)) {
        return wrong(Options::tr(definition.needs));
    }
    return read;
}

} // namespace BounceLens
