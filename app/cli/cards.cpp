// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "input/file.h"
#include "library/coverage.h"
#include "library/sampletest.h"
#include "report/cardtext.h"
#include "report/fileerror.h"
#include "report/json.h"
#include "report/printable.h"
#include "source/cardsource.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

struct Cards
{
    Q_DECLARE_TR_FUNCTIONS(Cards)
};

int list(const Catalog &catalog)
{
    QTextStream out(stdout);
    for (const Card *card : catalog.cards()) {
        out << printableLine(card->id) << '\t' << printableLine(card->reason) << '\t' << printableLine(cardTitle(*card))
            << '\n';
    }
    return 0;
}

int listJson(const Catalog &catalog)
{
    QTextStream out(stdout);
    for (const Card *card : catalog.cards()) {
        out << QString::fromUtf8(printableJson(toJson(*card))) << '\n';
    }
    return 0;
}

int show(const QString &id, const Catalog &catalog)
{
    const Card *card = catalog.find(id);
    if (!card) {
        QTextStream(stderr) << Cards::tr("There is no card \"%1\". See: bouncelens cards list").arg(printableLine(id))
                            << '\n';
        return 2;
    }
    QTextStream(stdout) << cardToText(*card, catalog, coloursOfTerminal());
    return 0;
}

/// Cards that lie beside a reasons.toml are a catalogue of their own; others are checked beside the shipped cards.
CardSources readSources(const QStringList &paths)
{
    const QStringList files = findTomlFiles(paths);
    const bool isWhole =
        std::ranges::any_of(files, [](const QString &file) { return file.endsWith("reasons.toml"_L1); });
    return isWhole ? readCardSources(files) : readOwnCards(files, Catalog::builtIn()->content());
}

int lint(const QStringList &paths)
{
    const CardSources sources = readSources(paths.isEmpty() ? cardFolders() : paths);
    QTextStream out(stdout);
    for (const Fault &fault : sources.faults) {
        out << printableLine(fault.toString()) << '\n';
    }
    out << Cards::tr("%n card(s) without a fault.", nullptr, int(sources.content.cards.size())) << '\n';
    return sources.faults.isEmpty() ? 0 : 1;
}

int test(const QStringList &paths, const Catalog &catalog)
{
    if (paths.isEmpty()) {
        return usageError(Cards::tr("cards test needs files of cards."));
    }
    QTextStream out(stdout);
    bool isAllRight = true;
    for (const SampleResult &result : testSamples(findTomlFiles(paths), catalog)) {
        isAllRight = isAllRight && result.isRight();
        out << (result.isRight() ? "ok  \t" : "FAIL\t") << printableLine(result.chosen) << '\t'
            << printableLine(result.reply) << '\n';
    }
    return isAllRight ? 0 : 1;
}

int coverage(const QStringList &arguments, const std::shared_ptr<const Catalog> &catalog)
{
    QStringList paths = arguments;
    const bool wantsList = paths.removeAll("--list"_L1) > 0;
    if (paths.size() != 1) {
        return usageError(Cards::tr("cards coverage needs one file with a reply a line, or - for standard input."));
    }
    const auto bytes = readFile(paths.first());
    if (!bytes) {
        QTextStream(stderr) << fileErrorSentence(bytes.error()) << '\n';
        return 2;
    }
    const Coverage covered = coverageOf(QString::fromUtf8(*bytes).split(u'\n'), catalog);
    QTextStream out(stdout);
    const auto print = [&](const QString &label, qsizetype amount) {
        out << label << '\t' << amount << '\t'
            << QString::number(covered.total() ? 100.0 * double(amount) / covered.total() : 0.0, 'f', 1) << " %\n";
    };
    print(Cards::tr("by text"), covered.byText);
    print(Cards::tr("by code"), covered.byCode);
    print(Cards::tr("not at all"), covered.unknown.size());
    for (const QString &reply : wantsList ? covered.codeOnly + covered.unknown : QStringList()) {
        out << printableLine(reply) << '\n';
    }
    return 0;
}

} // namespace

int runCards(const QStringList &given)
{
    QStringList arguments = given;
    const auto catalog = takeCatalog(arguments);
    const QString command = arguments.isEmpty() ? QString() : arguments.takeFirst();
    if (command == "list"_L1 && arguments.isEmpty()) {
        return list(*catalog);
    }
    if (command == "list"_L1 && arguments == QStringList{u"--json"_s}) {
        return listJson(*catalog);
    }
    if (command == "show"_L1 && arguments.size() == 1) {
        return show(arguments.first(), *catalog);
    }
    if (command == "lint"_L1) {
        return lint(arguments);
    }
    if (command == "test"_L1) {
        return test(arguments, *catalog);
    }
    if (command == "coverage"_L1) {
        return coverage(arguments, catalog);
    }
    return usageError(Cards::tr("cards knows list, show ID, lint, test FILE and coverage FILE."));
}

} // namespace BounceLens
