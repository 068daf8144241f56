// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace BounceLens {

/// Three digits of an SMTP reply, RFC 5321 section 4.2: first 2..5, second 0..5, third 0..9; and of refusals those with
/// 6..9 in the middle, which some servers send. Other values cannot exist.
class ReplyCode
{
public:
    /// Exactly three digits, nothing around them.
    [[nodiscard]] static std::optional<ReplyCode> fromText(QStringView text);

    [[nodiscard]] int value() const { return m_value; }
    [[nodiscard]] int replyClass() const { return m_value / 100; } ///< 2, 3, 4 or 5
    /// True for the grammar of RFC 5321 and the few others that are in wide use (460, 471, 498, 571, 585, 591).
    [[nodiscard]] bool isUsual() const;
    [[nodiscard]] QString toString() const;
    friend auto operator<=>(ReplyCode, ReplyCode) = default;

private:
    explicit ReplyCode(int value)
        : m_value(value)
    {
    }
    int m_value;
};

/// x.y.z, RFC 3463 section 2: class 2, 4 or 5; subject and detail 0..999 without leading zeros.
class EnhancedStatusCode
{
public:
    /// Exactly class "." subject "." detail; "5.1.1.1" (an address) and "5.01.1" are none.
    [[nodiscard]] static std::optional<EnhancedStatusCode> fromText(QStringView text);

    [[nodiscard]] int statusClass() const { return m_class; }
    [[nodiscard]] int subject() const { return m_subject; }
    [[nodiscard]] int detail() const { return m_detail; }
    [[nodiscard]] QString toString() const;
    friend auto operator<=>(EnhancedStatusCode, EnhancedStatusCode) = default;

private:
    EnhancedStatusCode(int statusClass, int subject, int detail)
        : m_class(statusClass)
        , m_subject(subject)
        , m_detail(detail)
    {
    }
    int m_class;
    int m_subject;
    int m_detail;
};

} // namespace BounceLens
