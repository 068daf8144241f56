// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/content.h"

#include <QHash>

namespace BounceLens {

/// Enhanced status codes that one card alone names beside its words: "5.7.708". Where such a code is in no registry, it
/// is the system's own, and says the same without the words.
class OwnCodes
{
public:
    /// \a number is handed out by ruleFor(). Rules for one command do not count.
    void add(const Rule &rule, int number);
    /// \a wildStatus is "X.7.500". \return -1 if no card names either, or several do
    [[nodiscard]] int ruleFor(const QString &status, const QString &wildStatus) const;

private:
    struct Named
    {
        qsizetype card;
        int rule; ///< -1: of several cards
    };
    QHash<QString, Named> m_byStatus;
};

} // namespace BounceLens
