// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/dialectcode.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSaveFile>
#include <QTextStream>

using namespace BounceLens;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Checks the dialects and compiles them into a C++ file."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"paths"_s, u"TOML files, or folders of them."_s, u"PATH…"_s);
    const QCommandLineOption output({u"o"_s, u"output"_s}, u"Write the C++ to FILE."_s, u"FILE"_s);
    const QCommandLineOption reasons(u"reasons"_s, u"The reasons that phrases may mean."_s, u"FILE"_s);
    parser.addOptions({output, reasons});
    parser.process(application);

    QList<Fault> faults;
    const QStringList ids = readReasonIds(parser.value(reasons), faults);
    const DialectSources sources = readDialectSources(findTomlFiles(parser.positionalArguments()), ids);
    QTextStream errors(stderr);
    for (const Fault &fault : faults + sources.faults) {
        errors << fault.toString() << '\n';
    }
    if (!faults.isEmpty() || !sources.faults.isEmpty()) {
        return 1;
    }
    QSaveFile file(parser.value(output));
    const QByteArray cpp = toCpp(sources.dialects);
    if (!file.open(QIODevice::WriteOnly) || file.write(cpp) != cpp.size() || !file.commit()) {
        errors << file.fileName() << ": cannot be written: " << file.errorString() << '\n';
        return 1;
    }
    return 0;
}
