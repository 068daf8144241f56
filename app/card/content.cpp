// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card/content.h"
#include "card/cardcbor.h"

#include "card/cborparts.h"
#include "card/matching.h"
#include "card/rulestore.h"

#include <QCborParserError>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

const QByteArray kMark = "BounceLens cards 4\n"_ba;

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

QCborMap mapOf(const Reason &reason)
{
    QCborMap map{{"id"_L1, reason.id},
                 {"about"_L1, reason.about},
                 {"meaning"_L1, reason.meaning},
                 {"permanence"_L1, permanenceId(reason.permanence)},
                 {"acts"_L1, actorId(reason.acts)}};
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
            .proof = stringsOf(value["proof"_L1]),
            .hints = stringsOf(value["hints"_L1])};
}

QCborMap mapOf(const ProviderMarks &marks)
{
    QCborMap map{{"id"_L1, marks.provider.id}, {"name"_L1, marks.provider.name}};
    put(map, "hosts"_L1, marks.hosts);
    put(map, "texts"_L1, marks.texts);
    return map;
}

ProviderMarks marksOf(const QCborValue &value)
{
    return {.provider = {.id = value["id"_L1].toString(), .name = value["name"_L1].toString()},
            .hosts = stringsOf(value["hosts"_L1]),
            .texts = stringsOf(value["texts"_L1])};
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

qsizetype PackedCards::find(const QString &id) const
{
    const QByteArray wanted = id.toUtf8();
    qsizetype from = 0;
    qsizetype to = order.size();
    while (from < to) {
        const qsizetype middle = from + (to - from) / 2;
        if (ids.at(order.at(middle)) < wanted) {
            from = middle + 1;
        } else {
            to = middle;
        }
    }
    return from < order.size() && ids.at(order.at(from)) == wanted ? order.at(from) : -1;
}

QByteArray pack(const CatalogContent &content)
{
    QList<Rule> rules = content.rules;
    giveNeedles(rules);
    QList<QByteArray> ids;
    QList<QByteArray> cards;
    QList<qsizetype> order;
    for (const Card &card : content.cards) {
        order.append(ids.size());
        ids.append(card.id.toUtf8());
        cards.append(cardToCbor(card));
    }
    std::ranges::sort(order, {}, [&ids](qsizetype at) { return ids.at(at); });
    QList<QByteArray> packedRules;
    QList<qsizetype> cardsOfRules;
    QByteArray needles;
    for (const Rule &rule : std::as_const(rules)) {
        packedRules.append(packedRule(rule));
        cardsOfRules.append(rule.card);
        needles += packedNeedle(rule);
    }
    Packer packer(kMark);
    packer.add(QCborValue(QCborMap{{"reasons"_L1, arrayOf(content.reasons, toMap)},
                                   {"providers"_L1, arrayOf(content.providers, toMap)}})
                   .toCbor());
    packer.add(ids);
    packer.add(order);
    packer.add(cards);
    packer.add(packedRules);
    packer.add(cardsOfRules);
    packer.add(needles);
    packer.add(blocklistsToCbor(content.blocklists));
    return packer.blob();
}

std::expected<PackedContent, CatalogError> unpack(const QByteArray &blob)
{
    Unpacker unpacker(blob);
    if (!unpacker.takeMark(kMark)) {
        return std::unexpected(CatalogError{.message = u"no cards of this version"_s});
    }
    const QByteArrayView tables = unpacker.part();
    PackedContent packed;
    packed.blob = blob;
    packed.cards.ids = unpacker.slices();
    packed.cards.order = unpacker.numbers();
    packed.cards.cards = unpacker.slices();
    packed.rules.rules = unpacker.slices();
    packed.rules.cards = unpacker.numbers();
    packed.rules.needles = unpacker.part();
    packed.blocklists = unpacker.part();
    if (unpacker.hasFailed()) {
        return std::unexpected(CatalogError{.message = u"cut off"_s, .offset = blob.size() - unpacker.rest()});
    }
    const qsizetype cards = packed.cards.cards.size();
    const qsizetype rules = packed.rules.rules.size();
    if (packed.cards.ids.size() != cards || !packed.cards.order.areBelow(cards, cards) ||
        packed.rules.needles.size() != rules * kGram * qsizetype(sizeof(char16_t))) {
        return std::unexpected(CatalogError{.message = u"parts of different lengths"_s});
    }
    if (!packed.rules.cards.areBelow(cards, rules)) {
        return std::unexpected(CatalogError{.message = u"a rule belongs to no card"_s});
    }
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(tables.data(), tables.size(), &error);
    if (error.error != QCborError::NoError) {
        return std::unexpected(CatalogError{.message = error.errorString(), .offset = error.offset});
    }
    packed.tables.reasons = listOf<Reason>(value["reasons"_L1], reasonOf);
    packed.tables.providers = listOf<ProviderMarks>(value["providers"_L1], marksOf);
    return packed;
}

} // namespace BounceLens
