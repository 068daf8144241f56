// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/catalog.h"
#include "card/content.h"
#include "dialect/needles.h"

#include <QHash>
#include <QRegularExpression>

#include <tuple>

namespace BounceLens {

/// How specific a rule is; more is better (ARCHITECTURE, "Data, not code").
enum class Specificity { Class, Reply, WildStatus, Status, ProviderStatus, Text, ProviderText };

/// A rule that fits a failure.
struct Fit
{
    qsizetype rule = -1;
    bool isOwn = false; ///< of a card of the user's own
    Specificity specificity = Specificity::Class;
    bool codesAgree = false; ///< the codes that a rule with words names are the failure's
    qsizetype literalLength = 0;
    QMap<QString, QString> captures;

    /// More is better. Words of the user's own cards beat all shipped words; codes are compared before the origin.
    [[nodiscard]] auto rank() const
    {
        const bool hasWords = specificity >= Specificity::Text;
        return std::tuple(hasWords, hasWords && isOwn, specificity, isOwn, codesAgree, literalLength);
    }
};

/// The rules of a catalogue, compiled. Immutable once made; safe to use from any thread.
class RuleSet
{
public:
    explicit RuleSet(const CatalogContent &content);

    /// All rules that fit, the most specific first.
    [[nodiscard]] QList<Fit> fits(const Failure &failure, const QString &provider) const;
    /// Index of the provider whose hosts or replies these are; -1 if unknown.
    [[nodiscard]] qsizetype providerOf(const Failure &failure) const;

private:
    struct Words
    {
        QRegularExpression regex;
        qsizetype literalLength = 0;
    };

    void addWords(int rule);
    void addWordFits(const Failure &failure, const QString &provider, const QString &text, QList<Fit> &fits) const;
    void addCodeFits(const Failure &failure, const QString &provider, QList<Fit> &fits) const;

    QList<Rule> m_rules;
    QHash<int, Words> m_words; ///< by index of the rule
    NeedleSet m_needles;
    QList<int> m_withoutNeedle;
    QList<int> m_codeRules;
    struct ProviderPattern
    {
        QList<QRegularExpression> hosts;
        QStringList texts;
    };
    QList<ProviderPattern> m_providers;
};

} // namespace BounceLens
