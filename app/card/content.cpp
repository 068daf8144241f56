// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card/content.h"
#include "card/cardcbor.h"

#include "card/catalog.h"
#include "card/cborparts.h"
#include "card/matching.h"

#include <QCborParserError>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr int kVersion = 4;

constexpr std::array kActors{
    std::pair{Actor::Sender, "sender"_L1},       std::pair{Actor::SenderAdmin, "sender-admin"_L1},
    std::pair{Actor::Recipient, "recipient"_L1}, std::pair{Actor::RecipientAdmin, "recipient-admin"_L1},
    std::pair{Actor::Wait, "wait"_L1},           std::pair{Actor::Nobody, "nobody"_L1},
    std::pair{Actor::Security, "security"_L1},
};
constexpr std::array kPermanences{
    std::pair{Permanence::Permanent, "permanent"_L1},
    std::pair{Permanence::Temporary, "temporary"_L1},
    std::pair{Permanence::None, "none"_L1},
};

template <typename Names, typename Value>
QString nameOf(const Names &names, Value value)
{
    const auto found = std::ranges::find(names, value, [](const auto &name) { return name.first; });
    return found == names.end() ? QString() : QString(found->second);
}

template <typename Value, typename Names>
std::optional<Value> valueOf(const Names &names, QStringView name)
{
    const auto found = std::ranges::find_if(names, [name](const auto &entry) { return entry.second == name; });
    return found == names.end() ? std::nullopt : std::optional<Value>(found->first);
}

// Rules are columns of text, a line a rule: five thousand rules are read in a millisecond, as CBOR values in ten.
constexpr QChar kCellEnd = u'\n';
constexpr QChar kListMark = u' '; // between the codes of one cell

QStringList listFrom(QStringView cell)
{
    QStringList list;
    for (const QStringView item : qTokenize(cell, kListMark)) {
        list.append(item.toString());
    }
    return list;
}

/// A member of Rule as a column: its name, how a cell is written, and how one that is not empty is read.
struct Column
{
    QLatin1StringView name;
    QString (*write)(const Rule &);
    void (*read)(QStringView, Rule &);
};

constexpr std::array kColumns{
    Column{"card"_L1, [](const Rule &rule) { return QString::number(rule.card); },
           [](QStringView cell, Rule &rule) { rule.card = cell.toInt(); }},
    Column{"provider"_L1, [](const Rule &rule) { return rule.provider; },
           [](QStringView cell, Rule &rule) { rule.provider = cell.toString(); }},
    Column{"reply"_L1, [](const Rule &rule) { return rule.replies.join(kListMark); },
           [](QStringView cell, Rule &rule) { rule.replies = listFrom(cell); }},
    Column{"status"_L1, [](const Rule &rule) { return rule.statuses.join(kListMark); },
           [](QStringView cell, Rule &rule) { rule.statuses = listFrom(cell); }},
    Column{"class"_L1,
           [](const Rule &rule) { return rule.codeClass > 0 ? QString::number(rule.codeClass) : QString(); },
           [](QStringView cell, Rule &rule) { rule.codeClass = cell.toInt(); }},
    Column{"text"_L1, [](const Rule &rule) { return rule.text; },
           [](QStringView cell, Rule &rule) { rule.text = cell.toString(); }},
    Column{"regex"_L1, [](const Rule &rule) { return rule.regex; },
           [](QStringView cell, Rule &rule) { rule.regex = cell.toString(); }},
    Column{"words"_L1, [](const Rule &rule) { return rule.words; },
           [](QStringView cell, Rule &rule) { rule.words = cell.toString(); }},
    Column{"unless"_L1, [](const Rule &rule) { return rule.unless.join(kListMark); },
           [](QStringView cell, Rule &rule) { rule.unless = listFrom(cell); }},
    Column{"flags"_L1,
           [](const Rule &rule) { return (rule.isWeak ? u"w"_s : u""_s) + (rule.isShared ? u"s"_s : u""_s); },
           [](QStringView cell, Rule &rule) {
               rule.isWeak = cell.contains(u'w');
               rule.isShared = cell.contains(u's');
           }},
    Column{"command"_L1, [](const Rule &rule) { return rule.command; },
           [](QStringView cell, Rule &rule) { rule.command = cell.toString(); }},
    Column{"needle"_L1, [](const Rule &rule) { return rule.needle; },
           [](QStringView cell, Rule &rule) { rule.needle = cell.toString(); }},
    Column{"length"_L1, [](const Rule &rule) { return QString::number(rule.literalLength); },
           [](QStringView cell, Rule &rule) { rule.literalLength = cell.toInt(); }},
};

template <typename Items, typename Write>
QString columnOf(const Items &items, Write write)
{
    QString column;
    for (const auto &item : items) {
        column += write(item).replace(kCellEnd, u' ') + kCellEnd;
    }
    return column;
}

QCborMap columnsOf(const QList<Rule> &rules)
{
    QCborMap columns;
    for (const Column &column : kColumns) {
        columns.insert(column.name, columnOf(rules, column.write));
    }
    return columns;
}

/// Calls \a read with the number and the text of every cell that is not empty. \return how many cells there are
template <typename Read>
qsizetype readColumn(const QCborValue &value, Read read)
{
    const QString column = value.toString();
    qsizetype number = 0;
    for (qsizetype from = 0; from < column.size(); ++from, ++number) {
        if (column[from] != kCellEnd) {
            const qsizetype end = column.indexOf(kCellEnd, from);
            read(number, QStringView(column).sliced(from, (end < 0 ? column.size() : end) - from));
            from = end < 0 ? column.size() : end;
        }
    }
    return number;
}

/// None if a column is missing or of another length.
std::optional<QList<Rule>> rulesFrom(const QCborMap &columns)
{
    QList<Rule> rules(readColumn(columns["card"_L1], [](qsizetype, QStringView) {}));
    for (const Column &column : kColumns) {
        const qsizetype cells = readColumn(columns[column.name], [&](qsizetype number, QStringView cell) {
            if (number < rules.size()) {
                column.read(cell, rules[number]);
            }
        });
        if (cells != rules.size()) {
            return std::nullopt;
        }
    }
    return rules;
}

QCborMap mapOf(const Reason &reason)
{
    QCborMap map{{"id"_L1, reason.id},
                 {"about"_L1, reason.about},
                 {"meaning"_L1, reason.meaning},
                 {"permanence"_L1, permanenceId(reason.permanence)},
                 {"acts"_L1, actorId(reason.acts)},
                 {"own-side"_L1, reason.isOwnSide}};
    put(map, "meanwhile"_L1, reason.actsMeanwhile ? actorId(*reason.actsMeanwhile) : QString());
    put(map, "finally"_L1, reason.actsFinally ? actorId(*reason.actsFinally) : QString());
    put(map, "proof"_L1, reason.proof);
    put(map, "hints"_L1, reason.hints);
    return map;
}

Reason reasonOf(const QCborValue &value)
{
    return {.id = value["id"_L1].toString(),
            .about = value["about"_L1].toString(),
            .meaning = value["meaning"_L1].toString(),
            .permanence = permanenceFromId(value["permanence"_L1].toString()).value_or(Permanence::Permanent),
            .acts = actorFromId(value["acts"_L1].toString()).value_or(Actor::SenderAdmin),
            .actsMeanwhile = actorFromId(value["meanwhile"_L1].toString()),
            .actsFinally = actorFromId(value["finally"_L1].toString()),
            .isOwnSide = value["own-side"_L1].toBool(),
            .proof = stringsOf(value["proof"_L1]),
            .hints = stringsOf(value["hints"_L1])};
}

QCborMap mapOf(const ProviderMarks &marks)
{
    QCborMap map{{"id"_L1, marks.provider.id}, {"name"_L1, marks.provider.name}};
    put(map, "hosts"_L1, marks.hosts);
    put(map, "texts"_L1, marks.texts);
    put(map, "cards"_L1, marks.cards);
    return map;
}

ProviderMarks marksOf(const QCborValue &value)
{
    return {.provider = {.id = value["id"_L1].toString(), .name = value["name"_L1].toString()},
            .hosts = stringsOf(value["hosts"_L1]),
            .texts = stringsOf(value["texts"_L1]),
            .cards = stringsOf(value["cards"_L1])};
}

QCborMap mapOf(const WordClass &one)
{
    return {{"id"_L1, one.id}, {"words"_L1, one.words.join(kCellEnd)}};
}

WordClass wordClassOf(const QCborValue &value)
{
    return {.id = value["id"_L1].toString(), .words = value["words"_L1].toString().split(kCellEnd, Qt::SkipEmptyParts)};
}

/// A card's folder is its system.
void giveSystems(const QStringList &ids, QList<Rule> &rules)
{
    QString system;
    for (Rule &rule : rules) {
        const QStringView folder = QStringView(ids.at(rule.card)).first(std::max(ids.at(rule.card).indexOf(u'/'), 0LL));
        if (folder != system) {
            system = folder.toString();
        }
        rule.system = system;
    }
}

const auto toMap = [](const auto &item) { return mapOf(item); };

} // namespace

QString actorId(Actor actor)
{
    return nameOf(kActors, actor);
}

std::optional<Actor> actorFromId(QStringView id)
{
    return valueOf<Actor>(kActors, id);
}

QString permanenceId(Permanence permanence)
{
    return nameOf(kPermanences, permanence);
}

std::optional<Permanence> permanenceFromId(QStringView id)
{
    return valueOf<Permanence>(kPermanences, id);
}

CatalogContent withOwnCards(const CatalogContent &shipped, const CatalogContent &own)
{
    CatalogContent both = shipped;
    both.cards.clear();
    both.rules.clear();
    QSet<QString> replaced;
    for (const Card &card : own.cards) {
        replaced.insert(card.id);
    }
    const auto add = [&both](const CatalogContent &from, auto isWanted) {
        QHash<qsizetype, qsizetype> moved;
        for (qsizetype at = 0; at < from.cards.size(); ++at) {
            if (isWanted(from.cards.at(at))) {
                moved.insert(at, both.cards.size());
                both.cards.append(from.cards.at(at));
            }
        }
        for (Rule rule : from.rules) {
            if (const auto card = moved.constFind(rule.card); card != moved.cend()) {
                rule.card = *card;
                both.rules.append(rule);
            }
        }
    };
    add(shipped, [&replaced](const Card &card) { return !replaced.contains(card.id); });
    add(own, [](const Card &) { return true; });
    return both;
}

QByteArray toCbor(const CatalogContent &content)
{
    QList<Rule> rules = content.rules;
    giveNeedles(rules);
    QByteArray cards;
    const QString ends = columnOf(content.cards, [&cards](const Card &card) {
        cards += cardToCbor(card);
        return QString::number(cards.size());
    });
    return QCborValue(QCborMap{{"version"_L1, kVersion},
                               {"ids"_L1, columnOf(content.cards, [](const Card &card) { return card.id; })},
                               {"cards"_L1, cards},
                               {"ends"_L1, ends},
                               {"rules"_L1, columnsOf(rules)},
                               {"reasons"_L1, arrayOf(content.reasons, toMap)},
                               {"providers"_L1, arrayOf(content.providers, toMap)},
                               {"blocklists"_L1, arrayOf(content.blocklists, blocklistToCbor)},
                               {"words"_L1, arrayOf(content.words, toMap)}})
        .toCbor();
}

std::expected<PackedContent, CatalogError> unpack(const QByteArray &blob)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(blob, &error);
    if (error.error != QCborError::NoError) {
        return std::unexpected(CatalogError{.message = error.errorString(), .offset = error.offset});
    }
    if (value["version"_L1].toInteger() != kVersion) {
        return std::unexpected(CatalogError{.message = u"no cards of version %1"_s.arg(kVersion)});
    }
    PackedContent packed;
    packed.cards = value["cards"_L1].toByteArray();
    readColumn(value["ids"_L1], [&](qsizetype, QStringView id) { packed.ids.append(id.toString()); });
    readColumn(value["ends"_L1], [&](qsizetype, QStringView end) { packed.ends.append(end.toLongLong()); });
    packed.tables.reasons = listOf<Reason>(value["reasons"_L1], reasonOf);
    packed.tables.providers = listOf<ProviderMarks>(value["providers"_L1], marksOf);
    packed.tables.blocklists = listOf<Blocklist>(value["blocklists"_L1], blocklistFromCbor);
    packed.tables.words = listOf<WordClass>(value["words"_L1], wordClassOf);
    auto rules = rulesFrom(value["rules"_L1].toMap());
    if (!rules || packed.ids.size() != packed.ends.size() || !std::ranges::is_sorted(packed.ends) ||
        (!packed.ends.isEmpty() && (packed.ends.first() < 0 || packed.ends.last() > packed.cards.size()))) {
        return std::unexpected(CatalogError{.message = u"columns of different lengths"_s});
    }
    packed.tables.rules = std::move(*rules);
    const auto hasNoCard = [&](const Rule &rule) { return rule.card < 0 || rule.card >= packed.ids.size(); };
    if (std::ranges::any_of(packed.tables.rules, hasNoCard)) {
        return std::unexpected(CatalogError{.message = u"a rule belongs to no card"_s});
    }
    giveSystems(packed.ids, packed.tables.rules);
    return packed;
}

} // namespace BounceLens
