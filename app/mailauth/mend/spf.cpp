// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailauth/mend/spf.h"

#include "mailauth/mend/spfwords.h"
#include "mailauth/spf/record.h"
#include "names/ascii.h"

#include <algorithm>
#include <array>

namespace BounceLens {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kMaxMended = 8192; // bytes; a record of more cannot be published in one answer that arrives

constexpr qsizetype kMaxPieces = 64; // strings of a record that are looked at; two or three are usual

/// UTF-8 of what word processors make of ASCII.
constexpr std::array<std::pair<QByteArrayView, QByteArrayView>, 9> kTypography{{{"\xE2\x80\x93", "-"},
                                                                                {"\xE2\x80\x94", "-"},
                                                                                {"\xE2\x88\x92", "-"},
                                                                                {"\xCB\x9C", "~"},
                                                                                {"\xE2\x88\xBC", "~"},
                                                                                {"\xC2\xA0", " "},
                                                                                {"\t", " "},
                                                                                {"\r", " "},
                                                                                {"\n", " "}}};
constexpr std::array<QByteArrayView, 5> kSpfQuotes{"\"", "\xE2\x80\x9C", "\xE2\x80\x9D", "\xE2\x80\x9E",
                                                   "\xE2\x80\x9F"};
constexpr std::array<QByteArrayView, 2> kSpfUnseen{"\xEF\xBB\xBF", "\xE2\x80\x8B"};

/// What people write for the names of terms, and what they mean. The sign behind the name is part of it.
constexpr std::array<std::pair<QByteArrayView, QByteArrayView>, 7> kSpfNames{{{"include", "include:"},
                                                                              {"includes", "include:"},
                                                                              {"a", "a:"},
                                                                              {"mx", "mx:"},
                                                                              {"exists", "exists:"},
                                                                              {"redirect", "redirect="},
                                                                              {"exp", "exp="}}};
constexpr std::array<QByteArrayView, 6> kAddressNames{"ip", "ip4", "ip6", "ipv4", "ipv6", "ips"};
/// Where a second term may begin within a word.
constexpr std::array<QByteArrayView, 7> kStarts{"include:", "ip4:", "ip6:", "exists:", "redirect=", "mx:", "ipv4:"};

bool isSpfQualifier(char c)
{
    return c == '+' || c == '-' || c == '~' || c == '?';
}

bool isRightTerm(const QByteArray &term)
{
    return !term.isEmpty() && parseSpfRecord("v=spf1 " + term).has_value();
}

bool isAllTerm(QByteArrayView term)
{
    const QByteArrayView name = !term.isEmpty() && isSpfQualifier(term.front()) ? term.sliced(1) : term;
    return name.compare("all", Qt::CaseInsensitive) == 0;
}

class SpfMender
{
public:
    std::optional<MendedSpf> mend(const QByteArray &text, const QList<qsizetype> &pieces)
    {
        if (text.size() > kMaxMended) {
            return std::nullopt;
        }
        const QByteArray plain = cleaned(withBlanksBetween(text, pieces));
        const qsizetype end = endOfSpfVersion(plain);
        if (end < 0) {
            return std::nullopt;
        }
        QByteArray rest = plain.sliced(end);
        const bool isVersionRight =
            plain.first(end).compare("v=spf1", Qt::CaseInsensitive) == 0 && (rest.isEmpty() || rest.front() == ' ');
        if (!isVersionRight) {
            slip(RecordSlip::Version);
        }
        const auto isJunk = [](char c) { return c == ';' || c == ',' || c == '.' || c == ':' || c == ' '; };
        while (!rest.isEmpty() && isJunk(rest.front())) {
            rest = rest.sliced(1);
        }
        QByteArrayList words = rest.split(' ');
        words.removeAll(QByteArray());
        if (!takeAll(words)) {
            return std::nullopt;
        }
        moveBehind();
        m_mended.text = isUnchanged(text) ? text : (QByteArrayList{"v=spf1"} + joined()).join(' ');
        return parseSpfRecord(m_mended.text) ? std::optional(m_mended) : std::nullopt;
    }

private:
    void slip(RecordSlip what)
    {
        if (!m_mended.slips.contains(what)) {
            m_mended.slips.append(what);
        }
    }

    /// What stands behind "all" never counts; it was meant to.
    void moveBehind()
    {
        const auto all = std::ranges::find_if(m_terms, isAllTerm);
        const auto counts = [](const QByteArray &term) { return !isAllTerm(term) && !isModifierTerm(term); };
        if (!m_isJoined && all != m_terms.end() && std::any_of(all, m_terms.end(), counts)) {
            const QByteArray end = *all;
            m_terms.removeIf(isAllTerm);
            m_terms.append(end);
            m_isMoved = true;
        }
    }

    [[nodiscard]] bool isUnchanged(const QByteArray &text) const
    {
        return m_mended.slips.isEmpty() && m_mended.terms.isEmpty() && !m_isJoined && !m_isMoved &&
               parseSpfRecord(text).has_value();
    }

    /// Puts a blank where two strings meet in a word that means nothing as it is.
    QByteArray withBlanksBetween(const QByteArray &text, const QList<qsizetype> &pieces)
    {
        QByteArray parted = text;
        qsizetype border = 0;
        qsizetype added = 0;
        for (const qsizetype length : pieces.first(std::min(pieces.size(), kMaxPieces))) {
            border += length;
            const qsizetype at = border + added;
            if (at <= 0 || at >= parted.size() || parted.at(at - 1) == ' ' || parted.at(at) == ' ') {
                continue;
            }
            const qsizetype from = parted.lastIndexOf(' ', at - 1) + 1;
            const qsizetype blank = parted.indexOf(' ', at);
            const qsizetype to = blank < 0 ? parted.size() : blank;
            const QByteArray first = parted.sliced(from, at - from);
            const QByteArray second = parted.sliced(at, to - at);
            if (!isRightTerm(first + second) && isRightTerm(first) && isRightTerm(second)) {
                m_mended.terms.append({.before = first + second, .after = first + ' ' + second});
                parted.insert(at, ' ');
                ++added;
            }
        }
        return parted;
    }

    QByteArray cleaned(QByteArray text)
    {
        const auto replace = [&](QByteArrayView what, QByteArrayView by, RecordSlip why) {
            if (text.contains(what)) {
                text.replace(what, by);
                slip(why);
            }
        };
        for (const QByteArrayView quote : kSpfQuotes) {
            replace(quote, {}, RecordSlip::Quotes);
        }
        replace("\\", {}, RecordSlip::Backslashes);
        for (const QByteArrayView unseen : kSpfUnseen) {
            replace(unseen, {}, RecordSlip::Blank);
        }
        for (const auto &[odd, plain] : kTypography) {
            replace(odd, plain, RecordSlip::Blank);
        }
        if (text.startsWith(' ')) {
            slip(RecordSlip::Blank);
        }
        return text.trimmed();
    }

    bool takeAll(const QByteArrayList &words)
    {
        for (qsizetype at = 0; at < words.size(); ++at) {
            QByteArray word = words.at(at);
            const bool hasNext = at + 1 < words.size();
            if (hasNext && belongsTogether(word, words.at(at + 1))) {
                word += words.at(++at);
                if (!take(word, words.at(at - 1) + ' ' + words.at(at))) {
                    return false;
                }
            } else if (!take(word, word)) {
                return false;
            }
        }
        return true;
    }

    /// "ip4:" and "192.0.2.1", "192.0.2.0" and "/24", "-" and "all".
    static bool belongsTogether(const QByteArray &word, const QByteArray &next)
    {
        const bool isOpen = (word.endsWith(':') || word.endsWith('=') || next.startsWith('/')) && !isRightTerm(word);
        const bool isSplit = word.size() == 1 && isSpfQualifier(word.front()) && isAllTerm(next);
        const bool isPrefix = next.startsWith('/') && next.size() > 1 && isDigit(next.at(1));
        return isPrefix || isSplit || (isOpen && !isRightTerm(next));
    }

    bool take(const QByteArray &word, const QByteArray &written)
    {
        if (endOfSpfVersion(word) == word.size()) {
            m_isJoined = true;
            return true;
        }
        const QByteArrayList terms = meant(word);
        if (terms.isEmpty()) {
            return false;
        }
        if (terms.size() > 1 || terms.first() != written) {
            m_mended.terms.append({.before = written, .after = terms.join(' ')});
        }
        m_terms += terms;
        return true;
    }

    /// The right terms that a word stands for; none if that cannot be told.
    static QByteArrayList meant(const QByteArray &word)
    {
        if (const QByteArrayList parted = partedAtAll(word); !parted.isEmpty()) {
            return parted;
        }
        if (isRightTerm(word) && !isMechanismAsModifier(word) && !isUrl(word)) {
            return {word};
        }
        if (const QByteArray term = renamed(trimmedMarks(word)); isRightTerm(term)) {
            return {term};
        }
        return parted(word);
    }

    /// "ip4=192.0.2.1", which the grammar takes for a modifier that nobody knows.
    static bool isMechanismAsModifier(const QByteArray &word)
    {
        const qsizetype equals = word.indexOf('=');
        const QByteArray name = word.first(std::max(equals, qsizetype(0))).toLower();
        const bool isMechanism = name == "include" || name == "exists" || name == "a" || name == "mx";
        return isMechanism || std::ranges::contains(kAddressNames, QByteArrayView(name));
    }

    /// "include:https://example.com", "include:anna@example.com": the grammar allows it, no name is so.
    static bool isUrl(const QByteArray &word)
    {
        return (word.contains("://") || word.contains('@')) && domainIn(word) != word;
    }

    /// "ip4:192.0.2.1~all": no name ends so.
    static QByteArrayList partedAtAll(const QByteArray &word)
    {
        constexpr qsizetype kAll = 4; // "-all"
        const QByteArray plain = trimmedMarks(word);
        const bool isGlued =
            plain.size() > kAll && isAllTerm(plain.last(kAll)) && isSpfQualifier(plain.at(plain.size() - kAll));
        if (!isGlued) {
            return {};
        }
        const QByteArray before = plain.chopped(kAll);
        const QByteArray first = isRightTerm(before) ? before : renamed(trimmedMarks(before));
        QByteArrayList terms;
        if (isRightTerm(first)) {
            terms << first << plain.last(kAll);
        }
        return terms;
    }

    static QByteArray trimmedMarks(QByteArray word)
    {
        const auto isMark = [](char c) { return c == ',' || c == ';' || c == '.'; };
        while (!word.isEmpty() && isMark(word.back())) {
            word.chop(1);
        }
        while (!word.isEmpty() && isMark(word.front())) {
            word = word.sliced(1);
        }
        return word;
    }

    /// With the right name and sign, and an address under the name of its family.
    static QByteArray renamed(const QByteArray &word)
    {
        const bool hasQualifier = !word.isEmpty() && isSpfQualifier(word.front());
        const QByteArray qualifier = hasQualifier ? word.first(1) : QByteArray();
        const QByteArray body = hasQualifier ? word.sliced(1) : word;
        const auto isSign = [](char c) { return c == ':' || c == '='; };
        const qsizetype sign = std::ranges::find_if(body, isSign) - body.begin();
        const QByteArray name = body.first(sign).toLower();
        const QByteArray bare = qualifier + meantAddressTerm(body);
        if (isRightTerm(bare)) {
            return bare;
        }
        constexpr qsizetype kTurned = 4; // "all-"
        if (body.size() == kTurned && isAllTerm(body.first(3)) && isSpfQualifier(body.back())) {
            return body.last(1) + body.first(3);
        }
        if (sign == body.size()) {
            return word;
        }
        QByteArray value = body.sliced(sign + 1);
        while (!value.isEmpty() && isSign(value.front()) && !value.startsWith("::")) {
            value = value.sliced(1);
        }
        const bool isAddress = std::ranges::contains(kAddressNames, QByteArrayView(name)) || name == "a" ||
                               name == "mx" || name == "include";
        if (const QByteArray term = qualifier + meantAddressTerm(value); isAddress && isRightTerm(term)) {
            return term;
        }
        if (std::ranges::contains(kAddressNames, QByteArrayView(name)) && isNameOfHost(value)) {
            return qualifier + "a:" + value;
        }
        const auto known =
            std::ranges::find(kSpfNames, QByteArrayView(name), &std::pair<QByteArrayView, QByteArrayView>::first);
        return known == kSpfNames.end() ? word : qualifier + known->second.toByteArray() + domainIn(value);
    }

    /// Several terms in one word: parted by commas or semicolons, or by nothing.
    static QByteArrayList parted(const QByteArray &word)
    {
        QByteArray spaced = word;
        spaced.replace(';', ' ').replace(',', ' ');
        for (const QByteArrayView start : kStarts) {
            for (qsizetype at = spaced.indexOf(start, 1); at > 0; at = spaced.indexOf(start, at + start.size() + 1)) {
                const bool isQualified = isSpfQualifier(spaced.at(at - 1));
                const qsizetype place = isQualified ? at - 1 : at;
                if (place > 0 && spaced.at(place - 1) != ' ') {
                    spaced.insert(place, ' ');
                    ++at;
                }
            }
        }
        QByteArrayList terms;
        for (const QByteArray &piece : spaced.simplified().split(' ')) {
            const QByteArrayList atAll = partedAtAll(piece);
            const QByteArray term = isRightTerm(piece) ? piece : renamed(trimmedMarks(piece));
            if (atAll.isEmpty() && !isRightTerm(term)) {
                return {};
            }
            terms += atAll.isEmpty() ? QByteArrayList{term} : atAll;
        }
        return terms;
    }

    /// Where two records stand in one, their most lenient "all" ends it.
    [[nodiscard]] QByteArrayList joined() const
    {
        if (!m_isJoined) {
            return m_terms;
        }
        QByteArrayList terms;
        QByteArray end;
        const auto leniency = [](const QByteArray &term) {
            return term.isEmpty() ? -1 : qsizetype(QByteArrayView("-~?+a").indexOf(term.front()));
        };
        for (const QByteArray &term : m_terms) {
            if (isAllTerm(term)) {
                end = leniency(term.toLower()) > leniency(end.toLower()) ? term : end;
            } else if (!terms.contains(term)) {
                terms.append(term);
            }
        }
        return end.isEmpty() ? terms : terms + QByteArrayList{end};
    }

    MendedSpf m_mended;
    QByteArrayList m_terms;
    bool m_isMoved = false;  ///< something stood behind "all"
    bool m_isJoined = false; ///< "v=spf1" stands in it again
};

} // namespace

std::optional<MendedSpf> mendSpf(const QByteArray &text, const QList<qsizetype> &pieces)
{
    return SpfMender().mend(text, pieces);
}

bool isSpfLookalike(QByteArrayView text)
{
    constexpr qsizetype kEnough = 64; // bytes that hold a version, quotes and blanks before it
    const bool isRecord = isSpfRecord(text);
    const auto mended = isRecord ? std::nullopt : mendSpf(text.first(std::min(text.size(), kEnough)).toByteArray());
    QByteArray plain = text.first(std::min(text.size(), kEnough)).toByteArray().toLower();
    plain.replace('"', "").replace('\\', "").replace(' ', "");
    const bool isMeant = plain.startsWith("v=spf") || plain.startsWith("spf1") || plain.startsWith("v:spf1");
    return !isRecord && (mended.has_value() || isMeant);
}

} // namespace BounceLens
