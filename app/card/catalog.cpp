// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card/catalog.h"

#include "card/matching.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kMaxAlternatives = 5; ///< as many as a person looks through
constexpr QStringView kUnknownCard = u"class/unknown";

MatchedBy matchedBy(Specificity specificity)
{
    switch (specificity) {
    case Specificity::ProviderText:
    case Specificity::Text:
        return MatchedBy::Text;
    case Specificity::ProviderStatus:
    case Specificity::Status:
    case Specificity::WildStatus:
        return MatchedBy::Status;
    case Specificity::Reply:
        return MatchedBy::Reply;
    case Specificity::Class:
        return MatchedBy::Class;
    }
    return MatchedBy::None;
}

Confidence confidenceOf(const Fit &fit)
{
    if (fit.specificity < Specificity::Text) {
        return Confidence::CodeOnly;
    }
    return fit.specificity == Specificity::ProviderText || fit.codesAgree ? Confidence::Certain : Confidence::Likely;
}

Permanence permanenceOf(const Failure &failure, const Card &card)
{
    switch (failure.action) {
    case Action::Delayed:
        return Permanence::Temporary;
    case Action::Delivered:
    case Action::Relayed:
    case Action::Expanded:
        return Permanence::None;
    case Action::Failed:
        break;
    }
    const bool isReported = failure.foundBy == FoundBy::DeliveryStatus || failure.foundBy == FoundBy::Log;
    if (isReported) {
        return Permanence::Permanent;
    }
    if (failure.status.replyCode) {
        return failure.status.replyCode->replyClass() == 4 ? Permanence::Temporary : Permanence::Permanent;
    }
    if (failure.status.enhancedCode) {
        return failure.status.enhancedCode->statusClass() == 4 ? Permanence::Temporary : Permanence::Permanent;
    }
    return card.permanence;
}

} // namespace

struct Catalog::Data
{
    explicit Data(CatalogContent source)
        : content(std::move(source))
        , rules(content)
    {
        for (const ProviderMarks &marks : std::as_const(content.providers)) {
            providers.append(marks.provider);
        }
    }

    [[nodiscard]] const Card &cardOf(const Fit &fit) const { return content.cards.at(content.rules.at(fit.rule).card); }

    CatalogContent content;
    QList<Provider> providers;
    RuleSet rules;
};

Catalog::Catalog(std::unique_ptr<Data> data)
    : d(std::move(data))
{
}

Catalog::~Catalog() = default;

std::shared_ptr<const Catalog> Catalog::fromContent(CatalogContent content)
{
    const bool hasUnknown = std::ranges::contains(content.cards, kUnknownCard, &Card::id);
    if (!hasUnknown) {
        Card unknown;
        unknown.id = kUnknownCard.toString();
        unknown.reason = u"unknown"_s;
        content.cards.append(unknown);
    }
    return std::shared_ptr<const Catalog>(new Catalog(std::make_unique<Data>(std::move(content))));
}

std::expected<std::shared_ptr<const Catalog>, CatalogError> Catalog::fromCbor(const QByteArray &blob)
{
    return contentFromCbor(blob).transform([](CatalogContent content) { return fromContent(std::move(content)); });
}

namespace {

void addAlternative(Match &match, const Card *card, AlternativeWhy why)
{
    const bool isKnown =
        !card || card == match.card || std::ranges::contains(match.alternatives, card, &Alternative::card);
    if (!isKnown && match.alternatives.size() < kMaxAlternatives) {
        match.alternatives.append({card, why});
    }
}

} // namespace

Match Catalog::match(const Failure &failure) const
{
    Match match;
    match.card = find(kUnknownCard);
    const qsizetype provider = d->rules.providerOf(failure);
    match.provider = provider >= 0 ? &d->providers.at(provider) : nullptr;
    const QList<Fit> fits = d->rules.fits(failure, match.provider ? match.provider->id : QString());
    const Card *meant = failure.meaning.isEmpty() ? nullptr : find("text/"_L1 + failure.meaning);
    if (meant && (fits.isEmpty() || fits.first().specificity < Specificity::Text)) {
        match.card = meant;
        match.matchedBy = MatchedBy::Text;
        match.confidence = Confidence::Likely;
    } else if (!fits.isEmpty()) {
        match.card = &d->cardOf(fits.first());
        match.matchedBy = matchedBy(fits.first().specificity);
        match.confidence = confidenceOf(fits.first());
        const Card *byCode = failure.status.enhancedCode ? cardForStatus(*failure.status.enhancedCode) : nullptr;
        if (match.confidence == Confidence::Likely && byCode && byCode->reason == match.card->reason) {
            match.confidence = Confidence::Certain;
        }
        match.captures = fits.first().captures;
    }
    match.permanence = permanenceOf(failure, *match.card);
    for (const QString &id : match.card->related) {
        addAlternative(match, find(id), AlternativeWhy::Related);
    }
    for (const Fit &fit : fits) {
        const bool isText = fit.specificity >= Specificity::Text;
        addAlternative(match, &d->cardOf(fit), isText ? AlternativeWhy::LessSpecific : AlternativeWhy::SameCode);
    }
    match.codeTextConflict = contradicts(match, failure);
    return match;
}

bool Catalog::contradicts(const Match &match, const Failure &failure) const
{
    const Card *byCode = failure.status.enhancedCode ? cardForStatus(*failure.status.enhancedCode) : nullptr;
    if (match.matchedBy != MatchedBy::Text || !byCode || !byCode->specific) {
        return false;
    }
    const Reason *said = reason(match.card->reason);
    const Reason *coded = reason(byCode->reason);
    return said && coded && said->id != "unknown"_L1 && said->about != coded->about;
}

const CatalogContent &Catalog::content() const
{
    return d->content;
}

const QList<Card> &Catalog::cards() const
{
    return d->content.cards;
}

const Card *Catalog::find(QStringView id) const
{
    const auto found = std::ranges::find(d->content.cards, id, &Card::id);
    return found == d->content.cards.cend() ? nullptr : &*found;
}

const Card *Catalog::cardForStatus(EnhancedStatusCode code) const
{
    const QString text = code.toString();
    const QString wild = u'X' + text.sliced(1);
    const Card *found = nullptr;
    for (const Rule &rule : d->content.rules) {
        if (rule.hasWords() || !rule.provider.isEmpty() || !rule.replies.isEmpty()) {
            continue;
        }
        if (rule.statuses.contains(text)) {
            return &d->content.cards.at(rule.card);
        }
        if (rule.statuses.contains(wild)) {
            found = &d->content.cards.at(rule.card);
        }
    }
    return found;
}

const Card *Catalog::cardForReply(ReplyCode code) const
{
    const auto found = std::ranges::find_if(d->content.rules, [&](const Rule &rule) {
        return !rule.hasWords() && rule.provider.isEmpty() && rule.statuses.isEmpty() &&
               rule.replies.contains(code.toString());
    });
    return found == d->content.rules.cend() ? nullptr : &d->content.cards.at(found->card);
}

const QList<Reason> &Catalog::reasons() const
{
    return d->content.reasons;
}

const Reason *Catalog::reason(QStringView id) const
{
    const auto found = std::ranges::find(d->content.reasons, id, &Reason::id);
    return found == d->content.reasons.cend() ? nullptr : &*found;
}

const QList<Provider> &Catalog::providers() const
{
    return d->providers;
}

const QList<Blocklist> &Catalog::blocklists() const
{
    return d->content.blocklists;
}

} // namespace BounceLens
