// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cards.h"

#include "cli/commands.h"
#include "input/file.h"
#include "library/coverage.h"
#include "library/library.h"
#include "library/sampletest.h"
#include "report/cardtext.h"
#include "report/fileerror.h"
#include "report/json.h"
#include "report/printable.h"
#include "settings/settings.h"
#include "source/cardsource.h"
#include "source/dialectsource.h"
#include "source/replysource.h"
#include "source/resourcefiles.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

struct Cards
{
    Q_DECLARE_TR_FUNCTIONS(Cards)
};

struct Linted
{
    QList<Fault> faults;
    int cards = 0; ///< in files without a fault
    int dialects = 0;
    int replies = 0; ///< files of texts that leave the program
};

bool hasNoFault(const QString &file, const QList<Fault> &faults)
{
    return std::ranges::none_of(faults, [&file](const Fault &fault) { return fault.file == file; });
}

/// Files of texts beside those of the program; those of a catalogue of its own have to be complete.
void lintReplies(const QStringList &files, LintLevel level, Linted &all)
{
    const ReplySources replies = readReplySources(files, level);
    all.faults += replies.faults;
    all.replies =
        int(std::ranges::count_if(files, [&](const QString &file) { return hasNoFault(file, replies.faults); }));
}

/// Cards that lie beside a reasons.toml are a catalogue of their own; others are checked beside the shipped cards.
Linted linted(const QStringList &files)
{
    const auto whole = resourceFiles(files);
    if (!whole) {
        QStringList cards = files;
        cards.removeIf(isReplyFile);
        QStringList replies = files;
        replies.removeIf([](const QString &file) { return !isReplyFile(file); });
        const CardSources sources = readOwnCards(cards, Catalog::builtIn()->content());
        Linted all{.faults = sources.faults, .cards = int(sources.content.cards.size())};
        lintReplies(replies, LintLevel::Own, all);
        return all;
    }
    const CardSources sources = readCardSources(whole->cards);
    Linted all{.faults = sources.faults};
    const DialectSources dialects = readDialectSources(whole->dialects, readReasonIds(whole->reasons, all.faults));
    all.faults += dialects.faults;
    lintReplies(whole->replies, whole->replies.isEmpty() ? LintLevel::Own : LintLevel::Shipped, all);
    QSet<QString> faulty;
    for (const Fault &fault : std::as_const(all.faults)) {
        faulty.insert(fault.file);
    }
    const auto isGood = [&faulty](const QString &file) { return !faulty.contains(file); };
    all.cards = int(std::ranges::count_if(sources.cardPlaces, isGood, &Place::file));
    all.dialects = int(std::ranges::count_if(whole->dialects, isGood));
    return all;
}

QString percent(qsizetype amount, int total)
{
    return QString::number(total > 0 ? 100.0 * double(amount) / total : 0.0, 'f', 1) + " %"_L1;
}

} // namespace

int listCards(const Arguments &arguments, Output &out)
{
    const auto catalog = catalogFor(arguments);
    for (const Card *card : catalog->cards()) {
        out.print(arguments.isSet(u"json"_s) ? jsonLine(toJson(*card))
                                             : QStringList{printableLine(card->id), printableLine(card->reason),
                                                           printableLine(cardTitle(*card))}
                                                       .join(u'\t') +
                                                   u'\n');
    }
    return 0;
}

int showCard(const Arguments &arguments, Output &out)
{
    const auto catalog = catalogFor(arguments);
    const QString id = arguments.operands.first();
    const Card *card = catalog->find(id);
    if (!card) {
        complain(Cards::tr("There is no card \"%1\". See: bouncelens cards list").arg(printableLine(id)));
        return 2;
    }
    out.print(arguments.isSet(u"json"_s) ? jsonLine(toJson(*card)) : cardToText(*card, *catalog, coloursOfTerminal()));
    return 0;
}

int lintCards(const Arguments &arguments, Output &out)
{
    const QStringList named = arguments.operands + arguments.values(u"cards"_s);
    QStringList paths = named.isEmpty() ? Settings().cardFolders() + QStringList{ownReplyFolder()} : named;
    paths.removeIf([&named](const QString &path) { return named.isEmpty() && !QFileInfo::exists(path); });
    const QStringList files = findTomlFiles(paths);
    if (files.isEmpty()) {
        out.print((named.isEmpty() ? Cards::tr("You have no cards of your own yet.")
                                   : Cards::tr("There are no cards in %1.").arg(named.join(u", "_s))) +
                  u'\n');
        return 0;
    }
    const Linted found = linted(files);
    for (const Fault &fault : found.faults) {
        out.print(printableLine(fault.toString()) + u'\n');
    }
    out.print(Cards::tr("%n card(s) without a fault.", nullptr, found.cards) + u'\n');
    if (found.dialects > 0) {
        out.print(Cards::tr("%n dialect(s) without a fault.", nullptr, found.dialects) + u'\n');
    }
    if (found.replies > 0) {
        out.print(Cards::tr("%n file(s) of texts without a fault.", nullptr, found.replies) + u'\n');
    }
    return found.faults.isEmpty() ? 0 : 1;
}

int testCards(const Arguments &arguments, Output &out)
{
    const auto catalog = catalogFor(arguments);
    bool isAllRight = true;
    for (const SampleResult &result : testSamples(findTomlFiles(arguments.operands), *catalog)) {
        isAllRight = isAllRight && result.isRight();
        out.print(QStringList{result.isRight() ? u"ok  "_s : u"FAIL"_s, printableLine(result.chosen),
                              printableLine(result.reply)}
                      .join(u'\t') +
                  u'\n');
    }
    return isAllRight ? 0 : 1;
}

int coverReplies(const Arguments &arguments, Output &out)
{
    const auto bytes = readFile(arguments.operands.first());
    if (!bytes) {
        complain(fileErrorSentence(bytes.error()));
        return 2;
    }
    const Coverage covered = coverageOf(QString::fromUtf8(*bytes).split(u'\n'), catalogFor(arguments));
    const auto print = [&](const QString &label, qsizetype amount) {
        out.print(u"%1\t%2\t%3\n"_s.arg(label).arg(amount).arg(percent(amount, covered.total())));
    };
    print(Cards::tr("by text"), covered.byText);
    print(Cards::tr("by code"), covered.byCode);
    print(Cards::tr("not at all"), covered.unknown.size());
    const QStringList listed = arguments.isSet(u"list"_s) ? covered.codeOnly + covered.unknown : QStringList();
    for (const QString &reply : listed) {
        out.print(printableLine(reply) + u'\n');
    }
    return 0;
}

int listUntranslated(const Arguments &arguments, Output &out)
{
    const auto catalog = catalogFor(arguments);
    for (const Card *card : catalog->cards()) {
        for (const QString &text : untranslatedTexts(*card)) {
            out.print(printableLine(card->id) + u'\t' + printableLine(text) + u'\n');
        }
    }
    return 0;
}

} // namespace BounceLens
