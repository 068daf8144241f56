// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/cardsource.h"

#include "failure/failure.h"
#include "failure/statusline.h"
#include "source/blocklistsource.h"
#include "source/cardlint.h"
#include "source/catalogcheck.h"
#include "source/tomlfile.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

QDate dateOf(const toml::table &table)
{
    const toml::node *node = table.get("seen");
    const auto date = node ? node->value<toml::date>() : std::nullopt;
    return date ? QDate(date->year, date->month, date->day) : QDate();
}

QStringList checksOf(const TomlFile &file, const toml::table &table, const char *key)
{
    const QStringList checks = file.texts(table, key);
    for (const QString &check : checks) {
        if (!checkIds().contains(check)) {
            file.fault(TomlFile::lineOf(table), u"there is no check '%1'"_s.arg(check));
        }
    }
    return checks;
}

void readReasons(const TomlFile &file, CatalogContent &content)
{
    file.checkKeys(*file.root(), {u"reason"_s});
    for (const toml::table *table : file.tables(*file.root(), "reason")) {
        file.checkKeys(*table, {u"id"_s, u"about"_s, u"meaning"_s, u"permanence"_s, u"acts"_s, u"acts-meanwhile"_s,
                                u"acts-finally"_s, u"own-side"_s, u"proof"_s, u"hints"_s});
        const auto permanence = permanenceFromId(file.requiredText(*table, "permanence"));
        const auto acts = actorFromId(file.requiredText(*table, "acts"));
        if (!permanence || !acts) {
            file.fault(TomlFile::lineOf(*table), u"'permanence' or 'acts' has a value that is not known"_s);
        }
        content.reasons.append({.id = file.requiredText(*table, "id"),
                                .about = file.requiredText(*table, "about"),
                                .meaning = file.requiredText(*table, "meaning"),
                                .permanence = permanence.value_or(Permanence::Permanent),
                                .acts = acts.value_or(Actor::SenderAdmin),
                                .actsMeanwhile = actorFromId(file.text(*table, "acts-meanwhile")),
                                .actsFinally = actorFromId(file.text(*table, "acts-finally")),
                                .isOwnSide = file.flag(*table, "own-side"),
                                .proof = checksOf(file, *table, "proof"),
                                .hints = checksOf(file, *table, "hints")});
    }
}

void readProviders(const TomlFile &file, CatalogContent &content)
{
    file.checkKeys(*file.root(), {u"provider"_s});
    for (const toml::table *table : file.tables(*file.root(), "provider")) {
        file.checkKeys(*table, {u"id"_s, u"name"_s, u"hosts"_s, u"texts"_s, u"cards"_s});
        content.providers.append(
            {.provider = {.id = file.requiredText(*table, "id"), .name = file.requiredText(*table, "name")},
             .hosts = file.texts(*table, "hosts"),
             .texts = file.texts(*table, "texts"),
             .cards = file.texts(*table, "cards")});
    }
}

/// The words of a language, added to those of the others.
void readWords(const TomlFile &file, CatalogContent &content)
{
    file.checkKeys(*file.root(), {u"words"_s});
    const toml::table *words = file.root()->get("words")->as_table();
    for (const auto &[key, node] : words ? *words : toml::table()) {
        const std::string name(key.str());
        const QString id = QString::fromStdString(name);
        const auto known = std::ranges::find(content.words, id, &WordClass::id);
        WordClass &one =
            known != content.words.end() ? *known : content.words.emplaceBack(WordClass{.id = id, .words = {}});
        for (const QString &word : file.texts(*words, name.c_str())) {
            one.words.append(plainWord(word));
        }
    }
}

QList<Steps> readSteps(const TomlFile &file, const toml::table &card)
{
    QList<Steps> all;
    const toml::table *steps = card.get("steps") ? card.get("steps")->as_table() : nullptr;
    for (const Actor audience : {Actor::Sender, Actor::SenderAdmin, Actor::Recipient, Actor::RecipientAdmin}) {
        const QByteArray key = actorId(audience).toLatin1();
        if (steps && steps->contains(key.constData())) {
            all.append({.audience = audience, .steps = file.texts(*steps, key.constData())});
        }
    }
    if (steps) {
        file.checkKeys(*steps, {u"sender"_s, u"sender-admin"_s, u"recipient"_s, u"recipient-admin"_s});
    }
    return all;
}

QList<Link> readLinks(const TomlFile &file, const toml::table &card, const char *key, const QStringList &keys)
{
    QList<Link> links;
    for (const toml::table *table : file.tables(card, key)) {
        file.checkKeys(*table, keys);
        links.append(
            {.label = file.text(*table, "label"), .url = file.requiredText(*table, "url"), .seen = dateOf(*table)});
    }
    return links;
}

void readRules(const TomlFile &file, const toml::table &card, const QString &system, CardSources &sources)
{
    for (const toml::table *table : file.tables(card, "match")) {
        static const QStringList keys{u"provider"_s, u"reply"_s, u"status"_s, u"class"_s,
                                      u"text"_s,     u"regex"_s, u"words"_s,  u"unless"_s,
                                      u"command"_s,  u"weak"_s,  u"shared"_s, u"only-here"_s};
        file.checkKeys(*table, keys);
        const QStringList texts = file.texts(*table, "text");
        const QStringList sayings = file.texts(*table, "words");
        const toml::node *codeClass = table->get("class");
        Rule rule{.card = sources.content.cards.size(),
                  .provider = file.text(*table, "provider"),
                  .replies = file.texts(*table, "reply"),
                  .statuses = file.texts(*table, "status"),
                  .codeClass = codeClass ? codeClass->value_or(0) : 0,
                  .text = {},
                  .regex = file.text(*table, "regex"),
                  .words = {},
                  .unless = file.texts(*table, "unless"),
                  .command = file.text(*table, "command"),
                  .isWeak = file.flag(*table, "weak"),
                  .isShared = file.flag(*table, "shared"),
                  .onlyHere = file.text(*table, "only-here"),
                  .system = system,
                  .needle = {}};
        if (!checkRule(file, *table, rule, texts, sayings)) {
            continue;
        }
        const auto add = [&](const QString &text, const QString &saying) {
            rule.text = text;
            rule.words = saying;
            sources.content.rules.append(rule);
            sources.rulePlaces.append({.file = file.path(), .line = TomlFile::lineOf(*table)});
        };
        for (const QString &text : texts.isEmpty() && sayings.isEmpty() ? QStringList{QString()} : texts) {
            add(text, {});
        }
        for (const QString &saying : sayings) {
            add({}, saying);
        }
    }
}

void readSamples(const TomlFile &file, const toml::table &table, const QString &id, CardSources &sources)
{
    for (const toml::table *sample : file.tables(table, "sample")) {
        file.checkKeys(*sample, {u"matches"_s, u"rejects"_s, u"host"_s, u"program"_s});
        sources.samples.append({.card = id,
                                .file = file.path(),
                                .line = TomlFile::lineOf(*sample),
                                .host = file.text(*sample, "host"),
                                .program = file.text(*sample, "program"),
                                .matches = file.requiredText(*sample, "matches"),
                                .rejects = file.texts(*sample, "rejects")});
    }
}

void readCard(const TomlFile &file, const toml::table &table, LintLevel level, CardSources &sources)
{
    static const QStringList keys{u"id"_s,      u"title"_s, u"reason"_s, u"acts"_s,    u"because"_s, u"checks"_s,
                                  u"meaning"_s, u"steps"_s, u"avoid"_s,  u"unknown"_s, u"related"_s, u"links"_s,
                                  u"sources"_s, u"match"_s, u"sample"_s, u"specific"_s};
    file.checkKeys(table, keys);
    Card card;
    card.id = file.requiredText(table, "id");
    card.title = file.requiredText(table, "title");
    card.reason = file.requiredText(table, "reason");
    card.because = file.text(table, "because");
    card.checks = file.texts(table, "checks");
    card.meaning = file.requiredText(table, "meaning");
    card.steps = readSteps(file, table);
    card.avoid = file.text(table, "avoid");
    card.unknown = file.text(table, "unknown");
    card.related = file.texts(table, "related");
    card.specific = file.flag(table, "specific");
    card.links = readLinks(file, table, "links", {u"label"_s, u"url"_s, u"seen"_s});
    for (const Link &link : readLinks(file, table, "sources", {u"url"_s, u"seen"_s})) {
        card.sources.append({.url = link.url, .seen = link.seen});
    }
    takeReason(file, table, sources.content.reasons, card);
    checkCard(file, table, card, level);
    readRules(file, table, level == LintLevel::Shipped ? card.id.section(u'/', 0, 0) : QString(), sources);
    readSamples(file, table, card.id, sources);
    sources.content.cards.append(card);
    sources.cardPlaces.append({.file = file.path(), .line = TomlFile::lineOf(table)});
}

void readCards(const TomlFile &file, LintLevel level, CardSources &sources)
{
    if (!file.root()->contains("card")) {
        readCard(file, *file.root(), level, sources);
        return;
    }
    file.checkKeys(*file.root(), {u"card"_s});
    for (const toml::table *table : file.tables(*file.root(), "card")) {
        readCard(file, *table, level, sources);
    }
}

} // namespace

bool isCardTable(const QString &file)
{
    static const QStringList names{u"reasons.toml"_s, u"providers.toml"_s, u"blocklists.toml"_s};
    return names.contains(QFileInfo(file).fileName());
}

Failure failureFromSample(const QString &reply, const QString &host, const QString &program)
{
    Failure failure = failureFromReply(reply);
    failure.remoteHost = host;
    failure.dialect = program;
    if (!failure.status.replyCode) {
        failure.status.replyCode = ReplyCode::fromText(QStringView(reply).first(std::min(reply.size(), qsizetype(3))));
    }
    return failure;
}

CardSources readCardSources(const QStringList &files)
{
    CardSources sources;
    QStringList ordered = files;
    std::ranges::stable_partition(ordered, isCardTable);
    for (const QString &path : std::as_const(ordered)) {
        const TomlFile file(path, sources.faults);
        const QString name = QFileInfo(path).fileName();
        if (!file.root()) {
            continue;
        }
        if (name == "reasons.toml"_L1) {
            readReasons(file, sources.content);
        } else if (name == "providers.toml"_L1) {
            readProviders(file, sources.content);
        } else if (name == "blocklists.toml"_L1) {
            sources.content.blocklists += readBlocklists(file);
        } else if (file.root()->contains("words")) {
            readWords(file, sources.content);
        } else {
            readCards(file, LintLevel::Shipped, sources);
        }
    }
    checkCatalog(sources, {}, LintLevel::Shipped);
    return sources;
}

namespace {

/// The own cards of files without a fault, marked as the user's.
CatalogContent usable(const CardSources &sources)
{
    QSet<QString> faulty;
    for (const Fault &fault : sources.faults) {
        faulty.insert(fault.file);
    }
    QHash<QString, qsizetype> last;
    for (qsizetype at = 0; at < sources.content.cards.size(); ++at) {
        if (!faulty.contains(sources.cardPlaces.at(at).file)) {
            last.insert(sources.content.cards.at(at).id, at);
        }
    }
    CatalogContent good;
    QHash<qsizetype, qsizetype> moved;
    for (qsizetype at = 0; at < sources.content.cards.size(); ++at) {
        const QString &file = sources.cardPlaces.at(at).file;
        if (last.value(sources.content.cards.at(at).id, -1) == at) {
            moved.insert(at, good.cards.size());
            good.cards.append(sources.content.cards.at(at));
            good.cards.last().file = file;
        }
    }
    for (Rule rule : sources.content.rules) {
        if (const auto card = moved.constFind(rule.card); card != moved.cend()) {
            rule.card = *card;
            good.rules.append(rule);
        }
    }
    return good;
}

} // namespace

CardSources readOwnCards(const QStringList &files, const CatalogContent &shipped)
{
    CardSources sources;
    sources.content.reasons = shipped.reasons;
    sources.content.providers = shipped.providers;
    sources.content.words = shipped.words;
    for (const QString &path : files) {
        const TomlFile file(path, sources.faults);
        if (file.root()) {
            readCards(file, LintLevel::Own, sources);
        }
    }
    for (Rule &rule : sources.content.rules) {
        rule.isOwn = true;
    }
    checkCatalog(sources, shipped, LintLevel::Own);
    sources.content = usable(sources);
    return sources;
}

} // namespace BounceLens
