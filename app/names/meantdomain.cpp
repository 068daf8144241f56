// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "names/meantdomain.h"

#include "names/domainname.h"
#include "names/publicsuffix.h"
#include "names/slip.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

// Ranks in the list, from 0: the rarer the domain that was meant, the surer the slip must be.
constexpr qsizetype kFewest = 5;    ///< any letter may be wrong
constexpr qsizetype kFew = 10;      ///< any letter may be too many
constexpr qsizetype kSome = 20;     ///< a letter may stand two places off
constexpr qsizetype kMany = 25;     ///< ".co" is no ending of its own
constexpr qsizetype kShortName = 5; ///< shorter names have other mail domains a letter away
constexpr qsizetype kLongestDomain = 253;

/// Letters of Cyrillic and Greek that look like Latin ones (UTS 39), and those.
constexpr QStringView kForeign = u"\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0455\u03BF\u03B1";
constexpr QStringView kLatin = u"aeopcyxisoa";

/// Without accents and the marks around it, in small letters; "," and ".." are a dot.
QString cleaned(QStringView written)
{
    QString domain;
    for (const QChar letter : written.first(std::min(written.size(), kLongestDomain))
                                  .toString()
                                  .normalized(QString::NormalizationForm_KD)
                                  .toLower()) {
        if (letter.isMark() || (letter == u'.' && domain.endsWith(u'.'))) {
            continue;
        }
        const qsizetype foreign = kForeign.indexOf(letter);
        domain += letter == u',' ? QChar(u'.') : foreign >= 0 ? kLatin.at(foreign) : letter;
    }
    constexpr QStringView kMarks = u" .<>\"'()[];:";
    while (!domain.isEmpty() && kMarks.contains(domain.back())) {
        domain.chop(1);
    }
    const auto first = std::ranges::find_if_not(domain, [&](QChar c) { return kMarks.contains(c); });
    return domain.sliced(first - domain.begin());
}

QString without(QStringView domain, QStringView letters)
{
    QString rest;
    std::ranges::copy_if(domain, std::back_inserter(rest), [&](QChar c) { return !letters.contains(c); });
    return rest;
}

bool isEndingInUse(QStringView ending)
{
    const auto name = DomainName::fromText(ending.sliced(ending.lastIndexOf(u'.') + 1));
    return name && isPublicSuffix(*name);
}

bool isVowel(QChar letter)
{
    return "aeiouy"_L1.contains(letter);
}

/// "mail" lies behind nearly every letter.
bool mayLoseItsFirst(const MailDomain &meant)
{
    return meant.name.sliced(1) != "mail"_L1;
}

bool isBelievableExtra(QStringView written, const MailDomain &meant, qsizetype at, qsizetype rank)
{
    const QChar letter = written.at(at);
    const QString &name = meant.name;
    if (at == name.size() && letter == u's') {
        return false; // a plural
    }
    const QChar before = at > 0 ? name.at(at - 1) : QChar();
    const QChar behind = at < name.size() ? name.at(at) : QChar();
    if (letter == before || letter == behind) {
        return true;
    }
    if (areNeighbours(letter, before) || areNeighbours(letter, behind)) {
        return at > 0 || mayLoseItsFirst(meant) || rank < 3;
    }
    return at > 0 && (isVowel(letter) || rank < kFew);
}

bool isBelievableWrong(QStringView written, const MailDomain &meant, qsizetype at, qsizetype rank)
{
    const QString &name = meant.name;
    const bool beside = areNeighbours(written.at(at), name.at(at));
    if (at == 0) {
        return beside && mayLoseItsFirst(meant) && rank < kFewest;
    }
    const bool doubled =
        written.at(at) == name.at(at - 1) || (at + 1 < name.size() && written.at(at) == name.at(at + 1));
    return beside || doubled || (isVowel(written.at(at)) && isVowel(name.at(at))) || rank < kFewest;
}

bool isBelievable(const Slip &slip, QStringView written, const MailDomain &meant, qsizetype rank)
{
    switch (slip.kind) {
    case Slip::Swapped:
        return slip.at > 0 || mayLoseItsFirst(meant);
    case Slip::Moved:
        return rank < kSome;
    case Slip::Mixed:
        return rank < 3 && slip.at > 0;
    case Slip::Missing:
        return slip.at > 0 || (mayLoseItsFirst(meant) && rank < kFewest);
    case Slip::Extra:
        return isBelievableExtra(written, meant, slip.at, rank);
    case Slip::Wrong:
        return isBelievableWrong(written, meant, slip.at, rank);
    }
    return false;
}

/// How far an ending lies from a meant one; 0 is as good as the same, nothing is too far.
std::optional<int> distanceOfEndings(QStringView written, QStringView meant)
{
    if (!written.isEmpty() && meant.startsWith(written)) {
        return 0;
    }
    if (without(written, u".") == without(meant, u".")) {
        return 1;
    }
    if (isEndingInUse(written)) {
        return std::nullopt;
    }
    if (slipBetween(written, meant)) {
        return 2;
    }
    const bool likeCom = meant == "com"_L1 && written.size() <= 4 && "cvxdf"_L1.contains(written.front()) &&
                         "mn"_L1.contains(written.back());
    return likeCom ? std::optional(3) : std::nullopt;
}

std::optional<MeantDomain> byLookAlikes(const QString &written, const MailDomains &known)
{
    constexpr std::array kLooks{std::pair{"rn"_L1, "m"_L1}, std::pair{"vv"_L1, "w"_L1}, std::pair{"0"_L1, "o"_L1},
                                std::pair{"1"_L1, "l"_L1},  std::pair{"1"_L1, "i"_L1},  std::pair{"ii"_L1, "il"_L1}};
    for (const auto &[look, letter] : kLooks) {
        const QString other = QString(written).replace(look, letter);
        if (other != written && other.indexOf(u'.') >= kShortName && known.contains(other)) {
            return MeantDomain{other, Misspelling::LookAlike};
        }
    }
    return std::nullopt;
}

std::optional<MeantDomain> byDots(const QString &written, const MailDomains &known)
{
    const QString bare = without(written, u".");
    for (const MailDomain &domain : known.all()) {
        const QString meant = domain.toString();
        const QString meantBare = without(meant, u".-");
        const bool isBare = bare == without(meant, u".") || (meantBare.size() >= kShortName && bare == meantBare);
        if (isBare && written.count(u'.') <= meant.count(u'.')) {
            return MeantDomain{meant, Misspelling::Dot};
        }
    }
    return std::nullopt;
}

std::optional<MeantDomain> byEnding(QStringView name, QStringView ending, const MailDomains &known)
{
    std::optional<MeantDomain> best;
    int least = 4;
    for (qsizetype rank = 0; rank < known.all().size(); ++rank) {
        const MailDomain &domain = known.all().at(rank);
        if (domain.name != name) {
            continue;
        }
        const bool isCut =
            name.size() >= kShortName && ((domain.ending == "com"_L1 && rank < kMany &&
                                           (ending == "co"_L1 || ending == "cm"_L1 || ending == "om"_L1)) ||
                                          (domain.ending == "net"_L1 && ending == "ne"_L1));
        const auto distance = isCut                   ? std::optional(0)
                              : isEndingInUse(ending) ? std::nullopt
                                                      : distanceOfEndings(ending, domain.ending);
        if (distance && *distance < least) {
            least = *distance;
            best = MeantDomain{domain.toString(), Misspelling::Ending};
        }
    }
    return best;
}

std::optional<MeantDomain> byLetters(QStringView name, QStringView ending, const MailDomains &known)
{
    const bool mayMendEnding = !isEndingInUse(ending) || ending == "co"_L1 || ending == "cm"_L1;
    std::optional<MeantDomain> second;
    for (qsizetype rank = 0; rank < known.all().size(); ++rank) {
        const MailDomain &domain = known.all().at(rank);
        if (domain.mending != Mending::Letters) {
            continue;
        }
        const auto slip = slipBetween(name, domain.name);
        if (!slip || !isBelievable(*slip, name, domain, rank)) {
            continue;
        }
        if (domain.ending == ending) {
            return MeantDomain{domain.toString(), Misspelling::Letters};
        }
        if (!second && mayMendEnding && distanceOfEndings(ending, domain.ending)) {
            second = MeantDomain{domain.toString(), Misspelling::Letters};
        }
    }
    return second;
}

} // namespace

std::optional<MeantDomain> meantDomain(QStringView written, const MailDomains &known)
{
    const QString domain = cleaned(written);
    if (domain.isEmpty()) {
        return std::nullopt;
    }
    if (known.contains(domain)) {
        const QString plain = written.toString().toLower();
        const bool isMarked = plain.size() != domain.size() || plain.contains(u',');
        return domain == plain
                   ? std::nullopt
                   : std::optional(MeantDomain{domain, isMarked ? Misspelling::Mark : Misspelling::LookAlike});
    }
    const qsizetype dot = domain.indexOf(u'.');
    const QStringView name = QStringView(domain).first(dot < 0 ? domain.size() : dot);
    const QStringView ending = dot < 0 ? QStringView() : QStringView(domain).sliced(dot + 1);
    auto meant = byLookAlikes(domain, known);
    if (!meant) {
        meant = byDots(domain, known);
    }
    if (!meant && !ending.isEmpty()) {
        meant = byEnding(name, ending, known);
    }
    if (!meant && !ending.isEmpty()) {
        meant = byLetters(name, ending, known);
    }
    return meant;
}

bool isSlipOf(QStringView written, QStringView meant)
{
    const qsizetype dot = written.indexOf(u'.');
    const qsizetype meantDot = meant.indexOf(u'.');
    if (written == meant || dot <= 0 || meantDot < kShortName) {
        return false;
    }
    const QStringView ending = written.sliced(dot + 1);
    const QStringView meantEnding = meant.sliced(meantDot + 1);
    if (written.first(dot) == meant.first(meantDot)) {
        return !ending.isEmpty() && !isEndingInUse(ending) && distanceOfEndings(ending, meantEnding).has_value();
    }
    return ending == meantEnding && slipBetween(written.first(dot), meant.first(meantDot)).has_value();
}

} // namespace BounceLens
