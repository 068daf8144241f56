// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/cardlint.h"

#include "card/wording.h"
#include "failure/codes.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression end(uR"([.!?](?:\s+(?=[A-Z{"'])|\s*$))"_s);
    return text.split(end, Qt::SkipEmptyParts);
}

qsizetype countSentences(const QString &text)
{
    return sentencesOf(text).size();
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

/// Words that help nobody: too polite, too vague, or blaming.
constexpr std::array kEmptyPhrases{
    "please"_L1,
    "contact your administrator."_L1,
    "contact the administrator."_L1,
    "try again later."_L1,
    "check your settings"_L1,
    "simply "_L1,
    "various reasons"_L1,
    "!"_L1,
};

using Require = std::function<void(bool, const QString &)>;

void checkProse(const QString &prose, const Require &require)
{
    for (const QString &name : placeholdersIn(prose)) {
        require(placeholderNames().contains(name), u"there is no placeholder {%1}"_s.arg(name));
    }
    for (const auto &phrase : kEmptyPhrases) {
        require(!prose.contains(phrase, Qt::CaseInsensitive), u"'%1' helps nobody in: %2"_s.arg(phrase, prose));
    }
    for (const QString &sentence : sentencesOf(prose)) {
        const qsizetype words = sentence.split(u' ', Qt::SkipEmptyParts).size();
        require(words <= kMaxWords,
                u"a sentence of %1 words, more than %2: %3"_s.arg(words).arg(kMaxWords).arg(sentence));
    }
}

void checkSteps(const Card &card, const Require &require)
{
    for (const Steps &steps : card.steps) {
        require(!steps.steps.isEmpty(), u"there is a list of steps without a step"_s);
        require(steps.steps.size() <= kMaxSteps, u"more than %1 steps for one reader"_s.arg(kMaxSteps));
        require(std::ranges::all_of(steps.steps, [](const QString &step) { return step.size() <= kMaxStep; }),
                u"a step is longer than %1 characters"_s.arg(kMaxStep));
    }
}

/// Waiting needs no steps of its own.
bool mayHaveSteps(Actor actor)
{
    return actor == Actor::Sender || actor == Actor::SenderAdmin || actor == Actor::Recipient ||
           actor == Actor::RecipientAdmin;
}

void checkPages(const Card &card, const Require &require)
{
    for (const Source &source : card.sources) {
        require(isLink(source.url) && source.seen.isValid(), u"a source needs a url and the day it was seen"_s);
    }
    for (const Link &link : card.links) {
        require(isLink(link.url) && !link.label.isEmpty(), u"a link needs a label and a url"_s);
    }
}

} // namespace

const QStringList &checkIds()
{
    static const QStringList ids{u"spf"_s,        u"dkim"_s,    u"dmarc"_s, u"ptr"_s,   u"mx"_s,    u"sender-mx"_s,
                                 u"blocklists"_s, u"mta-sts"_s, u"dane"_s,  u"reach"_s, u"domain"_s};
    return ids;
}

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

void checkCard(const TomlFile &file, const toml::table &table, const Card &card, LintLevel level)
{
    const int line = TomlFile::lineOf(table);
    const auto require = [&](bool isGood, const QString &message) {
        if (!isGood) {
            file.fault(line, u"'%1': %2"_s.arg(card.id, message));
        }
    };
    const auto fits = [&](const QString &text, qsizetype most, QLatin1StringView name) {
        require(text.size() <= most, u"'%1' is longer than %2 characters"_s.arg(name).arg(most));
    };
    static const QRegularExpression id(uR"(^[a-z0-9.-]+/[a-z0-9.-]+$)"_s);
    require(id.match(card.id).hasMatch(),
            u"an id is a folder, a slash and a name of small letters, digits and dashes"_s);
    fits(card.title, kMaxTitle, "title"_L1);
    require(!card.title.endsWith(u'.'), u"the title ends with a full stop"_s);
    fits(card.meaning, kMaxMeaning, "meaning"_L1);
    require(countSentences(card.meaning) <= kMaxSentences, u"the meaning has more than two sentences"_s);
    fits(card.because, kMaxRemark, "because"_L1);
    fits(card.avoid, kMaxRemark, "avoid"_L1);
    fits(card.unknown, kMaxRemark, "unknown"_L1);
    checkSteps(card, require);
    for (const QString &check : card.checks) {
        require(checkIds().contains(check), u"there is no check '%1'"_s.arg(check));
        require(card.checks.count(check) == 1, u"the check '%1' is named twice"_s.arg(check));
    }
    for (const QString &prose : proseOf(card)) {
        checkProse(prose, require);
    }
    checkPages(card, require);
    if (level == LintLevel::Shipped) {
        require(!card.sources.isEmpty(), u"no source is named"_s);
        require(!card.because.isEmpty(), u"'because' is missing: who must act, and why not the others"_s);
        require(!card.steps.isEmpty() || card.acts == Actor::Nobody, u"there are no steps for anybody"_s);
        require(card.steps.isEmpty() || !mayHaveSteps(card.acts) ||
                    std::ranges::contains(card.steps, card.acts, &Steps::audience),
                u"there are no steps for the one who acts"_s);
        require(!card.avoid.isEmpty() || card.acts == Actor::Nobody, u"'avoid' is missing: the tempting wrong thing"_s);
        require(!card.unknown.contains("inferred"_L1, Qt::CaseInsensitive) || card.unknown.startsWith("Inferred:"_L1),
                u"'unknown' begins with 'Inferred:' where something is inferred"_s);
    }
}

bool checkRule(const TomlFile &file, const toml::table &table, const Rule &rule, const QStringList &texts,
               const QStringList &sayings)
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
    for (const QString &saying : sayings) {
        if (classesIn(saying).isEmpty() || classesIn(saying).size() > qsizetype(SayingSet::kMostParts)) {
            file.fault(line,
                       u"'%1' is no saying of one to %2 classes of words"_s.arg(saying).arg(SayingSet::kMostParts));
        }
    }
    const QRegularExpression regex(rule.regex);
    if (!regex.isValid()) {
        file.fault(line, u"the regex is not valid: %1"_s.arg(regex.errorString()));
    }
    if (texts.isEmpty() && sayings.isEmpty() && rule.regex.isEmpty() && rule.replies.isEmpty() &&
        rule.statuses.isEmpty() && rule.codeClass == 0) {
        file.fault(line, u"this match would fit every reply"_s);
    }
    return regex.isValid();
}

} // namespace BounceLens
