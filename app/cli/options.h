// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <expected>
#include <span>

namespace BounceLens {

/// What the program can do, a bit each. The window is what it does without the name of a command.
enum class Command : quint16 {
    Window = 1 << 0,
    Explain = 1 << 1,
    Classify = 1 << 2,
    Check = 1 << 3,
    CardsList = 1 << 4,
    CardsShow = 1 << 5,
    CardsLint = 1 << 6,
    CardsTest = 1 << 7,
    CardsCoverage = 1 << 8,
    Annotate = 1 << 9,
    Mcp = 1 << 10,
    Triage = 1 << 11,
    CardsUntranslated = 1 << 12,
};

struct CommandDefinition
{
    Command id;
    QLatin1StringView name; ///< "explain", "cards list"; empty for the window
    qsizetype least;        ///< operands that it needs
    qsizetype most;         ///< operands that it takes
    const char *operands;   ///< as the usage text writes them
    const char *help;
    const char *needs; ///< the sentence for too few or too many operands
};

struct OptionDefinition
{
    QString name;     ///< without the dashes
    quint16 commands; ///< that have it, bits of Command
    QString value;    ///< as the usage text writes it; empty for a switch
    QString help;
};

/// The one list of commands: reading a command line and the usage text both go by it. Its texts are not translated yet.
[[nodiscard]] std::span<const CommandDefinition> allCommands();
[[nodiscard]] const CommandDefinition &definitionOf(Command command);
/// The one list of options, in the order of the usage text and in the user's language.
[[nodiscard]] QList<OptionDefinition> allOptions();
/// The names of the commands that have an option; "the window" for the window.
[[nodiscard]] QStringList namesOf(quint16 commands);

/// A command line that was read.
struct Arguments
{
    Command command = Command::Window;
    QHash<QString, QStringList> options; ///< by name; a switch has no values
    QStringList operands;

    [[nodiscard]] bool isSet(const QString &option) const { return options.contains(option); }
    [[nodiscard]] QStringList values(const QString &option) const { return options.value(option); }
    [[nodiscard]] QString value(const QString &option) const { return values(option).value(0); }
    /// The values of an option that takes several, parted by commas, or is given several times.
    [[nodiscard]] QStringList items(const QString &option) const;
};

/// The last value of an option, whether the command has it or not and whatever is wrong with the rest.
[[nodiscard]] QString valueIn(const QStringList &arguments, const QString &option);

/// Why a command line cannot be followed.
struct WrongArguments
{
    Command command = Command::Window; ///< as far as it names one
    QString sentence;
};

/// Reads the arguments behind the program's name. An option may stand anywhere before "--", its value behind "=" or in
/// the next argument.
[[nodiscard]] std::expected<Arguments, WrongArguments> readArguments(const QStringList &arguments);

} // namespace BounceLens
