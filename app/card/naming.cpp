// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card/naming.h"

#include "card/looked.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// Folders of cards that go by what was said, whoever said it.
constexpr std::array kNoSystems{"text"_L1, "network"_L1, "greylisting"_L1, "filters"_L1, "generic"_L1};

bool holdsWord(const QString &text, const QString &word)
{
    const auto isPart = [&text](qsizetype at) { return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber(); };
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (!isPart(at - 1) && !isPart(at + word.size())) {
            return true;
        }
    }
    return false;
}

} // namespace

bool namesSystem(const Rule &rule)
{
    return !rule.system.isEmpty() && !std::ranges::contains(kNoSystems, rule.system);
}

QList<qsizetype> rulesNaming(const QList<Rule> &rules, const QString &status, const QStringList &systems)
{
    const QString wild = wildStatus(status);
    QList<qsizetype> named;
    for (qsizetype at = 0; at < rules.size(); ++at) {
        const Rule &rule = rules.at(at);
        if ((rule.statuses.contains(status) || rule.statuses.contains(wild)) && namesSystem(rule) &&
            (systems.isEmpty() || systems.contains(rule.system))) {
            named.append(at);
        }
    }
    std::ranges::stable_sort(named, {}, [&rules](qsizetype at) { return rules.at(at).statuses.size(); });
    return named;
}

QList<qsizetype> rulesHolding(const QList<Rule> &rules, const QString &mark)
{
    QList<qsizetype> holding;
    for (qsizetype at = 0; at < rules.size(); ++at) {
        const Rule &rule = rules.at(at);
        if (namesSystem(rule) && (holdsWord(rule.text, mark) || holdsWord(rule.regex, mark))) {
            holding.append(at);
        }
    }
    std::ranges::stable_sort(holding, {}, [&rules](qsizetype at) { return rules.at(at).text.size(); });
    return holding;
}

} // namespace BounceLens
