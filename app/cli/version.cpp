// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/version.h"

#include "card/catalog.h"
#include "cli/confine.h"

#include <QCoreApplication>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

struct Version
{
    Q_DECLARE_TR_FUNCTIONS(Version)
};

} // namespace

QString versionAtLength()
{
    const Confinement confinement = possibleConfinement();
    const QStringList lines{
        u"BounceLens " BOUNCELENS_VERSION ""_s,
        u"Qt %1, %2, %3 %4"_s.arg(QLatin1StringView(qVersion()), QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                                  QSysInfo::kernelVersion()),
        Version::tr("%n cards", nullptr, int(Catalog::builtIn()->size())),
        confinement.isWithoutNetwork
            ? Version::tr("The kernel keeps explain, classify, triage, annotate and mcp from the network.")
            : Version::tr("This system cannot keep explain, classify, triage, annotate and mcp from the network by its "
                          "kernel. They do not use it."),
        confinement.isWithoutFiles
            ? Version::tr("The kernel keeps explain, classify and mcp from files that they do not need.")
            : Version::tr("This system cannot keep explain, classify and mcp from other files by its kernel. They read "
                          "none.")};
    return lines.join(u'\n') + u'\n';
}

} // namespace BounceLens
