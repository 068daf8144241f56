// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card/matching.h"

#include "card/wording.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

bool isWild(const QString &status)
{
    return status.startsWith(u'X');
}

bool statusFits(const QString &pattern, const EnhancedStatusCode &code)
{
    const QString text = code.toString();
    return isWild(pattern) ? QStringView(pattern).sliced(1) == QStringView(text).sliced(1) : pattern == text;
}

bool statusesFit(const QStringList &patterns, const std::optional<EnhancedStatusCode> &code)
{
    return code && std::ranges::any_of(patterns, [&](const QString &pattern) { return statusFits(pattern, *code); });
}

bool repliesFit(const QStringList &replies, const std::optional<ReplyCode> &code)
{
    return code && replies.contains(code->toString());
}

bool codesAgree(const Rule &rule, const StatusLine &status)
{
    return (rule.replies.isEmpty() || repliesFit(rule.replies, status.replyCode)) &&
           (rule.statuses.isEmpty() || statusesFit(rule.statuses, status.enhancedCode));
}

int classOf(const StatusLine &status)
{
    return status.enhancedCode ? status.enhancedCode->statusClass()
           : status.replyCode  ? status.replyCode->replyClass()
                               : 0;
}

bool namesCodes(const Rule &rule)
{
    return !rule.replies.isEmpty() || !rule.statuses.isEmpty();
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

std::optional<Specificity> codeSpecificity(const Rule &rule, const Failure &failure)
{
    const StatusLine &status = failure.status;
    if (!rule.statuses.isEmpty()) {
        if (!statusesFit(rule.statuses, status.enhancedCode) ||
            (!rule.replies.isEmpty() && !repliesFit(rule.replies, status.replyCode))) {
            return std::nullopt;
        }
        if (!rule.provider.isEmpty()) {
            return Specificity::ProviderStatus;
        }
        return rule.statuses.contains(status.enhancedCode->toString()) ? Specificity::Status : Specificity::WildStatus;
    }
    if (!rule.replies.isEmpty()) {
        return repliesFit(rule.replies, status.replyCode) ? std::optional(Specificity::Reply) : std::nullopt;
    }
    return rule.codeClass > 0 && rule.codeClass == classOf(status) ? std::optional(Specificity::Class) : std::nullopt;
}

} // namespace

RuleSet::RuleSet(const CatalogContent &content)
    : m_rules(content.rules)
{
    for (int at = 0; at < m_rules.size(); ++at) {
        if (m_rules[at].hasWords()) {
            addWords(at);
        } else {
            m_codeRules.append(at);
        }
    }
    m_needles.link();
    for (const ProviderMarks &marks : content.providers) {
        ProviderPattern pattern;
        for (const QString &host : marks.hosts) {
            pattern.hosts.append(QRegularExpression::fromWildcard(host, Qt::CaseInsensitive));
        }
        for (const QString &text : marks.texts) {
            pattern.texts.append(lowered(plainSpelling(text)));
        }
        m_providers.append(pattern);
    }
}

void RuleSet::addWords(int rule)
{
    const Rule &source = m_rules.at(rule);
    const Wording wording = source.text.isEmpty() ? wordingFromRegex(source.regex) : wordingFromText(source.text);
    m_words.insert(
        rule, {QRegularExpression(wording.regex, QRegularExpression::CaseInsensitiveOption), wording.literalLength});
    if (wording.required.isEmpty()) {
        m_withoutNeedle.append(rule);
    } else {
        m_needles.add(wording.required, rule);
    }
}

QList<Fit> RuleSet::fits(const Failure &failure, const QString &provider) const
{
    QList<Fit> found;
    addWordFits(failure, provider, plainSpelling(failure.status.text), found);
    if (found.isEmpty()) {
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
    QSet<int> candidates(m_withoutNeedle.begin(), m_withoutNeedle.end());
    for (const int rule : m_needles.find(lowered(looked))) {
        candidates.insert(rule);
    }
    for (const int at : std::as_const(candidates)) {
        const Rule &rule = m_rules.at(at);
        if ((!rule.provider.isEmpty() && rule.provider != provider) ||
            (!rule.command.isEmpty() && rule.command != failure.command)) {
            continue;
        }
        const auto words = m_words.constFind(at);
        if (const auto match = words->regex.match(looked); match.hasMatch()) {
            fits.append({.rule = at,
                         .isOwn = rule.isOwn,
                         .specificity = rule.provider.isEmpty() ? Specificity::Text : Specificity::ProviderText,
                         .codesAgree = namesCodes(rule) && codesAgree(rule, failure.status),
                         .literalLength = words->literalLength,
                         .captures = capturesOf(match)});
        }
    }
    std::ranges::sort(fits, {}, &Fit::rule);
}

void RuleSet::addCodeFits(const Failure &failure, const QString &provider, QList<Fit> &fits) const
{
    for (const int at : m_codeRules) {
        const Rule &rule = m_rules.at(at);
        if ((!rule.provider.isEmpty() && rule.provider != provider) ||
            (!rule.command.isEmpty() && rule.command != failure.command)) {
            continue;
        }
        if (const auto specificity = codeSpecificity(rule, failure)) {
            fits.append(
                {.rule = at, .isOwn = rule.isOwn, .specificity = *specificity, .codesAgree = true, .literalLength = 0, .captures = {}});
        }
    }
}

qsizetype RuleSet::providerOf(const Failure &failure) const
{
    const QString text = lowered(plainSpelling(failure.status.verbatim));
    const auto isHostOf = [&](const ProviderPattern &pattern) {
        return !failure.remoteHost.isEmpty() && std::ranges::any_of(pattern.hosts, [&](const QRegularExpression &host) {
            return host.match(failure.remoteHost).hasMatch();
        });
    };
    const auto isTextOf = [&](const ProviderPattern &pattern) {
        return std::ranges::any_of(pattern.texts, [&](const QString &mark) { return text.contains(mark); });
    };
    auto found = std::ranges::find_if(m_providers, isHostOf);
    if (found == m_providers.end()) {
        found = std::ranges::find_if(m_providers, isTextOf);
    }
    return found == m_providers.end() ? -1 : found - m_providers.begin();
}

} // namespace BounceLens
