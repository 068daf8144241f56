// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/dialectsource.h"
#include "source/formsource.h"
#include "source/servicesource.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSaveFile>
#include <QTextStream>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

struct Compiled
{
    QByteArray cpp;
    QList<Fault> faults; ///< empty: the sources are good
};

Compiled compileDialects(const QStringList &files, const QString &reasons)
{
    QList<Fault> faults;
    const QStringList ids = readReasonIds(reasons, faults);
    const DialectSources sources = readDialectSources(files, ids);
    return {.cpp = toCpp(sources.dialects), .faults = faults + sources.faults};
}

Compiled compileForms(const QStringList &files)
{
    const FormSources sources = readFormSources(files);
    return {.cpp = toCpp(sources.forms), .faults = sources.faults};
}

Compiled compileServices(const QStringList &files)
{
    const ServiceSources sources = readServiceSources(files);
    return {.cpp = toCpp(sources), .faults = sources.faults};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Checks the dialects, forms or services and compiles them into a C++ file."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"paths"_s, u"TOML files, or folders of them."_s, u"PATH…"_s);
    const QCommandLineOption output({u"o"_s, u"output"_s}, u"Write the C++ to FILE."_s, u"FILE"_s);
    const QCommandLineOption reasons(u"reasons"_s, u"The reasons that phrases may mean."_s, u"FILE"_s);
    const QCommandLineOption forms(u"forms"_s, u"The files are forms."_s);
    const QCommandLineOption services(u"services"_s, u"The files are keys of services."_s);
    parser.addOptions({output, reasons, forms, services});
    parser.process(application);

    const QStringList files = findTomlFiles(parser.positionalArguments());
    const Compiled compiled = parser.isSet(forms)      ? compileForms(files)
                              : parser.isSet(services) ? compileServices(files)
                                                       : compileDialects(files, parser.value(reasons));
    QTextStream errors(stderr);
    for (const Fault &fault : compiled.faults) {
        errors << fault.toString() << '\n';
    }
    if (!compiled.faults.isEmpty()) {
        return 1;
    }
    QSaveFile file(parser.value(output));
    if (!file.open(QIODevice::WriteOnly) || file.write(compiled.cpp) != compiled.cpp.size() || !file.commit()) {
        errors << file.fileName() << ": cannot be written: " << file.errorString() << '\n';
        return 1;
    }
    return 0;
}
