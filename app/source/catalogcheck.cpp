// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/catalogcheck.h"

#include "card/matching.h"
#include "card/sayings.h"
#include "card/wording.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// A literal with every placeholder filled in.
QString exampleOf(const QString &text)
{
    static const QList<std::pair<QString, QString>> values{
        {u"{domain}"_s, u"example.com"_s},
        {u"{ip}"_s, u"192.0.2.1"_s},
        {u"{address}"_s, u"user@example.com"_s},
        {u"{host}"_s, u"mx.example.com"_s},
        {u"{url}"_s, u"https://example.com/a"_s},
        {u"{id}"_s, u"4Xz9q1"_s},
        {u"{number}"_s, u"42"_s},
        {u"{any}"_s, u"something"_s},
    };
    QString example = text;
    for (const auto &[name, value] : values) {
        example.replace(name, value);
    }
    return example;
}

CatalogContent allCards(const CatalogContent &content, const CatalogContent &shipped)
{
    CatalogContent all = withOwnCards(shipped, content);
    all.providers = content.providers;
    all.words = content.words;
    giveNeedles(all.rules);
    return all;
}

/// Finds what is wrong between cards; one use.
class CatalogCheck
{
public:
    CatalogCheck(CardSources &sources, const CatalogContent &shipped, LintLevel level)
        : m_sources(sources)
        , m_level(level)
        , m_all(allCards(sources.content, shipped))
        , m_rules(m_all.rules, m_all.providers, m_all.words)
    {
    }

    void run()
    {
        checkNames();
        checkSampleCounts();
        for (const Sample &sample : std::as_const(m_sources.samples)) {
            checkSample(sample);
        }
        for (qsizetype at = 0; at < m_sources.content.rules.size(); ++at) {
            checkRule(m_sources.content.rules.at(at), m_sources.rulePlaces.at(at));
        }
    }

private:
    void fault(const Place &place, const QString &message)
    {
        m_sources.faults.append({place.file, place.line, message});
    }

    void checkNames()
    {
        QSet<QString> ids;
        for (const Card &card : std::as_const(m_all.cards)) {
            ids.insert(card.id);
        }
        QSet<QString> seen;
        for (qsizetype at = 0; at < m_sources.content.cards.size(); ++at) {
            const Card &card = m_sources.content.cards.at(at);
            const Place &place = m_sources.cardPlaces.at(at);
            if (m_level == LintLevel::Shipped && seen.contains(card.id)) {
                fault(place, u"the id '%1' occurs twice"_s.arg(card.id));
            }
            seen.insert(card.id);
            for (const QString &related : card.related) {
                if (!ids.contains(related)) {
                    fault(place, u"'%1': the related card '%2' does not exist"_s.arg(card.id, related));
                }
            }
        }
        for (qsizetype at = 0; at < m_sources.content.rules.size(); ++at) {
            const Rule &rule = m_sources.content.rules.at(at);
            if (!rule.provider.isEmpty() && !marksOf(rule.provider)) {
                fault(m_sources.rulePlaces.at(at), u"the provider '%1' is not in providers.toml"_s.arg(rule.provider));
            }
            for (const QString &id : classesIn(rule.words) + rule.unless) {
                const auto known = std::ranges::find(m_all.words, id, &WordClass::id);
                if (!nameClasses().contains(id) && known == m_all.words.end()) {
                    fault(m_sources.rulePlaces.at(at), u"there is no class of words '%1'"_s.arg(id));
                } else if (known - m_all.words.begin() >= SayingSet::kMostClasses && known != m_all.words.end()) {
                    fault(m_sources.rulePlaces.at(at),
                          u"'%1' is one class of words too many: %2 are looked for"_s.arg(id).arg(
                              SayingSet::kMostClasses));
                }
            }
        }
    }

    void checkSampleCounts()
    {
        if (m_level == LintLevel::Own) {
            return;
        }
        QSet<QString> matched;
        QSet<QString> rejected;
        for (const Sample &sample : std::as_const(m_sources.samples)) {
            matched.insert(sample.card);
            if (!sample.rejects.isEmpty()) {
                rejected.insert(sample.card);
            }
        }
        for (qsizetype at = 0; at < m_sources.content.cards.size(); ++at) {
            const QString &id = m_sources.content.cards.at(at).id;
            if (!matched.contains(id)) {
                fault(m_sources.cardPlaces.at(at), u"'%1' has no sample"_s.arg(id));
            } else if (!rejected.contains(id)) {
                fault(m_sources.cardPlaces.at(at), u"'%1' has no sample of what it must not match"_s.arg(id));
            }
        }
    }

    void checkSample(const Sample &sample)
    {
        const Place place{.file = sample.file, .line = sample.line};
        const QList<Fit> fits = fitsOf(sample.matches, sample);
        if (chosen(fits) != sample.card) {
            fault(place, u"the sample of '%1' is matched by '%2': %3"_s.arg(sample.card, chosen(fits), sample.matches));
        } else {
            checkTie(fits, place, sample.matches);
        }
        for (const QString &reject : sample.rejects) {
            if (chosen(fitsOf(reject, sample)) == sample.card) {
                fault(place, u"'%1' must not match: %2"_s.arg(sample.card, reject));
            }
        }
    }

    /// Two cards that fit equally well would be chosen between by chance.
    void checkTie(const QList<Fit> &fits, const Place &place, const QString &reply)
    {
        for (const Fit &fit : fits) {
            if (fit.rank() == fits.first().rank() && idOf(fit) != idOf(fits.first())) {
                fault(place, u"ties with '%1' on: %2"_s.arg(idOf(fit), reply));
            }
        }
    }

    /// Every literal must choose its card for the reply that consists of it.
    void checkRule(const Rule &rule, const Place &place)
    {
        if (rule.text.isEmpty()) {
            return;
        }
        const QString &id = m_sources.content.cards.at(rule.card).id;
        if (m_level == LintLevel::Shipped && isAnybodys(rule)) {
            fault(
                place,
                u"'%1' may be said by any server: name the provider, mark it as shared, or tell in 'only-here' why not"_s
                    .arg(rule.text));
        }
        const QString reply = exampleOf(rule.text);
        const SpokenBy speaker{.byHost = m_rules.providerOf(rule.provider), .byMarks = -1, .program = rule.system};
        const QList<Fit> fits = m_rules.fits(Looked(exampleFailure(rule, reply)), speaker);
        if (chosen(fits) != id) {
            fault(place,
                  u"'%1' can never be chosen by '%2': '%3' is always more specific"_s.arg(id, rule.text, chosen(fits)));
        } else {
            checkTie(fits, place, rule.text);
        }
    }

    /// True if a rule claims a few plain words, without mark or number, for a provider.
    [[nodiscard]] bool isAnybodys(const Rule &rule) const
    {
        constexpr qsizetype kFewest = 24; // letters; longer wordings are hardly invented twice
        static const QRegularExpression mark(uR"([\d#_/=\[(]|[A-Z]{2}|[a-z][A-Z])"_s);
        static const QRegularExpression placeholder(uR"(\{[a-z]+\})"_s);
        static const QRegularExpression gap(uR"(\W+)"_s);
        const bool isOfProvider = std::ranges::any_of(m_all.providers, [&rule](const ProviderMarks &marks) {
            return marks.provider.id == rule.system || marks.cards.contains(rule.system);
        });
        const QString words = QString(rule.text).remove(placeholder);
        const QStringList names = rule.system.split(u'-');
        const bool isNamed = std::ranges::any_of(
            words.split(gap), [&names](const QString &word) { return names.contains(word, Qt::CaseInsensitive); });
        return isOfProvider && rule.provider.isEmpty() && !rule.isShared && !rule.isWeak && rule.onlyHere.isEmpty() &&
               std::ranges::count_if(words, [](QChar c) { return c.isLetter(); }) < kFewest && !isNamed &&
               !words.contains(mark);
    }

    static Failure exampleFailure(const Rule &rule, const QString &reply)
    {
        Failure failure;
        if (!rule.statuses.isEmpty()) {
            QString status = rule.statuses.first();
            failure.status.enhancedCode = EnhancedStatusCode::fromText(status.replace(u'X', u'5'));
        }
        if (!rule.replies.isEmpty()) {
            failure.status.replyCode = ReplyCode::fromText(rule.replies.first());
        }
        failure.status.text = reply;
        failure.status.verbatim = reply;
        failure.command = rule.command;
        return failure;
    }

    QList<Fit> fitsOf(const QString &reply, const Sample &sample) const
    {
        const Looked looked(failureFromSample(reply, sample.host, sample.program));
        return m_rules.fits(looked, m_rules.speakerOf(looked));
    }

    const QString &idOf(const Fit &fit) const { return m_all.cards.at(m_all.rules.at(fit.rule).card).id; }
    QString chosen(const QList<Fit> &fits) const { return fits.isEmpty() ? u"class/unknown"_s : idOf(fits.first()); }

    const ProviderMarks *marksOf(const QString &provider) const
    {
        const auto found = std::ranges::find_if(
            m_all.providers, [&](const ProviderMarks &marks) { return marks.provider.id == provider; });
        return found == m_all.providers.cend() ? nullptr : &*found;
    }

    CardSources &m_sources;
    LintLevel m_level;
    CatalogContent m_all;
    RuleSet m_rules;
};

} // namespace

void checkCatalog(CardSources &sources, const CatalogContent &shipped, LintLevel level)
{
    CatalogCheck(sources, shipped, level).run();
}

} // namespace BounceLens
