// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card/matching.h"

#include "card/wording.h"

#include <QVarLengthArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

Wording wordingOf(const Rule &rule)
{
    return rule.text.isEmpty() ? wordingFromRegex(rule.regex) : wordingFromText(rule.text);
}

QString wild(const QString &status)
{
    return status.isEmpty() ? QString() : u'X' + status.sliced(1);
}

QString spelled(const QString &text)
{
    constexpr qsizetype kLongestReply = 4000; // characters; RFC 5321 allows 512 a line
    return plainSpelling(QStringView(text).first(std::min(text.size(), kLongestReply)));
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

int classOf(const StatusLine &status)
{
    return status.enhancedCode ? status.enhancedCode->statusClass()
           : status.replyCode  ? status.replyCode->replyClass()
                               : 0;
}

QMap<QString, QString> capturesOf(const QRegularExpressionMatch &match)
{
    QMap<QString, QString> captures;
    const QStringList names = match.regularExpression().namedCaptureGroups();
    for (const QString &name : names) {
        if (!name.isEmpty() && match.hasCaptured(name)) {
            captures.insert(name, match.captured(name));
        }
    }
    return captures;
}

bool isFor(const Rule &rule, const Looked &looked, const QString &provider)
{
    return (rule.provider.isEmpty() || rule.provider == provider) &&
           (rule.command.isEmpty() || rule.command == looked.command);
}

bool goesByCodeAlone(const Rule &rule)
{
    return !rule.hasWords() && rule.provider.isEmpty();
}

} // namespace

Looked::Looked(const Failure &failure)
    : text(spelled(failure.status.text))
    , lowerText(lowered(text))
    , verbatim(failure.status.verbatim == failure.status.text ? text : spelled(failure.status.verbatim))
    , lowerVerbatim(lowered(verbatim))
    , reply(failure.status.replyCode ? failure.status.replyCode->toString() : QString())
    , status(failure.status.enhancedCode ? failure.status.enhancedCode->toString() : QString())
    , wildStatus(wild(status))
    , codeClass(classOf(failure.status))
    , command(failure.command)
    , remoteHost(failure.remoteHost)
{
}

void giveNeedles(QList<Rule> &rules)
{
    QHash<qsizetype, QString> required;
    QHash<QStringView, int> amounts;
    for (qsizetype at = 0; at < rules.size(); ++at) {
        Rule &rule = rules[at];
        if (!rule.hasWords() || rule.literalLength > 0) {
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

RuleSet::RuleSet(RuleStore rules, const QList<ProviderMarks> &providers)
    : m_rules(std::move(rules))
    , m_words(size_t(m_rules.size()))
    , m_grams(size_t(m_rules.size()))
{
    for (int at = 0; at < m_rules.size(); ++at) {
        addRule(at);
    }
    for (int at = 0; at < providers.size(); ++at) {
        addProvider(at, providers.at(at));
    }
    m_marks.link();
}

void RuleSet::addRule(int rule)
{
    if (const QStringView needle = m_rules.needle(rule); !needle.isEmpty()) {
        m_grams.add(needle, rule);
        return;
    }
    const Rule &source = m_rules.at(rule);
    if (source.hasWords()) {
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

void RuleSet::addProvider(int index, const ProviderMarks &marks)
{
    for (const QString &host : marks.hosts) {
        const bool isSuffix = host.startsWith(u'*') && host.count(u'*') == 1;
        m_hosts.append({.suffix = isSuffix ? host.sliced(1) : QString(), .regex = {}, .provider = index});
        if (!isSuffix) {
            m_hosts.last().regex = QRegularExpression::fromWildcard(host, Qt::CaseInsensitive);
        }
    }
    for (const QString &text : marks.texts) {
        m_marks.add(lowered(plainSpelling(text)), index);
    }
}

const RuleSet::Words &RuleSet::wordsOf(int rule) const
{
    return m_words.at(size_t(rule), [&] {
        Words words;
        const Wording wording = wordingOf(m_rules.at(rule));
        words.required = wording.required;
        words.needleAt = std::max(wording.required.indexOf(m_rules.at(rule).needle), qsizetype(0));
        words.pieces = wording.pieces;
        words.isLiteral = !m_rules.at(rule).text.isEmpty() && wording.required.size() == wording.literalLength &&
                          placeholdersIn(m_rules.at(rule).text).isEmpty();
        words.regex = QRegularExpression(wording.regex, QRegularExpression::CaseInsensitiveOption);
        return words;
    });
}

QList<Fit> RuleSet::fits(const Looked &looked, const QString &provider, qsizetype most) const
{
    QList<Fit> found = wordFits(looked, provider, looked.text, looked.lowerText, most);
    if (found.isEmpty() && looked.verbatim != looked.text) {
        found = wordFits(looked, provider, looked.verbatim, looked.lowerVerbatim, most);
    }
    const qsizetype words = found.size();
    addCodeFits(looked, provider, found);
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
QList<Fit> RuleSet::candidates(const Looked &looked, const QString &provider, const QString &lower) const
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
        const Rule &rule = m_rules.at(at);
        if (isFor(rule, looked, provider)) {
            candidates.append({.rule = at,
                               .isOwn = rule.isOwn,
                               .specificity = rule.provider.isEmpty() ? Specificity::Text : Specificity::ProviderText,
                               .codesAgree = codesAgree(rule, looked),
                               .literalLength = rule.literalLength});
        }
    }
    std::ranges::stable_sort(candidates, std::greater(), &Fit::rank);
    return candidates;
}

QList<Fit> RuleSet::wordFits(const Looked &looked, const QString &provider, const QString &text, const QString &lower,
                             qsizetype most) const
{
    QVarLengthArray<qsizetype, kMostCards> cards;
    QList<Fit> fits;
    for (const Fit &candidate : candidates(looked, provider, lower)) {
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
    if (!m_rules.at(rule).hasWords() || words.isLiteral) {
        return {};
    }
    const auto match = words.regex.match(looked.text);
    return capturesOf(match.hasMatch() ? match : words.regex.match(looked.verbatim));
}

void RuleSet::addCodeFits(const Looked &looked, const QString &provider, QList<Fit> &fits) const
{
    const auto add = [&](const auto &rules, const auto &code, Specificity specificity) {
        const auto found = rules.constFind(code);
        for (const int at : found == rules.cend() ? QList<int>() : *found) {
            const Rule &rule = m_rules.at(at);
            if ((rule.replies.isEmpty() || rule.replies.contains(looked.reply)) && isFor(rule, looked, provider)) {
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

qsizetype RuleSet::providerOf(const Looked &looked) const
{
    const QString &host = looked.remoteHost;
    const auto isOf = [&host](const HostPattern &pattern) {
        return pattern.regex ? pattern.regex->match(host).hasMatch()
                             : host.endsWith(pattern.suffix, Qt::CaseInsensitive);
    };
    const auto found = host.isEmpty() ? m_hosts.end() : std::ranges::find_if(m_hosts, isOf);
    if (found != m_hosts.end()) {
        return found->provider;
    }
    const QList<int> named = m_marks.find(looked.lowerVerbatim);
    return named.isEmpty() ? -1 : *std::ranges::min_element(named);
}

qsizetype RuleSet::ruleFor(EnhancedStatusCode code) const
{
    const QString text = code.toString();
    for (const QString &status : {text, wild(text)}) {
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
