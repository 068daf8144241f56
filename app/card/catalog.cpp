// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card/catalog.h"

#include "card/cardstore.h"
#include "card/matching.h"
#include "card/naming.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kMaxAlternatives = 5; ///< as many as a person looks through
const QString kUnknownCard = u"class/unknown"_s;
const QString kSuccessCard = u"class/success"_s;

bool isFinished(Action action)
{
    return action == Action::Delivered || action == Action::Relayed || action == Action::Expanded;
}

MatchedBy matchedBy(Specificity specificity)
{
    switch (specificity) {
    case Specificity::ProviderText:
    case Specificity::Text:
    case Specificity::CommonText:
    case Specificity::SharedText:
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
    if (!fit.hasWords()) {
        return Confidence::CodeOnly;
    }
    const bool isCertain = fit.specificity == Specificity::ProviderText || fit.codesAgree;
    return isCertain && !fit.isWeak ? Confidence::Certain : Confidence::Likely;
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
    Data(CardStore store, CatalogContent source)
        : cards(std::move(store))
        , tables(std::move(source))
        , rules(std::move(tables.rules), tables.providers, tables.words)
        , unknown(cards.find(kUnknownCard))
    {
        for (const ProviderMarks &marks : std::as_const(tables.providers)) {
            providers.append(marks.provider);
        }
    }

    [[nodiscard]] const Card &cardOf(const Fit &fit) const { return cards.at(rules.at(fit.rule).card); }
    [[nodiscard]] const Card *cardOf(qsizetype rule) const
    {
        return rule < 0 ? nullptr : &cards.at(rules.at(rule).card);
    }

    /// Null if there is none.
    [[nodiscard]] const Provider *provider(int number) const { return number < 0 ? nullptr : &providers.at(number); }
    /// Words that only name a class say less than a code that says precisely what else failed. Of common words that
    /// name several causes those count that the code confirms.
    [[nodiscard]] QList<Fit> ordered(QList<Fit> fits, const Failure &failure) const
    {
        const bool mayYield = !fits.isEmpty() && fits.first().hasWords() && !fits.first().isSystems();
        const Card *byCode =
            mayYield && failure.status.enhancedCode ? cardOf(rules.ruleFor(*failure.status.enhancedCode)) : nullptr;
        if (!byCode || !byCode->specific || cardOf(fits.first()).reason == byCode->reason) {
            return fits;
        }
        if (fits.first().isWeak) {
            std::ranges::stable_partition(fits, [](const Fit &fit) { return !fit.hasWords(); });
        } else if (fits.first().specificity == Specificity::CommonText) {
            std::ranges::stable_partition(fits, [&](const Fit &fit) {
                return fit.specificity == Specificity::CommonText && !fit.isWeak &&
                       cardOf(fit).reason == byCode->reason;
            });
        }
        return fits;
    }

    CardStore cards;
    CatalogContent tables; ///< without cards and rules
    QList<Provider> providers;
    RuleSet rules;
    const Card *unknown; ///< what is chosen if nothing is known; never null
};

Catalog::Catalog(std::unique_ptr<const Data> data)
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
    CardStore cards(content.cards);
    content.cards.clear();
    return std::shared_ptr<const Catalog>(new Catalog(std::make_unique<Data>(std::move(cards), std::move(content))));
}

std::expected<std::shared_ptr<const Catalog>, CatalogError> Catalog::fromCbor(const QByteArray &blob)
{
    auto packed = unpack(blob);
    if (!packed) {
        return std::unexpected(packed.error());
    }
    if (!packed->ids.contains(kUnknownCard)) {
        return std::unexpected(CatalogError{.message = u"the card '%1' is missing"_s.arg(kUnknownCard)});
    }
    auto data = std::make_unique<Data>(CardStore(packed->ids, packed->cards, packed->ends), std::move(packed->tables));
    return std::shared_ptr<const Catalog>(new Catalog(std::move(data)));
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
    if (const Card *success = isFinished(failure.action) ? find(kSuccessCard) : nullptr) {
        Match match;
        match.card = success;
        match.matchedBy = MatchedBy::Class;
        match.permanence = success->permanence;
        match.acting = {.direction = failure.direction, .acts = success->acts};
        return match;
    }
    const Looked looked(failure);
    return matchSpoken(failure, looked, d->rules.speakerOf(looked));
}

Match Catalog::matchFrom(const Failure &failure, const Provider &provider) const
{
    const SpokenBy speaker{.byHost = d->rules.providerOf(provider.id), .program = {}};
    Match match = matchSpoken(failure, Looked(failure), speaker);
    if (match.matchedBy == MatchedBy::Text || match.isProvidersCode || !failure.status.enhancedCode) {
        return match;
    }
    QList<const Card *> named;
    for (const qsizetype rule : rulesNaming(d->rules.all(), failure.status.enhancedCode->toString(), {provider.id})) {
        if (const Card *card = d->cardOf(rule); !named.contains(card)) {
            named.append(card);
        }
    }
    if (named.size() == 1) {
        match.card = named.first();
        match.matchedBy = MatchedBy::Status;
        match.confidence = Confidence::CodeOnly;
        match.permanence = permanenceOf(failure, *match.card);
        match.acting = actingOn(failure, *match.card, match.permanence, reason(match.card->reason));
    }
    for (const Card *card : std::as_const(named)) {
        addAlternative(match, card, AlternativeWhy::SameCode);
    }
    return match;
}

Match Catalog::matchSpoken(const Failure &failure, const Looked &looked, const SpokenBy &speaker) const
{
    Match match;
    match.card = d->unknown;
    match.provider = d->provider(speaker.provider());
    const QList<Fit> fits = d->ordered(d->rules.fits(looked, speaker), failure);
    const Card *meant = failure.meaning.isEmpty() ? nullptr : find("text/"_L1 + failure.meaning);
    if (meant && (fits.isEmpty() || !fits.first().hasWords() || fits.first().isWeak)) {
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
    if (match.matchedBy != MatchedBy::Text && !match.isProvidersCode) {
        matchNamed(failure, speaker.provider(), match);
    }
    match.permanence = permanenceOf(failure, *match.card);
    match.acting = actingOn(failure, *match.card, match.permanence, reason(match.card->reason));
    for (const QString &id : match.card->related) {
        addAlternative(match, find(id), AlternativeWhy::Related);
    }
    for (const Fit &fit : fits) {
        addAlternative(match, &d->cardOf(fit),
                       fit.hasWords() ? AlternativeWhy::LessSpecific : AlternativeWhy::SameCode);
    }
    match.codeTextConflict = contradicts(match, failure);
    return match;
}

/// An unregistered code that cards of a system name is theirs, even if their words do not stand beside it.
void Catalog::matchNamed(const Failure &failure, int provider, Match &match) const
{
    if (!failure.status.enhancedCode || d->rules.ruleFor(*failure.status.enhancedCode) >= 0) {
        return;
    }
    const QString status = failure.status.enhancedCode->toString();
    QStringList systems;
    if (provider >= 0) {
        systems = d->tables.providers.at(provider).cards + QStringList{d->providers.at(provider).id};
    }
    const QList<qsizetype> named = rulesNaming(d->rules.all(), status, systems);
    if (!named.isEmpty()) {
        match.card = d->cardOf(named.first());
        match.matchedBy = MatchedBy::Status;
        match.confidence = Confidence::CodeOnly;
    }
    for (const qsizetype rule : named) {
        addAlternative(match, d->cardOf(rule), AlternativeWhy::SameCode);
    }
}

std::optional<Match> Catalog::matchMark(const Failure &failure, const QString &mark) const
{
    const QList<qsizetype> holding = rulesHolding(d->rules.all(), mark);
    if (holding.isEmpty()) {
        return std::nullopt;
    }
    Match match;
    match.card = d->cardOf(holding.first());
    match.matchedBy = MatchedBy::Text;
    match.confidence = Confidence::Likely;
    match.permanence = match.card->permanence;
    match.acting = actingOn(failure, *match.card, match.permanence, reason(match.card->reason));
    for (const qsizetype rule : holding) {
        addAlternative(match, d->cardOf(rule), AlternativeWhy::SameCode);
    }
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
    CatalogContent content = d->tables;
    content.cards = d->cards.all();
    content.rules = d->rules.all();
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
    return d->tables.reasons;
}

const Reason *Catalog::reason(QStringView id) const
{
    const auto found = std::ranges::find(d->tables.reasons, id, &Reason::id);
    return found == d->tables.reasons.cend() ? nullptr : &*found;
}

const QList<Provider> &Catalog::providers() const
{
    return d->providers;
}

const Provider *Catalog::providerOfHost(const QString &host) const
{
    Failure failure;
    failure.remoteHost = host;
    return d->provider(d->rules.speakerOf(Looked(failure)).byHost);
}

const QList<Blocklist> &Catalog::blocklists() const
{
    return d->tables.blocklists;
}

} // namespace BounceLens
