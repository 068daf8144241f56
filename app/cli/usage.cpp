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

/// A term at the left and a text at the right of it, or below it if the term is long.
QString entry(const QString &term, const QString &text)
{
    QString lines = QString(kIndent, u' ') + term;
    qsizetype at = lines.size();
    if (at + kIndent > kTextColumn) {
        lines += u'\n';
        at = 0;
    }
    lines += QString(kTextColumn - at, u' ');
    at = kTextColumn;
    for (const QString &word : text.split(u' ')) {
        if (at > kTextColumn && at + 1 + word.size() > kColumns) {
            lines += u'\n' + QString(kTextColumn, u' ');
            at = kTextColumn;
        } else if (at > kTextColumn) {
            lines += u' ';
            ++at;
        }
        lines += word;
        at += word.size();
    }
    return lines + u'\n';
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
           Usage::tr("Exit codes: 0 explained, 1 nothing recognised, 2 usage, unreadable input or unwritable output.") +
           u'\n' + Usage::tr("Only check sends anything over the network.") + u'\n';
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
