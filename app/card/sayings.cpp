// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card/sayings.h"

#include "card/wording.h"
#include "phrases/phraseindex.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kCloseGap = 20;  ///< letters: " final delivery "
constexpr qsizetype kFarGap = 60;    ///< letters; what stands farther away belongs to another thought
constexpr qsizetype kBeside = 6;     ///< letters beside a saying in which `unless` is looked for: "sender <a> "
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
    return c.isSpace() || QStringView(u"<>()[]{}\"',;|").contains(c);
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
    const qsizetype at = name.indexOf(u'@');
    return at > 0 && at + 1 < name.size()                          ? markOf(kAddressClass)
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
        while (!name.isEmpty() && QStringView(u".:!?").contains(name.back())) {
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

SayingSet::SayingSet(const QList<WordClass> &classes)
{
    for (const NameMark &mark : kNameMarks) {
        m_needles.add(QString(mark.letter), int(m_words.size()));
        m_words.push_back({.wordClass = int(m_classes.size()), .length = 1, .isStem = false});
        m_classes.append(mark.wordClass);
    }
    for (const WordClass &one : classes.first(std::min(classes.size(), kMostClasses))) {
        for (const QString &word : one.words) {
            const bool isStem = word.endsWith(u'*');
            const QString plain = unaccented(lowered(plainSpelling(isStem ? QStringView(word).chopped(1) : word)));
            m_needles.add(plain, int(m_words.size()));
            m_words.push_back({.wordClass = int(m_classes.size()), .length = plain.size(), .isStem = isStem});
        }
        m_classes.append(one.id);
    }
}

int SayingSet::classOf(QStringView id) const
{
    return int(m_classes.indexOf(id));
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
        added.needed |= quint64(1) << wordClass;
        gap = kCloseGap;
    }
    for (const QString &id : unless) {
        added.unless |= classOf(id) < 0 ? 0 : quint64(1) << classOf(id);
    }
    if (!added.parts.empty()) {
        m_sayings.push_back(std::move(added));
    }
}

/// The words of a text in the order in which they begin.
std::vector<SayingSet::Hit> SayingSet::hitsIn(QStringView text) const
{
    std::vector<Hit> hits;
    NeedleSet::Walk walk;
    int clause = 0;
    for (qsizetype at = 0; at < text.size() && hits.size() < kMostHits; ++at) {
        m_needles.step(walk, text[at].unicode(), [&](int value) {
            const Word &word = m_words[size_t(value)];
            const qsizetype from = at + 1 - word.length;
            if (isBoundary(text, from) && (word.isStem || isBoundary(text, at + 1))) {
                const qsizetype letters = isMark(text[from]) ? kNameWeight : word.length;
                hits.push_back(
                    {.wordClass = word.wordClass, .at = from, .end = at + 1, .clause = clause, .letters = letters});
            }
            return hits.size() < kMostHits;
        });
        clause += endsClause(text, at) ? 1 : 0;
    }
    std::ranges::stable_sort(hits, {}, &Hit::at);
    return longest(hits);
}

/// Without words that are a part of a longer one: "address" in "sender address".
std::vector<SayingSet::Hit> SayingSet::longest(const std::vector<Hit> &hits)
{
    std::vector<Hit> kept;
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
qsizetype SayingSet::lettersOf(const Saying &saying, const std::vector<Hit> &hits)
{
    const auto isUnless = [&](const Hit &hit) { return (saying.unless >> unsigned(hit.wordClass) & 1U) != 0; };
    const auto isSpoilt = [&](const Hit &first, const Hit &last) {
        return std::ranges::any_of(hits, [&](const Hit &hit) {
            return isUnless(hit) && hit.clause == first.clause && hit.at < last.end + kBeside &&
                   hit.end + kBeside > first.at;
        });
    };
    qsizetype best = 0;
    // Looks for the parts from `part` on behind the hit `before`, with `letters` so far.
    const auto search = [&](auto self, size_t part, const Hit &first, size_t before, qsizetype letters) -> void {
        if (part == saying.parts.size()) {
            best = letters > best && !isSpoilt(first, hits[before]) ? letters : best;
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
    if (m_sayings.empty()) {
        return said;
    }
    const std::vector<Hit> hits = hitsIn(unaccented(withoutNames(lower)));
    quint64 present = 0;
    for (const Hit &hit : hits) {
        present |= quint64(1) << unsigned(hit.wordClass);
    }
    for (const Saying &saying : m_sayings) {
        const bool mayStand = (saying.needed & ~present) == 0;
        if (const qsizetype letters = mayStand ? lettersOf(saying, hits) : 0; letters > 0) {
            said.push_back({.rule = saying.rule, .letters = letters});
        }
    }
    return said;
}

} // namespace BounceLens
