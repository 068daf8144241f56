// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/dialectcode.h"
#include "source/dialectsource.h"
#include "source/formsource.h"
#include "source/kindsource.h"
#include "source/secretsource.h"
#include "source/servicesource.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSaveFile>
#include <QTextStream>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

/// What becomes of a source: C++, or faults.
struct Compiled
{
    QByteArray cpp;
    QList<Fault> faults;
};

Compiled compileDialects(const QStringList &paths, const QString &reasons)
{
    QList<Fault> faults;
    const QStringList ids = readReasonIds(reasons, faults);
    const DialectSources sources = readDialectSources(findTomlFiles(paths), ids);
    return {.cpp = toCpp(sources.dialects), .faults = faults + sources.faults};
}

Compiled compileKinds(const QString &path)
{
    const KindSource source = readKindSource(path);
    return {.cpp = toCpp(source), .faults = source.faults};
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

Compiled compileSecrets(const QString &path)
{
    const SecretSources sources = readSecretSources(path);
    return {.cpp = toCpp(sources.ways), .faults = sources.faults};
}

bool write(const Compiled &compiled, const QString &path)
{
    QTextStream errors(stderr);
    for (const Fault &fault : compiled.faults) {
        errors << fault.toString() << '\n';
    }
    if (!compiled.faults.isEmpty()) {
        return false;
    }
    QSaveFile file(path);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(compiled.cpp) == compiled.cpp.size() && file.commit();
    if (!isWritten) {
        errors << file.fileName() << ": cannot be written: " << file.errorString() << '\n';
    }
    return isWritten;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Checks the dialects, kinds, forms, services or secrets and compiles them into C++."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"paths"_s, u"TOML files of dialects, or folders of them."_s, u"PATH…"_s);
    const QCommandLineOption output({u"o"_s, u"output"_s}, u"Write the C++ to FILE."_s, u"FILE"_s);
    const QCommandLineOption reasons(u"reasons"_s, u"The reasons that phrases may mean."_s, u"FILE"_s);
    const QCommandLineOption kinds(u"kinds"_s, u"Compile the signs of FILE instead."_s, u"FILE"_s);
    const QCommandLineOption forms(u"forms"_s, u"The files are forms."_s);
    const QCommandLineOption services(u"services"_s, u"The files are keys of services."_s);
    const QCommandLineOption secrets(u"secrets"_s, u"The file tells how secrets are written."_s);
    parser.addOptions({output, reasons, kinds, forms, services, secrets});
    parser.process(application);

    const QStringList files = findTomlFiles(parser.positionalArguments());
    const Compiled compiled = parser.isSet(kinds)      ? compileKinds(parser.value(kinds))
                              : parser.isSet(forms)    ? compileForms(files)
                              : parser.isSet(secrets)  ? compileSecrets(files.value(0))
                              : parser.isSet(services) ? compileServices(files)
                                                       : compileDialects(files, parser.value(reasons));
    return write(compiled, parser.value(output)) ? 0 : 1;
}
