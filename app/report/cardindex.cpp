// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/cardindex.h"

#include "card/wording.h"
#include "explain/explain.h"
#include "report/cardtext.h"
#include "report/groupname.h"
#include "report/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kReplyWords = 4; ///< so many words are taken for a whole reply, too

struct Index
{
    Q_DECLARE_TR_FUNCTIONS(Index)
};

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression edge(uR"(^[^\w{]+|[^\w}]+$)"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    for (QString word : lowered(plainSpelling(text)).split(u' ', Qt::SkipEmptyParts)) {
        if (word.remove(edge); !word.isEmpty()) {
            words.append(word);
        }
    }
    return words;
}

bool isOfQuestion(const QString &word)
{
    //: Words of a question about a code, small letters, between spaces: "what does the code 5.7.1 mean?"
    const QStringList words = Index::tr("what is does do mean means the a code error status smtp").split(u' ');
    return words.contains(word);
}

bool names(const Rule &rule, const NamedCodes &codes)
{
    if (!codes.status) {
        return rule.replies.contains(codes.reply->toString());
    }
    const QString status = codes.status->toString();
    return rule.statuses.contains(status) || rule.statuses.contains(u'X' + status.sliced(1));
}

QString groupOf(const Card &card)
{
    const QString folder = card.id.section(u'/', 0, 0);
    if (!card.file.isEmpty()) {
        return u"own"_s;
    }
    if (folder == "text"_L1) {
        return u"generic"_s;
    }
    return folder == "reply"_L1 || folder == "class"_L1 ? u"status"_s : folder;
}

QString wordsOf(const CardEntry &entry, const QString &groupName, const Catalog &catalog)
{
    const Card &card = *entry.card;
    QStringList words{entry.title, card.title, cardText(card).meaning,      card.meaning,
                      card.id,     groupName,  reasonMeaning(card, catalog)};
    for (const Rule &rule : entry.rules) {
        words += rule.replies + rule.statuses;
        words += {rule.text, rule.regex, rule.words, rule.provider};
    }
    return lowered(words.join(u'\n'));
}

bool hasAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word); });
}

/// How well an entry fits, 0 best; nothing if it does not.
std::optional<int> rankOf(const CardEntry &entry, const NamedCodes &codes)
{
    if (codes.isEmpty()) {
        return hasAll(entry.titleWords, codes.otherWords)             ? std::optional(0)
               : entry.allWords.contains(codes.otherWords.join(u' ')) ? std::optional(1)
               : hasAll(entry.allWords, codes.otherWords)             ? std::optional(2)
                                                                      : std::nullopt;
    }
    if (!hasAll(entry.allWords, codes.otherWords)) {
        return std::nullopt;
    }
    const QString code = codes.status ? codes.status->toString() : codes.reply->toString();
    return std::ranges::any_of(entry.rules, [&](const Rule &rule) { return names(rule, codes); }) ? std::optional(0)
           : entry.titleWords.contains(code)                                                      ? std::optional(1)
                                                                                                  : std::nullopt;
}

QString unregistered(const QString &code, int first)
{
    return (first == 4   ? Index::tr("%1 stands in no registry. Its first digit says: temporary.")
            : first == 5 ? Index::tr("%1 stands in no registry. Its first digit says: permanent.")
                         : Index::tr("%1 stands in no registry. Its first digit says: no failure."))
        .arg(code);
}

/// What is registered for the first two numbers of a code that is not.
QString subjectSentence(EnhancedStatusCode code, const Catalog &catalog)
{
    const QString begin = u"%1.%2"_s.arg(code.statusClass()).arg(code.subject());
    const auto subject = EnhancedStatusCode::fromText(begin + u".0"_s);
    const Card *card = subject ? catalog.cardForStatus(*subject) : nullptr;
    return card ? Index::tr("Codes that begin with %1 are about: %2.").arg(begin, cardText(*card).title) : QString();
}

} // namespace

NamedCodes codesIn(const QString &words)
{
    static const QRegularExpression joined(uR"(\b(\d{3})-(?=\d\.))"_s); // "550-5.7.26"
    NamedCodes codes;
    for (const QString &word : wordsOf(QString(words).replace(joined, u"\\1 "_s))) {
        const auto reply = ReplyCode::fromText(word);
        const auto status = EnhancedStatusCode::fromText(word);
        if (status && !codes.status) {
            codes.status = status;
        } else if (reply && !codes.reply) {
            codes.reply = reply;
        } else {
            codes.otherWords.append(word);
        }
    }
    if (!codes.isEmpty()) {
        codes.otherWords.removeIf(isOfQuestion);
    }
    return codes;
}

QStringList codeMeanings(const NamedCodes &codes, const Catalog &catalog)
{
    QStringList meanings;
    if (codes.reply) {
        meanings.append(catalog.cardForReply(*codes.reply)
                            ? replyCodeSentence(*codes.reply, catalog)
                            : unregistered(codes.reply->toString(), codes.reply->replyClass()));
    }
    if (codes.status && catalog.cardForStatus(*codes.status)) {
        meanings.append(statusCodeSentence(*codes.status, catalog));
    } else if (codes.status) {
        const QString first = unregistered(codes.status->toString(), codes.status->statusClass());
        meanings.append(QString(first + u' ' + subjectSentence(*codes.status, catalog)).trimmed());
    }
    return meanings;
}

CardIndex::CardIndex(std::shared_ptr<const Catalog> catalog)
    : m_catalog(std::move(catalog))
{
    const QList<const Card *> cards = m_catalog->cards();
    QList<QList<Rule>> rules(cards.size());
    for (const Rule &rule : m_catalog->content().rules) {
        rules[rule.card].append(rule);
    }
    for (qsizetype at = 0; at < cards.size(); ++at) {
        const Card *card = cards.at(at);
        CardEntry entry{.card = card,
                        .title = cardTitle(*card),
                        .group = groupOf(*card),
                        .rules = rules.at(at),
                        .titleWords = {},
                        .allWords = {}};
        entry.titleWords = lowered(entry.title + u'\n' + card->title + u'\n' + card->id);
        entry.allWords = wordsOf(entry, groupName(entry.group), *m_catalog);
        if (!m_groups.contains(entry.group)) {
            m_groups.append(entry.group);
        }
        m_entries.append(entry);
    }
    const auto byName = [this](const QString &group) { return groupName(group); };
    std::ranges::sort(
        m_groups, [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; }, byName);
    const auto place = [this](const CardEntry &entry) { return std::pair(m_groups.indexOf(entry.group), entry.title); };
    std::ranges::stable_sort(m_entries, {}, place);
}

QString CardIndex::groupName(const QString &group) const
{
    return BounceLens::groupName(group, *m_catalog);
}

int CardIndex::indexOf(const QString &id) const
{
    const auto found = std::ranges::find_if(m_entries, [&id](const CardEntry &entry) { return entry.card->id == id; });
    return found == m_entries.cend() ? -1 : int(found - m_entries.cbegin());
}

int CardIndex::chosenFor(const QString &reply) const
{
    const Explanation explanation = explainReply(reply, m_catalog);
    const bool isByText = !explanation.matches.isEmpty() && explanation.matches.first().matchedBy == MatchedBy::Text;
    return isByText ? indexOf(explanation.matches.first().card->id) : -1;
}

QList<int> CardIndex::find(const CardQuery &query) const
{
    const NamedCodes codes = codesIn(query.words);
    const auto isWanted = [&query](const CardEntry &entry) {
        return (query.group.isEmpty() || entry.group == query.group) &&
               (query.reason.isEmpty() || entry.card->reason == query.reason);
    };
    const int named = indexOf(query.words.trimmed());
    const int chosen = named >= 0 || codes.otherWords.size() < kReplyWords ? named : chosenFor(query.words);
    std::array<QList<int>, 4> ranked;
    for (int at = 0; at < int(m_entries.size()); ++at) {
        const CardEntry &entry = m_entries.at(at);
        const auto rank = at == chosen ? std::optional(-1) : rankOf(entry, codes);
        if (rank && isWanted(entry)) {
            ranked.at(std::size_t(*rank + 1)).append(at);
        }
    }
    return ranked[0] + ranked[1] + ranked[2] + ranked[3];
}

QString reasonMeaning(const Reason &reason)
{
    return QCoreApplication::translate("Reasons", reason.meaning.toUtf8().constData());
}

QString reasonMeaning(const Card &card, const Catalog &catalog)
{
    const Reason *reason = catalog.reason(card.reason);
    return reason ? reasonMeaning(*reason) : card.reason;
}

} // namespace BounceLens
