// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/cardsource.h"
#include "source/tomlfile.h"

namespace BounceLens {

constexpr qsizetype kMaxTitle = 90;    ///< characters; one line of the card at its narrowest
constexpr qsizetype kMaxMeaning = 400; ///< characters; two sentences
constexpr int kMaxSentences = 2;       ///< of a meaning
constexpr qsizetype kMaxSteps = 4;     ///< for one audience; more are not read
constexpr qsizetype kMaxStep = 220;    ///< characters
constexpr qsizetype kMaxRemark = 300;  ///< characters of because, avoid and unknown
constexpr int kMaxWords = 40;          ///< of one sentence; longer ones are read twice

/// The checks that cards and reasons may name, as check/plan.h calls them.
[[nodiscard]] const QStringList &checkIds();
/// Takes permanence and actor from the card's reason; "acts" of the card overrules it.
void takeReason(const TomlFile &file, const toml::table &table, const QList<Reason> &reasons, Card &card);
/// Lengths, wording, placeholders, checks and sources of one card.
void checkCard(const TomlFile &file, const toml::table &table, const Card &card, LintLevel level);
/// Codes, placeholders, sayings and the regular expression of one [[match]].
/// \return false if it cannot be used at all.
[[nodiscard]] bool checkRule(const TomlFile &file, const toml::table &table, const Rule &rule, const QStringList &texts,
                             const QStringList &sayings);

} // namespace BounceLens
