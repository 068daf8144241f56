// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card/catalog.h"

namespace BounceLens {

struct Catalog::Data
{
    QList<Card> cards;
    QList<Reason> reasons;
    QList<Provider> providers;
};

Catalog::Catalog(std::unique_ptr<Data> data)
    : d(std::move(data))
{
}
Catalog::~Catalog() = default;

std::expected<std::shared_ptr<const Catalog>, CatalogError> Catalog::fromCbor(const QByteArray &)
{
    auto data = std::make_unique<Data>();
    Card card;
    card.id = QStringLiteral("class/unknown");
    card.title = QStringLiteral("The message was not delivered");
    card.reason = QStringLiteral("unknown");
    data->cards.append(card);
    return std::shared_ptr<const Catalog>(new Catalog(std::move(data)));
}

std::shared_ptr<const Catalog> Catalog::builtIn()
{
    return *fromCbor({});
}

Match Catalog::match(const Failure &) const
{
    Match match;
    match.card = &d->cards.first();
    return match;
}

const QList<Card> &Catalog::cards() const
{
    return d->cards;
}
const Card *Catalog::find(QStringView) const
{
    return nullptr;
}
const Card *Catalog::cardForStatus(EnhancedStatusCode) const
{
    return nullptr;
}
const Card *Catalog::cardForReply(ReplyCode) const
{
    return nullptr;
}
const QList<Reason> &Catalog::reasons() const
{
    return d->reasons;
}
const Reason *Catalog::reason(QStringView) const
{
    return nullptr;
}
const QList<Provider> &Catalog::providers() const
{
    return d->providers;
}

} // namespace BounceLens
