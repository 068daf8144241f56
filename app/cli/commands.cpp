// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

#include "cli/confine.h"
#include "failure/provenance.h"
#include "library/library.h"
#include "report/fileerror.h"
#include "report/printable.h"
#include "settings/settings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTextStream>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

struct Commands
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

} // namespace

std::shared_ptr<const Catalog> catalogFor(const Arguments &arguments)
{
    const QStringList named = arguments.values(u"cards"_s);
    for (const QString &path : named) {
        if (!QFileInfo::exists(path)) {
            complain(fileErrorSentence({.reason = FileError::Reason::Missing, .path = path, .systemMessage = {}}));
        }
    }
    const Library library = loadLibrary(named.isEmpty() ? Settings().cardFolders() : named);
    for (const Fault &fault : library.faults) {
        complain(printableLine(fault.toString()));
    }
    return library.catalog;
}

std::expected<Own, QString> ownFrom(const Arguments &arguments)
{
    const Own own{.names = arguments.items(u"own"_s)};
    for (const QString &name : own.names) {
        if (!isOwnName(name)) {
            return std::unexpected(
                Commands::tr("“%1” is no domain, no IP address and no network.").arg(printableLine(name)));
        }
    }
    return own;
}

void confineToReading(const Arguments &arguments)
{
    const Settings settings;
    (void)confine({.readable = arguments.operands + arguments.values(u"cards"_s) + settings.cardFolders() +
                               QStringList{QFileInfo(settings.fileName()).path()}});
}

Colours coloursOfTerminal()
{
#ifdef Q_OS_UNIX
    return isatty(STDOUT_FILENO) != 0 && qEnvironmentVariableIsEmpty("NO_COLOR") ? Colours::Ansi : Colours::Off;
#else
    return Colours::Off;
#endif
}

QString jsonLine(const QJsonObject &object)
{
    return QString::fromUtf8(printableJson(object)) + u'\n';
}

void complain(const QString &sentence)
{
    QTextStream(stderr) << sentence << '\n';
}

int usageError(Command command, const QString &sentence)
{
    const QString name = definitionOf(command).name;
    complain(sentence);
    complain(Commands::tr("How it is called: %1")
                 .arg("bouncelens "_L1 + (name.isEmpty() ? name : name + u' ') + "--help"_L1));
    return 2;
}

} // namespace BounceLens
