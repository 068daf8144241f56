// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/usage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

struct Usage
{
    Q_DECLARE_TR_FUNCTIONS(Usage)
};

constexpr qsizetype kColumns = 80;
constexpr qsizetype kIndent = 2;
constexpr qsizetype kTextColumn = 28;

/// Breaks a text into lines that begin at \a indent; the first one goes on behind what stands before it.
QString wrapped(const QString &text, qsizetype indent)
{
    QString lines;
    qsizetype at = indent;
    for (const QString &word : text.split(u' ')) {
        const bool isFirst = at == indent;
        const bool isTooLong = at + 1 + word.size() > kColumns;
        if (!isFirst) {
            lines += isTooLong ? u'\n' + QString(indent, u' ') : u" "_s;
        }
        at = (isFirst || isTooLong ? indent : at + 1) + word.size();
        lines += word;
    }
    return lines + u'\n';
}

/// A term at the left and a text at the right of it, or below it if the term is long.
QString entry(const QString &term, const QString &text)
{
    const QString left = QString(kIndent, u' ') + term;
    const bool isLong = left.size() + kIndent > kTextColumn;
    return (isLong ? left + u'\n' + QString(kTextColumn, u' ') : left.leftJustified(kTextColumn)) +
           wrapped(text, kTextColumn);
}

QString termOf(const CommandDefinition &command)
{
    QStringList words{u"bouncelens"_s};
    for (const QString &part :
         {QString(command.name), QCoreApplication::translate("Options", command.operands).trimmed()}) {
        words += part.isEmpty() ? QStringList() : QStringList{part};
    }
    return words.join(u' ');
}

QString termOf(const OptionDefinition &option)
{
    return "--"_L1 + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value);
}

QString helpOf(const CommandDefinition &command)
{
    return QCoreApplication::translate("Options", command.help);
}

/// Which commands have an option, where not every one does.
QString withCommands(const OptionDefinition &option)
{
    const QStringList names = namesOf(option.commands);
    return names.size() >= 2 * qsizetype(allCommands().size()) / 3 ? option.help
                                                                   : u"%1 (%2)"_s.arg(option.help, names.join(u", "_s));
}

} // namespace

QString usage()
{
    QString text = Usage::tr("Usage:") + u'\n';
    for (const CommandDefinition &command : allCommands()) {
        text += entry(termOf(command), helpOf(command));
    }
    text += u'\n' + Usage::tr("Options, and the commands that have them:") + u'\n';
    for (const OptionDefinition &option : allOptions()) {
        text += entry(termOf(option), withCommands(option));
    }
    return text + u'\n' +
           wrapped(Usage::tr("Exit codes: 0 explained, 1 nothing recognised, 2 usage, unreadable input or unwritable "
                             "output."),
                   0) +
           wrapped(Usage::tr("Only check sends anything over the network."), 0);
}

QString usageOf(Command command)
{
    const CommandDefinition &definition = definitionOf(command);
    QString text = Usage::tr("Usage:") + u'\n' + entry(termOf(definition), helpOf(definition)) + u'\n' +
                   Usage::tr("Options:") + u'\n';
    for (const OptionDefinition &option : allOptions()) {
        if ((option.commands & quint16(command)) != 0) {
            text += entry(termOf(option), option.help);
        }
    }
    return text;
}

} // namespace BounceLens
