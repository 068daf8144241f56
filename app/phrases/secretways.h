// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QStringView>

#include <algorithm>
#include <span>

namespace BounceLens {

/// Letters of a text, from \a at up to \a end.
struct TextSpan
{
    qsizetype at = 0;
    qsizetype end = 0;
    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

/// One way of writing a login or a key; a [[way]] of resources/secrets.toml. Every group of its expression is a secret.
struct SecretWay
{
    std::span<const QStringView> words; ///< lower case; where one stands, the expression is tried
    qsizetype before;                   ///< letters before the word at which the expression begins
    const char16_t *regex;
};

/// How the expressions are to be read.
constexpr QRegularExpression::PatternOptions kSecretOptions =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption;

/// All ways, in the order of the file.
[[nodiscard]] std::span<const SecretWay> allSecretWays();

/// The compiled expression of a way of allSecretWays(). Safe to call from any thread.
[[nodiscard]] const QRegularExpression &expressionOf(const SecretWay &way);

/// Adds the secrets of an expression that begins exactly at a letter. The text must hold no surrogates.
/// \return the end of the match; \a from if there is none
inline qsizetype addSecretsAt(const QRegularExpression &regex, QStringView text, qsizetype from, QList<TextSpan> &found)
{
    const QRegularExpressionMatch match = regex.matchView(text, from, QRegularExpression::NormalMatch,
                                                          QRegularExpression::AnchorAtOffsetMatchOption |
                                                              QRegularExpression::DontCheckSubjectStringMatchOption);
    if (!match.hasMatch()) {
        return from;
    }
    for (int group = 1; group <= match.lastCapturedIndex(); ++group) {
        if (match.capturedLength(group) > 0) {
            found.append({match.capturedStart(group), match.capturedEnd(group)});
        }
    }
    return std::max(from, match.capturedEnd());
}

} // namespace BounceLens
