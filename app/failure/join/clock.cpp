// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/join/clock.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kLongestTime = 60; ///< letters
constexpr int kLeapYear = 2000;        ///< for times without a year: 29 February exists
constexpr int kLastSecond = 59;        ///< a leap second is taken as this one
constexpr int kWidestZone = 14 * 3600; ///< seconds

/// The numbers of a date, by the names of the groups that hold them.
const QRegularExpression &dateForms()
{
    static const QRegularExpression regex(
        uR"((?:(?<iso>\d{4})[-/.](?<im>\d{1,2})[-/.](?<id>\d{1,2})|(?<us>\d{1,2})/(?<ud>\d{1,2})/(?<uy>\d{4})|\b(?<mail>\d{1,2})[ -](?<mm>[A-Z][a-z]{2})[a-z]*[ -](?<my>\d{4}|\d\d(?=\s))|\b(?<log>[A-Z][a-z]{2})[a-z]*\s+(?<ld>\d{1,2})(?:\s+(?<ly>\d{4})\b)?)[T,:]?\s*(?<h>\d{1,2}):(?<min>\d\d)(?::(?<s>\d\d)(?:[.,](?<ms>\d{1,3}))?)?\d*(?:\s+(?<half>[AP]M))?(?:\s+(?<late>\d{4})\b(?!:))?\s*(?<zone>Z\b|GMT|UTC|UT\b|[ECMP][SD]T\b|[+-]\d\d:?\d\d)?)"_s);
    return regex;
}

int monthFrom(QStringView name)
{
    constexpr QLatin1StringView kMonths = "JanFebMarAprMayJunJulAugSepOctNovDec"_L1;
    const qsizetype at = kMonths.indexOf(name);
    return at < 0 ? 0 : int(at / 3) + 1;
}

/// RFC 5322 section 4.3: "EST" is five hours behind, "EDT" four.
int secondsOfName(const QString &zone)
{
    constexpr int kHour = 3600;
    const qsizetype hours = u"ECMP"_s.indexOf(zone.at(0));
    return hours < 0 || zone.size() != 3 || zone.at(2) != u'T' ? 0
                                                               : -kHour * int(5 + hours - (zone.at(1) == u'D' ? 1 : 0));
}

int secondsOf(const QString &zone)
{
    if (zone.size() < 5) {
        return zone.isEmpty() ? 0 : secondsOfName(zone);
    }
    const int minutes = zone.sliced(1, 2).toInt() * 60 + zone.last(2).toInt();
    return (zone.startsWith(u'-') ? -60 : 60) * minutes;
}

/// RFC 5322 section 4.3.
int fullYear(const QString &digits)
{
    const int year = digits.toInt();
    return digits.size() > 2 ? year : year + (year < 50 ? 2000 : 1900);
}

QDate dateOf(const QRegularExpressionMatch &match)
{
    const auto number = [&match](const char *group) { return match.captured(QLatin1StringView(group)).toInt(); };
    if (match.hasCaptured("iso")) {
        return {number("iso"), number("im"), number("id")};
    }
    if (match.hasCaptured("us")) {
        return {number("uy"), number("us"), number("ud")};
    }
    if (match.hasCaptured("mail")) {
        return {fullYear(match.captured("my")), monthFrom(match.capturedView("mm")), number("mail")};
    }
    const int year = match.hasCaptured("ly") ? number("ly") : match.hasCaptured("late") ? number("late") : kLeapYear;
    return {year, monthFrom(match.capturedView("log")), number("ld")};
}

std::optional<Instant> fromDate(const QString &text)
{
    const auto match = dateForms().match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    int hour = match.captured("h").toInt();
    if (match.hasCaptured("half")) {
        hour = hour % 12 + (match.captured("half") == "PM"_L1 ? 12 : 0);
    }
    const int fraction = match.captured("ms").leftJustified(3, u'0').toInt();
    const QDate date = dateOf(match);
    const QTime clock(hour, match.captured("min").toInt(), std::min(match.captured("s").toInt(), kLastSecond));
    if (!date.isValid() || !clock.isValid()) {
        return std::nullopt;
    }
    const QDateTime time(date, clock, QTimeZone::UTC);
    const bool hasYear = !match.hasCaptured("log") || match.hasCaptured("ly") || match.hasCaptured("late");
    const int offset = secondsOf(match.captured("zone"));
    const bool hasZone = match.hasCaptured("zone") && std::abs(offset) <= kWidestZone;
    return Instant{.milliseconds = time.toMSecsSinceEpoch() + fraction - (hasZone ? qint64(offset) * 1000 : 0),
                   .hasYear = hasYear,
                   .hasZone = hasZone,
                   .offset = hasZone ? offset : 0};
}

/// "@40000000" and 16 hexadecimal digits more: seconds since 1970 plus 2^62, then nanoseconds.
std::optional<Instant> fromTai(QStringView text)
{
    bool isNumber = false;
    const qulonglong seconds = text.mid(1, 16).toULongLong(&isNumber, 16);
    constexpr qulonglong kOrigin = 1ULL << 62;
    if (!isNumber || seconds < kOrigin || seconds - kOrigin > 100'000'000'000ULL) {
        return std::nullopt;
    }
    const qlonglong nanoseconds = text.mid(17, 8).toLongLong(&isNumber, 16);
    return Instant{.milliseconds = qint64(seconds - kOrigin) * 1000 + (isNumber ? nanoseconds / 1'000'000 : 0),
                   .hasZone = true};
}

std::optional<Instant> fromNumber(QStringView text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    constexpr double kLeast = 1e8; // 1973; smaller numbers are something else
    if (!isNumber || value < kLeast || value > 1e14) {
        return std::nullopt;
    }
    constexpr double kMilliseconds = 1e11;
    return Instant{.milliseconds = qint64(value < kMilliseconds ? value * 1000 : value), .hasZone = true};
}

} // namespace

QDateTime Instant::dateTime() const
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::fromSecondsAheadOfUtc(offset));
}

std::optional<Instant> instantFrom(QStringView text)
{
    text = text.trimmed().first(std::min(text.trimmed().size(), kLongestTime));
    if (text.startsWith(u'@')) {
        return fromTai(text);
    }
    const auto number = fromNumber(text);
    return number ? number : fromDate(text.toString());
}

} // namespace BounceLens
