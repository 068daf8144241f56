// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/codes.h"

#include "names/ascii.h"

#include <QList>

#include <algorithm>
#include <array>

namespace BounceLens {

namespace {

int valueOf(QStringView digits)
{
    int value = 0;
    for (const QChar digit : digits) {
        value = value * 10 + (digit.unicode() - u'0');
    }
    return value;
}

/// 0..999 without leading zeros, or -1.
int numberFrom(QStringView text)
{
    if (text.isEmpty() || text.size() > 3 || !std::ranges::all_of(text, isDigit) ||
        (text.size() > 1 && text[0] == u'0')) {
        return -1;
    }
    return valueOf(text);
}

} // namespace

std::optional<ReplyCode> ReplyCode::fromText(QStringView text)
{
    if (text.size() != 3 || !std::ranges::all_of(text, isDigit)) {
        return {};
    }
    const bool isRefusal = text[0] == u'4' || text[0] == u'5';
    if (text[0] < u'2' || text[0] > u'5' || (text[1] > u'5' && !isRefusal)) {
        return {};
    }
    return ReplyCode(valueOf(text));
}

bool ReplyCode::isUsual() const
{
    constexpr std::array kOutsideTheGrammar{460, 471, 498, 571, 585, 591};
    return m_value / 10 % 10 <= 5 || std::ranges::find(kOutsideTheGrammar, m_value) != kOutsideTheGrammar.end();
}

QString ReplyCode::toString() const
{
    return QString::number(m_value);
}

std::optional<EnhancedStatusCode> EnhancedStatusCode::fromText(QStringView text)
{
    const qsizetype second = text.indexOf(u'.', 2);
    if (second < 0 || text[1] != u'.') {
        return {};
    }
    const int statusClass = numberFrom(text.first(1));
    const int subject = numberFrom(text.sliced(2, second - 2));
    const int detail = numberFrom(text.sliced(second + 1)); // -1 if a third dot follows
    if ((statusClass != 2 && statusClass != 4 && statusClass != 5) || subject < 0 || detail < 0) {
        return {};
    }
    return EnhancedStatusCode(statusClass, subject, detail);
}

QString EnhancedStatusCode::toString() const
{
    return QChar(u'0' + m_class) + u'.' + QString::number(m_subject) + u'.' + QString::number(m_detail);
}

} // namespace BounceLens
