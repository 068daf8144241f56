// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/content.h"

#include <QList>
#include <QStringList>

namespace BounceLens {

// Which rules name a code or a mark by itself, as people ask for it: "What does 5.7.708 mean?", "what is AS(42004)".

/// True for rules of cards of one system; false for those that go by what was said, whoever said it.
[[nodiscard]] bool namesSystem(const Rule &rule);

/// The rules of systems that go with an enhanced status code ("5.7.708", or "X.7.708" of any class), those with the
/// fewest other codes first.
/// \a systems narrows it to these; empty: all.
[[nodiscard]] QList<qsizetype> rulesNaming(const QList<Rule> &rules, const QString &status, const QStringList &systems);

/// The rules of systems whose words hold a mark as a word of its own, letter case included; the shortest words first.
[[nodiscard]] QList<qsizetype> rulesHolding(const QList<Rule> &rules, const QString &mark);

} // namespace BounceLens
