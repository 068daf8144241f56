// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tools/cardlint.h"

#include "card/catalog.h"
#include "card/wording.h"
#include "failure/finders.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

const QStringList &checkIds()
{
    static const QStringList ids{u"spf"_s,        u"dkim"_s,    u"dmarc"_s, u"ptr"_s,   u"mx"_s,    u"sender-mx"_s,
                                 u"blocklists"_s, u"mta-sts"_s, u"dane"_s,  u"reach"_s, u"domain"_s};
    return ids;
}

qsizetype countSentences(const QString &text)
{
    static const QRegularExpression end(uR"([.!?](?:\s+(?=[A-Z{"'])|\s*$))"_s);
    return std::ranges::distance(end.globalMatch(text));
}

QStringList proseOf(const Card &card)
{
    QStringList prose{card.title, card.because, card.meaning, card.avoid, card.unknown};
    for (const Steps &steps : card.steps) {
        prose += steps.steps;
    }
    return prose;
}

bool isLink(const QString &url)
{
    return url.startsWith("https://"_L1) || url.startsWith("http://"_L1) || url.startsWith("mailto:"_L1);
}

QString identityOf(const Rule &rule)
{
    return QStringList{rule.provider,
                       rule.replies.join(u','),
                       rule.statuses.join(u','),
                       QString::number(rule.codeClass),
                       lowered(plainSpelling(rule.text)),
                       rule.regex,
                       rule.command}
        .join(u'|');
}

Failure failureFrom(const QString &reply, const QString &host)
{
    Failure failure = failureFromReply(reply);
    failure.remoteHost = host;
    return failure;
}

void checkIdentities(CardSources &sources)
{
    QHash<QString, qsizetype> cardOfRule;
    for (const Rule &rule : std::as_const(sources.content.rules)) {
        const QString identity = identityOf(rule);
        const auto known = cardOfRule.constFind(identity);
        if (known != cardOfRule.cend() && *known != rule.card) {
            sources.faults.append(
                {sources.content.cards.at(rule.card).id, 0,
                 u"ties with '%1': both match %2"_s.arg(sources.content.cards.at(*known).id, identity)});
        }
        cardOfRule.insert(identity, rule.card);
    }
}

void checkSamples(CardSources &sources)
{
    const auto catalog = Catalog::fromContent(sources.content);
    for (const Sample &sample : std::as_const(sources.samples)) {
        const QString chosen = catalog->match(failureFrom(sample.matches, sample.host)).card->id;
        if (chosen != sample.card) {
            sources.faults.append(
                {sample.file, sample.line,
                 u"the sample of '%1' is matched by '%2': %3"_s.arg(sample.card, chosen, sample.matches)});
        }
        for (const QString &reject : sample.rejects) {
            if (catalog->match(failureFrom(reject, sample.host)).card->id == sample.card) {
                sources.faults.append(
                    {sample.file, sample.line, u"'%1' must not match: %2"_s.arg(sample.card, reject)});
            }
        }
    }
}

} // namespace

void takeReason(const TomlFile &file, const toml::table &table, const QList<Reason> &reasons, Card &card)
{
    const auto reason = std::ranges::find(reasons, card.reason, &Reason::id);
    if (reason == reasons.end()) {
        file.fault(TomlFile::lineOf(table), u"the reason '%1' is not in reasons.toml"_s.arg(card.reason));
    } else {
        card.permanence = reason->permanence;
        card.acts = reason->acts;
    }
    const QString acts = file.text(table, "acts");
    if (const auto actor = actorFromId(acts)) {
        card.acts = *actor;
    } else if (!acts.isEmpty()) {
        file.fault(TomlFile::lineOf(table), u"'acts' is '%1', which nobody is called"_s.arg(acts));
    }
}

void checkCard(const TomlFile &file, const toml::table &table, const Card &card)
{
    const int line = TomlFile::lineOf(table);
    const auto require = [&](bool isGood, const QString &message) {
        if (!isGood) {
            file.fault(line, u"'%1': %2"_s.arg(card.id, message));
        }
    };
    require(card.title.size() <= kMaxTitle, u"the title is longer than %1 characters"_s.arg(kMaxTitle));
    require(card.meaning.size() <= kMaxMeaning, u"the meaning is longer than %1 characters"_s.arg(kMaxMeaning));
    require(countSentences(card.meaning) <= kMaxSentences, u"the meaning has more than two sentences"_s);
    require(!card.sources.isEmpty(), u"no source is named"_s);
    for (const Steps &steps : card.steps) {
        require(steps.steps.size() <= kMaxSteps, u"more than %1 steps for one reader"_s.arg(kMaxSteps));
        require(std::ranges::all_of(steps.steps, [](const QString &step) { return step.size() <= kMaxStep; }),
                u"a step is longer than %1 characters"_s.arg(kMaxStep));
    }
    for (const QString &check : card.checks) {
        require(checkIds().contains(check), u"there is no check '%1'"_s.arg(check));
    }
    for (const QString &prose : proseOf(card)) {
        for (const QString &name : placeholdersIn(prose)) {
            require(placeholderNames().contains(name), u"there is no placeholder {%1}"_s.arg(name));
        }
    }
    for (const Source &source : card.sources) {
        require(isLink(source.url) && source.seen.isValid(), u"a source needs a url and the day it was seen"_s);
    }
    for (const Link &link : card.links) {
        require(isLink(link.url) && !link.label.isEmpty(), u"a link needs a label and a url"_s);
    }
}

bool checkRule(const TomlFile &file, const toml::table &table, const Rule &rule, const QStringList &texts)
{
    const int line = TomlFile::lineOf(table);
    for (const QString &reply : rule.replies) {
        if (!ReplyCode::fromText(reply)) {
            file.fault(line, u"'%1' is no reply code"_s.arg(reply));
        }
    }
    for (const QString &status : rule.statuses) {
        const QString example = status.startsWith(u'X') ? u'5' + status.sliced(1) : status;
        if (!EnhancedStatusCode::fromText(example)) {
            file.fault(line, u"'%1' is no enhanced status code"_s.arg(status));
        }
    }
    for (const QString &text : texts) {
        for (const QString &name : placeholdersIn(text)) {
            if (!placeholderNames().contains(name)) {
                file.fault(line, u"there is no placeholder {%1}"_s.arg(name));
            }
        }
        constexpr qsizetype kMinLiteral = 5; // shorter ones match by chance
        if (wordingFromText(text).required.size() < kMinLiteral) {
            file.fault(line, u"'%1' holds too few words to be told from others"_s.arg(text));
        }
    }
    const QRegularExpression regex(rule.regex);
    if (!regex.isValid()) {
        file.fault(line, u"the regex is not valid: %1"_s.arg(regex.errorString()));
    }
    if (texts.isEmpty() && rule.regex.isEmpty() && rule.replies.isEmpty() && rule.statuses.isEmpty() &&
        rule.codeClass == 0) {
        file.fault(line, u"this match would fit every reply"_s);
    }
    return regex.isValid();
}

void checkCatalog(CardSources &sources)
{
    const QList<Card> &cards = sources.content.cards;
    QSet<QString> ids;
    for (const Card &card : cards) {
        if (ids.contains(card.id)) {
            sources.faults.append({card.id, 0, u"this id occurs twice"_s});
        }
        ids.insert(card.id);
    }
    for (const Card &card : cards) {
        for (const QString &related : card.related) {
            if (!ids.contains(related)) {
                sources.faults.append({card.id, 0, u"the related card '%1' does not exist"_s.arg(related)});
            }
        }
    }
    for (const Rule &rule : sources.content.rules) {
        const bool isKnown =
            rule.provider.isEmpty() || std::ranges::any_of(sources.content.providers, [&](const ProviderMarks &marks) {
                return marks.provider.id == rule.provider;
            });
        if (!isKnown) {
            sources.faults.append(
                {cards.at(rule.card).id, 0, u"the provider '%1' is not in providers.toml"_s.arg(rule.provider)});
        }
    }
    checkIdentities(sources);
    checkSamples(sources);
}

} // namespace BounceLens
