// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/join/clock.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kLongestTime = 60; ///< letters
constexpr int kLeapYear = 2000;        ///< for times without a year: 29 February exists

/// The numbers of a date, by the names of the groups that hold them.
const QRegularExpression &dateForms()
{
    static const QRegularExpression regex(
        uR"((?:(?<iso>\d{4})[-/.](?<im>\d{1,2})[-/.](?<id>\d{1,2})|(?<us>\d{1,2})/(?<ud>\d{1,2})/(?<uy>\d{4})|\b(?<mail>\d{1,2})[ -](?<mm>[A-Z][a-z]{2})[a-z]*[ -](?<my>\d{4})|\b(?<log>[A-Z][a-z]{2})[a-z]*\s+(?<ld>\d{1,2})(?:\s+(?<ly>\d{4})\b)?)[T,:]?\s*(?<h>\d{1,2}):(?<min>\d\d)(?::(?<s>\d\d)(?:[.,](?<ms>\d{1,3}))?)?\d*(?:\s+(?<half>[AP]M))?(?:\s+(?<late>\d{4})\b(?!:))?\s*(?<zone>Z\b|GMT|UTC|[+-]\d\d:?\d\d)?)"_s);
    return regex;
}

int monthFrom(QStringView name)
{
    constexpr QLatin1StringView kMonths = "JanFebMarAprMayJunJulAugSepOctNovDec"_L1;
    const qsizetype at = kMonths.indexOf(name);
    return at < 0 ? 0 : int(at / 3) + 1;
}

int secondsOf(const QString &zone)
{
    if (zone.size() < 5) {
        return 0;
    }
    const int minutes = zone.sliced(1, 2).toInt() * 60 + zone.last(2).toInt();
    return (zone.startsWith(u'-') ? -60 : 60) * minutes;
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
        return {number("my"), monthFrom(match.capturedView("mm")), number("mail")};
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
    const QDateTime time(dateOf(match), QTime(hour, match.captured("min").toInt(), match.captured("s").toInt()),
                         QTimeZone::UTC);
    if (!time.isValid()) {
        return std::nullopt;
    }
    const bool hasYear = !match.hasCaptured("log") || match.hasCaptured("ly") || match.hasCaptured("late");
    return Instant{.milliseconds =
                       time.toMSecsSinceEpoch() + fraction - qint64(secondsOf(match.captured("zone"))) * 1000,
                   .hasYear = hasYear};
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
    return Instant{.milliseconds = qint64(seconds - kOrigin) * 1000 + (isNumber ? nanoseconds / 1'000'000 : 0)};
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
    return Instant{.milliseconds = qint64(value < kMilliseconds ? value * 1000 : value)};
}

} // namespace

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
