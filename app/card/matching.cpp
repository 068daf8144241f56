// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card/matching.h"

#include "card/naming.h"
#include "card/wording.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

Wording wordingOf(const Rule &rule)
{
    return rule.text.isEmpty() ? wordingFromRegex(rule.regex) : wordingFromText(rule.text);
}

bool statusFits(const Rule &rule, const Looked &looked)
{
    return !looked.status.isEmpty() &&
           (rule.statuses.contains(looked.status) || rule.statuses.contains(looked.wildStatus));
}

bool codesAgree(const Rule &rule, const Looked &looked)
{
    return (!rule.replies.isEmpty() || !rule.statuses.isEmpty()) &&
           (rule.replies.isEmpty() || rule.replies.contains(looked.reply)) &&
           (rule.statuses.isEmpty() || statusFits(rule, looked));
}

/// Letters that a command is worth: "MAIL" tells whose name a reply speaks of.
constexpr int kCommandWorth = 8;

bool goesByCodeAlone(const Rule &rule)
{
    return !rule.hasWords() && rule.provider.isEmpty();
}

} // namespace

void giveNeedles(QList<Rule> &rules)
{
    QHash<qsizetype, QString> required;
    QHash<QStringView, int> amounts;
    for (qsizetype at = 0; at < rules.size(); ++at) {
        Rule &rule = rules[at];
        if (!rule.hasWords() || !rule.words.isEmpty() || rule.literalLength > 0) {
            continue;
        }
        const Wording wording = wordingOf(rule);
        rule.literalLength = wording.literalLength;
        const QString &words = *required.insert(at, wording.required);
        for (qsizetype from = 0; from + kGram <= words.size(); ++from) {
            ++amounts[QStringView(words).sliced(from, kGram)];
        }
    }
    for (auto words = required.cbegin(); words != required.cend(); ++words) {
        int fewest = 0;
        for (qsizetype from = 0; from + kGram <= words->size(); ++from) {
            const QStringView gram = QStringView(*words).sliced(from, kGram);
            if (const int amount = amounts.value(gram); fewest == 0 || amount < fewest) {
                fewest = amount;
                rules[words.key()].needle = gram.toString();
            }
        }
    }
}

RuleSet::RuleSet(QList<Rule> rules, const QList<ProviderMarks> &providers, const QList<WordClass> &words)
    : m_rules(std::move(rules))
    , m_words(std::make_unique<Words[]>(size_t(m_rules.size())))
    , m_grams(size_t(m_rules.size()))
    , m_sayings(words)
    , m_speaks(size_t(providers.size()))
{
    QHash<QString, int> systems;
    for (int at = 0; at < providers.size(); ++at) {
        addProvider(providers.at(at));
        for (const QString &system : providers.at(at).cards + QStringList{providers.at(at).provider.id}) {
            const int next = int(systems.size());
            m_speaks[size_t(at)].insert(systems.contains(system) ? systems.value(system)
                                                                 : *systems.insert(system, next));
        }
    }
    m_traits.reserve(size_t(m_rules.size()));
    for (int at = 0; at < m_rules.size(); ++at) {
        addTraits(m_rules.at(at), systems);
        addRule(at);
    }
    m_marks.link();
}

void RuleSet::addTraits(const Rule &rule, QHash<QString, int> &systems)
{
    const int system = systems.value(rule.system, -1);
    m_traits.push_back({.provider = rule.provider.isEmpty() ? -1 : providerOf(rule.provider),
                        .system = system,
                        .length = int(rule.literalLength) + (rule.command.isEmpty() ? 0 : kCommandWorth),
                        .asksProvider = !rule.provider.isEmpty(),
                        .isCommon = !rule.system.isEmpty() && !namesSystem(rule),
                        .isProviders = system >= 0,
                        .isOwn = rule.isOwn,
                        .isWeak = rule.isWeak,
                        .isShared = rule.isShared,
                        .hasCodes = !rule.replies.isEmpty() || !rule.statuses.isEmpty(),
                        .hasStatuses = !rule.statuses.isEmpty(),
                        .hasCommand = !rule.command.isEmpty()});
}

void RuleSet::addRule(int rule)
{
    const Rule &source = m_rules.at(rule);
    if (!source.needle.isEmpty()) {
        m_grams.add(source.needle, rule);
    } else if (!source.words.isEmpty()) {
        m_sayings.add(source.words, source.unless, rule);
        m_hasOwnSayings = m_hasOwnSayings || source.isOwn;
    } else if (source.hasWords()) {
        m_withoutNeedle.append(rule);
    } else if (!source.statuses.isEmpty()) {
        for (const QString &status : source.statuses) {
            m_byStatus[status].append(rule);
        }
    } else if (!source.replies.isEmpty()) {
        for (const QString &reply : source.replies) {
            m_byReply[reply].append(rule);
        }
    } else {
        m_byClass[source.codeClass].append(rule);
    }
}

void RuleSet::addProvider(const ProviderMarks &marks)
{
    const int index = int(m_providers.size());
    m_providers.append(marks.provider.id);
    for (const QString &host : marks.hosts) {
        const bool isSuffix = host.startsWith(u'*') && host.count(u'*') == 1;
        m_hosts.append(
            {.suffix = isSuffix ? host.sliced(1) : QString(),
             .regex = isSuffix ? QRegularExpression() : QRegularExpression::fromWildcard(host, Qt::CaseInsensitive),
             .provider = index});
    }
    for (const QString &text : marks.texts) {
        m_marks.add(lowered(plainSpelling(text)), index);
    }
}

const RuleSet::Words &RuleSet::wordsOf(int rule) const
{
    Words &words = m_words[size_t(rule)];
    std::call_once(words.isMade, [&] {
        const Wording wording = wordingOf(m_rules.at(rule));
        words.required = wording.required;
        words.needleAt = std::max(wording.required.indexOf(m_rules.at(rule).needle), qsizetype(0));
        words.pieces = wording.pieces;
        words.isLiteral = !m_rules.at(rule).text.isEmpty() && wording.required.size() == wording.literalLength &&
                          placeholdersIn(m_rules.at(rule).text).isEmpty();
        words.regex = QRegularExpression(wording.regex, QRegularExpression::CaseInsensitiveOption);
    });
    return words;
}

bool RuleSet::isFor(int rule, const Looked &looked, const SpokenBy &speaker) const
{
    const Traits &traits = m_traits[size_t(rule)];
    return (!traits.asksProvider || (traits.provider >= 0 && traits.provider == speaker.provider())) &&
           (!traits.hasCommand || m_rules.at(rule).command == looked.command);
}

/// Of a rule with words; proven if its enhanced status code is the failure's.
Specificity RuleSet::specificityOf(int rule, const SpokenBy &speaker, bool isProven) const
{
    const Traits &traits = m_traits[size_t(rule)];
    if (traits.isCommon) {
        return Specificity::CommonText;
    }
    const bool mayBeAnothers = traits.isShared || (traits.isProviders && speaker.byHost >= 0);
    if (mayBeAnothers && !speaks(speaker.byHost, traits.system) && !speaks(speaker.byMarks, traits.system)) {
        const QString &system = m_rules.at(rule).system;
        const bool isReporters = traits.isShared && !system.isEmpty() && system == speaker.program;
        const bool isAnothers = traits.isProviders && speaker.byHost >= 0;
        if (isAnothers || !isReporters) {
            return isProven && !isAnothers ? Specificity::CommonText : Specificity::SharedText;
        }
    }
    return traits.asksProvider ? Specificity::ProviderText : Specificity::Text;
}

Fit RuleSet::fitOf(int rule, const Looked &looked, const SpokenBy &speaker) const
{
    const Traits &traits = m_traits[size_t(rule)];
    const bool agrees = traits.hasCodes && codesAgree(m_rules.at(rule), looked);
    const Specificity specificity = specificityOf(rule, speaker, agrees && traits.hasStatuses);
    return {.rule = rule,
            .isOwn = traits.isOwn,
            .isWeak = traits.isWeak || specificity == Specificity::SharedText,
            .specificity = specificity,
            .codesAgree = agrees,
            .literalLength = traits.length};
}

QList<Fit> RuleSet::fits(const Looked &looked, const SpokenBy &speaker, qsizetype most) const
{
    QList<Fit> found = wordFits(looked, speaker, looked.text, looked.lowerText, most);
    if (found.isEmpty() && looked.verbatim() != looked.text) {
        found = wordFits(looked, speaker, looked.verbatim(), looked.lowerVerbatim(), most);
    }
    if (found.isEmpty() || !found.first().isSystems() || m_hasOwnSayings) {
        addSayings(looked, speaker, looked.text.isEmpty() ? looked.lowerVerbatim() : looked.lowerText, most, found);
    }
    const qsizetype words = found.size();
    addCodeFits(looked, speaker, found);
    std::ranges::stable_sort(found.begin() + words, found.end(), std::greater(), &Fit::rank);
    return found;
}

namespace {

bool standInOrder(const QStringList &pieces, QStringView text)
{
    qsizetype from = 0;
    for (const QString &piece : pieces) {
        const qsizetype at = text.indexOf(piece, from);
        if (at < 0) {
            return false;
        }
        from = at + piece.size();
    }
    return true;
}

} // namespace

/// Rules whose literals stand in the text, the most specific first.
QList<Fit> RuleSet::candidates(const Looked &looked, const SpokenBy &speaker, const QString &lower) const
{
    QVarLengthArray<int, 64> near(m_withoutNeedle.begin(), m_withoutNeedle.end());
    m_grams.find(lower, [&](qsizetype at, int rule) {
        const Words &words = wordsOf(rule);
        const qsizetype from = at - words.needleAt;
        if (from >= 0 && QStringView(lower).sliced(from).startsWith(words.required) && !near.contains(rule) &&
            (words.isLiteral || standInOrder(words.pieces, lower))) {
            near.append(rule);
        }
    });
    std::ranges::sort(near);
    QList<Fit> candidates;
    candidates.reserve(near.size());
    for (const int at : std::as_const(near)) {
        if (isFor(at, looked, speaker)) {
            candidates.append(fitOf(at, looked, speaker));
        }
    }
    std::ranges::stable_sort(candidates, std::greater(), &Fit::rank);
    return candidates;
}

QList<Fit> RuleSet::wordFits(const Looked &looked, const SpokenBy &speaker, const QString &text, const QString &lower,
                             qsizetype most) const
{
    QVarLengthArray<qsizetype, kMostCards> cards;
    QList<Fit> fits;
    for (const Fit &candidate : candidates(looked, speaker, lower)) {
        const qsizetype card = m_rules.at(candidate.rule).card;
        const Words &words = wordsOf(int(candidate.rule));
        if (!cards.contains(card) && (words.isLiteral || words.regex.matchView(text).hasMatch())) {
            fits.append(candidate);
            cards.append(card);
        }
        if (cards.size() == most) {
            break;
        }
    }
    return fits;
}

QMap<QString, QString> RuleSet::captures(qsizetype rule, const Looked &looked) const
{
    const Words &words = wordsOf(int(rule));
    if (!m_rules.at(rule).hasWords() || !m_rules.at(rule).words.isEmpty() || words.isLiteral) {
        return {};
    }
    const auto match = words.regex.match(looked.text);
    return capturesOf(match.hasMatch() ? match : words.regex.match(looked.verbatim()));
}

/// Adds the sayings that stand in the text to \a fits, which hold the rules with words only.
void RuleSet::addSayings(const Looked &looked, const SpokenBy &speaker, const QString &lower, qsizetype most,
                         QList<Fit> &fits) const
{
    for (const SayingSet::Said &said : m_sayings.find(lower)) {
        const Rule &rule = m_rules.at(said.rule);
        const bool isClass = rule.codeClass == 0 || rule.codeClass == looked.codeClass;
        const bool isCode = !m_traits[size_t(said.rule)].hasCodes || codesAgree(rule, looked);
        if (isClass && isCode && isFor(said.rule, looked, speaker)) {
            fits.append(fitOf(said.rule, looked, speaker));
            fits.last().literalLength += said.letters;
        }
    }
    std::ranges::stable_sort(fits, std::greater(), &Fit::rank);
    QVarLengthArray<qsizetype, kMostCards> cards;
    fits.removeIf([&](const Fit &fit) {
        const qsizetype card = m_rules.at(fit.rule).card;
        if (cards.contains(card) || cards.size() == most) {
            return true;
        }
        cards.append(card);
        return false;
    });
}

void RuleSet::addCodeFits(const Looked &looked, const SpokenBy &speaker, QList<Fit> &fits) const
{
    const auto add = [&](const auto &rules, const auto &code, Specificity specificity) {
        const auto found = rules.constFind(code);
        for (const int at : found == rules.cend() ? QList<int>() : *found) {
            const Rule &rule = m_rules.at(at);
            if ((rule.replies.isEmpty() || rule.replies.contains(looked.reply)) && isFor(at, looked, speaker)) {
                const bool isProviders = !rule.provider.isEmpty() && specificity >= Specificity::WildStatus;
                fits.append({.rule = at,
                             .isOwn = rule.isOwn,
                             .specificity = isProviders ? Specificity::ProviderStatus : specificity,
                             .codesAgree = true,
                             .literalLength = 0});
            }
        }
    };
    if (!looked.status.isEmpty()) {
        add(m_byStatus, looked.status, Specificity::Status);
        add(m_byStatus, looked.wildStatus, Specificity::WildStatus);
    }
    if (!looked.reply.isEmpty()) {
        add(m_byReply, looked.reply, Specificity::Reply);
    }
    add(m_byClass, looked.codeClass, Specificity::Class);
}

SpokenBy RuleSet::speakerOf(const Looked &looked) const
{
    const QString &host = looked.remoteHost;
    const auto isOf = [&host](const HostPattern &pattern) {
        return pattern.suffix.isEmpty() ? pattern.regex.match(host).hasMatch()
                                        : host.endsWith(pattern.suffix, Qt::CaseInsensitive);
    };
    const auto found = host.isEmpty() ? m_hosts.end() : std::ranges::find_if(m_hosts, isOf);
    const QList<int> named = m_marks.find(looked.lowerVerbatim());
    return {.byHost = found == m_hosts.end() ? -1 : found->provider,
            .byMarks = named.isEmpty() ? -1 : *std::ranges::min_element(named),
            .program = looked.program};
}

qsizetype RuleSet::ruleFor(EnhancedStatusCode code) const
{
    const QString text = code.toString();
    for (const QString &status : {text, wildStatus(text)}) {
        for (const int rule : m_byStatus.value(status)) {
            if (goesByCodeAlone(m_rules.at(rule)) && m_rules.at(rule).replies.isEmpty()) {
                return rule;
            }
        }
    }
    return -1;
}

qsizetype RuleSet::ruleFor(ReplyCode code) const
{
    for (const int rule : m_byReply.value(code.toString())) {
        if (goesByCodeAlone(m_rules.at(rule))) {
            return rule;
        }
    }
    return -1;
}

} // namespace BounceLens
