// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card/catalog.h"

#include "card/cardstore.h"
#include "card/matching.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kMaxAlternatives = 5; ///< as many as a person looks through
const QString kUnknownCard = u"class/unknown"_s;

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
    explicit Data(const CatalogContent &content)
        : Data(CardStore(content.cards), RuleStore(content.rules), content.reasons, content.providers)
    {
        (void)blocklists.at(0, [&content] { return content.blocklists; });
    }
    explicit Data(const PackedContent &packed)
        : Data(CardStore(packed.cards), RuleStore(packed.rules), packed.tables.reasons, packed.tables.providers)
    {
        blob = packed.blob;
        packedBlocklists = packed.blocklists;
    }

    [[nodiscard]] const Card &cardOf(const Fit &fit) const { return cards.at(rules.at(fit.rule).card); }
    [[nodiscard]] const Card *cardOf(qsizetype rule) const
    {
        return rule < 0 ? nullptr : &cards.at(rules.at(rule).card);
    }

    QByteArray blob; ///< that everything packed lies in
    CardStore cards;
    QList<Reason> reasons;
    QList<ProviderMarks> marks;
    QList<Provider> providers;
    QByteArrayView packedBlocklists;
    LazyList<QList<Blocklist>> blocklists{1}; ///< a single list; most runs look at no blocklist
    RuleSet rules;
    const Card *unknown; ///< what is chosen if nothing is known; never null

private:
    Data(CardStore cardStore, RuleStore ruleStore, QList<Reason> theReasons, QList<ProviderMarks> theMarks)
        : cards(std::move(cardStore))
        , reasons(std::move(theReasons))
        , marks(std::move(theMarks))
        , rules(std::move(ruleStore), marks)
        , unknown(cards.find(kUnknownCard))
    {
        for (const ProviderMarks &mark : std::as_const(marks)) {
            providers.append(mark.provider);
        }
    }
};

Catalog::Catalog(std::unique_ptr<Data> data)
    : d(std::move(data))
{
}

Catalog::~Catalog() = default;

std::shared_ptr<const Catalog> Catalog::fromContent(CatalogContent content)
{
    if (!std::ranges::contains(content.cards, kUnknownCard, &Card::id)) {
        Card unknown;
        unknown.id = kUnknownCard;
        unknown.reason = u"unknown"_s;
        content.cards.append(unknown);
    }
    giveNeedles(content.rules);
    return std::shared_ptr<const Catalog>(new Catalog(std::make_unique<Data>(content)));
}

std::expected<std::shared_ptr<const Catalog>, CatalogError> Catalog::fromPacked(const QByteArray &blob)
{
    const auto packed = unpack(blob);
    if (!packed) {
        return std::unexpected(packed.error());
    }
    if (packed->cards.find(kUnknownCard) < 0) {
        return std::unexpected(CatalogError{.message = u"the card '%1' is missing"_s.arg(kUnknownCard)});
    }
    return std::shared_ptr<const Catalog>(new Catalog(std::make_unique<Data>(*packed)));
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
    match.card = d->unknown;
    const Looked looked(failure);
    const qsizetype provider = d->rules.providerOf(looked);
    match.provider = provider >= 0 ? &d->providers.at(provider) : nullptr;
    const QList<Fit> fits = d->rules.fits(looked, match.provider ? match.provider->id : QString());
    const Card *meant = failure.meaning.isEmpty() ? nullptr : find("text/"_L1 + failure.meaning);
    if (meant && (fits.isEmpty() || fits.first().specificity < Specificity::Text)) {
        match.card = meant;
        match.matchedBy = MatchedBy::Text;
        match.confidence = Confidence::Likely;
    } else if (!fits.isEmpty()) {
        match.card = &d->cardOf(fits.first());
        match.matchedBy = matchedBy(fits.first().specificity);
        match.confidence = confidenceOf(fits.first());
        match.isProvidersCode = fits.first().specificity == Specificity::ProviderStatus;
        const Card *byCode = failure.status.enhancedCode ? cardForStatus(*failure.status.enhancedCode) : nullptr;
        if (match.confidence == Confidence::Likely && byCode && byCode->reason == match.card->reason) {
            match.confidence = Confidence::Certain;
        }
        match.captures = d->rules.captures(fits.first().rule, looked);
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

CatalogContent Catalog::content() const
{
    CatalogContent content;
    content.cards = d->cards.all();
    content.rules = d->rules.all();
    content.reasons = d->reasons;
    content.providers = d->marks;
    content.blocklists = blocklists();
    return content;
}

QList<const Card *> Catalog::cards() const
{
    QList<const Card *> cards;
    for (qsizetype at = 0; at < d->cards.size(); ++at) {
        cards.append(&d->cards.at(at));
    }
    return cards;
}

qsizetype Catalog::size() const
{
    return d->cards.size();
}

const Card *Catalog::find(const QString &id) const
{
    return d->cards.find(id);
}

const Card *Catalog::cardForStatus(EnhancedStatusCode code) const
{
    return d->cardOf(d->rules.ruleFor(code));
}

const Card *Catalog::cardForReply(ReplyCode code) const
{
    return d->cardOf(d->rules.ruleFor(code));
}

const QList<Reason> &Catalog::reasons() const
{
    return d->reasons;
}

const Reason *Catalog::reason(QStringView id) const
{
    const auto found = std::ranges::find(d->reasons, id, &Reason::id);
    return found == d->reasons.cend() ? nullptr : &*found;
}

const QList<Provider> &Catalog::providers() const
{
    return d->providers;
}

const Provider *Catalog::providerOfHost(const QString &host) const
{
    Failure failure;
    failure.remoteHost = host;
    const qsizetype provider = d->rules.providerOf(Looked(failure));
    return provider >= 0 ? &d->providers.at(provider) : nullptr;
}

const QList<Blocklist> &Catalog::blocklists() const
{
    return d->blocklists.at(0, [this] { return blocklistsFromCbor(d->packedBlocklists); });
}

} // namespace BounceLens
