// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card/cardcbor.h"

#include "card/cborparts.h"
#include "card/content.h"

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

QCborMap mapOf(const Link &link)
{
    QCborMap map{{"url"_L1, link.url}, {"seen"_L1, link.seen.toString(Qt::ISODate)}};
    put(map, "label"_L1, link.label);
    return map;
}

Link linkOf(const QCborValue &value)
{
    return {.label = value["label"_L1].toString(),
            .url = value["url"_L1].toString(),
            .seen = QDate::fromString(value["seen"_L1].toString(), Qt::ISODate)};
}

QCborMap mapOf(const Card &card)
{
    QCborMap map;
    put(map, "id"_L1, card.id);
    put(map, "title"_L1, card.title);
    put(map, "reason"_L1, card.reason);
    put(map, "permanence"_L1, permanenceId(card.permanence));
    put(map, "acts"_L1, actorId(card.acts));
    put(map, "because"_L1, card.because);
    put(map, "checks"_L1, card.checks);
    put(map, "meaning"_L1, card.meaning);
    put(map, "avoid"_L1, card.avoid);
    put(map, "unknown"_L1, card.unknown);
    put(map, "related"_L1, card.related);
    map.insert("specific"_L1, card.specific);
    put(map, "steps"_L1, arrayOf(card.steps, [](const Steps &steps) {
            return QCborMap{{"for"_L1, actorId(steps.audience)}, {"do"_L1, QCborArray::fromStringList(steps.steps)}};
        }));
    put(map, "links"_L1, arrayOf(card.links, [](const Link &link) { return mapOf(link); }));
    put(map, "sources"_L1, arrayOf(card.sources, [](const Source &source) {
            return mapOf(Link{.label = {}, .url = source.url, .seen = source.seen});
        }));
    return map;
}

Card cardOf(const QCborValue &value)
{
    Card card;
    card.id = value["id"_L1].toString();
    card.title = value["title"_L1].toString();
    card.reason = value["reason"_L1].toString();
    card.permanence = permanenceFromId(value["permanence"_L1].toString()).value_or(Permanence::Permanent);
    card.acts = actorFromId(value["acts"_L1].toString()).value_or(Actor::SenderAdmin);
    card.because = value["because"_L1].toString();
    card.checks = stringsOf(value["checks"_L1]);
    card.meaning = value["meaning"_L1].toString();
    card.avoid = value["avoid"_L1].toString();
    card.unknown = value["unknown"_L1].toString();
    card.related = stringsOf(value["related"_L1]);
    card.specific = value["specific"_L1].toBool();
    card.steps = listOf<Steps>(value["steps"_L1], [](const QCborValue &item) {
        return Steps{.audience = actorFromId(item["for"_L1].toString()).value_or(Actor::SenderAdmin),
                     .steps = stringsOf(item["do"_L1])};
    });
    card.links = listOf<Link>(value["links"_L1], linkOf);
    card.sources = listOf<Source>(value["sources"_L1], [](const QCborValue &item) {
        const Link link = linkOf(item);
        return Source{.url = link.url, .seen = link.seen};
    });
    return card;
}

} // namespace

QByteArray cardToCbor(const Card &card)
{
    return QCborValue(mapOf(card)).toCbor();
}

Card cardFromCbor(const QByteArray &encoded)
{
    return cardOf(QCborValue::fromCbor(encoded));
}

} // namespace BounceLens
