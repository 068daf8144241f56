// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/catalog.h"
#include "card/content.h"
#include "card/gramindex.h"
#include "card/looked.h"
#include "card/sayings.h"
#include "phrases/needles.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <memory>
#include <mutex>
#include <vector>

namespace BounceLens {

/// How specific a rule is; more is better (ARCHITECTURE, "Data, not code").
enum class Specificity {
    Class,
    Reply,
    WildStatus,
    Status,
    ProviderStatus,
    SharedText, ///< words that a system shares with others, or of another system than the one that spoke
    CommonText, ///< words of the cards that name no system
    Text,
    ProviderText,
};

/// Whose words a reply is, as far as it shows. Providers by their place in the catalogue, -1 if unknown.
struct SpokenBy
{
    int byHost = -1;  ///< whose mail host refused
    int byMarks = -1; ///< whose marks stand in the reply
    QString program;  ///< dialect of the program that reports a failure of its own

    [[nodiscard]] int provider() const { return byHost < 0 ? byMarks : byHost; }
};

/// A rule that fits a failure.
struct Fit
{
    qsizetype rule = -1;
    bool isOwn = false;  ///< of a card of the user's own
    bool isWeak = false; ///< its words only name a class of failures, or are those of another system
    Specificity specificity = Specificity::Class;
    bool codesAgree = false; ///< the codes that a rule with words names are the failure's
    qsizetype literalLength = 0;

    [[nodiscard]] bool hasWords() const { return specificity >= Specificity::SharedText; }
    /// True if the words are a system's own and name the cause: no other words can say more.
    [[nodiscard]] bool isSystems() const { return specificity >= Specificity::Text && !isWeak; }

    /// More is better. Words of the user's own cards beat all shipped words, and words that name a cause those that
    /// name a class; codes are compared before the origin.
    [[nodiscard]] qint64 rank() const
    {
        const int order = (hasWords() ? 256 : 0) + (hasWords() && isOwn ? 128 : 0) + (hasWords() && !isWeak ? 64 : 0) +
                          int(specificity) * 4 + (isOwn ? 2 : 0) + (codesAgree ? 1 : 0);
        return qint64(order) * (1 << 20) + literalLength;
    }
};

constexpr qsizetype kMostCards = 6; ///< one is chosen, five are shown as runners-up

/// Chooses for each rule with words, if it has none yet, the piece of kGram letters that the fewest other rules have,
/// and counts its letters. A rule whose words have no such piece stays without a needle and is tried on every reply.
void giveNeedles(QList<Rule> &rules);

/// The rules of a catalogue, ready to match. Immutable once made; safe to use from any thread.
class RuleSet
{
public:
    /// The rules have their needles.
    RuleSet(QList<Rule> rules, const QList<ProviderMarks> &providers, const QList<WordClass> &words);

    [[nodiscard]] const Rule &at(qsizetype rule) const { return m_rules.at(rule); }
    [[nodiscard]] const QList<Rule> &all() const { return m_rules; }
    /// The rules that fit, the most specific first; of those with words the first \a most that belong to different
    /// cards.
    [[nodiscard]] QList<Fit> fits(const Looked &looked, const SpokenBy &speaker, qsizetype most = kMostCards) const;
    /// What the placeholders of a rule stand for in a failure that it fits, by name.
    [[nodiscard]] QMap<QString, QString> captures(qsizetype rule, const Looked &looked) const;
    [[nodiscard]] SpokenBy speakerOf(const Looked &looked) const;
    [[nodiscard]] int providerOf(const QString &id) const { return int(m_providers.indexOf(id)); }
    /// The first rule that goes by nothing but this code, a registered one before a wild one; -1 if there is none.
    [[nodiscard]] qsizetype ruleFor(EnhancedStatusCode code) const;
    [[nodiscard]] qsizetype ruleFor(ReplyCode code) const;

private:
    /// Made when a reply first holds the needle: a run needs a few of thousands.
    struct Words
    {
        std::once_flag isMade;
        QString required;       ///< lower case; stands in every reply that fits
        qsizetype needleAt = 0; ///< where the needle stands in it
        bool isLiteral = false; ///< required is all there is
        QStringList pieces;     ///< of a literal with placeholders; lower case
        QRegularExpression regex;
    };

    /// What ranks a rule, close together: every reply asks it of a dozen rules.
    struct Traits
    {
        int provider = -1; ///< that it asks for, as in m_providers
        int system = -1;   ///< as in m_speaks
        int length = 0;    ///< letters of its words
        bool asksProvider = false;
        bool isCommon = false;    ///< its card names no system
        bool isProviders = false; ///< its system is one that a provider speaks for
        bool isOwn = false;
        bool isWeak = false;
        bool isShared = false;
        bool hasCodes = false;
        bool hasStatuses = false;
        bool hasCommand = false;
    };

    void addTraits(const Rule &rule, QHash<QString, int> &systems);
    void addRule(int rule);
    void addProvider(const ProviderMarks &marks);
    [[nodiscard]] const Words &wordsOf(int rule) const;
    [[nodiscard]] Specificity specificityOf(int rule, const SpokenBy &speaker, bool isProven) const;
    [[nodiscard]] Fit fitOf(int rule, const Looked &looked, const SpokenBy &speaker) const;
    [[nodiscard]] QList<Fit> candidates(const Looked &looked, const SpokenBy &speaker, const QString &lower) const;
    [[nodiscard]] QList<Fit> wordFits(const Looked &looked, const SpokenBy &speaker, const QString &text,
                                      const QString &lower, qsizetype most) const;
    void addSayings(const Looked &looked, const SpokenBy &speaker, const QString &lower, qsizetype most,
                    QList<Fit> &fits) const;
    void addCodeFits(const Looked &looked, const SpokenBy &speaker, QList<Fit> &fits) const;
    [[nodiscard]] bool isFor(int rule, const Looked &looked, const SpokenBy &speaker) const;
    [[nodiscard]] bool speaks(int provider, int system) const
    {
        return provider >= 0 && system >= 0 && m_speaks[size_t(provider)].contains(system);
    }

    QList<Rule> m_rules;
    std::unique_ptr<Words[]> m_words; ///< one a rule
    GramIndex m_grams;
    std::vector<Traits> m_traits; ///< one a rule
    QList<int> m_withoutNeedle;
    SayingSet m_sayings;
    bool m_hasOwnSayings = false;
    QHash<QString, QList<int>> m_byStatus; ///< "5.7.1", or "X.7.1"
    QHash<QString, QList<int>> m_byReply;  ///< rules without a status
    QHash<int, QList<int>> m_byClass;

    struct HostPattern
    {
        QString suffix; ///< of "*.example.com"
        QRegularExpression regex;
        int provider; ///< in m_providers
    };
    QStringList m_providers;
    QList<HostPattern> m_hosts;
    NeedleSet m_marks;
    std::vector<QSet<int>> m_speaks; ///< systems whose cards the replies of a provider get; one a provider
};

} // namespace BounceLens
