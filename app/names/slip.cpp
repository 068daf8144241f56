// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "names/slip.h"

#include <QList>

#include <algorithm>
#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kLongestWord = 63; ///< of a label, RFC 1035 section 2.3.4

using Rows = std::array<QLatin1StringView, 4>;
constexpr std::array kKeyboards{Rows{"1234567890"_L1, "qwertyuiop"_L1, "asdfghjkl"_L1, "zxcvbnm"_L1},
                                Rows{"1234567890"_L1, "qwertzuiop"_L1, "asdfghjkl"_L1, "yxcvbnm"_L1},
                                Rows{"1234567890"_L1, "azertyuiop"_L1, "qsdfghjklm"_L1, "wxcvbn"_L1}};

bool touchOn(const Rows &rows, QChar one, QChar other)
{
    for (qsizetype row = 0; row < qsizetype(rows.size()); ++row) {
        const qsizetype column = rows.at(size_t(row)).indexOf(one);
        for (qsizetype next = std::max<qsizetype>(row - 1, 0);
             column >= 0 && next < std::min<qsizetype>(row + 2, qsizetype(rows.size())); ++next) {
            const qsizetype there = rows.at(size_t(next)).indexOf(other);
            if (there >= 0 && std::abs(there - column) <= 1) {
                return true;
            }
        }
    }
    return false;
}

QList<qsizetype> differences(QStringView one, QStringView other)
{
    QList<qsizetype> places;
    for (qsizetype at = 0; at < one.size(); ++at) {
        if (one.at(at) != other.at(at)) {
            places.append(at);
        }
    }
    return places;
}

bool isSwapAt(QStringView written, QStringView meant, qsizetype at)
{
    return at + 1 < written.size() && written.at(at) == meant.at(at + 1) && written.at(at + 1) == meant.at(at);
}

bool isMoved(QStringView written, QStringView meant, qsizetype at)
{
    const QStringView w = written.sliced(at, 3);
    const QStringView m = meant.sliced(at, 3);
    const bool ahead = w.at(0) == m.at(2) && w.at(1) == m.at(0) && w.at(2) == m.at(1);
    const bool behind = w.at(2) == m.at(0) && w.at(0) == m.at(1) && w.at(1) == m.at(2);
    return ahead || behind;
}

std::optional<Slip> slipOfEqualLength(QStringView written, QStringView meant)
{
    const QList<qsizetype> places = differences(written, meant);
    if (places.size() == 1) {
        return Slip{Slip::Wrong, places.first()};
    }
    if (places.size() == 2 && places.at(1) == places.at(0) + 1 && isSwapAt(written, meant, places.first())) {
        return Slip{Slip::Swapped, places.first()};
    }
    if (places.size() == 3 && places.at(2) == places.at(0) + 2 && isMoved(written, meant, places.first())) {
        return Slip{Slip::Moved, places.first()};
    }
    if (places.size() == 4 && isSwapAt(written, meant, places.at(0)) && isSwapAt(written, meant, places.at(2))) {
        return Slip{Slip::Mixed, places.first()};
    }
    return std::nullopt;
}

} // namespace

std::optional<Slip> slipBetween(QStringView written, QStringView meant)
{
    if (written.size() > kLongestWord || std::abs(written.size() - meant.size()) > 1) {
        return std::nullopt;
    }
    if (written.size() == meant.size()) {
        return slipOfEqualLength(written, meant);
    }
    const auto [w, m] = std::ranges::mismatch(written, meant);
    const qsizetype at = w - written.begin();
    if (written.size() < meant.size() && written.sliced(at) == meant.sliced(at + 1)) {
        return Slip{Slip::Missing, at};
    }
    if (written.size() > meant.size() && written.sliced(at + 1) == meant.sliced(at)) {
        return Slip{Slip::Extra, at};
    }
    return std::nullopt;
}

bool areNeighbours(QChar one, QChar other)
{
    return one != other && std::ranges::any_of(kKeyboards, [&](const Rows &rows) { return touchOn(rows, one, other); });
}

} // namespace BounceLens
