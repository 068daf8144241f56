// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card/catalog.h"
#include "cli/commands.h"
#include "report/cardtext.h"
#include "tools/cardsource.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

struct Cards
{
    Q_DECLARE_TR_FUNCTIONS(Cards)
};

int list()
{
    QTextStream out(stdout);
    for (const Card &card : Catalog::builtIn()->cards()) {
        out << card.id << '\t' << card.reason << '\t' << cardTitle(card) << '\n';
    }
    return 0;
}

int show(const QString &id)
{
    const auto catalog = Catalog::builtIn();
    const Card *card = catalog->find(id);
    if (!card) {
        QTextStream(stderr) << Cards::tr("There is no card \"%1\". See: bouncelens cards list").arg(id) << '\n';
        return 2;
    }
    QTextStream(stdout) << cardToText(*card, *catalog, coloursOfTerminal());
    return 0;
}

/// Cards given as files are checked together with the tables that lie beside them.
int lint(const QStringList &paths)
{
    if (paths.isEmpty()) {
        return usageError(Cards::tr("cards lint needs the files or folders to check."));
    }
    const CardSources sources = readCardSources(findTomlFiles(paths));
    QTextStream out(stdout);
    for (const Fault &fault : sources.faults) {
        out << fault.toString() << '\n';
    }
    out << Cards::tr("%n card(s) checked.", nullptr, int(sources.content.cards.size())) << '\n';
    return sources.faults.isEmpty() ? 0 : 1;
}

} // namespace

int runCards(const QStringList &arguments)
{
    const QString command = arguments.isEmpty() ? QString() : arguments.first();
    if (command == "list"_L1 && arguments.size() == 1) {
        return list();
    }
    if (command == "show"_L1 && arguments.size() == 2) {
        return show(arguments.last());
    }
    if (command == "lint"_L1) {
        return lint(arguments.sliced(1));
    }
    return usageError(Cards::tr("cards knows list, show ID and lint PATH…"));
}

} // namespace BounceLens
