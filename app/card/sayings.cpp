// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card/sayings.h"

#include "card/wording.h"
#include "phrases/phraseindex.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kCloseGap = 20;  ///< letters: " final delivery "
constexpr qsizetype kFarGap = 60;    ///< letters; what stands farther away belongs to another thought
constexpr qsizetype kBeside = 6;     ///< letters in front of a saying in which `unless` is looked for: "sender <a> "
constexpr qsizetype kBehind = 16;    ///< letters behind it: " because of "
constexpr qsizetype kNameWeight = 4; ///< letters that a name counts for, as much as "user"
constexpr size_t kMostHits = 96;     ///< words of one reply that are put together; more are no sentence

struct NameMark
{
    QLatin1StringView wordClass;
    QChar letter;
};

constexpr std::array kNameMarks{NameMark{kAddressClass, QChar(0xF8D0)}, NameMark{kDomainClass, QChar(0xF8D1)},
                                NameMark{kIpClass, QChar(0xF8D2)}, NameMark{kUrlClass, QChar(0xF8D3)}};

constexpr QChar kOtherName(0xF8D4); ///< an X.500 name, an option: of no class

QChar markOf(QLatin1StringView wordClass)
{
    return std::ranges::find(kNameMarks, wordClass, &NameMark::wordClass)->letter;
}

bool isMark(QChar c)
{
    return c >= kNameMarks.front().letter && c <= kNameMarks.back().letter;
}

/// Without accents, which many servers leave out.
QString unaccented(const QString &text)
{
    if (std::ranges::all_of(text, [](QChar c) { return c < u'\x80' || isMark(c); })) {
        return text;
    }
    QString plain = text.normalized(QString::NormalizationForm_D);
    return plain.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
}

bool endsName(QChar c)
{
    static constexpr std::array<bool, 128> kEnds = [] {
        std::array<bool, 128> ends{};
        for (const char mark : std::string_view(" \t\n\r<>()[]{}\"',;|")) {
            ends[static_cast<unsigned char>(mark)] = true;
        }
        return ends;
    }();
    return c.unicode() < kEnds.size() ? kEnds[c.unicode()] : c.isSpace();
}

bool isHex(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
}

bool isIpV4(QStringView name)
{
    return name.count(u'.') == 3 &&
           std::ranges::all_of(name, [](QChar c) { return c == u'.' || (c >= u'0' && c <= u'9'); });
}

bool isIpV6(QStringView name)
{
    return name.count(u':') > 1 &&
           std::ranges::all_of(name, [](QChar c) { return c == u':' || c == u'.' || isHex(c); });
}

/// "mx.example.com": labels with a dot between, the last of two letters or more.
bool isDomain(QStringView name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot < 1 || name.size() - dot < 3 || name.contains(".."_L1)) {
        return false;
    }
    return std::ranges::all_of(name.sliced(dot + 1), [](QChar c) { return c.isLetter(); }) &&
           std::ranges::all_of(name.first(dot),
                               [](QChar c) { return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_'; });
}

/// The mark for a name; null if these are words.
QChar markFor(QStringView name)
{
    const bool isWord = std::ranges::none_of(
        name, [](QChar c) { return c == u'@' || c == u'.' || c == u':' || c == u'/' || c == u'='; });
    const qsizetype at = isWord ? -1 : name.indexOf(u'@');
    return isWord                                                  ? QChar()
           : at > 0 && at + 1 < name.size()                        ? markOf(kAddressClass)
           : name.contains("://"_L1) || name.startsWith("www."_L1) ? markOf(kUrlClass)
           : isIpV4(name) || isIpV6(name)                          ? markOf(kIpClass)
           : isDomain(name)                                        ? markOf(kDomainClass)
           : name.contains(u'/') && name.contains(u'=')            ? kOtherName
                                                                   : QChar();
}

bool endsClause(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c == u';' || c == u'!' || c == u'?' || c == u'\u3002') {
        return true;
    }
    const bool isBeforeSpace = at + 1 < text.size() && text[at + 1] == u' ';
    return c == u'.' && isBeforeSpace && at > 0 && text[at - 1] != u'.';
}

bool isBoundary(QStringView text, qsizetype at)
{
    return at <= 0 || at >= text.size() || !isWordScript(text[at - 1]) || !isWordScript(text[at]);
}

} // namespace

QString plainWord(QStringView word)
{
    return unaccented(lowered(plainSpelling(word)));
}

const QStringList &nameClasses()
{
    static const QStringList classes{kAddressClass, kDomainClass, kIpClass, kUrlClass};
    return classes;
}

QStringList classesIn(QStringView saying)
{
    QStringList classes;
    for (const QStringView part : qTokenize(saying, u' ', Qt::SkipEmptyParts)) {
        if (part != ".."_L1) {
            classes.append(part.toString());
        }
    }
    return classes;
}

QString withoutNames(QStringView lower)
{
    QString out;
    out.reserve(lower.size());
    for (qsizetype at = 0; at < lower.size();) {
        if (endsName(lower[at])) {
            out += lower[at++];
            continue;
        }
        qsizetype end = at;
        while (end < lower.size() && !endsName(lower[end])) {
            ++end;
        }
        QStringView name = lower.sliced(at, end - at);
        while (!name.isEmpty() && (name.back() == u'.' || name.back() == u':' || name.back() == u'!')) {
            name.chop(1);
        }
        const qsizetype colon = name.lastIndexOf(u':');
        const bool hasLead = colon > 0 && !name.contains("//"_L1) && !isIpV6(name); // "rejected:a@example.net"
        const qsizetype lead = hasLead ? colon + 1 : 0;
        if (const QChar mark = markFor(name.sliced(lead)); mark.isNull()) {
            out += lower.sliced(at, end - at);
        } else {
            out += name.first(lead);
            out += mark;
            out += lower.sliced(at + name.size(), end - at - name.size());
        }
        at = end;
    }
    return out;
}

namespace {

constexpr qsizetype kKeyLetters = 5; ///< of a word, by which it is looked up; of a shorter one all
constexpr unsigned kKeyBits = 13;    ///< of buckets: some times the words of all languages

size_t keyWith(size_t key, QChar letter)
{
    return (key + letter.unicode() + 1) * 0x9E3779B97F4A7C15; // 2^64 divided by the golden ratio, Knuth 6.4
}

size_t bucketOf(size_t key)
{
    return key >> (64 - kKeyBits);
}

} // namespace

SayingSet::SayingSet(const QList<WordClass> &classes)
    : m_first(size_t(1) << kKeyBits, -1)
{
    for (const NameMark &mark : kNameMarks) {
        m_classes.append({.id = mark.wordClass, .words = {QString(mark.letter)}});
    }
    m_classes += classes.first(std::min(classes.size(), kMostClasses));
    for (int at = 0; at < m_classes.size(); ++at) {
        for (const QString &word : std::as_const(m_classes.at(at).words)) {
            const bool isStem = word.endsWith(u'*');
            addWord(isStem ? QStringView(word).chopped(1) : QStringView(word), at, isStem);
        }
    }
}

void SayingSet::addWord(QStringView text, int wordClass, bool isStem)
{
    if (!text.isEmpty()) {
        size_t key = 0;
        for (const QChar letter : text.first(std::min(text.size(), kKeyLetters))) {
            key = keyWith(key, letter);
        }
        int &first = m_first[bucketOf(key)];
        m_words.push_back({.text = text, .wordClass = wordClass, .isStem = isStem, .next = first});
        first = int(m_words.size()) - 1;
    }
}

template <typename Found>
void SayingSet::findAt(QStringView text, qsizetype at, Found found) const
{
    const QStringView rest = text.sliced(at);
    size_t key = 0;
    for (qsizetype letters = 0; letters < std::min(rest.size(), kKeyLetters); ++letters) {
        key = keyWith(key, rest[letters]);
        for (int word = m_first[bucketOf(key)]; word >= 0; word = m_words[size_t(word)].next) {
            if (rest.startsWith(m_words[size_t(word)].text)) {
                found(m_words[size_t(word)]);
            }
        }
    }
}

int SayingSet::classOf(QStringView id) const
{
    const auto found = std::ranges::find(m_classes, id, &WordClass::id);
    return found == m_classes.end() ? -1 : int(found - m_classes.begin());
}

void SayingSet::add(QStringView saying, const QStringList &unless, int rule)
{
    Saying added{.rule = rule, .parts = {}};
    qsizetype gap = kCloseGap;
    for (const QStringView part : qTokenize(saying, u' ', Qt::SkipEmptyParts)) {
        if (part == ".."_L1) {
            gap = kFarGap;
            continue;
        }
        const int wordClass = classOf(part);
        if (wordClass < 0) {
            return;
        }
        if (added.parts.size() < kMostParts) {
            added.parts.push_back({.wordClass = wordClass, .gap = gap});
        }
        added.needed.set(size_t(wordClass));
        gap = kCloseGap;
    }
    for (const QString &id : unless) {
        if (const int wordClass = classOf(id); wordClass >= 0) {
            added.unless.set(size_t(wordClass));
        }
    }
    if (!added.parts.empty()) {
        m_beginning[size_t(added.parts.front().wordClass)].push_back(std::move(added));
    }
}

/// The words of a text in the order in which they begin.
std::vector<SayingSet::Hit> SayingSet::hitsIn(QStringView text) const
{
    std::vector<Hit> hits;
    hits.reserve(kMostHits);
    int clause = 0;
    for (qsizetype at = 0; at < text.size() && hits.size() < kMostHits; ++at) {
        if (text[at] != u' ' && isBoundary(text, at)) {
            findAt(text, at, [&](const Word &word) {
                const qsizetype end = at + word.text.size();
                if (word.isStem || isBoundary(text, end)) {
                    hits.push_back({.wordClass = word.wordClass,
                                    .at = at,
                                    .end = end,
                                    .clause = clause,
                                    .letters = isMark(text[at]) ? kNameWeight : word.text.size()});
                }
            });
        }
        clause += endsClause(text, at) ? 1 : 0;
    }
    return longest(hits);
}

/// Without words that are a part of a longer one: "address" in "sender address".
std::vector<SayingSet::Hit> SayingSet::longest(const std::vector<Hit> &hits)
{
    std::vector<Hit> kept;
    kept.reserve(hits.size());
    for (const Hit &hit : hits) {
        const auto isAround = [&hit](const Hit &other) {
            return other.at <= hit.at && other.end >= hit.end && other.end - other.at > hit.end - hit.at;
        };
        if (std::ranges::none_of(hits, isAround)) {
            kept.push_back(hit);
        }
    }
    return kept;
}

/// 0 if the saying does not stand there.
qsizetype SayingSet::lettersOf(const Saying &saying, const std::vector<Hit> &hits, const Classes &present)
{
    const bool maySpoil = (saying.unless & present).any();
    const auto isUnless = [&](const Hit &hit) { return saying.unless[size_t(hit.wordClass)]; };
    const auto isSpoilt = [&](const Hit &first, const Hit &last) {
        return std::ranges::any_of(hits, [&](const Hit &hit) {
            return isUnless(hit) && hit.clause == first.clause && hit.at < last.end + kBehind &&
                   hit.end + kBeside > first.at;
        });
    };
    qsizetype best = 0;
    // Looks for the parts from `part` on behind the hit `before`, with `letters` so far.
    const auto search = [&](auto self, size_t part, const Hit &first, size_t before, qsizetype letters) -> void {
        if (part == saying.parts.size()) {
            best = letters > best && !(maySpoil && isSpoilt(first, hits[before])) ? letters : best;
            return;
        }
        const Hit &last = hits[before];
        for (size_t next = before + 1; next < hits.size() && hits[next].at <= last.end + saying.parts[part].gap;
             ++next) {
            const Hit &hit = hits[next];
            if (hit.wordClass == saying.parts[part].wordClass && hit.at >= last.end && hit.clause == last.clause) {
                self(self, part + 1, first, next, letters + hit.letters);
            }
        }
    };
    for (size_t at = 0; at < hits.size(); ++at) {
        if (hits[at].wordClass == saying.parts.front().wordClass) {
            search(search, 1, hits[at], at, hits[at].letters);
        }
    }
    return best;
}

std::vector<SayingSet::Said> SayingSet::find(QStringView lower) const
{
    std::vector<Said> said;
    const std::vector<Hit> hits = hitsIn(unaccented(withoutNames(lower)));
    Classes present;
    for (const Hit &hit : hits) {
        present.set(size_t(hit.wordClass));
    }
    for (size_t first = 0; first < m_beginning.size(); ++first) {
        if (!present[first]) {
            continue;
        }
        for (const Saying &saying : m_beginning[first]) {
            const bool mayStand = (saying.needed & ~present).none();
            if (const qsizetype letters = mayStand ? lettersOf(saying, hits, present) : 0; letters > 0) {
                said.push_back({.rule = saying.rule, .letters = letters});
            }
        }
    }
    return said;
}

} // namespace BounceLens
