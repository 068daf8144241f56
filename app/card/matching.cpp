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
    return u'X' + status.sliced(1);
}

bool statusesFit(const QStringList &patterns, const std::optional<EnhancedStatusCode> &code)
{
    if (!code || patterns.isEmpty()) {
        return false;
    }
    const QString text = code->toString();
    return patterns.contains(text) || patterns.contains(wild(text));
}

bool repliesFit(const QStringList &replies, const std::optional<ReplyCode> &code)
{
    return code && replies.contains(code->toString());
}

bool codesAgree(const Rule &rule, const StatusLine &status)
{
    return (!rule.replies.isEmpty() || !rule.statuses.isEmpty()) &&
           (rule.replies.isEmpty() || repliesFit(rule.replies, status.replyCode)) &&
           (rule.statuses.isEmpty() || statusesFit(rule.statuses, status.enhancedCode));
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

bool isFor(const Rule &rule, const Failure &failure, const QString &provider)
{
    return (rule.provider.isEmpty() || rule.provider == provider) &&
           (rule.command.isEmpty() || rule.command == failure.command);
}

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

RuleSet::RuleSet(QList<Rule> rules, const QList<ProviderMarks> &providers)
    : m_rules(std::move(rules))
    , m_words(std::make_unique<Words[]>(size_t(m_rules.size())))
{
    for (int at = 0; at < m_rules.size(); ++at) {
        addRule(at);
    }
    m_grams.sort();
    for (int at = 0; at < providers.size(); ++at) {
        addProvider(at, providers.at(at));
    }
    m_marks.link();
}

void RuleSet::addRule(int rule)
{
    const Rule &source = m_rules.at(rule);
    if (!source.needle.isEmpty()) {
        m_grams.add(source.needle, rule);
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

void RuleSet::addProvider(int index, const ProviderMarks &marks)
{
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
        words.regex = QRegularExpression(wording.regex, QRegularExpression::CaseInsensitiveOption);
    });
    return words;
}

QList<Fit> RuleSet::fits(const Failure &failure, const QString &provider) const
{
    QList<Fit> found;
    addWordFits(failure, provider, plainSpelling(failure.status.text), found);
    if (found.isEmpty() && failure.status.verbatim != failure.status.text) {
        addWordFits(failure, provider, plainSpelling(failure.status.verbatim), found);
    }
    addCodeFits(failure, provider, found);
    std::ranges::stable_sort(found, std::greater(), &Fit::rank);
    return found;
}

void RuleSet::addWordFits(const Failure &failure, const QString &provider, const QString &text, QList<Fit> &fits) const
{
    constexpr qsizetype kLongestReply = 4000; // characters; RFC 5321 allows 512 a line
    const QString looked = text.first(std::min(text.size(), kLongestReply));
    const QString lower = lowered(looked);
    QVarLengthArray<int, 64> candidates(m_withoutNeedle.begin(), m_withoutNeedle.end());
    m_grams.find(lower, [&candidates](int rule) { candidates.append(rule); });
    std::ranges::sort(candidates);
    const auto repeated = std::ranges::unique(candidates);
    candidates.erase(repeated.begin(), repeated.end());
    for (const int at : std::as_const(candidates)) {
        const Rule &rule = m_rules.at(at);
        const Words &words = wordsOf(at);
        if (!isFor(rule, failure, provider) || !lower.contains(words.required)) {
            continue;
        }
        if (const auto match = words.regex.match(looked); match.hasMatch()) {
            fits.append({.rule = at,
                         .isOwn = rule.isOwn,
                         .specificity = rule.provider.isEmpty() ? Specificity::Text : Specificity::ProviderText,
                         .codesAgree = codesAgree(rule, failure.status),
                         .literalLength = rule.literalLength,
                         .captures = capturesOf(match)});
        }
    }
}

void RuleSet::addCodeFits(const Failure &failure, const QString &provider, QList<Fit> &fits) const
{
    const StatusLine &status = failure.status;
    const auto add = [&](const QList<int> &rules, Specificity specificity) {
        for (const int at : rules) {
            const Rule &rule = m_rules.at(at);
            const bool hasReply = rule.replies.isEmpty() || repliesFit(rule.replies, status.replyCode);
            if (hasReply && isFor(rule, failure, provider)) {
                const bool isProviders = !rule.provider.isEmpty() && specificity >= Specificity::WildStatus;
                fits.append({.rule = at,
                             .isOwn = rule.isOwn,
                             .specificity = isProviders ? Specificity::ProviderStatus : specificity,
                             .codesAgree = true,
                             .literalLength = 0,
                             .captures = {}});
            }
        }
    };
    if (status.enhancedCode) {
        const QString text = status.enhancedCode->toString();
        add(m_byStatus.value(text), Specificity::Status);
        add(m_byStatus.value(wild(text)), Specificity::WildStatus);
    }
    if (status.replyCode) {
        add(m_byReply.value(status.replyCode->toString()), Specificity::Reply);
    }
    if (const int codeClass = classOf(status); codeClass > 0) {
        add(m_byClass.value(codeClass), Specificity::Class);
    }
}

qsizetype RuleSet::providerOf(const Failure &failure) const
{
    const QString &host = failure.remoteHost;
    const auto isOf = [&host](const HostPattern &pattern) {
        return pattern.suffix.isEmpty() ? pattern.regex.match(host).hasMatch()
                                        : host.endsWith(pattern.suffix, Qt::CaseInsensitive);
    };
    const auto found = host.isEmpty() ? m_hosts.end() : std::ranges::find_if(m_hosts, isOf);
    if (found != m_hosts.end()) {
        return found->provider;
    }
    const QList<int> named = m_marks.find(lowered(plainSpelling(failure.status.verbatim)));
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
