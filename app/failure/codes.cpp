// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/codes.h"

#include <QList>

#include <algorithm>
#include <array>

namespace BounceLens {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// 0..999 without leading zeros, or -1.
int numberFrom(QStringView text)
{
    if (text.isEmpty() || text.size() > 3 || !std::ranges::all_of(text, isDigit) ||
        (text.size() > 1 && text[0] == u'0')) {
        return -1;
    }
    return text.toInt();
}

} // namespace

std::optional<ReplyCode> ReplyCode::fromText(QStringView text)
{
    if (text.size() != 3 || !std::ranges::all_of(text, isDigit)) {
        return {};
    }
    constexpr std::array kOutsideTheGrammar{460, 471, 498, 571, 585, 591};
    const bool isUsedAnyway = std::ranges::find(kOutsideTheGrammar, text.toInt()) != kOutsideTheGrammar.end();
    if (text[0] < u'2' || text[0] > u'5' || (text[1] > u'5' && !isUsedAnyway)) {
        return {};
    }
    return ReplyCode(text.toInt());
}

QString ReplyCode::toString() const
{
    return QString::number(m_value);
}

std::optional<EnhancedStatusCode> EnhancedStatusCode::fromText(QStringView text)
{
    const QList<QStringView> pieces = text.split(u'.');
    if (pieces.size() != 3 || pieces[0].size() != 1) {
        return {};
    }
    const std::array numbers{numberFrom(pieces[0]), numberFrom(pieces[1]), numberFrom(pieces[2])};
    if ((numbers[0] != 2 && numbers[0] != 4 && numbers[0] != 5) || numbers[1] < 0 || numbers[2] < 0) {
        return {};
    }
    return EnhancedStatusCode(numbers[0], numbers[1], numbers[2]);
}

QString EnhancedStatusCode::toString() const
{
    return QChar(u'0' + m_class) + u'.' + QString::number(m_subject) + u'.' + QString::number(m_detail);
}

} // namespace BounceLens
